package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.evidence.SanctionKind.CLOSURE;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.aside;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.brief;
import static org.creditcore.grading.Samples.commendation;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.determination;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.listed;
import static org.creditcore.grading.Samples.on;
import static org.creditcore.grading.Samples.rating;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.warning;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CreditFile;
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

/** From which day to which day a record counts. */
class WindowsTest {

    @Tag("R14")
    @ParameterizedTest(name = "of {0} on {1}: {2}")
    @CsvSource({
        "2024-02-29, 2025-02-28, true",
        "2024-02-29, 2025-03-01, false",
        "2023-02-28, 2024-02-28, true",
        "2023-02-28, 2024-02-29, false",
        "2023-03-01, 2024-02-29, true",
        "2023-03-01, 2024-03-01, true",
        "2023-03-01, 2024-03-02, false",
        "2024-01-31, 2025-01-31, true",
        "2024-01-31, 2025-02-01, false",
        "2021-12-31, 2022-12-31, true",
        "2021-12-31, 2023-01-01, false",
        "2025-06-01, 2025-06-01, true",
        "2025-06-02, 2025-06-01, false",
    })
    void withinOneYearIsLaidForwardFromTheRecord(String date, String asked, boolean counts) {
        assertThat(on(asked, decision("D-1", date, warning()))).isEqualTo(counts ? "B B-1(D-1)" : "UNGRADED");
    }

    @Tag("R14")
    @Tag("R21")
    @Tag("R26")
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyTypeCountsFromItsDateThroughItsLastDay(String verdict, Evidence record, String lastDay) {
        assertThat(on("2021-03-09", record)).isEqualTo("UNGRADED");
        assertThat(on("2021-03-10", record)).isEqualTo(verdict);
        assertThat(on(lastDay, record)).isEqualTo(verdict);
        assertThat(on(day(lastDay).plusDays(1).toString(), record)).isEqualTo("UNGRADED");
    }

    static Stream<Arguments> everyTypeCountsFromItsDateThroughItsLastDay() {
        String date = "2021-03-10";
        LocalDate soon = day("2021-08-20");
        LocalDate late = day("2025-08-20");
        return Stream.of(
                arguments("A A-1(X-1)", award("X-1", date), "2022-03-10"),
                arguments(
                        "A A-3(X-1)",
                        commendation("X-1", date, CommendingBody.INDUSTRY_ASSOCIATION)
                                .verifiedBy("朔州市能源局")
                                .build(),
                        "2022-03-10"),
                arguments("A A-1(X-1)", listed("X-1", date, ListColour.RED).build(), "2022-03-10"),
                arguments(
                        "A A-1(X-1)",
                        listed("X-1", date, ListColour.RED).validUntil(soon).build(),
                        "2021-08-20"),
                arguments(
                        "A A-1(X-1)",
                        listed("X-1", date, ListColour.RED).validUntil(late).build(),
                        "2022-03-10"),
                arguments("A A-2(X-1)", rating("X-1", date, Standing.GOOD).build(), "2022-03-10"),
                arguments(
                        "A A-2(X-1)",
                        rating("X-1", date, Standing.GOOD).validUntil(soon).build(),
                        "2021-08-20"),
                arguments(
                        "A A-2(X-1)",
                        rating("X-1", date, Standing.GOOD).validUntil(late).build(),
                        "2022-03-10"),
                arguments("B B-1(X-1)", decision("X-1", date, warning()), "2022-03-10"),
                arguments("B B-2(X-1)", decision("X-1", date, fined("2000.00")), "2022-03-10"),
                arguments("B B-3(X-1)", Samples.breach("X-1", date).build(), "2022-03-10"),
                arguments("C C-1(X-1)", determination("X-1", date).build(), "2022-03-10"),
                arguments("C C-1(X-1)", listed("X-1", date, ListColour.BLACK).build(), "2022-03-10"),
                arguments(
                        "C C-1(X-1)",
                        listed("X-1", date, ListColour.BLACK).validUntil(soon).build(),
                        "2021-08-20"),
                arguments("C C-2(X-1)", rating("X-1", date, Standing.LOW).build(), "2024-03-10"),
                arguments(
                        "C C-2(X-1)",
                        rating("X-1", date, Standing.LOW).validUntil(soon).build(),
                        "2021-08-20"),
                arguments(
                        "C C-2(X-1)",
                        rating("X-1", date, Standing.LOW).validUntil(late).build(),
                        "2024-03-10"));
    }

