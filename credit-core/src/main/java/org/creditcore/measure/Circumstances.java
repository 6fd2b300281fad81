package org.creditcore.measure;

import java.util.List;
import java.util.Optional;
import org.creditcore.CreditStyle;
import org.immutables.value.Value;

/** What a host knows of the case at hand besides the file: legal bases for measures, and a person's review decision. */
@Value.Immutable
@CreditStyle
public abstract sealed class Circumstances permits ImmutableCircumstances {
    private static final Circumstances NONE = builder().build();

    Circumstances() {}

    /**
     * Nothing besides the file.
     *
     * @return no basis and no review
     */
    public static Circumstances none() {
        return NONE;
    }

    /**
     * Starts circumstances.
     *
     * @return a builder, to be used by one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The bases of measures that need one.
     *
     * @return the bases; may be none
     */
    public abstract List<LegalBasis> bases();

    /**
     * What a person decided (R31).
     *
     * @return the review decision, if there is one
     */
    public abstract Optional<ReviewDecision> review();

    /** Puts circumstances together. */
    public static final class Builder extends ImmutableCircumstances.Builder {
        Builder() {}
    }
}
