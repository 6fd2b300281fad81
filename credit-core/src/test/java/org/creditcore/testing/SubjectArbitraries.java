package org.creditcore.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;

/** Subjects of every kind (R1), with synthetic identifiers of every scheme that the kind may have (R2). */
public final class SubjectArbitraries {
    private static final Identifier CREDIT_CODE = Identifier.of("USCC", "91140603MA0KAMP17P");
    private static final Identifier RESIDENT = Identifier.of("RESIDENT_ID", "140603198002291016");
    private static final Identifier REGISTRATION = Identifier.of("REGISTRATION", "140603-7");

    private static final List<Subject> SUBJECTS = List.of(
            Subject.of(SubjectKind.LEGAL_PERSON, CREDIT_CODE),
            Subject.of(SubjectKind.LEGAL_PERSON, Identifier.of("USCC", "91350100M000100Y43")),
            Subject.of(SubjectKind.UNINCORPORATED_ORGANIZATION, CREDIT_CODE),
            Subject.of(SubjectKind.SOCIAL_ORGANIZATION, REGISTRATION),
            Subject.of(SubjectKind.INDIVIDUAL_BUSINESS, CREDIT_CODE),
            Subject.of(SubjectKind.INDIVIDUAL_BUSINESS, RESIDENT),
            Subject.of(SubjectKind.NATURAL_PERSON, RESIDENT),
            Subject.of(SubjectKind.NATURAL_PERSON, Identifier.of("RESIDENT_ID", "11010519491231002X")));

    private SubjectArbitraries() {}

    static Subject any() {
        return SUBJECTS.get(0);
    }

    /**
     * Subjects with or without a name.
     *
     * @return subjects of every kind; the simplest is a legal person without a name
     */
    public static Arbitrary<Subject> subjects() {
        return Combinators.combine(Arbitraries.of(SUBJECTS), names().optional(0.5))
                .as((subject, name) -> name.map(subject::withName).orElse(subject));
    }

    /**
     * Names of subjects.
     *
     * @return texts that are not blank
     */
    public static Arbitrary<String> names() {
        return Arbitraries.of("某某煤业有限公司", "平鲁区某某运输队", "Pinglu Coal & Co.", "甲\n乙", "氺𠀀公司", "İstanbul ıŞ");
    }
}
