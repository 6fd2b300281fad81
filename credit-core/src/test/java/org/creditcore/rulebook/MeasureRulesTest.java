package org.creditcore.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.measure.MeasureSamples;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a rulebook says of measures, inspections, publication and notices. */
class MeasureRulesTest {
    private static final Rulebook RULES = Pinglu2021.rulebook();
    private static final Outcome C = Outcome.graded(Pinglu2021.C);
    private static final Outcome D = Outcome.graded(new Grade("D", new Term("失信", "dishonest")));

    private static Measure.Builder measure(String code) {
        return Measure.builder()
                .code(code)
                .citation(Citation.of("13"))
                .name(new Term("措施", "a measure"))
                .nature(MeasureNature.MANAGEMENT)
                .application(Application.AUTOMATIC)
                .addOutcomes(C);
    }

    private static DisclosureRule disclosure(Set<SubjectKind> kinds, Set<EvidenceType> types, Outcome outcome) {
        return new DisclosureRule(Citation.of("13"), outcome, kinds, types, Set.of(), Window.years(3));
    }

    @Tag("R37")
    @ParameterizedTest
    @EnumSource(Application.class)
    void aLowestRankGoesWithWhatNeedsABasis(Application application) {
        Measure.Builder without = measure("9-1").application(application);
        Measure.Builder with = measure("9-1").application(application).lowestRank(BasisRank.RULE);
        if (application == Application.NEEDS_LEGAL_BASIS || application == Application.EXTENSION) {
            assertThat(with.build().lowestRank()).contains(BasisRank.RULE);
            assertThatIllegalArgumentException()
                    .isThrownBy(without::build)
                    .withMessage(
                            "the measure 9-1 is applied as " + application + " and has no lowest rank, a lowest rank is"
                                    + " named with NEEDS_LEGAL_BASIS and EXTENSION only");
        } else {
            assertThat(without.build().lowestRank()).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(with::build)
                    .withMessage(
                            "the measure 9-1 is applied as " + application + " and has the lowest rank RULE, a lowest"
                                    + " rank is named with NEEDS_LEGAL_BASIS and EXTENSION only");
        }
    }

    @Tag("R35")
    @Test
    void aMeasureMayRestOnItsLowestRankAndHigher() {
        Measure extension = measure("9-1")
                .application(Application.EXTENSION)
                .lowestRank(BasisRank.LOCAL_REGULATION)
                .build();
        assertThat(Arrays.stream(BasisRank.values()).filter(extension::mayRestOn))
                .containsExactly(BasisRank.LAW, BasisRank.ADMINISTRATIVE_REGULATION, BasisRank.LOCAL_REGULATION);
        assertThat(measure("9-1").build().mayRestOn(BasisRank.LAW)).isFalse();
    }

    @Tag("R34")
    @Test
    void anInspectionTableNamesEveryTrigger() {
        Map<InspectionTrigger, InspectionRegime> two = new EnumMap<>(InspectionTrigger.class);
        two.put(InspectionTrigger.ROUTINE, InspectionRegime.EXEMPT);
        two.put(InspectionTrigger.RANDOM, InspectionRegime.ORDINARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Inspection(C, Citation.of("11"), two, false))
                .withMessage("the inspections of C name [ROUTINE, RANDOM], a regime is named for every trigger");
    }

    @Tag("R34")
    @Test
    void anInspectionTableIsACopyThatCannotBeChanged() {
        Inspection row =
                Inspection.of(C, Citation.of("13"), InspectionRegime.INCREASED, InspectionRegime.INCLUDED, true);
        Map<InspectionTrigger, InspectionRegime> given = new EnumMap<>(row.regimes());
        Inspection copy = new Inspection(C, Citation.of("13"), given, true);
        given.put(InspectionTrigger.SPECIAL, InspectionRegime.EXEMPT);
        assertThat(copy).isEqualTo(row);
        assertThatThrownBy(() -> copy.regimes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Tag("R38")
    @Test
    void onlyDecisionsDeterminationsAndListEntriesMayGoOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> disclosure(
                        EnumSet.of(SubjectKind.LEGAL_PERSON),
                        EnumSet.of(EvidenceType.DECISION, EvidenceType.RATING),
                        C))
                .withMessage(
                        "records of types [DECISION, RATING] are to go out, allowed are [DECISION, SERIOUS_DISHONESTY,"
                                + " LIST_ENTRY]");
    }

