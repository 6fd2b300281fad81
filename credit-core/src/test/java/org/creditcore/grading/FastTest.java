package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.determination;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.recordedOn;
import static org.creditcore.grading.Samples.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
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
import org.creditcore.rulebook.Remark;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Grading without findings, by rules that have more tallies and higher bounds than lanes can hold. */
@Tag("law-11")
class FastTest {
    private static final Term TERM = new Term("条", "term");
    private static final Citation CITATION = Citation.of("5");
    private static final LocalDate START = day("2022-03-10");

    /** One grade for each tally and two steps of it, the later the worse. */
    private static Rulebook rules(List<Tally> tallies, long low, long high) {
        List<Outcome> outcomes = new ArrayList<>(List.of(Outcome.UNGRADED));
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            Grade grade = new Grade("G" + i, TERM);
            outcomes.add(Outcome.graded(grade));
            criteria.add(new Criterion(
                    "G" + i, CITATION, TERM, grade, Condition.between(tallies.get(i), low + i, high + i)));
        }
        return Rulebook.builder()
                .id("other")
                .title(TERM)
                .document("某发〔2022〕1号")
                .addAuthorityNames("某局")
                .outcomes(outcomes)
                .classification(new Classification(List.of(SanctionKind.values())))
                .criteria(criteria)
                .disputed(Choice.fixed(DisputeTreatment.COUNT))
                .withoutGround(Choice.fixed(Outcome.UNGRADED))
                .addRemarks(new Remark(
                        "SEEN",
                        CITATION,
                        TERM,
                        Tally.count("SEEN", TERM, new Selector.Determinations(), Window.years(1))))
                .build();
    }

    private static Tally breaches(int number) {
        Window window = number == 0 ? Window.unlimited() : Window.days(7 * number);
        return Tally.count("T" + number, TERM, new Selector.Breaches(), window);
    }

    private static List<Tally> breaches() {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            tallies.add(breaches(i));
        }
        return tallies;
    }

    static void assertAgrees(Grader grader, CreditFile file, int days) {
        ResolvedFile resolved = grader.resolve(file);
        List<Outcome> seen = new ArrayList<>();
        for (int i = -1; i < days; i++) {
            Outcome outcome = grader.assess(file, START.plusDays(i)).outcome();
            seen.add(outcome);
            assertThat(resolved.outcome(START.plusDays(i))).as("day %s", i).isEqualTo(outcome);
        }
        assertThat(Set.copyOf(seen)).as("outcomes").hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 14, 15, 16, 31, 60})
    void moreTalliesThanLanesAndMoreRecordsThanALaneCounts(int records) {
        List<Evidence> all = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            all.add(breach("B-" + i, START.plusDays(i).toString()).build());
        }
        all.add(determination("S-1", START.toString()).build());
        assertAgrees(Grader.of(rules(breaches(), 1, 2)), file(all), 200);
        if (records > 13) {
            assertAgrees(Grader.of(rules(breaches(), 5, 14)), file(all), 200);
        }
    }

    @Tag("R25")
    @Test
    void actsAreCountedUpToWhatMakesADifference() {
        Quantity acts = new Quantity.Count(Choice.fixed(CountingUnit.ACT));
        ActClass any = new ActClass("ANY", TERM, EnumSet.allOf(SanctionKind.class), Set.of());
        ActClass fines = new ActClass("FINES", TERM, EnumSet.of(SanctionKind.FINE), Set.of());
        List<Tally> tallies = List.of(
                new Tally("ALL", TERM, new Selector.Acts(any), Choice.fixed(Window.days(30)), acts),
                new Tally("FINED", TERM, new Selector.Acts(fines), Choice.fixed(Window.days(30)), acts),
                new Tally(
                        "SUM",
                        TERM,
                        new Selector.Acts(fines),
                        Choice.fixed(Window.days(90)),
                        new Quantity.Sum(EnumSet.of(SanctionKind.FINE))));
        List<Evidence> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(decision(
                    "D-" + i,
                    START.plusDays(9 * i).toString(),
                    fined("0.00"),
                    act(SanctionKind.WARNING),
                    fined("0.0" + i),
                    act(SanctionKind.CLOSURE)));
        }
        assertAgrees(Grader.of(rules(tallies, 3, 9)), file(all), 200);
        assertAgrees(Grader.of(rules(tallies, 6, 16)), file(all), 200);
    }

    @Tag("R22")
    @Test
    void aResolvedFileSaysWhatItIs() {
        CreditFile file = file(decision("D-1", "2022-03-10", fined("5.00")))
                .with(recordedOn("2022-06-01", repair("D-1", "2022-05-01")));
        ResolvedFile resolved = GRADER.resolve(file);
        assertThat(resolved).hasToString("USCC 91140603MA0KAMP17P: 1 record, 1 event; by pinglu-2021");
        assertThat(resolved.file()).isSameAs(file);
        assertThat(resolved.knownOn()).isEmpty();
        assertThat(resolved.rulebook()).isSameAs(GRADER.rulebook());
        assertThat(resolved.outcome(day("2022-04-30"))).hasToString("B");
        assertThat(resolved.outcome(day("2022-05-01"))).hasToString("UNGRADED");
        assertThat(resolved.assess(day("2022-05-01"))).isEqualTo(GRADER.assess(file, day("2022-05-01")));
        ResolvedFile then = GRADER.resolve(file, KnownOn.of(day("2022-05-31")));
        assertThat(then)
                .hasToString("USCC 91140603MA0KAMP17P: 1 record, 1 event; by pinglu-2021, as known on 2022-05-31");
        assertThat(then.knownOn()).contains(KnownOn.of(day("2022-05-31")));
        assertThat(then.outcome(day("2022-05-01"))).hasToString("B");
    }

    @Tag("R16")
    @Test
    void whatNeverEndsCountsOnTheLastDay() {
        CreditFile file = file(decision("D-1", "2022-03-10", act(SanctionKind.CLOSURE)));
        ResolvedFile resolved = reading("severePenaltyWindow", "UNTIL_REPAIRED").resolve(file);
        assertThat(resolved.outcome(LocalDate.MAX)).hasToString("C");
        assertThat(resolved.outcome(LocalDate.MIN)).hasToString("UNGRADED");
    }
}
