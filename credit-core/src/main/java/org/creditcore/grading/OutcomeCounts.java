package org.creditcore.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditcore.rulebook.Outcome;

/**
 * How many subjects of a population have each outcome.
 *
 * @param outcomes the outcomes of the rulebook, from best to worst
 * @param counts how many subjects have each of them, in the same order
 */
public record OutcomeCounts(List<Outcome> outcomes, List<Long> counts) {
    /**
     * Keeps its own copies of the lists.
     *
     * @throws IllegalArgumentException if there is not one count for each outcome
     */
    public OutcomeCounts {
        outcomes = List.copyOf(outcomes);
        counts = List.copyOf(counts);
        if (outcomes.size() != counts.size()) {
            throw new IllegalArgumentException(
                    counts.size() + " counts of " + outcomes.size() + " outcomes, allowed is one for each");
        }
    }

    static OutcomeCounts of(List<Outcome> outcomes, long... counts) {
        return new OutcomeCounts(outcomes, boxed(counts));
    }

    static List<Long> boxed(long... counts) {
        List<Long> boxed = new ArrayList<>(counts.length);
        for (long count : counts) {
            boxed.add(count);
        }
        return boxed;
    }

    /**
     * How many subjects have an outcome.
     *
     * @param outcome an outcome of the rulebook
     * @return how many
     * @throws IllegalArgumentException if the rulebook has no such outcome
     */
    public long of(Outcome outcome) {
        return counts.get(indexOf(outcomes, outcome));
    }

    static int indexOf(List<Outcome> outcomes, Outcome outcome) {
        int index = outcomes.indexOf(outcome);
        if (index < 0) {
            throw new IllegalArgumentException(outcome + " is no outcome that was counted, allowed are " + outcomes);
        }
        return index;
    }

    /**
     * How many subjects there are.
     *
     * @return the sum of the counts
     */
    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * These counts and those of other subjects, for a host that counts slice by slice.
     *
     * @param other counts of the same outcomes
     * @return the counts of both together
     * @throws IllegalArgumentException if the outcomes differ
     */
    public OutcomeCounts plus(OutcomeCounts other) {
        if (!outcomes.equals(other.outcomes)) {
            throw new IllegalArgumentException("counts of " + outcomes + " and of " + other.outcomes
                    + " do not add up, allowed are those of the same outcomes");
        }
        return new OutcomeCounts(
                outcomes,
                IntStream.range(0, counts.size())
                        .mapToObj(i -> counts.get(i) + other.counts.get(i))
                        .toList());
    }

    /**
     * The counts in one line.
     *
     * @return for example {@code A 12, UNGRADED 700, B 30, UNDETERMINED 0, C 4}
     */
    @Override
    public String toString() {
        return IntStream.range(0, counts.size())
                .mapToObj(i -> outcomes.get(i) + " " + counts.get(i))
                .collect(Collectors.joining(", "));
    }
}
