package org.creditcore.examples.quickstart;

import java.io.IOException;
import org.creditcore.grading.Assessment;

/** Writes what was found out, subject by subject. */
interface Report {
    /**
     * Writes one subject.
     *
     * @param isIncomplete whether something about the subject was set aside
     */
    void add(Assessment assessment, boolean isIncomplete) throws IOException;

    /** Writes what is left to write. */
    void end() throws IOException;
}
