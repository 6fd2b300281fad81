package org.creditcore.examples.quickstart;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a file as bytes, one after the other. A line that is longer than allowed is passed over without being held.
 */
final class Lines implements Closeable {
    /** The most bytes a line may have, its line break not counted: 16 MiB. */
    static final int LONGEST = 16 << 20;

    private static final int CHUNK = 1 << 17;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int limit;
    private byte[] line = new byte[1 << 12];
    private int held;
    private long offset;
    private long length;
    private long next;
    private int number;
    private boolean isBroken;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Moves to the next line, if there is one. */
    boolean advance() throws IOException {
        offset = next;
        length = 0;
        held = 0;
        isBroken = false;
        while (!isBroken && fill()) {
            int end = position;
            while (end < limit && chunk[end] != '\n') {
                end++;
            }
            isBroken = end < limit;
            take(position, end);
            length += end - position + (isBroken ? 1 : 0);
            position = isBroken ? end + 1 : end;
        }
        next = offset + length;
        number++;
        return length > 0;
    }

    private boolean fill() throws IOException {
        if (position < limit) {
            return true;
        }
        position = 0;
        limit = Math.max(0, in.read(chunk));
        return limit > 0;
    }

    private void take(int from, int to) {
        // one byte more than allowed, as it may be the first half of a line break
        int room = Math.min(to - from, LONGEST + 1 - held);
        if (line.length < held + room) {
            line = Arrays.copyOf(line, Math.min(LONGEST + 1, Math.max(held + room, line.length * 2)));
        }
        System.arraycopy(chunk, from, line, held, room);
        held += room;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** Where the line begins in the file. */
    long offset() {
        return offset;
    }

    /** How many bytes the line has in the file, its line break included. */
    long length() {
        return length;
    }

    /** How many bytes the line has without its line break. */
    long size() {
        long size = length - (isBroken ? 1 : 0);
        return size > 0 && size <= held && line[(int) size - 1] == '\r' ? size - 1 : size;
    }

    /** The bytes of the line, from the first of them; those behind {@link #size()} are none of its. */
    byte[] bytes() {
        return line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
