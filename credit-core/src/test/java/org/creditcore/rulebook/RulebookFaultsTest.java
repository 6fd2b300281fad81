package org.creditcore.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.rulebook.Parts.BAD;
import static org.creditcore.rulebook.Parts.BREACHES;
import static org.creditcore.rulebook.Parts.CRITERION;
import static org.creditcore.rulebook.Parts.FINES;
import static org.creditcore.rulebook.Parts.GOOD;
import static org.creditcore.rulebook.Parts.LIMIT;
import static org.creditcore.rulebook.Parts.SIZE;
import static org.creditcore.rulebook.Parts.rulebook;
import static org.creditcore.rulebook.Parts.sized;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.rulebook.Selector.Commendations.Verification;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a drafter may get wrong: each fault with its whole message, and all of them together. */
class RulebookFaultsTest {
    private static final Citation CITATION = Citation.of("9");
    private static final Term TERM = new Term("项", "item");
    private static final Tally DETERMINATIONS =
            Tally.count("DETERMINATIONS", TERM, new Selector.Determinations(), Window.years(1));

    private static Criterion criterion(String code, Condition condition) {
        return new Criterion(code, CITATION, TERM, BAD, condition);
    }

    private static Rulebook.Builder met(Condition condition) {
        return rulebook().addCriteria(criterion("X-2", condition));
    }

    private static Rulebook.Builder seen(Selector selector, Window window) {
        return seen(Tally.count("SEEN", TERM, selector, window));
    }

    private static Rulebook.Builder seen(Tally tally) {
        return rulebook().addRemarks(new Remark("SEEN", CITATION, TERM, tally));
    }

    private static Rulebook.Builder sum(ActClass actClass, SanctionKind... kinds) {
        return seen(new Tally(
                "SEEN",
                TERM,
                new Selector.Acts(actClass),
                Choice.fixed(Window.years(1)),
                new Quantity.Sum(Set.of(kinds))));
    }

    private static ActClass actClass(String code, Set<SanctionKind> heaviest, Set<SanctionKind> graveWith) {
        return new ActClass(code, TERM, heaviest, graveWith);
    }

    private static Measure.Builder measure() {
        return Measure.builder()
                .code("9-1")
                .citation(CITATION)
                .name(TERM)
                .nature(MeasureNature.MANAGEMENT)
                .application(Application.AUTOMATIC);
    }

    private static void assertRefused(Rulebook.Builder builder, String message) {
        assertThatThrownBy(builder::build)
                .isExactlyInstanceOf(InvalidRulebookException.class)
                .hasMessage(message);
    }

    private static void assertBuilt(Rulebook.Builder builder) {
        assertThat(builder.build()).isNotNull();
    }

    // criteria that can never be met

    @Test
    void rangesOfOneTallyMustMeet() {
        assertBuilt(met(Condition.all(Condition.atMost(BREACHES, 3), Condition.atLeast(BREACHES, 3))));
        assertRefused(
                met(Condition.all(Condition.atMost(BREACHES, 2), Condition.atLeast(BREACHES, 3))),
                "criteria: X-2 can never be met, there are no values of its tallies with all[\"BREACHES\" 0..2,"
                        + " \"BREACHES\" 3..]");
    }

    @Test
    void rangesOfTwoTalliesNeedNotMeet() {
        assertBuilt(met(Condition.all(Condition.atMost(BREACHES, 2), Condition.atLeast(DETERMINATIONS, 3))));
    }

    @Test
    void oneAlternativeThatCanHoldIsEnough() {
        Condition never = Condition.all(Condition.atMost(BREACHES, 1), Condition.atLeast(BREACHES, 2));
        assertBuilt(met(Condition.any(never, Condition.atLeast(DETERMINATIONS, 1))));
        assertRefused(
                met(Condition.any(never, never)),
                "criteria: X-2 can never be met, there are no values of its tallies with any[all[\"BREACHES\" 0..1,"
                        + " \"BREACHES\" 2..], all[\"BREACHES\" 0..1, \"BREACHES\" 2..]]");
    }

