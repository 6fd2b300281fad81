package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.SUBJECT;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.dismissal;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.observation;
import static org.creditcore.grading.Samples.rating;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.revocation;
import static org.creditcore.grading.Samples.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Channel;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.InvalidFileException;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.rulebook.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The living state of one subject. */
@Tag("law-10")
class TrackerTest {
    private static final LocalDate DAY = day("2022-06-30");
    private static final String NUMBER = "平发改罚〔2022〕7号";

    private final Tracker tracker = GRADER.track(file());

    private String next(String date) {
        return tracker.nextChange(day(date))
                .map(turn -> turn.on() + " " + turn.outcome())
                .orElse("none");
    }

    @Test
    void recordsAndEventsAreAppliedAsTheyCome() {
        assertThat(tracker.outcome(DAY)).isEqualTo(Outcome.UNGRADED);
        assertThat(tracker.nextChange(DAY)).isEmpty();
        tracker.apply(decision("D-1", "2022-03-10", fined("5.00")));
        assertThat(tracker.outcome(DAY)).hasToString("B");
        assertThat(next("2022-06-30")).isEqualTo("2023-03-11 UNGRADED");
        tracker.apply(award("K-1", "2022-07-04"));
        assertThat(next("2022-06-30")).isEqualTo("2023-03-11 A");
        tracker.apply(repair("D-1", "2022-07-05"));
        assertThat(next("2022-06-30")).isEqualTo("2022-07-05 A");
        assertThat(next("2022-07-05")).isEqualTo("2023-07-05 UNGRADED");
        tracker.apply(revocation("D-1", "2022-08-01"));
        assertThat(tracker.outcome(DAY)).hasToString("UNGRADED");
        assertThat(next("2022-06-30")).isEqualTo("2022-07-04 A");
        assertThat(tracker).hasToString("USCC 91140603MA0KAMP17P: 2 records by pinglu-2021");
        assertThat(tracker.size()).isEqualTo(2);
        assertThat(tracker.subject()).isSameAs(SUBJECT);
        assertThat(tracker.rulebook()).isSameAs(GRADER.rulebook());
        assertThat(GRADER.track(file(award("K-1", "2022-07-04"))))
                .hasToString("USCC 91140603MA0KAMP17P: 1 record by pinglu-2021");
    }

    /** Among many penalties their number is always above the limit: what expires makes no difference until the last. */
    @Test
    void whatChangesNothingIsPassedOver() {
        for (int i = 0; i < 1_000; i++) {
            LocalDate date = day("2022-01-01").plusDays(i);
            tracker.apply(decision("D-" + i, date.toString(), warning()));
            if (i % 7 == 0) {
                tracker.apply(breach("B-" + i, date.toString()).build());
            }
        }
        assertThat(next("2022-01-01")).isEqualTo("2025-09-27 UNGRADED");
        tracker.apply(decision("D-A", "2023-01-01", act(SanctionKind.CLOSURE)));
        assertThat(next("2022-01-01")).isEqualTo("2023-01-01 C");
        assertThat(next("2023-01-01")).isEqualTo("2026-01-02 UNGRADED");
    }

    @Tag("R21")
    @Test
    void aRatingThatIsRevokedReplacesNone() {
        tracker.apply(rating("R-1", "2022-01-01", Standing.LOW).build());
        tracker.apply(rating("R-2", "2022-02-01", Standing.NEUTRAL).build());
        assertThat(tracker.outcome(DAY)).hasToString("UNGRADED");
        tracker.apply(revocation("R-2", "2022-07-01"));
        assertThat(tracker.outcome(DAY)).hasToString("C");
    }

    private void assertRefused(Runnable applies, String message) {
        CreditFile before = tracker.file();
        Outcome outcome = tracker.outcome(DAY);
        Optional<Turn> next = tracker.nextChange(DAY);
        assertThatThrownBy(applies::run)
                .isInstanceOf(InvalidFileException.class)
                .hasMessage(message);
        assertThat(tracker.file()).isEqualTo(before);
        assertThat(tracker.outcome(DAY)).isEqualTo(outcome);
        assertThat(tracker.nextChange(DAY)).isEqualTo(next);
    }

