package org.creditcore.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.measure.MeasureSamples.assessed;
import static org.creditcore.measure.MeasureSamples.basis;
import static org.creditcore.measure.MeasureSamples.plan;

import org.creditcore.measure.SituationAnswer.Verdict;
import org.creditcore.rulebook.BasisRank;
import org.creditcore.rulebook.Situation;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows where a host is about to do something. */
@Tag("R33")
class SituationAnswerTest {
    @Tag("R35")
    @ParameterizedTest
    @CsvSource({
        // situation, A, B and UNDETERMINED, C
        "COMMENDATION, MAY_APPLY, AS_EVERYONE, AS_EVERYONE",
        "INSPECTION, APPLIES, APPLIES, APPLIES",
        "LICENCE_APPLICATION, MAY_APPLY, AS_EVERYONE, NOT_BY_GRADE_ALONE",
        "PROJECT_APPLICATION, MAY_APPLY, AS_EVERYONE, NOT_BY_GRADE_ALONE",
        "BIDDING, MAY_APPLY, AS_EVERYONE, NOT_BY_GRADE_ALONE",
        "QUALIFICATION_REVIEW, MAY_APPLY, AS_EVERYONE, NOT_BY_GRADE_ALONE",
        "POLICY_BENEFIT, MAY_APPLY, AS_EVERYONE, NOT_BY_GRADE_ALONE",
        "GUIDANCE, AS_EVERYONE, APPLIES, APPLIES",
        "PARTICIPATION, AS_EVERYONE, AS_EVERYONE, NOT_BY_GRADE_ALONE",
        "MARKET_ENTRY, AS_EVERYONE, AS_EVERYONE, NOT_BY_GRADE_ALONE",
        "PUBLICATION, AS_EVERYONE, AS_EVERYONE, APPLIES",
    })
    void everySituationWithEveryOutcome(Situation situation, Verdict good, Verdict general, Verdict serious) {
        assertThat(plan(assessed("A")).answer(situation).verdict()).isEqualTo(good);
        assertThat(plan(assessed("UNGRADED")).answer(situation).verdict()).isEqualTo(Verdict.AS_EVERYONE);
        assertThat(plan(assessed("B")).answer(situation).verdict()).isEqualTo(general);
        assertThat(plan(assessed("UNDETERMINED")).answer(situation).verdict()).isEqualTo(general);
        assertThat(plan(assessed("C")).answer(situation).verdict()).isEqualTo(serious);
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void theAnswerNamesTheSituationAndTheOutcome(Situation situation) {
        SituationAnswer answer = plan(assessed("UNGRADED")).answer(situation);
        assertThat(answer)
                .isEqualTo(
                        new SituationAnswer(situation, org.creditcore.rulebook.Outcome.UNGRADED, java.util.List.of()));
        assertThat(answer.text(Language.ENGLISH))
                .isEqualTo(situation.term().english()
                        + " (ungraded): as everyone, no measure that follows from this outcome bears on it");
        assertThat(answer.text(Language.CHINESE)).isEqualTo(situation.term().chinese() + "（未评级）：照常办理，该等级没有与此有关的措施");
    }

    @Test
    void aLicenceApplicationOfTheGood() {
        SituationAnswer answer = plan(assessed("A")).answer(Situation.LICENCE_APPLICATION);
        assertThat(answer.text(Language.ENGLISH))
                .isEqualTo("licence application (A good credit): a measure may be applied; 11-3 fast track in licensing"
                        + " (Art. 11(三)): at discretion");
        assertThat(answer.text(Language.CHINESE)).isEqualTo("办理行政许可（A 信用优良）：可以适用下列措施；11-3 行政许可“绿色通道”（第11条(三)）：可酌情适用");
    }

    @Tag("R35")
    @Test
    void aBidOfTheSeriouslyDishonest() {
        SituationAnswer answer = plan(assessed("C")).answer(Situation.BIDDING);
        assertThat(answer.text(Language.ENGLISH))
                .isEqualTo("bidding (C serious dishonesty): no measure may be applied by the grade alone; 13-1-3 strict"
                        + " limits on taking part in activities within the bureau's functions (Art. 13(一)3): not yet,"
                        + " missing: a basis in law, regulation or rule, the competent authority's decision, the term;"
                        + " 13-1-4 market and industry bans (Art. 13(一)4): not yet, missing: a basis in law,"
                        + " regulation or rule, the competent authority's decision, the period of the conduct, a person"
                        + " in a role held at the time of the conduct, the term");
        assertThat(answer.text(Language.CHINESE))
                .isEqualTo("项目招投标（C 严重失信）：不得仅凭等级采取措施；13-1-3 严格限制参与本局职能相关活动（第13条(一)3）：尚不得适用，"
                        + "尚缺：法律、法规或者规章依据、有权机关的决定、期限；13-1-4 市场和行业禁入（第13条(一)4）：尚不得适用，"
                        + "尚缺：法律、法规或者规章依据、有权机关的决定、失信行为发生的期间、行为发生时任职的人员、期限");
    }

    @Tag("R35")
    @Test
    void aBanOnALegalBasisOutweighsWhatIsOnlyPossible() {
        SituationAnswer answer = plan(assessed("C"), basis("13-1-4").build()).answer(Situation.BIDDING);
        assertThat(answer.verdict()).isEqualTo(Verdict.APPLIES);
        assertThat(answer.measures().get(1).text(Language.ENGLISH))
                .isEqualTo("13-1-4 market and industry bans (Art. 13(一)4): applies, by 中华人民共和国招标投标法 第五十四条, until"
                        + " 2022-12-31");
        assertThat(answer.measures().get(1).text(Language.CHINESE))
                .isEqualTo("13-1-4 市场和行业禁入（第13条(一)4）：适用，依据中华人民共和国招标投标法 第五十四条，至2022-12-31止");
    }

    @Tag("R37")
    @Test
    void anExtensionBearsOnTheSituationsItWasRegisteredFor() {
        MeasurePlan plan = MeasureResolver.of(MeasureSamples.RULES)
                .with(Extension.builder()
                        .opening("12-3")
                        .name(new Term("招标前书面承诺", "a written commitment before bidding"))
                        .instrument("山西省招标投标办法")
                        .article("第八条")
                        .rank(BasisRank.RULE)
                        .addSituations(Situation.BIDDING)
                        .build())
                .resolve(assessed("B"));
        assertThat(plan.answer(Situation.BIDDING).text(Language.ENGLISH))
                .isEqualTo("bidding (B general dishonesty): a measure applies; 12-3 a written commitment before bidding"
                        + " (Art. 12(三)): applies, by 山西省招标投标办法 第八条");
        assertThat(plan.answer(Situation.PROJECT_APPLICATION).measures()).isEmpty();
    }

    @Test
    void verdictsAndSituationsInWords() {
        assertThat(java.util.Arrays.stream(Verdict.values()).map(Verdict::term))
                .containsExactly(
                        new Term("适用下列措施", "a measure applies"),
                        new Term("可以适用下列措施", "a measure may be applied"),
                        new Term("不得仅凭等级采取措施", "no measure may be applied by the grade alone"),
                        new Term("照常办理", "as everyone"));
    }
}
