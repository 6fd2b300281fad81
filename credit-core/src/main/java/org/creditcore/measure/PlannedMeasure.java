package org.creditcore.measure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditcore.rulebook.Measure;
import org.creditcore.rulebook.Situation;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/**
 * A measure in the plan of a subject on a day.
 *
 * @param measure the measure
 * @param status whether it applies
 * @param missing what it lacks, if it is only possible
 * @param basis the basis that it rests on, if it needs one and has it
 * @param extension the registered extension, if the measure is an opening of the text
 * @param persons the persons reached besides the subject
 */
public record PlannedMeasure(
        Measure measure,
        Status status,
        List<Missing> missing,
        Optional<LegalBasis> basis,
        Optional<Extension> extension,
        List<PersonInRole> persons) {
    /** Whether a measure applies. */
    public enum Status {
        /** It applies. */
        APPLICABLE("适用", "applies"),
        /** It applies if the subject meets further conditions, which the host decides. */
        IF_ELIGIBLE("符合条件的适用", "applies if eligible"),
        /** It may be applied at discretion. */
        DISCRETIONARY("可酌情适用", "at discretion"),
        /** It is possible, but something is missing (R35). */
        POSSIBLE("尚不得适用", "not yet");

        private final Term term;

        Status(String chinese, String english) {
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

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a part is null
     */
    public PlannedMeasure {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(extension, "extension");
        missing = List.copyOf(missing);
        persons = List.copyOf(persons);
    }

    /**
     * The measure in short.
     *
     * @return its name, that of the extension if it is one
     */
    public Term name() {
        return extension.map(Extension::name).orElse(measure.name());
    }

    /**
     * What a host does that it bears on.
     *
     * @return the situations, those of the extension if it is one
     */
    public Set<Situation> situations() {
        return extension.map(Extension::situations).orElse(measure.situations());
    }

    /**
     * The measure for people; the persons reached are not named.
     *
     * @param language the language
     * @return for example {@code 13-1-4 market and industry bans (Art. 13(一)4): not yet, missing: the term}
     */
    public String text(Language language) {
        boolean chinese = language == Language.CHINESE;
        String comma = chinese ? "，" : ", ";
        StringBuilder text = new StringBuilder(measure.code())
                .append(' ')
                .append(name().in(language))
                .append(chinese ? "（" : " (")
                .append(measure.citation().in(language))
                .append(chinese ? "）：" : "): ")
                .append(status.term().in(language));
        if (!missing.isEmpty()) {
            text.append(comma)
                    .append(chinese ? "尚缺：" : "missing: ")
                    .append(missing.stream()
                            .map(lacking -> lacking.term().in(language))
                            .collect(Collectors.joining(chinese ? "、" : ", ")));
        }
        basis.map(own -> own.instrument() + " " + own.article())
                .or(() -> extension.map(own -> own.instrument() + " " + own.article()))
                .ifPresent(instrument ->
                        text.append(comma).append(chinese ? "依据" : "by ").append(instrument));
        basis.flatMap(LegalBasis::lastDay)
                .ifPresent(last -> text.append(comma)
                        .append(chinese ? "至" : "until ")
                        .append(last)
                        .append(chinese ? "止" : ""));
        return text.toString();
    }
}
