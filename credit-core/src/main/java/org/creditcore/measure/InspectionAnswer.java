package org.creditcore.measure;

import java.util.Objects;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.InspectionRegime;
import org.creditcore.rulebook.InspectionTrigger;
import org.creditcore.rulebook.Outcome;
import org.creditcore.subject.Language;

/**
 * One clear answer to an inspector (R34).
 *
 * @param trigger why the inspection would take place
 * @param regime how the subject is inspected then
 * @param dynamicSupervision whether the subject is supervised dynamically besides
 * @param outcome the outcome that the answer follows from
 * @param citation where it stands
 */
public record InspectionAnswer(
        InspectionTrigger trigger,
        InspectionRegime regime,
        boolean dynamicSupervision,
        Outcome outcome,
        Citation citation) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public InspectionAnswer {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * Whether the inspection may take place.
     *
     * @return false if the subject is exempt from it
     */
    public boolean isAllowed() {
        return regime != InspectionRegime.EXEMPT;
    }

    /**
     * The answer for people.
     *
     * @param language the language
     * @return for example {@code routine: no, exempt (A good credit, Art. 11(二))}
     */
    public String text(Language language) {
        boolean chinese = language == Language.CHINESE;
        StringBuilder text = new StringBuilder(trigger.term().in(language))
                .append(chinese ? "：" : ": ")
                .append(isAllowed() ? (chinese ? "可以，" : "yes, ") : (chinese ? "不可以，" : "no, "))
                .append(regime.term().in(language));
        if (dynamicSupervision) {
            text.append(chinese ? "，实行动态监管" : ", under dynamic supervision");
        }
        return text.append(chinese ? "（" : " (")
                .append(SituationAnswer.shown(outcome, language))
                .append(chinese ? "，" : ", ")
                .append(citation.in(language))
                .append(chinese ? "）" : ")")
                .toString();
    }
}
