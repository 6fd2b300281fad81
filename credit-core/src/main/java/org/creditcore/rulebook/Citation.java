package org.creditcore.rulebook;

import java.util.List;
import java.util.Objects;
import org.creditcore.subject.Language;

/**
 * Where a rule stands: the article of the regulation, and the rules of the reading that settle it.
 *
 * @param article the article, such as {@code 8(二)2}, or the name of a part that has no number
 * @param rules the rules of the reading, such as {@code R25}; may be none
 */
public record Citation(String article, List<String> rules) {
    /**
     * Keeps its own copy of the rules.
     *
     * @throws NullPointerException if a part is null
     */
    public Citation {
        Objects.requireNonNull(article, "article");
        rules = List.copyOf(rules);
    }

    /**
     * Cites an article and the rules that read it.
     *
     * @param article the article
     * @param rules the rules of the reading
     * @return the citation
     */
    public static Citation of(String article, String... rules) {
        return new Citation(article, List.of(rules));
    }

    /**
     * The article for people. What has no number, such as a table, is cited by its name.
     *
     * @param language the language
     * @return for example {@code Art. 8(二)2} or {@code 第8条(二)2}, {@code 附表} for a table
     */
    public String in(Language language) {
        Objects.requireNonNull(language, "language");
        if (article.isEmpty() || !Character.isDigit(article.charAt(0))) {
            return article;
        }
        if (language == Language.ENGLISH) {
            return "Art. " + article;
        }
        int digits = 0;
        while (digits < article.length() && Character.isDigit(article.charAt(digits))) {
            digits++;
        }
        return "第" + article.substring(0, digits) + "条" + article.substring(digits);
    }
}