    @Tag("R8")
    @Tag("R20")
    @Tag("R47")
    @Test
    void whatCannotBeOnFileIsRefusedAsAFileRefusesIt() {
        tracker.apply(decision("D-1", "2022-03-10", fined("5.00")));
        tracker.apply(objection("D-1", "2022-04-01"));
        assertRefused(
                () -> tracker.apply(decision("D-1", "2022-03-11", fined("5.00"))),
                "record 1, id: D-1 is the id of 2 records, an id is unique in its file; record 2, id: D-1 is the id of 2"
                        + " records, an id is unique in its file");
        assertRefused(
                () -> tracker.apply(decision("D-2", "2022-03-10")
                        .addActs(fined("5.00"))
                        .corrects("D-1")
                        .build()),
                "record 2, corrects: D-1 is not revoked, a correction names a revoked record of its own type on the same"
                        + " file");
        assertRefused(
                () -> tracker.apply(decision("D-2", "2022-03-10")
                        .addActs(fined("5.00"))
                        .corrects("D-2")
                        .build()),
                "record 2, corrects: D-2 leads back to D-2, a correction names a revoked record of its own type on the same"
                        + " file");
        assertRefused(
                () -> tracker.apply(decision("D-2", "2022-03-10")
                        .addActs(fined("5.00"))
                        .corrects("D-9")
                        .build()),
                "record 2, corrects: D-9 is the id of no record on file, a correction names a revoked record of its own type"
                        + " on the same file");
        assertRefused(
                () -> tracker.apply(dismissal("D-9", "2022-03-10")),
                "event 2, of: D-9 is the id of no record on file, an event names a record by its id");
        assertRefused(
                () -> tracker.apply(objection("D-1", "2022-03-20")),
                "event 1, type: D-1 is disputed on 2022-04-01 already, a new objection is allowed once it no longer is");
        assertRefused(
                () -> tracker.apply(objection("D-1", "2022-03-09")),
                "event 2, date: 2022-03-09 lies before 2022-03-10, the date of D-1; an event is on or after the date of its"
                        + " record");
    }

    private static Decision correction(String corrected) {
        return decision("D-2", "2022-04-11")
                .document(NUMBER)
                .addActs(fined("5.00"))
                .corrects(corrected)
                .build();
    }

    @Tag("R12")
    @Tag("R20")
    @Test
    void aRefusedReportLeavesItsNumberAsItWas() {
        tracker.apply(decision("D-1", "2022-03-10").addActs(warning()).build());
        assertRefused(
                () -> tracker.apply(correction("D-1")),
                "record 2, corrects: D-1 is not revoked, a correction names a revoked record of its own type on the same"
                        + " file");
        tracker.apply(decision("D-3", "2022-04-12")
                .document(NUMBER)
                .addActs(warning())
                .build());
        assertRefused(
                () -> tracker.apply(correction("D-3")),
                "record 3, corrects: D-3 is not revoked, a correction names a revoked record of its own type on the same"
                        + " file");
        tracker.apply(decision("D-4", "2022-04-13")
                .document(NUMBER)
                .addActs(fined("20000.00"))
                .build());
        assertThat(tracker.size()).isEqualTo(3);
        assertThat(tracker.outcome(DAY)).hasToString("B");
        // the later report of the two gives the content, and counts one day longer
        assertThat(next("2022-06-30")).isEqualTo("2023-04-14 UNGRADED");
        tracker.apply(revocation("D-3", "2022-05-01"));
        assertThat(next("2022-06-30")).isEqualTo("2023-03-11 UNGRADED");
        tracker.apply(correction("D-3"));
        assertThat(next("2022-06-30")).isEqualTo("2023-04-12 UNGRADED");
    }

    private static Decision ofMostAmounts(String id, int acts) {
        Act most = Act.of(Sanction.fine(Money.ofYuan("1000000000000.00")));
        return decision(id, "2022-03-10")
                .addAllActs(Collections.nCopies(acts, most))
                .build();
    }

    /** A sum that has turned negative within a record is not made up for by what is on file. */
    @Tag("R8")
    @Test
    void aRecordWhoseOwnSumIsNotExactIsRefused() {
        tracker.apply(ofMostAmounts("D-1", 90_000));
        for (int acts : new int[] {100_000, 190_000}) {
            assertRefused(
                    () -> tracker.apply(ofMostAmounts("D-2", acts)),
                    "record 2, acts: the amounts on file add up to more than 92,233,720,368,547,758.07 yuan, a sum is exact or"
                            + " refused");
        }
    }

