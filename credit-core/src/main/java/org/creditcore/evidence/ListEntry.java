package org.creditcore.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.creditcore.CreditStyle;
import org.immutables.value.Value;

/**
 * An entry on the red or the black list (红黑名单, Art. 4; R6, R21).
 */
@Value.Immutable
@CreditStyle
public abstract sealed class ListEntry implements Evidence permits ImmutableListEntry {
    ListEntry() {}

    /**
     * Starts a record of this type.
     *
     * @return a builder, to be used by one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public abstract String id();

    @Override
    public abstract LocalDate date();

    @Override
    public abstract String reportedBy();

    @Override
    public abstract Optional<LocalDate> recordedOn();

    @Override
    public abstract Optional<String> corrects();

    /**
     * Who keeps the list.
     *
     * @return a text that is not blank
     */
    public abstract String authority();

    /**
     * Which list.
     *
     * @return the list
     */
    public abstract ListColour list();

    /**
     * The last day on which the entry is valid.
     *
     * @return the day, itself included, if stated; not before the date
     */
    public abstract Optional<LocalDate> validUntil();

    @Override
    public final EvidenceType type() {
        return EvidenceType.LIST_ENTRY;
    }

    @Override
    public final boolean isAdverse() {
        return list() == ListColour.BLACK;
    }

    @Override
    public final Optional<LocalDate> lastDay() {
        return validUntil();
    }

    @Value.Check
    void check() {
        Checks checks = new Checks();
        checks.record(this);
        checks.text("authority", authority());
        checks.lastDay("validUntil", validUntil(), date());
        checks.throwIfAny();
    }

    /** Puts a record together. */
    public static final class Builder extends ImmutableListEntry.Builder {
        Builder() {}
    }
}
