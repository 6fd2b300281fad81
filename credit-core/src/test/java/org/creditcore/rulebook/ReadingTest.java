package org.creditcore.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.rulebook.Parts.COLOUR;
import static org.creditcore.rulebook.Parts.SIZE;

import java.util.List;
import java.util.Map;
import org.creditcore.rulebook.ReadingOption.Alternative;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Test;

/** Options, how they are decided, and what hangs on them. */
class ReadingTest {
    private static final Reading DEFAULTS = Reading.defaults(List.of(COLOUR, SIZE));

    @Test
    void theFirstAlternativeIsTheDefault() {
        assertThat(COLOUR.defaultCode()).isEqualTo("RED");
        assertThat(DEFAULTS).hasToString("colour=RED, size=SMALL");
        assertThat(DEFAULTS.values()).containsExactly(Map.entry("colour", "RED"), Map.entry("size", "SMALL"));
        assertThat(DEFAULTS.value("size")).isEqualTo("SMALL");
        assertThat(Reading.defaults(List.of())).hasToString("");
    }

    @Test
    void oneOptionIsDecidedAndTheOthersStay() {
        Reading reading = DEFAULTS.with("colour", "BLUE");
        assertThat(reading).hasToString("colour=BLUE, size=SMALL");
        assertThat(reading.with("size", "LARGE")).hasToString("colour=BLUE, size=LARGE");
        assertThat(reading.with("colour", "RED")).isEqualTo(DEFAULTS);
        assertThat(DEFAULTS).hasToString("colour=RED, size=SMALL");
    }

    @Test
    void valuesCannotBeChanged() {
        assertThatThrownBy(() -> DEFAULTS.values().put("colour", "GREEN"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anUnknownOptionOrValueIsRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() -> DEFAULTS.with("weight", "HEAVY"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight is no option of the reading, allowed are colour, size");
        assertThatThrownBy(() -> DEFAULTS.value("Colour"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Colour is no option of the reading, allowed are colour, size");
        assertThatThrownBy(() -> DEFAULTS.with("colour", "red"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("red is no value of the option colour, allowed are RED, BLUE, GREEN");
        assertThatThrownBy(() -> SIZE.indexOf("RED"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("RED is no value of the option size, allowed are SMALL, LARGE");
        assertThat(COLOUR.indexOf("GREEN")).isEqualTo(2);
    }

    @Test
    void allReadingsAreAllCombinationsTheLastOptionFastest() {
        assertThat(Reading.all(List.of(COLOUR, SIZE)))
                .extracting(Reading::toString)
                .containsExactly(
                        "colour=RED, size=SMALL",
                        "colour=RED, size=LARGE",
                        "colour=BLUE, size=SMALL",
                        "colour=BLUE, size=LARGE",
                        "colour=GREEN, size=SMALL",
                        "colour=GREEN, size=LARGE");
        assertThat(Reading.all(List.of())).containsExactly(Reading.defaults(List.of()));
    }

    @Test
    void anOptionIsNamedOnce() {
        assertThatThrownBy(() -> Reading.defaults(List.of(COLOUR, SIZE, COLOUR)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the option colour is named twice, an option has a name of its own");
    }

    @Test
    void anOptionHasTwoAlternativesOrMoreWithCodesOfTheirOwn() {
        assertRefused("the option colour has 0 alternatives with 0 codes, an option has at least two, each with a code"
                + " of its own");
        assertRefused(
                "the option colour has 1 alternatives with 1 codes, an option has at least two, each with a code of its"
                        + " own",
                "RED");
        assertRefused(
                "the option colour has 2 alternatives with 1 codes, an option has at least two, each with a code of its"
                        + " own",
                "RED",
                "RED");
        assertRefused(
                "the option colour has 3 alternatives with 2 codes, an option has at least two, each with a code of its"
                        + " own",
                "RED",
                "BLUE",
                "RED");
    }

    private static void assertRefused(String message, String... codes) {
        List<Alternative> alternatives = List.of(codes).stream()
                .map(code -> Alternative.of(code, "颜色", "colour"))
                .toList();
        assertThatThrownBy(() -> new ReadingOption("colour", new Term("颜色", "colour"), Citation.of("8"), alternatives))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    // what hangs on them

    @Test
    void aFixedChoiceIsTheSameUnderEveryReading() {
        assertThat(Choice.fixed(7).under(DEFAULTS)).isEqualTo(7);
        assertThat(Choice.fixed(7).under(DEFAULTS.with("colour", "GREEN"))).isEqualTo(7);
        assertThat(Choice.fixed(7).values()).containsExactly(7);
        assertThat(Choice.fixed(7).option()).isEmpty();
    }

    @Test
    void anOptionDecidesAChoice() {
        Choice<String> choice = Choice.by(COLOUR, "r", "b", "g");
        assertThat(choice.under(DEFAULTS)).isEqualTo("r");
        assertThat(choice.under(DEFAULTS.with("colour", "BLUE"))).isEqualTo("b");
        assertThat(choice.under(DEFAULTS.with("colour", "GREEN").with("size", "LARGE")))
                .isEqualTo("g");
    }

    @Test
    void aChoiceHasOneValueForEachAlternative() {
        assertThatThrownBy(() -> Choice.by(COLOUR, "r", "b"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the option colour has 3 alternative(s), but 2 value(s) are given; allowed is one value"
                        + " for each");
        assertThatThrownBy(() -> Choice.by(SIZE, "s", "l", "xl"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the option size has 2 alternative(s), but 3 value(s) are given; allowed is one value for"
                        + " each");
        assertThatThrownBy(() -> new Choice<>(java.util.Optional.empty(), List.of("one", "two")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("without an option there is 1 alternative(s), but 2 value(s) are given; allowed is one"
                        + " value for each");
    }

    @Test
    void aChoiceCannotBeMadeUnderAReadingThatDoesNotKnowItsOption() {
        Choice<String> choice = Choice.by(SIZE, "s", "l");
        Reading other = Reading.defaults(List.of(COLOUR));
        assertThatThrownBy(() -> choice.under(other))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("size is no option of the reading, allowed are colour");
    }
}
