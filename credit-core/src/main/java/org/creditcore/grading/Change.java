package org.creditcore.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.creditcore.evidence.Evidence;
import org.creditcore.rulebook.Outcome;

/**
 * A day on which the outcome becomes another.
 *
 * @param on the first day of the new outcome
 * @param outcome the new outcome
 * @param causes the records that begin or cease to count on that day and thereby move it, by date, then id
 */
public record Change(LocalDate on, Outcome outcome, List<Evidence> causes) {
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
}
