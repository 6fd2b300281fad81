package org.creditcore.measure;

import java.time.LocalDate;
import java.util.Objects;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;

/**
 * What a person decided where the rules do not (Art. 4; R31). It is carried beside the rule-based result, never instead of it;
 * measures follow it only where the result is {@code UNDETERMINED}.
 *
 * @param outcome the grade decided
 * @param unit the unit that decided
 * @param document the number of its document
 * @param date the day of the decision, from which it is followed
 * @param reason why
 */
public record ReviewDecision(Outcome outcome, String unit, String document, LocalDate date, String reason) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the outcome is no grade, or a text is blank
     */
    public ReviewDecision {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
        if (outcome.kind() != Outcome.Kind.GRADED) {
            throw new IllegalArgumentException(outcome + " is no grade, a review decides for a grade");
        }
        Texts.required("unit", unit);
        Texts.required("document", document);
        Texts.required("reason", reason);
    }

    /** Whether the rulebook has such a grade. */
    void checkAgainst(Rulebook rulebook) {
        rulebook.rank(outcome);
    }

    /**
     * The decision without its reason, which is free text and may name people (R4).
     *
     * @return for example {@code B by 信用股, 平发改信〔2022〕1号, on 2022-05-01}
     */
    @Override
    public String toString() {
        return outcome + " by " + unit + ", " + document + ", on " + date;
    }
}
