package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.rulebook.Tally;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CountedSpanTest {
    private static final LocalDate FIRST = day("2022-03-10");
    private static final CreditFile FILE = file(decision("D-1", "2022-03-10", fined("20000.00")));

    private static List<String> shown(List<CountedSpan> spans) {
        return spans.stream()
                .map(span -> span.evidence().id() + " " + span.tally().code() + " " + span.firstDay() + ".."
                        + span.lastDay().map(LocalDate::toString).orElse("") + " +" + span.weight())
                .toList();
    }

    @Test
    @Tag("R14")
    @Tag("R26")
    void aFineCountsAsACaseAndInFen() {
        assertThat(shown(GRADER.assess(FILE, FIRST).spans()))
                .containsExactly(
                        "D-1 PENALTY_CASES 2022-03-10..2023-03-10 +1", "D-1 FINES 2022-03-10..2023-03-10 +2000000");
    }

    @Test
    @Tag("R18")
    void aRepairEndsASpanTheDayBefore() {
        assertThat(shown(GRADER.assess(FILE.with(repair("D-1", "2022-05-01")), FIRST)
                        .spans()))
                .containsExactly(
                        "D-1 PENALTY_CASES 2022-03-10..2022-04-30 +1", "D-1 FINES 2022-03-10..2022-04-30 +2000000");
    }

    @Test
    @Tag("R16")
    void whatEndsWithARepairOnlyHasNoLastDay() {
        CreditFile closed = file(decision("D-2", "2022-03-10", act(SanctionKind.CLOSURE)));
        assertThat(shown(reading("severePenaltyWindow", "UNTIL_REPAIRED")
                        .assess(closed, FIRST)
                        .spans()))
                .containsExactly("D-2 PENALTY_CASES 2022-03-10..2023-03-10 +1", "D-2 SEVERE_PENALTIES 2022-03-10.. +1");
    }

    @Test
    void bothEndsAreInside() {
        CountedSpan span = GRADER.assess(FILE, FIRST).spans().get(0);
        assertThat(List.of(FIRST.minusDays(1), FIRST, day("2023-03-10"), day("2023-03-11")))
                .extracting(span::contains)
                .containsExactly(false, true, true, false);
        assertThat(new CountedSpan(span.evidence(), span.tally(), FIRST, Optional.empty(), 1).contains(LocalDate.MAX))
                .isTrue();
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        CountedSpan span = GRADER.assess(FILE, FIRST).spans().get(0);
        Tally tally = span.tally();
        assertThat(new CountedSpan(span.evidence(), tally, FIRST, Optional.of(FIRST), 1).contains(FIRST))
                .isTrue();
        assertThatThrownBy(() -> new CountedSpan(span.evidence(), tally, FIRST, Optional.of(FIRST.minusDays(1)), 1))
                .hasMessage(
                        "the last day 2022-03-09 is before the first day 2022-03-10, allowed is that day or a later one");
    }
}
