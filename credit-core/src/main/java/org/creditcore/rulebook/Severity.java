package org.creditcore.rulebook;

import org.creditcore.subject.Term;

/**
 * How serious an act is, seen alone (Art. 14; R41).
 */
public enum Severity {
    /** Any act that is not serious. */
    GENERAL("一般失信行为", "general dishonesty"),
    /** An act that alone meets a criterion of the worst grade. */
    SERIOUS("严重失信行为", "serious dishonesty");

    private final Term term;

    Severity(String chinese, String english) {
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
