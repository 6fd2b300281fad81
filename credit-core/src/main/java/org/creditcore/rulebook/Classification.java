package org.creditcore.rulebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;

/**
 * How acts are classed: each by its heaviest sanction (Arts. 9, 10; R7, R23).
 *
 * @param lightestFirst every kind of sanction once, in ascending order of severity
 */
public record Classification(List<SanctionKind> lightestFirst) {
    /**
     * Keeps its own copy of the order.
     *
     * @throws IllegalArgumentException if a kind is missing or named twice
     */
    public Classification {
        lightestFirst = List.copyOf(lightestFirst);
        EnumSet<SanctionKind> missing = EnumSet.allOf(SanctionKind.class);
        missing.removeAll(lightestFirst);
        if (!missing.isEmpty() || lightestFirst.size() != SanctionKind.values().length) {
            throw new IllegalArgumentException("the order of severity names " + lightestFirst.size()
                    + " kinds and misses " + missing + ", every kind is named once");
        }
    }

    /**
     * The heaviest sanction of an act.
     *
     * @param act the act
     * @return the kind that classes it
     */
    public SanctionKind heaviest(Act act) {
        List<Sanction> sanctions = act.sanctions();
        SanctionKind heaviest = sanctions.get(0).kind();
        for (int i = 1; i < sanctions.size(); i++) {
            SanctionKind kind = sanctions.get(i).kind();
            if (lightestFirst.indexOf(kind) > lightestFirst.indexOf(heaviest)) {
                heaviest = kind;
            }
        }
        return heaviest;
    }

    /**
     * Whether an act is in a class.
     *
     * @param act the act
     * @param actClass the class
     * @return true if it is
     */
    public boolean isIn(Act act, ActClass actClass) {
        return actClass.heaviest().contains(heaviest(act)) || act.grave() && carriesAny(act, actClass.graveWith());
    }

    private static boolean carriesAny(Act act, Set<SanctionKind> kinds) {
        for (Sanction sanction : act.sanctions()) {
            if (kinds.contains(sanction.kind())) {
                return true;
            }
        }
        return false;
    }
}
