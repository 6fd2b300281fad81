package org.creditcore.rulebook;

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
}
