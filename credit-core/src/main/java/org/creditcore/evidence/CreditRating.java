package org.creditcore.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.creditcore.CreditStyle;
import org.immutables.value.Value;

/**
 * A rating (信用评级) by another department, or the national comprehensive evaluation of public credit (Arts. 4, 8(一)2,
 * 8(三)2; R6, R21). Letters and colours differ from scheme to scheme, and may be reversed: the host says what standing the
 * published result means.
 */
@Value.Immutable
@CreditStyle
public abstract sealed class CreditRating implements Evidence permits ImmutableCreditRating {
    CreditRating() {}

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
     * Who rates.
     *
     * @return a text that is not blank
     */
    public abstract String authority();

    /**
     * The scheme of the rating; of one authority and scheme only the latest rating can count.
     *
     * @return a text that is not blank
     */
    public abstract String scheme();

    /**
     * The result as published.
     *
     * @return a text that is not blank
     */
    public abstract String result();

    /**
     * What the result says.
     *
     * @return the standing
     */
    public abstract Standing standing();

    /**
     * The last day on which the rating is valid.
     *
     * @return the day, itself included, if stated; not before the date
     */
    public abstract Optional<LocalDate> validUntil();

    @Override
    public final EvidenceType type() {
        return EvidenceType.RATING;
    }

    @Override
    public final boolean isAdverse() {
        return standing() == Standing.LOW;
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
        checks.text("scheme", scheme());
        checks.text("result", result());
        checks.lastDay("validUntil", validUntil(), date());
        checks.throwIfAny();
    }

    /** Puts a record together. */
    public static final class Builder extends ImmutableCreditRating.Builder {
        Builder() {}
    }
}
