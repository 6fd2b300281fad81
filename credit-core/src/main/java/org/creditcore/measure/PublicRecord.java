package org.creditcore.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.CreditStyle;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.subject.UnifiedSocialCreditCode;
import org.immutables.value.Value;

/**
 * A record as the public may see it, indexed by the credit code of an organisation (Art. 13(二)1; R38).
 *
 * <p>It has no place for a personal identifier (R4), nor for texts in which one is to be expected: what was done, by whom it was
 * reported, and who objected stay inside. Only {@link Disclosure} makes one, and only of a record about an organisation.
 */
@Value.Immutable
@CreditStyle
public abstract sealed class PublicRecord permits ImmutablePublicRecord {
    PublicRecord() {}

    /**
     * A sanction as the public may see it.
     *
     * @param kind the kind
     * @param amount the amount, if it has one
     */
    public record PublicSanction(SanctionKind kind, Optional<Money> amount) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if one is null
         */
        public PublicSanction {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * The index.
     *
     * @return the credit code of the organisation
     */
    public abstract UnifiedSocialCreditCode code();

    /**
     * Whom the record is about.
     *
     * @return the name of the organisation, if stated
     */
    public abstract Optional<String> organisation();

    /**
     * What the record is.
     *
     * @return its type
     */
    public abstract EvidenceType type();

    /**
     * Whose document it is.
     *
     * @return the authority
     */
    public abstract String authority();

    /**
     * The number of the document.
     *
     * @return the number, if the record has one
     */
    public abstract Optional<String> document();

    /**
     * The date of the document.
     *
     * @return the date
     */
    public abstract LocalDate date();

    /**
     * The sanctions of a decision.
     *
     * @return their kinds and amounts, in the order of the decision; none for other records
     */
    public abstract List<PublicSanction> sanctions();

    /**
     * Whether an objection to it is open; then it goes out marked.
     *
     * @return true if the record is disputed
     */
    public abstract boolean disputed();

    /**
     * The last day on which it may be out.
     *
     * @return the day, itself included; empty if the rulebook sets no end
     */
    public abstract Optional<LocalDate> lastDay();
}
