package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.evidence.SanctionKind.CIRCULATED_CRITICISM;
import static org.creditcore.evidence.SanctionKind.CLOSURE;
import static org.creditcore.evidence.SanctionKind.CORRECTION_ORDER;
import static org.creditcore.evidence.SanctionKind.FINE;
import static org.creditcore.evidence.SanctionKind.WARNING;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.aside;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.commendation;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.finding;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.listed;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.rating;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.revocation;
import static org.creditcore.grading.Samples.warning;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Channel;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.grading.SetAside.Reason;
import org.creditcore.subject.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a record does not count, in data and in both languages. */
class SetAsideTest {
    private static final Evidence WARNED = decision("D-1", "2022-03-10", warning());

    @ParameterizedTest(name = "{0}")
    @MethodSource("reasons")
    void everyReasonIsSaidInBothLanguages(Reason reason, String chinese, String english, Supplier<SetAside> made) {
        SetAside setAside = made.get();
        assertThat(setAside.reason()).isEqualTo(reason);
        assertThat(setAside.text(Language.CHINESE)).isEqualTo(chinese);
        assertThat(setAside.text(Language.ENGLISH)).isEqualTo(english);
        assertThat(setAside).hasToString(setAside.evidence().id() + ": " + english);
    }

    @Test
    void noReasonIsLeftOutHere() {
        Set<Reason> seen = reasons()
                .map(arguments -> (Reason) arguments.get()[0])
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reason.class)));
        assertThat(seen).containsExactly(Reason.values());
    }

    static Stream<Arguments> reasons() {
        Evidence late = decision("D-1", "2022-03-10")
                .recordedOn(day("2022-04-02"))
                .addActs(warning())
                .build();
        Evidence report =
                decision("D-1", "2022-03-10").document("9号").addActs(warning()).build();
        Evidence lastReport =
                decision("D-2", "2022-03-10").document("9号").addActs(warning()).build();
        return Stream.of(
                reason(
                        Reason.NOT_YET_KNOWN,
                        "其时尚未登记，登记于2022-04-02",
                        "not yet known, recorded on 2022-04-02",
                        () -> only(GRADER.assess(file(late), day("2022-06-30"), KnownOn.of(day("2022-04-01"))))),
                reason(
                        Reason.REVOKED,
                        "已于2022-05-01撤销",
                        "revoked on 2022-05-01",
                        () -> only(file(WARNED).with(revocation("D-1", "2022-05-01")))),
                reason(
                        Reason.DUPLICATE_REPORT,
                        "与D-2为同一案件的重复报送",
                        "duplicate report of D-2",
                        () -> only(file(report, lastReport))),
                reason(
                        Reason.NOT_YET_DATED,
                        "日期为2022-07-01，尚未发生",
                        "not yet dated, its date is 2022-07-01",
                        () -> only(file(decision("D-1", "2022-07-01", warning())))),
                reason(
                        Reason.SUPERSEDED,
                        "已被R-2取代（2022-05-03）",
                        "superseded by R-2 on 2022-05-03",
                        () -> only(file(
                                rating("R-1", "2022-03-10", Standing.LOW).build(),
                                rating("R-2", "2022-05-03", Standing.LOW).build()))),
                reason(
                        Reason.REPAIRED,
                        "已于2022-05-01信用修复",
                        "repaired on 2022-05-01",
                        () -> only(file(WARNED).with(repair("D-1", "2022-05-01")))),
                reason(
                        Reason.EXPIRED,
                        "已于2022-06-29期满",
                        "expired, its last day was 2022-06-29",
                        () -> only(file(decision("D-1", "2021-06-29", warning())))),
                reason(
                        Reason.SUSPENDED,
                        "自2022-05-01起异议期间暂不计入",
                        "suspended while disputed since 2022-05-01",
                        () -> only(reading("disputed", "SUSPEND")
                                .assess(file(WARNED).with(objection("D-1", "2022-05-01")), day("2022-06-30")))),
                reason(
                        Reason.LESSER_SANCTION,
                        "同一行为以更重处罚定性",
                        "lesser sanction of the same act",
                        () -> by("B-1", file(decision("D-1", "2022-03-10", act(WARNING, FINE))))),
                reason(
                        Reason.OTHER_CLASS,
                        "属于其他类别",
                        "of another class",
                        () -> by("B-1", file(decision("D-1", "2022-03-10", act(FINE))))),
                reason(
                        Reason.NO_AMOUNT,
                        "不含该类金额",
                        "carries no such amount",
                        () -> ofLimit("B-2-FINES", file(decision("D-1", "2022-03-10", act(CIRCULATED_CRITICISM))))),
                reason(
                        Reason.OTHER_BODY,
                        "作出主体不属于此类",
                        "by another kind of body",
                        () -> by("A-3", file(award("K-1", "2022-03-10")))),
                reason(
                        Reason.UNVERIFIED,
                        "未经行业主管部门认定",
                        "unverified",
                        () -> by(
                                "A-3",
                                file(commendation("K-1", "2022-03-10", CommendingBody.INDUSTRY_ASSOCIATION)
                                        .build()))),
                reason(
                        Reason.VERIFIED,
                        "已经行业主管部门认定",
                        "verified",
                        () -> SetAside.because(award("K-1", "2022-03-10"), Reason.VERIFIED)),
                reason(
                        Reason.OWN_RATING,
                        "系本局自评",
                        "rated by the bureau itself",
                        () -> only(file(rating("R-1", "2022-03-10", Standing.LOW)
                                .authority("平鲁区发改局")
                                .build()))),
                reason(
                        Reason.OTHER_STANDING,
                        "评级结果不属于此类",
                        "of another standing",
                        () -> only(file(
                                rating("R-1", "2022-03-10", Standing.NEUTRAL).build()))),
                reason(
                        Reason.OTHER_LIST,
                        "列入的是另一名单",
                        "on the other list",
                        () -> by(
                                "C-1",
                                file(listed("L-1", "2022-03-10", ListColour.RED).build()))),
                reason(
                        Reason.CONTEXT_ONLY,
                        "仅供参考，不计入",
                        "context only, nothing counts it",
                        () -> only(file(Samples.observation("O-1", "2022-03-10", Channel.PUBLIC_EVALUATION)))));
    }

    private static Arguments reason(Reason reason, String chinese, String english, Supplier<SetAside> setAside) {
        return arguments(reason, chinese, english, setAside);
    }

    private static SetAside only(CreditFile file) {
        return only(GRADER.assess(file, day("2022-06-30")));
    }

    private static SetAside only(Assessment assessment) {
        assertThat(assessment.setAside()).hasSize(1);
        return assessment.setAside().get(0);
    }

    private static SetAside by(String criterion, CreditFile file) {
        return by(Finding.Kind.CRITERION, criterion, file);
    }

    private static SetAside ofLimit(String limit, CreditFile file) {
        return by(Finding.Kind.LIMIT, limit, file);
    }

    private static SetAside by(Finding.Kind kind, String code, CreditFile file) {
        List<SetAside> setAside =
                finding(GRADER.assess(file, day("2022-06-30")), kind, code).setAside();
        assertThat(setAside).hasSize(1);
        return setAside.get(0);
    }

    @Test
    void theReasonNamesDayAndRecordAsData() {
        Evidence next = rating("R-2", "2022-05-03", Standing.LOW).build();
        SetAside superseded =
                only(file(rating("R-1", "2022-03-10", Standing.LOW).build(), next));
        assertThat(superseded.day()).contains(day("2022-05-03"));
        assertThat(superseded.other()).contains(next);
        SetAside other = only(file(rating("R-1", "2022-03-10", Standing.NEUTRAL).build()));
        assertThat(other.day()).isEmpty();
        assertThat(other.other()).isEmpty();
    }

    // which reason, where criteria have different ones

    @Test
    void whatACriterionLooksForHasTheReasonOfThatOne() {
        // a severe penalty is looked for by B-2 for one year, by C-2 for three
        CreditFile file = file(decision("D-1", "2019-06-29", act(CLOSURE)));
        assertThat(aside("2022-06-30", file)).containsExactly("D-1: expired, its last day was 2020-06-29");
        CreditFile fined = file(decision("D-1", "2021-06-29", act(FINE, WARNING, CORRECTION_ORDER)));
        assertThat(aside("2022-06-30", fined)).containsExactly("D-1: expired, its last day was 2022-06-29");
        CreditFile red = file(listed("L-1", "2021-06-29", ListColour.RED).build());
        assertThat(aside("2022-06-30", red)).containsExactly("L-1: expired, its last day was 2022-06-29");
        CreditFile black = file(listed("L-1", "2021-06-29", ListColour.BLACK).build());
        assertThat(aside("2022-06-30", black)).containsExactly("L-1: expired, its last day was 2022-06-29");
        CreditFile low = file(rating("R-1", "2019-06-29", Standing.LOW).build());
        assertThat(aside("2022-06-30", low)).containsExactly("R-1: expired, its last day was 2022-06-29");
    }

    @Tag("R11")
    @Tag("R27")
    @Test
    void whatNoneLooksForHasTheReasonOfTheOneThatNearlyDoes() {
        CreditFile file = file(
                commendation("K-1", "2022-03-10", CommendingBody.INDUSTRY_ASSOCIATION)
                        .build(),
                rating("R-1", "2022-03-11", Standing.LOW).authority("平鲁区发改局").build(),
                rating("R-2", "2022-03-12", Standing.NEUTRAL).build());
        assertThat(aside("2022-06-30", file))
                .containsExactly("K-1: unverified", "R-1: rated by the bureau itself", "R-2: of another standing");
    }

    @Test
    void recordsSetAsideComeByDateThenId() {
        CreditFile file = file(
                        decision("D-9", "2021-01-02", warning()),
                        decision("D-10", "2021-01-02", warning()),
                        award("K-1", "2021-01-01"),
                        decision("D-2", "2020-01-01", warning()))
                .with(revocation("D-9", "2021-02-01"));
        assertThat(aside("2022-06-30", file))
                .containsExactly(
                        "D-2: expired, its last day was 2021-01-01",
                        "K-1: expired, its last day was 2022-01-01",
                        "D-10: expired, its last day was 2022-01-02",
                        "D-9: revoked on 2021-02-01");
    }

    @Tag("R26")
    @Test
    void amountsOfOtherKindsAreNoneOfTheKindThatIsAdded() {
        CreditFile file = file(decision(
                "D-1", "2022-03-10", Act.of(Sanction.of(SanctionKind.CONFISCATION_OF_GAINS, Money.ofYuan("900.00")))));
        assertThat(ofLimit("B-2-FINES", file)).hasToString("D-1: carries no such amount");
    }

    @Test
    void aRecordThatOneCriterionCountsIsNotSetAsideForTheOthers() {
        CreditFile file =
                file(decision("D-1", "2020-03-10", act(CLOSURE)), decision("D-2", "2022-03-10", fined("5.00")));
        assertThat(aside("2022-06-30", file)).isEmpty();
    }
}
