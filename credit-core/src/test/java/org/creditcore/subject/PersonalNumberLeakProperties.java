package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** No text that this package makes tells more of a personal number than six characters and four. */
@Tag("R4")
class PersonalNumberLeakProperties {

    private static final int SHOWN_IN_A_ROW = 6;

    @Provide
    Arbitrary<String> personalNumbers() {
        return Arbitraries.oneOf(Numbers.residentNumbers(), Numbers.foreignNumbers(), Numbers.olderForeignNumbers());
    }

    @Provide
    Arbitrary<String> brokenNumbers() {
        return Combinators.combine(
                        personalNumbers(),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.of('0', '7', 'X', 'A', '-', '张', '\u0661'),
                        Arbitraries.integers().between(0, 3))
                .as((number, index, c, how) -> switch (how) {
                    case 0 -> Numbers.replaced(number, index, c);
                    case 1 -> number.substring(0, index) + number.substring(index + 1);
                    case 2 -> number.substring(0, index) + c + number.substring(index);
                    default -> Numbers.swapped(number, index);
                });
    }

    @Property
    void refusalsShowNoMoreThanTheMask(@ForAll("brokenNumbers") String broken, @ForAll("knownSchemes") String scheme) {
        refusal(scheme, broken).ifPresent(text -> assertMasked(text, broken));
    }

    @Property
    void aNumberInTheWrongFieldIsNotShownEither(@ForAll("personalNumbers") String number) {
        refusal("USCC", number).ifPresent(text -> assertMasked(text, number));
        refusal(number.length() == 18 && number.charAt(0) != '9' ? "FOREIGN_RESIDENT_ID" : "RESIDENT_ID", number)
                .ifPresentOrElse(
                        text -> assertMasked(text, number),
                        () -> assertThat(number).isEmpty());
    }

    @Property
    void textsOfPersonsShowNoMoreThanTheMask(@ForAll("personalNumbers") String number) {
        List<Identifier> identifiers = List.of(
                number.length() == 18 && number.charAt(0) != '9'
                        ? ResidentIdentityNumber.of(number)
                        : ForeignPermanentResidentNumber.of(number),
                OtherIdentifier.of("PASSPORT", number));
        for (Identifier identifier : identifiers) {
            assertMasked(identifier.toString(), number);
            assertMasked(identifier.masked(), number);
            for (SubjectKind kind : List.of(SubjectKind.NATURAL_PERSON, SubjectKind.INDIVIDUAL_BUSINESS)) {
                Subject subject = Subject.of(kind, identifier, "某某" + number);
                assertMasked(subject.toString(), number);
                assertMasked(subject.shownIdentifier(), number);
            }
        }
    }

    @Provide
    Arbitrary<String> knownSchemes() {
        return Arbitraries.of("USCC", "RESIDENT_ID", "FOREIGN_RESIDENT_ID");
    }

    /** All that a log would hold of the refusal, or empty if the text was accepted. */
    private static Optional<String> refusal(String scheme, String text) {
        try {
            Identifier.of(scheme, text);
            return Optional.empty();
        } catch (InvalidIdentifierException refused) {
            StringWriter log = new StringWriter();
            refused.printStackTrace(new PrintWriter(log));
            return Optional.of(log.toString().replace("one of " + Numbers.CREDIT_ALPHABET, ""));
        }
    }

    private static void assertMasked(String text, String number) {
        for (int i = 0; i + SHOWN_IN_A_ROW < number.length(); i++) {
            assertThat(text).doesNotContain(number.substring(i, i + SHOWN_IN_A_ROW + 1));
        }
    }
}
