package org.creditcore.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.creditcore.CreditStyle;
import org.immutables.value.Value;

/**
 * A determination of serious dishonesty (严重失信认定) by an organ or authorised organisation (Art. 8(三)1; R6).
 */
@Value.Immutable
@CreditStyle
public abstract sealed class SeriousDishonesty implements Evidence permits ImmutableSeriousDishonesty {
    SeriousDishonesty() {}

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
     * The authority whose document it is.
     *
     * @return a text that is not blank
     */
    public abstract String authority();

    /**
     * The number of the document (文号).
     *
     * @return a text that is not blank; without a digit, such as 无, it identifies no case
     */
    public abstract String document();

    /**
     * What the determination rests on.
     *
     * @return the ground
     */
    public abstract DishonestyGround ground();

    /** The number of its case, worked out when first asked for; see {@link CaseNumber}. */
    @Value.Lazy
    Optional<String> caseNumber() {
        return CaseNumber.canonical(document());
    }

    @Override
    public final EvidenceType type() {
        return EvidenceType.SERIOUS_DISHONESTY;
    }

    @Override
    public final boolean isAdverse() {
        return true;
    }

    @Value.Check
    void check() {
        Checks checks = new Checks();
        checks.record(this);
        checks.text("authority", authority());
        checks.text("document", document());
        checks.throwIfAny();
    }

    /** Puts a record together. */
    public static final class Builder extends ImmutableSeriousDishonesty.Builder {
        Builder() {}
    }
}
