package org.creditcore.evidence;

import org.creditcore.subject.Term;

/**
 * What can happen to a record after it was made (Art. 16; R17–R19, R47).
 */
public enum EventKind {
    /** The subject objects: the record is disputed from that day on. */
    OBJECTION("异议", "objection"),
    /** The objection is dismissed: the record is disputed no longer. */
    DISMISSAL("驳回异议", "dismissal"),
    /** The conduct is made good: the record is out from that day on. */
    REPAIR("信用修复", "repair"),
    /** A repair is withdrawn: the record is back from that day on. */
    REPAIR_WITHDRAWAL("撤销修复", "repair withdrawal"),
    /** The record is revoked, void or declared unlawful: it is as if it had never been. */
    REVOCATION("撤销", "revocation");

    private final Term term;

    EventKind(String chinese, String english) {
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
