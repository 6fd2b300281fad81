package org.creditcore.measure;

import org.creditcore.subject.Term;

/** What a measure that needs a legal basis still lacks (R35, R36). */
public enum Missing {
    /** A basis in law, regulation or rule. */
    LEGAL_BASIS("法律、法规或者规章依据", "a basis in law, regulation or rule"),
    /** The competent authority's decision. */
    DECISION("有权机关的决定", "the competent authority's decision"),
    /** The period of the conduct: without it nobody can say who held which role then. */
    CONDUCT_PERIOD("失信行为发生的期间", "the period of the conduct"),
    /** A person in a role that the measure reaches, held at the time of the conduct. */
    PERSON("行为发生时任职的人员", "a person in a role held at the time of the conduct"),
    /** The term. */
    TERM("期限", "the term");

    private final Term term;

    Missing(String chinese, String english) {
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
