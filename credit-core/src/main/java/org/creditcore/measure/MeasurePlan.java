package org.creditcore.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.grading.Assessment;
import org.creditcore.measure.PlannedMeasure.Status;
import org.creditcore.rulebook.Application;
import org.creditcore.rulebook.Inspection;
import org.creditcore.rulebook.InspectionTrigger;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Situation;

/**
 * What follows from the grade of a subject on a day.
 *
 * @param assessment the assessment that it follows from
 * @param circumstances what else was taken into account
 * @param followed the outcome that measures follow: the assessment's, or a review's where the rules do not decide (R31)
 * @param measures the measures, in the order of the rulebook
 * @param disclosure what may be published
 */
public record MeasurePlan(
        Assessment assessment,
        Circumstances circumstances,
        Outcome followed,
        List<PlannedMeasure> measures,
        Disclosure disclosure) {
    /**
     * Keeps its own copy of the measures.
     *
     * @throws NullPointerException if a part is null
     */
    public MeasurePlan {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(circumstances, "circumstances");
        Objects.requireNonNull(followed, "followed");
        Objects.requireNonNull(disclosure, "disclosure");
        measures = List.copyOf(measures);
    }

    /**
     * The measures that apply, by themselves or at discretion or to the eligible.
     *
     * @return their codes, each once, in the order of the rulebook
     */
    public List<String> codes() {
        return measures.stream()
                .filter(planned -> planned.status() != Status.POSSIBLE)
                .map(planned -> planned.measure().code())
                .distinct()
                .toList();
    }

    /**
     * The measures that are only possible, because something is missing (R35).
     *
     * @return their codes, each once, in the order of the rulebook
     */
    public List<String> needLegalBasis() {
        return measures.stream()
                .filter(planned -> planned.status() == Status.POSSIBLE)
                .map(planned -> planned.measure().code())
                .distinct()
                .toList();
    }

    /**
     * Until when a measure stays in the plan at the latest, as things are on file (R39).
     *
     * @param planned a measure of this plan
     * @return the day before the outcome changes, or an earlier day on which its own time ends: the last day of the basis' term, or the
     *     last day on which any of the records now published may be out; empty if no end is in sight
     */
    public Optional<LocalDate> lastDayOf(PlannedMeasure planned) {
        Optional<LocalDate> gradeEnds =
                assessment.nextChange().map(change -> change.on().minusDays(1));
        return planned.basis()
                .flatMap(LegalBasis::lastDay)
                .or(() ->
                        planned.measure().application() == Application.DISCLOSURE ? publishedUntil() : Optional.empty())
                .filter(last -> gradeEnds.isEmpty() || last.isBefore(gradeEnds.get()))
                .or(() -> gradeEnds);
    }

    private Optional<LocalDate> publishedUntil() {
        List<PublicRecord> published = disclosure.published();
        return published.stream().allMatch(record -> record.lastDay().isPresent())
                ? published.stream()
                        .flatMap(record -> record.lastDay().stream())
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    /**
     * What follows where the host is about to do something.
     *
     * @param situation what it is about to do
     * @return the answer, with the measures that bear on it; for inspections see {@link #inspection} too
     */
    public SituationAnswer answer(Situation situation) {
        Objects.requireNonNull(situation, "situation");
        return new SituationAnswer(
                situation,
                followed,
                measures.stream()
                        .filter(planned -> planned.situations().contains(situation))
                        .toList());
    }

    /**
     * How the subject is inspected (R34).
     *
     * @param trigger why the inspection would take place
     * @return the answer, with its article
     * @throws IllegalStateException if the rulebook says nothing of inspections with this outcome
     */
    public InspectionAnswer inspection(InspectionTrigger trigger) {
        Inspection row = assessment.rulebook().inspections().stream()
                .filter(inspection -> inspection.outcome().equals(followed))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the rulebook "
                        + assessment.rulebook().id() + " says nothing of inspections with the outcome " + followed));
        return new InspectionAnswer(
                trigger,
                row.regimes().get(Objects.requireNonNull(trigger, "trigger")),
                row.dynamicSupervision(),
                followed,
                row.citation());
    }
}
