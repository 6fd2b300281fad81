package org.creditcore.grading;

import java.util.Arrays;

/**
 * Walks the ends of the spans of one subject after another within a range of days. What it needs for that it keeps, so that
 * nothing is built for a subject.
 */
final class ColumnSweep {
    private static final int BEGINS = 1;
    private static final int IS_SUM = 2;
    private static final int MARKS = 2;

    private final Columns columns;
    private final Lanes lanes;
    private final int firstDay;
    private final int lastDay;
    private final int[] tallyOfLane;

    /** What each tally comes to; of those in lanes, what is enough to tell. */
    private final long[] values;

    /** The day in the upper half; the row among those of the subject and its marks in the lower. */
    private long[] ends = new long[16];

    private int size;

    ColumnSweep(Columns columns, int firstDay, int lastDay) {
        this.columns = columns;
        this.lanes = columns.lanes;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.values = new long[lanes.rules.tallies.size()];
        this.tallyOfLane = new int[lanes.lanes()];
        for (int tally = 0; tally < values.length; tally++) {
            if (lanes.laneOf(tally) >= 0) {
                tallyOfLane[lanes.laneOf(tally)] = tally;
            }
        }
    }

    void walk(int subject, int shownAs, ChangeVisitor visitor) {
        size = 0;
        int begin = columns.starts[subject];
        for (int row = begin; row < columns.starts[subject + 1]; row++) {
            addEnds(columns.firsts[row], columns.lasts[row], (row - begin) << MARKS);
        }
        int sums = lanes.sums.length;
        int sumBegin = columns.sumStarts[subject * sums];
        for (int row = sumBegin; row < columns.sumStarts[(subject + 1) * sums]; row++) {
            addEnds(columns.sumFirsts[row], columns.sumLasts[row], (row - sumBegin) << MARKS | IS_SUM);
        }
        if (size == 0) {
            return;
        }
        Arrays.sort(ends, 0, size);
        Arrays.fill(values, 0);
        for (int row = begin; row < columns.starts[subject + 1]; row++) {
            if (columns.firsts[row] < firstDay && firstDay - 1 <= columns.lasts[row]) {
                count(row, 1);
            }
        }
        for (int sum = 0; sum < sums; sum++) {
            values[lanes.sums[sum]] = columns.sum(sum, subject, firstDay - 1);
        }
        int rank = lanes.rules.rank(values);
        int at = 0;
        while (at < size) {
            int day = (int) (ends[at] >> Integer.SIZE);
            for (; at < size && (int) (ends[at] >> Integer.SIZE) == day; at++) {
                int end = (int) ends[at];
                int sign = (end & BEGINS) == 0 ? -1 : 1;
                if ((end & IS_SUM) == 0) {
                    count(begin + (end >>> MARKS), sign);
                } else {
                    add(subject, sumBegin + (end >>> MARKS), sign);
                }
            }
            int next = lanes.rules.rank(values);
            if (next != rank) {
                visitor.changed(shownAs, day, rank, next);
                rank = next;
            }
        }
    }

    private void addEnds(int first, int last, int row) {
        if (first >= firstDay && first <= lastDay) {
            addEnd(first, row | BEGINS);
        }
        if (last >= firstDay - 1 && last < lastDay) {
            addEnd(last + 1, row);
        }
    }

    private void addEnd(int day, int row) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size++] = (long) day << Integer.SIZE | row;
    }

    private void count(int row, int sign) {
        for (int left = columns.sets[row]; left != 0; left &= left - 1) {
            values[tallyOfLane[Integer.numberOfTrailingZeros(left)]] += sign;
        }
    }

    private void add(int subject, int row, int sign) {
        int sum = 0;
        while (row >= columns.sumStarts[subject * lanes.sums.length + sum + 1]) {
            sum++;
        }
        values[lanes.sums[sum]] += sign * columns.weights[row];
    }
}
