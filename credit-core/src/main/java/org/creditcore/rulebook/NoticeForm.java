package org.creditcore.rulebook;

import org.creditcore.subject.Term;

/**
 * The forms of notice to a subject (Art. 14; R42).
 */
public enum NoticeForm {
    /** An oral reminder. */
    ORAL_REMINDER("口头信用提醒", "oral credit reminder"),
    /** A written reminder. */
    WRITTEN_REMINDER("书面信用提醒", "written credit reminder"),
    /** A talk. */
    INTEGRITY_TALK("诚信约谈", "integrity talk");

    private final Term term;

    NoticeForm(String chinese, String english) {
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
