package org.creditcore.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** When a criterion is met: a closed condition over tallies, which can be printed, compared and analysed. */
public sealed interface Condition {
    /**
     * The value of a tally lies between two bounds, both included.
     *
     * @param tally the tally
     * @param atLeast the lower bound, 0 or more
     * @param atMost the upper bound; {@link #UNBOUNDED} if there is none
     */
    record Range(Tally tally, long atLeast, long atMost) implements Condition {
        /** The upper bound of a range that has none. */
        public static final long UNBOUNDED = Long.MAX_VALUE;

        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException if the bounds are negative or cross
         */
        public Range {
            Objects.requireNonNull(tally, "tally");
            if (atLeast < 0 || atMost < atLeast) {
                throw new IllegalArgumentException("the range " + atLeast + " to " + atMost + " of the tally "
                        + tally.code() + " cannot be, allowed are bounds of 0 or more, the lower first");
            }
        }

        /**
         * Whether there is an upper bound.
         *
         * @return true if the tally may be too high
         */
        public boolean isBounded() {
            return atMost != UNBOUNDED;
        }
    }

    /**
     * Every part holds.
     *
     * @param parts the parts, at least one
     */
    record All(List<Condition> parts) implements Condition {
        /**
         * Keeps its own copy of the parts.
         *
         * @throws IllegalArgumentException if there is none
         */
        public All {
            parts = nonEmpty(parts);
        }
    }

    /**
     * At least one part holds.
     *
     * @param parts the parts, at least one
     */
    record Any(List<Condition> parts) implements Condition {
        /**
         * Keeps its own copy of the parts.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Any {
            parts = nonEmpty(parts);
        }
    }

    /**
     * A tally is at least something.
     *
     * @param tally the tally
     * @param bound the least value that meets it
     * @return the condition
     */
    static Range atLeast(Tally tally, long bound) {
        return new Range(tally, bound, Range.UNBOUNDED);
    }

    /**
     * A tally is at most something.
     *
     * @param tally the tally
     * @param bound the greatest value that meets it
     * @return the condition
     */
    static Range atMost(Tally tally, long bound) {
        return new Range(tally, 0, bound);
    }

    /**
     * A tally lies between two bounds.
     *
     * @param tally the tally
     * @param atLeast the least value that meets it
     * @param atMost the greatest value that meets it
     * @return the condition
     */
    static Range between(Tally tally, long atLeast, long atMost) {
        return new Range(tally, atLeast, atMost);
    }

    /**
     * Every part holds.
     *
     * @param parts the parts
     * @return the condition
     */
    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    /**
     * At least one part holds.
     *
     * @param parts the parts
     * @return the condition
     */
    static Condition any(Condition... parts) {
        return new Any(List.of(parts));
    }

    /**
     * The ranges that the condition is made of.
     *
     * @return every range in it, in order
     */
    default List<Range> ranges() {
        if (this instanceof Range range) {
            return List.of(range);
        }
        List<Condition> parts = this instanceof All all ? all.parts() : ((Any) this).parts();
        List<Range> ranges = new ArrayList<>();
        for (Condition part : parts) {
            ranges.addAll(part.ranges());
        }
        return List.copyOf(ranges);
    }

    private static List<Condition> nonEmpty(List<Condition> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a condition without parts cannot be, allowed are one part or more");
        }
        return List.copyOf(parts);
    }
}
