package org.creditcore.subject;

import java.util.Objects;

/**
 * A term or short text of the field in both languages.
 *
 * @param chinese the Chinese text, the one a jurist looks for
 * @param english the English text
 */
public record Term(String chinese, String english) {
    /**
     * Checks the texts.
     *
     * @throws NullPointerException if one is null
     * @throws IllegalArgumentException if one is blank
     */
    public Term {
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
        if (CanonicalText.isBlank(chinese) || CanonicalText.isBlank(english)) {
            throw new IllegalArgumentException("a text is blank, a term is required in Chinese and in English");
        }
    }

    /**
     * The text in one language.
     *
     * @param language the language
     * @return the text
     * @throws NullPointerException if the language is null
     */
    public String in(Language language) {
        return Objects.requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
    }
}
