package org.creditcore.grading;

import java.util.Arrays;

/**
 * The spans of one or many subjects in flat columns, for grading without findings and without building objects. Built by one
 * thread; after that only read.
 *
 * <p>Spans of a case that begin and end together are one row, with the set of lanes that they count in; what counts several
 * times has several rows. Spans of tallies that are sums are rows of a second table, each subject's by tally.
 */
final class Columns {
    /** Days beyond stand for for ever: no finite span reaches them, and the difference of two days is exact. */
    static final int LAST = 1 << 29;

    final Lanes lanes;

    int subjects;

    /** The first row of each subject, and one past the last row of all. */
    int[] starts;

    int[] firsts;
    int[] lasts;
    char[] sets;

    /** The first row of each subject and sum, and one past the last row of all. */
    int[] sumStarts;

    int[] sumFirsts;
    int[] sumLasts;
    long[] weights;

    Columns(Lanes lanes, int subjects, int rows, int sumRows) {
        this.lanes = lanes;
        this.starts = new int[subjects + 1];
        this.firsts = new int[rows];
        this.lasts = new int[rows];
        this.sets = new char[rows];
        this.sumStarts = new int[subjects * lanes.sums.length + 1];
        this.sumFirsts = new int[sumRows];
        this.sumLasts = new int[sumRows];
        this.weights = new long[sumRows];
    }

    /** The columns of one subject. */
    static Columns of(Lanes lanes, Spans spans) {
        int sumRows = 0;
        for (int span = 0; span < spans.size(); span++) {
            sumRows += lanes.isSum(spans.tallyOf(span)) ? 1 : 0;
        }
        Columns columns = new Columns(lanes, 1, spans.size() - sumRows, sumRows);
        columns.add(spans);
        return columns;
    }

    /** A day that the columns tell apart from no other. */
    static int within(int day) {
        return Math.max(-LAST, Math.min(LAST, day));
    }

    /**
     * Whether a day is outside a span: all bits set if it is, none if not. The sign of a difference, and so of both together, says it
     * without a branch; all three are {@link #within} the bounds.
     */
    static int outside(int first, int last, int day) {
        return (day - first | last - day) >> Integer.SIZE - 1;
    }

    int rows() {
        return starts[subjects];
    }

    int sumRows() {
        return sumStarts[subjects * lanes.sums.length];
    }

    /** Adds a subject. */
    void add(Spans spans) {
        int row = rows();
        int ofCase = row;
        for (int span = 0; span < spans.size(); span++) {
            if (span == 0 || spans.caseOf(span) != spans.caseOf(span - 1)) {
                ofCase = row;
            }
            int lane = lanes.laneOf(spans.tallyOf(span));
            if (lane >= 0) {
                row = count(spans, span, lane, ofCase, row);
            }
        }
        int sumRow = sumRows();
        int sums = lanes.sums.length;
        int nextSum = subjects * sums + 1;
        sumStarts = room(sumStarts, nextSum + sums);
        for (int tally : lanes.sums) {
            for (int span = 0; span < spans.size(); span++) {
                if (spans.tallyOf(span) == tally && spans.weight(span) != 0) {
                    sumFirsts = room(sumFirsts, sumRow + 1);
                    sumLasts = room(sumLasts, sumRow + 1);
                    weights = room(weights, sumRow + 1);
                    sumFirsts[sumRow] = spans.first(span);
                    sumLasts[sumRow] = within(spans.last(span));
                    weights[sumRow] = spans.weight(span);
                    sumRow++;
                }
            }
            sumStarts[nextSum++] = sumRow;
        }
        subjects++;
        starts = room(starts, subjects + 1);
        starts[subjects] = row;
    }

    /** Counts a span as often as it counts, in rows of its case with its days where there are some. */
    private int count(Spans spans, int span, int lane, int ofCase, int next) {
        int first = spans.first(span);
        int last = within(spans.last(span));
        long left = Math.min(spans.weight(span), lanes.enough(lane));
        for (int row = ofCase; row < next && left > 0; row++) {
            if (firsts[row] == first && lasts[row] == last) {
                sets[row] |= (char) (1 << lane);
                left--;
            }
        }
        int row = next;
        for (; left > 0; left--) {
            firsts = room(firsts, row + 1);
            lasts = room(lasts, row + 1);
            if (row == sets.length) {
                sets = Arrays.copyOf(sets, grown(row));
            }
            firsts[row] = first;
            lasts[row] = last;
            sets[row] = (char) (1 << lane);
            row++;
        }
        return row;
    }

