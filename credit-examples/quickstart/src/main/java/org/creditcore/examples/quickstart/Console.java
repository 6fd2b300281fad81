package org.creditcore.examples.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The streams of one run.
 *
 * @param in standard input
 * @param out where results go, in UTF-8
 * @param err where messages go
 * @param progress tells a person who waits how far the run is
 */
record Console(InputStream in, PrintStream out, PrintStream err, Progress progress) {
    /** What is to be printed. */
    interface Printing {
        /** Prints it. */
        void on(OutputStream out) throws IOException, CannotRunException;
    }

    /**
     * Prints on standard output.
     *
     * @throws CannotRunException if that cannot be written
     */
    void print(Printing printing) throws CannotRunException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        try {
            printing.on(buffered);
            buffered.flush();
        } catch (IOException e) {
            throw new CannotRunException("standard output cannot be written");
        }
        if (out.checkError()) {
            throw new CannotRunException("standard output cannot be written");
        }
    }

    /** Says something on standard error. */
    void say(String message) {
        err.print(message + "\n");
    }

    /** A number of things, with its plural. */
    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
