package org.creditcore.evidence;

import org.creditcore.subject.Term;

/**
 * Where an observation comes from (Art. 4; R9).
 */
public enum Channel {
    /** Quantitative grading. */
    QUANTITATIVE_GRADING("量化分级", "quantitative grading"),
    /** Routine supervision and inspection. */
    DAILY_INSPECTION("日常监督检查", "daily inspection"),
    /** A complaint or report. Who made it has no place in this library. */
    COMPLAINT("投诉举报", "complaint"),
    /** Evaluation by the public. */
    PUBLIC_EVALUATION("公众评价", "public evaluation");

    private final Term term;

    Channel(String chinese, String english) {
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
