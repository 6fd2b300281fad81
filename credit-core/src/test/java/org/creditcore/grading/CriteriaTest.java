package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.evidence.SanctionKind.BUSINESS_RESTRICTION;
import static org.creditcore.evidence.SanctionKind.CIRCULATED_CRITICISM;
import static org.creditcore.evidence.SanctionKind.CONFISCATION_OF_GAINS;
import static org.creditcore.evidence.SanctionKind.CONFISCATION_OF_PROPERTY;
import static org.creditcore.evidence.SanctionKind.CORRECTION_ORDER;
import static org.creditcore.evidence.SanctionKind.DETENTION;
import static org.creditcore.evidence.SanctionKind.FINE;
import static org.creditcore.evidence.SanctionKind.LICENCE_REVOCATION;
import static org.creditcore.evidence.SanctionKind.LICENCE_SUSPENSION;
import static org.creditcore.evidence.SanctionKind.QUALIFICATION_DOWNGRADE;
import static org.creditcore.evidence.SanctionKind.WARNING;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.SUBJECT;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.aside;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.brief;
import static org.creditcore.grading.Samples.commendation;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.determination;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fine;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.grave;
import static org.creditcore.grading.Samples.listed;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.on;
import static org.creditcore.grading.Samples.order;
import static org.creditcore.grading.Samples.rating;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.revocation;
import static org.creditcore.grading.Samples.warning;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.DishonestyGround;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the criteria count, and what is above their limits. */
class CriteriaTest {

    // acts

