package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.evidence.SanctionKind.CONFISCATION_OF_GAINS;
import static org.creditcore.evidence.SanctionKind.FINE;
import static org.creditcore.evidence.SanctionKind.WARNING;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.aside;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.brief;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.determination;
import static org.creditcore.grading.Samples.dismissal;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fine;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.grave;
import static org.creditcore.grading.Samples.knownOn;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.on;
import static org.creditcore.grading.Samples.order;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.revocation;
import static org.creditcore.grading.Samples.warning;
import static org.creditcore.grading.Samples.withdrawal;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.DishonestyGround;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.pinglu.Pinglu2021;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One case, several reports. */
@Tag("R12")
class ReportsOfOneCaseTest {
    private static final String NUMBER = "朔市监罚〔2022〕9A号";

    private static Decision.Builder report(String id, String recordedOn) {
        return decision(id, "2022-03-10").document(NUMBER).recordedOn(day(recordedOn));
    }

    private static Decision warned(String id, String recordedOn) {
        return report(id, recordedOn).addActs(warning()).build();
    }

    private static CreditFile numbered(String authority, String number) {
        return file(
                report("D-1", "2022-03-11").addActs(warning()).build(),
                report("D-2", "2022-03-12")
                        .authority(authority)
                        .document(number)
                        .addActs(warning())
                        .build());
    }

    // which reports are of one case

    @ParameterizedTest
    @CsvSource({
        "朔州市市场监督管理局, 朔市监罚〔2022〕9A号",
        "朔州市市场监督管理局, 朔市监罚[2022]9A号",
        "朔州市市场监督管理局, 朔市监罚【2022】9A号",
        "朔州市市场监督管理局, 朔市监罚(2022)9A号",
        "朔州市市场监督管理局, 朔市监罚（２０２２）９Ａ号",
        "朔州市市场监督管理局, 朔市监罚［2022］9a号",
        "朔州市市场监督管理局, '朔市监罚\u3000〔2022〕 9a 号'",
        "朔州市市场监督管理局, '\uFEFF朔市监罚\n〔2022\u00A0〕9a号\u2028'",
        "'朔州市 市场监督管理局', 朔市监罚〔2022〕9A号",
    })
    void typographyMakesNoOtherCase(String authority, String number) {
        assertThat(on("2022-06-30", numbered(authority, number))).isEqualTo("B B-1(D-2) !DUPLICATE_REPORT:D-1");
    }

    @ParameterizedTest
    @CsvSource({
        "朔州市应急管理局, 朔市监罚〔2022〕9A号",
        "朔州市市场监督管理局, 朔市监罚〔2022〕9B号",
        "朔州市市场监督管理局, 朔市监罚2022 9A号",
        "朔州市市场监督管理局, 朔市监罚{2022}9A号",
        "朔州市市场监督管理局, 朔市监罰〔2022〕9A号",
        "朔州市市场监督管理局, 朔市监罚〔2022〕9А号",
    })
    void anyOtherDifferenceMakesAnotherCase(String authority, String number) {
        assertThat(on("2022-06-30", numbered(authority, number))).isEqualTo("B B-1(D-1,D-2)");
    }

    @ParameterizedTest
    @CsvSource({"无", "/", "-", "号", "〇九号", "٣"})
    void aNumberWithoutADigitNeverMerges(String number) {
        assertThat(on(
                        "2022-06-30",
                        decision("D-1", "2022-03-10")
                                .document(number)
                                .addActs(warning())
                                .build(),
                        decision("D-2", "2022-03-10")
                                .document(number)
                                .addActs(warning())
                                .build()))
                .isEqualTo("B B-1(D-1,D-2)");
    }

    @ParameterizedTest
    @CsvSource({"0", "9", "５"})
    void oneDigitIsEnough(String number) {
        assertThat(on(
                        "2022-06-30",
                        decision("D-1", "2022-03-10")
                                .document(number)
                                .addActs(warning())
                                .build(),
                        decision("D-2", "2022-03-10")
                                .document(number)
                                .addActs(warning())
                                .build()))
                .isEqualTo("B B-1(D-2) !DUPLICATE_REPORT:D-1");
    }

