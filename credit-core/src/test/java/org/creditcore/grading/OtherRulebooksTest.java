package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.aside;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.brief;
import static org.creditcore.grading.Samples.commendation;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.determination;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.finding;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.next;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.repair;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
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
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Quantity;
import org.creditcore.rulebook.Remark;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Selector.Commendations.Verification;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of another bureau, which the engine has never seen: A is the worst grade here. */
class OtherRulebooksTest {
    private static final Term TERM = new Term("条", "term");
    private static final Citation CITATION = Citation.of("5");
    private static final Grade A = new Grade("A", new Term("红", "red"));
    private static final Grade D = new Grade("D", new Term("绿", "green"));

    private static final Grade E = new Grade("E", new Term("黑", "black"));

    private static final Tally BREACHES = breaches("BREACHES", Window.years(1));
    private static final Tally DETERMINATIONS =
            Tally.count("DETERMINATIONS", TERM, new Selector.Determinations(), Window.years(1));

    private static Tally breaches(String code, Window window) {
        return Tally.count(code, TERM, new Selector.Breaches(), window);
    }

    private static Criterion criterion(String code, Grade grade, Condition condition) {
        return new Criterion(code, CITATION, TERM, grade, condition);
    }

    private static Rulebook.Builder rules(Criterion... criteria) {
        return Rulebook.builder()
                .id("other")
                .title(TERM)
                .document("某发〔2022〕1号")
                .addAuthorityNames("某局")
                .addOutcomes(Outcome.graded(D), Outcome.UNGRADED, Outcome.UNDETERMINED, Outcome.graded(A))
                .classification(new Classification(List.of(SanctionKind.values())))
                .addCriteria(criteria)
                .disputed(Choice.fixed(DisputeTreatment.COUNT))
                .withoutGround(Choice.fixed(Outcome.UNGRADED));
    }

    private static Grader grader(Criterion... criteria) {
        return Grader.of(rules(criteria).build());
    }

    @Tag("R29")
    @Test
    void gradesAreRankedByTheRulebookAndNotByTheirLetters() {
        Grader grader = grader(
                criterion("D-1", D, Condition.atLeast(DETERMINATIONS, 1)),
                criterion("A-1", A, Condition.atLeast(BREACHES, 1)));
        CreditFile file = file(
                breach("B-1", "2022-03-10").build(),
                determination("S-1", "2022-03-11").build());
        assertThat(brief(grader.assess(file, day("2022-06-30")))).isEqualTo("A D-1(S-1) A-1(B-1)");
    }

    /** A veto of what is neither best nor worst, then the best. */
    @Tag("R29")
    @Test
    void groundsDecideInTheOrderThatTheRulebookNames() {
        Rulebook worst = rules(
                        criterion("A-1", A, Condition.atLeast(BREACHES, 1)),
                        criterion("D-1", D, Condition.atLeast(DETERMINATIONS, 1)))
                .build();
        Rulebook best = Rulebook.builder()
                .from(worst)
                .addPrecedence(Outcome.UNDETERMINED, Outcome.graded(D), Outcome.UNGRADED, Outcome.graded(A))
                .build();
        CreditFile file = file(
                breach("B-1", "2022-03-10").build(),
                determination("S-1", "2022-03-11").build());
        assertThat(brief(Grader.of(worst).assess(file, day("2022-06-30")))).isEqualTo("A A-1(B-1) D-1(S-1)");
        Assessment assessment = Grader.of(best).assess(file, day("2022-06-30"));
        assertThat(brief(assessment)).isEqualTo("D A-1(B-1) D-1(S-1)");
        assertThat(next(assessment)).as("S-1 expires a day after B-1").isEqualTo("2023-03-12 UNGRADED (S-1)");
        assertThat(brief(Grader.of(best).assess(file.with(repair("S-1", "2022-04-01")), day("2022-06-30"))))
                .isEqualTo("A A-1(B-1)");
        assertThat(best.canonicalText()).contains("precedence [UNDETERMINED, GRADED \"D\", UNGRADED, GRADED \"A\"]\n");
        assertThat(worst.canonicalText()).doesNotContain("precedence");
    }

    private static List<String> lifts(Assessment assessment) {
        return assessment.remedies().lifts().stream()
                .map(lift -> lift.outcome() + " "
                        + lift.example().stream().map(Evidence::id).toList())
                .toList();
    }

