package org.creditcore.grading;

import java.util.List;
import java.util.Objects;
import org.creditcore.rulebook.Outcome;

/**
 * What an assessment comes to, in codes: the part of it that a machine compares or stores.
 *
 * @param outcome the outcome
 * @param criteria the criteria met, not only those that decide, in the order of the rulebook
 * @param excess the limits exceeded, in the order of the rulebook
 * @param flags what an official should see, in order of code points
 */
public record Verdict(Outcome outcome, List<Ground> criteria, List<Ground> excess, List<Flag> flags) {
    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a part is null
     */
    public Verdict {
        Objects.requireNonNull(outcome, "outcome");
        criteria = FixedList.copyOf(criteria);
        excess = FixedList.copyOf(excess);
        flags = FixedList.copyOf(flags);
    }
}
