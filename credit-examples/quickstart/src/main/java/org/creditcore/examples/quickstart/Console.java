package org.creditcore.examples.quickstart;

import java.io.InputStream;
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
    /** Says something on standard error. */
    void say(String message) {
        err.print(message + "\n");
    }

    /** A number of things, with its plural. */
    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
