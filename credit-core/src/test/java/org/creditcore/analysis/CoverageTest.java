package org.creditcore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Ground;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.ActClass;
import org.creditcore.rulebook.Choice;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Classification;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.DisputeTreatment;
import org.creditcore.rulebook.Grade;
import org.creditcore.rulebook.Limit;
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

/** What the analysis finds, in the rules of Pinglu and in rules made to have each fault. */
class CoverageTest {
    private static final Rulebook PINGLU = Pinglu2021.rulebook();
    private static final Coverage COVERAGE = Coverage.of(PINGLU);
    private static final Citation CITATION = Citation.of("1");
    private static final Grade GOOD = new Grade("GOOD", new Term("良", "good"));
    private static final Grade BAD = new Grade("BAD", new Term("差", "bad"));

    private static Tally breaches(String code, Window window) {
        return Tally.count(code, new Term(code, code), new Selector.Breaches(), window);
    }

    private static Criterion criterion(String code, Grade grade, Condition condition) {
        return new Criterion(code, CITATION, new Term(code, code), grade, condition);
    }

    private static Rulebook.Builder rules(Criterion... criteria) {
        return Rulebook.builder()
                .id("other")
                .title(new Term("某办法", "rules"))
                .document("某发〔2022〕1号")
                .addAuthorityNames("某局")
                .addOutcomes(Outcome.graded(GOOD), Outcome.UNGRADED, Outcome.graded(BAD))
                .classification(new Classification(List.of(SanctionKind.values())))
                .addCriteria(criteria)
                .disputed(Choice.fixed(DisputeTreatment.COUNT))
                .withoutGround(Choice.fixed(Outcome.UNGRADED));
    }

    private static List<String> regions(Stream<Region> regions) {
        return regions.map(region -> region.text(Language.ENGLISH)).toList();
    }

    /** What R28 and R30 settle: no ground at all, and each excess, alone and with others. */
    @Tag("R28")
    @Tag("R30")
    @Test
    void theTextOfPingluIsSilentAboveItsLimitsAndWithoutAnyGround() {
        String clean = "commendations, red-list entries, good ratings, verified commendations by an association, ";
        String nothingWorse =
                "determinations of serious dishonesty, black-list entries, severe penalty cases, low ratings";
        String admonitions = "orders to correct and warnings";
        String breaches = "commitment breaches";
        assertThat(regions(COVERAGE.uncovered().stream().map(Place::region)))
                .containsExactlyInAnyOrder(
                        "none of: " + clean + admonitions + ", penalty cases, " + breaches + ", " + nothingWorse,
                        "fines in yuan: 500,000.01 or more; none of: " + clean + admonitions + ", " + breaches + ", "
                                + nothingWorse,
                        "penalty cases: 3 or more; none of: " + clean + admonitions + ", " + breaches + ", "
                                + nothingWorse,
                        admonitions + ": 3 or more; none of: " + clean + "penalty cases, " + breaches + ", "
                                + nothingWorse,
                        admonitions + ": 3 or more; fines in yuan: 500,000.01 or more; none of: " + clean + breaches
                                + ", " + nothingWorse,
                        admonitions + ": 3 or more; penalty cases: 3 or more; none of: " + clean + breaches + ", "
                                + nothingWorse,
                        breaches + ": 3 or more; none of: " + clean + admonitions + ", penalty cases, " + nothingWorse,
                        "fines in yuan: 500,000.01 or more; " + breaches + ": 3 or more; none of: " + clean
                                + admonitions + ", " + nothingWorse,
                        "penalty cases: 3 or more; " + breaches + ": 3 or more; none of: " + clean + admonitions + ", "
                                + nothingWorse,
                        admonitions + ": 3 or more; " + breaches + ": 3 or more; none of: " + clean + "penalty cases, "
                                + nothingWorse,
                        admonitions + ": 3 or more; fines in yuan: 500,000.01 or more; " + breaches
                                + ": 3 or more; none of: " + clean + nothingWorse,
                        admonitions + ": 3 or more; penalty cases: 3 or more; " + breaches + ": 3 or more; none of: "
                                + clean + nothingWorse);
        Grader grader = Grader.of(PINGLU);
        for (Place place : COVERAGE.uncovered()) {
            Witness witness = place.witness();
            assertThat(grader.assess(witness.file(), witness.day()).verdict().criteria())
                    .as(witness.text(Language.ENGLISH))
                    .isEmpty();
        }
        assertThat(COVERAGE.uncovered().get(0).witness().text(Language.ENGLISH)).isEqualTo("on 2024-06-30: no record");
        assertThat(COVERAGE.uncovered().get(1).witness().text(Language.CHINESE))
                .isEqualTo("2024-06-30：处理决定（2024-06-29，罚款 500,000.01）");
    }

