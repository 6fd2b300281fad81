package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.determination;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.listed;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.order;
import static org.creditcore.grading.Samples.rating;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.warning;
import static org.creditcore.grading.Samples.withdrawal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which repairs lift the outcome, as it is said to people. */
@Tag("law-15")
class RemediesTest {
    private static final LocalDate DAY = day("2022-06-30");

    /** Three penalty cases with fines of 530,000.00 in all. */
    private static final CreditFile FINES = file(
            decision("D-1", "2022-02-10", fined("300000.00")),
            decision("D-2", "2022-03-10", fined("150000.00")),
            decision("D-3", "2022-04-10", fined("80000.00")));

    private static String english(Grader grader, CreditFile file) {
        return grader.remedies(file, DAY).text(Language.ENGLISH);
    }

    private static String english(CreditFile file) {
        return english(GRADER, file);
    }

    @Tag("R28")
    @Test
    void excessesThatAreHeldAtB() {
        assertThat(english(FINES)).isEqualTo("""
                remedies on 2022-06-30, now B
                  to UNGRADED: repair all of D-1, D-2, D-3
                  not to A: no ground for it counts, and repairs give none
                  without repairs: 2023-04-11: UNGRADED (D-3 has expired)
                """);
    }

    @Tag("R28")
    @Tag("R29")
    @Test
    void excessesThatAreEscalatedToC() {
        assertThat(english(reading("aboveLimit", "ESCALATE_TO_C"), FINES)).isEqualTo("""
                remedies on 2022-06-30, now C
                  to UNGRADED: repair all of D-1, D-2, D-3
                  to B: repair at least 1 of D-1, D-2, D-3 (penalty cases), and at least 30,000.00 in all of D-1 (300,000.00), D-2 (150,000.00), D-3 (80,000.00) (fines in yuan); for example D-1
                  not to A: no ground for it counts, and repairs give none
                  without repairs: 2023-02-11: B (D-1 has expired)
                """);
    }

    @Tag("R28")
    @Tag("R29")
    @Test
    void excessesThatLeaveTheGradeUndetermined() {
        CreditFile file = FINES.with(determination("S-1", "2022-05-10").build(), award("H-1", "2022-05-20"));
        assertThat(english(reading("aboveLimit", "UNDETERMINED"), file)).isEqualTo("""
                remedies on 2022-06-30, now C
                  to A: repair all of D-1, D-2, D-3, S-1
                  to B: repair S-1, and at least 1 of D-1, D-2, D-3 (penalty cases), and at least 30,000.00 in all of D-1 (300,000.00), D-2 (150,000.00), D-3 (80,000.00) (fines in yuan); for example D-1, S-1
                  to UNDETERMINED: repair S-1
                  without repairs: 2023-05-11: A (S-1 has expired)
                """);
        assertThat(reading("aboveLimit", "UNDETERMINED").remedies(file, DAY).text(Language.CHINESE))
                .isEqualTo("""
                        信用修复，2022-06-30，现为C
                          可升为A：修复全部D-1、D-2、D-3、S-1
                          可升为B：修复S-1，并且D-1、D-2、D-3中至少1项（行政处罚案件（件）），并且D-1（300,000.00）、D-2（150,000.00）、D-3（80,000.00）中合计至少30,000.00（罚款（元））；例如D-1、S-1
                          可升为UNDETERMINED：修复S-1
                          不作修复：2023-05-11起为A（S-1期满）
                        """);
    }

    @Tag("R30")
    @Test
    void aCleanRecordMayBeGradedA() {
        assertThat(english(reading("cleanRecord", "GRADE_A"), FINES)).isEqualTo("""
                remedies on 2022-06-30, now B
                  to A: repair all of D-1, D-2, D-3
                  without repairs: 2023-04-11: A (D-3 has expired)
                """);
    }

    @Test
    void nothingIsBetterThanTheBest() {
        assertThat(english(file(award("H-1", "2022-05-20")))).isEqualTo("""
                remedies on 2022-06-30, now A
                  without repairs: no lift
                """);
        assertThat(english(file())).isEqualTo("""
                remedies on 2022-06-30, now UNGRADED
                  not to A: no ground for it counts, and repairs give none
                  without repairs: no lift
                """);
        assertThat(GRADER.remedies(file(), DAY).text(Language.CHINESE)).isEqualTo("""
                信用修复，2022-06-30，现为UNGRADED
                  不能升为A：没有计入的依据，修复不产生依据
                  不作修复：不会上升
                """);
    }

