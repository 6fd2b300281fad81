package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.evidence.SanctionKind.CIRCULATED_CRITICISM;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.aside;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.brief;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.determination;
import static org.creditcore.grading.Samples.dismissal;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.listed;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.on;
import static org.creditcore.grading.Samples.rating;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.revocation;
import static org.creditcore.grading.Samples.warning;
import static org.creditcore.grading.Samples.withdrawal;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What revocation, repair, dispute and correction of a record do to the grade. */
class LifeOfARecordTest {
    private static final CreditFile WARNED = file(decision("D-1", "2022-03-10", warning()));

    // revocation

    @Tag("R17")
    @ParameterizedTest
    @CsvSource({"2022-03-10", "2022-04-30", "2022-05-01", "2022-05-02", "2023-03-10"})
    void aRevokedRecordIsAsIfItHadNeverExisted(String asked) {
        CreditFile file = WARNED.with(award("K-1", "2022-03-10")).with(revocation("D-1", "2022-05-01"));
        assertThat(on(asked, file)).isEqualTo("A A-1(K-1)");
        assertThat(aside(asked, file)).containsExactly("D-1: revoked on 2022-05-01");
    }

    @Tag("R17")
    @Test
    void whatSpeaksForASubjectCanBeRevokedToo() {
        CreditFile file = file(award("K-1", "2022-03-10")).with(revocation("K-1", "2022-05-01"));
        assertThat(on("2022-04-01", file)).isEqualTo("UNGRADED");
    }

    // repair

    @Tag("R18")
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void aRepairedRecordIsOutFromTheDayOfTheRepair(String verdict, Evidence record) {
        CreditFile file = file(record).with(repair("X-1", "2022-05-01"));
        assertThat(on("2022-04-30", file)).isEqualTo(verdict);
        assertThat(on("2022-05-01", file)).isEqualTo("UNGRADED");
        assertThat(on("2022-05-02", file)).isEqualTo("UNGRADED");
        assertThat(aside("2022-05-02", file)).containsExactly("X-1: repaired on 2022-05-01");
    }

    static Stream<Arguments> aRepairedRecordIsOutFromTheDayOfTheRepair() {
        return Stream.of(
                arguments("B B-1(X-1)", decision("X-1", "2022-03-10", warning())),
                arguments("B B-2(X-1)", decision("X-1", "2022-03-10", fined("2000.00"))),
                arguments("B B-3(X-1)", breach("X-1", "2022-03-10").build()),
                arguments("C C-1(X-1)", determination("X-1", "2022-03-10").build()),
                arguments(
                        "C C-1(X-1)",
                        listed("X-1", "2022-03-10", ListColour.BLACK).build()),
                arguments(
                        "C C-2(X-1)", rating("X-1", "2022-03-10", Standing.LOW).build()));
    }

    @Tag("R18")
    @Test
    void aRecordRepairedOnItsOwnDateNeverCounts() {
        CreditFile file = WARNED.with(repair("D-1", "2022-03-10"));
        assertThat(on("2022-03-10", file)).isEqualTo("UNGRADED");
        assertThat(on("2022-03-11", file)).isEqualTo("UNGRADED");
    }

    @Tag("R18")
    @Tag("R47")
    @Test
    void aWithdrawnRepairPutsTheRecordBackAndItMayBeRepairedAgain() {
        CreditFile file = WARNED.with(
                repair("D-1", "2022-05-01"),
                withdrawal("D-1", "2022-06-15"),
                repair("D-1", "2022-08-20"),
                withdrawal("D-1", "2022-08-20"),
                repair("D-1", "2022-11-11"));
        assertThat(on("2022-04-30", file)).isEqualTo("B B-1(D-1)");
        assertThat(on("2022-05-01", file)).isEqualTo("UNGRADED");
        assertThat(on("2022-06-14", file)).isEqualTo("UNGRADED");
        assertThat(aside("2022-06-14", file)).containsExactly("D-1: repaired on 2022-05-01");
        assertThat(on("2022-06-15", file)).isEqualTo("B B-1(D-1)");
        assertThat(on("2022-08-20", file)).isEqualTo("B B-1(D-1)");
        assertThat(on("2022-11-10", file)).isEqualTo("B B-1(D-1)");
        assertThat(on("2022-11-11", file)).isEqualTo("UNGRADED");
        assertThat(aside("2023-03-11", file)).containsExactly("D-1: repaired on 2022-11-11");
    }

