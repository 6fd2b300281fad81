package org.creditcore.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.creditcore.measure.MeasureSamples.COMPANY;
import static org.creditcore.measure.MeasureSamples.DATE;
import static org.creditcore.measure.MeasureSamples.DAY;
import static org.creditcore.measure.MeasureSamples.RULES;
import static org.creditcore.measure.MeasureSamples.assess;
import static org.creditcore.measure.MeasureSamples.breach;
import static org.creditcore.measure.MeasureSamples.commendation;
import static org.creditcore.measure.MeasureSamples.decision;
import static org.creditcore.measure.MeasureSamples.determination;
import static org.creditcore.measure.MeasureSamples.listEntry;
import static org.creditcore.measure.MeasureSamples.plan;
import static org.creditcore.measure.MeasureSamples.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Channel;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Observation;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.grading.Assessment;
import org.creditcore.measure.Disclosure.RecordDecision;
import org.creditcore.measure.Disclosure.Withheld;
import org.creditcore.measure.PublicRecord.PublicSanction;
import org.creditcore.rulebook.DisclosureRule;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.Language;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes out, and why the rest does not. */
@Tag("R38")
class DisclosureTest {
    private static String shown(Assessment assessment) {
        return Disclosure.of(assessment).decisions().stream()
                .map(decision -> decision.evidence().id() + " "
                        + decision.withheld().map(Withheld::name).orElse("OUT"))
                .collect(Collectors.joining(", "));
    }

