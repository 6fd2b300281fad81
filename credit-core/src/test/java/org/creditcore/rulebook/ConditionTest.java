package org.creditcore.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.rulebook.Parts.BREACHES;
import static org.creditcore.rulebook.Parts.CRITERION;
import static org.creditcore.rulebook.Parts.FINES;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.rulebook.Condition.Range;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions, the tallies they are about, and the limits derived from them. */
class ConditionTest {

    @Test
    void rangesIncludeTheirBounds() {
        assertThat(Condition.between(BREACHES, 1, 2)).isEqualTo(new Range(BREACHES, 1, 2));
        assertThat(Condition.atLeast(BREACHES, 3)).isEqualTo(new Range(BREACHES, 3, Range.UNBOUNDED));
        assertThat(Condition.atMost(BREACHES, 3)).isEqualTo(new Range(BREACHES, 0, 3));
        assertThat(Condition.atMost(BREACHES, 3).isBounded()).isTrue();
        assertThat(Condition.atLeast(BREACHES, 3).isBounded()).isFalse();
        assertThat(Condition.between(BREACHES, 0, Long.MAX_VALUE - 1).isBounded())
                .isTrue();
        assertThat(Condition.between(BREACHES, 2, 2).atMost()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2", "0, -1", "-2, -1"})
    void boundsAreNotNegativeAndDoNotCross(long atLeast, long atMost) {
        assertThatThrownBy(() -> Condition.between(BREACHES, atLeast, atMost))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the range " + atLeast + " to " + atMost
                        + " of the tally BREACHES cannot be, allowed are bounds of 0 or more, the lower first");
    }

    @Test
    void aConditionHasParts() {
        assertThatThrownBy(Condition::all)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a condition without parts cannot be, allowed are one part or more");
        assertThatThrownBy(() -> new Condition.Any(List.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a condition without parts cannot be, allowed are one part or more");
    }

    @Test
    void theRangesOfAConditionComeInOrder() {
        Range one = Condition.atLeast(BREACHES, 1);
        Range two = Condition.atMost(FINES, 2);
        Range three = Condition.between(BREACHES, 3, 4);
        assertThat(one.ranges()).containsExactly(one);
        assertThat(Condition.all(one, Condition.any(two, three), one).ranges()).containsExactly(one, two, three, one);
        assertThat(Condition.any(three, Condition.all(two)).ranges()).containsExactly(three, two);
    }

    // tallies

    @Test
    void aTallyLooksAtRecordsOfOneType() {
        assertThat(new Selector.Acts(new ActClass("X", new Term("类", "class"), Set.of(), Set.of())).type())
                .isEqualTo(EvidenceType.DECISION);
        assertThat(new Selector.Breaches().type()).isEqualTo(EvidenceType.COMMITMENT_BREACH);
        assertThat(new Selector.Determinations().type()).isEqualTo(EvidenceType.SERIOUS_DISHONESTY);
        assertThat(new Selector.Commendations(Set.of(), Selector.Commendations.Verification.ANY).type())
                .isEqualTo(EvidenceType.COMMENDATION);
        assertThat(new Selector.Ratings(Set.of()).type()).isEqualTo(EvidenceType.RATING);
        assertThat(new Selector.Entries(Set.of()).type()).isEqualTo(EvidenceType.LIST_ENTRY);
    }

    @Test
    void aTallyCountsOrSums() {
        assertThat(FINES.isAmount()).isTrue();
        assertThat(BREACHES.isAmount()).isFalse();
        assertThat(BREACHES.window()).isEqualTo(Choice.fixed(Window.years(1)));
        assertThat(BREACHES.quantity()).isEqualTo(new Quantity.Count(Choice.fixed(CountingUnit.DECISION)));
    }

    @Test
    void onlyDecisionsHaveAmountsToSum() {
        assertThatThrownBy(() -> new Tally(
                        "BREACHES",
                        new Term("违反承诺", "breaches"),
                        new Selector.Breaches(),
                        Choice.fixed(Window.years(1)),
                        new Quantity.Sum(EnumSet.of(SanctionKind.FINE))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the tally BREACHES sums amounts of records of type COMMITMENT_BREACH, only a DECISION has"
                        + " amounts");
    }

    @Test
    void setsAreCopiesThatCannotBeChanged() {
        EnumSet<SanctionKind> kinds = EnumSet.of(SanctionKind.FINE);
        ActClass actClass = new ActClass("X", new Term("类", "class"), kinds, kinds);
        Quantity.Sum sum = new Quantity.Sum(kinds);
        EnumSet<Standing> standings = EnumSet.of(Standing.LOW);
        Selector.Ratings ratings = new Selector.Ratings(standings);
        EnumSet<ListColour> lists = EnumSet.of(ListColour.RED);
        Selector.Entries entries = new Selector.Entries(lists);
        EnumSet<CommendingBody> by = EnumSet.of(CommendingBody.INDUSTRY_ASSOCIATION);
        Selector.Commendations commendations = new Selector.Commendations(by, Selector.Commendations.Verification.ANY);
        kinds.clear();
        standings.clear();
        lists.clear();
        by.clear();
        for (Set<?> copy : List.of(
                actClass.heaviest(),
                actClass.graveWith(),
                sum.kinds(),
                ratings.standings(),
                entries.lists(),
                commendations.by())) {
            assertThat(copy).hasSize(1);
            assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    // limits

    @Tag("R28")
    @Test
    void aLimitTakesItsBoundFromItsCriterion() {
        assertThat(Parts.LIMIT.atMost()).isEqualTo(2);
        Criterion both = criterion(Condition.all(
                Condition.atLeast(FINES, 3), Condition.atMost(FINES, 50_00), Condition.between(BREACHES, 1, 7)));
        assertThat(limit(both, FINES).atMost()).isEqualTo(50_00);
        assertThat(limit(both, BREACHES).atMost()).isEqualTo(7);
    }

    @Tag("R28")
    @Test
    void aLimitNeedsExactlyOneUpperBound() {
        assertThatThrownBy(() -> limit(CRITERION, FINES))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the criterion X-1 sets 0 upper bounds for the tally FINES, a limit is derived from exactly"
                        + " one");
        assertThatThrownBy(() -> limit(criterion(Condition.atLeast(BREACHES, 1)), BREACHES))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the criterion X-2 sets 0 upper bounds for the tally BREACHES, a limit is derived from"
                        + " exactly one");
        assertThatThrownBy(() -> limit(
                        criterion(Condition.any(Condition.atMost(BREACHES, 1), Condition.between(BREACHES, 3, 4))),
                        BREACHES))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the criterion X-2 sets 2 upper bounds for the tally BREACHES, a limit is derived from"
                        + " exactly one");
    }

    private static Criterion criterion(Condition condition) {
        return new Criterion("X-2", Citation.of("8"), new Term("条件", "criterion"), Parts.BAD, condition);
    }

    private static Limit limit(Criterion criterion, Tally tally) {
        return new Limit(
                "L-2", Citation.of("8"), new Term("上限", "limit"), criterion, tally, Choice.fixed(Outcome.UNDETERMINED));
    }
}
