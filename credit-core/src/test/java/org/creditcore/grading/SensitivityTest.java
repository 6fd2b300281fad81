package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.warning;

import java.util.List;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Reading;
import org.creditcore.subject.Language;
import org.junit.jupiter.api.Test;

class SensitivityTest {
    private static final CreditFile THREE = file(
            breach("P-1", "2022-03-01").build(),
            breach("P-2", "2022-03-02").build(),
            breach("P-3", "2022-03-03").build());

    @Test
    void anExcessHangsOnOneOption() {
        Sensitivity sensitivity = GRADER.assess(THREE, day("2022-06-30")).sensitivity();
        assertThat(sensitivity.dependsOnReading()).isTrue();
        assertThat(sensitivity.decisive()).containsExactly("aboveLimit");
        assertThat(sensitivity.involved()).containsExactly("aboveLimit");
        assertThat(sensitivity.under("aboveLimit").keySet())
                .containsExactly("HOLD_AT_B", "ESCALATE_TO_C", "UNDETERMINED");
        assertThat(sensitivity.under("aboveLimit").values())
                .extracting(Outcome::code)
                .containsExactly("B", "C", "UNDETERMINED");
        assertThat(sensitivity.under("disputed").values())
                .extracting(Outcome::code)
                .containsExactly("B", "B");
        assertThat(sensitivity.text(Language.ENGLISH))
                .isEqualTo("depends on aboveLimit: HOLD_AT_B B, ESCALATE_TO_C C, UNDETERMINED UNDETERMINED\n");
        assertThat(sensitivity.text(Language.CHINESE))
                .isEqualTo("取决于选项 aboveLimit：HOLD_AT_B B，ESCALATE_TO_C C，UNDETERMINED UNDETERMINED\n");
    }

    @Test
    void whatNothingSpeaksForHangsOnTheCleanRecord() {
        Sensitivity sensitivity = GRADER.assess(file(), day("2022-06-30")).sensitivity();
        assertThat(sensitivity.text(Language.ENGLISH))
                .isEqualTo("depends on cleanRecord: UNGRADED UNGRADED, GRADE_A A\n");
    }

    @Test
    void anOrdinaryCaseHangsOnNothing() {
        Sensitivity sensitivity = GRADER.assess(file(decision("D-1", "2022-03-10", warning())), day("2022-06-30"))
                .sensitivity();
        assertThat(sensitivity.dependsOnReading()).isFalse();
        assertThat(sensitivity.decisive()).isEmpty();
        assertThat(sensitivity.involved()).isEmpty();
        assertThat(sensitivity.text(Language.ENGLISH)).isEqualTo("the same under every reading\n");
        assertThat(sensitivity.text(Language.CHINESE)).isEqualTo("各种读法结果相同\n");
    }

    /** Two decisions with two warnings each, one of them disputed: an excess only if acts count, and escalated only if so read. */
    @Test
    void severalOptionsMayMoveItOnlyTogether() {
        CreditFile file = file(
                List.of(
                        decision("D-1", "2022-03-10", warning(), warning()),
                        decision("D-2", "2022-03-11", warning(), act(SanctionKind.CORRECTION_ORDER))),
                objection("D-2", "2022-04-01"));
        Sensitivity sensitivity = GRADER.assess(file, day("2022-06-30")).sensitivity();
        assertThat(sensitivity.dependsOnReading()).isTrue();
        assertThat(sensitivity.decisive()).isEmpty();
        assertThat(sensitivity.involved()).containsExactly("aboveLimit", "disputed", "countingUnit");
        assertThat(sensitivity.text(Language.ENGLISH))
                .isEqualTo(
                        "no option alone moves the outcome, several together do: aboveLimit, disputed, countingUnit\n");
        assertThat(sensitivity.text(Language.CHINESE))
                .isEqualTo("任一选项单独不改变等级，数项同改方改变：aboveLimit、disputed、countingUnit\n");
        assertThat(reading("countingUnit", "ACT")
                        .assess(file, day("2022-06-30"))
                        .sensitivity()
                        .decisive())
                .containsExactly("aboveLimit");
    }

    @Test
    void everyReadingHasItsOutcome() {
        Sensitivity sensitivity = GRADER.assess(THREE, day("2022-06-30")).sensitivity();
        Reading reading = Pinglu2021.rulebook().reading();
        assertThat(sensitivity.byReading())
                .hasSize(72)
                .contains(entry(reading, sensitivity.outcomes().get(0)))
                .contains(entry(reading.with("aboveLimit", "UNDETERMINED"), Outcome.UNDETERMINED));
        assertThatThrownBy(() -> sensitivity.byReading().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> sensitivity.under("window"))
                .hasMessageStartingWith("window is no option of the reading, allowed are aboveLimit, ");
        assertThatThrownBy(() -> new Sensitivity(sensitivity.options(), reading, List.of(Outcome.UNGRADED)))
                .hasMessage("there are 1 outcomes, allowed is one for each of 72 readings");
    }
}
