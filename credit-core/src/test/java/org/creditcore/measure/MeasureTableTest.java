package org.creditcore.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.measure.MeasureSamples.assess;
import static org.creditcore.measure.MeasureSamples.assessed;
import static org.creditcore.measure.MeasureSamples.determination;
import static org.creditcore.measure.MeasureSamples.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.creditcore.grading.Assessment;
import org.creditcore.measure.PlannedMeasure.Status;
import org.creditcore.rulebook.Application;
import org.creditcore.rulebook.BasisRank;
import org.creditcore.rulebook.Measure;
import org.creditcore.rulebook.Situation;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every measure of Arts. 11–13, and what is in the plan for every outcome. */
class MeasureTableTest {
    private static final String TABLE = """
            11-1 | 第11条(一) | INCENTIVE | IF_ELIGIBLE | [A] | - | [COMMENDATION] | 发文表彰 | commendation by circular
            11-2 | 第11条(二) | INCENTIVE | AUTOMATIC | [A] | - | [INSPECTION] | 免予日常巡查检查（投诉举报和专项检查除外） | exempt from routine patrol inspection, not from complaint-driven or special ones
            11-3 | 第11条(三) | INCENTIVE | DISCRETIONARY | [A] | - | [LICENCE_APPLICATION] | 行政许可“绿色通道” | fast track in licensing
            11-4 | 第11条(四) | INCENTIVE | DISCRETIONARY | [A] | - | [PROJECT_APPLICATION, BIDDING, QUALIFICATION_REVIEW, POLICY_BENEFIT] | 项目申报、招投标、资格审查认定等优惠政策中优先 | preference in project applications, bidding, qualification review and other policy benefits
            11-5 | 第11条(五) | INCENTIVE | EXTENSION | [A] | NORMATIVE_DOCUMENT | [] | 其他激励措施 | further incentives
            12-1 | 第12条(一) | MANAGEMENT | AUTOMATIC | [B, UNDETERMINED] | - | [INSPECTION] | 增加日常检查频次，列入随机抽查对象 | more frequent routine inspection, in the random-inspection pool
            12-2 | 第12条(二) | MANAGEMENT | AUTOMATIC | [B, UNDETERMINED] | - | [GUIDANCE] | 政策法规宣传和业务辅导 | policy publicity and guidance
            12-3 | 第12条(三) | MANAGEMENT | EXTENSION | [B, UNDETERMINED] | RULE | [] | 其他管理措施 | further measures
            13-1-1 | 第13条(一)1 | ADMINISTRATIVE_DISCIPLINE | AUTOMATIC | [C] | - | [GUIDANCE] | 引导增强法律意识 | guidance towards legal awareness
            13-1-2 | 第13条(一)2 | ADMINISTRATIVE_DISCIPLINE | AUTOMATIC | [C] | - | [INSPECTION] | 加大日常检查和随机抽查力度，动态监管 | more frequent routine and random inspection, dynamic supervision
            13-1-3 | 第13条(一)3 | ADMINISTRATIVE_DISCIPLINE | NEEDS_LEGAL_BASIS | [C] | RULE | [LICENCE_APPLICATION, PROJECT_APPLICATION, BIDDING, QUALIFICATION_REVIEW, POLICY_BENEFIT, PARTICIPATION] | 严格限制参与本局职能相关活动 | strict limits on taking part in activities within the bureau's functions
            13-1-4 | 第13条(一)4 | ADMINISTRATIVE_DISCIPLINE | NEEDS_LEGAL_BASIS | [C] | RULE | [LICENCE_APPLICATION, BIDDING, MARKET_ENTRY] | 市场和行业禁入 | market and industry bans
            13-2-1 | 第13条(二)1 | MARKET_DISCIPLINE | DISCLOSURE | [C] | - | [PUBLICATION] | 以统一社会信用代码为索引公开披露 | public disclosure indexed by credit code
            13-2-2 | 第13条(二)2 | MARKET_DISCIPLINE | DISCLOSURE | [C] | - | [PUBLICATION] | 向征信机构提供严重失信信息 | supply of serious-dishonesty records to credit reporting agencies
            13-3 | 第13条(三) | ADMINISTRATIVE_DISCIPLINE | EXTENSION | [C] | NORMATIVE_DOCUMENT | [] | 其他管理措施 | further measures
            """;

    private static String row(Measure measure) {
        return String.join(
                " | ",
                measure.code(),
                measure.citation().in(Language.CHINESE),
                measure.nature().name(),
                measure.application().name(),
                measure.outcomes().toString(),
                measure.lowestRank().map(BasisRank::name).orElse("-"),
                measure.situations().toString(),
                measure.name().chinese(),
                measure.name().english());
    }

    private static List<String> shown(MeasurePlan plan) {
        return plan.measures().stream()
                .map(planned -> planned.measure().code() + " " + planned.status())
                .toList();
    }

