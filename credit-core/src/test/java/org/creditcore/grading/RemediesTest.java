package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.reading;

import java.time.LocalDate;
import org.creditcore.evidence.CreditFile;
import org.creditcore.subject.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which repairs lift the outcome, as it is said to people. */
@Tag("law-15")
class RemediesTest {
    private static final LocalDate DAY = day("2022-06-30");

    /** Three penalty cases with fines of 530,000.00 in all. */
    private static final CreditFile FINES = file(
            decision("D-1", "2022-02-10", fined("300000.00")),
            decision("D-2", "2022-03-10", fined("150000.00")),
            decision("D-3", "2022-04-10", fined("80000.00")));

    private static String english(Grader grader, CreditFile file) {
        return grader.remedies(file, DAY).text(Language.ENGLISH);
    }

    private static String english(CreditFile file) {
        return english(GRADER, file);
    }

    @Tag("R28")
    @Test
    void excessesThatAreHeldAtB() {
        assertThat(english(FINES)).isEqualTo("""
                remedies on 2022-06-30, now B
                  to UNGRADED: repair all of D-1, D-2, D-3; for example D-1, D-2, D-3
                  not to A: no ground for it counts, and repairs give none
                  without repairs: 2023-04-11: UNGRADED (D-3)
                """);
    }

    @Tag("R28")
    @Tag("R29")
    @Test
    void excessesThatAreEscalatedToC() {
        assertThat(english(reading("aboveLimit", "ESCALATE_TO_C"), FINES)).isEqualTo("""
                remedies on 2022-06-30, now C
                  to UNGRADED: repair all of D-1, D-2, D-3; for example D-1, D-2, D-3
                  to B: repair at least 1 of D-1, D-2, D-3 (penalty cases), and at least 30,000.00 in all of D-1 (300,000.00), D-2 (150,000.00), D-3 (80,000.00) (fines in yuan); for example D-1
                  not to A: no ground for it counts, and repairs give none
                  without repairs: 2023-02-11: B (D-1)
                """);
    }
}