    /** Where the better ground decides, a repair takes it away. */
    @Tag("R18")
    @Tag("R29")
    @Test
    void remediesUnderAPrecedence() {
        Rulebook best = rules(
                        criterion("A-1", A, Condition.atLeast(BREACHES, 1)),
                        criterion("D-1", D, Condition.atLeast(DETERMINATIONS, 1)))
                .addPrecedence(Outcome.graded(D), Outcome.UNGRADED, Outcome.UNDETERMINED, Outcome.graded(A))
                .build();
        CreditFile breached = file(breach("B-1", "2022-03-10").build());
        assertThat(lifts(Grader.of(best).assess(breached, day("2022-06-30")))).containsExactly("UNGRADED [B-1]");
        Grader hurting = Grader.of(Rulebook.builder()
                .from(best)
                .addOutcomes(Outcome.graded(E))
                .criteria(List.of())
                .addCriteria(
                        criterion("A-1", A, Condition.atLeast(BREACHES, 1)),
                        criterion("E-1", E, Condition.atLeast(DETERMINATIONS, 1)))
                .precedence(List.of(
                        Outcome.graded(D),
                        Outcome.UNGRADED,
                        Outcome.UNDETERMINED,
                        Outcome.graded(A),
                        Outcome.graded(E)))
                .build());
        Assessment assessment = hurting.assess(
                file(
                        breach("B-1", "2022-03-10").build(),
                        determination("S-1", "2022-03-11").build()),
                day("2022-06-30"));
        assertThat(brief(assessment)).isEqualTo("A A-1(B-1) E-1(S-1)");
        assertThat(lifts(assessment)).containsExactly("UNGRADED [B-1, S-1]");
        Assessment worst =
                hurting.assess(file(determination("S-1", "2022-03-11").build()), day("2022-06-30"));
        assertThat(lifts(worst)).containsExactly("UNGRADED [S-1]");
    }

    @Tag("R14")
    @ParameterizedTest(name = "{0} {1} from {2}: {3}, then {4}")
    @CsvSource({
        "YEARS, 2, 2022-02-28, 2024-02-28, 2024-02-29",
        "MONTHS, 6, 2021-08-31, 2022-02-28, 2022-03-01",
        "DAYS, 30, 2022-03-10, 2022-04-09, 2022-04-10",
        "CALENDAR_YEARS, 1, 2022-03-10, 2022-12-31, 2023-01-01",
        "CALENDAR_YEARS, 2, 2022-12-31, 2023-12-31, 2024-01-01",
    })
    void windowsOfEveryUnit(Window.Unit unit, int length, String date, String last, String first) {
        Grader grader =
                grader(criterion("A-1", A, Condition.atLeast(breaches("X", new Window(unit, length, false)), 1)));
        CreditFile file = file(breach("B-1", date).build());
        assertThat(brief(grader.assess(file, day(date).minusDays(1)))).isEqualTo("UNGRADED");
        assertThat(brief(grader.assess(file, day(date)))).isEqualTo("A A-1(B-1)");
        assertThat(brief(grader.assess(file, day(last)))).isEqualTo("A A-1(B-1)");
        assertThat(brief(grader.assess(file, day(first)))).isEqualTo("UNGRADED");
        assertThat(next(grader.assess(file, day(date)))).isEqualTo(first + " UNGRADED (B-1)");
        assertThat(aside(grader.assess(file, day(first)))).containsExactly("B-1: expired, its last day was " + last);
    }

    @Test
    void oneTypeMayBeCountedInTwoWindows() {
        Grader grader = grader(
                criterion("D-1", D, Condition.atLeast(breaches("SHORT", Window.days(10)), 1)),
                criterion("A-1", A, Condition.atLeast(breaches("LONG", Window.unlimited()), 2)));
        CreditFile file = file(
                breach("B-1", "2022-03-10").build(), breach("B-2", "2022-05-10").build());
        assertThat(brief(grader.assess(file, day("2022-03-20")))).isEqualTo("D D-1(B-1)");
        assertThat(brief(grader.assess(file, day("2022-03-21")))).isEqualTo("UNGRADED");
        assertThat(aside(grader.assess(file, day("2022-03-21"))))
                .as("B-1 is counted, though not enough")
                .containsExactly("B-2: not yet dated, its date is 2022-05-10");
        assertThat(brief(grader.assess(file, day("2022-05-10")))).isEqualTo("A D-1(B-2) A-1(B-1,B-2)");
        assertThat(next(grader.assess(file, day("2022-05-10")))).isEqualTo("none");
        assertThat(next(grader.assess(file.with(repair("B-2", "2022-05-15")), day("2022-05-10"))))
                .isEqualTo("2022-05-15 UNGRADED (B-2)");
    }

