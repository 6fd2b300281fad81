package org.creditcore.analysis;

import java.util.Arrays;
import java.util.Collection;

/**
 * One dimension of the space of tallies: the values of a counter, cut into cells at each value from which on something else holds.
 */
final class Axis {
    final int number;
    final Counter counter;
    final Band.Edition edition;

    private final long[] starts;

    Axis(int number, Counter counter, Band.Edition edition, Collection<Long> starts) {
        this.number = number;
        this.counter = counter;
        this.edition = edition;
        this.starts =
                starts.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
        if (this.starts.length > 60) {
            throw new OutOfReachException(
                    counter.tally.name().chinese() + "：界限超过60个",
                    counter.tally.name().english() + ": more than 60 bounds");
        }
    }

    int cells() {
        return starts.length;
    }

    /** All cells, as bits. */
    long all() {
        return (1L << starts.length) - 1;
    }

    int cellOf(long value) {
        int found = Arrays.binarySearch(starts, value);
        return found >= 0 ? found : -found - 2;
    }

    /** The cells of a range whose bounds are among those cut at, as bits. */
    long cellsOf(long atLeast, long atMost) {
        long cells = 0;
        for (int cell = 0; cell < starts.length; cell++) {
            if (starts[cell] >= atLeast && starts[cell] <= atMost) {
                cells |= 1L << cell;
            }
        }
        return cells;
    }

    long first(int cell) {
        return starts[cell];
    }

    long last(int cell) {
        return cell + 1 < starts.length ? starts[cell + 1] - 1 : Long.MAX_VALUE;
    }

    /** The value from which on nothing else holds. */
    long cap() {
        return starts[starts.length - 1];
    }

    Band band(int firstCell, int lastCell) {
        return new Band(counter.tally, edition, first(firstCell), last(lastCell));
    }
}
