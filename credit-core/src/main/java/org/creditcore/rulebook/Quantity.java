package org.creditcore.rulebook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.creditcore.evidence.SanctionKind;

/** What a tally adds up over the records that it finds. */
public sealed interface Quantity {
    /**
     * How many: each record once, but of decisions, where the unit is the act, each act of the class.
     *
     * @param unit what is counted of a decision
     */
    record Count(Choice<CountingUnit> unit) implements Quantity {
        /**
         * Checks the unit.
         *
         * @throws NullPointerException if it is null
         */
        public Count {
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * How much, in fen: all amounts of some kinds of sanction in the decisions found, whichever act they are for. A decision
     * that carries no such sanction is not among the records counted.
     *
     * @param kinds the kinds of sanction whose amounts are added
     */
    record Sum(Set<SanctionKind> kinds) implements Quantity {
        /**
         * Keeps its own copy of the kinds.
         *
         * @throws NullPointerException if it is null
         */
        public Sum {
            kinds = EnumSets.copyOf(SanctionKind.class, kinds);
        }
    }

    /**
     * How grave: each act of the class adds the points of its heaviest sanction (Arts. 9, 10).
     *
     * @param perAct the points for each kind that may be the heaviest of an act of the class, 1 to 1,000,000 each; a scheme with
     *     half points states twice of each
     */
    record Points(Map<SanctionKind, Long> perAct) implements Quantity {
        private static final long MOST = 1_000_000;

        /**
         * Keeps its own copy of the points.
         *
         * @throws IllegalArgumentException if a kind has fewer points than 1 or more than 1,000,000
         */
        public Points {
            EnumMap<SanctionKind, Long> copy = new EnumMap<>(SanctionKind.class);
            copy.putAll(perAct);
            copy.forEach((kind, points) -> {
                if (points < 1 || points > MOST) {
                    throw new IllegalArgumentException(
                            "points of " + points + " for " + kind + " cannot be, allowed are 1 to " + MOST);
                }
            });
            perAct = Collections.unmodifiableMap(copy);
        }
    }
}
