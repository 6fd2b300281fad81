package org.creditcore.rulebook;

import org.creditcore.subject.Term;

/**
 * The rank of a legal instrument on which a measure may rest (R35, R37), highest first.
 */
public enum BasisRank {
    /** A law of the National People's Congress or its Standing Committee. */
    LAW("法律", "law"),
    /** An administrative regulation of the State Council. */
    ADMINISTRATIVE_REGULATION("行政法规", "administrative regulation"),
    /** A local regulation. */
    LOCAL_REGULATION("地方性法规", "local regulation"),
    /** A rule of a ministry or a local government. */
    RULE("规章", "rule"),
    /** Any other normative document. It cannot create a penalty (行政处罚法 Art. 16). */
    NORMATIVE_DOCUMENT("规范性文件", "normative document");

    private final Term term;

    BasisRank(String chinese, String english) {
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
