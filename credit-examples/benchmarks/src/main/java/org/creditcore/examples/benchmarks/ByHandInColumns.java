package org.creditcore.examples.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * Baseline: a pass over primitive columns, written by hand for the common work and nothing else. Revoked records are left out and
 * repairs cut the last day when the columns are filled, as a host would do.
 */
final class ByHandInColumns {
    /** The outcomes from best to worst. */
    static final List<String> OUTCOMES = List.of("A", "UNGRADED", "B", "C");

    private int subjects;
    private int[] starts;
    private int[] firsts;
    private int[] lasts;
    private byte[] kinds;
    private long[] fines;

    /** Columns with room for some subjects and records. */
    ByHandInColumns(int subjects, int records) {
        this.starts = new int[subjects + 1];
        this.firsts = new int[records];
        this.lasts = new int[records];
        this.kinds = new byte[records];
        this.fines = new long[records];
    }

    static ByHandInColumns of(List<Sample> samples) {
        ByHandInColumns columns = new ByHandInColumns(samples.size(), 1);
        samples.forEach(sample -> columns.add(sample.items()));
        return columns;
    }

    /** Adds a subject. */
    void add(List<Item> items) {
        if (items.size() > KindCounts.MOST) {
            throw new IllegalArgumentException(
                    items.size() + " records are too many for one subject, allowed are " + KindCounts.MOST);
        }
        int row = starts[subjects];
        if (row + items.size() > firsts.length) {
            int length = Math.max(row + items.size(), firsts.length + (firsts.length >> 1));
            firsts = Arrays.copyOf(firsts, length);
            lasts = Arrays.copyOf(lasts, length);
            kinds = Arrays.copyOf(kinds, length);
            fines = Arrays.copyOf(fines, length);
        }
        for (Item item : items) {
            if (!item.isRevoked()) {
                firsts[row] = item.getFirstDay();
                lasts[row] = Math.min(item.getLastDay(), item.getRepairedOn() - 1);
                kinds[row] = (byte) KindCounts.shift(item.getKind());
                fines[row] = item.getFine();
                row++;
            }
        }
        subjects++;
        if (subjects == starts.length) {
            starts = Arrays.copyOf(starts, subjects + (subjects >> 1) + 1);
        }
        starts[subjects] = row;
    }

    int subjects() {
        return subjects;
    }

    int records() {
        return starts[subjects];
    }

    /** Puts the places of the outcomes of some subjects among {@link #OUTCOMES} into an array. */
    void outcomes(int fromSubject, int toSubject, int day, byte[] into) {
        int[] firsts = this.firsts;
        int[] lasts = this.lasts;
        byte[] kinds = this.kinds;
        long[] fines = this.fines;
        int row = starts[fromSubject];
        for (int subject = fromSubject; subject < toSubject; subject++) {
            int end = starts[subject + 1];
            long counts = 0;
            long sum = 0;
            for (; row < end; row++) {
                // the sign of a difference, and so of both together, says whether the day is outside
                long outside = (day - firsts[row] | lasts[row] - day) >> Integer.SIZE - 1;
                counts += (1L << kinds[row]) & ~outside;
                sum += fines[row] & ~outside;
            }
            into[subject] = (byte) KindCounts.outcome(counts, sum);
        }
    }

    /** Reads all columns of some subjects and does as good as nothing: what the memory allows. */
    long pass(int fromSubject, int toSubject) {
        long sum = 0;
        int from = starts[fromSubject];
        int to = starts[toSubject];
        int days = 0;
        for (int row = from; row < to; row++) {
            days += firsts[row] ^ lasts[row];
        }
        for (int row = from; row < to; row++) {
            days += kinds[row];
        }
        for (int row = from; row < to; row++) {
            sum += fines[row];
        }
        for (int subject = fromSubject; subject < toSubject; subject++) {
            days += starts[subject];
        }
        return sum + days;
    }
}
