package org.creditcore.subject;

/** The three classes of subjects (管理相对人) that Art. 2 names (R1). */
public enum SubjectClass {

    /** Legal persons (法人). */
    LEGAL_PERSON("法人", "legal person"),

    /** Social organizations (社会组织). */
    SOCIAL_ORGANIZATION("社会组织", "social organization"),

    /** Natural persons (自然人). */
    NATURAL_PERSON("自然人", "natural person");

    private final Term term;

    SubjectClass(String chinese, String english) {
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
