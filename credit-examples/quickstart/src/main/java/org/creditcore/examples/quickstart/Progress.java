package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Tells a person who waits how far a long run is. Where nobody sees it, it tells nothing. */
final class Progress {
    /** Tells nothing. */
    static final Progress SILENT = new Progress(null);

    private static final int STEP = 100_000;

    private final PrintStream terminal;
    private int lines;
    private int subjects;

    private Progress(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** Tells on standard error, if that is a terminal. */
    static Progress on(PrintStream standardError) {
        return isTerminal() ? new Progress(standardError) : SILENT;
    }

    /** What standard error leads to; the console of the JDK tells about the other two streams only. */
    private static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | InvalidPathException | UnsupportedOperationException | SecurityException e) {
            return false;
        }
    }

    /** A line was read. */
    void line() {
        if (++lines % STEP == 0) {
            say(lines + " lines read");
        }
    }

    /** A subject was graded. */
    void subject() {
        if (++subjects % STEP == 0) {
            say(subjects + " subjects graded");
        }
    }

    /** Clears what was told. */
    void end() {
        if (lines >= STEP) {
            say("");
        }
    }

    private void say(String text) {
        if (terminal != null) {
            terminal.print("\r\u001B[K" + text);
            terminal.flush();
        }
    }
}
