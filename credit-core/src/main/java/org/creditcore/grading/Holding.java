package org.creditcore.grading;

/**
 * Which criteria are met and which limits exceeded. They are numbered on, the limits after the criteria.
 *
 * <p>Many of them are looked at in one go and without a branch: which of them hold differs so much from subject to subject that no
 * processor guesses it. Only what is joined by "or" is walked by itself.
 */
final class Holding {
    private final Tests tests;

    /** Where the tests of each begin. */
    private final int[] starts;

    /** Tests that have to hold: whose they are, and what they want of which tally. By number. */
    private int size;

    private final int[] numbers;
    private final int[] tallies;
    private final long[] lows;
    private final long[] highs;

    /** The first of those for each word, and one past the last of all. */
    private final int[] words;

    /** Those of which not all tests have to hold. */
    private final boolean[] isWalked;

    private final boolean isAnyWalked;

    Holding(Tests tests, int[] starts) {
        this.tests = tests;
        this.starts = starts;
        this.words = new int[(starts.length + Long.SIZE - 1) / Long.SIZE + 1];
        this.numbers = new int[tests.size()];
        this.tallies = new int[tests.size()];
        this.lows = new long[tests.size()];
        this.highs = new long[tests.size()];
        this.isWalked = new boolean[starts.length];
        boolean any = false;
        for (int number = 0; number < starts.length; number++) {
            isWalked[number] = !areAllNeeded(starts[number]);
            any |= isWalked[number];
            for (int test = starts[number]; !isWalked[number] && test >= 0; test = tests.next(test, true)) {
                add(number, test);
            }
            words[number / Long.SIZE + 1] = size;
        }
        this.isAnyWalked = any;
    }

    private boolean areAllNeeded(int start) {
        for (int test = start; test >= 0; test = tests.next(test, true)) {
            if (tests.next(test, false) != ~0) {
                return false;
            }
        }
        return true;
    }

    private void add(int number, int test) {
        numbers[size] = number;
        tallies[size] = tests.tally(test);
        lows[size] = tests.low(test);
        highs[size] = tests.high(test);
        size++;
    }

    /** Whether one of them holds. */
    boolean holds(int number, long[] values) {
        return tests.walk(starts[number], values) == 1;
    }

    /** How many words there are, of a bit for each. */
    int words() {
        return words.length - 1;
    }

    /** A bit for each of those of a word, set if it holds. */
    long word(int word, long[] values) {
        long failing = 0;
        int end = words[word + 1];
        for (int i = words[word]; i < end; i++) {
            long value = values[tallies[i]];
            failing |= (value - lows[i] | highs[i] - value) >>> Long.SIZE - 1 << numbers[i];
        }
        int left = Math.min(Long.SIZE, starts.length - word * Long.SIZE);
        long holding = ~failing & -1L >>> Long.SIZE - left;
        return isAnyWalked ? holding & ~failingWalks(word, values) : holding;
    }

    private long failingWalks(int word, long[] values) {
        long failing = 0;
        int end = Math.min(starts.length, (word + 1) * Long.SIZE);
        for (int number = word * Long.SIZE; number < end; number++) {
            if (isWalked[number] && !holds(number, values)) {
                failing |= 1L << number;
            }
        }
        return failing;
    }
}
