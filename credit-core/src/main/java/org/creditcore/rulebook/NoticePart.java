package org.creditcore.rulebook;

import org.creditcore.subject.Term;

/**
 * What a notice contains (Art. 14; R43).
 */
public enum NoticePart {
    /** What is on file about the act. */
    DISHONESTY_INFORMATION("失信信息", "the dishonesty information"),
    /** The request to correct and regulate the conduct. */
    REQUEST_TO_CORRECT("提醒纠正和规范", "the request to correct"),
    /** The conduct, pointed out. */
    CONDUCT_POINTED_OUT("指出失信行为", "the conduct pointed out"),
    /** Law and policy, explained. */
    LAW_EXPLAINED("宣传法律政策", "law and policy explained"),
    /** Self-discipline, urged. */
    SELF_DISCIPLINE_URGED("督促严格自律", "self-discipline urged");

    private final Term term;

    NoticePart(String chinese, String english) {
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
