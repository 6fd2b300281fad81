package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.util.Optional;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.notice.ChangeNotice;

/** Writes what was found out, subject by subject. */
interface Report {
    /**
     * Writes one subject.
     *
     * @param plan what follows from its assessment, which it carries
     * @param isIncomplete whether something about the subject was set aside
     * @param whatIf what would be otherwise, if that was asked for
     */
    void add(MeasurePlan plan, boolean isIncomplete, Optional<ChangeNotice> whatIf) throws IOException;

    /** Writes what is left to write. */
    void end() throws IOException;
}
