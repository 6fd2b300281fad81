package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.brief;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.finding;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.grave;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.warning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.rulebook.ActClass;
import org.creditcore.rulebook.Choice;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Classification;
import org.creditcore.rulebook.Condition;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points per act, added up in bands. */
class PointsTest {
    private static final Term TERM = new Term("条", "term");
    private static final Citation CITATION = Citation.of("附表");
    private static final Grade HIGH = new Grade("HIGH", TERM);
    private static final Grade MIDDLE = new Grade("MIDDLE", TERM);
    private static final Grade LOW = new Grade("LOW", TERM);

    /** The bands are wide enough for a lane of a population where the factor is 1, and too wide where it is 100. */
    private static Rulebook rules(long factor) {
        Map<SanctionKind, Long> scale = Map.of(
                SanctionKind.WARNING, factor, SanctionKind.FINE, 3 * factor, SanctionKind.DETENTION, 20 * factor);
        Tally points = new Tally(
                "POINTS",
                new Term("扣分", "points"),
                new Selector.Acts(new ActClass("SCALE", TERM, scale.keySet(), Set.of())),
                Choice.fixed(Window.calendarYears(1)),
                new Quantity.Points(scale));
        return Rulebook.builder()
                .id("points")
                .title(TERM)
                .document("某发〔2022〕1号")
                .addAuthorityNames("某局")
                .addOutcomes(Outcome.graded(HIGH), Outcome.graded(MIDDLE), Outcome.graded(LOW))
                .classification(new Classification(List.of(SanctionKind.values())))
                .addCriteria(
                        new Criterion("HIGH", CITATION, TERM, HIGH, Condition.atMost(points, 3 * factor)),
                        new Criterion(
                                "MIDDLE",
                                CITATION,
                                TERM,
                                MIDDLE,
                                Condition.between(points, 3 * factor + 1, 8 * factor)),
                        new Criterion("LOW", CITATION, TERM, LOW, Condition.atLeast(points, 8 * factor + 1)))
                .disputed(Choice.fixed(DisputeTreatment.COUNT))
                .withoutGround(Choice.fixed(Outcome.graded(HIGH)))
                .build();
    }

    private static final Grader GRADER = Grader.of(rules(1));

    private static long points(Act... acts) {
        Evidence decision = decision("D-1", "2022-03-10", acts);
        return finding(GRADER.assess(file(decision), day("2022-06-30")), Finding.Kind.CRITERION, "HIGH")
                .measures()
                .get(0)
                .value();
    }

    @Test
    void anActHasThePointsOfItsHeaviestSanctionAndADecisionThoseOfAllItsActs() {
        assertThat(points(warning())).isEqualTo(1);
        assertThat(points(act(SanctionKind.FINE, SanctionKind.WARNING))).isEqualTo(3);
        assertThat(points(fined("1.00"), warning(), fined("2.00"))).isEqualTo(7);
    }

    @Test
    void anActClassedByASanctionWithoutPointsHasNone() {
        assertThat(points(act(SanctionKind.FINE, SanctionKind.CLOSURE))).isZero();
        assertThat(points(grave(SanctionKind.CLOSURE), warning())).isEqualTo(1);
        Evidence closed = decision("D-1", "2022-03-10", act(SanctionKind.FINE, SanctionKind.CLOSURE));
        assertThat(Samples.aside(GRADER.assess(file(closed), day("2022-06-30"))))
                .containsExactly("D-1: lesser sanction of the same act");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 100})
    void bandsOverPointsTheSameInEveryWayOfGrading(long factor) {
        Grader grader = Grader.of(rules(factor));
        CreditFile file = file(
                decision("D-1", "2022-03-10", fined("1.00")),
                decision("D-2", "2022-03-11", warning()),
                decision("D-3", "2022-04-10", warning(), fined("1.00")),
                decision("D-4", "2022-05-10", warning()));
        Population population =
                Population.builder(grader).add(grader.resolve(file)).build();
        Tracker tracker = grader.track(file);
        for (List<String> row : List.of(
                List.of("2022-03-09", "HIGH HIGH()"),
                List.of("2022-03-10", "HIGH HIGH(D-1)"),
                List.of("2022-03-11", "MIDDLE MIDDLE(D-1,D-2)"),
                List.of("2022-04-10", "MIDDLE MIDDLE(D-1,D-2,D-3)"),
                List.of("2022-05-10", "LOW LOW(D-1,D-2,D-3,D-4)"),
                List.of("2022-12-31", "LOW LOW(D-1,D-2,D-3,D-4)"),
                List.of("2023-01-01", "HIGH HIGH()"))) {
            Assessment assessment = grader.assess(file, day(row.get(0)));
            assertThat(brief(assessment)).as(row.get(0)).isEqualTo(row.get(1));
            assertThat(population.outcome(0, day(row.get(0)))).isEqualTo(assessment.outcome());
            assertThat(tracker.outcome(day(row.get(0)))).isEqualTo(assessment.outcome());
            assertThat(grader.resolve(file).outcome(day(row.get(0)))).isEqualTo(assessment.outcome());
            assertThat(assessment.timeline().on(day(row.get(0))).outcome()).isEqualTo(assessment.outcome());
        }
    }

    @Test
    void slackAndRemediesAreInPoints() {
        CreditFile file = file(
                decision("D-1", "2022-03-10", fined("1.00")),
                decision("D-2", "2022-03-11", warning()),
                decision("D-3", "2022-04-10", warning(), fined("1.00")),
                decision("D-4", "2022-05-10", warning()));
        Assessment assessment = GRADER.assess(file, day("2022-06-30"));
        assertThat(assessment.slack().get(1).text(Language.ENGLISH))
                .isEqualTo("MIDDLE: does not hold; points 9, 1 less turn it; never turns by itself");
        assertThat(assessment.slack().get(2).text(Language.CHINESE))
                .isEqualTo("LOW：成立；扣分 9，减少1即变；2023-01-01自行变化，距今185天");
        assertThat(assessment.remedies().text(Language.ENGLISH)).isEqualTo("""
                remedies on 2022-06-30, now LOW
                  to HIGH: repair D-3, and at least 2 in all of D-1 (3), D-2 (1), D-4 (1) (points); for example D-1, D-3
                  to MIDDLE: repair at least 1 in all of D-1 (3), D-2 (1), D-3 (4), D-4 (1) (points); for example D-3
                  without repairs: 2023-01-01: HIGH (D-1 has expired, D-2 has expired, D-3 has expired, D-4 has expired)
                """);
        CreditFile repaired = file.with(repair("D-1", "2022-06-30")).with(repair("D-3", "2022-06-30"));
        assertThat(brief(GRADER.assess(repaired, day("2022-06-30")))).isEqualTo("HIGH HIGH(D-2,D-4)");
        assertThat(GRADER.assess(file, day("2022-06-30")).sensitivity().dependsOnReading())
                .isFalse();
    }
}
