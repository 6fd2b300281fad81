package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.dismissal;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.rating;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.recordedOn;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.warning;
import static org.creditcore.grading.Samples.withdrawal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.Standing;
import org.creditcore.rulebook.Outcome;
import org.creditcore.subject.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final CreditFile FILE = file(
            List.of(
                    decision("D-1", "2022-03-10", fined("20000.00")),
                    award("K-1", "2022-02-01"),
                    decision("D-2", "2022-06-20", warning())),
            repair("D-1", "2022-05-01"),
            withdrawal("D-1", "2022-05-20"));

    @Test
    void everyDayHasItsSegmentWithTheCause() {
        assertThat(GRADER.timeline(FILE).text(Language.ENGLISH)).isEqualTo("""
                        until 2022-01-31: UNGRADED
                        2022-02-01 to 2022-03-09: A (K-1 begins to count)
                        2022-03-10 to 2022-04-30: B (D-1 begins to count)
                        2022-05-01 to 2022-05-19: A (D-1 is repaired)
                        2022-05-20 to 2023-06-20: B (the repair of D-1 is withdrawn)
                        from 2023-06-21 on: UNGRADED (D-2 has expired)
                        """);
    }

    @Test
    void itIsSaidInChinese() {
        assertThat(GRADER.timeline(FILE).text(Language.CHINESE)).isEqualTo("""
                        至2022-01-31：UNGRADED
                        2022-02-01至2022-03-09：A（K-1开始计入）
                        2022-03-10至2022-04-30：B（D-1开始计入）
                        2022-05-01至2022-05-19：A（D-1信用修复）
                        2022-05-20至2023-06-20：B（D-1的信用修复被撤销）
                        2023-06-21起：UNGRADED（D-2期满）
                        """);
        assertThat(GRADER.timeline(file()).text(Language.CHINESE)).isEqualTo("始终：UNGRADED\n");
    }

    @Test
    void nothingOnFileIsOneSegment() {
        Timeline timeline = GRADER.timeline(file());
        assertThat(timeline.segments())
                .containsExactly(new Timeline.Segment(Outcome.UNGRADED, Optional.empty(), Optional.empty()));
        assertThat(timeline.text(Language.ENGLISH)).isEqualTo("always: UNGRADED\n");
        assertThat(timeline.on(LocalDate.MIN)).isEqualTo(timeline.on(LocalDate.MAX));
        assertThat(timeline.nextChange(LocalDate.MIN)).isEmpty();
        assertThat(timeline.previousChange(LocalDate.MAX)).isEmpty();
    }

    @Test
    @Tag("R19")
    void suspensionAndItsEndAreCauses() {
        CreditFile disputed = file(
                List.of(breach("P-1", "2022-03-10").build()),
                objection("P-1", "2022-04-01"),
                dismissal("P-1", "2022-04-20"));
        assertThat(reading("disputed", "SUSPEND").timeline(disputed).text(Language.ENGLISH))
                .isEqualTo("""
                        until 2022-03-09: UNGRADED
                        2022-03-10 to 2022-03-31: B (P-1 begins to count)
                        2022-04-01 to 2022-04-19: UNGRADED (P-1 is suspended while disputed)
                        2022-04-20 to 2023-03-10: B (P-1 counts again, the objection is dismissed)
                        from 2023-03-11 on: UNGRADED (P-1 has expired)
                        """);
    }

    @Test
    @Tag("R21")
    void theRatingThatReplacesIsNamed() {
        CreditFile rated = file(
                rating("R-1", "2022-03-10", Standing.LOW).build(),
                rating("R-2", "2023-04-01", Standing.NEUTRAL).build());
        assertThat(GRADER.timeline(rated).text(Language.ENGLISH)).isEqualTo("""
                        until 2022-03-09: UNGRADED
                        2022-03-10 to 2023-03-31: C (R-1 begins to count)
                        from 2023-04-01 on: UNGRADED (R-1 is superseded by R-2)
                        """);
        assertThat(GRADER.timeline(rated)
                        .segments()
                        .get(2)
                        .begin()
                        .orElseThrow()
                        .causes())
                .allSatisfy(cause -> assertThat(cause.kind().begins()).isFalse())
                .extracting(cause -> cause.text(Language.CHINESE))
                .containsExactly("R-1被R-2取代");
    }

    @Test
    @Tag("R22")
    void knowledgeStaysFixed() {
        CreditFile late = file(
                List.of(decision("D-1", "2022-03-10", warning())),
                recordedOn("2022-09-01", repair("D-1", "2022-05-01")));
        assertThat(GRADER.timeline(late, KnownOn.of(day("2022-08-31"))).text(Language.ENGLISH))
                .isEqualTo("""
                        until 2022-03-09: UNGRADED
                        2022-03-10 to 2023-03-10: B (D-1 begins to count)
                        from 2023-03-11 on: UNGRADED (D-1 has expired)
                        """);
        assertThat(GRADER.assess(late, day("2022-04-01"), KnownOn.of(day("2022-09-01")))
                        .timeline()
                        .text(Language.ENGLISH))
                .isEqualTo("""
                        until 2022-03-09: UNGRADED
                        2022-03-10 to 2022-04-30: B (D-1 begins to count)
                        from 2022-05-01 on: UNGRADED (D-1 is repaired)
                        """);
    }

    @Test
    void aDayFindsItsSegmentAndTheChangesAroundIt() {
        Timeline timeline = GRADER.timeline(FILE);
        assertThat(List.of("2022-01-31", "2022-02-01", "2022-03-09", "2022-03-10", "2023-06-20", "2023-06-21"))
                .extracting(day -> timeline.on(day(day)).outcome().code())
                .containsExactly("UNGRADED", "A", "A", "B", "B", "UNGRADED");
        assertThat(timeline.on(day("2022-05-19")).contains(day("2022-05-19"))).isTrue();
        assertThat(timeline.on(day("2022-05-19")).contains(day("2022-05-20"))).isFalse();
        assertThat(timeline.on(day("2022-05-20")).contains(day("2022-05-19"))).isFalse();
        assertThat(timeline.nextChange(day("2022-05-19")).orElseThrow().on()).isEqualTo("2022-05-20");
        assertThat(timeline.nextChange(day("2022-05-20")).orElseThrow().on()).isEqualTo("2023-06-21");
        assertThat(timeline.previousChange(day("2022-05-19")).orElseThrow().on())
                .isEqualTo("2022-05-01");
        assertThat(timeline.previousChange(day("2022-05-20")).orElseThrow().on())
                .isEqualTo("2022-05-20");
    }

    @Test
    void segmentsCoverEveryDayOnce() {
        List<Timeline.Segment> segments = GRADER.timeline(FILE).segments();
        assertThatThrownBy(() -> new Timeline(List.of()))
                .hasMessage("the segments do not reach from the first day to the last, every day is in one");
        assertThatThrownBy(() -> new Timeline(segments.subList(1, 6)))
                .hasMessage("the segments do not reach from the first day to the last, every day is in one");
        assertThatThrownBy(() -> new Timeline(segments.subList(0, 5)))
                .hasMessage("the segments do not reach from the first day to the last, every day is in one");
        assertThatThrownBy(() -> new Timeline(List.of(segments.get(0), segments.get(5))))
                .hasMessage(
                        "the segment from 2023-06-21 on: UNGRADED (D-2 has expired) follows until 2022-01-31: UNGRADED,"
                                + " allowed is the next day with another outcome");
        List<Timeline.Segment> gap = new ArrayList<>(segments);
        gap.remove(2);
        assertThatThrownBy(() -> new Timeline(gap))
                .hasMessageEndingWith("allowed is the next day with another outcome");
        assertThatThrownBy(() -> new Timeline.Segment(
                        Outcome.UNDETERMINED, segments.get(1).begin(), Optional.empty()))
                .hasMessage("a segment of UNDETERMINED through all time begins with A on 2022-02-01,"
                        + " allowed is its own outcome on an earlier day or that one");
        assertThatThrownBy(() -> new Timeline.Segment(
                        segments.get(1).outcome(), segments.get(1).begin(), Optional.of(day("2022-01-31"))))
                .hasMessage("a segment of A through 2022-01-31 begins with A on 2022-02-01,"
                        + " allowed is its own outcome on an earlier day or that one");
    }

    @Tag("slow")
    @Test
    void ofALongFileToo() {
        List<Evidence> records = new ArrayList<>();
        LocalDate first = day("1900-01-01");
        for (int i = 0; i < 100_000; i++) {
            records.add(breach(
                            "P-" + i,
                            first.plusDays(3L * (i / 4) + 400L * (i / 50_000)).toString())
                    .document("第" + i + "号")
                    .build());
        }
        Timeline timeline = GRADER.timeline(file(records));
        assertThat(timeline.segments())
                .hasSize(5)
                .extracting(segment -> segment.outcome().code())
                .containsExactly("UNGRADED", "B", "UNGRADED", "B", "UNGRADED");
    }
}