    @Tag("R13")
    @Test
    void theDateOfTheDocumentCountsAndNotThatOfTheReport() {
        CreditFile file = file(decision("D-1", "2021-03-10")
                .recordedOn(day("2021-09-09"))
                .addActs(warning())
                .build());
        assertThat(on("2021-03-10", file)).isEqualTo("B B-1(D-1)");
        assertThat(on("2022-03-11", file)).isEqualTo("UNGRADED");
    }

    @Tag("R15")
    @Test
    void aRecordDatedLaterDoesNotCountYet() {
        CreditFile file = file(decision("D-1", "2022-07-01", warning()));
        assertThat(on("2022-06-30", file)).isEqualTo("UNGRADED");
        assertThat(aside("2022-06-30", file)).containsExactly("D-1: not yet dated, its date is 2022-07-01");
        assertThat(on("2022-07-01", file)).isEqualTo("B B-1(D-1)");
    }

    @Tag("R9")
    @Tag("R10")
    @Test
    void whatWasObservedCountsForNothingOnAnyDay() {
        for (var channel : org.creditcore.evidence.Channel.values()) {
            CreditFile file = file(Samples.observation("O-1", "2022-06-30", channel));
            assertThat(on("2022-06-30", file)).isEqualTo("UNGRADED");
            assertThat(aside("2022-06-30", file)).containsExactly("O-1: context only, nothing counts it");
            assertThat(aside("2022-06-29", file)).containsExactly("O-1: context only, nothing counts it");
        }
    }

    @Tag("R32")
    @Test
    void anyDayMayBeGradedAndRecordsOlderThanTheRulesCount() {
        assertThat(on("0002-03-10", decision("D-1", "0001-03-10", warning()))).isEqualTo("B B-1(D-1)");
        assertThat(on("2021-01-01", decision("D-1", "2020-01-01", warning()))).isEqualTo("B B-1(D-1)");
        assertThat(on("2021-01-01", decision("D-1", "2018-01-01", act(CLOSURE))))
                .isEqualTo("C C-2(D-1)");
        assertThat(on("9999-12-31", decision("D-1", "9999-12-31", warning()))).isEqualTo("B B-1(D-1)");
    }

    @Tag("R32")
    @Test
    void daysFarBeyondThoseOfRecordsMayBeGradedToo() {
        CreditFile file = file(decision("D-1", "2022-03-10", act(CLOSURE)));
        Grader untilRepaired = reading("severePenaltyWindow", "UNTIL_REPAIRED");
        for (LocalDate late : List.of(LocalDate.MAX, LocalDate.of(6_000_000, 1, 1))) {
            assertThat(brief(GRADER.assess(file, late))).isEqualTo("UNGRADED");
            assertThat(brief(untilRepaired.assess(file, late))).isEqualTo("C C-2(D-1)");
            assertThat(GRADER.assess(file, late).nextChange()).isEmpty();
        }
        assertThat(brief(GRADER.assess(file, LocalDate.MIN))).isEqualTo("UNGRADED");
        assertThat(aside(GRADER.assess(file, LocalDate.MIN)))
                .containsExactly("D-1: not yet dated, its date is 2022-03-10");
        assertThat(brief(GRADER.assess(file, day("2022-06-30"), KnownOn.of(LocalDate.MAX))))
                .isEqualTo("C B-2(D-1) C-2(D-1)");
        assertThat(brief(GRADER.assess(file, day("2022-06-30"), KnownOn.of(LocalDate.MIN))))
                .isEqualTo("UNGRADED");
    }

