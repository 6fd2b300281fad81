package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.NullPointerTester;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R12")
class CanonicalTextTest {

    /** The property White_Space of Unicode, and the byte order mark. */
    private static final int[] BLANKS = {
        0x0009, 0x000A, 0x000B, 0x000C, 0x000D, 0x0020, 0x0085, 0x00A0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004,
        0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF
    };

    @ParameterizedTest
    @CsvSource({
        "a, A",
        "z, Z",
        "A, A",
        "`, `",
        "{, {",
        "ａ, A",
        "ｚ, Z",
        "Ａ, A",
        "９, 9",
        "！, !",
        "～, ~",
        "\uFF00, \uFF00",
        "\uFF5F, \uFF5F",
        "平发改罚〔2021〕 3 号, 平发改罚〔2021〕3号",
        "ｘ１ y　２, X1Y2",
        "é, é",
        "ß, ß",
        "ı, ı",
        "𝒜a, 𝒜A"
    })
    void compactTakesAwayWidthBlanksAndCase(String text, String compact) {
        assertThat(CanonicalText.compact(text)).isEqualTo(compact);
    }

    @Test
    void blanksAreThoseOfUnicodeAndTheByteOrderMarkAndNoOthers() {
        StringBuilder removed = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (CanonicalText.compact("x" + (char) c).equals("X")) {
                removed.append((char) c);
            }
        }
        assertThat(removed.chars().toArray()).containsExactly(BLANKS);
    }

    @Test
    void aTextOfThoseBlanksAloneIsBlank() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = String.valueOf((char) c);
            assertThat(CanonicalText.isBlank(text))
                    .as("U+%04X", c)
                    .isEqualTo(CanonicalText.compact(text).isEmpty());
        }
        assertThat(CanonicalText.isBlank("")).isTrue();
        assertThat(CanonicalText.isBlank(" \u3000\uFEFF\t")).isTrue();
        assertThat(CanonicalText.isBlank("  无")).isFalse();
        assertThat(CanonicalText.isBlank("x \u3000")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "平发改罚〔2021〕3号, 平发改罚(2021)3号",
        "平发改罚[2021]3号, 平发改罚(2021)3号",
        "平发改罚［2021］ 3号, 平发改罚(2021)3号",
        "平发改罚【2021】3号, 平发改罚(2021)3号",
        "平发改罚（2021）3号, 平发改罚(2021)3号",
        "平发改罚(2021)3号, 平发改罚(2021)3号",
        "平发改罚〔2021)３号, 平发改罚(2021)3号",
        "《x》{y}<z>, 《X》{Y}<Z>"
    })
    void comparableMakesBracketsOne(String text, String comparable) {
        assertThat(CanonicalText.comparable(text)).isEqualTo(comparable);
    }

    @Test
    void compactKeepsBrackets() {
        assertThat(CanonicalText.compact("〔[【(］）】〕")).isEqualTo("〔[【(])】〕");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "平发改罚(2021)3号", "91350100M000100Y43"})
    void whatNeedsNoChangeIsReturnedItself(String text) {
        assertThat(CanonicalText.compact(text)).isSameAs(text);
        assertThat(CanonicalText.comparable(text)).isSameAs(text);
    }

    @Test
    void bracketsDoNotMakeACompactTextNew() {
        String text = "〔2021〕";
        assertThat(CanonicalText.compact(text)).isSameAs(text);
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(CanonicalText.compact("id")).isEqualTo("ID");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void trimmedTakesBlanksFromTheEndsOnly() {
        assertThat(CanonicalText.trimmed("\uFEFF\u3000 a b\u2003c\t\u0085")).isEqualTo("a b\u2003c");
        assertThat(CanonicalText.trimmed("\u3000 \n")).isEmpty();
        assertThat(CanonicalText.trimmed("")).isEmpty();
    }

    @Test
    void nullIsRefused() {
        new NullPointerTester().testAllPublicStaticMethods(CanonicalText.class);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "D-1| \"D-1\"",
                "平发改罚〔2021〕3号，《甲》| \"平发改罚〔2021〕3号，《甲》\"",
                "say \"no\"| \"say \\u0022no\\u0022\"",
                "a\\b| \"a\\u005Cb\"",
                "é𠀀| \"\\u00E9\\uD840\\uDC00\"",
                "张·龥龦| \"张·龥\\u9FA6\""
            },
            delimiter = '|')
    void quotedIsOneWord(String text, String word) {
        assertThat(CanonicalText.quoted(text)).isEqualTo(word);
        assertThat(CanonicalText.unquoted(word)).isEqualTo(text);
    }

    @Test
    void everyCharacterIsQuotedAndBack() {
        assertThat(CanonicalText.quoted("")).isEqualTo("\"\"");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "x" + (char) c + "y";
            String word = CanonicalText.quoted(text);
            assertThat(word.chars()).as("%x", c).noneMatch(Character::isISOControl);
            assertThat(word.substring(1, word.length() - 1)).doesNotContain("\"");
            assertThat(CanonicalText.unquoted(word)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "x",
                "\"x",
                "x\"",
                "\"a\"b\"",
                "\"\\\"",
                "\"\\u00\"",
                "\"\\u0041\"",
                "\"\\u00e9\"",
                "\"\\uGGGG\"",
                "\"é\""
            })
    void whatQuotingDoesNotMakeIsRefused(String word) {
        assertThatThrownBy(() -> CanonicalText.unquoted(word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the word is not quoted, allowed is what quoting makes");
    }

    @Test
    void aLineIsItsWords() {
        assertThat(CanonicalText.line("criterion", CanonicalText.quoted("B 1"), "2"))
                .isEqualTo("criterion \"B 1\" 2\n");
        assertThat(CanonicalText.line("end")).isEqualTo("end\n");
    }
}
