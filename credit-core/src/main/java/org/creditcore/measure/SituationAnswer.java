package org.creditcore.measure;

import java.util.List;
import java.util.Objects;
import org.creditcore.measure.PlannedMeasure.Status;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Situation;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/**
 * One clear answer to a host that is about to do something with a subject: what follows from its outcome there, with the measures
 * that are the reason (Arts. 11–13; R33, R35).
 *
 * @param situation what the host is about to do
 * @param outcome the outcome that the answer follows from
 * @param measures the measures that bear on it, in the order of the rulebook; none if the subject is treated as everyone
 */
public record SituationAnswer(Situation situation, Outcome outcome, List<PlannedMeasure> measures) {
    /** What follows, the strongest first. */
    public enum Verdict {
        /** A measure applies, by itself or on a legal basis of its own. */
        APPLIES("适用下列措施", "a measure applies"),
        /** A measure may be applied at discretion, or to the eligible. */
        MAY_APPLY("可以适用下列措施", "a measure may be applied"),
        /** A measure is possible, and must not be applied by the grade alone (R35). */
        NOT_BY_GRADE_ALONE("不得仅凭等级采取措施", "no measure may be applied by the grade alone"),
        /** No measure bears on it. */
        AS_EVERYONE("照常办理", "as everyone");

        private final Term term;

        Verdict(String chinese, String english) {
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
     * Keeps its own copy of the measures.
     *
     * @throws NullPointerException if a part is null
     */
    public SituationAnswer {
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(outcome, "outcome");
        measures = List.copyOf(measures);
    }

    /**
     * What follows, all measures taken together.
     *
     * @return the strongest of what follows from each
     */
    public Verdict verdict() {
        return measures.stream()
                .map(planned -> verdict(planned.status()))
                .min(Verdict::compareTo)
                .orElse(Verdict.AS_EVERYONE);
    }

    private static Verdict verdict(Status status) {
        return switch (status) {
            case APPLICABLE -> Verdict.APPLIES;
            case IF_ELIGIBLE, DISCRETIONARY -> Verdict.MAY_APPLY;
            case POSSIBLE -> Verdict.NOT_BY_GRADE_ALONE;
        };
    }

    /**
     * The answer for people, with the article of each measure.
     *
     * @param language the language
     * @return for example {@code licence application (A good credit): a measure may be applied; 11-3 fast track in licensing
     *     (Art. 11(三)): at discretion}
     */
    public String text(Language language) {
        boolean chinese = language == Language.CHINESE;
        StringBuilder text = new StringBuilder(situation.term().in(language))
                .append(chinese ? "（" : " (")
                .append(shown(outcome, language))
                .append(chinese ? "）：" : "): ")
                .append(verdict().term().in(language));
        if (measures.isEmpty()) {
            text.append(chinese ? "，该等级没有与此有关的措施" : ", no measure that follows from this outcome bears on it");
        }
        measures.forEach(planned -> text.append(chinese ? "；" : "; ").append(planned.text(language)));
        return text.toString();
    }

    static String shown(Outcome outcome, Language language) {
        String name = outcome.name().in(language);
        return outcome.grade().map(grade -> grade.code() + " " + name).orElse(name);
    }
}
