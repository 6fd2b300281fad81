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

    /** By rules that are laid out already. */
    Grader(Compiled rules) {
        this.rules = rules;
    }

    /**
     * A grader for a rulebook under its reading.
     *
     * @param rulebook the rules
     * @return the grader
     */
    public static Grader of(Rulebook rulebook) {
        return new Grader(new Compiled(Objects.requireNonNull(rulebook, "rulebook")));
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

    /**
     * The outcome of a file on every day there is, with everything on file known.
     *
     * @param file what is on file
     * @return the timeline
     */
    public Timeline timeline(CreditFile file) {
        return timeline(file, Optional.empty());
    }

    /**
     * The outcome of a file on every day there is, as known on one (R22).
     *
     * @param file what is on file
     * @param knownOn the day as known on which it is asked
     * @return the timeline
     */
    public Timeline timeline(CreditFile file, KnownOn knownOn) {
        return timeline(file, Optional.of(knownOn));
    }

    private Timeline timeline(CreditFile file, Optional<KnownOn> knownOn) {
        return Timeline.of(
                new Spans(rules, Cases.of(rules, file, Knowledge.of(knownOn)).cases()));
    }

    /**
     * What the outcome of a day was thought to be, what it is now with everything on file, and what makes the difference.
     *
     * @param file what is on file
     * @param day the day asked about
     * @param then the day as known on which it was thought so
     * @return the audit
     */
    public Audit audit(CreditFile file, LocalDate day, KnownOn then) {
        return Audit.of(rules, file, day, then, Optional.empty());
    }

    /**
     * What the outcome of a day was thought to be at two times, and what makes the difference (R49).
     *
     * @param file what is on file
     * @param day the day asked about
     * @param then the earlier day as known on which it is asked
     * @param now the later one
     * @return the audit
     * @throws IllegalArgumentException if {@code now} is before {@code then}
     */
    public Audit audit(CreditFile file, LocalDate day, KnownOn then, KnownOn now) {
        if (now.lastDay().isBefore(then.lastDay())) {
            throw new IllegalArgumentException("knowledge of " + now.lastDay() + " is compared with that of "
                    + then.lastDay() + ", allowed is that day or a later one");
        }
        return Audit.of(rules, file, day, then, Optional.of(now));
    }

    /**
     * Which repairs on a day would lift the outcome of a file, with everything on file known.
     *
     * @param file what is on file
     * @param day the day asked about, which is the day of the repairs
     * @return the remedies
     * @throws UnsupportedOperationException if the rulebook lets a repair make an outcome worse, see
     *     {@link Assessment#remedies()}
     */
    public Remedies remedies(CreditFile file, LocalDate day) {
        return assess(file, day).remedies();
    }

    /**
     * Settles all about a file that does not depend on the day, with everything on file known.
     *
     * @param file what is on file
     * @return the file, ready to be asked about many days
     */
    public ResolvedFile resolve(CreditFile file) {
        return new ResolvedFile(rules, file, Optional.empty());
    }

    /**
     * Settles all about a file that does not depend on the day, as known on a day (R22).
     *
     * @param file what is on file
     * @param knownOn the day as known on which it will be asked
     * @return the file, ready to be asked about many days
     */
    public ResolvedFile resolve(CreditFile file, KnownOn knownOn) {
        return new ResolvedFile(rules, file, Optional.of(knownOn));
    }

    /**
     * Begins to track a subject, with everything on file known.
     *
     * @param file what is on file by now; may be empty
     * @return the tracker
     */
    public Tracker track(CreditFile file) {
        return Tracker.of(rules, file);
    }

    Compiled rules() {
        return rules;
    }
}