    private static int[] room(int[] column, int needed) {
        return needed <= column.length ? column : Arrays.copyOf(column, grown(column.length));
    }

    private static long[] room(long[] column, int needed) {
        return needed <= column.length ? column : Arrays.copyOf(column, grown(column.length));
    }

    private static int grown(int length) {
        return (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(8L, length + (length >> 1)));
    }

    /** Adds some subjects of other columns by the same rules. */
    void addAll(Columns other, int from, int to) {
        int sums = lanes.sums.length;
        int row = rows();
        int rows = other.starts[to] - other.starts[from];
        firsts = joined(firsts, row, other.firsts, other.starts[from], rows);
        lasts = joined(lasts, row, other.lasts, other.starts[from], rows);
        sets = row + rows <= sets.length ? sets : Arrays.copyOf(sets, row + rows);
        System.arraycopy(other.sets, other.starts[from], sets, row, rows);
        int sumRow = sumRows();
        int otherSumRow = other.sumStarts[from * sums];
        int sumRows = other.sumStarts[to * sums] - otherSumRow;
        sumFirsts = joined(sumFirsts, sumRow, other.sumFirsts, otherSumRow, sumRows);
        sumLasts = joined(sumLasts, sumRow, other.sumLasts, otherSumRow, sumRows);
        weights = sumRow + sumRows <= weights.length ? weights : Arrays.copyOf(weights, sumRow + sumRows);
        System.arraycopy(other.weights, otherSumRow, weights, sumRow, sumRows);
        starts = joined(starts, subjects + 1, other.starts, from + 1, to - from);
        sumStarts = joined(sumStarts, subjects * sums + 1, other.sumStarts, from * sums + 1, (to - from) * sums);
        for (int i = 1; i <= to - from; i++) {
            starts[subjects + i] += row - other.starts[from];
        }
        for (int i = 1; i <= (to - from) * sums; i++) {
            sumStarts[subjects * sums + i] += sumRow - otherSumRow;
        }
        subjects += to - from;
    }

    private static int[] joined(int[] column, int length, int[] other, int from, int more) {
        int[] joined = length + more <= column.length ? column : Arrays.copyOf(column, length + more);
        System.arraycopy(other, from, joined, length, more);
        return joined;
    }

    /** These columns without room for more. Adding to these does not change it. */
    Columns trimmed() {
        Columns trimmed = new Columns(lanes, 0, 0, 0);
        trimmed.subjects = subjects;
        trimmed.starts = Arrays.copyOf(starts, subjects + 1);
        trimmed.firsts = Arrays.copyOf(firsts, rows());
        trimmed.lasts = Arrays.copyOf(lasts, rows());
        trimmed.sets = Arrays.copyOf(sets, rows());
        trimmed.sumStarts = Arrays.copyOf(sumStarts, subjects * lanes.sums.length + 1);
        trimmed.sumFirsts = Arrays.copyOf(sumFirsts, sumRows());
        trimmed.sumLasts = Arrays.copyOf(sumLasts, sumRows());
        trimmed.weights = Arrays.copyOf(weights, sumRows());
        return trimmed;
    }

    /** How bad the outcome of a subject is on a day within the bounds. */
    int rank(int subject, int day) {
        return lanes.rank(counts(starts[subject], starts[subject + 1], day), this, subject, day);
    }

    /** What is counted on a day in some rows, in all lanes; no lane above {@link Lanes#MOST}. */
    private long counts(int from, int to, int day) {
        long counts = 0;
        for (int begin = from; begin < to; begin += Lanes.MOST) {
            long few = 0;
            for (int row = begin; row < Math.min(to, begin + Lanes.MOST); row++) {
                few += lanes.ones[sets[row]] & ~outside(firsts[row], lasts[row], day);
            }
            counts = Lanes.plus(counts, few);
        }
        return counts;
    }

    /** What a sum comes to on a day. */
    long sum(int sum, int subject, int day) {
        int at = subject * lanes.sums.length + sum;
        long total = 0;
        for (int row = sumStarts[at]; row < sumStarts[at + 1]; row++) {
            total += weights[row] & ~outside(sumFirsts[row], sumLasts[row], day);
        }
        return total;
    }
}