    /** What R29 settles: every two criteria of different grades may be met at once. */
    @Tag("R29")
    @Test
    void theTextOfPingluGivesTwoGradesAtOnce() {
        assertThat(COVERAGE.overlaps().stream()
                        .map(overlap ->
                                overlap.first().code() + " " + overlap.second().code()))
                .containsExactly(
                        "A-1 B-1", "A-1 B-2", "A-1 B-3", "A-1 C-1", "A-1 C-2", "A-2 B-1", "A-2 B-2", "A-2 B-3",
                        "A-2 C-1", "A-2 C-2", "A-3 B-1", "A-3 B-2", "A-3 B-3", "A-3 C-1", "A-3 C-2", "B-1 C-1",
                        "B-1 C-2", "B-2 C-1", "B-2 C-2", "B-3 C-1", "B-3 C-2");
        Grader grader = Grader.of(PINGLU);
        for (Overlap overlap : COVERAGE.overlaps()) {
            for (Place place : overlap.places()) {
                Witness witness = place.witness();
                assertThat(grader.assess(witness.file(), witness.day())
                                .verdict()
                                .criteria())
                        .extracting(Ground::code)
                        .contains(overlap.first().code(), overlap.second().code());
            }
        }
        Overlap last = COVERAGE.overlaps().get(16);
        assertThat(regions(last.places().stream().map(Place::region)))
                .containsExactly(
                        "orders to correct and warnings: 1 to 2; severe penalty cases: 1 or more",
                        "orders to correct and warnings: 1 to 2; low ratings: 1 or more");
        assertThat(last.places().get(0).witness().text(Language.ENGLISH))
                .as("one record that is both")
                .isEqualTo("on 2024-06-30: decision of 2024-06-29, warning (grave)");
    }

    @Tag("R16")
    @Tag("R24")
    @Test
    void talliesDependOnEachOther() {
        assertThat(regions(COVERAGE.unreachable().stream()))
                .containsExactly("fines in yuan: 0.01 or more; none of: penalty cases");
        assertThat(regions(Coverage.of(PINGLU.with("severePenaltyWindow", "ONE_YEAR")).unreachable().stream()))
                .containsExactly(
                        "severe penalty cases: 1 or more; none of: orders to correct and warnings, penalty cases",
                        "fines in yuan: 0.01 or more; none of: penalty cases");
    }

    @Test
    void nothingInTheRulesOfPingluIsIdle() {
        assertThat(COVERAGE.idle()).isEmpty();
        assertThat(COVERAGE.outOfReach()).isEmpty();
        assertThat(COVERAGE).hasToString("pinglu-2021: 12 uncovered, 21 overlaps, 1 unreachable, 0 idle");
    }

    @Test
    void idleCriteriaAndLimitsAreFound() {
        Tally year = breaches("YEAR", Window.years(1));
        Tally ever = breaches("EVER", Window.unlimited());
        Criterion few = criterion("G-1", GOOD, Condition.between(year, 1, 2));
        Criterion never = criterion("G-2", GOOD, Condition.all(Condition.atLeast(year, 1), Condition.atMost(ever, 0)));
        Criterion bad = criterion("B-1", BAD, Condition.atLeast(ever, 1));
        Limit limit = new Limit("L-1", CITATION, few.name(), few, year, Choice.fixed(Outcome.graded(BAD)));
        Coverage coverage = Coverage.of(rules(few, never, bad).addLimits(limit).build());
        assertThat(coverage.idle())
                .containsExactly(
                        new Idle(
                                Provision.criterion("G-1"),
                                Idle.Why.ALWAYS_OUTDONE,
                                List.of(Provision.criterion("B-1"))),
                        new Idle(Provision.criterion("G-2"), Idle.Why.NEVER_HOLDS, List.of()),
                        new Idle(Provision.limit("L-1"), Idle.Why.ALWAYS_OUTDONE, List.of(Provision.criterion("B-1"))));
        assertThat(coverage.text(Language.ENGLISH)).isEqualTo("""
                        rules, 某发〔2022〕1号
                        what no grade covers, without limits and defaults:
                          none of: EVER
                            such as on 2024-06-30: no record
                            comes to UNGRADED (outcome without ground)
                        what two grades claim:
                          G-1 (GOOD) and B-1 (BAD)
                            YEAR: 1 to 2
                              such as on 2024-06-30: commitment breach of 2024-06-29
                              comes to BAD (criterion B-1)
                        what no file can reach:
                          YEAR: 1 or more; none of: EVER
                        criteria that never decide:
                          criterion G-1: wherever it holds, criterion B-1 holds too and leads to the same or takes precedence
                          criterion G-2: no file can make it hold
                        limits that never matter:
                          limit L-1: wherever it holds, criterion B-1 holds too and leads to the same or takes precedence
                        what is out of reach: none
                        """);
        assertThat(coverage.text(Language.CHINESE)).isEqualTo("""
                        某办法，某发〔2022〕1号
                        任何等级都未规定的情形（不计上限和缺省规定）：
                          均无：EVER
                            例：2024-06-30：无记录
                            结果为UNGRADED（无任何依据时的结果）
                        同时属于两个等级的情形：
                          G-1 (GOOD)与B-1 (BAD)
                            YEAR：1至2
                              例：2024-06-30：违反许可承诺（2024-06-29）
                              结果为BAD（依据B-1）
                        任何档案都不可能出现的情形：
                          YEAR：不少于1；均无：EVER
                        从不起决定作用的依据：
                          依据G-1：成立时依据B-1总是成立，且其结果相同或优先
                          依据G-2：任何档案都不可能成立
                        从不起作用的上限：
                          上限L-1：成立时依据B-1总是成立，且其结果相同或优先
                        未能分析的部分：无
                        """);
    }

