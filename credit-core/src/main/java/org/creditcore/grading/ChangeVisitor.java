package org.creditcore.grading;

/** What is told of each change of an outcome in a population. Numbers only, so that nothing is built for a change. */
@FunctionalInterface
public interface ChangeVisitor {
    /**
     * A subject changes its outcome.
     *
     * @param subject the subject, by its place in the population asked
     * @param epochDay the first day of the new outcome, as {@link java.time.LocalDate#toEpochDay()} counts days
     * @param from the outcome before, by its place in the outcomes of the rulebook
     * @param to the new outcome, by its place in the outcomes of the rulebook
     */
    void changed(int subject, long epochDay, int from, int to);
}
