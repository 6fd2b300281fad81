package org.creditcore.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.schemes.Records.act;
import static org.creditcore.examples.schemes.Records.brief;
import static org.creditcore.examples.schemes.Records.day;
import static org.creditcore.examples.schemes.Records.decision;
import static org.creditcore.examples.schemes.Records.file;
import static org.creditcore.examples.schemes.Records.repair;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Points and bands: the scale, the bounds of each band, the calendar year, and a year of one enterprise. */
class WuhanFoodDrug2017Test {
    private static final Rulebook RULES = WuhanFoodDrug2017.rulebook();
    private static final Grader GRADER = Grader.of(RULES);

    private static String on(String date, Evidence... records) {
        return brief(GRADER.assess(file(records), day(date)));
    }

    private static long pointsTaken(Act... acts) {
        return GRADER.assess(file(decision("D-1", "2017-05-10", acts)), day("2017-12-31"))
                .findings()
                .get(0)
                .measures()
                .get(0)
                .value();
    }

    // the scale

    @ParameterizedTest
    @CsvSource({
        "WARNING, 1",
        "FINE, 2",
        "CONFISCATION_OF_GAINS, 4",
        "CONFISCATION_OF_PROPERTY, 4",
        "BUSINESS_SUSPENSION, 6",
        "LICENCE_SUSPENSION, 12",
        "LICENCE_REVOCATION, 20",
        "DETENTION, 20",
    })
    void whatEachPenaltyTakes(SanctionKind kind, long halfPoints) {
        assertThat(pointsTaken(act(kind))).isEqualTo(halfPoints);
        assertThat(pointsTaken(act(kind), act(kind))).isEqualTo(2 * halfPoints);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {
                "WARNING",
                "FINE",
                "CONFISCATION_OF_GAINS",
                "CONFISCATION_OF_PROPERTY",
                "BUSINESS_SUSPENSION",
                "LICENCE_SUSPENSION",
                "LICENCE_REVOCATION",
                "DETENTION"
            })
    void whatTheScaleDoesNotKnowTakesNothing(SanctionKind kind) {
        assertThat(pointsTaken(act(kind))).isZero();
        assertThat(pointsTaken(act(kind, SanctionKind.WARNING))).isEqualTo(1);
    }

    @Test
    void theHeaviestPenaltyForOneActIsTaken() {
        assertThat(pointsTaken(act(SanctionKind.FINE, SanctionKind.CONFISCATION_OF_GAINS, SanctionKind.WARNING)))
                .isEqualTo(4);
        assertThat(pointsTaken(act(SanctionKind.DETENTION, SanctionKind.LICENCE_REVOCATION)))
                .isEqualTo(20);
    }

    @Test
    void whatTheScaleDoesNotKnowIsRemarkedOn() {
        Assessment assessment =
                GRADER.assess(file(decision("D-1", "2017-05-10", act(SanctionKind.CLOSURE))), day("2017-06-30"));
        assertThat(brief(assessment)).isEqualTo("A A() !NOT_ON_THE_SCALE:D-1");
    }

    // the bands, each at its bounds, in half points

    private static Evidence[] warnings(int count) {
        Evidence[] warnings = new Evidence[count];
        for (int i = 0; i < count; i++) {
            warnings[i] = decision("W-" + i, "2017-03-10", act(SanctionKind.WARNING));
        }
        return warnings;
    }

    @ParameterizedTest
    @CsvSource({
        "0, A", "1, A", "2, A", "3, B", "4, B", "5, B", "6, B", "7, C", "12, C", "13, D", "20, D", "30, D",
    })
    void bandsAtTheirBounds(int halfPoints, String grade) {
        Assessment assessment = GRADER.assess(file(warnings(halfPoints)), day("2017-12-31"));
        TreeSet<String> ids = new TreeSet<>();
        for (int i = 0; i < halfPoints; i++) {
            ids.add("W-" + i);
        }
        assertThat(brief(assessment)).isEqualTo(grade + " " + grade + "(" + String.join(",", ids) + ")");
    }

    @Test
    void aSinglePenalty() {
        assertThat(on("2017-12-31")).isEqualTo("A A()");
        assertThat(on("2017-12-31", decision("D-1", "2017-05-10", act(SanctionKind.FINE))))
                .isEqualTo("A A(D-1)");
        assertThat(on("2017-12-31", decision("D-1", "2017-05-10", act(SanctionKind.CONFISCATION_OF_GAINS))))
                .isEqualTo("B B(D-1)");
        assertThat(on("2017-12-31", decision("D-1", "2017-05-10", act(SanctionKind.BUSINESS_SUSPENSION))))
                .isEqualTo("B B(D-1)");
        assertThat(on("2017-12-31", decision("D-1", "2017-05-10", act(SanctionKind.LICENCE_SUSPENSION))))
                .isEqualTo("C C(D-1)");
        assertThat(on("2017-12-31", decision("D-1", "2017-05-10", act(SanctionKind.LICENCE_REVOCATION))))
                .isEqualTo("D D(D-1)");
    }

    // the calendar year

    @ParameterizedTest
    @CsvSource({"2017-01-01", "2017-12-31"})
    void aPenaltyCountsInTheYearOfItsDate(String date) {
        Evidence revoked = decision("D-1", date, act(SanctionKind.LICENCE_REVOCATION));
        assertThat(on("2016-12-31", revoked)).isEqualTo("A A()");
        assertThat(on(date, revoked)).isEqualTo("D D(D-1)");
        assertThat(on("2017-12-31", revoked)).isEqualTo("D D(D-1)");
        assertThat(on("2018-01-01", revoked)).isEqualTo("A A()");
    }

