package org.creditcore.evidence;

import org.creditcore.subject.Term;

/**
 * The types of record (R6).
 */
public enum EvidenceType {
    /** A decision that deals with one or more unlawful acts. */
    DECISION("处理决定", "decision"),
    /** A breach of a licensing commitment, found in writing. */
    COMMITMENT_BREACH("违反许可承诺", "commitment breach"),
    /** A determination of serious dishonesty. */
    SERIOUS_DISHONESTY("严重失信认定", "serious-dishonesty determination"),
    /** A commendation, reward or support for honest conduct. */
    COMMENDATION("表彰奖励扶持", "commendation"),
    /** A rating by another department or the national comprehensive evaluation. */
    RATING("信用评级", "rating"),
    /** An entry on the red or the black list. */
    LIST_ENTRY("红黑名单", "list entry"),
    /** An observation: context, never counted. */
    OBSERVATION("日常信息", "observation");

    private final Term term;

    EvidenceType(String chinese, String english) {
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