    private static Decision published(SanctionKind kind, LocalDate until) {
        return Decision.builder()
                .from(decision("D-1", kind))
                .publicityEnds(until)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "LEGAL_PERSON, S-1 OUT",
        "UNINCORPORATED_ORGANIZATION, S-1 OUT",
        "SOCIAL_ORGANIZATION, S-1 OUT",
        "INDIVIDUAL_BUSINESS, S-1 NO_ORGANISATION",
        "NATURAL_PERSON, S-1 NO_ORGANISATION",
    })
    void onlyOfOrganisations(SubjectKind kind, String decision) {
        Assessment assessment = assess(RULES, DAY, CreditFile.of(MeasureSamples.subject(kind), determination("S-1")));
        assertThat(shown(assessment)).isEqualTo(decision);
        assertThat(plan(assessment).codes().contains("13-2-1")).isEqualTo(decision.endsWith("OUT"));
        assertThat(plan(assessment).codes().contains("13-2-2")).isEqualTo(decision.endsWith("OUT"));
    }

    @Test
    void onlyOfOrganisationsWithACreditCode() {
        Subject registered =
                Subject.of(SubjectKind.SOCIAL_ORGANIZATION, Identifier.of("REGISTRATION", "140603-7"), "平鲁区某某协会");
        assertThat(shown(assess(RULES, DAY, CreditFile.of(registered, determination("S-1")))))
                .isEqualTo("S-1 NO_CREDIT_CODE");
        Subject further = registered
                .withFurtherIdentifier(Identifier.of("OLD", "1"))
                .withFurtherIdentifier(Identifier.of("USCC", "91350100M000100Y43"));
        Disclosure disclosure = Disclosure.of(assess(RULES, DAY, CreditFile.of(further, determination("S-1"))));
        assertThat(disclosure.published())
                .extracting(PublicRecord::code)
                .containsExactly(UnifiedSocialCreditCode.of("91350100M000100Y43"));
    }

    @Test
    void onlyInTheWorstGrade() {
        assertThat(shown(assess(decision("D-1", SanctionKind.FINE)))).isEqualTo("D-1 OTHER_OUTCOME");
        assertThat(shown(MeasureSamples.assessed("UNDETERMINED")))
                .isEqualTo("D-1 OTHER_OUTCOME, D-2 OTHER_OUTCOME, D-3 OTHER_OUTCOME");
        assertThat(plan(assess(decision("D-1", SanctionKind.FINE))).codes()).doesNotContain("13-2-1", "13-2-2");
    }

    @Test
    void everyTypeInTheWorstGrade() {
        Evidence observation = Observation.builder()
                .id("O-1")
                .date(DATE)
                .reportedBy("监督股")
                .channel(Channel.COMPLAINT)
                .build();
        assertThat(shown(assess(
                        decision("D-1", SanctionKind.CLOSURE),
                        decision("D-2", SanctionKind.FINE),
                        breach("K-1"),
                        commendation("L-1"),
                        listEntry("M-1", ListColour.BLACK),
                        listEntry("M-2", ListColour.RED),
                        observation,
                        rating("R-1", Standing.LOW),
                        determination("S-1"))))
                .isEqualTo("D-1 OUT, D-2 NO_GROUND, K-1 OTHER_TYPE, L-1 OTHER_TYPE, M-1 OUT, M-2 NO_GROUND, O-1"
                        + " OTHER_TYPE, R-1 OTHER_TYPE, S-1 OUT");
    }

    @Test
    void aLowRatingGroundsTheGradeAndLetsNothingOut() {
        MeasurePlan plan = plan(assess(rating("R-1", Standing.LOW)));
        assertThat(plan.assessment().outcome()).hasToString("C");
        assertThat(plan.disclosure().published()).isEmpty();
        assertThat(plan.codes()).containsExactly("13-1-1", "13-1-2");
    }

    @ParameterizedTest
    @CsvSource({
        "WARNING, SLIGHT",
        "CORRECTION_ORDER;WARNING, SLIGHT",
        "WARNING;CIRCULATED_CRITICISM, OUT",
        "WARNING;LICENCE_SUSPENSION, OUT",
    })
    void neverOrdersAndWarningsAlone(String kinds, String decision) {
        Act.Builder grave = Act.builder().grave(true);
        for (String kind : kinds.split(";")) {
            grave.addSanctions(Sanction.of(SanctionKind.valueOf(kind)));
        }
        assertThat(shown(assess(decision("D-1", grave.build())))).isEqualTo("D-1 " + decision);
    }

    @Test
    void aGraveWarningBesideAnotherActGoesOutWithIt() {
        Act grave = Act.builder()
                .grave(true)
                .addSanctions(Sanction.of(SanctionKind.WARNING))
                .build();
        assertThat(shown(assess(decision("D-1", grave, Act.of(Sanction.fine(Money.ofYuan("7")))))))
                .isEqualTo("D-1 OUT");
    }

    @ParameterizedTest
    @CsvSource({
        // reading, publicity end, day, decision
        "UNTIL_PUBLICITY_ENDS, 2022-09-30, 2022-09-30, OUT",
        "UNTIL_PUBLICITY_ENDS, 2022-09-30, 2022-10-01, OTHER_OUTCOME",
        "UNTIL_PUBLICITY_ENDS, , 2025-03-10, OUT",
        "UNTIL_PUBLICITY_ENDS, , 2025-03-11, OTHER_OUTCOME",
        "UNTIL_PUBLICITY_ENDS, 2026-01-01, 2025-03-10, OUT",
        "ONE_YEAR, 2022-09-30, 2022-09-30, OUT",
        "ONE_YEAR, 2022-09-30, 2022-10-01, EXPIRED",
        "ONE_YEAR, , 2023-03-10, OUT",
        "ONE_YEAR, , 2023-03-11, OTHER_OUTCOME",
        "UNTIL_REPAIRED, 2022-09-30, 2022-09-30, OUT",
        "UNTIL_REPAIRED, 2022-09-30, 2022-10-01, EXPIRED",
        "UNTIL_REPAIRED, , 2025-03-10, OUT",
        "UNTIL_REPAIRED, , 2025-03-11, EXPIRED",
        "UNTIL_REPAIRED, 2026-01-01, 2025-03-11, EXPIRED",
    })
    void notAfterThePublicityEndNorAfterThreeYears(
            String window, LocalDate publicityEnds, LocalDate day, String decision) {
        Decision closure = Decision.builder()
                .from(decision("D-1", SanctionKind.CLOSURE))
                .publicityEnds(Optional.ofNullable(publicityEnds))
                .build();
        assertThat(shown(assess(RULES.with("severePenaltyWindow", window), day, CreditFile.of(COMPANY, closure))))
                .isEqualTo("D-1 " + decision);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-09, OTHER_OUTCOME",
        "2022-03-10, OUT",
        "2023-03-10, OUT",
        "2023-03-11, OTHER_OUTCOME",
    })
    void aDeterminationAsLongAsItGroundsTheGrade(LocalDate day, String decision) {
        assertThat(shown(assess(RULES, day, CreditFile.of(COMPANY, determination("S-1")))))
                .isEqualTo("S-1 " + decision);
    }

    @Test
    void whatNoLongerCountsIsNoGroundAndSaysWhy() {
        CreditFile file = CreditFile.of(
                        COMPANY, decision("D-1", SanctionKind.CLOSURE), determination("S-1"), determination("S-2"))
                .with(Event.repair("S-1", LocalDate.of(2022, 5, 1), "法规处"));
        Disclosure disclosure = Disclosure.of(assess(RULES, DAY, file));
        assertThat(disclosure.decisions())
                .extracting(decision -> decision.text(Language.ENGLISH))
                .containsExactly(
                        "D-1: goes out, until 2025-03-10",
                        "S-1: withheld, it does not ground the grade (repaired on 2022-05-01)",
                        "S-2: goes out, until 2025-03-10");
        assertThat(disclosure.decisions())
                .extracting(decision -> decision.text(Language.CHINESE))
                .containsExactly("D-1：公开，至2025-03-10止", "S-1：不公开，不是评级依据（已于2022-05-01信用修复）", "S-2：公开，至2025-03-10止");
    }

    @Test
    void whatCountsForAnotherGradeOnlyHasNoFurtherReason() {
        Disclosure disclosure = Disclosure.of(assess(decision("D-1", SanctionKind.FINE), determination("S-1")));
        assertThat(disclosure.decisions().get(0).text(Language.ENGLISH))
                .isEqualTo("D-1: withheld, it does not ground the grade");
        assertThat(disclosure.decisions().get(0).text(Language.CHINESE)).isEqualTo("D-1：不公开，不是评级依据");
    }

    @Tag("R28")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HOLD_AT_B | D-1 OTHER_OUTCOME, D-2 OTHER_OUTCOME, D-3 OTHER_OUTCOME, W-1 OTHER_OUTCOME",
                "ESCALATE_TO_C | D-1 OUT, D-2 OUT, D-3 OUT, W-1 NO_GROUND",
                "UNDETERMINED | D-1 OTHER_OUTCOME, D-2 OTHER_OUTCOME, D-3 OTHER_OUTCOME, W-1 OTHER_OUTCOME",
            })
    void theRecordsOfAnExcessWhereItLeadsToTheWorstGrade(String aboveLimit, String decisions) {
        CreditFile file = CreditFile.of(
                COMPANY,
                decision("D-1", SanctionKind.FINE),
                decision("D-2", SanctionKind.CIRCULATED_CRITICISM),
                decision("D-3", SanctionKind.LICENCE_SUSPENSION),
                decision("W-1", SanctionKind.WARNING));
        assertThat(shown(assess(RULES.with("aboveLimit", aboveLimit), DAY, file)))
                .isEqualTo(decisions);
    }

    @Tag("R28")
    @Test
    void noAdmonitionAndNoBreachOfAnExcess() {
        List<Evidence> records = new ArrayList<>(MeasureSamples.excess());
        records.addAll(List.of(breach("K-1"), breach("K-2"), breach("K-3")));
        MeasurePlan plan = plan(
                assess(RULES.with("aboveLimit", "ESCALATE_TO_C"), DAY, CreditFile.of(COMPANY, records, List.of())));
        assertThat(shown(plan.assessment()))
                .isEqualTo("D-1 SLIGHT, D-2 SLIGHT, D-3 SLIGHT, K-1 OTHER_TYPE, K-2 OTHER_TYPE, K-3 OTHER_TYPE");
        assertThat(plan.codes()).containsExactly("13-1-1", "13-1-2");
    }

    @Tag("R28")
    @Test
    void ofAnExcessOfFinesTheCasesThatCarryOne() {
        CreditFile file = CreditFile.of(
                COMPANY,
                decision("D-1", Act.of(Sanction.fine(Money.ofYuan("500000.01")))),
                decision("D-2", SanctionKind.LICENCE_SUSPENSION));
        assertThat(shown(assess(RULES.with("aboveLimit", "ESCALATE_TO_C"), DAY, file)))
                .isEqualTo("D-1 OUT, D-2 NO_GROUND");
    }

    @Tag("R19")
    @ParameterizedTest
    @CsvSource({
        "2022-04-30, COUNT, D-1 OUT, false",
        "2022-05-01, COUNT, D-1 OUT, true",
        "2022-05-31, COUNT, D-1 OUT, true",
        "2022-06-01, COUNT, D-1 OUT, false",
        "2022-04-30, SUSPEND, D-1 OUT, false",
        "2022-05-01, SUSPEND, D-1 OTHER_OUTCOME, ",
        "2022-05-31, SUSPEND, D-1 OTHER_OUTCOME, ",
        "2022-06-01, SUSPEND, D-1 OUT, false",
    })
    void aDisputedRecordIsMarked(LocalDate day, String disputed, String decision, Boolean marked) {
        CreditFile file = CreditFile.of(COMPANY, decision("D-1", SanctionKind.CLOSURE))
                .with(
                        Event.objection("D-1", LocalDate.of(2022, 5, 1), "法规处"),
                        Event.dismissal("D-1", LocalDate.of(2022, 6, 1), "法规处"));
        Assessment assessment = assess(RULES.with("disputed", disputed), day, file);
        assertThat(shown(assessment)).isEqualTo(decision);
        assertThat(Disclosure.of(assessment).published().stream().map(PublicRecord::disputed))
                .isEqualTo(marked == null ? List.of() : List.of(marked));
    }

    @Tag("R19")
    @Test
    void aDisputedRecordIsMarkedInWords() {
        CreditFile file = CreditFile.of(COMPANY, published(SanctionKind.CLOSURE, LocalDate.of(2022, 9, 30)))
                .with(Event.objection("D-1", LocalDate.of(2022, 5, 1), "法规处"));
        RecordDecision decision =
                Disclosure.of(assess(RULES, DAY, file)).decisions().get(0);
        assertThat(decision.text(Language.ENGLISH)).isEqualTo("D-1: goes out, marked as disputed, until 2022-09-30");
        assertThat(decision.text(Language.CHINESE)).isEqualTo("D-1：公开，标明“有异议”，至2022-09-30止");
    }

    @Tag("R4")
    @Test
    void whatThePublicSees() {
        Act fined = Act.builder()
                .conduct("张某某（140603198002291016）虚报")
                .grave(true)
                .addSanctions(Sanction.of(SanctionKind.WARNING), Sanction.fine(Money.ofYuan("300000")))
                .build();
        Decision decision = Decision.builder()
                .from(decision("D-1", fined, Act.of(Sanction.of(SanctionKind.CONFISCATION_OF_GAINS))))
                .publicityEnds(LocalDate.of(2022, 9, 30))
                .build();
        ListEntry entry = ListEntry.builder()
                .from(listEntry("M-1", ListColour.BLACK))
                .validUntil(LocalDate.of(2022, 8, 1))
                .build();
        List<PublicRecord> published =
                Disclosure.of(assess(decision, entry, determination("S-1"))).published();
        PublicRecord first = published.get(0);
        assertThat(first.code()).isEqualTo(UnifiedSocialCreditCode.of("91140603MA0KAMP17P"));
        assertThat(first.organisation()).contains("某某煤业有限公司");
        assertThat(first.type()).isEqualTo(EvidenceType.DECISION);
        assertThat(first.authority()).isEqualTo("平鲁区发展和改革局");
        assertThat(first.document()).contains("平发改罚〔2022〕D-1");
        assertThat(first.date()).isEqualTo("2022-03-10");
        assertThat(first.sanctions())
                .containsExactly(
                        new PublicSanction(SanctionKind.WARNING, Optional.empty()),
                        new PublicSanction(SanctionKind.FINE, Optional.of(Money.ofYuan("300000"))),
                        new PublicSanction(SanctionKind.CONFISCATION_OF_GAINS, Optional.empty()));
        assertThat(first.disputed()).isFalse();
        assertThat(first.lastDay()).contains(LocalDate.of(2022, 9, 30));
        assertThat(published)
                .extracting(Object::toString)
                .containsExactly(
                        "PublicRecord{code=USCC 91140603MA0KAMP17P, organisation=某某煤业有限公司, type=DECISION,"
                                + " authority=平鲁区发展和改革局, document=平发改罚〔2022〕D-1, date=2022-03-10,"
                                + " sanctions=[PublicSanction[kind=WARNING, amount=Optional.empty],"
                                + " PublicSanction[kind=FINE, amount=Optional[300000.00]],"
                                + " PublicSanction[kind=CONFISCATION_OF_GAINS, amount=Optional.empty]],"
                                + " disputed=false, lastDay=2022-09-30}",
                        "PublicRecord{code=USCC 91140603MA0KAMP17P, organisation=某某煤业有限公司, type=LIST_ENTRY,"
                                + " authority=山西省应急管理厅, date=2022-03-10, sanctions=[], disputed=false,"
                                + " lastDay=2022-08-01}",
                        "PublicRecord{code=USCC 91140603MA0KAMP17P, organisation=某某煤业有限公司,"
                                + " type=SERIOUS_DISHONESTY, authority=平鲁区人民法院, document=（2022）晋0603执S-1,"
                                + " date=2022-03-10, sanctions=[], disputed=false, lastDay=2025-03-10}");
    }

    @Tag("R4")
    @Test
    void thePublicViewHasNoPlaceForAnythingElse() {
        assertThat(Arrays.stream(PublicRecord.class.getDeclaredMethods())
                        .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                        .map(java.lang.reflect.Method::getName)
                        .sorted())
                .containsExactly(
                        "authority",
                        "code",
                        "date",
                        "disputed",
                        "document",
                        "lastDay",
                        "organisation",
                        "sanctions",
                        "type");
        assertThat(PublicRecord.class.getConstructors()).isEmpty();
    }

    @Test
    void nothingGoesOutWhereTheRulebookHasNoRule() {
        Rulebook silent = Rulebook.builder()
                .from(RULES)
                .disclosure(Optional.<DisclosureRule>empty())
                .build();
        assertThat(shown(assess(silent, DAY, CreditFile.of(COMPANY, determination("S-1")))))
                .isEqualTo("S-1 OTHER_OUTCOME");
    }

    @Test
    void withoutEndWhereTheRulebookSetsNone() {
        DisclosureRule rule = RULES.disclosure().orElseThrow();
        Rulebook endless = Rulebook.builder()
                .from(RULES)
                .disclosure(new DisclosureRule(
                        rule.citation(), rule.outcome(), rule.kinds(), rule.types(), rule.slight(), Window.unlimited()))
                .build();
        Assessment assessment = assess(endless, DAY, CreditFile.of(COMPANY, determination("S-1")));
        assertThat(Disclosure.of(assessment).decisions().get(0).text(Language.ENGLISH))
                .isEqualTo("S-1: goes out");
        assertThat(Disclosure.of(assessment).decisions().get(0).text(Language.CHINESE))
                .isEqualTo("S-1：公开");
        MeasurePlan plan = plan(assessment);
        assertThat(plan.lastDayOf(plan.measures().get(4))).contains(LocalDate.of(2023, 3, 10));
    }

    @Test
    void aRecordIsDecidedOneWay() {
        Evidence record = determination("S-1");
        PublicRecord view = Disclosure.of(assess(record)).published().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RecordDecision(record, Optional.of(view), Optional.of(Withheld.SLIGHT), Optional.empty()))
                .withMessage("S-1 is decided both ways or neither, a record goes out or is withheld");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordDecision(record, Optional.empty(), Optional.empty(), Optional.empty()))
                .withMessage("S-1 is decided both ways or neither, a record goes out or is withheld");
    }

    @Test
    void reasonsInWords() {
        assertThat(Arrays.stream(Withheld.values())
                        .map(reason ->
                                reason.term().chinese() + " " + reason.term().english()))
                .containsExactly(
                        "主体不是法人或者其他组织 the subject is no organisation",
                        "主体没有统一社会信用代码 the subject has no credit code",
                        "主体的等级不在公开之列 the subject is not in the grade in which records go out",
                        "该类记录不公开 it is not of a type that goes out",
                        "不是评级依据 it does not ground the grade",
                        "仅有责令改正、警告 its only sanctions are orders to correct and warnings",
                        "公示期已满 the time for which it may be out is over");
    }

    /** There is no field for whoever informed, so nothing can leak. */
    @Tag("R40")
    @Test
    void nothingOnFileNamesAnInformant() {
        assertThat(Arrays.stream(Evidence.class.getPermittedSubclasses())
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .map(method -> method.getName().toLowerCase(java.util.Locale.ROOT))
                        .filter(name -> name.contains("informant")
                                || name.contains("complainant")
                                || name.contains("whistle")
                                || name.contains("reporter")))
                .isEmpty();
    }
}