    @Test
    void conditionsMayBeNested() {
        Condition condition = Condition.any(
                Condition.all(Condition.atLeast(BREACHES, 2), Condition.atLeast(DETERMINATIONS, 1)),
                Condition.atLeast(breaches("YEARS", Window.years(5)), 4));
        Grader grader = grader(criterion("A-1", A, condition));
        CreditFile file = file(
                breach("B-1", "2020-03-10").build(),
                breach("B-2", "2022-03-10").build(),
                breach("B-3", "2022-03-11").build());
        assertThat(brief(grader.assess(file, day("2022-06-30")))).isEqualTo("UNGRADED");
        CreditFile all = file.with(determination("S-1", "2022-03-12").build());
        assertThat(brief(grader.assess(all, day("2022-06-30"))))
                .as("the part that does not hold grounds nothing")
                .isEqualTo("A A-1(B-2,B-3,S-1)");
        CreditFile four = file.with(breach("B-4", "2019-03-12").build());
        assertThat(brief(grader.assess(four, day("2022-06-30")))).isEqualTo("A A-1(B-1,B-2,B-3,B-4)");
        CreditFile both = four.with(determination("S-1", "2022-03-12").build());
        assertThat(brief(grader.assess(both, day("2022-06-30")))).isEqualTo("A A-1(B-1,B-2,B-3,B-4,S-1)");
    }

    @Test
    void aConditionMayWantNothingOfAKind() {
        Grader grader = grader(criterion(
                "D-1", D, Condition.all(Condition.atMost(BREACHES, 0), Condition.atLeast(DETERMINATIONS, 0))));
        assertThat(brief(grader.assess(file(), day("2022-06-30")))).isEqualTo("D D-1()");
        CreditFile file = file(breach("B-1", "2022-03-10").build());
        assertThat(brief(grader.assess(file, day("2022-06-30")))).isEqualTo("UNGRADED");
        assertThat(next(grader.assess(file, day("2022-06-30")))).isEqualTo("2023-03-11 D (B-1)");
    }

    @Tag("R27")
    @Test
    void unverifiedCommendationsMayBeLookedFor() {
        Tally unverified = Tally.count(
                "UNVERIFIED",
                TERM,
                new Selector.Commendations(EnumSet.of(CommendingBody.INDUSTRY_ASSOCIATION), Verification.UNVERIFIED),
                Window.years(1));
        Grader grader = grader(criterion("D-1", D, Condition.atLeast(unverified, 1)));
        CreditFile file = file(
                commendation("K-1", "2022-03-10", CommendingBody.INDUSTRY_ASSOCIATION)
                        .build(),
                commendation("K-2", "2022-03-11", CommendingBody.INDUSTRY_ASSOCIATION)
                        .verifiedBy("朔州市能源局")
                        .build(),
                award("K-3", "2022-03-12"));
        Assessment assessment = grader.assess(file, day("2022-06-30"));
        assertThat(brief(assessment)).isEqualTo("D D-1(K-1)");
        assertThat(aside(assessment)).containsExactly("K-2: verified", "K-3: by another kind of body");
    }

    @Tag("R9")
    @Test
    void whatNoCriterionLooksAtIsContext() {
        Grader grader = grader(criterion("A-1", A, Condition.atLeast(BREACHES, 1)));
        CreditFile file = file(determination("S-1", "2022-03-10").build(), award("K-1", "2022-03-11"));
        assertThat(aside(grader.assess(file, day("2022-06-30"))))
                .containsExactly("S-1: context only, nothing counts it", "K-1: context only, nothing counts it");
    }