    @Tag("R8")
    @Tag("slow")
    @Test
    void aSumThatIsNotExactIsRefused() {
        int size = 92_233;
        List<Evidence> records = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            records.add(decision("D-" + i, "2022-03-10", fined("1000000000000.00")));
        }
        Tracker full = GRADER.track(CreditFile.of(SUBJECT, records, List.of()));
        assertThatThrownBy(() -> full.apply(decision("D-X", "2022-03-10", fined("1000000000000.00"))))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage(
                        "record 92234, acts: the amounts on file add up to more than 92,233,720,368,547,758.07 yuan, a"
                                + " sum is exact or refused");
        full.forgetBefore(day("2026-03-10"));
        assertThat(full.size()).isZero();
        full.apply(decision("D-X", "2022-03-10", fined("1000000000000.00")));
    }

    // what is forgotten

    @Test
    void whatIsOverIsForgotten() {
        tracker.apply(breach("B-1", "2022-03-10").build());
        tracker.apply(award("K-1", "2022-03-11"));
        tracker.apply(decision("D-1", "2020-03-10", warning()));
        tracker.apply(observation("O-1", "2023-03-10", Channel.COMPLAINT));
        assertThat(tracker.remembersFrom()).isEmpty();
        tracker.forgetBefore(day("2023-03-10"));
        assertThat(tracker.size()).isEqualTo(4);
        tracker.forgetBefore(day("2023-03-11"));
        assertThat(tracker.file()).isEqualTo(file(award("K-1", "2022-03-11")));
        assertThat(tracker.remembersFrom()).contains(day("2023-03-11"));
        tracker.forgetBefore(day("2023-03-10"));
        assertThat(tracker.remembersFrom()).contains(day("2023-03-11"));
        assertThat(tracker.outcome(day("2023-03-11"))).hasToString("A");
        String message =
                "2023-03-10 lies before 2023-03-11, and what counted then was forgotten; allowed is that day or a"
                        + " later one";
        assertThatThrownBy(() -> tracker.outcome(day("2023-03-10")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> tracker.nextChange(day("2023-03-10")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void anEventOfWhatWasForgottenIsRefused() {
        tracker.apply(breach("B-1", "2022-03-10").build());
        tracker.forgetBefore(day("2023-03-11"));
        assertThatThrownBy(() -> tracker.apply(repair("B-1", "2022-05-01")))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage("event 1, of: B-1 is the id of no record on file, an event names a record by its id");
    }

    @Tag("R12")
    @Test
    void anOldReportIsKeptAsLongAsItBearsOnANewOne() {
        tracker.apply(breach("B-1", "2021-03-10").build());
        tracker.apply(breach("B-2", "2022-03-10")
                .document("平审承〔2022〕B-1号")
                .recordedOn(day("2021-03-09"))
                .build());
        tracker.forgetBefore(day("2022-06-30"));
        assertThat(tracker.size()).isEqualTo(2);
        tracker.apply(revocation("B-1", "2022-05-01"));
        tracker.apply(breach("B-3", "2022-03-10").document("平审承〔2022〕B-1号").build());
        assertThat(tracker.outcome(DAY)).hasToString("UNGRADED");
    }

    @Tag("R21")
    @Test
    void aNeutralRatingIsKeptAsLongAsItMayReplaceAnother() {
        tracker.apply(rating("R-2", "2022-02-01", Standing.NEUTRAL)
                .validUntil(day("2022-03-01"))
                .build());
        tracker.forgetBefore(day("2022-06-30"));
        tracker.apply(rating("R-1", "2022-01-01", Standing.LOW).build());
        assertThat(tracker.outcome(DAY)).hasToString("UNGRADED");
        tracker.forgetBefore(day("2025-02-01"));
        assertThat(tracker.file().evidence()).extracting(Evidence::id).containsExactly("R-2");
        tracker.forgetBefore(day("2025-02-02"));
        assertThat(tracker.size()).isZero();
    }

    @Tag("R16")
    @Test
    void whatHasNoEndIsNotForgotten() {
        Tracker unending =
                reading("severePenaltyWindow", "UNTIL_REPAIRED").track(file(decision("D-1", "2002-03-10", warning())));
        unending.forgetBefore(LocalDate.MAX);
        assertThat(unending.size()).isEqualTo(1);
        assertThat(unending.outcome(LocalDate.MAX)).hasToString("UNGRADED");
        assertThat(unending.nextChange(LocalDate.MAX)).isEmpty();
    }
}
