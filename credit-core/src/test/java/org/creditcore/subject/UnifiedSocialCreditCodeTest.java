package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R2")
class UnifiedSocialCreditCodeTest {

    private static final String ALPHABET = "must be one of 0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91440300708461136T",
                "9144030071526726XG",
                "914403001922038216",
                "91110108551385082Q",
                "91110000802100433B",
                "91330100799655058B",
                "911100006000650192",
                "12100000400000624D",
                "1210000042500615X0",
                "12100000400011227Y",
                "12100000400009127B",
                "12440300455752807L",
                "51100000500002862F",
                "51100000500012681T",
                "51100000500009247D",
                "53100000500019795A",
                "53100000500021676K",
                "11110000000029209E",
                "11500226753092798P",
                "115323000151673132",
                "11420000MB15291767",
                "31310000425013819A",
                "91350100M000100Y43",
                "92340602MA2PBQAH7E",
                "92340603MA2PBMCG0U",
                "121200004013590816",
                "12100000400002259P",
                "9111000071093123XX",
                "91110000100010433L",
                "91100000100003962T",
                "911100007109250324",
                "91110000710926094P",
                "91140603MA0KAMP17P"
            })
    void acceptsCodesWhoseTwoChecksHold(String text) {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of(text);
        assertThat(code.value()).isEqualTo(text);
        assertThat(code.scheme()).isEqualTo("USCC");
        assertThat(code.organizationCodeHolds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"52100000500000784G", "91110108MA01YBNX62"})
    void reportsAFailingOrganizationCodeApart(String text) {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of(text);
        assertThat(code.value()).isEqualTo(text);
        assertThat(code.organizationCodeHolds()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "91110000600037341N, 911100********341N, N, L",
        "914403001922038217, 914403********8217, 7, 6",
        "12100000400008888X, 121000********888X, X, 5",
        "124403004558588048, 124403********8048, 8, 9",
        "91350203M0001QAY9B, 913502********AY9B, B, 9"
    })
    void aWrongCheckCharacterIsNamedWithTheOneWanted(String text, String masked, char found, char wanted) {
        assertRefused(text, masked, "check character is " + found + ", must be " + wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000000000000", "00000000000000000X", "０00000000000000000"})
    void zerosAreNoCode(String text) {
        String masked = "000000********000" + text.charAt(17);
        assertRefused(text, masked, "zeros are a placeholder, must be a code that was assigned");
    }

    @Test
    void zerosButOneAreACode() {
        assertThat(UnifiedSocialCreditCode.of(Numbers.withCreditCheck("00000000000000001"))
                        .value())
                .isEqualTo("000000000000000013");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "91440300715267, 914********267, 14",
        "914403007152672, 914403*****2672, 15",
        "9144030071526726X, 914403*******726X, 17",
        "9144030071526726XGG, 914403*********6XGG, 19"
    })
    void anyLengthBut18IsRefused(String text, String masked, int length) {
        assertRefused(text, masked, "length is " + length + ", must be 18");
    }

    @Test
    void charactersOutsideTheAlphabetAreNamedByPosition() {
        assertRefused("9111000060003IOZSV", "911100********OZSV", "position 14, 15, 16, 17, 18 " + ALPHABET);
        assertRefused("I1110000600037341L", "I11100********341L", "position 1 " + ALPHABET);
        assertRefused("911100006000-7341L", "911100********341L", "position 13 " + ALPHABET);
    }

    @Test
    void positions2To8AreDigits() {
        assertRefused("9A110000600037341L", "9A1100********341L", "position 2 must be a digit");
        assertRefused("9111000Y600037341L", "911100********341L", "position 8 must be a digit");
        assertThat(UnifiedSocialCreditCode.of(Numbers.withCreditCheck("99999999Y99999999"))
                        .value())
                .startsWith("99999999Y");
    }

    @Test
    void allFaultsOfTheCharactersAreReportedTogether() {
        assertRefused(
                "OA1100Z0600037I41L",
                "OA1100********I41L",
                "position 1 " + ALPHABET + "; position 2, 7 must be a digit; position 15 " + ALPHABET);
    }

    @ParameterizedTest
    @ValueSource(chars = {'0', '5', 'A', 'N', 'Y'})
    void anyOfThe31MayStandFirst(char authority) {
        String text = Numbers.withCreditCheck(authority + "1140603MA0KAMP17");
        assertThat(UnifiedSocialCreditCode.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100m000100y43",
                " 91350100M000100Y43 ",
                "９１３５０１００Ｍ０００１００Ｙ４３",
                "９１３５０１００ｍ０００１００ｙ４３",
                "9135 0100\u00A0M000\u3000100Y43",
                "\uFEFF91350100M000100Y43\r\n"
            })
    void widthCaseAndBlanksAreNormalised(String text) {
        assertThat(UnifiedSocialCreditCode.of(text).value()).isEqualTo("91350100M000100Y43");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9135010OM000100Y43", "91350100M000I00Y43"})
    void nothingIsCorrected(String text) {
        assertThatThrownBy(() -> UnifiedSocialCreditCode.of(text)).isInstanceOf(InvalidIdentifierException.class);
    }

    @Test
    void anOrganizationCodeMayEndWithXOrZero() {
        // sums of 1 and 0 modulo 11
        assertThat(UnifiedSocialCreditCode.of(Numbers.withCreditCheck("9114060300000006X"))
                        .organizationCodeHolds())
                .isTrue();
        assertThat(UnifiedSocialCreditCode.of(Numbers.withCreditCheck("91140603000000000"))
                        .organizationCodeHolds())
                .isTrue();
    }

    private static void assertRefused(String text, String masked, String fault) {
        assertThatThrownBy(() -> UnifiedSocialCreditCode.of(text))
                .isExactlyInstanceOf(InvalidIdentifierException.class)
                .hasMessage("invalid credit code \"" + masked + "\": " + fault)
                .hasNoCause();
    }
}
