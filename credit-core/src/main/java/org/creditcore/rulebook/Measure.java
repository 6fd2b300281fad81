package org.creditcore.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditcore.CreditStyle;
import org.creditcore.subject.Term;
import org.immutables.value.Value;

/** A measure that a regulation attaches to outcomes (Arts. 11–13). */
@Value.Immutable
@CreditStyle
public abstract sealed class Measure permits ImmutableMeasure {
    Measure() {}

    /**
     * Starts a measure.
     *
     * @return a builder, to be used by one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What identifies the measure.
     *
     * @return for example {@code 13-1-4}
     */
    public abstract String code();

    /**
     * Where it stands.
     *
     * @return the citation
     */
    public abstract Citation citation();

    /**
     * The measure in short.
     *
     * @return the name
     */
    public abstract Term name();

    /**
     * What it is for.
     *
     * @return the nature
     */
    public abstract MeasureNature nature();

    /**
     * How it comes to be applied.
     *
     * @return the way of application
     */
    public abstract Application application();

    /**
     * The outcomes that it follows from.
     *
     * @return the outcomes
     */
    public abstract List<Outcome> outcomes();

    /**
     * What a host does that it bears on.
     *
     * @return the situations; may be none
     */
    public abstract Set<Situation> situations();

    /**
     * The lowest rank of instrument that it may rest on.
     *
     * @return the rank, if it needs a basis of its own or is an opening for extensions
     */
    public abstract Optional<BasisRank> lowestRank();

    /**
     * The persons that it may reach besides the subject (R36).
     *
     * @return their roles; may be none
     */
    public abstract Set<PersonRole> reaches();

    /**
     * Whether an instrument is of high enough rank for this measure.
     *
     * @param rank the rank of the instrument
     * @return true if the measure may rest on it
     */
    public boolean mayRestOn(BasisRank rank) {
        Objects.requireNonNull(rank, "rank");
        return lowestRank().isPresent() && rank.compareTo(lowestRank().get()) <= 0;
    }

    @Value.Check
    void check() {
        boolean needsRank = application() == Application.NEEDS_LEGAL_BASIS || application() == Application.EXTENSION;
        if (needsRank != lowestRank().isPresent()) {
            throw new IllegalArgumentException("the measure " + code() + " is applied as " + application() + " and has "
                    + lowestRank().map(rank -> "the lowest rank " + rank).orElse("no lowest rank")
                    + ", a lowest rank is named with NEEDS_LEGAL_BASIS and EXTENSION only");
        }
    }

    /** Puts a measure together. */
    public static final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
