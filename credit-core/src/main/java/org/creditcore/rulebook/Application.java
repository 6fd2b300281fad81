package org.creditcore.rulebook;

import org.creditcore.subject.Term;

/**
 * How a measure comes to be applied (Arts. 11–13; R33–R38).
 */
public enum Application {
    /** By the grade alone. */
    AUTOMATIC("自动适用", "automatic"),
    /** To subjects that meet further conditions, which the host decides. */
    IF_ELIGIBLE("符合条件的适用", "if eligible"),
    /** At the discretion of the unit in charge. */
    DISCRETIONARY("可酌情适用", "discretionary"),
    /** Never by the grade alone: it takes a basis in law, regulation or rule, and a decision of the competent authority (R35). */
    NEEDS_LEGAL_BASIS("须另有法律依据", "needs a legal basis"),
    /** Where at least one record may go out, decided record by record (R38). */
    DISCLOSURE("逐条决定", "record by record"),
    /** Where the host registered it with its legal basis (R37). */
    EXTENSION("依法延伸", "extension");

    private final Term term;

    Application(String chinese, String english) {
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
