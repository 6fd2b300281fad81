package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R2")
class ResidentIdentityNumberTest {

    private static final String DATE =
            "positions 7 to 14 are no date, must be a day of the calendar as year, month and day";
    private static final String CHECK = "check character does not fit, must be the one of GB 11643";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "34052419800101001X",
                "360426199101010071",
                "44011320141005001X",
                "11010119900307803X",
                "140603198002291016",
                "140603198102281026",
                // residence permits of Hong Kong, Macao and Taiwan residents
                "810000199408230021",
                "830000199201300022",
                "810000199001010019",
                "820000198505120024",
                "830000198812310030"
            })
    void acceptsValidNumbers(String text) {
        ResidentIdentityNumber number = ResidentIdentityNumber.of(text);
        assertThat(number.value()).isEqualTo(text);
        assertThat(number.scheme()).isEqualTo("RESIDENT_ID");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "110105194912310021 | 110105********0021 | " + CHECK,
                "11010519490230002X | 110105********002X | " + DATE + "; " + CHECK,
                // month 13 with a check character that fits
                "360426199113010079 | 360426********0079 | " + DATE,
                "36042619910102009X | 360426********009X | " + CHECK,
                // 1981 is no leap year
                "140603198102291016 | 140603********1016 | " + DATE + "; " + CHECK
            })
    void refusesInvalidNumbers(String text, String masked, String faults) {
        assertRefused(text, masked, faults);
    }

    @ParameterizedTest
    @CsvSource({
        "19800229, true",
        "19000228, true",
        "19000229, false",
        "20000229, true",
        "19800230, false",
        "19801231, true",
        "19801232, false",
        "19801200, false",
        "19801301, false",
        "19800001, false",
        "19800430, true",
        "19800431, false",
        "00010101, true",
        "00000101, false",
        "99991231, true"
    })
    void theBirthDateIsADayOfTheCalendarAndNothingMoreIsAskedOfIt(String birthDate, boolean accepted) {
        String text = Numbers.withPersonalCheck("140603" + birthDate + "101");
        if (accepted) {
            assertThat(ResidentIdentityNumber.of(text).value()).isEqualTo(text);
        } else {
            assertRefused(text, Mask.of(text), DATE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000", "190000", "710000", "870000", "899999"})
    void unknownAddressCodesAreAccepted(String address) {
        String text = Numbers.withPersonalCheck(address + "19800229000");
        assertThat(ResidentIdentityNumber.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"010101", "910101"})
    void theFirstDigitIs1To8(String address) {
        String text = Numbers.withPersonalCheck(address + "19800229101");
        assertRefused(text, Mask.of(text), "position 1 must be 1 to 8");
    }

    @Test
    void aForeignPermanentResidentsNumberIsNoResidentNumber() {
        assertRefused("911124198108030024", "911124********0024", "position 1 must be 1 to 8");
    }

    @Test
    void fifteenDigitNumbersAreRefusedWithTheirOwnMessage() {
        assertRefused(
                "110105491231002",
                "110105*****1002",
                "fifteen-digit numbers are not accepted, must be the number of 18 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "11010549123100X, 110105*****100X, 15",
        "11010519491231, 110********231, 14",
        "11010519491231002, 110105*******1002, 17",
        "11010519491231002XX, 110105*********02XX, 19"
    })
    void anyOtherLengthBut18IsRefused(String text, String masked, int length) {
        assertRefused(text, masked, "length is " + length + ", must be 18");
    }

    @Test
    void wrongCharactersAreNamedByPosition() {
        assertRefused("1101O51949123100YX", "1101O5********00YX", "position 5, 17 must be a digit");
        assertRefused("11010519491231002Y", "110105********002Y", "position 18 must be a digit or X");
        assertRefused("X10105194912310021", "X10105********0021", "position 1 must be a digit");
        assertRefused(
                "1101051949123100-*",
                "110105********00**",
                "position 17 must be a digit; position 18 must be a digit or X");
    }

    @Test
    void allFaultsAreReportedTogether() {
        assertRefused("910105194902300020", "910105********0020", "position 1 must be 1 to 8; " + DATE + "; " + CHECK);
    }

    @Test
    void aNameBesideTheNumberIsNotShown() {
        assertRefused("张三110105194912310021", "**1101**********0021", "length is 20, must be 18");
    }

    @Test
    void digitsOfOtherScriptsAreNoDigits() {
        assertRefused("\u0661\u066110105194912310", "**1010******2310", "length is 16, must be 18");
        assertRefused("\u0661\u0661010519491231002X", "**0105********002X", "position 1, 2 must be a digit");
        assertRefused("\u0661\u06610105491231002", "**0105*****1002", "length is 15, must be 18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"11010519491231002x", "110105 19491231 002X", "１１０１０５１９４９１２３１００２ｘ", "\u300011010519491231002X\n"
            })
    void widthCaseAndBlanksAreNormalised(String text) {
        assertThat(ResidentIdentityNumber.of(text).value()).isEqualTo("11010519491231002X");
    }

    private static void assertRefused(String text, String masked, String faults) {
        assertThatThrownBy(() -> ResidentIdentityNumber.of(text))
                .isExactlyInstanceOf(InvalidIdentifierException.class)
                .hasMessage("invalid resident identity number \"" + masked + "\": " + faults)
                .hasNoCause();
    }
}
