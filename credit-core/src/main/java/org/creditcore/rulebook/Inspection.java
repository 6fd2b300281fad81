package org.creditcore.rulebook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How subjects with one outcome are inspected (R34): a row of the inspection table.
 *
 * @param outcome the outcome
 * @param citation where it stands
 * @param regimes the regime for every trigger
 * @param dynamicSupervision whether the subject is supervised dynamically (动态监管)
 */
public record Inspection(
        Outcome outcome,
        Citation citation,
        Map<InspectionTrigger, InspectionRegime> regimes,
        boolean dynamicSupervision) {
    /**
     * Keeps its own copy of the regimes.
     *
     * @throws IllegalArgumentException if a trigger has no regime
     */
    public Inspection {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(citation, "citation");
        Map<InspectionTrigger, InspectionRegime> copy = new EnumMap<>(InspectionTrigger.class);
        for (Map.Entry<InspectionTrigger, InspectionRegime> regime : regimes.entrySet()) {
            copy.put(regime.getKey(), Objects.requireNonNull(regime.getValue(), "regime"));
        }
        if (copy.size() != InspectionTrigger.values().length) {
            throw new IllegalArgumentException("the inspections of " + outcome + " name " + copy.keySet()
                    + ", a regime is named for every trigger");
        }
        regimes = Collections.unmodifiableMap(copy);
    }

    /**
     * A row of the table.
     *
     * @param outcome the outcome
     * @param citation where it stands
     * @param routine the regime of routine inspections
     * @param random the regime of random inspections; all others are ordinary
     * @param dynamicSupervision whether the subject is supervised dynamically
     * @return the row
     */
    public static Inspection of(
            Outcome outcome,
            Citation citation,
            InspectionRegime routine,
            InspectionRegime random,
            boolean dynamicSupervision) {
        Map<InspectionTrigger, InspectionRegime> regimes = new EnumMap<>(InspectionTrigger.class);
        for (InspectionTrigger trigger : InspectionTrigger.values()) {
            regimes.put(trigger, InspectionRegime.ORDINARY);
        }
        regimes.put(InspectionTrigger.ROUTINE, routine);
        regimes.put(InspectionTrigger.RANDOM, random);
        return new Inspection(outcome, citation, regimes, dynamicSupervision);
    }
}