    @Tag("R15")
    @Test
    void byItselfIsTheFirstDayOnWhichItIsBetterAndNotTheFirstOnWhichItIsAnother() {
        CreditFile file = file(
                decision("D-1", "2022-02-10", warning()),
                determination("S-1", "2022-08-10").build(),
                award("H-1", "2023-09-10"));
        assertThat(english(file)).isEqualTo("""
                remedies on 2022-06-30, now B
                  to UNGRADED: repair D-1
                  not to A: no ground for it counts, and repairs give none
                  without repairs: 2023-08-11: UNGRADED (S-1 has expired)
                """);
    }

    @Tag("R24")
    @Test
    void aSeverePenaltyIsAPenaltyCaseToo() {
        CreditFile file =
                file(decision("D-1", "2022-02-10", act(SanctionKind.CLOSURE)), decision("D-2", "2020-02-10", order()));
        assertThat(english(file)).isEqualTo("""
                remedies on 2022-06-30, now C
                  to UNGRADED: repair D-1
                  not to A: no ground for it counts, and repairs give none
                  without repairs: 2025-02-11: UNGRADED (D-1 has expired)
                """);
    }

    @Tag("R25")
    @Test
    void actsAreTakenOffWhereActsAreCounted() {
        Rulebook rulebook = Pinglu2021.rulebook().with("countingUnit", "ACT").with("aboveLimit", "ESCALATE_TO_C");
        CreditFile file = file(
                decision("D-1", "2022-02-10", warning(), order(), warning()),
                decision("D-2", "2022-03-10", warning(), fined("2000.00"), order()),
                decision("D-3", "2022-04-10", order()),
                decision("D-4", "2022-04-11", order()));
        assertThat(english(Grader.of(rulebook), file)).isEqualTo("""
                remedies on 2022-06-30, now C
                  to UNGRADED: repair all of D-1, D-2, D-3, D-4
                  to B: repair D-1, and at least 2 in all of D-2 (2), D-3 (1), D-4 (1) (orders to correct and warnings); for example D-1, D-2
                  not to A: no ground for it counts, and repairs give none
                  without repairs: 2023-03-11: B (D-2 has expired)
                """);
    }

    /** One repair serves two requirements, and is preferred to two that serve one each. */
    @Tag("R18")
    @Tag("R25")
    @Test
    void theExampleIsOfTheLeastSize() {
        CreditFile file = file(
                decision("D-1", "2022-02-10", warning()),
                decision("D-2", "2022-02-11", warning()),
                decision("D-3", "2022-02-12", warning(), fined("100000.00")),
                decision("D-4", "2022-02-13", fined("200000.00")),
                decision("D-5", "2022-02-14", fined("150000.00")),
                breach("B-1", "2022-03-01").build(),
                breach("B-2", "2022-03-02").build(),
                breach("B-3", "2022-03-03").build(),
                breach("B-4", "2022-03-04").build());
        assertThat(english(reading("aboveLimit", "ESCALATE_TO_C"), file)).isEqualTo("""
                remedies on 2022-06-30, now C
                  to UNGRADED: repair all of D-1, D-2, D-3, D-4, D-5, B-1, B-2, B-3, B-4
                  to B: repair at least 1 of D-1, D-2, D-3 (orders to correct and warnings), and at least 1 of D-3, D-4, D-5 (penalty cases), and at least 2 of B-1, B-2, B-3, B-4 (commitment breaches); for example D-3, B-3, B-4
                  not to A: no ground for it counts, and repairs give none
                  without repairs: 2023-03-03: B (B-2 has expired)
                """);
    }

    @Tag("R28")
    @Test
    void aFineThatIsTooMuchAloneIsNeeded() {
        CreditFile file = file(
                decision("D-1", "2022-02-10", fined("500000.01")),
                decision("D-2", "2022-03-10", fined("300000.00")),
                decision("D-3", "2022-04-10", fined("200000.01")),
                decision("D-4", "2022-05-10", fined("0.00")));
        Remedies.Lift lift = reading("aboveLimit", "ESCALATE_TO_C")
                .remedies(file, DAY)
                .lifts()
                .get(1);
        assertThat(lift.text(Language.ENGLISH))
                .isEqualTo("B: repair D-1, and at least 1 of D-2, D-3, D-4 (penalty cases), and at least 0.01 in all of"
                        + " D-2 (300,000.00), D-3 (200,000.01) (fines in yuan); for example D-1, D-2");
        assertThat(lift.isMetBy(ids("D-1", "D-3"))).isTrue();
        assertThat(lift.isMetBy(ids("D-1", "D-4"))).isFalse();
        assertThat(lift.isMetBy(ids("D-2", "D-3"))).isFalse();
        assertThat(lift.isMetBy(ids("D-1", "D-3", "elsewhere"))).isTrue();
    }

