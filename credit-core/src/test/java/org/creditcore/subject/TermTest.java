package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
    private static final Term FINE = new Term("罚款", "fine");

    @Test
    void aTermSpeaksBothLanguages() {
        assertThat(FINE.in(Language.CHINESE)).isEqualTo("罚款");
        assertThat(FINE.in(Language.ENGLISH)).isEqualTo("fine");
        assertThat(FINE.chinese()).isEqualTo("罚款");
        assertThat(FINE.english()).isEqualTo("fine");
        assertThat(Language.values()).containsExactly(Language.CHINESE, Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"'', fine", "罚款, ''", "' ', fine", "罚款, '\t'", "'', ''", "\u3000, fine", "罚款, '\uFEFF\u00A0'"})
    void bothTextsAreRequired(String chinese, String english) {
        assertThatThrownBy(() -> new Term(chinese, english))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text is blank, a term is required in Chinese and in English");
    }

    @Test
    void oneCharacterIsATerm() {
        assertThat(new Term("元", "y").in(Language.ENGLISH)).isEqualTo("y");
    }

    @Test
    void termsAreValues() {
        new EqualsTester()
                .addEqualityGroup(FINE, new Term("罚款", "fine"))
                .addEqualityGroup(new Term("罚金", "fine"))
                .addEqualityGroup(new Term("罚款", "penalty"))
                .testEquals();
        assertThat(FINE).hasToString("Term[chinese=罚款, english=fine]");
    }

    @Test
    void nothingIsNull() {
        NullPointerTester tester = new NullPointerTester().setDefault(String.class, "text");
        tester.testAllPublicConstructors(Term.class);
        tester.testAllPublicInstanceMethods(FINE);
    }
}
