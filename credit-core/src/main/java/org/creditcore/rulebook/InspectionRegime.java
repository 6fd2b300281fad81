package org.creditcore.rulebook;

import org.creditcore.subject.Term;

/**
 * How a subject is inspected (R34).
 */
public enum InspectionRegime {
    /** Not at all. */
    EXEMPT("免予检查", "exempt"),
    /** As everyone is. */
    ORDINARY("常规检查", "ordinary"),
    /** More often. */
    INCREASED("增加频次", "increased"),
    /** As everyone is, and it must be in the pool from which is drawn. */
    INCLUDED("必须列入抽查对象", "included");

    private final Term term;

    InspectionRegime(String chinese, String english) {
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
