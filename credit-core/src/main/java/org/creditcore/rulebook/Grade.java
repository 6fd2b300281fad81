package org.creditcore.rulebook;

import java.util.Objects;
import org.creditcore.subject.Term;

/**
 * A grade. Grades are ranked by their place in {@link Rulebook#outcomes()}, never by their code: there are schemes in which A
 * is the worst.
 *
 * @param code the grade as the regulation writes it, such as {@code A}
 * @param name what it stands for
 */
public record Grade(String code, Term name) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Grade {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
