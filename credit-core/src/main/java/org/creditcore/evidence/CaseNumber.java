package org.creditcore.evidence;

import java.util.Objects;
import java.util.Optional;
import org.creditcore.subject.CanonicalText;

/**
 * The number by which reports of one case are known to be of one case (R12).
 *
 * <p>Decisions, commitment breaches and determinations of serious dishonesty have one. Numbers are compared in their canonical
 * form, in which brackets, widths, blanks and case do not matter.
 */
public final class CaseNumber {
    private CaseNumber() {}

    /**
     * The case number of a record.
     *
     * @param record any record
     * @return the number of its document in canonical form; empty if it has none, or none with a digit (无, /), which
     *     never merges
     */
    public static Optional<String> of(Evidence record) {
        Objects.requireNonNull(record, "record");
        if (record instanceof Decision decision) {
            return decision.caseNumber();
        }
        if (record instanceof CommitmentBreach breach) {
            return breach.caseNumber();
        }
        return record instanceof SeriousDishonesty determination ? determination.caseNumber() : Optional.empty();
    }

    /** The number of a document in canonical form, unless it identifies no case. */
    static Optional<String> canonical(String document) {
        String number = CanonicalText.comparable(document);
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) >= '0' && number.charAt(i) <= '9') {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