    // a year of one enterprise

    private static final CreditFile YEAR = file(
            decision("D-1", "2016-12-30", act(SanctionKind.DETENTION)),
            decision("D-2", "2017-02-20", act(SanctionKind.WARNING)),
            decision("D-3", "2017-05-08", act(SanctionKind.CONFISCATION_OF_GAINS, SanctionKind.FINE)),
            decision("D-4", "2017-08-01", act(SanctionKind.BUSINESS_SUSPENSION), act(SanctionKind.FINE)),
            decision("D-5", "2017-11-15", act(SanctionKind.CLOSURE)));

    @Test
    void itsTimeline() {
        assertThat(GRADER.timeline(YEAR).text(Language.ENGLISH)).isEqualTo("""
                until 2016-12-29: A
                2016-12-30 to 2016-12-31: D (D-1 begins to count)
                2017-01-01 to 2017-05-07: A (D-1 has expired)
                2017-05-08 to 2017-07-31: B (D-3 begins to count)
                2017-08-01 to 2017-12-31: D (D-4 begins to count)
                from 2018-01-01 on: A (D-2 has expired, D-3 has expired, D-4 has expired)
                """);
    }

    @Test
    void itsRemedies() {
        Assessment assessment = GRADER.assess(YEAR, day("2017-12-31"));
        assertThat(brief(assessment)).isEqualTo("D D(D-2,D-3,D-4) !NOT_ON_THE_SCALE:D-5");
        assertThat(assessment.remedies().text(Language.ENGLISH)).isEqualTo("""
                remedies on 2017-12-31, now D
                  to A: repair all of D-3, D-4
                  to B: repair D-4
                  to C: repair at least 1 in all of D-2 (1), D-3 (4), D-4 (8) (points taken, in halves); for example D-4
                  without repairs: 2018-01-01: A (D-2 has expired, D-3 has expired, D-4 has expired)
                """);
        assertThat(assessment.remedies().text(Language.CHINESE)).isEqualTo("""
                信用修复，2017-12-31，现为D
                  可升为A：修复全部D-3、D-4
                  可升为B：修复D-4
                  可升为C：修复D-2（1）、D-3（4）、D-4（8）中合计至少1（扣分（每0.5分计1））；例如D-4
                  不作修复：2018-01-01起为A（D-2期满，D-3期满，D-4期满）
                """);
        assertThat(brief(GRADER.assess(YEAR.with(repair("D-3", "2017-12-31")), day("2017-12-31"))))
                .isEqualTo("C C(D-2,D-4) !NOT_ON_THE_SCALE:D-5");
    }

    @Test
    void itsSlack() {
        assertThat(GRADER.assess(YEAR, day("2017-12-31")).slack().stream().map(slack -> slack.text(Language.ENGLISH)))
                .containsExactly(
                        "A: does not hold; points taken, in halves 13, 11 less turn it; turns by itself on 2018-01-01, in 1"
                                + " day",
                        "B: does not hold; points taken, in halves 13, 7 less turn it; never turns by itself",
                        "C: does not hold; points taken, in halves 13, 1 less turn it; never turns by itself",
                        "D: holds; points taken, in halves 13, 1 less turn it; turns by itself on 2018-01-01, in 1 day");
    }

    @Test
    void itsText() {
        assertThat(GRADER.assess(YEAR, day("2017-06-30")).text(Language.ENGLISH))
                .isEqualTo("""
                USCC 91350100M000100Y43: B
                  as of 2017-06-30: basically trustworthy
                  by 2017年度食品药品安全信用等级评定
                  grounds:
                    B, 等级划分: seven points or more are left, but not nine
                      points taken, in halves: 5 (at least 3, at most 6; 1 left)
                      D-2: decision, 2017-02-20, 某市监督管理局 某监罚〔2017〕D-2号
                      D-3: decision, 2017-05-08, 某市监督管理局 某监罚〔2017〕D-3号
                  not met:
                    A, 等级划分: nine points or more are left
                      points taken, in halves: 5 (at most 2; 3 above)
                    C, 等级划分: four points or more are left, but not seven
                      points taken, in halves: 5 (at least 7, at most 12; 2 missing)
                    D, 等级划分: less than four points are left
                      points taken, in halves: 5 (at least 13; 8 missing)
                  set aside:
                    D-1: decision, 2016-12-30, 某市监督管理局 某监罚〔2017〕D-1号: expired, its last day was 2016-12-31
                    D-4: decision, 2017-08-01, 某市监督管理局 某监罚〔2017〕D-4号: not yet dated, its date is 2017-08-01
                    D-5: decision, 2017-11-15, 某市监督管理局 某监罚〔2017〕D-5号: of another class
                  flags: none
                  next change: 2017-08-01: D (D-4 begins to count)
                """);
    }

    // the rules as a value

    @Test
    void thereIsNothingToReadOneWayOrTheOther() {
        assertThat(RULES.options()).isEmpty();
        assertThat(GRADER.assess(YEAR, day("2017-12-31")).sensitivity().dependsOnReading())
                .isFalse();
    }

    @Test
    void theRulesAreWhatTheyWere() throws IOException {
        assertThat(RULES.canonicalText())
                .isEqualTo(Files.readString(
                        Path.of("src/test/resources/org/creditcore/examples/schemes/wuhan-food-drug-2017.txt"),
                        StandardCharsets.UTF_8));
    }
}