    @Tag("R18")
    @Test
    void aWithdrawalAfterTheWindowPutsNothingBack() {
        CreditFile file = WARNED.with(repair("D-1", "2022-05-01"), withdrawal("D-1", "2023-03-11"));
        assertThat(on("2023-03-10", file)).isEqualTo("UNGRADED");
        assertThat(on("2023-03-11", file)).isEqualTo("UNGRADED");
        assertThat(aside("2023-03-10", file)).containsExactly("D-1: repaired on 2022-05-01");
        assertThat(aside("2023-03-11", file)).containsExactly("D-1: expired, its last day was 2023-03-10");
    }

    @Tag("R18")
    @Test
    void repairTakesTheRecordOutOfSumsToo() {
        CreditFile file = file(
                        decision("D-1", "2022-03-10", fined("300000.00")),
                        decision("D-2", "2022-04-11", fined("200000.01")))
                .with(repair("D-1", "2022-06-30"));
        assertThat(on("2022-06-29", file)).isEqualTo("B >B-2-FINES(D-1,D-2) !ABOVE_LIMIT:B-2-FINES");
        assertThat(on("2022-06-30", file)).isEqualTo("B B-2(D-2)");
    }

    // dispute

    @Tag("R19")
    @ParameterizedTest(name = "{0}: {1}, or suspended {2}")
    @CsvSource({
        "2022-04-30, B B-1(D-1), B B-1(D-1)",
        "2022-05-01, B B-1(D-1) !DISPUTED:D-1, UNGRADED",
        "2022-06-14, B B-1(D-1) !DISPUTED:D-1, UNGRADED",
        "2022-06-15, B B-1(D-1), B B-1(D-1)",
        "2022-06-16, B B-1(D-1), B B-1(D-1)",
        "2022-09-09, B B-1(D-1) !DISPUTED:D-1, UNGRADED",
        "2023-03-10, B B-1(D-1) !DISPUTED:D-1, UNGRADED",
        "2023-03-11, UNGRADED, UNGRADED",
    })
    void aDisputedRecordCountsAndIsMarkedOrIsSuspended(String asked, String counted, String suspended) {
        CreditFile file = WARNED.with(
                objection("D-1", "2022-05-01"), dismissal("D-1", "2022-06-15"), objection("D-1", "2022-09-09"));
        assertThat(brief(reading("disputed", "COUNT").assess(file, day(asked)))).isEqualTo(counted);
        assertThat(brief(reading("disputed", "SUSPEND").assess(file, day(asked))))
                .isEqualTo(suspended);
    }

    @Tag("R19")
    @Test
    void aDisputeOfOneDayThatIsDismissedOnItMarksNothing() {
        CreditFile file = WARNED.with(objection("D-1", "2022-05-01"), dismissal("D-1", "2022-05-01"));
        assertThat(on("2022-05-01", file)).isEqualTo("B B-1(D-1)");
        assertThat(brief(reading("disputed", "SUSPEND").assess(file, day("2022-05-01"))))
                .isEqualTo("B B-1(D-1)");
    }

    @Tag("R19")
    @Test
    void onlyGroundsAreMarkedAsDisputed() {
        CreditFile file = file(decision("D-1", "2021-06-29", warning()), decision("D-2", "2022-03-10", warning()))
                .with(objection("D-1", "2021-07-01"), objection("D-2", "2022-06-30"));
        assertThat(on("2022-06-29", file)).isEqualTo("B B-1(D-1,D-2) !DISPUTED:D-1");
        assertThat(on("2022-06-30", file)).isEqualTo("B B-1(D-2) !DISPUTED:D-2");
    }

    @Tag("R19")
    @Tag("R28")
    @Test
    void whatGroundsAnExcessIsMarkedAsDisputedToo() {
        CreditFile file =
                file(decision("D-1", "2022-03-10", fined("500000.01"))).with(objection("D-1", "2022-05-01"));
        assertThat(on("2022-06-30", file)).isEqualTo("B >B-2-FINES(D-1) !ABOVE_LIMIT:B-2-FINES !DISPUTED:D-1");
    }

    @Tag("R19")
    @Tag("R28")
    @Test
    void whatDoesNotGroundTheExcessOfItsKindIsNot() {
        CreditFile file = file(
                        decision("D-1", "2022-03-10", act(CIRCULATED_CRITICISM)),
                        decision("D-2", "2022-03-11", fined("500000.01")))
                .with(objection("D-1", "2022-05-01"));
        assertThat(on("2022-06-30", file)).isEqualTo("B >B-2-FINES(D-2) !ABOVE_LIMIT:B-2-FINES");
    }

    @Tag("R19")
    @Test
    void aGoodRecordMayBeDisputedToo() {
        CreditFile file = file(award("K-1", "2022-03-10")).with(objection("K-1", "2022-05-01"));
        assertThat(on("2022-06-30", file)).isEqualTo("A A-1(K-1) !DISPUTED:K-1");
        assertThat(brief(reading("disputed", "SUSPEND").assess(file, day("2022-06-30"))))
                .isEqualTo("UNGRADED");
    }

