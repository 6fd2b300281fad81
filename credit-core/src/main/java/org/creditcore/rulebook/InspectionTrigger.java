package org.creditcore.rulebook;

import org.creditcore.subject.Term;

/**
 * Why an inspection takes place (Arts. 11(二), 12(一), 13(一)2; R34).
 */
public enum InspectionTrigger {
    /** Routine patrol. */
    ROUTINE("日常巡查检查", "routine"),
    /** A complaint or report. */
    COMPLAINT("投诉举报检查", "complaint-driven"),
    /** A special campaign. */
    SPECIAL("专项检查", "special"),
    /** Random selection. */
    RANDOM("随机抽查", "random"),
    /** An inspection that the law prescribes. */
    STATUTORY("法定检查", "statutory");

    private final Term term;

    InspectionTrigger(String chinese, String english) {
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
