package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.listed;
import static org.creditcore.grading.Samples.warning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.rulebook.ActClass;
import org.creditcore.rulebook.Choice;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Classification;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.CountingUnit;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.DisputeTreatment;
import org.creditcore.rulebook.Grade;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Quantity;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Remedies by rules of another bureau, which ask for what the rules of Pinglu never do: one of two things, and two sums. */
@Tag("law-15")
class RemediesOfOtherRulebooksTest {
    private static final LocalDate DAY = day("2022-06-30");
    private static final Citation CITATION = Citation.of("5");
    private static final Grade GREEN = new Grade("GREEN", new Term("绿", "green"));
    private static final Grade YELLOW = new Grade("YELLOW", new Term("黄", "yellow"));
    private static final Grade RED = new Grade("RED", new Term("红", "red"));

    private static final Selector ACTS = new Selector.Acts(new ActClass(
            "ANY", new Term("任何", "any"), EnumSet.allOf(SanctionKind.class), EnumSet.noneOf(SanctionKind.class)));

    private static final Tally CASES =
            decisions("CASES", "cases", new Quantity.Count(Choice.fixed(CountingUnit.DECISION)));
    private static final Tally ACT_COUNT =
            decisions("ACTS", "acts", new Quantity.Count(Choice.fixed(CountingUnit.ACT)));
    private static final Tally FINES = decisions("FINES", "fines", new Quantity.Sum(EnumSet.of(SanctionKind.FINE)));
    private static final Tally GAINS =
            decisions("GAINS", "gains", new Quantity.Sum(EnumSet.of(SanctionKind.CONFISCATION_OF_GAINS)));
    private static final Tally BREACHES =
            Tally.count("BREACHES", new Term("违诺", "breaches"), new Selector.Breaches(), Window.years(1));
    private static final Tally LISTED = Tally.count(
            "LISTED", new Term("名单", "lists"), new Selector.Entries(EnumSet.allOf(ListColour.class)), Window.years(1));

    private static Tally decisions(String code, String name, Quantity quantity) {
        return new Tally(code, new Term(name, name), ACTS, Choice.fixed(Window.years(1)), quantity);
    }

    private static Criterion criterion(String code, Grade grade, Condition condition) {
        return new Criterion(code, CITATION, new Term("条", "term"), grade, condition);
    }

    private static Rulebook rules(Outcome withoutGround, Criterion... criteria) {
        return Rulebook.builder()
                .id("other")
                .title(new Term("条", "term"))
                .document("某发〔2022〕1号")
                .addAuthorityNames("某局")
                .addOutcomes(Outcome.graded(GREEN), Outcome.UNGRADED, Outcome.graded(YELLOW), Outcome.graded(RED))
                .classification(new Classification(List.of(SanctionKind.values())))
                .addCriteria(criteria)
                .disputed(Choice.fixed(DisputeTreatment.COUNT))
                .withoutGround(Choice.fixed(withoutGround))
                .build();
    }

    private static String english(Rulebook rulebook, Evidence... records) {
        return Grader.of(rulebook).remedies(file(records), DAY).text(Language.ENGLISH);
    }

    private static long yuan(String yuan) {
        return Money.ofYuan(yuan).fen();
    }

    static final Rulebook ONE_OF_TWO = rules(
            Outcome.UNGRADED,
            criterion(
                    "R-1",
                    RED,
                    Condition.all(Condition.atLeast(CASES, 3), Condition.atLeast(FINES, yuan("500000.00")))),
            criterion(
                    "R-2",
                    RED,
                    Condition.any(Condition.atLeast(ACT_COUNT, 7), Condition.atLeast(GAINS, yuan("300.00")))),
            criterion("R-3", RED, Condition.all(Condition.atLeast(BREACHES, 1), Condition.between(CASES, 1, 4))),
            criterion("Y-1", YELLOW, Condition.atLeast(CASES, 1)),
            criterion("G-1", GREEN, Condition.atLeast(LISTED, 1)));

    @Test
    void whereEitherOfTwoTalliesMayFall() {
        assertThat(english(
                        ONE_OF_TWO,
                        decision("D-1", "2022-02-10", fined("300000.00")),
                        decision("D-2", "2022-03-10", fined("150000.00")),
                        decision("D-3", "2022-04-10", fined("80000.00")),
                        decision("D-4", "2022-04-11", warning())))
                .isEqualTo("""
                        remedies on 2022-06-30, now RED
                          to UNGRADED: repair all of D-1, D-2, D-3, D-4
                          to YELLOW: repair at least 2 of D-1, D-2, D-3, D-4 (cases); or at least 30,000.01 in all of D-1 (300,000.00), D-2 (150,000.00), D-3 (80,000.00) (fines); for example D-1
                          not to GREEN: no ground for it counts, and repairs give none
                          without repairs: 2023-02-11: YELLOW (D-1 has expired)
                        """);
    }

