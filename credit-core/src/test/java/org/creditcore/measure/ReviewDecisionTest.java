package org.creditcore.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.creditcore.measure.MeasureSamples.DAY;
import static org.creditcore.measure.MeasureSamples.assessed;

import java.time.LocalDate;
import java.util.List;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.grading.KnownOn;
import org.creditcore.measure.Disclosure.Withheld;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Grade;
import org.creditcore.rulebook.InspectionRegime;
import org.creditcore.rulebook.InspectionTrigger;
import org.creditcore.rulebook.Outcome;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person decided stands beside the result. */
@Tag("R31")
class ReviewDecisionTest {
    private static final Outcome C = Outcome.graded(Pinglu2021.C);

    private static ReviewDecision review(Outcome outcome, LocalDate date) {
        return new ReviewDecision(outcome, "信用股", "平发改信〔2022〕5号", date, "张某某已整改");
    }

    private static MeasurePlan reviewed(Assessment assessment, ReviewDecision review) {
        return MeasureResolver.of(MeasureSamples.RULES)
                .resolve(assessment, Circumstances.builder().review(review).build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | 11-1, 11-2, 11-3, 11-4 | EXEMPT",
                "B | 12-1, 12-2 | INCREASED",
                "C | 13-1-1, 13-1-2 | INCREASED",
            })
    void isFollowedWhereTheRulesDoNotDecide(String grade, String codes, InspectionRegime routine) {
        Outcome decided = MeasureSamples.RULES.outcomes().stream()
                .filter(outcome -> outcome.code().equals(grade))
                .findFirst()
                .orElseThrow();
        Assessment assessment = assessed("UNDETERMINED");
        MeasurePlan plan = reviewed(assessment, review(decided, DAY));
        assertThat(plan.followed()).isEqualTo(decided);
        assertThat(plan.assessment().outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(String.join(", ", plan.codes())).isEqualTo(codes);
        assertThat(plan.inspection(InspectionTrigger.ROUTINE).regime()).isEqualTo(routine);
        assertThat(plan.inspection(InspectionTrigger.ROUTINE).outcome()).isEqualTo(decided);
    }

    @ParameterizedTest
    @CsvSource({"A", "UNGRADED", "B", "C"})
    void isCarriedAndNotFollowedWhereTheyDo(String outcome) {
        ReviewDecision review = review(outcome.equals("C") ? Outcome.graded(Pinglu2021.A) : C, DAY);
        MeasurePlan plan = reviewed(assessed(outcome), review);
        assertThat(plan.followed()).hasToString(outcome);
        assertThat(plan.measures())
                .isEqualTo(MeasureSamples.plan(assessed(outcome)).measures());
        assertThat(plan.circumstances().review()).contains(review);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-29, true", "2022-06-30, true", "2022-07-01, false"})
    void isFollowedFromItsDate(LocalDate date, boolean followed) {
        assertThat(reviewed(assessed("UNDETERMINED"), review(C, date)).followed())
                .isEqualTo(followed ? C : Outcome.UNDETERMINED);
    }

    @Tag("R22")
    @ParameterizedTest
    @CsvSource({"2022-05-01, true", "2022-05-02, true", "2022-05-03, false"})
    void isNotFollowedAsKnownBeforeItsDate(LocalDate date, boolean followed) {
        Assessment known = assessed("UNDETERMINED");
        Assessment asKnown =
                Grader.of(known.rulebook()).assess(known.file(), DAY, KnownOn.of(LocalDate.of(2022, 5, 2)));
        assertThat(asKnown.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(reviewed(asKnown, review(C, date)).followed()).isEqualTo(followed ? C : Outcome.UNDETERMINED);
    }

    @Tag("R38")
    @Test
    void makesNoRecordAGroundThatCouldGoOut() {
        MeasurePlan plan = reviewed(assessed("UNDETERMINED"), review(C, DAY));
        assertThat(plan.disclosure().published()).isEmpty();
        assertThat(plan.disclosure().decisions())
                .extracting(decision -> decision.withheld().orElseThrow())
                .containsExactly(Withheld.NO_GROUND, Withheld.NO_GROUND, Withheld.NO_GROUND);
        assertThat(plan.disclosure().decisions())
                .extracting(Disclosure.RecordDecision::setAside)
                .allMatch(java.util.Optional::isEmpty);
        assertThat(plan.codes()).doesNotContain("13-2-1", "13-2-2");
    }

    @Test
    void isForAGrade() {
        for (Outcome none : List.of(Outcome.UNGRADED, Outcome.UNDETERMINED)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> review(none, DAY))
                    .withMessage(none + " is no grade, a review decides for a grade");
        }
    }

    @Test
    void isForAGradeOfTheRulebook() {
        ReviewDecision foreign = review(Outcome.graded(new Grade("D", new Term("失信", "dishonest"))), DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reviewed(assessed("B"), foreign))
                .withMessage(
                        "D is no outcome of the rulebook pinglu-2021, allowed are [A, UNGRADED, B, UNDETERMINED, C]");
    }

    @Test
    void hasAUnitADocumentAndAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewDecision(C, " ", "5号", DAY, "复核"))
                .withMessage("unit is blank, a text is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewDecision(C, "信用股", "\uFEFF", DAY, "复核"))
                .withMessage("document is blank, a text is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewDecision(C, "信用股", "5号", DAY, ""))
                .withMessage("reason is blank, a text is required");
    }

    @Tag("R4")
    @Test
    void isShownWithoutItsReason() {
        assertThat(review(C, DAY)).hasToString("C by 信用股, 平发改信〔2022〕5号, on 2022-06-30");
    }
}
