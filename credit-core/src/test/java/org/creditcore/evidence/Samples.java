package org.creditcore.evidence;

import java.time.LocalDate;
import java.util.List;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.UnifiedSocialCreditCode;

/** Records and events of which a test changes what it is about; no two stated values are alike. */
final class Samples {
    static final Subject SUBJECT =
            Subject.of(SubjectKind.LEGAL_PERSON, UnifiedSocialCreditCode.of("91140603MA0KAMP17P"));
    static final LocalDate DAY = LocalDate.of(2022, 3, 10);
    static final LocalDate KNOWN = LocalDate.of(2022, 3, 14);
    static final LocalDate END = LocalDate.of(2023, 9, 30);

    private Samples() {}

    static Act fined(String yuan) {
        return Act.of(Sanction.fine(Money.ofYuan(yuan)));
    }

    static Act warned() {
        return Act.of(Sanction.of(SanctionKind.WARNING));
    }

    static Decision.Builder decision(String id) {
        return Decision.builder()
                .id(id)
                .date(DAY)
                .reportedBy("价格股")
                .authority("平鲁区发展和改革局")
                .document("平发改罚〔2022〕3号")
                .addActs(warned());
    }

    static CommitmentBreach.Builder breach(String id) {
        return CommitmentBreach.builder()
                .id(id)
                .date(DAY)
                .reportedBy("审批股")
                .authority("平鲁区行政审批局")
                .document("平审承〔2022〕7号");
    }

    static SeriousDishonesty.Builder determination(String id) {
        return SeriousDishonesty.builder()
                .id(id)
                .date(DAY)
                .reportedBy("信用股")
                .authority("平鲁区人民法院")
                .document("（2022）晋0603执11号")
                .ground(DishonestyGround.REFUSAL_OF_LEGAL_DUTY);
    }

    static Commendation.Builder commendation(String id) {
        return Commendation.builder()
                .id(id)
                .date(DAY)
                .reportedBy("办公室")
                .authority("朔州市某行业协会")
                .by(CommendingBody.INDUSTRY_ASSOCIATION);
    }

    static CreditRating.Builder rating(String id) {
        return CreditRating.builder()
                .id(id)
                .date(DAY)
                .reportedBy("法规股")
                .authority("朔州市税务局")
                .scheme("纳税信用")
                .result("D")
                .standing(Standing.LOW);
    }

    static ListEntry.Builder listEntry(String id) {
        return ListEntry.builder()
                .id(id)
                .date(DAY)
                .reportedBy("能源股")
                .authority("山西省应急管理厅")
                .list(ListColour.BLACK);
    }

    static Observation.Builder observation(String id) {
        return Observation.builder().id(id).date(DAY).reportedBy("监督股").channel(Channel.DAILY_INSPECTION);
    }

    /** One record of each type, in the order of {@link EvidenceType}, with an id such as {@code DECISION-1}. */
    static List<Evidence> oneOfEachType() {
        return List.of(
                decision("DECISION-1").build(),
                breach("COMMITMENT_BREACH-1").build(),
                determination("SERIOUS_DISHONESTY-1").build(),
                commendation("COMMENDATION-1").build(),
                rating("RATING-1").build(),
                listEntry("LIST_ENTRY-1").build(),
                observation("OBSERVATION-1").build());
    }

    static Event revocation(String of) {
        return Event.revocation(of, DAY.plusDays(30), "法规处");
    }
}
