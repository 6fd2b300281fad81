package org.creditcore.rulebook;

import org.creditcore.subject.Term;

/**
 * What a measure is for (Arts. 11–13).
 */
public enum MeasureNature {
    /** It rewards honest conduct (Art. 11). */
    INCENTIVE("激励措施", "incentive"),
    /** It manages a subject more closely (Art. 12). */
    MANAGEMENT("管理措施", "management"),
    /** It constrains a subject by administrative means (Art. 13(一)). */
    ADMINISTRATIVE_DISCIPLINE("行政性约束和惩戒", "administrative discipline"),
    /** It lets the market know (Art. 13(二)). */
    MARKET_DISCIPLINE("市场性约束和惩戒", "market discipline");

    private final Term term;

    MeasureNature(String chinese, String english) {
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
