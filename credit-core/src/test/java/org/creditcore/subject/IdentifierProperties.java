package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("R2")
class IdentifierProperties {

    @Provide
    Arbitrary<String> creditCodes() {
        return Numbers.creditCodes();
    }

    @Provide
    Arbitrary<String> residentNumbers() {
        return Numbers.residentNumbers();
    }

    @Provide
    Arbitrary<String> foreignNumbers() {
        return Arbitraries.oneOf(Numbers.foreignNumbers(), Numbers.olderForeignNumbers());
    }

    @Property
    void aCreditCodeWithItsCheckCharacterIsAccepted(@ForAll("creditCodes") String code) {
        assertThat(UnifiedSocialCreditCode.of(code).value()).isEqualTo(code);
    }

    @Property
    void aResidentNumberWithItsCheckCharacterIsAccepted(@ForAll("residentNumbers") String number) {
        assertThat(ResidentIdentityNumber.of(number).value()).isEqualTo(number);
    }

    @Property
    void aForeignNumberOfEitherFormIsAccepted(@ForAll("foreignNumbers") String number) {
        assertThat(ForeignPermanentResidentNumber.of(number).value()).isEqualTo(number);
    }

    /** All 36 characters at all 18 positions of each code. */
    @Property(tries = 20)
    void noChangeOfOneCharacterOfACreditCodeGoesUnnoticed(@ForAll("creditCodes") String code) {
        everyChange(
                code,
                changed -> assertThatThrownBy(() -> UnifiedSocialCreditCode.of(changed))
                        .isExactlyInstanceOf(InvalidIdentifierException.class));
    }

    /** All 36 characters at all 18 positions of each number. */
    @Property(tries = 20)
    void noChangeOfOneCharacterOfAResidentNumberGoesUnnoticed(@ForAll("residentNumbers") String number) {
        everyChange(
                number,
                changed -> assertThatThrownBy(() -> ResidentIdentityNumber.of(changed))
                        .isExactlyInstanceOf(InvalidIdentifierException.class));
    }

    @Property
    void noSwapOfNeighboursInACreditCodeGoesUnnoticed(@ForAll("creditCodes") String code) {
        for (int i = 0; i < code.length() - 1; i++) {
            String swapped = Numbers.swapped(code, i);
            if (!swapped.equals(code)) {
                assertThatThrownBy(() -> UnifiedSocialCreditCode.of(swapped))
                        .isExactlyInstanceOf(InvalidIdentifierException.class);
            }
        }
    }

    @Property
    void parsingAValueAgainChangesNothing(@ForAll("creditCodes") String code) {
        Identifier once = Identifier.of("USCC", code.toLowerCase(Locale.ROOT));
        assertThat(Identifier.of(once.scheme(), once.value())).isEqualTo(once);
    }

    private static void everyChange(String value, Consumer<String> check) {
        for (int i = 0; i < value.length(); i++) {
            for (char c = '0'; c <= 'Z'; c = c == '9' ? 'A' : (char) (c + 1)) {
                if (c != value.charAt(i)) {
                    check.accept(Numbers.replaced(value, i, c));
                }
            }
        }
    }
}
