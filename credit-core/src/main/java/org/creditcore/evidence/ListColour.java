package org.creditcore.evidence;

import org.creditcore.subject.Term;

/**
 * The two lists of the joint incentive and discipline scheme (红黑名单, Art. 4; R6).
 */
public enum ListColour {
    /** Honoured for honest conduct. */
    RED("红名单", "red list"),
    /** Listed for serious dishonesty (严重失信主体名单). */
    BLACK("黑名单", "black list");

    private final Term term;

    ListColour(String chinese, String english) {
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
