package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {

    private static final Identifier CREDIT_CODE = UnifiedSocialCreditCode.of("91140603MA0KAMP17P");
    private static final Identifier RESIDENT = ResidentIdentityNumber.of("140603198002291016");
    private static final Identifier FOREIGN = ForeignPermanentResidentNumber.of("911124198108030024");
    private static final Identifier REGISTRATION = OtherIdentifier.of("REGISTRATION", "140603200001234");
    private static final List<Identifier> ALL = List.of(CREDIT_CODE, RESIDENT, FOREIGN, REGISTRATION);

    static List<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            for (Identifier identifier : ALL) {
                pairs.add(Arguments.of(kind, identifier));
            }
        }
        return pairs;
    }

    @Tag("R2")
    @ParameterizedTest
    @MethodSource("pairs")
    void aKindHasIdentifiersOfItsSchemesOnly(SubjectKind kind, Identifier identifier) {
        Subject subject = Subject.of(kind, REGISTRATION);
        String scheme = identifier.scheme();
        String message = switch (kind) {
            case NATURAL_PERSON ->
                identifier == CREDIT_CODE
                        ? "subject of kind NATURAL_PERSON has no identifier of scheme USCC,"
                                + " must be of RESIDENT_ID, FOREIGN_RESIDENT_ID or another scheme"
                        : "";
            case INDIVIDUAL_BUSINESS -> "";
            default ->
                identifier == RESIDENT || identifier == FOREIGN
                        ? "subject of kind " + kind + " has no identifier of scheme " + scheme
                                + ", must be of USCC or another scheme"
                        : "";
        };
        if (message.isEmpty()) {
            assertThat(Subject.of(kind, identifier).identifier()).isSameAs(identifier);
            assertThat(subject.withFurtherIdentifier(identifier)).isEqualTo(subject);
        } else {
            assertThatThrownBy(() -> Subject.of(kind, identifier))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> Subject.of(kind, identifier, "某"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> subject.withFurtherIdentifier(identifier))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }
    }

    @Tag("R4")
    @ParameterizedTest
    @MethodSource("pairs")
    void personalIsAllOfAPersonAndAllOfAnIndividualBusinessButItsCreditCode(SubjectKind kind, Identifier identifier) {
        boolean expected = identifier == RESIDENT
                || identifier == FOREIGN
                || kind == SubjectKind.NATURAL_PERSON
                || kind == SubjectKind.INDIVIDUAL_BUSINESS && identifier != CREDIT_CODE;
        assertThat(Subject.of(kind, REGISTRATION).isPersonal(identifier)).isEqualTo(expected);
    }

    @Tag("R4")
    @Test
    void oneFurtherPersonalIdentifierIsEnough() {
        Subject business = Subject.of(SubjectKind.INDIVIDUAL_BUSINESS, CREDIT_CODE);
        assertThat(business.hasPersonalIdentifier()).isFalse();
        assertThat(business.withFurtherIdentifier(RESIDENT).hasPersonalIdentifier())
                .isTrue();
        assertThat(business.withFurtherIdentifier(REGISTRATION).hasPersonalIdentifier())
                .isTrue();
        assertThat(Subject.of(SubjectKind.INDIVIDUAL_BUSINESS, RESIDENT).hasPersonalIdentifier())
                .isTrue();
        assertThat(Subject.of(SubjectKind.NATURAL_PERSON, REGISTRATION).hasPersonalIdentifier())
                .isTrue();
        Subject company = Subject.of(SubjectKind.LEGAL_PERSON, CREDIT_CODE).withFurtherIdentifier(REGISTRATION);
        assertThat(company.hasPersonalIdentifier()).isFalse();
    }

    @Tag("R4")
    @Test
    void theShownIdentifierIsMaskedIfPersonal() {
        assertThat(Subject.of(SubjectKind.LEGAL_PERSON, CREDIT_CODE).shownIdentifier())
                .isEqualTo("USCC 91140603MA0KAMP17P");
        assertThat(Subject.of(SubjectKind.LEGAL_PERSON, REGISTRATION).shownIdentifier())
                .isEqualTo("REGISTRATION 140603200001234");
        assertThat(Subject.of(SubjectKind.INDIVIDUAL_BUSINESS, CREDIT_CODE).shownIdentifier())
                .isEqualTo("USCC 91140603MA0KAMP17P");
        assertThat(Subject.of(SubjectKind.INDIVIDUAL_BUSINESS, REGISTRATION).shownIdentifier())
                .isEqualTo("REGISTRATION 140603*****1234");
        assertThat(Subject.of(SubjectKind.NATURAL_PERSON, RESIDENT).shownIdentifier())
                .isEqualTo("RESIDENT_ID 140603********1016");
    }

    @Tag("R4")
    @Test
    void textShowsKindAndShownIdentifierAndNeverAName() {
        assertThat(Subject.of(SubjectKind.NATURAL_PERSON, FOREIGN, "某某").withFurtherIdentifier(RESIDENT))
                .hasToString("NATURAL_PERSON FOREIGN_RESIDENT_ID 911124********0024");
        assertThat(Subject.of(SubjectKind.SOCIAL_ORGANIZATION, REGISTRATION, "某协会"))
                .hasToString("SOCIAL_ORGANIZATION REGISTRATION 140603200001234");
    }

    @Tag("R3")
    @Test
    void identityIsTheIdentifierAlone() {
        Subject company = Subject.of(SubjectKind.LEGAL_PERSON, CREDIT_CODE);
        new EqualsTester()
                .addEqualityGroup(
                        company,
                        Subject.of(SubjectKind.LEGAL_PERSON, CREDIT_CODE, "甲公司"),
                        company.withName("乙公司"),
                        company.withFurtherIdentifier(REGISTRATION),
                        Subject.of(SubjectKind.UNINCORPORATED_ORGANIZATION, CREDIT_CODE))
                .addEqualityGroup(Subject.of(SubjectKind.LEGAL_PERSON, REGISTRATION, "甲公司"))
                .addEqualityGroup(Subject.of(SubjectKind.NATURAL_PERSON, RESIDENT))
                .testEquals();
    }

    @Tag("R3")
    @Test
    void aNameIsALabel() {
        Subject company = Subject.of(SubjectKind.LEGAL_PERSON, CREDIT_CODE);
        Subject named = company.withFurtherIdentifier(REGISTRATION).withName(" 甲公司");
        assertThat(company.name()).isEmpty();
        assertThat(named.name()).contains(" 甲公司");
        assertThat(named.withName("乙公司").name()).contains("乙公司");
        assertThat(named.kind()).isEqualTo(SubjectKind.LEGAL_PERSON);
        assertThat(named.furtherIdentifiers()).containsExactly(REGISTRATION);
    }

    @Tag("R3")
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\uFEFF"})
    void aBlankNameIsNoName(String blank) {
        String message = "name of a subject is blank, must hold at least one character";
        assertThatThrownBy(() -> Subject.of(SubjectKind.LEGAL_PERSON, CREDIT_CODE, blank))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(
                        () -> Subject.of(SubjectKind.LEGAL_PERSON, CREDIT_CODE).withName(blank))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Tag("R3")
    @Test
    void furtherIdentifiersAreAnOrderedSetWithoutTheIdentifierItself() {
        Subject business = Subject.of(SubjectKind.INDIVIDUAL_BUSINESS, CREDIT_CODE, "某店");
        Subject further = business.withFurtherIdentifier(RESIDENT)
                .withFurtherIdentifier(REGISTRATION)
                .withFurtherIdentifier(FOREIGN)
                .withFurtherIdentifier(RESIDENT)
                .withFurtherIdentifier(CREDIT_CODE);
        assertThat(further.furtherIdentifiers()).containsExactly(FOREIGN, REGISTRATION, RESIDENT);
        assertThat(further.name()).contains("某店");
        assertThat(business.furtherIdentifiers()).isEmpty();
        assertThat(business.withFurtherIdentifier(CREDIT_CODE)).isSameAs(business);
        assertThatThrownBy(() -> further.furtherIdentifiers().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource(SubjectKind.class)
    void nullIsRefused(SubjectKind kind) {
        NullPointerTester tester = new NullPointerTester().setDefault(Identifier.class, REGISTRATION);
        tester.testAllPublicStaticMethods(Subject.class);
        tester.testAllPublicInstanceMethods(Subject.of(kind, REGISTRATION));
    }
}
