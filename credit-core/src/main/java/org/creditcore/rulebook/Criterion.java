package org.creditcore.rulebook;

import java.util.Objects;
import org.creditcore.subject.Term;

/**
 * A ground for a grade.
 *
 * @param code what identifies the criterion, such as {@code B-2}
 * @param citation where it stands
 * @param name what it is about
 * @param grade the grade it is a ground for
 * @param condition when it is met
 */
public record Criterion(String code, Citation citation, Term name, Grade grade, Condition condition) implements Coded {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Criterion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(condition, "condition");
    }
}
