package org.creditcore.evidence;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditcore.CreditStyle;
import org.immutables.value.Value;

/**
 * One unlawful act (违法行为) that a decision deals with, and the sanctions imposed for it (Arts. 9, 10; R6, R7).
 *
 * <p>What was done, and when, are labels here: they say what the sanctions are for and change no count.
 */
@Value.Immutable
@CreditStyle
public abstract sealed class Act permits ImmutableAct {
    Act() {}

    /**
     * An act of which only the sanctions are known.
     *
     * @param sanctions at least one, each kind at most once
     * @return the act, not designated grave
     * @throws InvalidEvidenceException if there is no sanction, or a kind is named twice
     */
    public static Act of(Sanction... sanctions) {
        return builder().addSanctions(sanctions).build();
    }

    /**
     * Starts an act.
     *
     * @return a builder, to be used by one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What was done, in the authority's words. It is free text and may name people: {@code toString()} leaves it out
     * (R4).
     *
     * @return the conduct, if stated
     */
    @Value.Redacted
    public abstract Optional<String> conduct();

    /**
     * The first day of the conduct.
     *
     * @return the day, if known
     */
    public abstract Optional<LocalDate> conductFrom();

    /**
     * The last day of the conduct.
     *
     * @return the day, if known; not before {@link #conductFrom()}
     */
    public abstract Optional<LocalDate> conductTo();

    /**
     * Whether the authority designated the act grave: 情节严重.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean grave() {
        return false;
    }

    /**
     * The sanctions imposed for this act.
     *
     * @return at least one, each kind at most once, in the order given
     */
    public abstract List<Sanction> sanctions();

    @Value.Check
    void check() {
        Checks checks = new Checks();
        checks.text("conduct", conduct());
        checks.day("conductFrom", conductFrom());
        checks.day("conductTo", conductTo());
        if (conductFrom().isPresent()
                && conductTo().isPresent()
                && conductTo().get().isBefore(conductFrom().get())) {
            checks.that(
                    false,
                    "conductTo",
                    conductTo().get() + " lies before conductFrom "
                            + conductFrom().get() + ", it is on or after it");
        }
        checks.that(!sanctions().isEmpty(), "sanctions", "is empty, an act has at least one sanction");
        Set<SanctionKind> seen = EnumSet.noneOf(SanctionKind.class);
        for (Sanction sanction : sanctions()) {
            if (!seen.add(sanction.kind())) {
                checks.that(
                        false, "sanctions", sanction.kind() + " is named twice, each kind is allowed once in an act");
            }
        }
        checks.throwIfAny();
    }

    /** Puts an act together. */
    public static final class Builder extends ImmutableAct.Builder {
        Builder() {}
    }
}
