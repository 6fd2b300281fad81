package org.creditcore.examples.benchmarks;

import java.util.List;

/**
 * One way to do the common work. Rules of the common work, from the worst outcome to the best:
 *
 * <ul>
 *   <li>{@code C}: one determination of serious dishonesty or more ({@code C-1});
 *   <li>{@code B}: one or two admonitions ({@code B-1}); one or two penalty cases with fines of at most 500,000.00 yuan in all
 *       ({@code B-2}); one or two breaches ({@code B-3}); or, held at {@code B}, more than two admonitions, penalty cases or
 *       breaches, or fines above 500,000.00 yuan in all;
 *   <li>{@code UNGRADED}: no ground at all;
 *   <li>{@code A}: one commendation or more ({@code A-1}), and no ground for {@code B} or {@code C}.
 * </ul>
 *
 * <p>A record counts from its day to the same day a year later, not from its repair on, and not at all if it was revoked.
 */
public interface Engine extends AutoCloseable {
    /** The most fines in fen under which {@code B-2} can be met. */
    long MOST_FINES = 50_000_000L;

    /** The outcome on a day with all its grounds. */
    Verdict grade(List<Item> items, int day);

    /** Gives back what the engine holds. */
    @Override
    default void close() {}
}
