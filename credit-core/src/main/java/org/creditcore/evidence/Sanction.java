package org.creditcore.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * One sanction of one act: its kind and, where it has one, its amount.
 *
 * @param kind the kind
 * @param amount the amount: of a fine always, of a confiscation if known, of nothing else
 */
public record Sanction(SanctionKind kind, Optional<Money> amount) {
    /**
     * Checks that kind and amount agree.
     *
     * @throws InvalidEvidenceException if an amount is missing, is not allowed, or is more than 10¹² yuan
     */
    public Sanction {
        Objects.requireNonNull(kind, "kind");
        Checks checks = new Checks();
        if (amount.isEmpty() && kind.amount() == SanctionKind.Amount.REQUIRED) {
            checks.that(false, "amount", "is missing, " + kind + " requires an amount");
        }
        if (amount.isPresent() && kind.amount() == SanctionKind.Amount.FORBIDDEN) {
            checks.that(
                    false,
                    "amount",
                    "is given, " + kind + " has none; allowed only with FINE, CONFISCATION_OF_GAINS and"
                            + " CONFISCATION_OF_PROPERTY");
        }
        if (amount.isPresent() && amount.get().compareTo(Money.LARGEST_AMOUNT) > 0) {
            checks.that(
                    false,
                    "amount",
                    amount.get().grouped() + " yuan is too much, a single amount is at most "
                            + Money.LARGEST_AMOUNT.grouped() + " yuan");
        }
        checks.throwIfAny();
    }

    /**
     * A sanction without an amount.
     *
     * @param kind a kind other than {@link SanctionKind#FINE}
     * @return the sanction
     * @throws InvalidEvidenceException if the kind is a fine
     */
    public static Sanction of(SanctionKind kind) {
        return new Sanction(kind, Optional.empty());
    }

    /**
     * A sanction with an amount.
     *
     * @param kind a fine or a confiscation
     * @param amount its amount
     * @return the sanction
     * @throws InvalidEvidenceException if the kind has no amount, or the amount is more than 10¹² yuan
     */
    public static Sanction of(SanctionKind kind, Money amount) {
        return new Sanction(kind, Optional.of(amount));
    }

    /**
     * A fine.
     *
     * @param amount its amount
     * @return the sanction
     * @throws InvalidEvidenceException if the amount is more than 10¹² yuan
     */
    public static Sanction fine(Money amount) {
        return of(SanctionKind.FINE, amount);
    }
}
