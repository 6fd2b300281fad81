package org.creditcore.examples.quickstart;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * One file of the ledger, under the name given on the command line. What can be read only once, such as standard input, is
 * spooled to a temporary file, so that its lines can be read again.
 */
final class Source implements Closeable {
    /** How a file is written. */
    enum Format {
        /** One JSON object a line. */
        JSON_LINES,
        /** A 双公示 penalty table. */
        PENALTY_TABLE
    }

    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    private final String name;
    private final Format format;
    private final Path path;
    private final boolean isSpooled;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 14);
    private SeekableByteChannel rereading;

    private Source(String name, Format format, Path path, boolean isSpooled) {
        this.name = name;
        this.format = format;
        this.path = path;
        this.isSpooled = isSpooled;
    }

    /**
     * How a file of that name is written.
     *
     * @throws CannotRunException if its suffix is of no kind that is read
     */
    static Format formatOf(String name) throws CannotRunException {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (name.equals(STANDARD_INPUT) || lowerCase.endsWith(".jsonl")) {
            return Format.JSON_LINES;
        }
        if (lowerCase.endsWith(".csv")) {
            return Format.PENALTY_TABLE;
        }
        throw new CannotRunException(
                name + ": is of no kind that is read, allowed are .jsonl, .csv and - for standard input");
    }

    /**
     * Opens a file, or spools standard input.
     *
     * @throws CannotRunException if it cannot be read
     */
    static Source open(String name, InputStream standardInput) throws CannotRunException {
        Format format = formatOf(name);
        try {
            if (name.equals(STANDARD_INPUT)) {
                return spooled(name, format, standardInput);
            }
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                throw new CannotRunException(name + ": does not exist, allowed are files that can be read");
            }
            if (Files.isDirectory(path)) {
                throw new CannotRunException(name + ": is a folder, allowed are files that can be read");
            }
            if (Files.isRegularFile(path)) {
                Files.newByteChannel(path).close();
                return new Source(name, format, path, false);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return spooled(name, format, in);
            }
        } catch (InvalidPathException e) {
            throw new CannotRunException(name + ": is no name of a file, allowed are files that can be read");
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    private static Source spooled(String name, Format format, InputStream in) throws IOException {
        Path spool = Files.createTempFile("ledger", ".spool");
        try {
            Files.copy(in, spool, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(spool);
            throw e;
        }
        return new Source(name, format, spool, true);
    }

    /** What to say of a file whose reading failed. */
    static CannotRunException unreadable(String name) {
        return new CannotRunException(name + ": cannot be read, allowed are files that can be read");
    }

    /** The name as given. */
    String name() {
        return name;
    }

    /** The name without folder. */
    String fileName() {
        Path last = Path.of(name).getFileName();
        return last == null ? name : last.toString();
    }

    Format format() {
        return format;
    }

    /** Whether writing to that file would overwrite this one. */
    boolean isSameFile(Path other) throws IOException {
        return !isSpooled && Files.exists(other) && Files.isSameFile(path, other);
    }

    /** The bytes, to be read from anywhere. */
    SeekableByteChannel channel() throws IOException {
        return Files.newByteChannel(path);
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** Some of the bytes. */
    InputStream open(long offset, long length) throws IOException {
        SeekableByteChannel channel = channel();
        channel.position(offset);
        return new Part(Channels.newInputStream(channel), length);
    }

    /** Copies some of the bytes, and tells the last of them; -1 if there are none. */
    int copy(long offset, long length, OutputStream to) throws IOException {
        if (rereading == null) {
            rereading = channel();
        }
        rereading.position(offset);
        int last = -1;
        long left = length;
        while (left > 0) {
            buffer.clear().limit((int) Math.min(left, buffer.capacity()));
            int read = rereading.read(buffer);
            if (read < 0) {
                throw new EOFException(name + " became shorter");
            }
            to.write(buffer.array(), 0, read);
            last = buffer.get(read - 1);
            left -= read;
        }
        return last;
    }

    @Override
    public void close() throws IOException {
        if (rereading != null) {
            rereading.close();
        }
        if (isSpooled) {
            Files.deleteIfExists(path);
        }
    }

    /** The first bytes of a stream. */
    private static final class Part extends InputStream {
        private final InputStream in;
        private long left;

        Part(InputStream in, long length) {
            this.in = in;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int read = left == 0 ? -1 : in.read(bytes, from, (int) Math.min(left, length));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
