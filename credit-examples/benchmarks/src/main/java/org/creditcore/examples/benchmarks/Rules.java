package org.creditcore.examples.benchmarks;

import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Rulebook;

/** What the library grades by. */
public enum Rules {
    /** The common work and no more. */
    COMMON(CommonRules.rulebook()),
    /** All of the rules of 2021, of which the other contenders do the common part. */
    PINGLU_2021(Pinglu2021.rulebook());

    private final Rulebook rulebook;

    Rules(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Rulebook rulebook() {
        return rulebook;
    }
}