    @Tag("R19")
    @Test
    void whatIsSuspendedNeedsNoRepairOnThatDay() {
        CreditFile file = file(
                List.of(decision("D-1", "2022-02-10", warning()), decision("D-2", "2022-03-10", warning())),
                objection("D-1", "2022-06-30"));
        assertThat(english(reading("disputed", "SUSPEND"), file)).isEqualTo("""
                remedies on 2022-06-30, now B
                  to UNGRADED: repair D-2
                  not to A: no ground for it counts, and repairs give none
                  without repairs: 2023-03-11: UNGRADED (D-2 has expired)
                """);
        assertThat(GRADER.remedies(file, DAY).lifts().get(0).text(Language.ENGLISH))
                .isEqualTo("UNGRADED: repair all of D-1, D-2");
    }

    @Tag("R18")
    @Test
    void whatIsRepairedAlreadyOrOnlyLater() {
        CreditFile file = file(
                List.of(
                        decision("D-1", "2022-02-10", warning()),
                        decision("D-2", "2022-03-10", warning()),
                        decision("D-3", "2022-04-10", warning())),
                repair("D-1", "2022-06-30"),
                repair("D-2", "2022-05-01"),
                withdrawal("D-2", "2022-06-30"),
                repair("D-3", "2022-07-01"));
        assertThat(english(file)).isEqualTo("""
                remedies on 2022-06-30, now B
                  to UNGRADED: repair all of D-2, D-3
                  not to A: no ground for it counts, and repairs give none
                  without repairs: 2023-03-11: UNGRADED (D-2 has expired)
                """);
    }

    @Tag("R12")
    @Test
    void aCaseIsRepairedUnderTheReportUsed() {
        CreditFile file = file(
                decision("D-1", "2022-02-10", warning()),
                decision("D-2", "2022-02-10")
                        .document("朔市监罚〔2022〕D-1号")
                        .addActs(warning())
                        .build());
        assertThat(GRADER.remedies(file, DAY).lifts().get(0).text(Language.ENGLISH))
                .isEqualTo("UNGRADED: repair D-2");
    }

    @Tag("R21")
    @Test
    void ratingsAndListsCanBeRepairedAndReplacedRatingsNeedNone() {
        CreditFile file = file(
                rating("R-1", "2021-02-10", Standing.LOW).build(),
                rating("R-2", "2021-03-10", Standing.LOW).build(),
                listed("L-1", "2022-02-11", ListColour.BLACK).build(),
                listed("L-2", "2022-02-12", ListColour.RED).build());
        assertThat(english(file)).isEqualTo("""
                remedies on 2022-06-30, now C
                  to A: repair all of R-2, L-1
                  without repairs: 2024-03-11: UNGRADED (R-2 has expired)
                """);
    }

    @Tag("R22")
    @Test
    void asKnownThen() {
        CreditFile file = file(
                decision("D-1", "2022-02-10", warning()),
                decision("D-2", "2022-03-10")
                        .addActs(warning())
                        .recordedOn(day("2022-07-01"))
                        .build());
        assertThat(GRADER.assess(file, DAY, KnownOn.of(DAY)).remedies().text(Language.ENGLISH))
                .isEqualTo("""
                        remedies on 2022-06-30, now B
                          to UNGRADED: repair D-1
                          not to A: no ground for it counts, and repairs give none
                          without repairs: 2023-02-11: UNGRADED (D-1 has expired)
                        """);
    }

    /** No recursion, and neither time nor memory that grow with the square. */
    @Tag("slow")
    @Test
    void aHundredThousandRecords() {
        List<Evidence> records = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            records.add(decision("D-" + i, "2022-03-10", fined(i % 7 + "." + (10 + i % 90)), warning()));
        }
        CreditFile file = file(records);
        Remedies remedies = reading("aboveLimit", "UNDETERMINED").remedies(file, DAY);
        assertThat(remedies.lifts())
                .extracting(Remedies.Lift::outcome)
                .containsExactly(Outcome.UNGRADED, Outcome.graded(Pinglu2021.B));
        assertThat(remedies.lifts().get(1).example()).hasSize(99_998);
        assertThat(remedies.text(Language.ENGLISH)).hasSizeGreaterThan(1_000_000);
        assertThat(remedies.byItself()).isPresent();
    }

    private static Set<String> ids(String... ids) {
        return new HashSet<>(List.of(ids));
    }
}
