package org.creditcore.rulebook;

import java.util.Objects;
import org.creditcore.subject.Term;

/**
 * Something to be said of records although they meet no criterion, such as a commendation that nobody verified (R27).
 *
 * @param code what identifies the remark, such as {@code UNVERIFIED}
 * @param citation where it stands
 * @param name what is said
 * @param tally the records that it is said of, while they count here
 */
public record Remark(String code, Citation citation, Term name, Tally tally) implements Coded {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Remark {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tally, "tally");
    }
}
