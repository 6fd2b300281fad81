package org.creditcore.grading;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.evidence.Evidence;
import org.creditcore.rulebook.Tally;

/**
 * One stretch of days, without a gap, on which a record counts for a tally. What is repaired and put back has two.
 *
 * @param evidence the record that gives a case its content
 * @param tally what it counts for
 * @param firstDay the first day on which it counts
 * @param lastDay the last day on which it counts, itself included; empty if it counts for ever
 * @param weight what it adds to the tally: a number of records, acts or points, or fen
 */
public record CountedSpan(
        Evidence evidence, Tally tally, LocalDate firstDay, Optional<LocalDate> lastDay, long weight) {
    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public CountedSpan {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(tally, "tally");
        Objects.requireNonNull(firstDay, "firstDay");
        if (lastDay.filter(firstDay::isAfter).isPresent()) {
            throw new IllegalArgumentException("the last day " + lastDay.get() + " is before the first day " + firstDay
                    + ", allowed is that day or a later one");
        }
    }

    /**
     * Whether the record counts on a day.
     *
     * @param day the day
     * @return true from the first day through the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && lastDay.filter(day::isAfter).isEmpty();
    }
}
