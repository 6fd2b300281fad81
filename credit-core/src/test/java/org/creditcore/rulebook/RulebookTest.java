package org.creditcore.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.creditcore.rulebook.Parts.BAD;
import static org.creditcore.rulebook.Parts.BREACHES;
import static org.creditcore.rulebook.Parts.COLOUR;
import static org.creditcore.rulebook.Parts.CRITERION;
import static org.creditcore.rulebook.Parts.FINES;
import static org.creditcore.rulebook.Parts.GOOD;
import static org.creditcore.rulebook.Parts.LIMIT;
import static org.creditcore.rulebook.Parts.REMARK;
import static org.creditcore.rulebook.Parts.SIZE;
import static org.creditcore.rulebook.Parts.rulebook;
import static org.creditcore.rulebook.Parts.sized;

import com.google.common.testing.SerializableTester;
import java.util.List;
import org.creditcore.evidence.Fault;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rulebook as a whole. */
class RulebookTest {
    private static final Grade OTHER = new Grade("OTHER", new Term("其他", "other"));

    private static Rulebook.Builder optional() {
        return rulebook()
                .addOptions(COLOUR, SIZE)
                .withoutGround(Choice.by(COLOUR, Outcome.UNGRADED, Outcome.graded(GOOD), Outcome.graded(BAD)))
                .disputed(Choice.by(SIZE, DisputeTreatment.COUNT, DisputeTreatment.SUSPEND));
    }

    @Test
    void talliesAreThoseUsedEachOnceInOrder() {
        Rulebook rulebook = rulebook().build();
        assertThat(rulebook.gradingTallies()).containsExactly(BREACHES);
        assertThat(rulebook.tallies()).containsExactly(BREACHES, FINES);
        Criterion fined =
                new Criterion("X-0", Citation.of("8"), new Term("有罚款", "fined"), BAD, Condition.atLeast(FINES, 1));
        Rulebook more = rulebook().criteria(List.of(fined, CRITERION)).build();
        assertThat(more.gradingTallies()).containsExactly(FINES, BREACHES);
        assertThat(more.tallies()).containsExactly(FINES, BREACHES);
    }

