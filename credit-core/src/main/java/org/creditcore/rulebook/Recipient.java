package org.creditcore.rulebook;

import org.creditcore.subject.Term;

/**
 * To whom a notice goes (Art. 14; R44).
 */
public enum Recipient {
    /** The organisation itself, as one serves a letter on it; a talk is with a person. */
    ORGANISATION("当事人单位", "the organisation itself"),
    /** The principal of an organisation. */
    PRINCIPAL("主要负责人", "principal"),
    /** The deputy in charge of the matter. */
    DEPUTY_IN_CHARGE("分管负责人", "deputy in charge"),
    /** The person directly responsible. */
    DIRECTLY_RESPONSIBLE_PERSON("直接责任人", "directly responsible person"),
    /** The person in charge of an unincorporated organisation. */
    PERSON_IN_CHARGE("负责人", "person in charge"),
    /** The operator of an individual business. */
    OPERATOR("经营者", "operator"),
    /** The natural person, who cannot send a proxy. */
    SUBJECT_IN_PERSON("本人", "the subject in person");

    private final Term term;

    Recipient(String chinese, String english) {
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