    @Test
    void alternativesMustBeCompatible() {
        Condition few = Condition.any(Condition.atMost(BREACHES, 1), Condition.atMost(DETERMINATIONS, 1));
        Condition manyBreaches = Condition.atLeast(BREACHES, 2);
        assertBuilt(met(Condition.all(few, manyBreaches)));
        assertBuilt(met(Condition.all(few, Condition.any(manyBreaches, Condition.atLeast(DETERMINATIONS, 2)))));
        assertRefused(
                met(Condition.all(few, Condition.all(manyBreaches, Condition.atLeast(DETERMINATIONS, 2)))),
                "criteria: X-2 can never be met, there are no values of its tallies with all[any[\"BREACHES\" 0..1,"
                        + " \"DETERMINATIONS\" 0..1], all[\"BREACHES\" 2.., \"DETERMINATIONS\" 2..]]");
    }

    @Test
    void whatAlwaysHoldsIsNoFault() {
        assertBuilt(met(Condition.atLeast(BREACHES, 0)));
        assertBuilt(met(Condition.between(BREACHES, 0, Long.MAX_VALUE)));
    }

    // tallies without sense

    @Test
    void onlyWhatNamesAnEndEndsWithTheRecord() {
        assertBuilt(
                seen(new Selector.Ratings(Set.of(Standing.LOW)), Window.years(1).notPastRecordEnd()));
        assertBuilt(seen(
                new Selector.Entries(Set.of(ListColour.RED)), Window.years(1).notPastRecordEnd()));
        assertBuilt(seen(FINES.selector(), Window.years(1).notPastRecordEnd()));
        assertBuilt(seen(new Selector.Determinations(), Window.years(1)));
        assertRefused(
                seen(new Selector.Determinations(), Window.years(1).notPastRecordEnd()),
                "tallies: SEEN has a window that ends with the record, but a SERIOUS_DISHONESTY names no end; those that"
                        + " may are [DECISION, RATING, LIST_ENTRY]");
        assertRefused(
                sized().addRemarks(new Remark(
                        "SEEN",
                        CITATION,
                        TERM,
                        new Tally(
                                "SEEN",
                                TERM,
                                new Selector.Breaches(),
                                Choice.by(
                                        SIZE,
                                        Window.years(1),
                                        Window.unlimited().notPastRecordEnd()),
                                BREACHES.quantity()))),
                "tallies: SEEN has a window that ends with the record, but a COMMITMENT_BREACH names no end; those that may"
                        + " are [DECISION, RATING, LIST_ENTRY]");
    }

    @Test
    void onlyDecisionsHaveActs() {
        Quantity acts = new Quantity.Count(Choice.fixed(CountingUnit.ACT));
        Choice<Window> window = Choice.fixed(Window.years(1));
        assertBuilt(seen(new Tally("SEEN", TERM, FINES.selector(), window, acts)));
        assertRefused(
                seen(new Tally("SEEN", TERM, new Selector.Breaches(), window, acts)),
                "tallies: SEEN counts the acts of a COMMITMENT_BREACH, only a DECISION has acts");
    }

    @Test
    void aTallyFindsSomething() {
        assertRefused(
                seen(new Selector.Ratings(Set.of()), Window.years(1)),
                "tallies: SEEN is always 0, ratings of no standing are looked for");
        assertRefused(
                seen(new Selector.Entries(Set.of()), Window.years(1)),
                "tallies: SEEN is always 0, entries of no list are looked for");
        assertRefused(
                seen(new Selector.Commendations(Set.of(), Verification.ANY), Window.years(1)),
                "tallies: SEEN is always 0, commendations by no body are looked for");
        assertRefused(
                seen(new Selector.Acts(actClass("NONE", Set.of(), Set.of())), Window.years(1)),
                "tallies: SEEN is always 0, no kind of sanction puts an act into the class NONE");
        assertBuilt(
                seen(new Selector.Acts(actClass("GRAVE", Set.of(), EnumSet.of(SanctionKind.FINE))), Window.years(1)));
    }

