package org.creditcore.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import org.creditcore.examples.benchmarks.Verdict;
import org.creditcore.examples.benchmarks.Verdict.Ground;

/** What rules have found so far. */
public class Findings {
    private final List<Ground> grounds = new ArrayList<>();
    private String outcome;

    /** Adds a ground. */
    public final void found(String code, List<String> ids) {
        grounds.add(new Ground(code, ids));
    }

    /** Sets the outcome, unless one is set: rules about the outcome come from the worst to the best. */
    public final void settled(String outcome) {
        if (this.outcome == null) {
            this.outcome = outcome;
        }
    }

    /** What all rules have found. */
    public final Verdict verdict() {
        return new Verdict(outcome, grounds);
    }
}
