package org.creditcore.rulebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.Term;

/**
 * Which notices are due, in which forms, containing what, to whom, and where they are registered (Art. 14; R41–R45).
 *
 * @param citation where it stands
 * @param types the types of record that call for a notice
 * @param forms the forms that are allowed for an act of each severity, one or more
 * @param parts what a notice of each form contains; may be nothing
 * @param recipients who may receive a notice of each form, for each kind of subject, one or more
 * @param register the office where notices are registered
 */
public record NoticeRule(
        Citation citation,
        Set<EvidenceType> types,
        Map<Severity, Set<NoticeForm>> forms,
        Map<NoticeForm, Set<NoticePart>> parts,
        Map<NoticeForm, Map<SubjectKind, Set<Recipient>>> recipients,
        Term register) {
    private static final Set<EvidenceType> CALLING = Collections.unmodifiableSet(EnumSet.of(
            EvidenceType.DECISION,
            EvidenceType.COMMITMENT_BREACH,
            EvidenceType.SERIOUS_DISHONESTY,
            EvidenceType.LIST_ENTRY));

    /**
     * Keeps its own copies of sets and maps.
     *
     * @throws IllegalArgumentException if something is not said for a severity, form or kind of subject, or ratings, commendations
     *     or observations call for a notice
     */
    public NoticeRule {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(types, "types");
        Objects.requireNonNull(forms, "forms");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(recipients, "recipients");
        Objects.requireNonNull(register, "register");
        types = EnumSets.copyOf(EvidenceType.class, types);
        if (!CALLING.containsAll(types)) {
            throw new IllegalArgumentException(
                    "records of types " + types + " call for a notice, allowed are " + CALLING);
        }
        atLeastOne("forms", forms.values());
        forms = sets("forms", Severity.class, NoticeForm.class, forms);
        parts = sets("parts", NoticeForm.class, NoticePart.class, parts);
        Map<NoticeForm, Map<SubjectKind, Set<Recipient>>> ofForms = new EnumMap<>(NoticeForm.class);
        for (Map.Entry<NoticeForm, Map<SubjectKind, Set<Recipient>>> ofForm : recipients.entrySet()) {
            atLeastOne("recipients", ofForm.getValue().values());
            ofForms.put(ofForm.getKey(), sets("recipients", SubjectKind.class, Recipient.class, ofForm.getValue()));
        }
        recipients = complete("recipients", NoticeForm.class, ofForms);
    }

    private static <K extends Enum<K>, E extends Enum<E>> Map<K, Set<E>> sets(
            String what, Class<K> keys, Class<E> elements, Map<K, Set<E>> sets) {
        Map<K, Set<E>> copy = new EnumMap<>(keys);
        for (Map.Entry<K, Set<E>> set : sets.entrySet()) {
            copy.put(set.getKey(), EnumSets.copyOf(elements, set.getValue()));
        }
        return complete(what, keys, copy);
    }

    private static <K extends Enum<K>, V> Map<K, V> complete(String what, Class<K> keys, Map<K, V> values) {
        if (values.size() != keys.getEnumConstants().length) {
            throw new IllegalArgumentException("the " + what + " of notices are given for " + values.keySet()
                    + ", they are given for every one of " + Arrays.toString(keys.getEnumConstants()));
        }
        return Collections.unmodifiableMap(values);
    }

    private static <E> void atLeastOne(String what, Collection<Set<E>> sets) {
        for (Set<E> set : sets) {
            if (set.isEmpty()) {
                throw new IllegalArgumentException("no " + what + " of notices are given, there are one or more");
            }
        }
    }

    /**
     * Starts a rule.
     *
     * @return a builder, to be used by one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Puts a rule together. */
    public static final class Builder {
        private Citation citation;
        private final Set<EvidenceType> types = EnumSet.noneOf(EvidenceType.class);
        private final Map<Severity, Set<NoticeForm>> forms = new EnumMap<>(Severity.class);
        private final Map<NoticeForm, Set<NoticePart>> parts = new EnumMap<>(NoticeForm.class);
        private final Map<NoticeForm, Map<SubjectKind, Set<Recipient>>> recipients = new EnumMap<>(NoticeForm.class);
        private Term register;

        private Builder() {}

        /**
         * Says where the rule stands.
         *
         * @param article the citation
         * @return this builder
         */
        public Builder citation(Citation article) {
            this.citation = Objects.requireNonNull(article, "article");
            return this;
        }

        /**
         * Adds types of record that call for a notice.
         *
         * @param some the types
         * @return this builder
         */
        public Builder types(EvidenceType... some) {
            types.addAll(Arrays.asList(some));
            return this;
        }

        /**
         * Says which forms are allowed.
         *
         * @param severity how serious the act is
         * @param allowed the forms
         * @return this builder
         */
        public Builder forms(Severity severity, NoticeForm... allowed) {
            forms.put(severity, EnumSets.copyOf(NoticeForm.class, Arrays.asList(allowed)));
            return this;
        }

        /**
         * Says what a notice contains.
         *
         * @param form the form of the notice
         * @param contained the parts
         * @return this builder
         */
        public Builder parts(NoticeForm form, NoticePart... contained) {
            parts.put(form, EnumSets.copyOf(NoticePart.class, Arrays.asList(contained)));
            return this;
        }

        /**
         * Says who may receive a notice.
         *
         * @param form the form of the notice
         * @param kind the kind of subject
         * @param allowed the recipients
         * @return this builder
         */
        public Builder recipients(NoticeForm form, SubjectKind kind, Recipient... allowed) {
            Map<SubjectKind, Set<Recipient>> ofForm = recipients.get(form);
            if (ofForm == null) {
                ofForm = new EnumMap<>(SubjectKind.class);
                recipients.put(form, ofForm);
            }
            ofForm.put(kind, EnumSets.copyOf(Recipient.class, Arrays.asList(allowed)));
            return this;
        }

        /**
         * Says where notices are registered.
         *
         * @param office the office
         * @return this builder
         */
        public Builder register(Term office) {
            this.register = Objects.requireNonNull(office, "office");
            return this;
        }

        /**
         * Builds the rule.
         *
         * @return the rule
         * @throws IllegalArgumentException if something is not said for a severity, form or kind of subject
         * @throws NullPointerException if no citation or no register is given
         */
        public NoticeRule build() {
            return new NoticeRule(citation, types, forms, parts, recipients, register);
        }
    }
}