    @Tag("R7")
    @Tag("R23")
    @Tag("R24")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "CORRECTION_ORDER, B B-1(D-1)",
        "WARNING, B B-1(D-1)",
        "CIRCULATED_CRITICISM, B B-2(D-1)",
        "OTHER_PENALTY, B B-2(D-1)",
        "FINE, B B-2(D-1)",
        "CONFISCATION_OF_GAINS, B B-2(D-1)",
        "CONFISCATION_OF_PROPERTY, B B-2(D-1)",
        "LICENCE_SUSPENSION, B B-2(D-1)",
        "QUALIFICATION_DOWNGRADE, C B-2(D-1) C-2(D-1)",
        "LICENCE_REVOCATION, C B-2(D-1) C-2(D-1)",
        "BUSINESS_RESTRICTION, C B-2(D-1) C-2(D-1)",
        "BUSINESS_SUSPENSION, C B-2(D-1) C-2(D-1)",
        "CLOSURE, C B-2(D-1) C-2(D-1)",
        "PRACTICE_RESTRICTION, C B-2(D-1) C-2(D-1)",
        "DETENTION, C B-2(D-1) C-2(D-1)",
    })
    void anActIsClassedByItsHeaviestSanction(SanctionKind kind, String verdict) {
        assertThat(on("2022-06-30", decision("D-1", "2022-03-10", act(kind)))).isEqualTo(verdict);
        if (kind != CORRECTION_ORDER) {
            assertThat(on("2022-06-30", decision("D-1", "2022-03-10", act(kind, CORRECTION_ORDER))))
                    .isEqualTo(verdict);
            assertThat(on("2022-06-30", decision("D-1", "2022-03-10", act(CORRECTION_ORDER, kind))))
                    .isEqualTo(verdict);
        }
    }

    @Tag("R24")
    @ParameterizedTest
    @EnumSource
    void aGraveActWithAnyPenaltyIsSevere(SanctionKind kind) {
        String expected = switch (kind) {
            case CORRECTION_ORDER -> "B B-1(D-1)";
            case WARNING -> "C B-1(D-1) C-2(D-1)";
            default -> "C B-2(D-1) C-2(D-1)";
        };
        assertThat(on("2022-06-30", decision("D-1", "2022-03-10", grave(kind)))).isEqualTo(expected);
    }

    @Tag("R24")
    @Test
    void aGraveActNeedsOnePenaltyAmongItsSanctions() {
        assertThat(on("2022-06-30", decision("D-1", "2022-03-10", grave(CORRECTION_ORDER, WARNING))))
                .isEqualTo("C B-1(D-1) C-2(D-1)");
        assertThat(on("2022-06-30", decision("D-1", "2022-03-10", grave(CORRECTION_ORDER), warning())))
                .isEqualTo("B B-1(D-1)");
    }

    @Tag("R23")
    @Tag("R25")
    @Test
    void actsAreClassedOneByOneAndADecisionCountsOnceInEachClass() {
        CreditFile mixed =
                file(decision("D-1", "2022-03-10", warning(), order(), fined("100.00"), fined("200.00"), warning()));
        assertThat(on("2022-06-30", mixed)).isEqualTo("B B-1(D-1) B-2(D-1)");
        CreditFile severeToo = file(decision("D-1", "2022-03-10", warning(), act(DETENTION), act(LICENCE_REVOCATION)));
        assertThat(on("2022-06-30", severeToo)).isEqualTo("C B-1(D-1) B-2(D-1) C-2(D-1)");
    }

    @Tag("R25")
    @Test
    void countedByTheActEachActOfAClassCounts() {
        Grader byAct = reading("countingUnit", "ACT");
        CreditFile two = file(decision("D-1", "2022-03-10", warning(), order(), fined("100.00"), fined("200.00")));
        assertThat(brief(byAct.assess(two, day("2022-06-30")))).isEqualTo("B B-1(D-1) B-2(D-1)");
        CreditFile three = file(decision("D-1", "2022-03-10", warning(), order(), warning(), fined("100.00")));
        assertThat(brief(byAct.assess(three, day("2022-06-30")))).isEqualTo("B B-2(D-1) >B-1(D-1) !ABOVE_LIMIT:B-1");
        CreditFile cases = file(
                decision("D-1", "2022-03-10", fined("100.00"), fined("200.00")),
                decision("D-2", "2022-04-11", act(LICENCE_SUSPENSION), warning()));
        assertThat(brief(byAct.assess(cases, day("2022-06-30"))))
                .isEqualTo("B B-1(D-2) >B-2(D-1,D-2) !ABOVE_LIMIT:B-2");
        assertThat(on("2022-06-30", cases)).isEqualTo("B B-1(D-2) B-2(D-1,D-2)");
    }

    @Tag("R25")
    @Test
    void countedByTheActFinesAreAddedAsEver() {
        Grader byAct = reading("countingUnit", "ACT");
        CreditFile file = file(decision("D-1", "2022-03-10", fined("300000.00"), fined("200000.00")));
        assertThat(brief(byAct.assess(file, day("2022-06-30")))).isEqualTo("B B-2(D-1)");
        assertThat(value(byAct.assess(file, day("2022-06-30")), "B-2-FINES")).isEqualTo(500_000_00L);
    }

    // fines

    @Tag("R26")
    @Test
    void theFinesOfAllPenaltyCasesAreAddedWhateverTheirHeaviestKind() {
        CreditFile file = file(
                decision("D-1", "2022-03-10", Act.of(fine("300000.00"), Sanction.of(LICENCE_SUSPENSION))),
                decision("D-2", "2022-04-11", Act.of(fine("150000.00"), Sanction.of(WARNING)), fined("50000.01")));
        assertThat(on("2022-06-30", file)).isEqualTo("B >B-2-FINES(D-1,D-2) !ABOVE_LIMIT:B-2-FINES");
        assertThat(value(GRADER.assess(file, day("2022-06-30")), "B-2-FINES")).isEqualTo(500_000_01L);
    }

    @Tag("R26")
    @Test
    void confiscationsAreNoFines() {
        Money much = Money.ofYuan("9000000.00");
        CreditFile file = file(decision(
                "D-1",
                "2022-03-10",
                Act.of(
                        fine("500000.00"),
                        Sanction.of(CONFISCATION_OF_GAINS, much),
                        Sanction.of(CONFISCATION_OF_PROPERTY, much))));
        assertThat(on("2022-06-30", file)).isEqualTo("B B-2(D-1)");
        assertThat(value(GRADER.assess(file, day("2022-06-30")), "B-2-FINES")).isEqualTo(500_000_00L);
    }

    @Tag("R26")
    @Test
    void finesOlderThanAYearAreNotAdded() {
        CreditFile file = file(
                decision("D-1", "2021-06-29", fined("400000.00")), decision("D-2", "2022-04-11", fined("400000.00")));
        assertThat(on("2022-06-29", file)).isEqualTo("B >B-2-FINES(D-1,D-2) !ABOVE_LIMIT:B-2-FINES");
        assertThat(on("2022-06-30", file)).isEqualTo("B B-2(D-2)");
    }

    @Tag("R26")
    @Tag("R28")
    @Test
    void anExcessOfFinesNamesTheCasesThatCarryOne() {
        CreditFile file = file(
                decision("D-1", "2022-03-10", act(CIRCULATED_CRITICISM)),
                decision("D-2", "2022-04-11", fined("500000.01")));
        assertThat(on("2022-06-30", file)).isEqualTo("B >B-2-FINES(D-2) !ABOVE_LIMIT:B-2-FINES");
    }

    @Tag("R8")
    @Tag("R26")
    @Test
    void sumsOfFinesAreExactFarBeyondThirtyTwoBits() {
        CreditFile file = file(
                decision("D-1", "2022-03-10", fined("1000000000000.00")),
                decision("D-2", "2022-04-11", fined("999999999999.99")));
        assertThat(value(GRADER.assess(file, day("2022-06-30")), "B-2-FINES")).isEqualTo(199_999_999_999_999L);
    }

    @Tag("R26")
    @Test
    void aFineOfNothingIsAPenaltyCase() {
        assertThat(on("2022-06-30", decision("D-1", "2022-03-10", fined("0.00"))))
                .isEqualTo("B B-2(D-1)");
    }

    private static long value(Assessment assessment, String limit) {
        return Samples.finding(assessment, Finding.Kind.LIMIT, limit)
                .measures()
                .get(0)
                .value();
    }

    // the other types

    @Tag("R6")
    @Tag("R26")
    @Test
    void organsAndAuthorisedOrganisationsCommend() {
        assertThat(on("2022-06-30", award("K-1", "2022-03-10"))).isEqualTo("A A-1(K-1)");
        assertThat(on(
                        "2022-06-30",
                        commendation("K-1", "2022-03-10", CommendingBody.AUTHORIZED_ORGANIZATION)
                                .build()))
                .isEqualTo("A A-1(K-1)");
        assertThat(on(
                        "2022-06-30",
                        award("K-1", "2022-03-10"),
                        listed("L-1", "2022-04-01", ListColour.RED).build()))
                .isEqualTo("A A-1(K-1,L-1)");
    }

    @Tag("R26")
    @ParameterizedTest
    @EnumSource
    void aDeterminationGroundsCWhateverItRestsOn(DishonestyGround ground) {
        assertThat(on(
                        "2022-06-30",
                        determination("S-1", "2022-03-10").ground(ground).build()))
                .isEqualTo("C C-1(S-1)");
    }

    @Tag("R26")
    @Test
    void allRecordsThatMeetACriterionAreNamed() {
        assertThat(on(
                        "2022-06-30",
                        listed("L-2", "2022-03-10", ListColour.BLACK).build(),
                        determination("S-1", "2022-04-10").build(),
                        rating("R-1", "2022-05-10", Standing.LOW).build(),
                        decision("D-9", "2021-01-10", act(BUSINESS_RESTRICTION)),
                        decision("D-10", "2021-02-10", act(QUALIFICATION_DOWNGRADE))))
                .isEqualTo("C C-1(L-2,S-1) C-2(D-10,D-9,R-1)");
    }

    @Tag("R27")
    @Test
    void anAssociationsCommendationNeedsVerification() {
        Commendation.Builder association = commendation("K-1", "2021-06-30", CommendingBody.INDUSTRY_ASSOCIATION)
                .authority("朔州市煤炭行业协会");
        CreditFile unverified = file(association.build());
        assertThat(on("2021-06-29", unverified)).isEqualTo("UNGRADED");
        assertThat(on("2021-06-30", unverified)).isEqualTo("UNGRADED !UNVERIFIED:K-1");
        assertThat(on("2022-06-30", unverified)).isEqualTo("UNGRADED !UNVERIFIED:K-1");
        assertThat(on("2022-07-01", unverified)).isEqualTo("UNGRADED");
        assertThat(aside("2022-06-30", unverified)).containsExactly("K-1: unverified");
        assertThat(on("2022-06-30", association.verifiedBy("朔州市能源局").build())).isEqualTo("A A-3(K-1)");
    }

    @Tag("R17")
    @Tag("R19")
    @Tag("R27")
    @Test
    void whatIsOnlyRemarkedOnIsRemarkedOnWhileDisputedAndNotOnceRevoked() {
        CreditFile file = file(commendation("K-1", "2022-03-10", CommendingBody.INDUSTRY_ASSOCIATION)
                        .build())
                .with(objection("K-1", "2022-04-01"));
        assertThat(on("2022-06-30", file)).isEqualTo("UNGRADED !UNVERIFIED:K-1");
        assertThat(brief(reading("disputed", "SUSPEND").assess(file, day("2022-06-30"))))
                .isEqualTo("UNGRADED !UNVERIFIED:K-1");
        assertThat(on("2022-06-30", file.with(revocation("K-1", "2022-08-01")))).isEqualTo("UNGRADED");
    }

    // above the limit

    @Tag("R28")
    @ParameterizedTest(name = "{0}, {1} of them")
    @CsvSource({
        "WARNING, 2, B, B, B",
        "WARNING, 3, B, C, UNDETERMINED",
        "WARNING, 4, B, C, UNDETERMINED",
        "FINE, 2, B, B, B",
        "FINE, 3, B, C, UNDETERMINED",
        "LICENCE_SUSPENSION, 3, B, C, UNDETERMINED",
    })
    void threeAreAboveTheLimit(SanctionKind kind, int count, String hold, String escalate, String undetermined) {
        CreditFile file = file();
        for (int i = 1; i <= count; i++) {
            file = file.with(decision("D-" + i, "2022-03-1" + i, act(kind)));
        }
        assertThat(outcome("HOLD_AT_B", file)).isEqualTo(hold);
        assertThat(outcome("ESCALATE_TO_C", file)).isEqualTo(escalate);
        assertThat(outcome("UNDETERMINED", file)).isEqualTo(undetermined);
    }

    @Tag("R28")
    @Test
    void threeBreachesAreAboveTheLimit() {
        CreditFile two = file(
                breach("B-7", "2022-03-10").build(), breach("B-8", "2022-04-10").build());
        assertThat(on("2022-06-30", two)).isEqualTo("B B-3(B-7,B-8)");
        CreditFile three = two.with(breach("B-9", "2022-05-10").build());
        assertThat(on("2022-06-30", three)).isEqualTo("B >B-3(B-7,B-8,B-9) !ABOVE_LIMIT:B-3");
        assertThat(outcome("ESCALATE_TO_C", three)).isEqualTo("C");
        assertThat(outcome("UNDETERMINED", three)).isEqualTo("UNDETERMINED");
    }

    @Tag("R28")
    @ParameterizedTest(name = "{0} yuan: {1}, {2}, {3}")
    @CsvSource({"500000.00, B, B, B", "500000.01, B, C, UNDETERMINED"})
    void aFenAboveTheLimitOfFinesIsAboveTheLimit(String yuan, String hold, String escalate, String undetermined) {
        CreditFile file = file(decision("D-1", "2022-03-10", fined(yuan)));
        assertThat(outcome("HOLD_AT_B", file)).isEqualTo(hold);
        assertThat(outcome("ESCALATE_TO_C", file)).isEqualTo(escalate);
        assertThat(outcome("UNDETERMINED", file)).isEqualTo(undetermined);
    }

    private static String outcome(String aboveLimit, CreditFile file) {
        return reading("aboveLimit", aboveLimit)
                .assess(file, day("2022-06-30"))
                .outcome()
                .code();
    }

    @Tag("R28")
    @Test
    void eachCounterIsTestedByItself() {
        CreditFile file = file(
                decision("D-1", "2022-01-10", warning()),
                decision("D-2", "2022-01-11", warning()),
                decision("D-3", "2022-01-12", warning()),
                decision("D-4", "2022-01-13", fined("1.00")),
                breach("B-1", "2022-01-14").build());
        assertThat(on("2022-06-30", file)).isEqualTo("B B-2(D-4) B-3(B-1) >B-1(D-1,D-2,D-3) !ABOVE_LIMIT:B-1");
        assertThat(brief(reading("aboveLimit", "UNDETERMINED").assess(file, day("2022-06-30"))))
                .isEqualTo("UNDETERMINED B-2(D-4) B-3(B-1) >B-1(D-1,D-2,D-3) !ABOVE_LIMIT:B-1");
    }

    @Tag("R28")
    @Test
    void casesAndFinesMayBothBeAboveTheirLimits() {
        assertThat(on(
                        "2022-06-30",
                        decision("D-1", "2022-03-10", fined("400000.00")),
                        decision("D-2", "2022-04-10", fined("100000.01")),
                        decision("D-3", "2022-05-10", act(LICENCE_SUSPENSION))))
                .isEqualTo("B >B-2(D-1,D-2,D-3) >B-2-FINES(D-1,D-2) !ABOVE_LIMIT:B-2 !ABOVE_LIMIT:B-2-FINES");
    }

    @Tag("R28")
    @Tag("R29")
    @Test
    void anUndeterminedExcessYieldsToAnExpressGroundOfC() {
        CreditFile file = file(
                decision("D-1", "2022-03-10", fined("600000.00")),
                listed("L-1", "2022-04-10", ListColour.BLACK).build());
        assertThat(brief(reading("aboveLimit", "UNDETERMINED").assess(file, day("2022-06-30"))))
                .isEqualTo("C C-1(L-1) >B-2-FINES(D-1) !ABOVE_LIMIT:B-2-FINES");
    }

    // which ground decides

    @Tag("R29")
    @Test
    void theWorstGroundWinsAndBetterOnesStayVisible() {
        CreditFile good = file(award("K-1", "2022-01-10"));
        assertThat(on("2022-06-30", good)).isEqualTo("A A-1(K-1)");
        CreditFile general = good.with(breach("B-1", "2022-02-10").build());
        assertThat(on("2022-06-30", general)).isEqualTo("B A-1(K-1) B-3(B-1)");
        CreditFile serious = general.with(determination("S-1", "2022-03-10").build());
        assertThat(on("2022-06-30", serious)).isEqualTo("C A-1(K-1) B-3(B-1) C-1(S-1)");
    }

    @Tag("R29")
    @Test
    void fromBestToWorst() {
        assertThat(Pinglu2021.rulebook().outcomes().toString()).isEqualTo("[A, UNGRADED, B, UNDETERMINED, C]");
    }

    @Tag("R30")
    @Test
    void silenceIsNoGroundForAUnlessABureauDecidesSo() {
        Grader gradeA = reading("cleanRecord", "GRADE_A");
        assertThat(on("2022-06-30")).isEqualTo("UNGRADED");
        assertThat(brief(gradeA.assess(file(), day("2022-06-30")))).isEqualTo("A");
        CreditFile expired = file(decision("D-1", "2021-06-29", warning()));
        assertThat(brief(gradeA.assess(expired, day("2022-06-29")))).isEqualTo("B B-1(D-1)");
        assertThat(brief(gradeA.assess(expired, day("2022-06-30")))).isEqualTo("A");
        CreditFile unverified = file(commendation("K-1", "2022-03-10", CommendingBody.INDUSTRY_ASSOCIATION)
                .build());
        assertThat(brief(gradeA.assess(unverified, day("2022-06-30")))).isEqualTo("A !UNVERIFIED:K-1");
    }

    @Tag("R30")
    @Test
    void anExcessIsAGroundSoThatNoCleanRecordIsLeft() {
        Grader grader =
                Grader.of(Pinglu2021.rulebook().with("cleanRecord", "GRADE_A").with("aboveLimit", "UNDETERMINED"));
        CreditFile file = file(decision("D-1", "2022-03-10", fined("500000.01")));
        assertThat(brief(grader.assess(file, day("2022-06-30"))))
                .isEqualTo("UNDETERMINED >B-2-FINES(D-1) !ABOVE_LIMIT:B-2-FINES");
    }

    @Tag("R31")
    @Test
    void theResultIsThatOfTheRulesAndHasNoGradeWhereTheyDoNotDecide() {
        CreditFile file = file(decision("D-1", "2022-03-10", fined("500000.01")));
        Assessment assessment = reading("aboveLimit", "UNDETERMINED").assess(file, day("2022-06-30"));
        assertThat(assessment.grade()).isEmpty();
        assertThat(assessment.outcome().code()).isEqualTo("UNDETERMINED");
        assertThat(GRADER.assess(file, day("2022-06-30")).grade()).contains(Pinglu2021.B);
        assertThat(GRADER.assess(file(), day("2022-06-30")).grade()).isEmpty();
    }

    @Tag("R3")
    @Test
    void aNameChangesNothing() {
        CreditFile named = CreditFile.of(SUBJECT.withName("平鲁区某某商贸有限公司"), decision("D-1", "2022-03-10", warning()));
        assertThat(on("2022-06-30", named)).isEqualTo("B B-1(D-1)");
        assertThat(GRADER.assess(named, day("2022-06-30")))
                .isEqualTo(GRADER.assess(file(decision("D-1", "2022-03-10", warning())), day("2022-06-30")));
    }

    @Tag("R1")
    @ParameterizedTest
    @EnumSource(names = {"LEGAL_PERSON", "UNINCORPORATED_ORGANIZATION", "SOCIAL_ORGANIZATION", "INDIVIDUAL_BUSINESS"})
    void everyKindOfSubjectIsGradedByTheSameRules(SubjectKind kind) {
        Subject subject = Subject.of(kind, UnifiedSocialCreditCode.of("91140603MA0KAMP17P"));
        assertThat(on("2022-06-30", CreditFile.of(subject, decision("D-1", "2022-03-10", warning()))))
                .isEqualTo("B B-1(D-1)");
    }

    @Tag("R11")
    @ParameterizedTest
    @MethodSource
    void recordsOfEveryAuthorityCount(String authority) {
        assertThat(on(
                        "2022-06-30",
                        decision("D-1", "2022-03-10")
                                .authority(authority)
                                .addActs(warning())
                                .build()))
                .isEqualTo("B B-1(D-1)");
    }

    static Stream<Arguments> recordsOfEveryAuthorityCount() {
        return Stream.of(arguments("平鲁区发展和改革局"), arguments("朔州市税务局"), arguments("海关总署"));
    }

    @Tag("R5")
    @Test
    void whoReportedARecordAndWhenChangesNothing() {
        CreditFile file = file(decision("D-1", "2022-03-10")
                .reportedBy("能源股")
                .recordedOn(day("2030-01-01"))
                .addActs(act(FINE))
                .build());
        assertThat(on("2022-06-30", file)).isEqualTo("B B-2(D-1)");
    }

    @Tag("R48")
    @Test
    void whoMadeAnEventAndByWhichDocumentChangesNothing() {
        Event repair = Event.builder()
                .from(Samples.repair("D-1", "2022-05-01"))
                .by("法规处")
                .document("平发改信修〔2022〕4号")
                .build();
        CreditFile file = file(decision("D-1", "2022-03-10", warning())).with(repair);
        assertThat(on("2022-04-30", file)).isEqualTo("B B-1(D-1)");
        assertThat(on("2022-05-01", file)).isEqualTo("UNGRADED");
    }
}
