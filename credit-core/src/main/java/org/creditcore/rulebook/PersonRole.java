package org.creditcore.rulebook;

import org.creditcore.subject.Term;

/**
 * In what capacity a person may be reached by a measure (Art. 13(一)4; R36).
 */
public enum PersonRole {
    /** The legal representative. */
    LEGAL_REPRESENTATIVE("法定代表人", "legal representative"),
    /** The principal in charge. */
    PRINCIPAL("主要负责人", "principal"),
    /** A registered practitioner; reached only if directly responsible. */
    REGISTERED_PRACTITIONER("注册执业人员", "registered practitioner");

    private final Term term;

    PersonRole(String chinese, String english) {
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
