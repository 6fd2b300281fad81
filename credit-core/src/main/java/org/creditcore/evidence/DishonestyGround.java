package org.creditcore.evidence;

import org.creditcore.subject.Term;

/**
 * On what a determination of serious dishonesty (严重失信认定) rests (Art. 8(三)1; R6).
 */
public enum DishonestyGround {
    /** Serious harm to people's health or lives. */
    HEALTH_AND_SAFETY("严重损害人民群众身体健康和生命安全", "serious harm to health and safety"),
    /** Serious disruption of fair competition in the market or of social order. */
    MARKET_AND_SOCIAL_ORDER("严重破坏市场公平竞争秩序和社会正常秩序", "serious disruption of fair competition or social order"),
    /** Refusal of a legal duty that the subject is able to perform, or evasion of its enforcement. */
    REFUSAL_OF_LEGAL_DUTY("有履行能力但拒不履行法定义务", "refusal of a legal duty one can perform"),
    /** Another ground; the determination itself is what counts. */
    OTHER("其他", "other ground");

    private final Term term;

    DishonestyGround(String chinese, String english) {
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
