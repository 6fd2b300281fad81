package org.creditcore.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.creditcore.CreditStyle;
import org.immutables.value.Value;

/**
 * What inspections, complaints, gradings and the public observed (Art. 4; R9): carried and shown as context. No criterion
 * uses it, no score is made of it, and there is no field for the person who reported it (Art. 15; R40).
 */
@Value.Immutable
@CreditStyle
public abstract sealed class Observation implements Evidence permits ImmutableObservation {
    Observation() {}

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

    /**
     * An observation corrects nothing.
     *
     * @return empty
     */
    @Override
    public final Optional<String> corrects() {
        return Optional.empty();
    }

    /**
     * Where it comes from.
     *
     * @return the channel
     */
    public abstract Channel channel();

    /**
     * What was observed. It is free text and may name people: {@code toString()} leaves it out (R4).
     *
     * @return the note, if there is one
     */
    @Value.Redacted
    public abstract Optional<String> note();

    @Override
    public final EvidenceType type() {
        return EvidenceType.OBSERVATION;
    }

    @Override
    public final boolean isAdverse() {
        return false;
    }

    @Value.Check
    void check() {
        Checks checks = new Checks();
        checks.record(this);
        checks.text("note", note());
        checks.throwIfAny();
    }

    /** Puts a record together. */
    public static final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
