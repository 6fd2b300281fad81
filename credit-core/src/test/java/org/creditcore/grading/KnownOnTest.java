package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.aside;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.brief;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.dismissal;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.knownOn;
import static org.creditcore.grading.Samples.next;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.on;
import static org.creditcore.grading.Samples.rating;
import static org.creditcore.grading.Samples.recordedOn;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.revocation;
import static org.creditcore.grading.Samples.warning;
import static org.creditcore.grading.Samples.withdrawal;

import java.util.List;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two times: the day asked about, and the day as known on which it is asked. */
@Tag("R22")
class KnownOnTest {
    private static Decision recorded(String id, String date, String recordedOn) {
        return decision(id, date).recordedOn(day(recordedOn)).addActs(warning()).build();
    }

    @Test
    void aRecordExistsFromTheDayItWasRecorded() {
        CreditFile file = file(recorded("D-1", "2022-03-10", "2022-05-01"));
        assertThat(knownOn("2022-04-30", "2022-04-30", file)).isEqualTo("UNGRADED");
        assertThat(knownOn("2022-04-30", "2022-06-30", file)).isEqualTo("UNGRADED");
        assertThat(knownOn("2022-05-01", "2022-04-30", file)).isEqualTo("B B-1(D-1)");
        assertThat(knownOn("2022-05-02", "2022-03-10", file)).isEqualTo("B B-1(D-1)");
        assertThat(on("2022-04-30", file)).isEqualTo("B B-1(D-1)");
        assertThat(aside(GRADER.assess(file, day("2022-06-30"), KnownOn.of(day("2022-04-30")))))
                .containsExactly("D-1: not yet known, recorded on 2022-05-01");
    }

    @Test
    void aRecordWithoutDayOfRecordingWasKnownOnItsDate() {
        CreditFile file = file(decision("D-1", "2022-03-10", warning()));
        assertThat(knownOn("2022-03-09", "2022-06-30", file)).isEqualTo("UNGRADED");
        assertThat(knownOn("2022-03-10", "2022-06-30", file)).isEqualTo("B B-1(D-1)");
        assertThat(aside(GRADER.assess(file, day("2022-06-30"), KnownOn.of(day("2022-03-09")))))
                .containsExactly("D-1: not yet known, recorded on 2022-03-10");
    }

    @Test
    void aRecordMayBeKnownBeforeItsDate() {
        CreditFile file = file(recorded("D-1", "2022-03-10", "2022-02-01"));
        assertThat(knownOn("2022-02-01", "2022-03-10", file)).isEqualTo("B B-1(D-1)");
        assertThat(knownOn("2022-02-01", "2022-03-09", file)).isEqualTo("UNGRADED");
        assertThat(knownOn("2022-01-31", "2022-03-10", file)).isEqualTo("UNGRADED");
    }

    @Test
    void aSubjectOfWhomNothingIsKnownYetIsGradedAsHavingNothingOnFile() {
        CreditFile file = file(recorded("D-1", "2022-03-10", "2022-05-01"), award("K-1", "2022-04-10"))
                .with(repair("D-1", "2022-03-11"));
        Assessment before = GRADER.assess(file, day("2022-04-30"), KnownOn.of(day("2022-03-31")));
        assertThat(brief(before)).isEqualTo("UNGRADED");
        assertThat(before.nextChange()).isEmpty();
        assertThat(before.verdict())
                .isEqualTo(GRADER.assess(file(), day("2022-04-30")).verdict());
    }

    @ParameterizedTest
    @CsvSource({"2022-05-31, B B-1(D-1)", "2022-06-01, UNGRADED"})
    void anEventHasAnEffectFromTheDayItWasRecorded(String known, String verdict) {
        CreditFile file = file(decision("D-1", "2022-03-10", warning()));
        assertThat(knownOn(known, "2022-06-30", file.with(recordedOn("2022-06-01", repair("D-1", "2022-05-01")))))
                .isEqualTo(verdict);
        assertThat(knownOn(known, "2022-06-30", file.with(recordedOn("2022-06-01", revocation("D-1", "2022-05-01")))))
                .isEqualTo(verdict);
        assertThat(knownOn(known, "2022-06-30", file.with(recordedOn("2022-06-01", objection("D-1", "2022-05-01")))))
                .isEqualTo(verdict.equals("UNGRADED") ? "B B-1(D-1) !DISPUTED:D-1" : "B B-1(D-1)");
    }

