package org.creditcore.analysis;

import java.util.Objects;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/**
 * A part of a rulebook on which an outcome may rest.
 *
 * @param kind what it is
 * @param code its code; of what a rulebook has once, the name of its kind
 */
public record Provision(Kind kind, String code) {
    /** What a provision is. */
    public enum Kind {
        /** A criterion. */
        CRITERION("依据", "criterion"),
        /** A limit, where it is exceeded. */
        LIMIT("上限", "limit"),
        /** The outcome where there is no ground. */
        WITHOUT_GROUND("无任何依据时的结果", "outcome without ground"),
        /** Which outcome is worse, and which takes precedence. */
        ORDER("结果的优劣顺序", "order of outcomes");

        private final Term term;

        Kind(String chinese, String english) {
            this.term = new Term(chinese, english);
        }

        /**
         * What it is called.
         *
         * @return the term in Chinese and English
         */
        public Term term() {
            return term;
        }
    }

    /** The outcome where there is no ground. */
    static final Provision WITHOUT_GROUND = new Provision(Kind.WITHOUT_GROUND, Kind.WITHOUT_GROUND.name());

    /** Which outcome is worse, and which takes precedence. */
    static final Provision ORDER = new Provision(Kind.ORDER, Kind.ORDER.name());

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Provision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
    }

    static Provision criterion(String code) {
        return new Provision(Kind.CRITERION, code);
    }

    static Provision limit(String code) {
        return new Provision(Kind.LIMIT, code);
    }

    /**
     * The provision for people.
     *
     * @param language the language
     * @return for example {@code limit B-2}
     */
    public String text(Language language) {
        String name = kind.term().in(language);
        return kind == Kind.CRITERION || kind == Kind.LIMIT
                ? name + (language == Language.ENGLISH ? " " : "") + code
                : name;
    }
}
