package org.creditcore.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditcore.CreditStyle;
import org.creditcore.rulebook.BasisRank;
import org.immutables.value.Value;

/**
 * What a measure that restricts rights rests on in the case at hand (R35, R36): the norm, the competent authority's decision,
 * the conduct it answers, whom it reaches, and for how long. What is not stated yet is reported as missing.
 */
@Value.Immutable
@CreditStyle
public abstract sealed class LegalBasis permits ImmutableLegalBasis {
    LegalBasis() {}

    /**
     * Starts a basis.
     *
     * @return a builder, to be used by one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The measure that rests on it.
     *
     * @return the code of the measure
     */
    public abstract String measure();

    /**
     * The instrument.
     *
     * @return its name, such as 中华人民共和国招标投标法
     */
    public abstract String instrument();

    /**
     * The article of the instrument.
     *
     * @return the article
     */
    public abstract String article();

    /**
     * The rank of the instrument.
     *
     * @return the rank
     */
    public abstract BasisRank rank();

    /**
     * The competent authority that decided the measure.
     *
     * @return the authority, if it decided
     */
    public abstract Optional<String> competentAuthority();

    /**
     * The document of its decision.
     *
     * @return the number, if it decided
     */
    public abstract Optional<String> decision();

    /**
     * The record of the conduct that the measure answers; roles are judged at the time of its acts (R36).
     *
     * @return the id of a record on file, if stated
     */
    public abstract Optional<String> conductRecord();

    /**
     * The persons to be reached besides the subject, with their roles.
     *
     * @return the persons; none if the measure is against the subject alone
     */
    public abstract List<PersonInRole> persons();

    /**
     * The first day of the measure.
     *
     * @return the day, if a term was set
     */
    public abstract Optional<LocalDate> firstDay();

    /**
     * The last day of the measure.
     *
     * @return the day, itself included, if a term was set
     */
    public abstract Optional<LocalDate> lastDay();

    @Value.Check
    void check() {
        Texts.required("measure", measure());
        Texts.required("instrument", instrument());
        Texts.required("article", article());
        competentAuthority().ifPresent(text -> Texts.required("competentAuthority", text));
        decision().ifPresent(text -> Texts.required("decision", text));
        conductRecord().ifPresent(text -> Texts.required("conductRecord", text));
        if (firstDay().isPresent()
                && lastDay().isPresent()
                && lastDay().get().isBefore(firstDay().get())) {
            throw new IllegalArgumentException("the term of the measure " + measure() + " ends on "
                    + lastDay().get() + ", before it begins on " + firstDay().get()
                    + "; its last day is on or after its first");
        }
    }

    /**
     * Whether a day lies in the term: a basis whose term is over, or has not begun, bears no measure (R39).
     *
     * @param day the day
     * @return true if it does, as far as the term is set
     */
    public final boolean isInTermOn(LocalDate day) {
        return firstDay().filter(day::isBefore).isEmpty()
                && lastDay().filter(day::isAfter).isEmpty();
    }

    /** Puts a basis together. */
    public static final class Builder extends ImmutableLegalBasis.Builder {
        Builder() {}
    }
}
