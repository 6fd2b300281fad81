package org.creditcore.measure;

import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.DishonestyGround;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.evidence.Standing;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.BasisRank;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Measure;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.PersonRole;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.Term;

/** Subjects, records and assessments of which a test changes what it is about. */
public final class MeasureSamples {
    /** The rules under the default reading. */
    public static final Rulebook RULES = Pinglu2021.rulebook();

    /** A legal person with a name. */
    public static final Subject COMPANY =
            Subject.of(SubjectKind.LEGAL_PERSON, Identifier.of("USCC", "91140603MA0KAMP17P"), "某某煤业有限公司");

    /** The day of every record unless said otherwise. */
    public static final LocalDate DATE = LocalDate.of(2022, 3, 10);

    /** The day asked about unless said otherwise. */
    public static final LocalDate DAY = LocalDate.of(2022, 6, 30);

    private MeasureSamples() {}

    /** A subject of a kind, with an identifier that it may have. */
    public static Subject subject(SubjectKind kind) {
        return kind == SubjectKind.NATURAL_PERSON
                ? Subject.of(kind, Identifier.of("RESIDENT_ID", "140603198002291016"), "张某某")
                : Subject.of(kind, Identifier.of("USCC", "91140603MA0KAMP17P"), "某某煤业");
    }

    /** A decision with one act. */
    public static Decision decision(String id, SanctionKind kind) {
        return decision(
                id, Act.of(kind == SanctionKind.FINE ? Sanction.fine(Money.ofYuan("20000")) : Sanction.of(kind)));
    }

    /** A decision with acts, of a case of its own. */
    public static Decision decision(String id, Act... acts) {
        return Decision.builder()
                .id(id)
                .date(DATE)
                .reportedBy("价格股")
                .authority("平鲁区发展和改革局")
                .document("平发改罚〔2022〕" + id)
                .addActs(acts)
                .build();
    }

    /** A commitment breach. */
    public static CommitmentBreach breach(String id) {
        return CommitmentBreach.builder()
                .id(id)
                .date(DATE)
                .reportedBy("审批股")
                .authority("平鲁区行政审批局")
                .document("平审承〔2022〕" + id)
                .build();
    }

    /** A determination of serious dishonesty. */
    public static SeriousDishonesty determination(String id) {
        return SeriousDishonesty.builder()
                .id(id)
                .date(DATE)
                .reportedBy("信用股")
                .authority("平鲁区人民法院")
                .document("（2022）晋0603执" + id)
                .ground(DishonestyGround.REFUSAL_OF_LEGAL_DUTY)
                .build();
    }

    /** An entry on a list. */
    public static ListEntry listEntry(String id, ListColour list) {
        return ListEntry.builder()
                .id(id)
                .date(DATE)
                .reportedBy("能源股")
                .authority("山西省应急管理厅")
                .list(list)
                .build();
    }

    /** A rating by another department. */
    public static CreditRating rating(String id, Standing standing) {
        return CreditRating.builder()
                .id(id)
                .date(DATE)
                .reportedBy("法规股")
                .authority("朔州市税务局")
                .scheme("纳税信用")
                .result("D")
                .standing(standing)
                .build();
    }

    /** A commendation by an organ. */
    public static Commendation commendation(String id) {
        return Commendation.builder()
                .id(id)
                .date(DATE)
                .reportedBy("办公室")
                .authority("平鲁区人民政府")
                .by(CommendingBody.ADMINISTRATIVE_ORGAN)
                .build();
    }

    /** Three warnings: one more than the limit. */
    public static List<Evidence> excess() {
        return List.of(
                decision("D-1", SanctionKind.WARNING),
                decision("D-2", SanctionKind.WARNING),
                decision("D-3", SanctionKind.WARNING));
    }

    /** The company with these records, assessed on the usual day. */
    public static Assessment assess(Evidence... records) {
        return assess(RULES, DAY, CreditFile.of(COMPANY, records));
    }

    /** Any file, by any reading, on any day. */
    public static Assessment assess(Rulebook rules, LocalDate day, CreditFile file) {
        return Grader.of(rules).assess(file, day);
    }

    /** An assessment that comes to an outcome. */
    public static Assessment assessed(String outcome) {
        return switch (outcome) {
            case "A" -> assess(commendation("K-1"));
            case "UNGRADED" -> assess();
            case "B" -> assess(decision("D-1", SanctionKind.FINE));
            case "UNDETERMINED" ->
                assess(RULES.with("aboveLimit", "UNDETERMINED"), DAY, CreditFile.of(COMPANY, excess(), List.of()));
            default -> assess(determination("S-1"));
        };
    }

    /** What follows from an assessment without anything else. */
    public static MeasurePlan plan(Assessment assessment) {
        return MeasureResolver.of(RULES).resolve(assessment);
    }

    /** What follows from an assessment with legal bases. */
    public static MeasurePlan plan(Assessment assessment, LegalBasis... bases) {
        return MeasureResolver.of(RULES)
                .resolve(assessment, Circumstances.builder().addBases(bases).build());
    }

    /** A basis of a ban that lacks nothing, against the subject alone, for the year 2022. */
    public static LegalBasis.Builder basis(String measure) {
        return LegalBasis.builder()
                .measure(measure)
                .instrument("中华人民共和国招标投标法")
                .article("第五十四条")
                .rank(BasisRank.LAW)
                .competentAuthority("平鲁区发展和改革局")
                .decision("平发改禁〔2022〕1号")
                .firstDay(LocalDate.of(2022, 4, 1))
                .lastDay(LocalDate.of(2022, 12, 31));
    }

    /** Looks for methods that take null. */
    public static NullPointerTester nulls() {
        MeasurePlan plan = plan(assessed("C"), basis("13-1-4").build());
        return new NullPointerTester()
                .setDefault(LocalDate.class, DATE)
                .setDefault(Outcome.class, Outcome.graded(Pinglu2021.C))
                .setDefault(Citation.class, Citation.of("13"))
                .setDefault(Term.class, new Term("措施", "a measure"))
                .setDefault(Window.class, Window.years(3))
                .setDefault(Rulebook.class, RULES)
                .setDefault(Assessment.class, plan.assessment())
                .setDefault(Circumstances.class, Circumstances.none())
                .setDefault(
                        Extension.class,
                        Extension.builder()
                                .opening("11-5")
                                .name(new Term("减免", "a waiver"))
                                .instrument("条例")
                                .article("第三条")
                                .rank(BasisRank.LAW)
                                .build())
                .setDefault(LegalBasis.class, basis("13-1-4").build())
                .setDefault(Measure.class, RULES.measures().get(0))
                .setDefault(PlannedMeasure.class, plan.measures().get(0))
                .setDefault(
                        PersonInRole.class,
                        new PersonInRole("P-7", PersonRole.PRINCIPAL, DATE, Optional.empty(), false))
                .setDefault(Disclosure.class, plan.disclosure())
                .setDefault(Evidence.class, determination("S-1"))
                .setDefault(Subject.class, COMPANY);
    }
}
