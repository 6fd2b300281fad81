package org.creditcore.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.grading.KnownOn;
import org.creditcore.grading.ResolvedFile;
import org.creditcore.rulebook.Rulebook;

/**
 * A question to a grader. Its text is what a failing test has to show.
 *
 * @param file what is on file
 * @param grader who is asked: a grader by some rulebook under some reading
 * @param day the day asked about
 * @param knownOn the day as known on which it is asked (R22), if not with everything on file
 */
public record Question(CreditFile file, Grader grader, LocalDate day, Optional<LocalDate> knownOn) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Question {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(grader, "grader");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(knownOn, "knownOn");
    }

    /**
     * The rules graded by.
     *
     * @return the rulebook, under its reading
     */
    public Rulebook rulebook() {
        return grader.rulebook();
    }

    /**
     * The answer.
     *
     * @return the assessment of the file for the day
     */
    public Assessment answer() {
        return knownOn.map(known -> grader.assess(file, day, KnownOn.of(known)))
                .orElseGet(() -> grader.assess(file, day));
    }

    /**
     * The file resolved, to be asked about many days.
     *
     * @return the file, as known on the day of knowledge if there is one
     */
    public ResolvedFile resolved() {
        return knownOn.map(known -> grader.resolve(file, KnownOn.of(known))).orElseGet(() -> grader.resolve(file));
    }

    /**
     * The same question about another file.
     *
     * @param other the file
     * @return the question
     */
    public Question about(CreditFile other) {
        return new Question(other, grader, day, knownOn);
    }

    /**
     * The same question about another day.
     *
     * @param other the day
     * @return the question
     */
    public Question on(LocalDate other) {
        return new Question(file, grader, other, knownOn);
    }

    /**
     * The same question, with everything on file known.
     *
     * @return the question
     */
    public Question withAllKnown() {
        return new Question(file, grader, day, Optional.empty());
    }

    /**
     * The same question about each day on which the answer may turn.
     *
     * @return the questions, for ascending days
     */
    public List<Question> onEachTurningDay() {
        return DayArbitraries.turningDays(file, rulebook()).stream()
                .map(this::on)
                .toList();
    }

    /**
     * The question with every record and event of the file, for a test report.
     *
     * @return several lines
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(rulebook().id())
                .append(" with ")
                .append(rulebook().reading())
                .append("\n  day ")
                .append(day)
                .append(knownOn.map(known -> ", as known on " + known).orElse(""))
                .append("\n  ")
                .append(file);
        file.evidence().forEach(record -> text.append("\n    ").append(record));
        file.events().forEach(event -> text.append("\n    ").append(event));
        return text.append('\n').toString();
    }
}