    @Test
    void anEventWithoutDayOfRecordingWasKnownOnItsDate() {
        CreditFile file = file(decision("D-1", "2022-03-10", warning())).with(repair("D-1", "2022-05-01"));
        assertThat(knownOn("2022-04-30", "2022-06-30", file)).isEqualTo("B B-1(D-1)");
        assertThat(knownOn("2022-05-01", "2022-06-30", file)).isEqualTo("UNGRADED");
        assertThat(knownOn("2022-05-01", "2022-04-30", file)).isEqualTo("B B-1(D-1)");
    }

    @Test
    void anEventOfARecordThatIsNotYetKnownHasNoEffectUntilItIs() {
        Decision late = recorded("D-1", "2022-03-10", "2022-05-01");
        CreditFile file = file(late, decision("D-2", "2022-03-11", fined("5.00")));
        CreditFile revoked = file.with(revocation("D-1", "2022-04-01"));
        assertThat(knownOn("2022-04-30", "2022-06-30", revoked)).isEqualTo("B B-2(D-2)");
        assertThat(aside(GRADER.assess(revoked, day("2022-06-30"), KnownOn.of(day("2022-04-30")))))
                .containsExactly("D-1: not yet known, recorded on 2022-05-01");
        assertThat(knownOn("2022-05-01", "2022-06-30", revoked)).isEqualTo("B B-2(D-2)");
        assertThat(aside(GRADER.assess(revoked, day("2022-06-30"), KnownOn.of(day("2022-05-01")))))
                .containsExactly("D-1: revoked on 2022-04-01");
        CreditFile disputed = file.with(objection("D-1", "2022-04-01"));
        assertThat(knownOn("2022-05-01", "2022-06-30", disputed)).isEqualTo("B B-1(D-1) B-2(D-2) !DISPUTED:D-1");
    }

    @Tag("R12")
    @Test
    void anEventOfAnUnknownReportDoesNotReachItsCase() {
        Decision first =
                decision("D-1", "2022-03-10").document("9号").addActs(warning()).build();
        Decision second = decision("D-2", "2022-03-10")
                .document("9号")
                .recordedOn(day("2022-05-01"))
                .addActs(warning())
                .build();
        CreditFile revoked = file(first, second).with(revocation("D-2", "2022-04-01"));
        assertThat(knownOn("2022-04-30", "2022-06-30", revoked)).isEqualTo("B B-1(D-1)");
        assertThat(knownOn("2022-05-01", "2022-06-30", revoked)).isEqualTo("UNGRADED");
        CreditFile repaired = file(first, second).with(repair("D-2", "2022-04-01"));
        assertThat(knownOn("2022-04-30", "2022-06-30", repaired)).isEqualTo("B B-1(D-1)");
        assertThat(knownOn("2022-05-01", "2022-06-30", repaired)).isEqualTo("UNGRADED !DUPLICATE_REPORT:D-1");
        CreditFile disputed = file(first, second).with(objection("D-2", "2022-04-01"));
        assertThat(knownOn("2022-04-30", "2022-06-30", disputed)).isEqualTo("B B-1(D-1)");
    }

    @Tag("R12")
    @Tag("R20")
    @Test
    void aCorrectionIsKnownWithItsRevocationOrAfterIt() {
        Decision original = decision("D-1", "2022-03-10")
                .document("9号")
                .addActs(fined("600000.00"))
                .build();
        Decision correction = decision("D-2", "2022-03-10")
                .document("9号")
                .recordedOn(day("2022-06-10"))
                .corrects("D-1")
                .addActs(warning())
                .build();
        CreditFile file = file(
                List.of(original, correction),
                recordedOn("2022-06-05", revocation("D-1", "2022-06-01")),
                repair("D-1", "2022-05-01"));
        assertThat(knownOn("2022-04-30", "2022-03-31", file)).isEqualTo("B >B-2-FINES(D-1) !ABOVE_LIMIT:B-2-FINES");
        assertThat(knownOn("2022-06-04", "2022-06-30", file)).isEqualTo("UNGRADED");
        assertThat(knownOn("2022-06-05", "2022-03-31", file)).isEqualTo("UNGRADED");
        assertThat(knownOn("2022-06-10", "2022-03-31", file)).isEqualTo("B B-1(D-2)");
        assertThat(knownOn("2022-06-10", "2022-05-01", file)).isEqualTo("UNGRADED");
    }