    @Tag("R24")
    @Tag("R26")
    @Test
    void amountsOfSeveralKindsMayBeAddedOfDecisionsOfAClass() {
        ActClass heavy = new ActClass("HEAVY", TERM, EnumSet.of(SanctionKind.CLOSURE), Set.of());
        Tally sum = new Tally(
                "SUM",
                TERM,
                new Selector.Acts(heavy),
                Choice.fixed(Window.years(1)),
                new Quantity.Sum(EnumSet.of(SanctionKind.FINE, SanctionKind.CONFISCATION_OF_GAINS)));
        Tally count = new Tally(
                "COUNT",
                TERM,
                new Selector.Acts(heavy),
                Choice.fixed(Window.years(1)),
                new Quantity.Count(Choice.fixed(CountingUnit.ACT)));
        Criterion criterion = criterion(
                "A-1", A, Condition.all(Condition.between(sum, 200_000, 200_333), Condition.atLeast(count, 2)));
        Grader grader = grader(criterion);
        CreditFile file = file(
                decision("D-1", "2022-03-10", act(SanctionKind.CLOSURE), fined("1.23")),
                decision("D-2", "2022-03-11", fined("4.56")),
                decision("D-3", "2022-03-12", act(SanctionKind.CLOSURE, SanctionKind.CONFISCATION_OF_GAINS)),
                decision(
                        "D-4",
                        "2022-03-13",
                        act(SanctionKind.CLOSURE),
                        act(SanctionKind.FINE, SanctionKind.CONFISCATION_OF_GAINS),
                        Act.of(Sanction.of(SanctionKind.CONFISCATION_OF_GAINS, Money.ofYuan("2.10")))));
        Assessment assessment = grader.assess(file, day("2022-06-30"));
        assertThat(brief(assessment)).isEqualTo("A A-1(D-1,D-3,D-4)");
        Finding finding = finding(assessment, Finding.Kind.CRITERION, "A-1");
        assertThat(finding.measures()).extracting(Finding.Measured::value).containsExactly(200_333L, 3L);
        assertThat(finding.measures().get(0).counted())
                .as("D-3 carries no amount that is known")
                .extracting(Evidence::id)
                .containsExactly("D-1", "D-4");
        assertThat(finding.setAside()).extracting(SetAside::toString).containsExactly("D-2: of another class");
    }

    @Tag("R28")
    @Test
    void limitsNeedNoMoreThanABound() {
        Criterion criterion = criterion("D-1", D, Condition.atMost(BREACHES, 0));
        Limit limit = new Limit("D-1-MORE", CITATION, TERM, criterion, BREACHES, Choice.fixed(Outcome.graded(A)));
        Grader grader = Grader.of(rules(criterion).addLimits(limit).build());
        assertThat(brief(grader.assess(file(), day("2022-06-30")))).isEqualTo("D D-1()");
        assertThat(brief(grader.assess(file(breach("B-1", "2022-03-10").build()), day("2022-06-30"))))
                .isEqualTo("A >D-1-MORE(B-1) !ABOVE_LIMIT:D-1-MORE");
    }

    @Tag("R19")
    @Test
    void suspensionMayStandFast() {
        Grader grader = Grader.of(rules(criterion("A-1", A, Condition.atLeast(BREACHES, 1)))
                .addRemarks(new Remark("SEEN", CITATION, TERM, DETERMINATIONS))
                .disputed(Choice.fixed(DisputeTreatment.SUSPEND))
                .build());
        CreditFile file = file(
                        breach("B-1", "2022-03-10").build(),
                        determination("S-1", "2022-03-10").build())
                .with(objection("B-1", "2022-04-10"), objection("S-1", "2022-04-10"));
        assertThat(brief(grader.assess(file, day("2022-04-09")))).isEqualTo("A A-1(B-1) !SEEN:S-1");
        assertThat(brief(grader.assess(file, day("2022-04-10")))).isEqualTo("UNGRADED !SEEN:S-1");
    }

    @Test
    void theTextSpeaksOfTheRulebooksOwnTerms() {
        Grader grader = grader(criterion("A-1", A, Condition.atLeast(BREACHES, 0)));
        assertThat(grader.assess(file(), day("2022-06-30")).text(Language.ENGLISH))
                .isEqualTo("""
                        USCC 91140603MA0KAMP17P: A
                          as of 2022-06-30: red
                          by 某发〔2022〕1号
                          grounds:
                            A-1, Art. 5: term
                              term: 0
                          not met: none
                          set aside: none
                          flags: none
                          next change: none
                        """);
    }
}
