package org.creditcore.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One record on file (R5): one document about the subject, which never changes after it was made.
 *
 * <p>Implementations are values: two records are equal if all they state is equal.
 */
public sealed interface Evidence
        permits Decision, CommitmentBreach, SeriousDishonesty, Commendation, CreditRating, ListEntry, Observation {
    /**
     * What identifies the record in its file.
     *
     * @return a text that is not blank
     */
    String id();

    /**
     * The date of the document: of the decision, finding, determination, award or rating (R13).
     *
     * @return a calendar date in Beijing, in the years 0001 to 9999
     */
    LocalDate date();

    /**
     * The unit that reported the record and answers for its truth (Art. 5).
     *
     * @return a text that is not blank
     */
    String reportedBy();

    /**
     * The day on which the registry came to know of the record.
     *
     * @return the day, if it was noted
     */
    Optional<LocalDate> recordedOn();

    /**
     * The record that this one corrects: one of the same type that was revoked (R20).
     *
     * @return the id of the revoked record, if this record is a correction
     */
    Optional<String> corrects();

    /**
     * What the record is.
     *
     * @return its type
     */
    EvidenceType type();

    /**
     * Whether the record speaks against the subject. Only what is adverse can be repaired (R18): decisions, commitment
     * breaches, determinations, LOW ratings, black-list entries.
     *
     * @return true if it is adverse
     */
    boolean isAdverse();

    /**
     * The last day on which the record can count by its own terms: the end of publicity of a decision (公示截止期), of
     * validity of a rating or list entry.
     *
     * @return that day, itself included, if the record names one
     */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /**
     * The first day on which a question "as known on that day" takes the record into account (R22).
     *
     * @return {@link #recordedOn()}, or else {@link #date()}
     */
    default LocalDate knownFrom() {
        return recordedOn().orElse(date());
    }
}