    @Tag("R11")
    @ParameterizedTest
    @CsvSource({"平鲁区发展和改革局", "平鲁区发改局", "'平鲁区 发改局'", "'朔州市平鲁区\u3000发展和改革局'"})
    void theNamesOfTheBureauAreOneAuthority(String alias) {
        Decision first = report("D-1", "2022-03-11")
                .authority("朔州市平鲁区发展和改革局")
                .addActs(warning())
                .build();
        Decision second =
                report("D-2", "2022-03-12").authority(alias).addActs(warning()).build();
        assertThat(on("2022-06-30", first, second)).isEqualTo("B B-1(D-2) !DUPLICATE_REPORT:D-1");
        Grader others = Grader.of(Pinglu2021.rulebook().withAuthorityNames(List.of("朔州市平鲁区发展和改革局", "平鲁区发改委")));
        assertThat(brief(others.assess(file(first, second), day("2022-06-30"))))
                .isEqualTo(alias.startsWith("朔州市") ? "B B-1(D-2) !DUPLICATE_REPORT:D-1" : "B B-1(D-1,D-2)");
    }

    @Test
    void recordsOfOtherTypesAreOtherCases() {
        CreditFile file = file(
                decision("X-1", "2022-03-10")
                        .authority("平鲁区人民法院")
                        .document(NUMBER)
                        .addActs(warning())
                        .build(),
                breach("X-2", "2022-03-10")
                        .authority("平鲁区人民法院")
                        .document(NUMBER)
                        .build(),
                determination("X-3", "2022-03-10").document(NUMBER).build());
        assertThat(on("2022-06-30", file)).isEqualTo("C B-1(X-1) B-3(X-2) C-1(X-3)");
    }

    @Test
    void breachesAndDeterminationsHaveReportsToo() {
        CreditFile file = file(
                breach("B-1", "2022-03-10").document("平审承〔2022〕7号").build(),
                breach("B-2", "2022-03-10").document("平审承[2022]7号").build(),
                determination("S-1", "2022-03-10").document("（2022）晋0603执11号").build(),
                determination("S-2", "2022-03-10").document("(2022)晋0603执11号").build());
        assertThat(on("2022-06-30", file)).isEqualTo("C B-3(B-2) C-1(S-2) !DUPLICATE_REPORT:B-1 !DUPLICATE_REPORT:S-1");
        assertThat(aside("2022-06-30", file))
                .containsExactly("B-1: duplicate report of B-2", "S-1: duplicate report of S-2");
    }

    // which report is used

    @Test
    void theReportRecordedLastGivesTheContent() {
        Decision early = report("D-9", "2022-03-11").addActs(fined("100.00")).build();
        Decision late = report("D-1", "2022-03-12").addActs(warning()).build();
        assertThat(on("2022-06-30", early, late)).isEqualTo("B B-1(D-1) !CONFLICTING_REPORT:D-9 !DUPLICATE_REPORT:D-9");
        assertThat(aside("2022-06-30", file(early, late))).containsExactly("D-9: duplicate report of D-1");
    }

    @Test
    void aReportWithoutDayOfRecordingWasRecordedOnItsDate() {
        Decision undated = decision("D-9", "2022-03-10")
                .document(NUMBER)
                .addActs(warning())
                .build();
        assertThat(on("2022-06-30", undated, warned("D-1", "2022-03-11")))
                .isEqualTo("B B-1(D-1) !DUPLICATE_REPORT:D-9");
        assertThat(on("2022-06-30", undated, warned("D-1", "2022-03-09")))
                .isEqualTo("B B-1(D-9) !DUPLICATE_REPORT:D-1");
    }

    @Test
    void ofReportsRecordedOnOneDayThatWithTheGreaterIdIsUsed() {
        assertThat(on("2022-06-30", warned("D-10", "2022-03-11"), warned("D-9", "2022-03-11")))
                .isEqualTo("B B-1(D-9) !DUPLICATE_REPORT:D-10");
        // by code point: U+1F600 is greater than U+FF21, although its first UTF-16 unit is less
        assertThat(on("2022-06-30", warned("\uD83D\uDE00", "2022-03-11"), warned("\uFF21", "2022-03-11")))
                .isEqualTo("B B-1(\uD83D\uDE00) !DUPLICATE_REPORT:\uFF21");
    }

