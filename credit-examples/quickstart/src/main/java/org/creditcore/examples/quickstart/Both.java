package org.creditcore.examples.quickstart;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditcore.rulebook.Citation;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/**
 * A text in both languages, as a page shows it.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
record Both(String zh, String en) {
    static Both of(Term term) {
        return new Both(term.chinese(), term.english());
    }

    static Both of(Citation citation) {
        return in(citation::in);
    }

    /** What a value says in each language. */
    static Both in(Function<Language, String> text) {
        return new Both(text.apply(Language.CHINESE), text.apply(Language.ENGLISH));
    }

    /** Terms one after the other. */
    static <T> Both list(Collection<T> values, Function<T, Term> term) {
        return new Both(
                values.stream().map(value -> term.apply(value).chinese()).collect(Collectors.joining("、")),
                values.stream().map(value -> term.apply(value).english()).collect(Collectors.joining(", ")));
    }
}