    @Tag("R29")
    @Test
    void outcomesAreRankedByTheirPlace() {
        Rulebook rulebook = rulebook().build();
        assertThat(rulebook.rank(Outcome.graded(GOOD))).isZero();
        assertThat(rulebook.rank(Outcome.UNGRADED)).isEqualTo(1);
        assertThat(rulebook.rank(Outcome.graded(BAD))).isEqualTo(3);
        assertThatThrownBy(() -> rulebook.rank(Outcome.graded(OTHER)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("OTHER is no outcome of the rulebook small-2022, allowed are [GOOD, UNGRADED, UNDETERMINED,"
                        + " BAD]");
    }

    // readings

    @Test
    void unlessSaidOtherwiseEveryOptionHasItsDefault() {
        assertThat(optional().build().reading()).hasToString("colour=RED, size=SMALL");
        assertThat(rulebook().build().reading()).hasToString("");
    }

    @Test
    void aRulebookCanBeReadDifferently() {
        Rulebook rulebook = optional().build();
        Rulebook green = rulebook.with("colour", "GREEN");
        assertThat(green.reading()).hasToString("colour=GREEN, size=SMALL");
        assertThat(green.with("size", "LARGE").reading()).hasToString("colour=GREEN, size=LARGE");
        assertThat(green).isNotEqualTo(rulebook);
        assertThat(green.with("colour", "RED")).isEqualTo(rulebook).hasSameHashCodeAs(rulebook);
        assertThat(rulebook.under(rulebook.reading())).isEqualTo(rulebook);
        assertThat(green.criteria()).isEqualTo(rulebook.criteria());
        assertThat(rulebook.reading()).hasToString("colour=RED, size=SMALL");
    }

    @Test
    void anUnknownOptionOrValueIsRefusedWithWhatIsAllowed() {
        Rulebook rulebook = optional().build();
        assertThatThrownBy(() -> rulebook.with("weight", "HEAVY"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight is no option of the reading, allowed are colour, size");
        assertThatThrownBy(() -> rulebook.with("size", "HUGE"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("HUGE is no value of the option size, allowed are SMALL, LARGE");
    }

    @Test
    void aRefusalReadBackHasItsMessageAndNoFaults() {
        Rulebook rulebook = rulebook().build();
        InvalidRulebookException refusal =
                catchThrowableOfType(InvalidRulebookException.class, () -> rulebook.withAuthorityNames(List.of()));
        InvalidRulebookException readBack = SerializableTester.reserialize(refusal);
        assertThat(refusal.faults()).hasSize(1);
        assertThat(readBack.faults()).isEmpty();
        assertThat(readBack).hasMessage(refusal.getMessage());
    }

    @Test
    void aReadingOfOtherOptionsIsRefused() {
        Rulebook rulebook = optional().build();
        Reading other = Reading.defaults(List.of(SIZE, COLOUR));
        assertThatThrownBy(() -> rulebook.under(other))
                .isExactlyInstanceOf(InvalidRulebookException.class)
                .hasMessage(
                        "reading: size=SMALL, colour=RED is of other options, allowed are readings of [colour, size]");
    }

    @Test
    void anOptionIsNamedOnce() {
        ReadingOption other = new ReadingOption("size", COLOUR.question(), COLOUR.citation(), COLOUR.alternatives());
        assertRefused(optional().addOptions(SIZE), "options: size is named twice, a code is used once");
        assertRefused(
                optional().addOptions(other),
                "options: size is named twice, a code is used once; "
                        + "options: size decides nothing, an option decides something in the rulebook");
    }

    // names

    @Tag("R11")
    @Test
    void theRulesMayBeThoseOfAnAuthorityOfAnotherName() {
        Rulebook rulebook = optional().build().with("colour", "BLUE");
        Rulebook renamed = rulebook.withAuthorityNames(List.of("另一局", "另局"));
        assertThat(renamed.authorityNames()).containsExactly("另一局", "另局");
        assertThat(renamed.reading()).isEqualTo(rulebook.reading());
        assertThat(renamed.withAuthorityNames(List.of("某局"))).isEqualTo(rulebook);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\uFEFF", "\u00A0\n"})
    void anAuthorityHasAName(String blank) {
        Rulebook rulebook = rulebook().build();
        assertThatThrownBy(() -> rulebook.withAuthorityNames(List.of("某局", blank)))
                .isExactlyInstanceOf(InvalidRulebookException.class)
                .hasMessage("authorityNames: has no name or a blank one, an authority has a name");
        assertThatThrownBy(() -> rulebook.withAuthorityNames(List.of()))
                .isExactlyInstanceOf(InvalidRulebookException.class)
                .hasMessage("authorityNames: has no name or a blank one, an authority has a name");
    }

    // what cannot be one rulebook

    @Test
    void aCodeIsUsedOnce() {
        assertRefused(
                rulebook().addOutcomes(Outcome.UNGRADED), "outcomes: UNGRADED is named twice, a code is used once");
        assertRefused(rulebook().addCriteria(CRITERION), "criteria: X-1 is named twice, a code is used once");
        assertRefused(rulebook().addLimits(LIMIT, LIMIT), "limits: X-1-MORE is named twice, a code is used once");
        assertRefused(rulebook().addRemarks(REMARK), "remarks: FINED is named twice, a code is used once");
        Tally likeNamed =
                Tally.count("BREACHES", new Term("违反承诺", "breaches"), new Selector.Breaches(), Window.years(2));
        assertRefused(
                rulebook().addRemarks(new Remark("X", Citation.of("9"), new Term("说明", "remark"), likeNamed)),
                "tallies: BREACHES is named twice, a code is used once");
    }

    @Test
    void everythingLeadsToAnOutcomeOfTheRulebook() {
        Criterion other = new Criterion(
                "X-2", Citation.of("8"), new Term("条件", "criterion"), OTHER, Condition.atLeast(BREACHES, 1));
        assertRefused(
                rulebook().addCriteria(other),
                "criteria: X-2 leads to OTHER, which is no outcome of the rulebook; allowed are [GOOD, UNGRADED,"
                        + " UNDETERMINED, BAD]");
        assertRefused(
                rulebook()
                        .addOptions(SIZE)
                        .limits(List.of(new Limit(
                                "L-2",
                                Citation.of("8"),
                                new Term("上限", "limit"),
                                CRITERION,
                                BREACHES,
                                Choice.by(SIZE, Outcome.graded(BAD), Outcome.graded(OTHER))))),
                "limits: L-2 leads to OTHER, which is no outcome of the rulebook; allowed are [GOOD, UNGRADED,"
                        + " UNDETERMINED, BAD]");
        assertRefused(
                rulebook().withoutGround(Choice.fixed(Outcome.graded(OTHER))),
                "withoutGround: it leads to OTHER, which is no outcome of the rulebook; allowed are [GOOD, UNGRADED,"
                        + " UNDETERMINED, BAD]");
    }

    @Tag("R28")
    @Test
    void aLimitIsOfACriterionOfTheRulebook() {
        Criterion other =
                new Criterion("X-2", Citation.of("8"), new Term("条件", "criterion"), BAD, Condition.atMost(BREACHES, 5));
        assertRefused(
                rulebook()
                        .addLimits(new Limit(
                                "L-2",
                                Citation.of("8"),
                                new Term("上限", "limit"),
                                other,
                                BREACHES,
                                Choice.fixed(Outcome.UNDETERMINED))),
                "limits: L-2 limits X-2, which is no criterion of the rulebook");
    }

    @Test
    void whatAnOptionDecidesIsDecidedByOneOfTheRulebook() {
        String allowed = ", which is no option of the rulebook; allowed are [size]";
        assertRefused(optional().options(List.of(SIZE)), "withoutGround: it is decided by colour" + allowed);
        assertRefused(
                sized().disputed(Choice.by(
                        COLOUR, DisputeTreatment.COUNT, DisputeTreatment.SUSPEND, DisputeTreatment.COUNT)),
                "disputed: it is decided by colour" + allowed
                        + "; options: size decides nothing, an option decides something in the rulebook");
        assertRefused(
                sized().limits(List.of(new Limit(
                        "L-2",
                        Citation.of("8"),
                        new Term("上限", "limit"),
                        CRITERION,
                        BREACHES,
                        Choice.by(COLOUR, Outcome.UNGRADED, Outcome.UNGRADED, Outcome.UNGRADED)))),
                "limits: L-2 is decided by colour" + allowed);
        Tally coloured = new Tally(
                "COLOURED",
                new Term("计数", "count"),
                FINES.selector(),
                Choice.by(COLOUR, Window.years(1), Window.years(2), Window.unlimited()),
                new Quantity.Count(Choice.by(COLOUR, CountingUnit.ACT, CountingUnit.DECISION, CountingUnit.DECISION)));
        assertRefused(
                sized().addRemarks(new Remark("X", Citation.of("9"), new Term("说明", "remark"), coloured)),
                "tallies: COLOURED is decided by colour" + allowed + "; tallies: COLOURED is decided by colour"
                        + allowed);
    }

    @Test
    void allFaultsAreNamedTogether() {
        Rulebook.Builder faulty = rulebook()
                .authorityNames(List.of())
                .addCriteria(CRITERION)
                .outcomes(List.of(Outcome.UNGRADED, Outcome.UNDETERMINED));
        assertThatThrownBy(faulty::build)
                .isExactlyInstanceOf(InvalidRulebookException.class)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("authorityNames: has no name or a blank one, an authority has a name; "
                        + "criteria: X-1 is named twice, a code is used once; "
                        + "criteria: X-1 leads to BAD, which is no outcome of the rulebook; allowed are [UNGRADED,"
                        + " UNDETERMINED]; "
                        + "criteria: X-1 leads to BAD, which is no outcome of the rulebook; allowed are [UNGRADED,"
                        + " UNDETERMINED]")
                .satisfies(thrown -> assertThat(((InvalidRulebookException) thrown).faults())
                        .hasSize(4)
                        .first()
                        .isEqualTo(new Fault("authorityNames", "has no name or a blank one, an authority has a name")));
    }

    private static void assertRefused(Rulebook.Builder builder, String message) {
        assertThatThrownBy(builder::build)
                .isExactlyInstanceOf(InvalidRulebookException.class)
                .hasMessage(message);
    }
}