    @Tag("R19")
    @Tag("R17")
    @Test
    void aRevocationEndsTheDispute() {
        CreditFile file = WARNED.with(objection("D-1", "2022-05-01"), revocation("D-1", "2022-06-15"));
        assertThat(on("2022-05-10", file)).isEqualTo("UNGRADED");
        assertThat(aside(reading("disputed", "SUSPEND").assess(file, day("2022-05-10"))))
                .containsExactly("D-1: revoked on 2022-06-15");
    }

    @Tag("R18")
    @Tag("R19")
    @Tag("R47")
    @Test
    void disputeAndRepairAreIndependentTracks() {
        CreditFile file = WARNED.with(
                objection("D-1", "2022-05-01"),
                repair("D-1", "2022-05-10"),
                dismissal("D-1", "2022-05-20"),
                withdrawal("D-1", "2022-05-30"));
        Grader suspend = reading("disputed", "SUSPEND");
        assertThat(brief(suspend.assess(file, day("2022-05-09")))).isEqualTo("UNGRADED");
        assertThat(aside(suspend.assess(file, day("2022-05-09"))))
                .containsExactly("D-1: suspended while disputed since 2022-05-01");
        assertThat(aside(suspend.assess(file, day("2022-05-15")))).containsExactly("D-1: repaired on 2022-05-10");
        assertThat(aside(suspend.assess(file, day("2022-05-29")))).containsExactly("D-1: repaired on 2022-05-10");
        assertThat(brief(suspend.assess(file, day("2022-05-30")))).isEqualTo("B B-1(D-1)");
    }

    // corrections

    private static Decision corrected(String id, String corrects, String yuan) {
        return decision(id, "2022-03-10")
                .document("朔市监罚〔2022〕9号")
                .recordedOn(day("2022-06-01"))
                .corrects(corrects)
                .addActs(fined(yuan))
                .build();
    }

    private static Decision original() {
        return decision("D-1", "2022-03-10")
                .document("朔市监罚〔2022〕9号")
                .addActs(fined("600000.00"))
                .build();
    }

    @Tag("R20")
    @Test
    void aCorrectionReplacesTheRecordForEveryDay() {
        CreditFile file =
                file(List.of(original(), corrected("D-2", "D-1", "60000.00")), revocation("D-1", "2022-06-01"));
        assertThat(on("2022-03-10", file)).isEqualTo("B B-2(D-2)");
        assertThat(on("2022-06-30", file)).isEqualTo("B B-2(D-2)");
        assertThat(aside("2022-06-30", file)).containsExactly("D-1: revoked on 2022-06-01");
    }

    @Tag("R20")
    @Test
    void aCorrectionMayBeCorrected() {
        CreditFile file = file(
                List.of(original(), corrected("D-2", "D-1", "60000.00"), corrected("D-3", "D-2", "6000.00")),
                revocation("D-1", "2022-06-01"),
                revocation("D-2", "2022-07-01"));
        assertThat(on("2022-06-30", file)).isEqualTo("B B-2(D-3)");
        assertThat(aside("2022-06-30", file))
                .containsExactly("D-1: revoked on 2022-06-01", "D-2: revoked on 2022-07-01");
    }

    @Tag("R20")
    @Test
    void aCorrectionThatIsRevokedItselfIsStruck() {
        CreditFile file = file(
                List.of(original(), corrected("D-2", "D-1", "60000.00")),
                revocation("D-1", "2022-06-01"),
                revocation("D-2", "2022-07-01"));
        assertThat(on("2022-06-30", file)).isEqualTo("UNGRADED");
    }

    @Tag("R12")
    @Tag("R20")
    @Test
    void otherReportsOfTheCaseAreStruckAndACorrectionOfThemIsNot() {
        Decision mate = decision("D-0", "2022-03-10")
                .document("朔市监罚【2022】9号")
                .addActs(fined("700000.00"))
                .build();
        CreditFile file =
                file(List.of(original(), mate, corrected("D-2", "D-0", "60000.00")), revocation("D-1", "2022-06-01"));
        assertThat(on("2022-06-30", file)).isEqualTo("B B-2(D-2)");
        assertThat(aside("2022-06-30", file))
                .containsExactly("D-0: revoked on 2022-06-01", "D-1: revoked on 2022-06-01");
    }

