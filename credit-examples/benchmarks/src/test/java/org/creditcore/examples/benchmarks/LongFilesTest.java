package org.creditcore.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.pinglu.Pinglu2021;
import org.junit.jupiter.api.Test;

/** What is measured is what the names say: a benchmark of an empty file would be fast. */
class LongFilesTest {
    private static final Grader GRADER = Grader.of(Pinglu2021.rulebook().with("aboveLimit", "UNDETERMINED"));

    @Test
    void everyRecordOfTheYearBearsOnTheGrade() {
        CreditFile file = LongFiles.ofOneYear(1_000);
        Assessment assessment = GRADER.assess(file, LongFiles.DAY);
        assertThat(file.evidence()).hasSize(1_000);
        assertThat(assessment.outcome().code()).isEqualTo("UNDETERMINED");
        assertThat(assessment.spans()).extracting(span -> span.evidence().id()).hasSizeGreaterThan(1_300);
        assertThat(assessment.remedies().lifts())
                .extracting(lift -> lift.outcome().code())
                .containsExactly("UNGRADED", "B");
        assertThat(assessment.remedies().lifts().get(1).example()).hasSizeGreaterThan(800);
    }

    @Test
    void nearlyEveryRecordOfManyYearsMakesASegment() {
        assertThat(GRADER.timeline(LongFiles.ofManyYears(1_000)).segments()).hasSizeGreaterThan(1_900);
        assertThat(GRADER.timeline(LongFiles.ofManyYears(100_000)).segments()).hasSizeGreaterThan(2);
    }
}