    @Tag("R16")
    @ParameterizedTest(name = "{0}, publicity end {1}: through {2}")
    @CsvSource({
        "UNTIL_PUBLICITY_ENDS, , 2023-05-20",
        "UNTIL_PUBLICITY_ENDS, 2021-01-15, 2021-01-15",
        "UNTIL_PUBLICITY_ENDS, 2023-05-19, 2023-05-19",
        "UNTIL_PUBLICITY_ENDS, 2023-05-21, 2023-05-20",
        "UNTIL_PUBLICITY_ENDS, 2020-05-20, 2020-05-20",
        "ONE_YEAR, , 2021-05-20",
        "ONE_YEAR, 2020-06-01, 2021-05-20",
        "ONE_YEAR, 2024-06-01, 2021-05-20",
    })
    void aSeverePenaltyCountsThrough(String window, LocalDate publicityEnds, LocalDate lastDay) {
        Grader grader = reading("severePenaltyWindow", window);
        CreditFile file = severe(publicityEnds);
        assertThat(cTwo(grader, file, day("2020-05-19"))).isFalse();
        assertThat(cTwo(grader, file, day("2020-05-20"))).isTrue();
        assertThat(cTwo(grader, file, lastDay)).isTrue();
        assertThat(cTwo(grader, file, lastDay.plusDays(1))).isFalse();
        assertThat(cTwo(grader, file.with(repair("D-1", "2020-05-20")), lastDay))
                .isFalse();
    }

    @Tag("R16")
    @Tag("R18")
    @ParameterizedTest
    @CsvSource(
            value = {"null", "2020-06-01", "2022-06-01"},
            nullValues = "null")
    void untilRepairedMeansUntilRepaired(LocalDate publicityEnds) {
        Grader grader = reading("severePenaltyWindow", "UNTIL_REPAIRED");
        CreditFile file = severe(publicityEnds);
        assertThat(cTwo(grader, file, day("2020-05-20"))).isTrue();
        assertThat(cTwo(grader, file, day("9999-12-31"))).isTrue();
        CreditFile repaired = file.with(repair("D-1", "2031-02-03"));
        assertThat(cTwo(grader, repaired, day("2031-02-02"))).isTrue();
        assertThat(cTwo(grader, repaired, day("2031-02-03"))).isFalse();
        assertThat(cTwo(grader, repaired, day("9999-12-31"))).isFalse();
    }

    private static CreditFile severe(LocalDate publicityEnds) {
        Decision.Builder decision = decision("D-1", "2020-05-20").addActs(act(CLOSURE));
        if (publicityEnds != null) {
            decision.publicityEnds(publicityEnds);
        }
        return file(decision.build());
    }

    private static boolean cTwo(Grader grader, CreditFile file, LocalDate asked) {
        return Samples.finding(grader.assess(file, asked), Finding.Kind.CRITERION, "C-2")
                .holds();
    }

    @Tag("R16")
    @Test
    void theEndOfPublicityEndsNothingElse() {
        CreditFile file = file(
                decision("D-1", "2022-03-10")
                        .publicityEnds(day("2022-05-01"))
                        .addActs(act(CLOSURE))
                        .build(),
                decision("D-2", "2022-03-11")
                        .publicityEnds(day("2022-05-02"))
                        .addActs(warning())
                        .build());
        assertThat(on("2022-05-01", file)).isEqualTo("C B-1(D-2) B-2(D-1) C-2(D-1)");
        assertThat(on("2022-05-02", file)).isEqualTo("B B-1(D-2) B-2(D-1)");
        assertThat(on("2023-03-10", file)).isEqualTo("B B-1(D-2) B-2(D-1)");
        assertThat(on("2023-03-11", file)).isEqualTo("B B-1(D-2)");
        assertThat(on("2023-03-12", file)).isEqualTo("UNGRADED");
    }

    @Tag("R16")
    @ParameterizedTest
    @CsvSource({"UNTIL_PUBLICITY_ENDS", "ONE_YEAR", "UNTIL_REPAIRED"})
    void theOptionDoesNotTouchRatings(String window) {
        Grader grader = reading("severePenaltyWindow", window);
        CreditFile file = file(rating("R-1", "2020-05-20", Standing.LOW).build());
        assertThat(brief(grader.assess(file, day("2023-05-20")))).isEqualTo("C C-2(R-1)");
        assertThat(brief(grader.assess(file, day("2023-05-21")))).isEqualTo("UNGRADED");
    }
}
