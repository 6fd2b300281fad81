package org.creditcore.examples.quickstart;

import org.creditcore.rulebook.Grade;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;

/**
 * An outcome as a page shows it.
 *
 * @param mark the letter of the grade, or a sign where there is none
 * @param name what it is called
 * @param tone how good it is, as the style sheet names it
 */
record OutcomeView(String mark, Both name, String tone) {
    static OutcomeView of(Rulebook rulebook, Outcome outcome) {
        return new OutcomeView(
                outcome.grade().map(Grade::code).orElse("—"), Both.of(outcome.name()), tone(rulebook, outcome));
    }

    /** Colour never stands alone: the mark and the name say the same. */
    static String tone(Rulebook rulebook, Outcome outcome) {
        int rank = rulebook.rank(outcome);
        // where everybody is graded, ordinary is who gave no ground
        int ordinary = rulebook.rank(
                rulebook.outcomes().contains(Outcome.UNGRADED)
                        ? Outcome.UNGRADED
                        : rulebook.withoutGround().under(rulebook.reading()));
        if (rank == ordinary) {
            return "plain";
        }
        if (rank < ordinary) {
            return "good";
        }
        return rank == rulebook.outcomes().size() - 1 ? "bad" : "fair";
    }
}
