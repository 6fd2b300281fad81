package org.creditcore.grading;

/**
 * What a tally comes to on each day: the days on which it changes, and by how much, as a search tree in which each part knows
 * its sum, and the least and the most that the tally comes to within it.
 *
 * <p>A part is one day, or what lies on both sides of the middle of a stretch of days. Such stretches are as long as a power of
 * two and begin at a multiple of it: the shape depends on nothing but the days, and no day is deeper than it has bits.
 */
final class DayTree {
    /** Null as long as there is no day. */
    private Part root;

    /** Days through this one are not told apart: what changed then is in the base. */
    private int floor = Integer.MIN_VALUE;

    private long base;

    /** The span added last, and by how much the tally is more in it; not in the tree until that is read. */
    private int first;

    private int last;
    private long weight;

    /** The tally is more by something on the days of a span. */
    void add(int from, int through, long more) {
        if (from != first || through != last) {
            takeIn();
            first = from;
            last = through;
        }
        weight += more;
    }

    /** What comes in together is mostly of one day, and taken in at once. */
    private void takeIn() {
        if (weight != 0) {
            add(first, weight);
            if (last != Days.FOREVER) {
                add(last + 1, -weight);
            }
            weight = 0;
        }
    }

    private void add(int day, long delta) {
        if (day <= floor) {
            base += delta;
        } else {
            root = root == null ? new Part(day, delta) : root.plus(day, delta);
        }
    }

    /** What the tally comes to on a day. */
    long on(int day) {
        takeIn();
        return root == null ? base : base + root.through(day);
    }

    /**
     * The first day after another on which the tally is below or above some bounds, between which it is on that other day;
     * {@link Days#NEVER} if it never is.
     */
    int firstOutside(int after, long low, long high) {
        takeIn();
        return root == null ? Days.NEVER : root.firstOutside(base, after, low, high);
    }

    /** What lies before a day is not told apart from it any more. */
    void forgetBefore(int day) {
        base = on(day);
        root = root == null ? null : root.after(day);
        floor = day;
    }

    private static final class Part {
        /** The one day, or the first one after the middle. */
        private final int day;

        /** What lies before the middle, and after it; null if it is one day. */
        private Part before;

        private Part after;

        /** By how much the tally is more at the end than before. */
        private long sum;

        /** The least and the most by which it is more on one of the days. */
        private long least;

        private long most;

        Part(int day, long delta) {
            this.day = day;
            this.sum = delta;
            this.least = delta;
            this.most = delta;
        }

        private Part(int middle, Part before, Part after) {
            this.day = middle;
            this.before = before;
            this.after = after;
            settle();
        }

        private void settle() {
            sum = before.sum + after.sum;
            least = Math.min(before.least, before.sum + after.least);
            most = Math.max(before.most, before.sum + after.most);
        }

        private boolean isOneDay() {
            return before == null;
        }

        /** Whether a day is the one day, or has all bits in front of the last of the middle in common with it. */
        private boolean isAround(int other) {
            return isOneDay() ? other == day : ((other ^ day) & -2 * Integer.lowestOneBit(day)) == 0;
        }

        Part plus(int from, long delta) {
            if (!isAround(from)) {
                int middle = Math.max(day, from) & -Integer.highestOneBit(day ^ from);
                Part added = new Part(from, delta);
                return from < day ? new Part(middle, added, this) : new Part(middle, this, added);
            }
            if (isOneDay()) {
                sum += delta;
                least = sum;
                most = sum;
                return this;
            }
            if (from < day) {
                before = before.plus(from, delta);
            } else {
                after = after.plus(from, delta);
            }
            settle();
            return this;
        }

        long through(int last) {
            long value = 0;
            Part part = this;
            while (!part.isOneDay()) {
                if (last < part.day) {
                    part = part.before;
                } else {
                    value += part.before.sum;
                    part = part.after;
                }
            }
            return last < part.day ? value : value + part.sum;
        }

        int firstOutside(long base, int later, long low, long high) {
            if (base + least >= low && base + most <= high) {
                return Days.NEVER;
            }
            if (isOneDay()) {
                return later < day ? day : Days.NEVER;
            }
            int first = later < day - 1 ? before.firstOutside(base, later, low, high) : Days.NEVER;
            return first == Days.NEVER ? after.firstOutside(base + before.sum, later, low, high) : first;
        }

        /** What lies after a day; null if nothing does. */
        Part after(int last) {
            if (isOneDay()) {
                return last < day ? this : null;
            }
            if (day <= last) {
                return after.after(last);
            }
            Part left = before.after(last);
            return left == null ? after : new Part(day, left, after);
        }
    }
}
