package org.creditcore.grading;

import java.time.LocalDate;
import java.util.Objects;
import org.creditcore.rulebook.Outcome;

/**
 * The day on which an outcome becomes another, without its causes. {@link Assessment#nextChange()} says these too.
 *
 * @param on the first day of the new outcome
 * @param outcome the new outcome
 */
public record Turn(LocalDate on, Outcome outcome) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Turn {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(outcome, "outcome");
    }
}