    @Tag("R18")
    @Test
    void whatCannotBeRepairedIsSaidToBeSo() {
        Rulebook rulebook = rules(
                Outcome.UNGRADED,
                criterion("R-1", RED, Condition.atLeast(LISTED, 2)),
                criterion("Y-1", YELLOW, Condition.atLeast(LISTED, 1)),
                criterion("Y-2", YELLOW, Condition.atLeast(CASES, 1)));
        Evidence[] records = {
            listed("L-1", "2022-02-10", ListColour.RED).build(),
            listed("L-2", "2022-02-11", ListColour.BLACK).build(),
            listed("L-3", "2022-02-12", ListColour.RED).build()
        };
        assertThat(english(rulebook, records)).isEqualTo("""
                remedies on 2022-06-30, now RED
                  not to UNGRADED: repairs cannot remove R-1 (not repairable: L-1, L-3), Y-1 (not repairable: L-1, L-3)
                  not to YELLOW: repairs cannot remove R-1 (not repairable: L-1, L-3)
                  without repairs: 2023-02-12: YELLOW (L-2 has expired)
                """);
        assertThat(Grader.of(rulebook)
                        .remedies(file(records[0], records[1]), DAY)
                        .text(Language.CHINESE))
                .isEqualTo("""
                        信用修复，2022-06-30，现为RED
                          可升为YELLOW：修复L-2
                          不能升为UNGRADED：修复不能消除Y-1（不可修复：L-1）
                          不作修复：2023-02-11起为YELLOW（L-1期满）
                        """);
    }

    /** A duty to have something on file is no record, and cannot be repaired away. */
    @Test
    void aGroundWithoutRecords() {
        Rulebook rulebook = rules(
                Outcome.UNGRADED,
                criterion("R-1", RED, Condition.atLeast(CASES, 1)),
                criterion("Y-1", YELLOW, Condition.atMost(LISTED, 0)));
        assertThat(english(rulebook, decision("D-1", "2022-02-10", warning()))).isEqualTo("""
                remedies on 2022-06-30, now RED
                  to YELLOW: repair D-1
                  not to UNGRADED: repairs cannot remove Y-1
                  without repairs: 2023-02-11: YELLOW (D-1 has expired)
                """);
    }

    @Test
    void whereARepairMayHurtNothingIsDescribed() {
        Rulebook worseWithOne = rules(
                Outcome.UNGRADED,
                criterion("R-1", RED, Condition.between(CASES, 1, 1)),
                criterion("R-2", RED, Condition.atLeast(BREACHES, 1)),
                criterion("Y-1", YELLOW, Condition.atLeast(CASES, 2)));
        assertThatThrownBy(() -> english(
                        worseWithOne,
                        decision("D-1", "2022-02-10", warning()),
                        decision("D-2", "2022-02-10", warning()),
                        breach("B-1", "2022-02-10").build()))
                .isExactlyInstanceOf(UnsupportedOperationException.class)
                .hasMessage("by the rulebook other a repair can make the outcome worse than YELLOW, remedies are"
                        + " described only where no repair hurts");
        assertThat(english(worseWithOne, breach("B-1", "2022-02-10").build()))
                .as("nothing that could hurt is on file")
                .startsWith("""
                        remedies on 2022-06-30, now RED
                          to UNGRADED: repair B-1
                        """);

        Rulebook worseWithNothing = rules(
                Outcome.graded(RED),
                criterion("R-1", RED, Condition.atLeast(CASES, 3)),
                criterion("Y-1", YELLOW, Condition.between(CASES, 1, 2)));
        assertThatThrownBy(() -> english(
                        worseWithNothing,
                        decision("D-1", "2022-02-10", warning()),
                        decision("D-2", "2022-02-10", warning()),
                        decision("D-3", "2022-02-10", warning())))
                .isExactlyInstanceOf(UnsupportedOperationException.class)
                .hasMessage("by the rulebook other a repair can make the outcome worse than YELLOW, remedies are"
                        + " described only where no repair hurts");
    }
}
