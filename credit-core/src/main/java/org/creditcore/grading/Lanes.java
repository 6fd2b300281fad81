package org.creditcore.grading;

import java.util.Arrays;
import org.creditcore.rulebook.Condition;

/**
 * How a rulebook is graded without findings: which tallies are counted side by side in one {@code long}, each in a lane of its
 * own, and which are added up one by one.
 *
 * <p>A tally has a lane if no bound for it is above {@value #MOST}: beyond that one more makes no difference, so the lane may
 * stand still there. The others are sums. The tests are those of {@link Compiled}, and nothing is decided here.
 */
final class Lanes {
    /** The most that a lane tells apart. */
    static final int MOST = 15;

    /** How many tallies have room. */
    static final int ROOM = 12;

    /** The bits of a lane: four to count, and one to carry into. */
    private static final int WIDTH = 5;

    private static final long ALL_CARRIES = carries();

    final Compiled rules;

    /** For each set of lanes, one in each. */
    final long[] ones;

    /** The tallies that are sums, by number. */
    final int[] sums;

    /** For each tally its lane, or the complement of its place among the sums; a tally that is not graded is neither. */
    private final int[] places;

    /** For each lane, what no bound tells from more. */
    private final int[] enough;

    private final int[] testShifts;

    Lanes(Compiled rules) {
        this.rules = rules;
        int tallies = rules.tallies.size();
        long[] mostOf = new long[tallies];
        for (int test = 0; test < rules.tests.size(); test++) {
            long high = rules.tests.high(test);
            long most = Math.max(rules.tests.low(test), high == Condition.Range.UNBOUNDED ? 0 : high + 1);
            mostOf[rules.tests.tally(test)] = Math.max(mostOf[rules.tests.tally(test)], most);
        }
        this.places = new int[tallies];
        int[] found = new int[tallies];
        int[] most = new int[ROOM];
        int lanes = 0;
        int others = 0;
        for (int tally = 0; tally < tallies; tally++) {
            if (!rules.isGrading[tally]) {
                places[tally] = Integer.MIN_VALUE;
            } else if (lanes < ROOM && mostOf[tally] <= MOST) {
                most[lanes] = (int) mostOf[tally];
                places[tally] = lanes++;
            } else {
                places[tally] = ~others;
                found[others++] = tally;
            }
        }
        this.sums = Arrays.copyOf(found, others);
        this.enough = Arrays.copyOf(most, lanes);
        this.ones = new long[1 << lanes];
        for (int set = 1; set < ones.length; set++) {
            int lane = Integer.numberOfTrailingZeros(set);
            ones[set] = ones[set & set - 1] | 1L << WIDTH * lane;
        }
        this.testShifts = new int[rules.tests.size()];
        for (int test = 0; test < testShifts.length; test++) {
            int place = places[rules.tests.tally(test)];
            testShifts[test] = place >= 0 ? WIDTH * place : place;
        }
    }

    private static long carries() {
        long carries = 0;
        for (int lane = 0; lane < ROOM; lane++) {
            carries |= 1L << WIDTH * lane + WIDTH - 1;
        }
        return carries;
    }

    int lanes() {
        return enough.length;
    }

    /** The lane of a tally, or -1 if it has none. */
    int laneOf(int tally) {
        return Math.max(places[tally], -1);
    }

    boolean isSum(int tally) {
        return places[tally] < 0 && places[tally] != Integer.MIN_VALUE;
    }

    /** The most that one span need add to a lane. */
    long enough(int lane) {
        return enough[lane];
    }

    /** Adds lanes of up to {@link #MOST} each; what is more stays there. */
    static long plus(long some, long more) {
        long sum = some + more;
        long over = sum & ALL_CARRIES;
        return (sum | over - (over >>> WIDTH - 1)) & ~ALL_CARRIES;
    }

    /** How bad the outcome is of a subject with these counts on a day. */
    int rank(long counts, Columns columns, int subject, int day) {
        Tests tests = rules.tests;
        int at = rules.start;
        while (at >= 0) {
            int shift = testShifts[at];
            long value = shift >= 0 ? counts >>> shift & MOST : columns.sum(~shift, subject, day);
            at = tests.next(at, value >= tests.low(at) && value <= tests.high(at));
        }
        return ~at;
    }
}
