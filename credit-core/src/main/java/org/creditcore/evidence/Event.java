package org.creditcore.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.creditcore.CreditStyle;
import org.immutables.value.Value;

/**
 * One thing that happened to a record after it was made (Art. 16; R17–R19, R47, R48).
 *
 * <p>Two tracks run side by side, and each may be gone through again: objection then dismissal, repair then withdrawal of
 * the repair. A revocation is possible at any time and ends both.
 */
@Value.Immutable
@CreditStyle
public abstract sealed class Event permits ImmutableEvent {
    Event() {}

    /**
     * An event with all that is required of one.
     *
     * @param kind what happened
     * @param of the id of the record it happened to
     * @param date the day of the event
     * @param by the unit that made it
     * @return the event, without document, known on its date
     * @throws InvalidEvidenceException if a text is blank or the date out of range
     */
    public static Event of(EventKind kind, String of, LocalDate date, String by) {
        return builder().kind(kind).of(of).date(date).by(by).build();
    }

    /**
     * An objection (异议).
     *
     * @param of the id of the record objected to
     * @param date the day from which it is disputed
     * @param by the unit that registered it
     * @return the event
     * @throws InvalidEvidenceException if a text is blank or the date out of range
     */
    public static Event objection(String of, LocalDate date, String by) {
        return of(EventKind.OBJECTION, of, date, by);
    }

    /**
     * The dismissal of an objection (驳回异议).
     *
     * @param of the id of the disputed record
     * @param date the day from which it is disputed no longer
     * @param by the unit that decided
     * @return the event
     * @throws InvalidEvidenceException if a text is blank or the date out of range
     */
    public static Event dismissal(String of, LocalDate date, String by) {
        return of(EventKind.DISMISSAL, of, date, by);
    }

    /**
     * A repair (信用修复).
     *
     * @param of the id of the record made good
     * @param date the day from which it counts no longer
     * @param by the unit that decided
     * @return the event
     * @throws InvalidEvidenceException if a text is blank or the date out of range
     */
    public static Event repair(String of, LocalDate date, String by) {
        return of(EventKind.REPAIR, of, date, by);
    }

    /**
     * The withdrawal of a repair (撤销修复).
     *
     * @param of the id of the repaired record
     * @param date the day from which it counts again
     * @param by the unit that decided
     * @return the event
     * @throws InvalidEvidenceException if a text is blank or the date out of range
     */
    public static Event repairWithdrawal(String of, LocalDate date, String by) {
        return of(EventKind.REPAIR_WITHDRAWAL, of, date, by);
    }

    /**
     * A revocation (撤销).
     *
     * @param of the id of the record revoked
     * @param date the day of the revocation; the record is struck for every day, earlier ones too
     * @param by the unit that decided
     * @return the event
     * @throws InvalidEvidenceException if a text is blank or the date out of range
     */
    public static Event revocation(String of, LocalDate date, String by) {
        return of(EventKind.REVOCATION, of, date, by);
    }

    /**
     * Starts an event.
     *
     * @return a builder, to be used by one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What happened.
     *
     * @return the kind
     */
    public abstract EventKind kind();

    /**
     * The record it happened to.
     *
     * @return the id of the record
     */
    public abstract String of();

    /**
     * When it happened.
     *
     * @return a calendar date in Beijing, in the years 0001 to 9999
     */
    public abstract LocalDate date();

    /**
     * The unit that made it.
     *
     * @return a text that is not blank
     */
    public abstract String by();

    /**
     * The document behind it.
     *
     * @return its number, if there is one
     */
    public abstract Optional<String> document();

    /**
     * The day on which the registry came to know of the event.
     *
     * @return the day, if it was noted
     */
    public abstract Optional<LocalDate> recordedOn();

    /**
     * The first day on which a question "as known on that day" takes the event into account (R22).
     *
     * @return {@link #recordedOn()}, or else {@link #date()}
     */
    public final LocalDate knownFrom() {
        return recordedOn().orElse(date());
    }

    @Value.Check
    void check() {
        Checks checks = new Checks();
        checks.text("of", of());
        checks.day("date", date());
        checks.text("by", by());
        checks.text("document", document());
        checks.day("recordedOn", recordedOn());
        checks.throwIfAny();
    }

    /** Puts an event together. */
    public static final class Builder extends ImmutableEvent.Builder {
        Builder() {}
    }
}
