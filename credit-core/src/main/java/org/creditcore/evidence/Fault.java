package org.creditcore.evidence;

import java.util.Objects;

/**
 * One thing that is wrong with an input.
 *
 * @param field where: the path of the field, such as {@code acts[0].sanctions[1].amount}
 * @param problem what is wrong, the value, and what is allowed
 */
public record Fault(String field, String problem) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Fault {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(problem, "problem");
    }

    /**
     * The same fault seen from outside: its field below another.
     *
     * @param outer the path of the part that has the fault
     * @return this fault with {@code outer.field} as field
     * @throws NullPointerException if {@code outer} is null
     */
    public Fault within(String outer) {
        return new Fault(Objects.requireNonNull(outer, "outer") + "." + field, problem);
    }

    /**
     * Field and problem.
     *
     * @return {@code field: problem}
     */
    @Override
    public String toString() {
        return field + ": " + problem;
    }
}
