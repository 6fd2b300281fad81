package org.creditcore.grading;

import java.util.List;
import java.util.Objects;

/**
 * A criterion that is met, or a limit that is exceeded, with the records that make it so.
 *
 * @param code the criterion or limit
 * @param evidence the ids of the records counted by it, in order of code points; a case is named by the report used (R12)
 */
public record Ground(String code, List<String> evidence) {
    /**
     * Keeps its own copy of the ids.
     *
     * @throws NullPointerException if a part is null
     */
    public Ground {
        Objects.requireNonNull(code, "code");
        evidence = FixedList.copyOf(evidence);
    }
}