    /** One extension under every opening. */
    private static MeasureResolver extended() {
        MeasureResolver resolver = MeasureResolver.of(MeasureSamples.RULES);
        for (Measure measure : MeasureSamples.RULES.measures()) {
            if (measure.application() == Application.EXTENSION) {
                resolver = resolver.with(Extension.builder()
                        .opening(measure.code())
                        .name(new Term("措施", "a measure"))
                        .instrument("条例")
                        .article("第三条")
                        .rank(BasisRank.LOCAL_REGULATION)
                        .addSituations(Situation.POLICY_BENEFIT)
                        .build());
            }
        }
        return resolver;
    }

    @Tag("R33")
    @Test
    void measures() {
        assertThat(MeasureSamples.RULES.measures().stream()
                        .map(MeasureTableTest::row)
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(TABLE);
    }

    @Tag("R33")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | 11-1 IF_ELIGIBLE; 11-2 APPLICABLE; 11-3 DISCRETIONARY; 11-4 DISCRETIONARY; 11-5 APPLICABLE",
                "UNGRADED | ''",
                "B | 12-1 APPLICABLE; 12-2 APPLICABLE; 12-3 APPLICABLE",
                "UNDETERMINED | 12-1 APPLICABLE; 12-2 APPLICABLE; 12-3 APPLICABLE",
                "C | 13-1-1 APPLICABLE; 13-1-2 APPLICABLE; 13-1-3 POSSIBLE; 13-1-4 POSSIBLE; 13-2-1 APPLICABLE;"
                        + " 13-2-2 APPLICABLE; 13-3 APPLICABLE",
            })
    void everyOutcomeHasItsMeasuresAndNoOthers(String outcome, String measures) {
        Assessment assessment = assessed(outcome);
        assertThat(assessment.outcome()).hasToString(outcome);
        MeasurePlan plan = extended().resolve(assessment);
        assertThat(String.join("; ", shown(plan))).isEqualTo(measures);
        assertThat(plan.followed()).isEqualTo(assessment.outcome());
        assertThat(plan.assessment()).isEqualTo(assessment);
        assertThat(plan.circumstances()).isEqualTo(Circumstances.none());
    }

    @Tag("R37")
    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C"})
    void openingsHoldNothingUnlessSomethingWasRegistered(String outcome) {
        assertThat(plan(assessed(outcome)).measures())
                .extracting(planned -> planned.measure().application())
                .doesNotContain(Application.EXTENSION);
    }

    @Tag("R35")
    @Test
    void whatAppliesAndWhatIsOnlyPossibleAreNamedApart() {
        MeasurePlan plan = plan(assess(determination("S-1")));
        assertThat(plan.codes()).containsExactly("13-1-1", "13-1-2", "13-2-1", "13-2-2");
        assertThat(plan.needLegalBasis()).containsExactly("13-1-3", "13-1-4");
    }

    @Test
    void aCodeIsNamedOnceHoweverOftenItsMeasureIsInThePlan() {
        Extension extension = Extension.builder()
                .opening("11-5")
                .name(new Term("降低检查收费", "lower fees"))
                .instrument("朔州市信用条例")
                .article("第九条")
                .rank(BasisRank.LOCAL_REGULATION)
                .build();
        MeasurePlan plan = MeasureResolver.of(MeasureSamples.RULES)
                .with(extension)
                .with(Extension.builder().from(extension).article("第十条").build())
                .resolve(assessed("A"));
        assertThat(plan.measures()).hasSize(6);
        assertThat(plan.codes()).containsExactly("11-1", "11-2", "11-3", "11-4", "11-5");
    }

    @Test
    void namesOfNaturesApplicationsAndStatuses() {
        List<String> names = new ArrayList<>();
        for (org.creditcore.rulebook.MeasureNature nature : org.creditcore.rulebook.MeasureNature.values()) {
            names.add(nature.term().chinese() + " " + nature.term().english());
        }
        for (Application application : Application.values()) {
            names.add(application.term().chinese() + " " + application.term().english());
        }
        for (Status status : Status.values()) {
            names.add(status.term().chinese() + " " + status.term().english());
        }
        assertThat(names)
                .containsExactly(
                        "激励措施 incentive",
                        "管理措施 management",
                        "行政性约束和惩戒 administrative discipline",
                        "市场性约束和惩戒 market discipline",
                        "自动适用 automatic",
                        "符合条件的适用 if eligible",
                        "可酌情适用 discretionary",
                        "须另有法律依据 needs a legal basis",
                        "逐条决定 record by record",
                        "依法延伸 extension",
                        "适用 applies",
                        "符合条件的适用 applies if eligible",
                        "可酌情适用 at discretion",
                        "尚不得适用 not yet");
    }

    @Tag("R39")
    @Test
    void theSameAssessmentHasTheSamePlan() {
        assertThat(plan(assessed("C"))).isEqualTo(plan(assessed("C"))).isNotEqualTo(plan(assessed("B")));
    }

    @Test
    void anAssessmentByAnotherRulebookIsRefused() {
        Assessment other = assess(
                org.creditcore.rulebook.Rulebook.builder()
                        .from(MeasureSamples.RULES)
                        .id("pinglu-2027")
                        .build(),
                MeasureSamples.DAY,
                org.creditcore.evidence.CreditFile.of(MeasureSamples.COMPANY));
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(other))
                .withMessage("the assessment is by the rulebook pinglu-2027, allowed are assessments by pinglu-2021");
    }
}
