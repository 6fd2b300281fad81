package org.creditcore.evidence;

import org.creditcore.subject.Term;

/**
 * What a decision imposes for one act: the kinds of administrative penalty (行政处罚法 Art. 9), and the order to correct,
 * which is none (R7).
 *
 * <p>The order of the constants means nothing: which kind is heavier is said by the rulebook.
 */
public enum SanctionKind {
    /** Order to correct, with or without a time limit: 责令（限期）改正. Not a penalty. */
    CORRECTION_ORDER("责令（限期）改正", "order to correct", Amount.FORBIDDEN),
    /** Warning: 警告. */
    WARNING("警告", "warning", Amount.FORBIDDEN),
    /** Circulated criticism: 通报批评. */
    CIRCULATED_CRITICISM("通报批评", "circulated criticism", Amount.FORBIDDEN),
    /** Another penalty laid down by law: 其他. */
    OTHER_PENALTY("其他处罚", "other penalty", Amount.FORBIDDEN),
    /** Fine: 罚款. Its amount is always known. */
    FINE("罚款", "fine", Amount.REQUIRED),
    /** Confiscation of unlawful gains: 没收违法所得. */
    CONFISCATION_OF_GAINS("没收违法所得", "confiscation of unlawful gains", Amount.OPTIONAL),
    /** Confiscation of illegal property: 没收非法财物. */
    CONFISCATION_OF_PROPERTY("没收非法财物", "confiscation of illegal property", Amount.OPTIONAL),
    /** Temporary suspension of a licence: 暂扣许可证件. */
    LICENCE_SUSPENSION("暂扣许可证件", "suspension of licence", Amount.FORBIDDEN),
    /** Downgrading of a qualification: 降低资质等级. */
    QUALIFICATION_DOWNGRADE("降低资质等级", "downgrading of qualification", Amount.FORBIDDEN),
    /** Revocation of a licence: 吊销许可证件. */
    LICENCE_REVOCATION("吊销许可证件", "revocation of licence", Amount.FORBIDDEN),
    /** Restriction of production or business: 限制开展生产经营活动. */
    BUSINESS_RESTRICTION("限制开展生产经营活动", "restriction of production or business", Amount.FORBIDDEN),
    /** Order to suspend production or business: 责令停产停业. */
    BUSINESS_SUSPENSION("责令停产停业", "order to suspend production or business", Amount.FORBIDDEN),
    /** Order to close: 责令关闭. */
    CLOSURE("责令关闭", "order to close", Amount.FORBIDDEN),
    /** Restriction on practising a profession: 限制从业. */
    PRACTICE_RESTRICTION("限制从业", "restriction on practice", Amount.FORBIDDEN),
    /** Administrative detention: 行政拘留. */
    DETENTION("行政拘留", "administrative detention", Amount.FORBIDDEN);

    /** Whether a sanction of a kind states an amount of money. */
    public enum Amount {
        /** It must. */
        REQUIRED,
        /** It may. */
        OPTIONAL,
        /** It must not. */
        FORBIDDEN
    }

    private final Term term;
    private final Amount amount;

    SanctionKind(String chinese, String english, Amount amount) {
        this.term = new Term(chinese, english);
        this.amount = amount;
    }

    /**
     * What it is called.
     *
     * @return the term in Chinese and English
     */
    public Term term() {
        return term;
    }

    /**
     * Whether a sanction of this kind states an amount.
     *
     * @return the requirement
     */
    public Amount amount() {
        return amount;
    }
}