    @Tag("R20")
    @Test
    void aRepairThatWasNotKnownPassesOnNothing() {
        Decision original = decision("D-1", "2022-03-10")
                .document("9号")
                .addActs(fined("600.00"))
                .build();
        Decision correction = decision("D-2", "2022-03-10")
                .document("9号")
                .recordedOn(day("2022-06-10"))
                .corrects("D-1")
                .addActs(warning())
                .build();
        CreditFile file = file(
                List.of(original, correction),
                revocation("D-1", "2022-06-01"),
                recordedOn("2022-07-01", repair("D-1", "2022-05-01")));
        assertThat(knownOn("2022-06-30", "2022-06-30", file)).isEqualTo("B B-1(D-2)");
        assertThat(knownOn("2022-07-01", "2022-06-30", file)).isEqualTo("UNGRADED");
    }

    @Tag("R12")
    @Tag("R20")
    @ParameterizedTest
    @CsvSource({"D-1, D-2", "D-9, D-2"})
    void aReportCorrectsAStruckOneOnlyOnceThatIsKnownToBeStruck(String original, String correction) {
        Decision struck = decision(original, "2022-03-10")
                .document("9号")
                .addActs(fined("600.00"))
                .build();
        Decision corrects = decision(correction, "2022-03-10")
                .document("99号")
                .recordedOn(day("2022-06-01"))
                .corrects(original)
                .addActs(warning())
                .build();
        Decision mate =
                decision("D-3", "2022-03-10").document("99号").addActs(warning()).build();
        CreditFile late = file(
                List.of(struck, corrects, mate),
                revocation("D-3", "2022-06-01"),
                recordedOn("2022-08-01", revocation(original, "2022-05-01")));
        assertThat(knownOn("2022-07-31", "2022-06-30", late)).isEqualTo("B B-2(" + original + ")");
        assertThat(knownOn("2022-08-01", "2022-06-30", late)).isEqualTo("B B-1(" + correction + ")");
        Decision lateStruck =
                Decision.builder().from(struck).recordedOn(day("2022-08-01")).build();
        CreditFile unknown = file(
                List.of(lateStruck, corrects, mate),
                revocation("D-3", "2022-06-01"),
                revocation(original, "2022-05-01"));
        assertThat(knownOn("2022-07-31", "2022-06-30", unknown)).isEqualTo("UNGRADED");
        assertThat(knownOn("2022-08-01", "2022-06-30", unknown)).isEqualTo("B B-1(" + correction + ")");
    }

    @Test
    void anEventWhosePredecessorIsUnknownHasNoEffectUntilThatIsKnown() {
        CreditFile file = file(decision("D-1", "2022-03-10", warning()))
                .with(
                        recordedOn("2022-08-01", repair("D-1", "2022-04-01")),
                        recordedOn("2022-05-05", withdrawal("D-1", "2022-05-01")),
                        recordedOn("2022-06-06", repair("D-1", "2022-06-01")));
        // the withdrawal alone
        assertThat(knownOn("2022-05-31", "2022-04-15", file)).isEqualTo("B B-1(D-1)");
        assertThat(knownOn("2022-05-31", "2022-05-15", file)).isEqualTo("B B-1(D-1)");
        // the second repair: its predecessor is known, though that had no effect
        assertThat(knownOn("2022-06-06", "2022-05-31", file)).isEqualTo("B B-1(D-1)");
        assertThat(knownOn("2022-06-06", "2022-06-01", file)).isEqualTo("UNGRADED");
        assertThat(knownOn("2022-06-06", "2022-04-15", file)).isEqualTo("B B-1(D-1)");
        // all
        assertThat(knownOn("2022-08-01", "2022-04-15", file)).isEqualTo("UNGRADED");
        assertThat(knownOn("2022-08-01", "2022-05-15", file)).isEqualTo("B B-1(D-1)");
        assertThat(knownOn("2022-08-01", "2022-06-15", file)).isEqualTo("UNGRADED");
    }

