package org.creditcore.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditcore.grading.KnownOn;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;

/** The page that leads to all others, as its template asks for it. */
final class IndexPage {
    private final List<Row> rows = new ArrayList<>();
    private Optional<MeasurePlan> first = Optional.empty();

    /** How often an outcome occurs. */
    record Count(OutcomeView outcome, long subjects) {}

    /** A subject. */
    record Row(
            int number,
            String file,
            String heading,
            Both scheme,
            String identifier,
            Both kind,
            Outcome result,
            OutcomeView outcome,
            Optional<SubjectPage.NextChange> nextChange,
            boolean isFlagged) {}

    /** Adds a subject whose page was written. */
    void add(String file, MeasurePlan plan, SubjectPage page) {
        if (first.isEmpty()) {
            first = Optional.of(plan);
        }
        rows.add(new Row(
                rows.size() + 1,
                file,
                page.heading(),
                page.scheme(),
                page.identifier(),
                page.kind(),
                plan.assessment().outcome(),
                page.outcome(),
                page.nextChange(),
                page.isIncomplete() || page.hasFlags()));
    }

    List<Row> rows() {
        return rows;
    }

    int size() {
        return rows.size();
    }

    Optional<LocalDate> day() {
        return first.map(plan -> plan.assessment().day());
    }

    Optional<LocalDate> knownOn() {
        return first.flatMap(plan -> plan.assessment().knownOn()).map(KnownOn::lastDay);
    }

    List<Count> counts() {
        if (first.isEmpty()) {
            return List.of();
        }
        Rulebook rulebook = first.get().assessment().rulebook();
        return rulebook.outcomes().stream()
                .map(outcome -> new Count(
                        OutcomeView.of(rulebook, outcome),
                        rows.stream()
                                .filter(row -> row.result().equals(outcome))
                                .count()))
                .filter(count -> count.subjects() > 0)
                .toList();
    }
}
