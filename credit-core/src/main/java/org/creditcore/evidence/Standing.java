package org.creditcore.evidence;

import org.creditcore.subject.Term;

/**
 * What a published rating says of the subject, whatever its letters or colours are (Art. 8(一)2, 8(三)2; R6).
 */
public enum Standing {
    /** Rated well. */
    GOOD("良好", "good"),
    /** Neither well nor low; also every result whose scheme is not understood. */
    NEUTRAL("一般", "neutral"),
    /** Rated low. */
    LOW("低下", "low");

    private final Term term;

    Standing(String chinese, String english) {
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
