package org.creditcore.grading;

import java.util.Arrays;

/**
 * What a tally comes to on each day: the days on which it changes, and by how much, as a search tree in which each part knows
 * its sum, and the least and the most that the tally comes to within it.
 *
 * <p>A treap: among the days of a part, the one with the greatest mark is on top. The mark is a mixture of the day's own bits,
 * so that the shape depends on nothing but the days, and what is deep is as good as random.
 */
final class DayTree {
    private static final int NONE = 0;

    private int[] days = new int[4];
    private int[] lefts = new int[4];
    private int[] rights = new int[4];
    private long[] deltas = new long[4];
    private long[] sums = new long[4];
    private long[] leasts = new long[4];
    private long[] mosts = new long[4];

    private int root = NONE;
    private int used = 1;
    private int free = NONE;

    /** Days through this one are not told apart: what changed then is in the base. */
    private int floor = Integer.MIN_VALUE;

    private long base;

    /** The tally is more by something from a day on. */
    void add(int day, long delta) {
        if (day <= floor) {
            base += delta;
        } else if (delta != 0) {
            root = add(root, day, delta);
        }
    }

    private int add(int node, int day, long delta) {
        if (node == NONE) {
            return created(day, delta);
        }
        if (day == days[node]) {
            deltas[node] += delta;
            if (deltas[node] == 0) {
                int rest = joined(lefts[node], rights[node]);
                lefts[node] = free;
                free = node;
                return rest;
            }
            return settled(node);
        }
        if (day < days[node]) {
            int left = add(lefts[node], day, delta);
            lefts[node] = left;
            if (left != NONE && isAbove(left, node)) {
                lefts[node] = rights[left];
                rights[left] = settled(node);
                return settled(left);
            }
        } else {
            int right = add(rights[node], day, delta);
            rights[node] = right;
            if (right != NONE && isAbove(right, node)) {
                rights[node] = lefts[right];
                lefts[right] = settled(node);
                return settled(right);
            }
        }
        return settled(node);
    }

    private int created(int day, long delta) {
        int node = free;
        if (node == NONE) {
            node = used++;
            if (node == days.length) {
                grow();
            }
        } else {
            free = lefts[node];
        }
        days[node] = day;
        deltas[node] = delta;
        lefts[node] = NONE;
        rights[node] = NONE;
        return settled(node);
    }

    private void grow() {
        int length = 2 * days.length;
        days = Arrays.copyOf(days, length);
        lefts = Arrays.copyOf(lefts, length);
        rights = Arrays.copyOf(rights, length);
        deltas = Arrays.copyOf(deltas, length);
        sums = Arrays.copyOf(sums, length);
        leasts = Arrays.copyOf(leasts, length);
        mosts = Arrays.copyOf(mosts, length);
    }

    private boolean isAbove(int one, int other) {
        return mark(days[one]) > mark(days[other]);
    }

    /** No two days have one mark: each step can be undone. */
    private static int mark(int day) {
        int mark = day * 0x9E37_79B1;
        mark = (mark ^ mark >>> 16) * 0x85EB_CA6B;
        mark = (mark ^ mark >>> 13) * 0xC2B2_AE35;
        return mark ^ mark >>> 16;
    }

    private int joined(int earlier, int later) {
        if (earlier == NONE || later == NONE) {
            return earlier + later;
        }
        if (isAbove(earlier, later)) {
            rights[earlier] = joined(rights[earlier], later);
            return settled(earlier);
        }
        lefts[later] = joined(earlier, lefts[later]);
        return settled(later);
    }

    private int settled(int node) {
        int left = lefts[node];
        int right = rights[node];
        long here = sums[left] + deltas[node];
        long least = here;
        long most = here;
        if (left != NONE) {
            least = Math.min(least, leasts[left]);
            most = Math.max(most, mosts[left]);
        }
        if (right != NONE) {
            least = Math.min(least, here + leasts[right]);
            most = Math.max(most, here + mosts[right]);
        }
        sums[node] = here + sums[right];
        leasts[node] = least;
        mosts[node] = most;
        return node;
    }

    /** What the tally comes to on a day. */
    long on(int day) {
        long value = base;
        int node = root;
        while (node != NONE) {
            if (days[node] <= day) {
                value += sums[lefts[node]] + deltas[node];
                node = rights[node];
            } else {
                node = lefts[node];
            }
        }
        return value;
    }

    /**
     * The first day after another on which the tally is below or above some bounds, between which it is on that other day;
     * {@link Days#NEVER} if it never is.
     */
    int firstOutside(int after, long low, long high) {
        int node = firstOutside(root, base, after, low, high);
        return node == NONE ? Days.NEVER : days[node];
    }

    private int firstOutside(int node, long before, int after, long low, long high) {
        if (node == NONE || before + leasts[node] >= low && before + mosts[node] <= high) {
            return NONE;
        }
        long here = before + sums[lefts[node]] + deltas[node];
        if (days[node] > after) {
            int earlier = firstOutside(lefts[node], before, after, low, high);
            if (earlier != NONE) {
                return earlier;
            }
            if (here < low || here > high) {
                return node;
            }
        }
        return firstOutside(rights[node], here, after, low, high);
    }

    /** This tree for days from one on only. */
    DayTree from(int day) {
        DayTree later = new DayTree();
        later.floor = day;
        later.base = base;
        copyTo(later, root);
        return later;
    }

    private void copyTo(DayTree other, int node) {
        if (node != NONE) {
            copyTo(other, lefts[node]);
            other.add(days[node], deltas[node]);
            copyTo(other, rights[node]);
        }
    }
}
