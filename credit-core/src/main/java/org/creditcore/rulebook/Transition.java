package org.creditcore.rulebook;

import org.creditcore.subject.Term;

/**
 * By which edition a day is judged (Art. 17; R32). Whatever it says, the edition judges all records that count on that day by
 * its own windows, also those dated before the edition came into force: no file is graded by parts of two editions.
 */
public enum Transition {
    /** By the edition in force on the day asked about. */
    EDITION_OF_THE_DAY("适用所问之日有效的版本", "by the edition in force on the day asked about"),
    /** By the latest edition, also on the days of earlier ones: an edition replaces what was said under those before it. */
    LATEST_EDITION("一律适用最新版本", "by the latest edition, on the days of earlier ones too");

    private final Term term;

    Transition(String chinese, String english) {
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