    @Test
    void onlyCommendationsByAssociationsAreVerified() {
        Set<CommendingBody> organs = EnumSet.of(CommendingBody.ADMINISTRATIVE_ORGAN);
        assertBuilt(seen(new Selector.Commendations(organs, Verification.UNVERIFIED), Window.years(1)));
        assertBuilt(seen(
                new Selector.Commendations(EnumSet.allOf(CommendingBody.class), Verification.VERIFIED),
                Window.years(1)));
        assertRefused(
                seen(new Selector.Commendations(organs, Verification.VERIFIED), Window.years(1)),
                "tallies: SEEN is always 0, only commendations by an INDUSTRY_ASSOCIATION are verified, not those by"
                        + " [ADMINISTRATIVE_ORGAN]");
    }

    @Test
    void aSumIsOfSanctionsThatMayHaveAmounts() {
        ActClass fined = ((Selector.Acts) FINES.selector()).actClass();
        assertBuilt(sum(fined, SanctionKind.WARNING, SanctionKind.CONFISCATION_OF_GAINS));
        assertRefused(
                sum(fined, SanctionKind.WARNING, SanctionKind.CLOSURE),
                "tallies: SEEN is always 0, sanctions of the kinds [WARNING, CLOSURE] have no amounts to add");
        assertRefused(sum(fined), "tallies: SEEN is always 0, sanctions of the kinds [] have no amounts to add");
    }

    @Test
    void aClassOfActsIsDefinedOnce() {
        assertBuilt(sum(((Selector.Acts) FINES.selector()).actClass(), SanctionKind.FINE));
        assertRefused(
                sum(actClass("FINED", Set.of(SanctionKind.CLOSURE), Set.of()), SanctionKind.FINE),
                "actClasses: FINED is named twice, a code is used once");
    }

    // options

    @Test
    void anOptionDecidesSomething() {
        assertBuilt(sized());
        assertRefused(
                rulebook().addOptions(SIZE),
                "options: size decides nothing, an option decides something in the rulebook");
        assertBuilt(rulebook()
                .addOptions(SIZE)
                .addRemarks(new Remark(
                        "SEEN",
                        CITATION,
                        TERM,
                        new Tally(
                                "SEEN",
                                TERM,
                                FINES.selector(),
                                Choice.fixed(Window.years(1)),
                                new Quantity.Count(Choice.by(SIZE, CountingUnit.DECISION, CountingUnit.ACT))))));
    }

    // limits

    @Test
    void aBoundHasOneLimit() {
        assertRefused(
                rulebook()
                        .addLimits(new Limit(
                                "L-2", CITATION, TERM, CRITERION, BREACHES, Choice.fixed(Outcome.graded(GOOD)))),
                "limits: L-2 limits BREACHES of X-1 as X-1-MORE does, a bound has one limit");
    }

    // names and outcomes

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\uFEFF"})
    void nothingIsNamedByABlank(String blank) {
        assertRefused(rulebook().id(blank), "id: is blank, a rulebook has an id");
        assertRefused(rulebook().document(blank), "document: is blank, a regulation has a document number");
        assertRefused(
                rulebook().addCriteria(criterion(blank, Condition.atLeast(BREACHES, 1))),
                "criteria: a code is blank, a code is required");
        assertRefused(
                rulebook()
                        .addMeasures(measure()
                                .code(blank)
                                .addOutcomes(Outcome.UNGRADED)
                                .build()),
                "measures: a code is blank, a code is required");
    }

    @Test
    void gradingComesToAnOutcome() {
        assertThatThrownBy(rulebook().outcomes(List.of()).limits(List.of())::build)
                .isExactlyInstanceOf(InvalidRulebookException.class)
                .hasMessage("outcomes: there are none, grading comes to an outcome; "
                        + "criteria: X-1 leads to BAD, which is no outcome of the rulebook; allowed are []; "
                        + "withoutGround: it leads to UNGRADED, which is no outcome of the rulebook; allowed are []");
    }

    @Test
    void aPrecedenceNamesEveryOutcomeOnce() {
        assertThatThrownBy(
                        rulebook()
                                .addPrecedence(
                                        Outcome.graded(GOOD),
                                        Outcome.graded(new Grade("OTHER", TERM)),
                                        Outcome.graded(GOOD))::build)
                .isExactlyInstanceOf(InvalidRulebookException.class)
                .hasMessage(
                        "precedence: it leads to OTHER, which is no outcome of the rulebook; allowed are [GOOD, UNGRADED,"
                                + " UNDETERMINED, BAD]; "
                                + "precedence: GOOD is named twice, a code is used once; "
                                + "precedence: nothing is said of UNGRADED, a precedence names every outcome; "
                                + "precedence: nothing is said of UNDETERMINED, a precedence names every outcome; "
                                + "precedence: nothing is said of BAD, a precedence names every outcome");
    }

