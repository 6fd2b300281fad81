package org.creditcore.rulebook;

import java.util.Objects;
import org.creditcore.subject.Term;

/**
 * The limit of a criterion: a tally above the upper bound that the criterion sets for it is an excess, which falls under no
 * criterion of the text and is a ground of its own (R28). The limit has no number of its own that could drift.
 *
 * @param code what identifies the limit, such as {@code B-2-FINES}
 * @param citation where the silence stands
 * @param name what it is about
 * @param criterion the criterion whose upper bound it is
 * @param tally the tally bounded
 * @param treatment what an excess is a ground for
 */
public record Limit(
        String code, Citation citation, Term name, Criterion criterion, Tally tally, Choice<Outcome> treatment) {
    /**
     * Checks that the criterion has the bound.
     *
     * @throws IllegalArgumentException if the criterion does not bound the tally once
     */
    public Limit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(treatment, "treatment");
        if (boundsOf(criterion, tally) != 1) {
            throw new IllegalArgumentException(
                    "the criterion " + criterion.code() + " sets " + boundsOf(criterion, tally)
                            + " upper bounds for the tally " + tally.code() + ", a limit is derived from exactly one");
        }
    }

    private static long boundsOf(Criterion criterion, Tally tally) {
        return criterion.condition().ranges().stream()
                .filter(range -> range.isBounded() && range.tally().equals(tally))
                .count();
    }

    /**
     * The greatest value that is no excess.
     *
     * @return the upper bound of the criterion
     */
    public long atMost() {
        return criterion.condition().ranges().stream()
                .filter(range -> range.isBounded() && range.tally().equals(tally))
                .findFirst()
                .orElseThrow()
                .atMost();
    }

    /**
     * When there is an excess, as a condition.
     *
     * @return the condition that holds where the tally is above the bound
     */
    public Condition.Range excess() {
        return Condition.atLeast(tally, atMost() + 1);
    }
}