    @Test
    void aRepairWhoseWithdrawalIsUnknownStaysInForceThroughTheNext() {
        CreditFile file = file(decision("D-1", "2022-03-10", warning()))
                .with(
                        repair("D-1", "2022-04-01"),
                        recordedOn("2022-09-01", withdrawal("D-1", "2022-05-01")),
                        recordedOn("2022-06-06", repair("D-1", "2022-06-01")),
                        recordedOn("2022-07-07", withdrawal("D-1", "2022-07-01")));
        assertThat(knownOn("2022-06-30", "2022-05-15", file)).isEqualTo("UNGRADED");
        assertThat(knownOn("2022-07-07", "2022-05-15", file)).isEqualTo("UNGRADED");
        assertThat(knownOn("2022-07-07", "2022-06-30", file)).isEqualTo("UNGRADED");
        assertThat(knownOn("2022-07-07", "2022-07-01", file)).isEqualTo("B B-1(D-1)");
        assertThat(knownOn("2022-09-01", "2022-05-15", file)).isEqualTo("B B-1(D-1)");
        assertThat(knownOn("2022-09-01", "2022-06-15", file)).isEqualTo("UNGRADED");
    }

    @Test
    void aWithdrawalOfARepairThatHadNoEffectHasNone() {
        CreditFile file = file(decision("D-1", "2022-03-10", warning()))
                .with(
                        recordedOn("2022-09-01", repair("D-1", "2022-04-01")),
                        recordedOn("2022-09-01", withdrawal("D-1", "2022-05-01")),
                        recordedOn("2022-06-06", repair("D-1", "2022-06-01")),
                        recordedOn("2022-07-07", withdrawal("D-1", "2022-07-01")));
        assertThat(knownOn("2022-07-07", "2022-06-15", file)).isEqualTo("B B-1(D-1)");
        assertThat(knownOn("2022-07-07", "2022-08-15", file)).isEqualTo("B B-1(D-1)");
        assertThat(knownOn("2022-09-01", "2022-06-15", file)).isEqualTo("UNGRADED");
    }

    @Tag("R19")
    @Test
    void aDismissalThatIsNotKnownLeavesTheDisputeOpen() {
        CreditFile file = file(decision("D-1", "2022-03-10", warning()))
                .with(objection("D-1", "2022-04-01"), recordedOn("2022-06-01", dismissal("D-1", "2022-05-01")));
        assertThat(knownOn("2022-05-31", "2022-05-15", file)).isEqualTo("B B-1(D-1) !DISPUTED:D-1");
        assertThat(knownOn("2022-06-01", "2022-05-15", file)).isEqualTo("B B-1(D-1)");
        assertThat(knownOn("2022-06-01", "2022-04-30", file)).isEqualTo("B B-1(D-1) !DISPUTED:D-1");
    }

    @Tag("R21")
    @Test
    void aRatingThatIsNotKnownReplacesNothing() {
        CreditFile file = file(
                rating("R-1", "2022-02-01", Standing.GOOD).build(),
                rating("R-2", "2022-04-01", Standing.LOW)
                        .recordedOn(day("2022-05-05"))
                        .build());
        assertThat(knownOn("2022-05-04", "2022-06-30", file)).isEqualTo("A A-2(R-1)");
        assertThat(knownOn("2022-05-05", "2022-06-30", file)).isEqualTo("C C-2(R-2)");
    }

    @Test
    void theNextChangeKeepsTheDayOfKnowledge() {
        CreditFile file = file(
                recorded("D-1", "2022-03-10", "2022-03-11"),
                recorded("D-2", "2022-08-01", "2022-03-12"),
                recorded("D-3", "2022-09-01", "2022-09-02"));
        KnownOn early = KnownOn.of(day("2022-03-31"));
        assertThat(next(GRADER.assess(file, day("2022-03-01"), early))).isEqualTo("2022-03-10 B (D-1)");
        assertThat(next(GRADER.assess(file, day("2022-06-30"), early))).isEqualTo("2023-08-02 UNGRADED (D-2)");
        assertThat(next(GRADER.assess(file, day("2022-06-30")))).isEqualTo("2023-09-02 UNGRADED (D-3)");
        CreditFile repaired = file.with(recordedOn("2022-03-20", repair("D-2", "2022-12-01")));
        assertThat(next(GRADER.assess(repaired, day("2022-06-30"), early))).isEqualTo("2023-03-11 UNGRADED (D-1)");
    }
}
