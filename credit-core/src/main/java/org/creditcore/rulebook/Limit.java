package org.creditcore.rulebook;

import java.util.ArrayList;
import java.util.List;
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
        String code, Citation citation, Term name, Criterion criterion, Tally tally, Choice<Outcome> treatment)
        implements Coded {
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
        int bounds = bounds(criterion, tally).size();
        if (bounds != 1) {
            throw new IllegalArgumentException("the criterion " + criterion.code() + " sets " + bounds
                    + " upper bounds for the tally " + tally.code() + ", a limit is derived from exactly one");
        }
    }

    private static List<Condition.Range> bounds(Criterion criterion, Tally tally) {
        List<Condition.Range> bounds = new ArrayList<>();
        for (Condition.Range range : criterion.condition().ranges()) {
            if (range.isBounded() && Codes.isSame(range.tally(), tally)) {
                bounds.add(range);
            }
        }
        return bounds;
    }

    /**
     * The greatest value that is no excess.
     *
     * @return the upper bound of the criterion
     */
    public long atMost() {
        return bounds(criterion, tally).get(0).atMost();
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