    @Tag("R20")
    @Test
    void aCorrectionMayBearAnotherNumberAndIsThenACaseOfItsOwn() {
        Decision other = decision("D-2", "2022-03-10")
                .document("朔市监罚〔2022〕99号")
                .recordedOn(day("2022-06-01"))
                .corrects("D-1")
                .addActs(warning())
                .build();
        CreditFile file = file(List.of(original(), other), revocation("D-1", "2022-06-01"));
        assertThat(on("2022-06-30", file)).isEqualTo("B B-1(D-2)");
        Decision mate = decision("D-3", "2022-03-10")
                .document("朔市监罚〔2022〕99号")
                .recordedOn(day("2022-06-02"))
                .addActs(warning())
                .build();
        assertThat(on("2022-06-30", file.with(mate))).isEqualTo("B B-1(D-3) !DUPLICATE_REPORT:D-2");
    }

    @Tag("R18")
    @Tag("R20")
    @Test
    void aRepairPassesOnToTheCorrectionAndADisputeDoesNot() {
        CreditFile file = file(
                List.of(original(), corrected("D-2", "D-1", "60000.00")),
                objection("D-1", "2022-04-01"),
                repair("D-1", "2022-05-01"),
                revocation("D-1", "2022-06-01"));
        assertThat(on("2022-04-30", file)).isEqualTo("B B-2(D-2)");
        assertThat(on("2022-05-01", file)).isEqualTo("UNGRADED");
        assertThat(aside("2022-06-30", file))
                .containsExactly("D-1: revoked on 2022-06-01", "D-2: repaired on 2022-05-01");
    }

    @Tag("R18")
    @Tag("R20")
    @Test
    void aWithdrawnRepairPassesOnAsWithdrawn() {
        CreditFile file = file(
                List.of(original(), corrected("D-2", "D-1", "60000.00")),
                repair("D-1", "2022-04-01"),
                withdrawal("D-1", "2022-05-01"),
                revocation("D-1", "2022-06-01"),
                repair("D-2", "2022-07-01"));
        assertThat(on("2022-03-31", file)).isEqualTo("B B-2(D-2)");
        assertThat(on("2022-04-01", file)).isEqualTo("UNGRADED");
        assertThat(on("2022-04-30", file)).isEqualTo("UNGRADED");
        assertThat(on("2022-05-01", file)).isEqualTo("B B-2(D-2)");
        assertThat(on("2022-06-30", file)).isEqualTo("B B-2(D-2)");
        assertThat(on("2022-07-01", file)).isEqualTo("UNGRADED");
    }

    @Tag("R18")
    @Tag("R20")
    @Test
    void aRepairPassesOnThroughAChainOfCorrectionsOnly() {
        CreditFile chain = file(
                List.of(original(), corrected("D-2", "D-1", "60000.00"), corrected("D-3", "D-2", "6000.00")),
                repair("D-1", "2022-05-01"),
                revocation("D-1", "2022-06-01"),
                revocation("D-2", "2022-07-01"));
        assertThat(on("2022-04-30", chain)).isEqualTo("B B-2(D-3)");
        assertThat(on("2022-05-01", chain)).isEqualTo("UNGRADED");

        Decision mate = decision("D-0", "2022-03-10")
                .document("朔市监罚〔2022〕9号")
                .addActs(fined("700000.00"))
                .build();
        CreditFile beside = file(
                List.of(original(), mate, corrected("D-2", "D-1", "60000.00")),
                repair("D-0", "2022-05-01"),
                revocation("D-1", "2022-06-01"));
        assertThat(on("2022-06-30", beside)).isEqualTo("B B-2(D-2)");
    }

    @Tag("R18")
    @Tag("R20")
    @Test
    void aRepairDoesNotPassOnToWhatIsNotAdverse() {
        CreditRating low = rating("R-1", "2022-03-10", Standing.LOW).build();
        CreditRating good = rating("R-2", "2022-03-10", Standing.GOOD)
                .recordedOn(day("2022-06-01"))
                .corrects("R-1")
                .build();
        CreditFile file = file(List.of(low, good), repair("R-1", "2022-05-01"), revocation("R-1", "2022-06-01"));
        assertThat(on("2022-06-30", file)).isEqualTo("A A-2(R-2)");
        CreditRating lowAgain = rating("R-3", "2022-03-10", Standing.LOW)
                .recordedOn(day("2022-06-20"))
                .corrects("R-2")
                .build();
        CreditFile again = file(
                List.of(low, good, lowAgain),
                repair("R-1", "2022-05-01"),
                revocation("R-1", "2022-06-01"),
                revocation("R-2", "2022-06-20"));
        assertThat(on("2022-04-30", again)).isEqualTo("C C-2(R-3)");
        assertThat(on("2022-05-01", again)).isEqualTo("UNGRADED");
    }
}
