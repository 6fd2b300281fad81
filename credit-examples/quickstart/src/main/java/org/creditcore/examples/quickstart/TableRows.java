package org.creditcore.examples.quickstart;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/**
 * The rows of a CSV file as bytes, one after the other. A cell in quotes may hold line breaks. A row whose quotes do not match is
 * taken to end with its first line, so that one lost quote does not swallow the rows behind it. Commas, quotes and line breaks
 * are single bytes of their own in UTF-8 and in GB18030.
 */
final class TableRows implements Closeable {
    private final SeekableByteChannel channel;
    private final ByteBuffer chunk = ByteBuffer.allocate(1 << 17);
    private long chunkEnd;
    private byte[] row = new byte[1 << 12];
    private int held;
    private long offset;
    private long length;
    private int number;
    private int nextNumber = 1;
    private boolean isBroken;
    private boolean isTooLong;

    TableRows(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.chunkEnd = channel.position();
        chunk.limit(0);
    }

    private enum State {
        CELL_BEGINS,
        PLAIN,
        QUOTED,
        QUOTE_ENDED
    }

    /** Moves to the next row, if there is one. */
    boolean advance() throws IOException {
        offset = position();
        number = nextNumber;
        held = 0;
        isBroken = false;
        isTooLong = false;
        int breaks = 0;
        long firstLineEnd = -1;
        int firstLineHeld = 0;
        State state = State.CELL_BEGINS;
        int b = read();
        if (b < 0) {
            return false;
        }
        boolean ended = false;
        while (b >= 0 && !ended) {
            hold(b);
            boolean isLineBreak = b == '\n' || b == '\r' && peek() != '\n';
            if (isLineBreak) {
                breaks++;
                if (firstLineEnd < 0) {
                    firstLineEnd = position();
                    firstLineHeld = held;
                }
            }
            switch (state) {
                case QUOTED -> state = b == '"' ? State.QUOTE_ENDED : state;
                case QUOTE_ENDED -> {
                    if (b == '"') {
                        state = State.QUOTED;
                    } else if (isLineBreak) {
                        ended = true;
                    } else if (b == ',') {
                        state = State.CELL_BEGINS;
                    } else if (b != ' ' && b != '\t' && b != '\r') {
                        isBroken = true;
                    }
                }
                default -> {
                    ended = isLineBreak;
                    state = b == ','
                            ? State.CELL_BEGINS
                            : b == '"' && state == State.CELL_BEGINS ? State.QUOTED : State.PLAIN;
                }
            }
            if (isBroken || held > Lines.LONGEST) {
                break;
            }
            b = ended ? b : read();
        }
        if (held > Lines.LONGEST && firstLineEnd < 0) {
            isTooLong = true;
            passOver();
            breaks = 1;
        } else if (isBroken || state == State.QUOTED || held > Lines.LONGEST) {
            isBroken = true;
            breaks = 1;
            if (firstLineEnd >= 0) {
                seek(firstLineEnd);
                held = firstLineHeld;
            } else {
                endLine();
            }
        }
        length = position() - offset;
        nextNumber = number + breaks;
        return true;
    }

    /** Reads on to the end of the line and holds it. */
    private void endLine() throws IOException {
        for (int b = read(); b >= 0; b = read()) {
            hold(b);
            if (b == '\n' || b == '\r' && peek() != '\n') {
                return;
            }
            if (held > Lines.LONGEST) {
                isTooLong = true;
                passOver();
                return;
            }
        }
    }

    private void passOver() throws IOException {
        for (int b = read(); b >= 0; b = read()) {
            if (b == '\n' || b == '\r' && peek() != '\n') {
                return;
            }
        }
    }

    private void hold(int b) {
        if (held == row.length) {
            row = Arrays.copyOf(row, row.length * 2);
        }
        row[held++] = (byte) b;
    }

    private long position() {
        return chunkEnd - chunk.remaining();
    }

    private void seek(long to) throws IOException {
        channel.position(to);
        chunkEnd = to;
        chunk.limit(0);
    }

    private int read() throws IOException {
        return chunk.hasRemaining() || fill() ? chunk.get() & 0xFF : -1;
    }

    private int peek() throws IOException {
        return chunk.hasRemaining() || fill() ? chunk.get(chunk.position()) & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        chunk.clear();
        int read = channel.read(chunk);
        chunk.flip();
        chunkEnd += Math.max(read, 0);
        return read > 0;
    }

    /** The number of the line on which the row begins, from 1. */
    int number() {
        return number;
    }

    /** Where the row begins in the file. */
    long offset() {
        return offset;
    }

    /** How many bytes the row has in the file, its line break included. */
    long length() {
        return length;
    }

    /** The bytes of the row, its line break included. */
    byte[] bytes() {
        return row;
    }

    /** How many of the bytes are the row's. */
    int size() {
        return held;
    }

    /** Whether the quotes of the row do not match. */
    boolean isBroken() {
        return isBroken;
    }

    /** Whether the row is longer than a line may be; only its beginning is held. */
    boolean isTooLong() {
        return isTooLong;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
