package org.creditcore.grading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Channel;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.DishonestyGround;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Observation;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.evidence.Standing;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.UnifiedSocialCreditCode;

/**
 * Records of which a test states what it is about, and assessments in one line. Every decision, breach and determination is a
 * case of its own unless a test says otherwise: its number is made of its id.
 */
final class Samples {
    static final Subject SUBJECT =
            Subject.of(SubjectKind.LEGAL_PERSON, UnifiedSocialCreditCode.of("91140603MA0KAMP17P"));
    static final Grader GRADER = Grader.of(Pinglu2021.rulebook());
    static final String UNIT = "法规股";

    private Samples() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    // sanctions and acts

    static Sanction fine(String yuan) {
        return Sanction.fine(Money.ofYuan(yuan));
    }

    static Act order() {
        return act(SanctionKind.CORRECTION_ORDER);
    }

    static Act warning() {
        return act(SanctionKind.WARNING);
    }

    static Act fined(String yuan) {
        return Act.of(fine(yuan));
    }

    static Act act(SanctionKind... kinds) {
        return Act.builder().sanctions(sanctions(kinds)).build();
    }

    static Act grave(SanctionKind... kinds) {
        return Act.builder().grave(true).sanctions(sanctions(kinds)).build();
    }

    private static List<Sanction> sanctions(SanctionKind... kinds) {
        return Arrays.stream(kinds)
                .map(kind -> kind == SanctionKind.FINE ? fine("2000.00") : Sanction.of(kind))
                .toList();
    }

    // records

    static Decision.Builder decision(String id, String date) {
        return Decision.builder()
                .id(id)
                .date(day(date))
                .reportedBy("价格股")
                .authority("朔州市市场监督管理局")
                .document("朔市监罚〔2022〕" + id + "号");
    }

    static Decision decision(String id, String date, Act... acts) {
        return decision(id, date).addActs(acts).build();
    }

    static CommitmentBreach.Builder breach(String id, String date) {
        return CommitmentBreach.builder()
                .id(id)
                .date(day(date))
                .reportedBy("审批股")
                .authority("平鲁区行政审批局")
                .document("平审承〔2022〕" + id + "号");
    }

    static SeriousDishonesty.Builder determination(String id, String date) {
        return SeriousDishonesty.builder()
                .id(id)
                .date(day(date))
                .reportedBy("信用股")
                .authority("平鲁区人民法院")
                .document("（2022）晋0603执" + id + "号")
                .ground(DishonestyGround.REFUSAL_OF_LEGAL_DUTY);
    }

    static Commendation award(String id, String date) {
        return commendation(id, date, CommendingBody.ADMINISTRATIVE_ORGAN).build();
    }

    static Commendation.Builder commendation(String id, String date, CommendingBody by) {
        return Commendation.builder()
                .id(id)
                .date(day(date))
                .reportedBy("办公室")
                .authority("朔州市能源局")
                .by(by);
    }

    static CreditRating.Builder rating(String id, String date, Standing standing) {
        return CreditRating.builder()
                .id(id)
                .date(day(date))
                .reportedBy("信用股")
                .authority("朔州市税务局")
                .scheme("纳税信用")
                .result(standing == Standing.GOOD ? "A" : standing == Standing.LOW ? "D" : "B")
                .standing(standing);
    }

    static ListEntry.Builder listed(String id, String date, ListColour list) {
        return ListEntry.builder()
                .id(id)
                .date(day(date))
                .reportedBy("能源股")
                .authority("山西省应急管理厅")
                .list(list);
    }

    static Observation observation(String id, String date, Channel channel) {
        return Observation.builder()
                .id(id)
                .date(day(date))
                .reportedBy("监督股")
                .channel(channel)
                .build();
    }

    // events

    static Event objection(String of, String date) {
        return Event.objection(of, day(date), UNIT);
    }

    static Event dismissal(String of, String date) {
        return Event.dismissal(of, day(date), UNIT);
    }

    static Event repair(String of, String date) {
        return Event.repair(of, day(date), UNIT);
    }

    static Event withdrawal(String of, String date) {
        return Event.repairWithdrawal(of, day(date), UNIT);
    }

    static Event revocation(String of, String date) {
        return Event.revocation(of, day(date), UNIT);
    }

    static Event recordedOn(String date, Event event) {
        return Event.builder().from(event).recordedOn(day(date)).build();
    }

    static CreditFile file(Evidence... records) {
        return CreditFile.of(SUBJECT, records);
    }

    static CreditFile file(List<? extends Evidence> records, Event... events) {
        return CreditFile.of(SUBJECT, records, List.of(events));
    }

    /** Graders of the rules of Pinglu with one option decided. */
    static Grader reading(String option, String value) {
        return Grader.of(Pinglu2021.rulebook().with(option, value));
    }

    // assessments in one line

    static String on(String date, CreditFile file) {
        return brief(GRADER.assess(file, day(date)));
    }

    static String on(String date, Evidence... records) {
        return on(date, file(records));
    }

    static String knownOn(String known, String date, CreditFile file) {
        return brief(GRADER.assess(file, day(date), KnownOn.of(day(known))));
    }

    /**
     * The verdict in one line: the outcome, each criterion met with its records, {@code >} each limit exceeded with its
     * records, {@code !} each flag.
     */
    static String brief(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        StringBuilder text = new StringBuilder(verdict.outcome().code());
        verdict.criteria().forEach(ground -> text.append(' ').append(brief(ground)));
        verdict.excess().forEach(ground -> text.append(" >").append(brief(ground)));
        verdict.flags().forEach(flag -> text.append(" !").append(flag));
        return text.toString();
    }

    private static String brief(Ground ground) {
        return ground.code() + "(" + String.join(",", ground.evidence()) + ")";
    }

    /** The next change: its day, the new outcome and the causes; or that there is none. */
    static String next(Assessment assessment) {
        return assessment
                .nextChange()
                .map(change -> change.on() + " " + change.outcome() + " "
                        + change.causes().stream()
                                .map(cause -> cause.evidence().id())
                                .collect(Collectors.joining(",", "(", ")")))
                .orElse("none");
    }

    static String next(String date, CreditFile file) {
        return next(GRADER.assess(file, day(date)));
    }

    /** What is set aside, each with its reason in English. */
    static List<String> aside(Assessment assessment) {
        return assessment.setAside().stream().map(SetAside::toString).toList();
    }

    static List<String> aside(String date, CreditFile file) {
        return aside(GRADER.assess(file, day(date)));
    }

    static Finding finding(Assessment assessment, Finding.Kind kind, String code) {
        return assessment.findings().stream()
                .filter(finding -> finding.kind() == kind && finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