    @Tag("R38")
    @Test
    void onlyRecordsAboutOrganisationsMayGoOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> disclosure(
                        EnumSet.of(SubjectKind.LEGAL_PERSON, SubjectKind.INDIVIDUAL_BUSINESS),
                        EnumSet.of(EvidenceType.DECISION),
                        C))
                .withMessage(
                        "records about subjects of kinds [LEGAL_PERSON, INDIVIDUAL_BUSINESS] are to go out, allowed are"
                                + " [LEGAL_PERSON, UNINCORPORATED_ORGANIZATION, SOCIAL_ORGANIZATION]");
    }

    @Test
    void aRuleKeepsItsOwnCopies() {
        Set<SubjectKind> kinds = EnumSet.of(SubjectKind.LEGAL_PERSON);
        DisclosureRule rule = disclosure(kinds, EnumSet.of(EvidenceType.DECISION), C);
        kinds.add(SubjectKind.SOCIAL_ORGANIZATION);
        assertThat(rule.kinds()).containsExactly(SubjectKind.LEGAL_PERSON);
        assertThatThrownBy(() -> rule.slight().add(SanctionKind.FINE))
                .isInstanceOf(UnsupportedOperationException.class);
        NoticeRule notices = RULES.notices().orElseThrow();
        assertThatThrownBy(() -> notices.forms().get(Severity.GENERAL).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> notices.parts().get(NoticeForm.ORAL_REMINDER).add(NoticePart.LAW_EXPLAINED))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> notices.recipients()
                        .get(NoticeForm.INTEGRITY_TALK)
                        .get(SubjectKind.NATURAL_PERSON)
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> notices.types().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Tag("R41")
    @Test
    void ratingsCommendationsAndObservationsCallForNoNotice() {
        NoticeRule rule = RULES.notices().orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeRule(
                        rule.citation(),
                        EnumSet.of(EvidenceType.RATING),
                        rule.forms(),
                        rule.parts(),
                        rule.recipients(),
                        rule.register()))
                .withMessage("records of types [RATING] call for a notice, allowed are [DECISION, COMMITMENT_BREACH,"
                        + " SERIOUS_DISHONESTY, LIST_ENTRY]");
    }

    @Tag("R42")
    @Test
    void noticesAreSaidForEverySeverityFormAndKind() {
        NoticeRule rule = RULES.notices().orElseThrow();
        Map<Severity, Set<NoticeForm>> forms = new EnumMap<>(rule.forms());
        forms.remove(Severity.SERIOUS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeRule(
                        rule.citation(), rule.types(), forms, rule.parts(), rule.recipients(), rule.register()))
                .withMessage("the forms of notices are given for [GENERAL], they are given for every one of [GENERAL,"
                        + " SERIOUS]");
        forms.put(Severity.SERIOUS, Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeRule(
                        rule.citation(), rule.types(), forms, rule.parts(), rule.recipients(), rule.register()))
                .withMessage("no forms of notices are given, there are one or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeRule.builder()
                        .citation(rule.citation())
                        .register(rule.register())
                        .forms(Severity.GENERAL, NoticeForm.ORAL_REMINDER)
                        .forms(Severity.SERIOUS, NoticeForm.INTEGRITY_TALK)
                        .build())
                .withMessage("the parts of notices are given for [], they are given for every one of [ORAL_REMINDER,"
                        + " WRITTEN_REMINDER, INTEGRITY_TALK]");
        assertThatThrownBy(() -> NoticeRule.builder().build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("citation");
    }

    @Tag("R45")
    @Test
    void noticesAreRegisteredWithTheOffice() {
        assertThat(RULES.notices().orElseThrow().register()).isEqualTo(new Term("局办公室", "the bureau's office"));
    }

    @Test
    void aRulebookIsCheckedWithItsMeasures() {
        Inspection ofD =
                Inspection.of(D, Citation.of("13"), InspectionRegime.INCREASED, InspectionRegime.INCLUDED, true);
        Rulebook.Builder faulty = Rulebook.builder()
                .from(RULES)
                .measures(List.of(
                        measure("9-1").build(), measure("9-1").addOutcomes(D).build()))
                .inspections(List.of(ofD, ofD))
                .disclosure(disclosure(EnumSet.of(SubjectKind.LEGAL_PERSON), EnumSet.of(EvidenceType.DECISION), D));
        assertThatThrownBy(faulty::build)
                .isInstanceOf(InvalidRulebookException.class)
                .hasMessage("measures: 9-1 is named twice, a code is used once"
                        + "; inspections: D is named twice, a code is used once"
                        + "; measures: 9-1 leads to D, which is no outcome of the rulebook; allowed are [A, UNGRADED, B,"
                        + " UNDETERMINED, C]"
                        + "; inspections: nothing is said of A, a table has a row for every outcome"
                        + "; inspections: nothing is said of UNGRADED, a table has a row for every outcome"
                        + "; inspections: nothing is said of B, a table has a row for every outcome"
                        + "; inspections: nothing is said of UNDETERMINED, a table has a row for every outcome"
                        + "; inspections: nothing is said of C, a table has a row for every outcome"
                        + "; inspections: a row leads to D, which is no outcome of the rulebook; allowed are [A, UNGRADED, B,"
                        + " UNDETERMINED, C]"
                        + "; inspections: a row leads to D, which is no outcome of the rulebook; allowed are [A, UNGRADED, B,"
                        + " UNDETERMINED, C]"
                        + "; disclosure: it leads to D, which is no outcome of the rulebook; allowed are [A, UNGRADED, B,"
                        + " UNDETERMINED, C]");
    }

    @Test
    void aRulebookMaySayNothingOfAllThis() {
        Rulebook silent = Rulebook.builder()
                .from(RULES)
                .measures(List.<Measure>of())
                .inspections(List.<Inspection>of())
                .disclosure(Optional.<DisclosureRule>empty())
                .notices(Optional.<NoticeRule>empty())
                .build();
        assertThat(silent.measures()).isEmpty();
        assertThat(silent.notices()).isEmpty();
    }

    @Test
    void nullIsNoArgumentOfAMethod() {
        for (Object value : List.of(Measure.builder(), measure("9-1").build(), NoticeRule.builder())) {
            MeasureSamples.nulls().testAllPublicInstanceMethods(value);
        }
    }

    @Test
    void words() {
        assertThat(Arrays.stream(BasisRank.values()).map(BasisRank::term))
                .containsExactly(
                        new Term("法律", "law"),
                        new Term("行政法规", "administrative regulation"),
                        new Term("地方性法规", "local regulation"),
                        new Term("规章", "rule"),
                        new Term("规范性文件", "normative document"));
        assertThat(Arrays.stream(PersonRole.values()).map(PersonRole::term))
                .containsExactly(
                        new Term("法定代表人", "legal representative"),
                        new Term("主要负责人", "principal"),
                        new Term("注册执业人员", "registered practitioner"));
        assertThat(Arrays.stream(InspectionTrigger.values()).map(InspectionTrigger::term))
                .containsExactly(
                        new Term("日常巡查检查", "routine"),
                        new Term("投诉举报检查", "complaint-driven"),
                        new Term("专项检查", "special"),
                        new Term("随机抽查", "random"),
                        new Term("法定检查", "statutory"));
        assertThat(Arrays.stream(InspectionRegime.values()).map(InspectionRegime::term))
                .containsExactly(
                        new Term("免予检查", "exempt"),
                        new Term("常规检查", "ordinary"),
                        new Term("增加频次", "increased"),
                        new Term("必须列入抽查对象", "included"));
        assertThat(Arrays.stream(Situation.values()).map(Situation::term))
                .containsExactly(
                        new Term("评优表彰", "commendation"),
                        new Term("检查", "inspection"),
                        new Term("办理行政许可", "licence application"),
                        new Term("项目申报", "project application"),
                        new Term("项目招投标", "bidding"),
                        new Term("资格审查、资格认定", "qualification review"),
                        new Term("政府优惠政策", "policy benefit"),
                        new Term("宣传辅导", "publicity and guidance"),
                        new Term("参与本局职能相关活动", "participation in the bureau's activities"),
                        new Term("市场和行业准入", "market entry"),
                        new Term("公开披露", "publication"));
        assertThat(Arrays.stream(NoticeForm.values()).map(NoticeForm::term))
                .containsExactly(
                        new Term("口头信用提醒", "oral credit reminder"),
                        new Term("书面信用提醒", "written credit reminder"),
                        new Term("诚信约谈", "integrity talk"));
        assertThat(Arrays.stream(NoticePart.values()).map(NoticePart::term))
                .containsExactly(
                        new Term("失信信息", "the dishonesty information"),
                        new Term("提醒纠正和规范", "the request to correct"),
                        new Term("指出失信行为", "the conduct pointed out"),
                        new Term("宣传法律政策", "law and policy explained"),
                        new Term("督促严格自律", "self-discipline urged"));
        assertThat(Arrays.stream(Recipient.values()).map(Recipient::term))
                .containsExactly(
                        new Term("当事人单位", "the organisation itself"),
                        new Term("主要负责人", "principal"),
                        new Term("分管负责人", "deputy in charge"),
                        new Term("直接责任人", "directly responsible person"),
                        new Term("负责人", "person in charge"),
                        new Term("经营者", "operator"),
                        new Term("本人", "the subject in person"));
        assertThat(Arrays.stream(Severity.values()).map(Severity::term))
                .containsExactly(new Term("一般失信行为", "general dishonesty"), new Term("严重失信行为", "serious dishonesty"));
    }
}
