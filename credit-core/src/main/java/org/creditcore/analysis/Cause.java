package org.creditcore.analysis;

import java.util.ArrayList;
import java.util.List;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;

/**
 * A criterion or limit as a formula over a space.
 *
 * @param provision the criterion or limit
 * @param formula where it holds
 * @param outcome what it is a ground for
 * @param place its place in the order in which outcomes decide, 0 for the first
 */
record Cause(Provision provision, Formula formula, Outcome outcome, int place) {
    /** The criteria and limits of a rulebook. */
    static List<Cause> of(Space space, Rulebook rulebook, int edition) {
        List<Cause> causes = new ArrayList<>();
        for (Criterion criterion : rulebook.criteria()) {
            Outcome outcome = Outcome.graded(criterion.grade());
            causes.add(new Cause(
                    Provision.criterion(criterion.code()),
                    space.formula(criterion.condition(), edition),
                    outcome,
                    rulebook.decidingOrder().indexOf(outcome)));
        }
        for (Limit limit : rulebook.limits()) {
            Outcome outcome = limit.treatment().under(rulebook.reading());
            causes.add(new Cause(
                    Provision.limit(limit.code()),
                    space.exceeded(limit, edition),
                    outcome,
                    rulebook.decidingOrder().indexOf(outcome)));
        }
        return causes;
    }

    /** That it holds, and none of the others that takes precedence. */
    Formula decides(List<Cause> among) {
        List<Formula> parts = new ArrayList<>(List.of(formula));
        among.stream().filter(other -> other.place < place).forEach(first -> parts.add(first.formula.not()));
        return Formula.all(parts);
    }

    /** That none of them holds. */
    static Formula none(List<Cause> of) {
        return Formula.all(of.stream().map(cause -> cause.formula.not()).toList());
    }
}