    /** A year and 365 days are the same, unless a 29 February lies between. */
    @Tag("R14")
    @Test
    void aLeapDayIsFoundWhereItIsNeeded() {
        Tally year = breaches("YEAR", Window.years(1));
        Tally days = breaches("DAYS", Window.days(365));
        Tally more = breaches("MORE", Window.days(366));
        Coverage coverage = Coverage.of(rules(
                        criterion("G-1", GOOD, Condition.all(Condition.atLeast(year, 1), Condition.atMost(days, 0))),
                        criterion("B-1", BAD, Condition.all(Condition.atLeast(more, 1), Condition.atMost(year, 0))))
                .build());
        assertThat(regions(coverage.unreachable().stream()))
                .containsExactlyInAnyOrder("DAYS: 1 or more; none of: YEAR", "YEAR: 1 or more; none of: MORE");
        Optional<Witness> longYear = coverage.witness(new Region(
                List.of(coverage.cells(year).get(1), coverage.cells(days).get(0))));
        assertThat(longYear.orElseThrow().text(Language.ENGLISH))
                .isEqualTo("on 2024-06-30: commitment breach of 2023-06-30");
        Optional<Witness> shortYear = coverage.witness(new Region(
                List.of(coverage.cells(more).get(1), coverage.cells(year).get(0))));
        assertThat(shortYear.orElseThrow().text(Language.ENGLISH))
                .isEqualTo("on 2025-03-01: commitment breach of 2024-02-29");
        assertThat(coverage.overlaps())
                .as("each is met on some days, and both on none: one takes a record 366 days old for which a year"
                        + " was long, the other one for which it was short")
                .isEmpty();
    }

    @Test
    void whatIsOutOfReachIsSaid() {
        Tally many = breaches("MANY", Window.years(1));
        Coverage coverage = Coverage.of(rules(
                        criterion("B-1", BAD, Condition.atLeast(many, 40_000_000)),
                        criterion(
                                "B-2",
                                BAD,
                                Condition.atLeast(
                                        Tally.count(
                                                "DETERMINED",
                                                new Term("认定", "determinations"),
                                                new Selector.Determinations(),
                                                Window.years(1)),
                                        1)))
                .build());
        assertThat(coverage.outOfReach())
                .extracting(Term::english)
                .containsExactly(
                        "what no grade covers: commitment breach: bounds of counts that are too high",
                        "commitment breach: bounds of counts that are too high",
                        "criterion B-1: commitment breach: bounds of counts that are too high");
        assertThat(coverage.uncovered()).isEmpty();
        Coverage longAgo =
                Coverage.of(rules(criterion("B-1", BAD, Condition.atLeast(breaches("LONG", Window.years(2000)), 1)))
                        .build());
        assertThat(longAgo.outOfReach())
                .extracting(Term::english)
                .containsExactly("tallies: a window longer than 1900 years");
        ActClass fined = new ActClass("FINED", new Term("罚款", "fined"), EnumSet.of(SanctionKind.FINE), Set.of());
        Tally sum = new Tally(
                "SUM",
                new Term("罚款", "fines"),
                new Selector.Acts(fined),
                Choice.fixed(Window.years(1)),
                new Quantity.Sum(EnumSet.of(SanctionKind.FINE)));
        Coverage large = Coverage.of(rules(criterion("B-1", BAD, Condition.atLeast(sum, 100_000_000_000_001L)))
                .build());
        assertThat(large.outOfReach())
                .extracting(Term::chinese)
                .containsExactly("未覆盖的情形：处理决定：金额界限高于单笔最大金额", "处理决定：金额界限高于单笔最大金额", "依据B-1：处理决定：金额界限高于单笔最大金额");
    }

