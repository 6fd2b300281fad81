package org.creditcore.examples.schemes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.DishonestyGround;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.evidence.Standing;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Ground;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.UnifiedSocialCreditCode;

/** Records of which a test states what it is about. Each decision is a case of its own: its number is made of its id. */
final class Records {
    static final Subject SUBJECT =
            Subject.of(SubjectKind.LEGAL_PERSON, UnifiedSocialCreditCode.of("91350100M000100Y43"));

    private static final String OFFICE = "信用科";

    private Records() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Act act(SanctionKind... kinds) {
        return Act.builder()
                .sanctions(Arrays.stream(kinds)
                        .map(kind ->
                                kind == SanctionKind.FINE ? Sanction.fine(Money.ofYuan("2000.00")) : Sanction.of(kind))
                        .toList())
                .build();
    }

    static Act fined(String yuan) {
        return Act.of(Sanction.fine(Money.ofYuan(yuan)));
    }

    static Decision decision(String id, String date, Act... acts) {
        return decision(id, day(date), List.of(acts));
    }

    static Decision decision(String id, LocalDate date, List<Act> acts) {
        return Decision.builder()
                .id(id)
                .date(date)
                .reportedBy(OFFICE)
                .authority("某市监督管理局")
                .document("某监罚〔2017〕" + id + "号")
                .acts(acts)
                .build();
    }

    static SeriousDishonesty determination(String id, LocalDate date) {
        return SeriousDishonesty.builder()
                .id(id)
                .date(date)
                .reportedBy(OFFICE)
                .authority("某海关")
                .document("某关信〔2026〕" + id + "号")
                .ground(DishonestyGround.MARKET_AND_SOCIAL_ORDER)
                .build();
    }

    static CreditRating.Builder certificate(String id, LocalDate date, Standing standing) {
        return CreditRating.builder()
                .id(id)
                .date(date)
                .reportedBy(OFFICE)
                .authority("某海关")
                .scheme("海关企业认证")
                .result(standing == Standing.GOOD ? "高级认证" : standing == Standing.NEUTRAL ? "认证" : "不予认证")
                .standing(standing);
    }

    static ListEntry.Builder listed(String id, LocalDate date, ListColour list) {
        return ListEntry.builder()
                .id(id)
                .date(date)
                .reportedBy(OFFICE)
                .authority("海关总署")
                .list(list);
    }

    static Event repair(String of, String date) {
        return Event.repair(of, day(date), OFFICE);
    }

    static CreditFile file(Evidence... records) {
        return CreditFile.of(SUBJECT, records);
    }

    static CreditFile file(List<Evidence> records, List<Event> events) {
        return CreditFile.of(SUBJECT, records, events);
    }

    /** The verdict in one line: the outcome, each criterion met with its records, {@code !} each flag. */
    static String brief(Assessment assessment) {
        StringBuilder text = new StringBuilder(assessment.outcome().code());
        assessment.verdict().criteria().forEach(ground -> text.append(' ').append(brief(ground)));
        assessment.verdict().excess().forEach(ground -> text.append(" >").append(brief(ground)));
        assessment.verdict().flags().forEach(flag -> text.append(" !").append(flag));
        return text.toString();
    }

    private static String brief(Ground ground) {
        return ground.code() + ground.evidence().stream().collect(Collectors.joining(",", "(", ")"));
    }
}
