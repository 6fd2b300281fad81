package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R1")
class SubjectKindTest {

    @ParameterizedTest
    @CsvSource({
        "LEGAL_PERSON, LEGAL_PERSON, 法人, legal person, true",
        "UNINCORPORATED_ORGANIZATION, LEGAL_PERSON, 非法人组织, unincorporated organization, true",
        "SOCIAL_ORGANIZATION, SOCIAL_ORGANIZATION, 社会组织, social organization, true",
        "INDIVIDUAL_BUSINESS, NATURAL_PERSON, 个体工商户, individual business, false",
        "NATURAL_PERSON, NATURAL_PERSON, 自然人, natural person, false"
    })
    void everyKindBelongsToOneClassOfArticle2(
            SubjectKind kind, SubjectClass subjectClass, String chinese, String english, boolean organization) {
        assertThat(kind.subjectClass()).isEqualTo(subjectClass);
        assertThat(kind.term().chinese()).isEqualTo(chinese);
        assertThat(kind.term().english()).isEqualTo(english);
        assertThat(kind.isOrganization()).isEqualTo(organization);
    }

    @ParameterizedTest
    @CsvSource({
        "LEGAL_PERSON, 法人, legal person",
        "SOCIAL_ORGANIZATION, 社会组织, social organization",
        "NATURAL_PERSON, 自然人, natural person"
    })
    void theClassesHaveTheRegulationsTerms(SubjectClass subjectClass, String chinese, String english) {
        assertThat(subjectClass.term().chinese()).isEqualTo(chinese);
        assertThat(subjectClass.term().english()).isEqualTo(english);
    }

    @Test
    void thereAreFiveKindsAndThreeClasses() {
        assertThat(SubjectKind.values()).hasSize(5);
        assertThat(SubjectClass.values()).hasSize(3);
    }
}
