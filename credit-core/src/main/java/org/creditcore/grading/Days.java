package org.creditcore.grading;

import java.time.LocalDate;
import java.util.Arrays;

/** A set of days, as disjoint spans in ascending order. Days are counted as {@link LocalDate#toEpochDay()} does. */
final class Days {
    /** A day that does not come. */
    static final int NEVER = Integer.MAX_VALUE;

    /** The last day of a span that does not end. No date of a record reaches it. */
    static final int FOREVER = NEVER - 1;

    static final Days NONE = new Days(new int[0]);

    /** First and last day of each span in turn; no two spans touch. */
    private final int[] ends;

    private Days(int[] ends) {
        this.ends = ends;
    }

    /** A date as a day; one beyond the range of days is its first or last, which no date of a record reaches. */
    static int day(LocalDate date) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(FOREVER, date.toEpochDay()));
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    static Days of(int first, int last) {
        return last < first ? NONE : new Days(new int[] {first, last});
    }

    int spans() {
        return ends.length / 2;
    }

    int first(int span) {
        return ends[2 * span];
    }

    int last(int span) {
        return ends[2 * span + 1];
    }

    boolean contains(int day) {
        return spanAt(day) >= 0;
    }

    /** The span that contains a day, or -1. */
    int spanAt(int day) {
        for (int span = 0; span < spans() && first(span) <= day; span++) {
            if (day <= last(span)) {
                return span;
            }
        }
        return -1;
    }

    Days union(Days other) {
        if (ends.length == 0) {
            return other;
        }
        if (other.ends.length == 0) {
            return this;
        }
        int[] merged = new int[ends.length + other.ends.length];
        int length = 0;
        int mine = 0;
        int its = 0;
        while (mine < spans() || its < other.spans()) {
            boolean takeMine = its == other.spans() || mine < spans() && first(mine) <= other.first(its);
            int first = takeMine ? first(mine) : other.first(its);
            int last = takeMine ? last(mine++) : other.last(its++);
            if (length > 0 && first <= merged[length - 1] + 1) {
                merged[length - 1] = Math.max(merged[length - 1], last);
            } else {
                merged[length++] = first;
                merged[length++] = last;
            }
        }
        return new Days(Arrays.copyOf(merged, length));
    }

    Days minus(Days holes) {
        if (ends.length == 0 || holes.ends.length == 0) {
            return this;
        }
        int[] left = new int[ends.length + holes.ends.length];
        int length = 0;
        int hole = 0;
        for (int span = 0; span < spans(); span++) {
            int first = first(span);
            while (hole < holes.spans() && holes.last(hole) < first) {
                hole++;
            }
            int next = hole;
            while (next < holes.spans() && holes.first(next) <= last(span)) {
                if (first < holes.first(next)) {
                    left[length++] = first;
                    left[length++] = holes.first(next) - 1;
                }
                if (holes.last(next) >= last(span)) {
                    break;
                }
                first = holes.last(next) + 1;
                next++;
            }
            if (next == holes.spans() || holes.first(next) > last(span)) {
                left[length++] = first;
                left[length++] = last(span);
            }
        }
        return new Days(Arrays.copyOf(left, length));
    }

    /** The spans for debugging and tests. */
    @Override
    public String toString() {
        return Arrays.toString(ends);
    }
}
