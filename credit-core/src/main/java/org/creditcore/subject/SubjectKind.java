package org.creditcore.subject;

/**
 * What a subject (管理相对人) is in law. Each kind belongs to one of the three classes of Art. 2 (R1), and decides
 * which identifiers a subject may have (R2) and which of them are personal (R4).
 */
public enum SubjectKind {

    /** A legal person (法人): companies, public institutions, and all others with legal personality of their own. */
    LEGAL_PERSON(SubjectClass.LEGAL_PERSON, "法人", "legal person"),

    /**
     * An unincorporated organization (非法人组织): partnerships, sole proprietorships, branches. Art. 2 does not name
     * them; they are held as legal persons (R1).
     */
    UNINCORPORATED_ORGANIZATION(SubjectClass.LEGAL_PERSON, "非法人组织", "unincorporated organization"),

    /** A social organization (社会组织): associations, social service institutions, foundations. */
    SOCIAL_ORGANIZATION(SubjectClass.SOCIAL_ORGANIZATION, "社会组织", "social organization"),

    /**
     * An individual business (个体工商户): a natural person in trade. Art. 2 does not name it; it is held as a natural
     * person (R1).
     */
    INDIVIDUAL_BUSINESS(SubjectClass.NATURAL_PERSON, "个体工商户", "individual business"),

    /** A natural person (自然人). */
    NATURAL_PERSON(SubjectClass.NATURAL_PERSON, "自然人", "natural person");

    private final SubjectClass subjectClass;
    private final Term term;

    SubjectKind(SubjectClass subjectClass, String chinese, String english) {
        this.subjectClass = subjectClass;
        this.term = new Term(chinese, english);
    }

    /**
     * The class of Art. 2 to which this kind belongs (R1).
     *
     * @return the class
     */
    public SubjectClass subjectClass() {
        return subjectClass;
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
     * Whether this kind is an organization, whose credit code is public and which has no personal number: legal
     * persons, unincorporated organizations and social organizations (R2, R4).
     *
     * @return false for individual businesses and natural persons
     */
    public boolean isOrganization() {
        return subjectClass != SubjectClass.NATURAL_PERSON;
    }
}
