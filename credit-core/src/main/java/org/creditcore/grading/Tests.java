package org.creditcore.grading;

import java.util.Arrays;
import java.util.List;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Tally;

/**
 * Conditions as one flat list of tests, each of a tally against a range. A test says which one comes next where it holds and
 * which where it does not; a number below zero is no test but an end, the complement of what the walk comes to.
 */
final class Tests {
    private final List<Tally> numbered;

    private int size;
    private int[] tallies = new int[16];
    private long[] lows = new long[16];
    private long[] highs = new long[16];
    private int[] whereHeld = new int[16];
    private int[] whereNot = new int[16];

    Tests(List<Tally> numbered) {
        this.numbered = numbered;
    }

    /** The number of a tally. */
    int number(Tally tally) {
        for (int i = 0; i < numbered.size(); i++) {
            if (numbered.get(i) == tally) {
                return i;
            }
        }
        return numbered.indexOf(tally);
    }

    /**
     * Adds the tests of a condition.
     *
     * @param held where to go on if the condition holds
     * @param not where to go on if it does not
     * @return where to begin
     */
    int add(Condition condition, int held, int not) {
        if (condition instanceof Condition.Range range) {
            return add(number(range.tally()), range.atLeast(), range.atMost(), held, not);
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts = all ? ((Condition.All) condition).parts() : ((Condition.Any) condition).parts();
        int next = all ? held : not;
        for (int i = parts.size() - 1; i >= 0; i--) {
            next = all ? add(parts.get(i), next, not) : add(parts.get(i), held, next);
        }
        return next;
    }

    /** Adds one test. */
    int add(int tally, long low, long high, int held, int not) {
        if (size == tallies.length) {
            tallies = Arrays.copyOf(tallies, 2 * size);
            lows = Arrays.copyOf(lows, 2 * size);
            highs = Arrays.copyOf(highs, 2 * size);
            whereHeld = Arrays.copyOf(whereHeld, 2 * size);
            whereNot = Arrays.copyOf(whereNot, 2 * size);
        }
        tallies[size] = tally;
        lows[size] = low;
        highs[size] = high;
        whereHeld[size] = held;
        whereNot[size] = not;
        return size++;
    }

    /** Walks from a test on with what the tallies come to. */
    int walk(int start, long[] values) {
        int at = start;
        while (at >= 0) {
            long value = values[tallies[at]];
            at = value >= lows[at] && value <= highs[at] ? whereHeld[at] : whereNot[at];
        }
        return ~at;
    }

    int size() {
        return size;
    }

    int tally(int test) {
        return tallies[test];
    }

    long low(int test) {
        return lows[test];
    }

    long high(int test) {
        return highs[test];
    }

    int next(int test, boolean held) {
        return held ? whereHeld[test] : whereNot[test];
    }

    /** The last values of the cells into which the tests divide what a tally may come to, in ascending order. */
    long[] cells(int tally) {
        long[] found = new long[2 * size + 1];
        int count = 0;
        long last = -1;
        while (last < Condition.Range.UNBOUNDED) {
            last = nextCell(tally, last);
            found[count++] = last;
        }
        return Arrays.copyOf(found, count);
    }

    private long nextCell(int tally, long last) {
        long next = Condition.Range.UNBOUNDED;
        for (int test = 0; test < size; test++) {
            if (tallies[test] == tally && lows[test] - 1 > last) {
                next = Math.min(next, lows[test] - 1);
            }
            if (tallies[test] == tally && highs[test] > last) {
                next = Math.min(next, highs[test]);
            }
        }
        return next;
    }
}
