package org.creditcore.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.measure.MeasureSamples.COMPANY;
import static org.creditcore.measure.MeasureSamples.DAY;
import static org.creditcore.measure.MeasureSamples.RULES;
import static org.creditcore.measure.MeasureSamples.assess;
import static org.creditcore.measure.MeasureSamples.basis;
import static org.creditcore.measure.MeasureSamples.decision;
import static org.creditcore.measure.MeasureSamples.determination;
import static org.creditcore.measure.MeasureSamples.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.SanctionKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures end with the grade. */
@Tag("R39")
class MeasurePlanTest {
    private static PlannedMeasure of(MeasurePlan plan, String code) {
        return plan.measures().stream()
                .filter(planned -> planned.measure().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMeasureEndsTheDayBeforeTheOutcomeChanges() {
        MeasurePlan plan = plan(assess(determination("S-1")));
        assertThat(plan.lastDayOf(of(plan, "13-1-1"))).contains(LocalDate.of(2023, 3, 10));
        assertThat(plan.lastDayOf(of(plan, "13-1-4"))).contains(LocalDate.of(2023, 3, 10));
        assertThat(plan.lastDayOf(of(plan, "13-2-1"))).contains(LocalDate.of(2023, 3, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, 2022-12-31",
        "2023-03-09, 2023-03-09",
        "2023-03-10, 2023-03-10",
        "2023-03-11, 2023-03-10",
        "2030-01-01, 2023-03-10",
    })
    void aBanEndsWithItsTermOrTheGradeWhicheverIsFirst(LocalDate termEnds, LocalDate last) {
        MeasurePlan plan = plan(
                assess(determination("S-1")), basis("13-1-4").lastDay(termEnds).build());
        assertThat(plan.lastDayOf(of(plan, "13-1-4"))).contains(last);
    }

    @Test
    void aGradeWithoutEndBearsMeasuresWithoutEndButWhatIsPublishedEnds() {
        Decision closure = decision("D-1", SanctionKind.CLOSURE);
        Decision published = Decision.builder()
                .from(decision("D-2", SanctionKind.CLOSURE))
                .publicityEnds(LocalDate.of(2022, 9, 30))
                .build();
        MeasurePlan plan = plan(assess(
                RULES.with("severePenaltyWindow", "UNTIL_REPAIRED"), DAY, CreditFile.of(COMPANY, closure, published)));
        assertThat(plan.lastDayOf(of(plan, "13-1-2"))).isEqualTo(Optional.empty());
        assertThat(plan.lastDayOf(of(plan, "13-2-2"))).contains(LocalDate.of(2025, 3, 10));
    }
}
