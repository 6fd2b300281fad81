package org.creditcore.rulebook;

import org.creditcore.subject.Term;

/**
 * What a host is about to do with a subject, on which measures may bear (Arts. 11–13).
 */
public enum Situation {
    /** Choosing whom to commend. */
    COMMENDATION("评优表彰", "commendation"),
    /** Inspecting; see the inspection table for what follows for each trigger. */
    INSPECTION("检查", "inspection"),
    /** Handling a licence application. */
    LICENCE_APPLICATION("办理行政许可", "licence application"),
    /** Handling a project application. */
    PROJECT_APPLICATION("项目申报", "project application"),
    /** Handling a bid. */
    BIDDING("项目招投标", "bidding"),
    /** Reviewing or recognising a qualification. */
    QUALIFICATION_REVIEW("资格审查、资格认定", "qualification review"),
    /** Granting another policy benefit. */
    POLICY_BENEFIT("政府优惠政策", "policy benefit"),
    /** Informing and guiding subjects. */
    GUIDANCE("宣传辅导", "publicity and guidance"),
    /** Admitting a subject to activities within the bureau's functions. */
    PARTICIPATION("参与本局职能相关活动", "participation in the bureau's activities"),
    /** Admitting a subject, or a person in it, to a market or industry. */
    MARKET_ENTRY("市场和行业准入", "market entry"),
    /** Publishing, or supplying credit reporting agencies. */
    PUBLICATION("公开披露", "publication");

    private final Term term;

    Situation(String chinese, String english) {
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
