package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @Tag("R2")
    @Test
    void theSchemeIsStatedAndNeverGuessed() {
        // of three texts of one shape, each is what its scheme says
        assertThat(Identifier.of("USCC", "914403001922038216")).isInstanceOf(UnifiedSocialCreditCode.class);
        assertThat(Identifier.of("FOREIGN_RESIDENT_ID", "911124198108030024"))
                .isInstanceOf(ForeignPermanentResidentNumber.class);
        assertThat(Identifier.of("RESIDENT_ID", "140603198002291016")).isInstanceOf(ResidentIdentityNumber.class);
        assertThat(Identifier.of("PASSPORT", "914403001922038216")).isInstanceOf(OtherIdentifier.class);
        assertThatThrownBy(() -> Identifier.of("FOREIGN_RESIDENT_ID", "914403001922038216"))
                .isInstanceOf(InvalidIdentifierException.class);
        assertThatThrownBy(() -> Identifier.of("USCC", "911124198108030024"))
                .isInstanceOf(InvalidIdentifierException.class);
    }

    @Tag("R2")
    @Test
    void theSameValueUnderTwoSchemesIsTwoIdentifiers() {
        String text = digitsThatAreACreditCodeAndAForeignNumber();
        assertThat(Identifier.of("USCC", text)).isNotEqualTo(Identifier.of("FOREIGN_RESIDENT_ID", text));
    }

    private static String digitsThatAreACreditCodeAndAForeignNumber() {
        for (int i = 0; ; i++) {
            String text = Numbers.withPersonalCheck(String.format(Locale.ROOT, "91140603%09d", i));
            if (text.equals(Numbers.withCreditCheck(text.substring(0, 17)))) {
                return text;
            }
        }
    }

    @Tag("R2")
    @Test
    void otherSchemesAreTrimmedOnly() {
        OtherIdentifier identifier = OtherIdentifier.of("\u3000 护照 no. ", "\uFEFF e１２ 345\u00A0");
        assertThat(identifier.scheme()).isEqualTo("护照 no.");
        assertThat(identifier.value()).isEqualTo("e１２ 345");
        assertThat(identifier).isNotEqualTo(OtherIdentifier.of("护照 no.", "E12345"));
    }

    @Tag("R2")
    @ParameterizedTest
    @CsvSource({
        "uscc, USCC",
        "Uscc, USCC",
        "ＵＳＣＣ, USCC",
        "' USCC ', USCC",
        "U S C C, USCC",
        "resident_id, RESIDENT_ID",
        "RESIDENT＿ID, RESIDENT_ID",
        "Foreign_Resident_Id, FOREIGN_RESIDENT_ID"
    })
    void noSchemeIsAKnownSchemesNameInOtherDress(String scheme, String known) {
        String message = "scheme \"" + scheme + "\" reads as " + known
                + ", must be that name itself for a number of its own type, or another name";
        assertThatThrownBy(() -> Identifier.of(scheme, "91140603MA0KAMP17P"))
                .isExactlyInstanceOf(InvalidIdentifierException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> OtherIdentifier.of(scheme, "91140603MA0KAMP17P"))
                .hasMessage(message);
    }

    @Tag("R2")
    @ParameterizedTest
    @ValueSource(strings = {"USCC", "RESIDENT_ID", "FOREIGN_RESIDENT_ID"})
    void aKnownSchemeIsNoOtherScheme(String scheme) {
        assertThatThrownBy(() -> OtherIdentifier.of(scheme, "91140603MA0KAMP17P"))
                .isExactlyInstanceOf(InvalidIdentifierException.class)
                .hasMessage("scheme \"" + scheme + "\" reads as " + scheme
                        + ", must be that name itself for a number of its own type, or another name");
    }

    @Tag("R2")
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\uFEFF\n"})
    void blanksAreNoSchemeAndNoValue(String blank) {
        assertThatThrownBy(() -> Identifier.of(blank, "E1234567"))
                .isExactlyInstanceOf(InvalidIdentifierException.class)
                .hasMessage("scheme is blank, must hold at least one character");
        assertThatThrownBy(() -> Identifier.of(" PASSPORT", blank))
                .isExactlyInstanceOf(InvalidIdentifierException.class)
                .hasMessage("identifier of scheme \"PASSPORT\" is blank, must hold at least one character");
    }

    @Tag("R4")
    @ParameterizedTest
    @CsvSource({
        "1, *",
        "123, ***",
        "1234, 1**4",
        "1234567, 1*****7",
        "12345678, 12****78",
        "12345678901234, 123********234",
        "123456789012345, 123456*****2345",
        "1234567890123456789012345, 123456***************2345"
    })
    void theMaskShowsSixAndFourAndOfShortValuesAQuarterAtEachEnd(String value, String masked) {
        assertThat(OtherIdentifier.of("PASSPORT", value).masked()).isEqualTo(masked);
    }

    @Tag("R4")
    @Test
    void theMaskSplitsNoCharacterInTwo() {
        // U+20000 takes two units of a string, the sixth and seventh here, and the fourth and fifth from the end
        assertThat(Mask.of("12345\uD840\uDC006789\uD840\uDC00123")).isEqualTo("12345********123");
        assertThat(Mask.of("1234\uD840\uDC00567890\uD840\uDC0012")).isEqualTo("1234\uD840\uDC00******\uD840\uDC0012");
    }

    @Tag("R4")
    @Test
    void onlyACreditCodeIsWholeInText() {
        assertThat(Identifier.of("USCC", "91140603ma0kamp17p")).hasToString("USCC 91140603MA0KAMP17P");
        assertThat(Identifier.of("RESIDENT_ID", "11010519491231002x")).hasToString("RESIDENT_ID 110105********002X");
        assertThat(Identifier.of("FOREIGN_RESIDENT_ID", "911124198108030024"))
                .hasToString("FOREIGN_RESIDENT_ID 911124********0024");
        assertThat(Identifier.of("FOREIGN_RESIDENT_ID", "CAN123456789012"))
                .hasToString("FOREIGN_RESIDENT_ID CAN123*****9012");
        assertThat(Identifier.of("PASSPORT", "E12345678")).hasToString("PASSPORT E1*****78");
    }

    @Tag("R4")
    @Test
    void aCreditCodeCanBeMaskedToo() {
        assertThat(Identifier.of("USCC", "91140603MA0KAMP17P").masked()).isEqualTo("911406********P17P");
    }

    @Tag("R3")
    @Test
    void equalityIsBySchemeAndValue() {
        new EqualsTester()
                .addEqualityGroup(
                        UnifiedSocialCreditCode.of("91140603MA0KAMP17P"), Identifier.of("USCC", " 91140603ma0kamp17p"))
                .addEqualityGroup(UnifiedSocialCreditCode.of("91350100M000100Y43"))
                .addEqualityGroup(
                        ResidentIdentityNumber.of("11010519491231002X"),
                        Identifier.of("RESIDENT_ID", "11010519491231002x"))
                .addEqualityGroup(OtherIdentifier.of("PASSPORT", "11010519491231002X"))
                .addEqualityGroup(OtherIdentifier.of("passport", "11010519491231002X"))
                .addEqualityGroup(OtherIdentifier.of("passport", "11010519491231002x"))
                .addEqualityGroup(ForeignPermanentResidentNumber.of("911124198108030024"))
                .addEqualityGroup(OtherIdentifier.of("护照", "E1"), Identifier.of(" 护照", "E1 "))
                .testEquals();
    }

    @Tag("R3")
    @Test
    void orderIsBySchemeThenValueByCodePoint() {
        List<Identifier> inOrder = List.of(
                OtherIdentifier.of("A", "9"),
                OtherIdentifier.of("A", "91"),
                OtherIdentifier.of("A", "B"),
                OtherIdentifier.of("A", "a"),
                OtherIdentifier.of("A", "\uE000"),
                OtherIdentifier.of("A", "\uFF21"),
                OtherIdentifier.of("A", "\uD840\uDC00"),
                OtherIdentifier.of("A", "\uD840\uDC000"),
                OtherIdentifier.of("A", "\uD840\uDC01"),
                OtherIdentifier.of("AB", "1"),
                ForeignPermanentResidentNumber.of("CAN123456789012"),
                ResidentIdentityNumber.of("11010519491231002X"),
                UnifiedSocialCreditCode.of("91140603MA0KAMP17P"),
                UnifiedSocialCreditCode.of("91350100M000100Y43"),
                OtherIdentifier.of("\uFF21", "1"),
                OtherIdentifier.of("\uD840\uDC00", "1"));
        List<Identifier> shuffled = new ArrayList<>(inOrder);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertThat(shuffled).containsExactlyElementsOf(inOrder);
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = 0; j < inOrder.size(); j++) {
                assertThat(Integer.signum(inOrder.get(i).compareTo(inOrder.get(j))))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void nullIsRefused() {
        NullPointerTester tester = new NullPointerTester();
        Stream.of(
                        Identifier.class,
                        UnifiedSocialCreditCode.class,
                        ResidentIdentityNumber.class,
                        ForeignPermanentResidentNumber.class,
                        OtherIdentifier.class)
                .forEach(tester::testAllPublicStaticMethods);
        Stream.of(
                        UnifiedSocialCreditCode.of("91140603MA0KAMP17P"),
                        ResidentIdentityNumber.of("11010519491231002X"),
                        ForeignPermanentResidentNumber.of("911124198108030024"),
                        OtherIdentifier.of("PASSPORT", "E1234567"))
                .forEach(identifier -> {
                    tester.setDefault(Identifier.class, identifier);
                    tester.testAllPublicInstanceMethods(identifier);
                });
    }
}
