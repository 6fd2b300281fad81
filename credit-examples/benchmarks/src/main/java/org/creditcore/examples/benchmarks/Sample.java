package org.creditcore.examples.benchmarks;

import java.util.List;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.UnifiedSocialCreditCode;

/**
 * What is on file about one subject, twice: as the library wants it, and as the other contenders do.
 *
 * @param items the records as items, in no order
 * @param evidence the same records as the library has them, in the same order
 * @param events their repairs and revocations
 */
record Sample(List<Item> items, List<Evidence> evidence, List<Event> events) {
    private static final Subject SUBJECT =
            Subject.of(SubjectKind.LEGAL_PERSON, UnifiedSocialCreditCode.of("91140603MA0KAMP17P"));

    /** A new file, checked as any other. */
    CreditFile file() {
        return CreditFile.of(SUBJECT, evidence, events);
    }
}
