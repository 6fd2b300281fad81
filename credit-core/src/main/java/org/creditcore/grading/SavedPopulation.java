package org.creditcore.grading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import org.creditcore.rulebook.Rulebook;

/**
 * Columns as bytes: mark and version of the format; id, reading and digest of the rulebook as texts; the numbers of subjects,
 * rows and rows of sums; the columns one after the other. Numbers are little-endian, texts UTF-8 behind their length.
 */
final class SavedPopulation {
    /** The letters CPOP. */
    private static final int MARK = 0x504F_5043;

    /** To be raised where columns or lanes come to mean something else. */
    private static final int VERSION = 1;

    private static final int NUMBERS = 3;
    private static final int BYTES_OF_ROW = 2 * Integer.BYTES + Character.BYTES;
    private static final int BYTES_OF_SUM_ROW = 2 * Integer.BYTES + Long.BYTES;

    private final Lanes lanes;
    private final byte[][] texts;

    SavedPopulation(Compiled rules) {
        this.lanes = rules.lanes();
        Rulebook rulebook = rules.rulebook;
        String reading = rulebook.reading().toString();
        this.texts = new byte[][] {
            bytes(rulebook.id()), bytes(reading), bytes(DecisionRecord.digest(rulebook.canonicalText() + reading))
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    long bytes(Columns columns, int from, int to) {
        long bytes = (2 + texts.length + NUMBERS) * (long) Integer.BYTES;
        for (byte[] text : texts) {
            bytes += text.length;
        }
        int sums = lanes.sums.length;
        return bytes
                + columnBytes(
                        to - from,
                        columns.starts[to] - columns.starts[from],
                        columns.sumStarts[to * sums] - columns.sumStarts[from * sums]);
    }

    private long columnBytes(long subjects, long rows, long sumRows) {
        return (subjects + 1 + subjects * lanes.sums.length + 1) * Integer.BYTES
                + rows * BYTES_OF_ROW
                + sumRows * BYTES_OF_SUM_ROW;
    }

    void save(Columns columns, int from, int to, ByteBuffer into) {
        long needed = bytes(columns, from, to);
        if (into.remaining() < needed) {
            throw new IllegalArgumentException("the buffer has room for " + into.remaining() + " bytes, needed are "
                    + needed + (needed > Integer.MAX_VALUE ? "; save slices" : ""));
        }
        ByteBuffer buffer = into.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(MARK).putInt(VERSION);
        for (byte[] text : texts) {
            buffer.putInt(text.length).put(text);
        }
        int sums = lanes.sums.length;
        int row = columns.starts[from];
        int rows = columns.starts[to] - row;
        int sumRow = columns.sumStarts[from * sums];
        int sumRows = columns.sumStarts[to * sums] - sumRow;
        buffer.putInt(to - from).putInt(rows).putInt(sumRows);
        for (int subject = from; subject <= to; subject++) {
            buffer.putInt(columns.starts[subject] - row);
        }
        put(buffer, columns.firsts, row, rows);
        put(buffer, columns.lasts, row, rows);
        buffer.asCharBuffer().put(columns.sets, row, rows);
        buffer.position(buffer.position() + rows * Character.BYTES);
        for (int at = from * sums; at <= to * sums; at++) {
            buffer.putInt(columns.sumStarts[at] - sumRow);
        }
        put(buffer, columns.sumFirsts, sumRow, sumRows);
        put(buffer, columns.sumLasts, sumRow, sumRows);
        buffer.asLongBuffer().put(columns.weights, sumRow, sumRows);
        buffer.position(buffer.position() + sumRows * Long.BYTES);
        into.position(buffer.position());
    }

    private static void put(ByteBuffer buffer, int[] column, int from, int length) {
        buffer.asIntBuffer().put(column, from, length);
        buffer.position(buffer.position() + length * Integer.BYTES);
    }

    Columns load(ByteBuffer saved) {
        ByteBuffer buffer = saved.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        need(buffer, 2L * Integer.BYTES);
        if (buffer.getInt() != MARK) {
            throw new IllegalArgumentException("this is no saved population, one begins with the letters CPOP");
        }
        int version = buffer.getInt();
        if (version != VERSION) {
            throw new IllegalArgumentException(
                    "the population was saved in version " + version + " of the format, allowed is version " + VERSION);
        }
        checkRules(buffer);
        need(buffer, NUMBERS * (long) Integer.BYTES);
        int subjects = count(buffer, "subjects");
        int rows = count(buffer, "spans");
        int sumRows = count(buffer, "amounts");
        need(buffer, columnBytes(subjects, rows, sumRows));
        Columns columns = new Columns(lanes, 0, rows, sumRows);
        columns.subjects = subjects;
        columns.starts = getInts(buffer, subjects + 1);
        columns.firsts = getInts(buffer, rows);
        columns.lasts = getInts(buffer, rows);
        buffer.asCharBuffer().get(columns.sets);
        buffer.position(buffer.position() + rows * Character.BYTES);
        columns.sumStarts = getInts(buffer, subjects * lanes.sums.length + 1);
        columns.sumFirsts = getInts(buffer, sumRows);
        columns.sumLasts = getInts(buffer, sumRows);
        buffer.asLongBuffer().get(columns.weights);
        buffer.position(buffer.position() + sumRows * Long.BYTES);
        check(columns, rows, sumRows);
        saved.position(buffer.position());
        return columns;
    }

    private void checkRules(ByteBuffer buffer) {
        byte[][] found = new byte[texts.length][];
        boolean same = true;
        for (int i = 0; i < texts.length; i++) {
            need(buffer, Integer.BYTES);
            int length = count(buffer, "bytes of a text");
            need(buffer, length);
            found[i] = new byte[length];
            buffer.get(found[i]);
            same &= text(found[i]).equals(text(texts[i]));
        }
        if (!same) {
            throw new IllegalArgumentException(
                    "the population was resolved by " + rules(found) + ", allowed is one resolved by " + rules(texts));
        }
    }

    private static String rules(byte[][] texts) {
        return text(texts[0]) + " (" + text(texts[1]) + "; digest " + text(texts[2]) + ")";
    }

    private static void need(ByteBuffer buffer, long bytes) {
        if (buffer.remaining() < bytes) {
            throw new IllegalArgumentException("the saved population is cut off: " + buffer.remaining()
                    + " bytes are left where " + bytes + " are needed");
        }
    }

    private static int count(ByteBuffer buffer, String what) {
        int count = buffer.getInt();
        if (count < 0) {
            throw damaged(count + " " + what);
        }
        return count;
    }

    private static int[] getInts(ByteBuffer buffer, int length) {
        int[] column = new int[length];
        buffer.asIntBuffer().get(column);
        buffer.position(buffer.position() + length * Integer.BYTES);
        return column;
    }

    /** What was saved by this class is consistent; what is not would be graded without a complaint. */
    private void check(Columns columns, int rows, int sumRows) {
        checkStarts(columns.starts, rows, "spans");
        checkStarts(columns.sumStarts, sumRows, "amounts");
        checkSpans(columns.firsts, columns.lasts, "span");
        checkSpans(columns.sumFirsts, columns.sumLasts, "amount");
        checkEach(
                rows,
                "span",
                row -> columns.sets[row] > 0 && columns.sets[row] < lanes.ones.length,
                "counts for nothing");
        checkEach(sumRows, "amount", row -> columns.weights[row] > 0, "is not above zero");
        for (int at = 0; at < columns.sumStarts.length - 1; at++) {
            long sum = 0;
            for (int row = columns.sumStarts[at]; row < columns.sumStarts[at + 1]; row++) {
                sum += columns.weights[row];
                if (sum < 0) {
                    throw damaged("amount " + row + " makes a sum too large");
                }
            }
        }
    }

    private static void checkStarts(int[] starts, int end, String what) {
        checkEach(
                starts.length,
                "place",
                at -> starts[at] >= (at == 0 ? 0 : starts[at - 1]),
                "of " + what + " is out of order");
        if (starts[0] != 0 || starts[starts.length - 1] != end) {
            throw damaged("the places of " + what + " are not all");
        }
    }

    private static void checkSpans(int[] firsts, int[] lasts, String what) {
        checkEach(
                firsts.length,
                what,
                row -> firsts[row] > -Columns.LAST && firsts[row] <= lasts[row] && lasts[row] <= Columns.LAST,
                "ends before it begins");
    }

    private static void checkEach(int length, String what, IntPredicate holds, String problem) {
        for (int at = 0; at < length; at++) {
            if (!holds.test(at)) {
                throw damaged(what + " " + at + " " + problem);
            }
        }
    }

    private static IllegalArgumentException damaged(String how) {
        return new IllegalArgumentException("the saved population is damaged: " + how);
    }
}
