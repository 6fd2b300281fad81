package org.creditcore.rulebook;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.subject.SubjectKind;

/**
 * What may be published, record by record (Arts. 13(二), 15; R38).
 *
 * @param citation where it stands
 * @param outcome the outcome in which records may go out, if they ground it
 * @param kinds the kinds of subject about whom records may go out; each needs a credit code
 * @param types the types of record that may go out
 * @param slight the sanctions that are published only beside others
 * @param window for how long after its date a record may be out
 */
public record DisclosureRule(
        Citation citation,
        Outcome outcome,
        Set<SubjectKind> kinds,
        Set<EvidenceType> types,
        Set<SanctionKind> slight,
        Window window) {
    private static final Set<SubjectKind> ORGANISATIONS = organisations();
    private static final Set<EvidenceType> PUBLISHABLE = Collections.unmodifiableSet(
            EnumSet.of(EvidenceType.DECISION, EvidenceType.SERIOUS_DISHONESTY, EvidenceType.LIST_ENTRY));

    /**
     * Keeps its own copies of the sets.
     *
     * @throws IllegalArgumentException if records of a type are to go out that are no decisions, determinations or list
     *     entries, or records about subjects that are no organisations: a person's name is never published (R4)
     */
    public DisclosureRule {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(window, "window");
        kinds = EnumSets.copyOf(SubjectKind.class, kinds);
        if (!ORGANISATIONS.containsAll(kinds)) {
            throw new IllegalArgumentException(
                    "records about subjects of kinds " + kinds + " are to go out, allowed are " + ORGANISATIONS);
        }
        types = EnumSets.copyOf(EvidenceType.class, types);
        if (!PUBLISHABLE.containsAll(types)) {
            throw new IllegalArgumentException(
                    "records of types " + types + " are to go out, allowed are " + PUBLISHABLE);
        }
        slight = EnumSets.copyOf(SanctionKind.class, slight);
    }

    private static Set<SubjectKind> organisations() {
        EnumSet<SubjectKind> organisations = EnumSet.noneOf(SubjectKind.class);
        for (SubjectKind kind : SubjectKind.values()) {
            if (kind.isOrganization()) {
                organisations.add(kind);
            }
        }
        return Collections.unmodifiableSet(organisations);
    }
}
