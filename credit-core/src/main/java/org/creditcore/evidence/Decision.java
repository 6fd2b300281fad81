package org.creditcore.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditcore.CreditStyle;
import org.immutables.value.Value;

/**
 * A decision (处理决定): one document of one authority, with one or more acts, each with one or more sanctions (Arts. 6,
 * 8–10; R6).
 */
@Value.Immutable
@CreditStyle
public abstract sealed class Decision implements Evidence permits ImmutableDecision {
    Decision() {}

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
     * The unlawful acts dealt with, each classed by itself (Art. 10).
     *
     * @return at least one
     */
    public abstract List<Act> acts();

    /**
     * The last day on which the decision is published: 公示截止期.
     *
     * @return the day, itself included, if stated; not before the date
     */
    public abstract Optional<LocalDate> publicityEnds();

    /** The number of its case, worked out when first asked for; see {@link CaseNumber}. */
    @Value.Lazy
    Optional<String> caseNumber() {
        return CaseNumber.canonical(document());
    }

    @Override
    public final EvidenceType type() {
        return EvidenceType.DECISION;
    }

    @Override
    public final boolean isAdverse() {
        return true;
    }

    @Override
    public final Optional<LocalDate> lastDay() {
        return publicityEnds();
    }

    @Value.Check
    void check() {
        Checks checks = new Checks();
        checks.record(this);
        checks.text("authority", authority());
        checks.text("document", document());
        checks.that(!acts().isEmpty(), "acts", "is empty, a decision deals with at least one act");
        checks.lastDay("publicityEnds", publicityEnds(), date());
        checks.throwIfAny();
    }

    /** Puts a record together. */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
