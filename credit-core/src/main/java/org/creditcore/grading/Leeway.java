package org.creditcore.grading;

import java.util.Arrays;
import org.creditcore.rulebook.Condition;

/**
 * Bounds for each tally between which the outcome is one and the same, however many of the tallies move. They are settled fast,
 * or as wide as is found by widening one after the other.
 */
final class Leeway {
    /** How many tests are walked before bounds count as too wide. */
    private static final int PATIENCE = 2_000;

    private final Compiled rules;
    private final Tests tests;
    private final long[] lows;
    private final long[] highs;

    private int rank;
    private int patience;

    Leeway(Compiled rules) {
        this.rules = rules;
        this.tests = rules.tests;
        int tallies = rules.tallies.size();
        this.lows = new long[tallies];
        this.highs = new long[tallies];
        Arrays.fill(highs, -1);
    }

    /** Makes this a leeway around some values as wide as it can be, unless they lie within already. */
    void widenAround(long[] values) {
        if (!contains(values)) {
            settleAround(values);
            for (int tally = 0; tally < lows.length; tally++) {
                widen(tally);
            }
        }
    }

    /** Makes this a leeway around some values within which all tests on the way come to the same. */
    void settleAround(long[] values) {
        Arrays.fill(lows, 0);
        Arrays.fill(highs, Condition.Range.UNBOUNDED);
        int test = rules.start;
        while (test >= 0) {
            test = tests.next(test, narrow(test, values[tests.tally(test)]));
        }
        rank = ~test;
    }

    boolean contains(long[] values) {
        for (int tally = 0; tally < lows.length; tally++) {
            if (values[tally] < lows[tally] || values[tally] > highs[tally]) {
                return false;
            }
        }
        return true;
    }

    /** Keeps a tally to one side of a bound; true if the test holds. */
    private boolean narrow(int test, long value) {
        int tally = tests.tally(test);
        if (value < tests.low(test)) {
            highs[tally] = Math.min(highs[tally], tests.low(test) - 1);
            return false;
        }
        lows[tally] = Math.max(lows[tally], tests.low(test));
        if (value > tests.high(test)) {
            lows[tally] = Math.max(lows[tally], tests.high(test) + 1);
            return false;
        }
        highs[tally] = Math.min(highs[tally], tests.high(test));
        return true;
    }

    private void widen(int tally) {
        long[] cells = rules.cells(tally);
        int below = Arrays.binarySearch(cells, lows[tally] - 1);
        int above = Arrays.binarySearch(cells, highs[tally]);
        for (boolean wider = true; wider && below >= 0; below--) {
            wider = tryBounds(tally, below == 0 ? 0 : cells[below - 1] + 1, highs[tally]);
        }
        for (boolean wider = true; wider && above < cells.length - 1; above++) {
            wider = tryBounds(tally, lows[tally], cells[above + 1]);
        }
    }

    private boolean tryBounds(int tally, long low, long high) {
        long lowBefore = lows[tally];
        long highBefore = highs[tally];
        lows[tally] = low;
        highs[tally] = high;
        patience = PATIENCE;
        boolean same = isSameFrom(rules.start);
        if (!same) {
            lows[tally] = lowBefore;
            highs[tally] = highBefore;
        }
        return same;
    }

    /** Whether each walk from a test on that is possible within the bounds ends with the one rank. */
    private boolean isSameFrom(int test) {
        if (test < 0) {
            return ~test == rank;
        }
        if (--patience < 0) {
            return false;
        }
        int tally = tests.tally(test);
        long low = lows[tally];
        long high = highs[tally];
        boolean same = isSameFrom(test, true, Math.max(low, tests.low(test)), Math.min(high, tests.high(test)))
                && isSameFrom(test, false, low, Math.min(high, tests.low(test) - 1))
                && (tests.high(test) == Condition.Range.UNBOUNDED
                        || isSameFrom(test, false, Math.max(low, tests.high(test) + 1), high));
        lows[tally] = low;
        highs[tally] = high;
        return same;
    }

    private boolean isSameFrom(int test, boolean held, long low, long high) {
        if (low > high) {
            return true;
        }
        int tally = tests.tally(test);
        lows[tally] = low;
        highs[tally] = high;
        return isSameFrom(tests.next(test, held));
    }

    long low(int tally) {
        return lows[tally];
    }

    long high(int tally) {
        return highs[tally];
    }

    int rank() {
        return rank;
    }
}