    @Test
    void ofThreeReportsTwoAreDuplicates() {
        assertThat(on(
                        "2022-06-30",
                        warned("D-1", "2022-03-12"),
                        warned("D-2", "2022-03-14"),
                        warned("D-3", "2022-03-13")))
                .isEqualTo("B B-1(D-2) !DUPLICATE_REPORT:D-1 !DUPLICATE_REPORT:D-3");
    }

    // when reports conflict

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void reportsConflictIf(String what, UnaryOperator<Decision.Builder> change) {
        assertThat(flags(change)).containsExactly("CONFLICTING_REPORT:D-1", "DUPLICATE_REPORT:D-1");
    }

    static Stream<Arguments> reportsConflictIf() {
        return Stream.of(
                differing("the dates differ", report -> report.date(day("2022-03-11"))),
                differing("one has no publicity end", report -> report.publicityEnds(java.util.Optional.empty())),
                differing("the publicity ends differ", report -> report.publicityEnds(day("2023-03-11"))),
                differing("one act is grave", report -> report.acts(List.of(first(), grave(WARNING), second()))),
                differing("an act is missing", report -> report.acts(List.of(first(), second()))),
                differing(
                        "an act is there twice more",
                        report -> report.acts(List.of(first(), warning(), warning(), second()))),
                differing(
                        "the amounts differ by a fen",
                        report -> report.acts(List.of(Act.of(fine("2000.01"), gains()), warning(), second()))),
                differing(
                        "an amount is not known",
                        report -> report.acts(List.of(
                                Act.of(fine("2000.00"), Sanction.of(CONFISCATION_OF_GAINS)), warning(), second()))),
                differing(
                        "a sanction is missing",
                        report -> report.acts(List.of(Act.of(fine("2000.00")), warning(), second()))),
                differing("a kind of sanction differs", report -> report.acts(List.of(first(), order(), second()))),
                differing(
                        "the sanctions are those of other acts",
                        report -> report.acts(
                                List.of(Act.of(fine("30.00"), gains()), warning(), Act.of(fine("2000.00"))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void reportsDoNotConflictIf(String what, UnaryOperator<Decision.Builder> change) {
        assertThat(flags(change)).containsExactly("DUPLICATE_REPORT:D-1");
    }

    static Stream<Arguments> reportsDoNotConflictIf() {
        Act labelled = Act.builder()
                .from(first())
                .conduct("未按规定明码标价")
                .conductFrom(day("2021-12-01"))
                .conductTo(day("2021-12-31"))
                .build();
        return Stream.of(
                differing("nothing differs", report -> report),
                differing("another unit reports it", report -> report.reportedBy("能源股")),
                differing("the number is written otherwise", report -> report.document("朔市监罚[2022]9a号")),
                differing(
                        "the acts come in another order", report -> report.acts(List.of(second(), first(), warning()))),
                differing(
                        "the sanctions come in another order",
                        report -> report.acts(List.of(Act.of(gains(), fine("2000.00")), warning(), second()))),
                differing(
                        "conduct and its period differ",
                        report -> report.acts(List.of(labelled, warning(), second()))));
    }

    private static Arguments differing(String what, UnaryOperator<Decision.Builder> change) {
        return arguments(what, change);
    }

    private static Act first() {
        return Act.of(fine("2000.00"), gains());
    }

    private static Sanction gains() {
        return Sanction.of(CONFISCATION_OF_GAINS, Money.ofYuan("50.00"));
    }

    private static Act second() {
        return Act.of(fine("30.00"));
    }

    private static Stream<String> flags(UnaryOperator<Decision.Builder> change) {
        Decision.Builder used =
                report("D-2", "2022-03-12").publicityEnds(day("2023-03-10")).addActs(first(), warning(), second());
        Decision.Builder other = change.apply(
                report("D-1", "2022-03-11").publicityEnds(day("2023-03-10")).addActs(first(), warning(), second()));
        return GRADER.assess(file(used.build(), other.build()), day("2022-06-30")).flags().stream()
                .map(Flag::toString);
    }

    @Test
    void determinationsConflictIfTheirGroundsDo() {
        assertThat(on(
                        "2022-06-30",
                        determination("S-1", "2022-03-10").document("11号").build(),
                        determination("S-2", "2022-03-10")
                                .document("11号")
                                .ground(DishonestyGround.OTHER)
                                .build()))
                .isEqualTo("C C-1(S-2) !CONFLICTING_REPORT:S-1 !DUPLICATE_REPORT:S-1");
        assertThat(on(
                        "2022-06-30",
                        breach("B-1", "2022-03-10").document("7号").build(),
                        breach("B-2", "2022-03-11").document("7号").build()))
                .isEqualTo("B B-3(B-2) !CONFLICTING_REPORT:B-1 !DUPLICATE_REPORT:B-1");
    }

    @Test
    void duplicatesAreFlaggedForEveryDayAskedAbout() {
        CreditFile file =
                file(report("D-1", "2022-03-11").addActs(fined("100.00")).build(), warned("D-2", "2022-03-12"));
        assertThat(on("2020-01-01", file)).isEqualTo("UNGRADED !CONFLICTING_REPORT:D-1 !DUPLICATE_REPORT:D-1");
        assertThat(on("2030-01-01", file)).isEqualTo("UNGRADED !CONFLICTING_REPORT:D-1 !DUPLICATE_REPORT:D-1");
    }

    @Tag("R22")
    @Test
    void butNotBeforeBothAreKnownNorOnceOneIsStruck() {
        CreditFile file =
                file(report("D-1", "2022-03-11").addActs(fined("100.00")).build(), warned("D-2", "2022-03-15"));
        assertThat(knownOn("2022-03-10", "2022-06-30", file)).isEqualTo("UNGRADED");
        assertThat(knownOn("2022-03-14", "2022-06-30", file)).isEqualTo("B B-2(D-1)");
        assertThat(knownOn("2022-03-15", "2022-06-30", file))
                .isEqualTo("B B-1(D-2) !CONFLICTING_REPORT:D-1 !DUPLICATE_REPORT:D-1");
        assertThat(on("2022-06-30", file.with(revocation("D-2", "2022-04-01")))).isEqualTo("UNGRADED");
    }

    // events of reports

    @Tag("R18")
    @Tag("R19")
    @Test
    void whatHappensToAnyReportHappensToTheCase() {
        CreditFile file = file(warned("D-1", "2022-03-11"), warned("D-2", "2022-03-12"));
        CreditFile disputed = file.with(objection("D-1", "2022-05-01"), dismissal("D-1", "2022-06-01"));
        assertThat(on("2022-05-31", disputed)).isEqualTo("B B-1(D-2) !DISPUTED:D-2 !DUPLICATE_REPORT:D-1");
        assertThat(on("2022-06-01", disputed)).isEqualTo("B B-1(D-2) !DUPLICATE_REPORT:D-1");
        CreditFile repaired = file.with(repair("D-1", "2022-05-01"), withdrawal("D-1", "2022-06-01"));
        assertThat(on("2022-05-31", repaired)).isEqualTo("UNGRADED !DUPLICATE_REPORT:D-1");
        assertThat(aside("2022-05-31", repaired))
                .containsExactly("D-1: duplicate report of D-2", "D-2: repaired on 2022-05-01");
        assertThat(on("2022-06-01", repaired)).isEqualTo("B B-1(D-2) !DUPLICATE_REPORT:D-1");
    }

    @Tag("R18")
    @Tag("R19")
    @Test
    void aCaseIsDisputedOrRepairedAsLongAsOneOfItsReportsIs() {
        CreditFile file = file(warned("D-1", "2022-03-11"), warned("D-2", "2022-03-12"))
                .with(
                        objection("D-1", "2022-04-10"),
                        dismissal("D-1", "2022-05-10"),
                        objection("D-2", "2022-05-01"),
                        dismissal("D-2", "2022-05-20"));
        Grader suspend = reading("disputed", "SUSPEND");
        assertThat(brief(suspend.assess(file, day("2022-05-15")))).isEqualTo("UNGRADED !DUPLICATE_REPORT:D-1");
        assertThat(aside(suspend.assess(file, day("2022-05-15"))))
                .containsExactly("D-1: duplicate report of D-2", "D-2: suspended while disputed since 2022-04-10");
        assertThat(brief(suspend.assess(file, day("2022-05-20")))).isEqualTo("B B-1(D-2) !DUPLICATE_REPORT:D-1");
    }

    @Tag("R17")
    @Test
    void aRevocationStrikesEveryReportOfItsCase() {
        CreditFile file = file(
                        warned("D-1", "2022-03-11"),
                        warned("D-2", "2022-03-12"),
                        warned("D-3", "2023-01-01"),
                        decision("D-4", "2022-03-10", act(FINE)))
                .with(objection("D-2", "2022-04-01"), revocation("D-1", "2022-05-01"));
        assertThat(on("2022-06-30", file)).isEqualTo("B B-2(D-4)");
        assertThat(aside("2022-06-30", file))
                .containsExactly(
                        "D-1: revoked on 2022-05-01", "D-2: revoked on 2022-05-01", "D-3: revoked on 2022-05-01");
    }

    @Tag("R17")
    @Test
    void theFirstRevocationOfACaseIsNamedForReportsThatWereNotRevokedThemselves() {
        CreditFile file = file(warned("D-1", "2022-03-11"), warned("D-2", "2022-03-12"), warned("D-3", "2022-03-13"))
                .with(revocation("D-2", "2022-05-03"), revocation("D-3", "2022-05-02"));
        assertThat(aside("2022-06-30", file))
                .containsExactly(
                        "D-1: revoked on 2022-05-02", "D-2: revoked on 2022-05-03", "D-3: revoked on 2022-05-02");
        CreditFile inOrder = file(warned("D-1", "2022-03-11"), warned("D-2", "2022-03-12"), warned("D-3", "2022-03-13"))
                .with(revocation("D-2", "2022-05-02"), revocation("D-3", "2022-05-03"));
        assertThat(aside("2022-06-30", inOrder))
                .containsExactly(
                        "D-1: revoked on 2022-05-02", "D-2: revoked on 2022-05-02", "D-3: revoked on 2022-05-03");
    }

    @Tag("R17")
    @Test
    void aRevocationUnderOneNameOfTheBureauStrikesTheReportsUnderTheOthers() {
        CreditFile file = file(
                        report("D-1", "2022-03-11")
                                .authority("平鲁区发改局")
                                .addActs(warning())
                                .build(),
                        report("D-2", "2022-03-12")
                                .authority("平鲁区发展和改革局")
                                .addActs(warning())
                                .build())
                .with(revocation("D-2", "2022-05-01"));
        assertThat(on("2022-06-30", file)).isEqualTo("UNGRADED");
    }

    @Tag("R17")
    @Test
    void aRevocationStrikesNoRecordWithoutANumber() {
        CreditFile file = file(
                        decision("D-1", "2022-03-10")
                                .document("无")
                                .addActs(warning())
                                .build(),
                        decision("D-2", "2022-03-10")
                                .document("无")
                                .addActs(warning())
                                .build())
                .with(revocation("D-1", "2022-05-01"));
        assertThat(on("2022-06-30", file)).isEqualTo("B B-1(D-2)");
    }

    @Tag("R18")
    @Test
    void eventsOfAStruckReportAreStruckWithIt() {
        // D-2 says what it corrects and stays; the repair of D-0, which is struck with D-1, is nobody's
        CreditFile file = file(
                List.of(
                        warned("D-0", "2022-03-11"),
                        warned("D-1", "2022-03-12"),
                        report("D-2", "2022-05-01")
                                .corrects("D-1")
                                .addActs(warning())
                                .build()),
                repair("D-0", "2022-04-01"),
                objection("D-1", "2022-04-01"),
                revocation("D-1", "2022-05-01"));
        assertThat(on("2022-06-30", file)).isEqualTo("B B-1(D-2)");
    }
}
