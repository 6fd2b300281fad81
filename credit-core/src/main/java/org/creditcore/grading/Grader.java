package org.creditcore.grading;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.evidence.CreditFile;
import org.creditcore.rulebook.Rulebook;

/**
 * Grades a file by a rulebook. Always the same for the same input (law <i>pure</i>): it reads no clock, and takes the day asked
 * about as an argument (R13).
 *
 * <p>Immutable, and safe for use by several threads. Make one for a rulebook and keep it.
 */
public final class Grader {
    private final Compiled rules;

    private Grader(Rulebook rulebook) {
        this.rules = new Compiled(Objects.requireNonNull(rulebook, "rulebook"));
    }

    /**
     * A grader for a rulebook under its reading.
     *
     * @param rulebook the rules
     * @return the grader
     */
    public static Grader of(Rulebook rulebook) {
        return new Grader(rulebook);
    }

    /**
     * The rules graded by.
     *
     * @return the rulebook
     */
    public Rulebook rulebook() {
        return rules.rulebook;
    }

    /**
     * Grades a file for a day, with everything on file known.
     *
     * @param file what is on file
     * @param day the day asked about (R13); records dated later do not count yet (R15)
     * @return the grade with its grounds
     */
    public Assessment assess(CreditFile file, LocalDate day) {
        return new Assessment(rules, file, day, Optional.empty());
    }

    /**
     * Grades a file for a day, as known on another: with only the records and events recorded by then (R22).
     *
     * @param file what is on file
     * @param day the day asked about
     * @param knownOn the day as known on which it is asked
     * @return the grade with its grounds
     */
    public Assessment assess(CreditFile file, LocalDate day, KnownOn knownOn) {
        return new Assessment(rules, file, day, Optional.of(knownOn));
    }
}
