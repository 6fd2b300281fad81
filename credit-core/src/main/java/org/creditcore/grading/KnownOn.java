package org.creditcore.grading;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day as known on which a question is asked: only records and events recorded on or before it exist (R22).
 *
 * @param lastDay the last day of recording that is taken into account
 */
public record KnownOn(LocalDate lastDay) {
    /**
     * Checks the day.
     *
     * @throws NullPointerException if it is null
     */
    public KnownOn {
        Objects.requireNonNull(lastDay, "lastDay");
    }

    /**
     * As known on a day.
     *
     * @param lastDay the last day of recording that is taken into account
     * @return the knowledge of that day
     */
    public static KnownOn of(LocalDate lastDay) {
        return new KnownOn(lastDay);
    }
}
