package org.creditcore.evidence;

import org.creditcore.subject.Term;

/**
 * Who commends, rewards or supports a subject for honest conduct (Art. 8(一)1, 3; R6).
 */
public enum CommendingBody {
    /** An administrative organ. */
    ADMINISTRATIVE_ORGAN("行政机关", "administrative organ"),
    /** An organisation that a law or regulation authorises to administer public affairs. */
    AUTHORIZED_ORGANIZATION("法律、法规授权的组织", "authorised organisation"),
    /** A registered industry association or other non-profit body; it counts once the industry's authority has verified it. */
    INDUSTRY_ASSOCIATION("行业协会等非营利组织", "industry association");

    private final Term term;

    CommendingBody(String chinese, String english) {
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
