package org.creditcore.examples.quickstart;

import java.io.IOException;
import org.creditcore.measure.MeasurePlan;

/** Writes what was found out, subject by subject. */
interface Report {
    /**
     * Writes one subject.
     *
     * @param plan what follows from its assessment, which it carries
     * @param isIncomplete whether something about the subject was set aside
     */
    void add(MeasurePlan plan, boolean isIncomplete) throws IOException;

    /** Writes what is left to write. */
    void end() throws IOException;
}
