package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R2")
class ForeignPermanentResidentNumberTest {

    private static final String CHECK = "check character does not fit, must be the one of GB 11643";

    @ParameterizedTest
    @ValueSource(strings = {"911124198108030024", "932682198501010017", "CAN123456789012", "AAA000000000000"})
    void acceptsBothForms(String text) {
        ForeignPermanentResidentNumber number = ForeignPermanentResidentNumber.of(text);
        assertThat(number.value()).isEqualTo(text);
        assertThat(number.scheme()).isEqualTo("FOREIGN_RESIDENT_ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"can123456789012", "ＣＡＮ 123456 789012", "\uFEFFCan123456789012 "})
    void widthCaseAndBlanksAreNormalised(String text) {
        assertThat(ForeignPermanentResidentNumber.of(text).value()).isEqualTo("CAN123456789012");
    }

    @Test
    void theLayoutBetweenFirstAndLastIsNotJudged() {
        String noDate = Numbers.withPersonalCheck("90000099999999000");
        assertThat(ForeignPermanentResidentNumber.of(noDate).value()).isEqualTo(noDate);
    }

    @Test
    void theCheckCharacterMayBeX() {
        assertThat(ForeignPermanentResidentNumber.of("91112419810803018x").value())
                .isEqualTo("91112419810803018X");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "911124198108030025 | 911124********0025 | " + CHECK,
                "11010519491231002X | 110105********002X | position 1 must be 9",
                "110105194912310021 | 110105********0021 | position 1 must be 9; " + CHECK,
                "91112419810803OO24 | 911124********OO24 | position 15, 16 must be a digit",
                "91112419810803002A | 911124********002A | position 18 must be a digit or X",
                "CA1123456789012 | CA1123*****9012 | position 3 must be a letter",
                "CANN23456789012 | CANN23*****9012 | position 4 must be a digit",
                "110105491231002 | 110105*****1002 | position 1, 2, 3 must be a letter",
                "1ANX2345678901Z | 1ANX23*****901Z | position 1 must be a letter; position 4, 15 must be a digit",
                "CÄN123456789012 | C*N123*****9012 | position 2 must be a letter",
                "CAN12345678901 | CAN********901 | length is 14, must be 18, or 15 on an older card",
                "CAN1234567890123 | CAN123******0123 | length is 16, must be 18, or 15 on an older card",
                "91112419810803002 | 911124*******3002 | length is 17, must be 18, or 15 on an older card",
                "9111241981080300244 | 911124*********0244 | length is 19, must be 18, or 15 on an older card",
                "'' | '' | length is 0, must be 18, or 15 on an older card"
            })
    void refusesInvalidNumbers(String text, String masked, String faults) {
        assertThatThrownBy(() -> ForeignPermanentResidentNumber.of(text))
                .isExactlyInstanceOf(InvalidIdentifierException.class)
                .hasMessage("invalid foreign permanent resident number \"" + masked + "\": " + faults)
                .hasNoCause();
    }
}