    @Test
    void aGradeHasOneName() {
        Grade other = new Grade("BAD", new Term("坏", "wicked"));
        assertRefused(
                rulebook().addCriteria(new Criterion("X-2", CITATION, TERM, other, Condition.atLeast(BREACHES, 1))),
                "criteria: X-2 leads to BAD, which has another name among the outcomes of the rulebook");
    }

    // measures

    @Test
    void aMeasureFollowsFromOutcomesOfTheRulebook() {
        Grade other = new Grade("OTHER", TERM);
        assertRefused(
                rulebook().addMeasures(measure().build()),
                "measures: 9-1 follows from no outcome, a measure follows from one or more");
        assertRefused(
                rulebook()
                        .addMeasures(measure()
                                .addOutcomes(Outcome.UNGRADED, Outcome.graded(other), Outcome.UNGRADED)
                                .build()),
                "measures: 9-1 leads to OTHER, which is no outcome of the rulebook; allowed are [GOOD, UNGRADED,"
                        + " UNDETERMINED, BAD]; "
                        + "measures: 9-1 names UNGRADED twice, an outcome is named once");
        assertRefused(
                rulebook()
                        .addMeasures(measure().addOutcomes(Outcome.UNGRADED).build())
                        .addMeasures(measure()
                                .addOutcomes(Outcome.graded(GOOD))
                                .application(Application.DISCRETIONARY)
                                .build()),
                "measures: 9-1 is named twice, a code is used once");
    }

    @Test
    void anInspectionTableHasOneRowForEachOutcome() {
        Inspection row = Inspection.of(
                Outcome.graded(BAD), CITATION, InspectionRegime.ORDINARY, InspectionRegime.INCREASED, false);
        assertRefused(
                rulebook().addInspections(row, row),
                "inspections: BAD is named twice, a code is used once; "
                        + "inspections: nothing is said of GOOD, a table has a row for every outcome; "
                        + "inspections: nothing is said of UNGRADED, a table has a row for every outcome; "
                        + "inspections: nothing is said of UNDETERMINED, a table has a row for every outcome");
    }

    // all together

    @Test
    void everyFaultIsNamed() {
        Rulebook.Builder faulty = rulebook()
                .id("")
                .document(" ")
                .authorityNames(List.of())
                .addOptions(SIZE)
                .addCriteria(
                        criterion("X-2", Condition.all(Condition.atMost(BREACHES, 0), Condition.atLeast(BREACHES, 1))))
                .addLimits(LIMIT)
                .addMeasures(measure().build())
                .addRemarks(new Remark(
                        "FINED",
                        CITATION,
                        TERM,
                        Tally.count("FINES", TERM, new Selector.Ratings(Set.of()), Window.years(1))));
        assertThatThrownBy(faulty::build)
                .isExactlyInstanceOf(InvalidRulebookException.class)
                .hasMessage("id: is blank, a rulebook has an id; "
                        + "document: is blank, a regulation has a document number; "
                        + "authorityNames: has no name or a blank one, an authority has a name; "
                        + "limits: X-1-MORE is named twice, a code is used once; "
                        + "remarks: FINED is named twice, a code is used once; "
                        + "tallies: FINES is named twice, a code is used once; "
                        + "measures: 9-1 follows from no outcome, a measure follows from one or more; "
                        + "criteria: X-2 can never be met, there are no values of its tallies with all[\"BREACHES\""
                        + " 0..0, \"BREACHES\" 1..]; "
                        + "tallies: FINES is always 0, ratings of no standing are looked for; "
                        + "options: size decides nothing, an option decides something in the rulebook")
                .satisfies(thrown ->
                        assertThat(((InvalidRulebookException) thrown).faults()).hasSize(10));
    }
}
