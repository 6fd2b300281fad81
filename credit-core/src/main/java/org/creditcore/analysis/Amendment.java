package org.creditcore.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.subject.Term;

/**
 * One provision that two rulebooks word otherwise, and what comes of it.
 *
 * @param provision the criterion, limit or other provision
 * @param causes what is worded otherwise
 * @param gained where it holds after, and did not before; those with the smallest files first
 * @param lost where it held before, and does not after
 * @param movements the outcomes between which it moves files, each with the smallest file; none if it decides nowhere
 * @param proof why it changes nothing, or no outcome, if that is so
 */
public record Amendment(
        Provision provision,
        List<Term> causes,
        List<Place> gained,
        List<Place> lost,
        List<Movement> movements,
        Optional<Term> proof) {
    /** How far an amendment reaches. */
    public enum Effect {
        /** Some file has another outcome. */
        OUTCOME,
        /** Some file has other grounds, and none another outcome. */
        GROUNDS,
        /** Every file has the same grounds and the same outcome. */
        NONE
    }

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a part is null
     */
    public Amendment {
        Objects.requireNonNull(provision, "provision");
        causes = List.copyOf(causes);
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        movements = List.copyOf(movements);
        Objects.requireNonNull(proof, "proof");
    }

    /**
     * How far it reaches.
     *
     * @return the effect
     */
    public Effect effect() {
        if (!movements.isEmpty()) {
            return Effect.OUTCOME;
        }
        return gained.isEmpty() && lost.isEmpty() ? Effect.NONE : Effect.GROUNDS;
    }
}
