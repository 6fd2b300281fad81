package org.creditcore.testing;

import net.jqwik.api.Example;
import net.jqwik.api.Tag;
import org.creditcore.rulebook.Rulebook;

/**
 * The law of the analysis, as an exhaustive check to inherit: law 17. It is stated in {@link Laws#coverageAgrees}.
 *
 * <p>Apart from the other laws because it takes long for rulebooks of many tallies, and fails for those of which the analysis names
 * something as out of its reach.
 */
public interface CoverageLaw {
    /**
     * The rules to be tested.
     *
     * @return the rulebook, under any reading
     */
    Rulebook rulebook();

    /** {@link Laws#coverageAgrees}. */
    @Example
    @Tag("law-17")
    default void coverageAgrees() {
        Laws.coverageAgrees(rulebook());
    }
}
