package org.creditcore.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.measure.MeasureSamples.assessed;
import static org.creditcore.measure.MeasureSamples.plan;

import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.Inspection;
import org.creditcore.rulebook.InspectionRegime;
import org.creditcore.rulebook.InspectionTrigger;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** May I inspect? Every trigger with every outcome. */
@Tag("R34")
class InspectionAnswerTest {
    @ParameterizedTest
    @CsvSource({
        "A, ROUTINE, EXEMPT, false, false",
        "A, COMPLAINT, ORDINARY, true, false",
        "A, SPECIAL, ORDINARY, true, false",
        "A, RANDOM, ORDINARY, true, false",
        "A, STATUTORY, ORDINARY, true, false",
        "UNGRADED, ROUTINE, ORDINARY, true, false",
        "UNGRADED, COMPLAINT, ORDINARY, true, false",
        "UNGRADED, SPECIAL, ORDINARY, true, false",
        "UNGRADED, RANDOM, ORDINARY, true, false",
        "UNGRADED, STATUTORY, ORDINARY, true, false",
        "B, ROUTINE, INCREASED, true, false",
        "B, COMPLAINT, ORDINARY, true, false",
        "B, SPECIAL, ORDINARY, true, false",
        "B, RANDOM, INCLUDED, true, false",
        "B, STATUTORY, ORDINARY, true, false",
        "UNDETERMINED, ROUTINE, INCREASED, true, false",
        "UNDETERMINED, COMPLAINT, ORDINARY, true, false",
        "UNDETERMINED, SPECIAL, ORDINARY, true, false",
        "UNDETERMINED, RANDOM, INCLUDED, true, false",
        "UNDETERMINED, STATUTORY, ORDINARY, true, false",
        "C, ROUTINE, INCREASED, true, true",
        "C, COMPLAINT, ORDINARY, true, true",
        "C, SPECIAL, ORDINARY, true, true",
        "C, RANDOM, INCREASED, true, true",
        "C, STATUTORY, ORDINARY, true, true",
    })
    @Tag("R33")
    void everyTriggerWithEveryOutcome(
            String outcome, InspectionTrigger trigger, InspectionRegime regime, boolean allowed, boolean dynamic) {
        InspectionAnswer answer = plan(assessed(outcome)).inspection(trigger);
        assertThat(answer.trigger()).isEqualTo(trigger);
        assertThat(answer.outcome()).hasToString(outcome);
        assertThat(answer.regime()).isEqualTo(regime);
        assertThat(answer.isAllowed()).isEqualTo(allowed);
        assertThat(answer.dynamicSupervision()).isEqualTo(dynamic);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | ROUTINE | routine: no, exempt (A good credit, Art. 11(二)) | 日常巡查检查：不可以，免予检查（A 信用优良，第11条(二)）",
                "A | COMPLAINT | complaint-driven: yes, ordinary (A good credit, Art. 11(二)) |"
                        + " 投诉举报检查：可以，常规检查（A 信用优良，第11条(二)）",
                "UNGRADED | SPECIAL | special: yes, ordinary (ungraded, Art. 7) | 专项检查：可以，常规检查（未评级，第7条）",
                "B | RANDOM | random: yes, included (B general dishonesty, Art. 12(一)) |"
                        + " 随机抽查：可以，必须列入抽查对象（B 一般失信，第12条(一)）",
                "UNDETERMINED | ROUTINE | routine: yes, increased (undetermined, Art. 12(一)) |"
                        + " 日常巡查检查：可以，增加频次（待认定，第12条(一)）",
                "C | STATUTORY | statutory: yes, ordinary, under dynamic supervision (C serious dishonesty, Art. 13(一)2) |"
                        + " 法定检查：可以，常规检查，实行动态监管（C 严重失信，第13条(一)2）",
            })
    void theAnswerInBothLanguages(String outcome, InspectionTrigger trigger, String english, String chinese) {
        InspectionAnswer answer = plan(assessed(outcome)).inspection(trigger);
        assertThat(answer.text(Language.ENGLISH)).isEqualTo(english);
        assertThat(answer.text(Language.CHINESE)).isEqualTo(chinese);
    }

    @Test
    void aRulebookThatSaysNothingOfInspectionsHasNoAnswer() {
        Rulebook silent = Rulebook.builder()
                .from(MeasureSamples.RULES)
                .inspections(java.util.List.<Inspection>of())
                .build();
        MeasurePlan plan = MeasureResolver.of(silent)
                .resolve(Grader.of(silent).assess(CreditFile.of(MeasureSamples.COMPANY), MeasureSamples.DAY));
        assertThatThrownBy(() -> plan.inspection(InspectionTrigger.ROUTINE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the rulebook pinglu-2021 says nothing of inspections with the outcome UNGRADED");
    }
}
