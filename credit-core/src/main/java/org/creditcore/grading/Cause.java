package org.creditcore.grading;

import java.util.Objects;
import java.util.Optional;
import org.creditcore.evidence.Evidence;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/**
 * A record that begins or ceases to count, and thereby moves the outcome.
 *
 * @param evidence the record
 * @param kind what happens to it
 * @param by the rating that replaces it, where it is superseded
 */
public record Cause(Evidence evidence, Kind kind, Optional<Evidence> by) {
    /** What makes a record begin or cease to count. */
    public enum Kind {
        /** It is dated: it counts from this day on (R13, R15). */
        BEGINS("{id}开始计入", "{id} begins to count"),
        /** Its repair is withdrawn: it counts again (R18). */
        REPAIR_WITHDRAWN("{id}的信用修复被撤销", "the repair of {id} is withdrawn"),
        /** The objection to it is dismissed, and it counts again (R19). */
        RESUMED("{id}的异议被驳回，恢复计入", "{id} counts again, the objection is dismissed"),
        /** Its time is over: the day before was the last on which it counted (R14, R16, R21). */
        EXPIRED("{id}期满", "{id} has expired"),
        /** It is repaired (R18). */
        REPAIRED("{id}信用修复", "{id} is repaired"),
        /** A later rating of its authority and scheme replaces it (R21). */
        SUPERSEDED("{id}被{by}取代", "{id} is superseded by {by}"),
        /** It is disputed, and does not count while it is (R19). */
        SUSPENDED("{id}异议期间暂不计入", "{id} is suspended while disputed");

        private final Term template;

        Kind(String chinese, String english) {
            this.template = new Term(chinese, english);
        }

        /**
         * Whether the record begins to count, for the first time or again.
         *
         * @return false if it ceases to
         */
        public boolean begins() {
            return this == BEGINS || this == REPAIR_WITHDRAWN || this == RESUMED;
        }
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Cause {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
    }

    /** Why a record counts from the day on, given why it did not on the day before. */
    static Cause beginning(SetAside before) {
        Kind kind = switch (before.reason()) {
            case REPAIRED -> Kind.REPAIR_WITHDRAWN;
            case SUSPENDED -> Kind.RESUMED;
            default -> Kind.BEGINS;
        };
        return new Cause(before.evidence(), kind, Optional.empty());
    }

    /** Why a record counts no longer, given why it does not on the day. */
    static Cause ceasing(SetAside now) {
        Kind kind = switch (now.reason()) {
            case REPAIRED -> Kind.REPAIRED;
            case SUPERSEDED -> Kind.SUPERSEDED;
            case SUSPENDED -> Kind.SUSPENDED;
            default -> Kind.EXPIRED;
        };
        return new Cause(now.evidence(), kind, now.other());
    }

    /**
     * The cause for people.
     *
     * @param language the language
     * @return for example {@code D-1 has expired}
     */
    public String text(Language language) {
        Objects.requireNonNull(language, "language");
        return kind.template
                .in(language)
                .replace("{by}", by.map(Evidence::id).orElse(""))
                .replace("{id}", evidence.id());
    }

    /**
     * The cause in English.
     *
     * @return as {@link #text} says it
     */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
