package org.creditcore.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.creditcore.rulebook.Outcome;

/**
 * How many subjects went from which outcome to which: between two days, or from one rulebook to another.
 *
 * @param before the outcomes that there were, from best to worst
 * @param after the outcomes that there are, from best to worst
 * @param counts for each outcome before, how many subjects have each outcome after
 */
public record Migration(List<Outcome> before, List<Outcome> after, List<List<Long>> counts) {
    /**
     * Keeps its own copies of the lists.
     *
     * @throws IllegalArgumentException if there is not one count for each pair of outcomes
     */
    public Migration {
        before = List.copyOf(before);
        after = List.copyOf(after);
        counts = counts.stream().map(List::copyOf).toList();
        int width = after.size();
        if (counts.size() != before.size() || counts.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException(
                    "the counts " + counts + " are not one for each of " + before + " to each of " + after);
        }
    }

    static Migration of(List<Outcome> before, List<Outcome> after, long... counts) {
        List<List<Long>> rows = new ArrayList<>();
        for (int row = 0; row < before.size(); row++) {
            rows.add(OutcomeCounts.boxed(counts).subList(row * after.size(), (row + 1) * after.size()));
        }
        return new Migration(before, after, rows);
    }

    /**
     * How many subjects went from one outcome to another.
     *
     * @param from the outcome before
     * @param to the outcome after
     * @return how many; of those that stayed, where both are the same
     * @throws IllegalArgumentException if there is no such outcome
     */
    public long of(Outcome from, Outcome to) {
        return counts.get(OutcomeCounts.indexOf(before, from)).get(OutcomeCounts.indexOf(after, to));
    }

    /**
     * How many subjects there are.
     *
     * @return the sum of the counts
     */
    public long total() {
        return counts.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
    }

    /**
     * How many subjects have another outcome than before.
     *
     * @return the sum of the counts of two different outcomes
     */
    public long moved() {
        long moved = total();
        for (Outcome outcome : before) {
            moved -= after.contains(outcome) ? of(outcome, outcome) : 0;
        }
        return moved;
    }

    /**
     * These counts and those of other subjects, for a host that counts slice by slice.
     *
     * @param other counts of the same outcomes
     * @return the counts of both together
     * @throws IllegalArgumentException if the outcomes differ
     */
    public Migration plus(Migration other) {
        if (!before.equals(other.before) || !after.equals(other.after)) {
            throw new IllegalArgumentException("counts of " + before + " to " + after + " and of " + other.before
                    + " to " + other.after + " do not add up, allowed are those of the same outcomes");
        }
        List<List<Long>> sums = new ArrayList<>();
        for (int row = 0; row < counts.size(); row++) {
            sums.add(new OutcomeCounts(after, counts.get(row))
                    .plus(new OutcomeCounts(after, other.counts.get(row)))
                    .counts());
        }
        return new Migration(before, after, sums);
    }

    /**
     * The counts of one outcome before after the other.
     *
     * @return a line for each, such as {@code B: A 1, UNGRADED 20, B 9, UNDETERMINED 0, C 2}, ended by {@code \n}
     */
    @Override
    public String toString() {
        return before.stream()
                .map(from -> from + ": " + new OutcomeCounts(after, counts.get(before.indexOf(from))) + "\n")
                .collect(Collectors.joining());
    }
}
