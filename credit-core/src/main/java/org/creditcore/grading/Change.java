package org.creditcore.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.creditcore.rulebook.Outcome;
import org.creditcore.subject.Language;

/**
 * A day on which the outcome becomes another.
 *
 * @param on the first day of the new outcome
 * @param outcome the new outcome
 * @param causes the records that begin or cease to count on that day and thereby move it, by date, then id
 */
public record Change(LocalDate on, Outcome outcome, List<Cause> causes) {
    /**
     * Keeps its own copy of the causes.
     *
     * @throws NullPointerException if a part is null
     */
    public Change {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(outcome, "outcome");
        causes = List.copyOf(causes);
    }

    /**
     * The change for people.
     *
     * @param language the language
     * @return for example {@code 2023-03-11: UNGRADED (D-7 has expired)}
     */
    public String text(Language language) {
        boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
        return on + (chinese ? "起为" : ": ") + outcome.code() + causes(language);
    }

    /** The causes in brackets. */
    String causes(Language language) {
        boolean chinese = language == Language.CHINESE;
        return causes.stream()
                .map(cause -> cause.text(language))
                .collect(Collectors.joining(chinese ? "，" : ", ", chinese ? "（" : " (", chinese ? "）" : ")"));
    }
}
