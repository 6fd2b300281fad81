package org.creditcore.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.creditcore.CreditStyle;
import org.immutables.value.Value;

/**
 * A commendation, reward or support (表彰、奖励、扶持) given for honest conduct (Art. 8(一)1, 3; R6, R27). Support that was not given
 * for honest conduct is none.
 */
@Value.Immutable
@CreditStyle
public abstract sealed class Commendation implements Evidence permits ImmutableCommendation {
    Commendation() {}

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
     * Who commends.
     *
     * @return a text that is not blank
     */
    public abstract String authority();

    /**
     * What kind of body commends.
     *
     * @return the kind
     */
    public abstract CommendingBody by();

    /**
     * The industry's authority that verified an association's commendation (Art. 8(一)3).
     *
     * @return the authority, if it was verified; only of an association's commendation
     */
    public abstract Optional<String> verifiedBy();

    @Override
    public final EvidenceType type() {
        return EvidenceType.COMMENDATION;
    }

    @Override
    public final boolean isAdverse() {
        return false;
    }

    @Value.Check
    void check() {
        Checks checks = new Checks();
        checks.record(this);
        checks.text("authority", authority());
        checks.text("verifiedBy", verifiedBy());
        checks.that(
                verifiedBy().isEmpty() || by() == CommendingBody.INDUSTRY_ASSOCIATION,
                "verifiedBy",
                "is given, only a commendation by INDUSTRY_ASSOCIATION is verified");
        checks.throwIfAny();
    }

    /** Puts a record together. */
    public static final class Builder extends ImmutableCommendation.Builder {
        Builder() {}
    }
}