    @Test
    void aRegionIsMadeOfWholeCells() {
        Tally fines = PINGLU.gradingTallies().get(6);
        Band cut = new Band(fines, Band.Edition.BOTH, 0, 7);
        assertThat(COVERAGE.cells(fines).stream().map(cell -> cell.text(Language.ENGLISH)))
                .containsExactly(
                        "fines in yuan: 0.00",
                        "fines in yuan: 0.01 to 500,000.00",
                        "fines in yuan: 500,000.01 or more");
        assertThatThrownBy(() -> COVERAGE.witness(new Region(List.of(cut))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the band fines in yuan: 0.00 to 0.07 cuts a cell, allowed are [fines in yuan: 0.00,"
                        + " fines in yuan: 0.01 to 500,000.00, fines in yuan: 500,000.01 or more]");
        Tally other = breaches("OTHER", Window.years(1));
        assertThatThrownBy(() -> COVERAGE.cells(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the tally OTHER is not analysed, allowed are those of [COMMENDATIONS, ");
        assertThat(COVERAGE.witness(new Region(List.of())).orElseThrow().file().evidence())
                .isEmpty();
    }

    /** Fines weigh two points, closures five: no file has one point, and the smallest of six has a closure and a fine. */
    @Test
    void pointsAreAddedAsTheirScaleSays() {
        Rulebook rulebook = points(2, 5);
        Coverage coverage = Coverage.of(rulebook);
        assertThat(coverage.text(Language.ENGLISH)).isEqualTo("""
                        rules, 某发〔2022〕1号
                        what no grade covers, without limits and defaults:
                          points: 0 to 2
                            such as on 2024-06-30: no record
                            comes to UNGRADED (outcome without ground)
                        what two grades claim: none
                        what no file can reach:
                          points: 1
                        criteria that never decide:
                          criterion X-2: no file can make it hold
                        limits that never matter: none
                        what is out of reach: none
                        """);
        assertThat(coverage.outOfReach()).isEmpty();
        // a closure with a fine has 7 or 6, without one 5 or 4
        assertThat(Comparison.of(rulebook, points(2, 4)).text(Language.ENGLISH)).isEqualTo("""
                        before: other, 某发〔2022〕1号
                        after: other, 某发〔2022〕1号
                        what changes something: none
                        what changes nothing:
                          criterion X-1
                            points of points: fine 2, order to close 5 → fine 2, order to close 4
                            no ground changes: in all 4 combinations that a file can reach it holds before as after
                          criterion X-2
                            points of points: fine 2, order to close 5 → fine 2, order to close 4
                            no ground changes: in all 4 combinations that a file can reach it holds before as after
                          criterion X-3
                            points of points: fine 2, order to close 5 → fine 2, order to close 4
                            no ground changes: in all 4 combinations that a file can reach it holds before as after
                        what is out of reach: none
                        """);
        assertThat(Comparison.of(rulebook, points(2, 3)).text(Language.ENGLISH)).isEqualTo("""
                        before: other, 某发〔2022〕1号
                        after: other, 某发〔2022〕1号
                        what changes something:
                          criterion X-1
                            points of points: fine 2, order to close 5 → fine 2, order to close 3
                            holds no longer: points (before): 6 or more; points (after): 3 to 5
                              such as on 2024-06-30: decision of 2024-06-29, fine 0.00 / order to close
                            BAD → GOOD, such as on 2024-06-30: decision of 2024-06-29, fine 0.00 / order to close
                          criterion X-3
                            points of points: fine 2, order to close 5 → fine 2, order to close 3
                            holds now: points (before): 6 or more; points (after): 3 to 5
                              such as on 2024-06-30: decision of 2024-06-29, fine 0.00 / order to close
                            no outcome changes by this: wherever it differs and the outcome does too, other changes are the cause
                        what changes nothing:
                          criterion X-2
                            points of points: fine 2, order to close 5 → fine 2, order to close 3
                            no ground changes: in all 5 combinations that a file can reach it holds before as after
                        what is out of reach: none
                        """);
    }

    private static Rulebook points(long fine, long closure) {
        Map<SanctionKind, Long> perAct = Map.of(SanctionKind.FINE, fine, SanctionKind.CLOSURE, closure);
        Tally points = new Tally(
                "POINTS",
                new Term("扣分", "points"),
                new Selector.Acts(new ActClass("SCALE", new Term("类", "class"), perAct.keySet(), Set.of())),
                Choice.fixed(Window.years(1)),
                new Quantity.Points(perAct));
        return rules(
                        criterion("X-1", BAD, Condition.atLeast(points, 6)),
                        criterion("X-2", BAD, Condition.between(points, 1, 1)),
                        criterion("X-3", GOOD, Condition.between(points, 3, 5)))
                .build();
    }
}
