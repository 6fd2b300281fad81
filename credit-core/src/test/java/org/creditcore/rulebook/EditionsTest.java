package org.creditcore.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.rulebook.Parts.rulebook;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditcore.evidence.Fault;
import org.creditcore.rulebook.Editions.Edition;
import org.creditcore.rulebook.Editions.Gap;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Editions of a regulation, one after the other. */
@Tag("R32")
class EditionsTest {
    private static final Rulebook TRIAL = rulebook().id("trial").build();
    private static final Rulebook REVISED = rulebook().id("revised").build();
    private static final Rulebook THIRD = rulebook().id("third").build();
    private static final List<Rulebook> ALL = List.of(TRIAL, REVISED, THIRD);

    private static final Edition FIRST = Edition.of(TRIAL, day("2020-02-29"), day("2021-11-30"));
    private static final Edition SECOND = Edition.of(REVISED, day("2021-12-01"), day("2021-12-01"));
    private static final Edition LAST = Edition.of(THIRD, day("2022-03-01"));
    private static final Gap GAP = gap("2021-12-02", "2022-02-28");
    private static final Editions SERIES =
            new Editions(List.of(FIRST, SECOND, LAST), List.of(GAP), Transition.EDITION_OF_THE_DAY);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Gap gap(String firstDay, String lastDay) {
        return new Gap(day(firstDay), day(lastDay));
    }

    private static String on(Editions editions, LocalDate day) {
        return editions.on(day).map(Rulebook::id).orElse("none");
    }

    private static void assertRefused(List<Edition> editions, List<Gap> gaps, String... faults) {
        assertThatThrownBy(() -> new Editions(editions, gaps, Transition.EDITION_OF_THE_DAY))
                .isExactlyInstanceOf(InvalidRulebookException.class)
                .hasMessage(String.join("; ", faults))
                .satisfies(thrown -> assertThat(((InvalidRulebookException) thrown).faults())
                        .extracting(Fault::toString)
                        .containsExactly(faults));
    }

    // which edition

    @ParameterizedTest(name = "{0}: {1}, {2} by the latest")
    @CsvSource({
        "-999999999-01-01, none, none",
        "2020-02-28, none, none",
        "2020-02-29, trial, third",
        "2021-11-30, trial, third",
        "2021-12-01, revised, third",
        "2021-12-02, none, none",
        "2022-02-28, none, none",
        "2022-03-01, third, third",
        "9999-12-31, third, third",
        "+999999999-12-31, third, third",
    })
    void aDayHasTheRulesInForceOnIt(LocalDate day, String ofTheDay, String latest) {
        assertThat(on(SERIES, day)).isEqualTo(ofTheDay);
        assertThat(on(SERIES.with(Transition.LATEST_EDITION), day)).isEqualTo(latest);
        assertThat(on(SERIES.with(Transition.LATEST_EDITION).with(Transition.EDITION_OF_THE_DAY), day))
                .isEqualTo(ofTheDay);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2021-12-31, false",
        "2022-01-01, true",
        "2022-06-30, true",
        "2022-07-01, false",
    })
    void firstAndLastDayAreIncluded(LocalDate day, boolean isInForce) {
        Edition edition = Edition.of(TRIAL, day("2022-01-01"), day("2022-06-30"));
        assertThat(edition.isInForceOn(day)).isEqualTo(isInForce);
        assertThat(Editions.of(edition).on(day).isPresent()).isEqualTo(isInForce);
    }

    @Test
    void aDayWithoutRulesIsRefused() {
        assertThat(SERIES.inForce(day("2021-11-30"))).isEqualTo(TRIAL);
        assertThatThrownBy(() -> SERIES.inForce(day("2022-02-28")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no edition is in force on 2022-02-28, there are trial from 2020-02-29 to 2021-11-30, revised"
                                + " from 2021-12-01 to 2021-12-01, third from 2022-03-01 on");
    }

    @Test
    void theEditionOfTheDayIsTheTransitionUnlessSaidOtherwise() {
        Editions editions = Editions.of(LAST);
        assertThat(editions.transition()).isEqualTo(Transition.EDITION_OF_THE_DAY);
        assertThat(editions.gaps()).isEmpty();
        assertThat(Transition.values())
                .extracting(Transition::term)
                .containsExactly(
                        new Term("适用所问之日有效的版本", "by the edition in force on the day asked about"),
                        new Term("一律适用最新版本", "by the latest edition, on the days of earlier ones too"));
    }

    @Test
    void theOrderGivenDoesNotMatter() {
        Editions shuffled = new Editions(List.of(LAST, FIRST, SECOND), List.of(GAP), Transition.EDITION_OF_THE_DAY);
        assertThat(shuffled).isEqualTo(SERIES).hasSameHashCodeAs(SERIES);
        assertThat(shuffled.editions()).extracting(Edition::rulebook).isEqualTo(ALL);
    }

    // what is no series

    @Test
    void aSeriesHasAnEdition() {
        assertRefused(List.of(), List.of(), "editions: there are none, a series has at least one");
        assertRefused(
                List.of(),
                List.of(GAP),
                "editions: there are none, a series has at least one",
                "gaps: 2021-12-02 to 2022-02-28 are not the days between two editions, a gap names all of them, no others,"
                        + " and once");
    }

    @Test
    void editionsDoNotOverlap() {
        assertRefused(
                List.of(FIRST, Edition.of(REVISED, day("2021-11-30"))),
                List.of(),
                "editions: trial from 2020-02-29 to 2021-11-30 overlaps revised from 2021-11-30 on, on a day one edition at"
                        + " most is in force");
        assertRefused(
                List.of(
                        Edition.of(TRIAL, day("2020-01-01")),
                        Edition.of(REVISED, day("2021-01-01"), day("2021-12-31")),
                        Edition.of(THIRD, day("2023-01-01"))),
                List.of(),
                "editions: trial from 2020-01-01 on overlaps revised from 2021-01-01 to 2021-12-31, on a day one edition at"
                        + " most is in force",
                "editions: trial from 2020-01-01 on overlaps third from 2023-01-01 on, on a day one edition at most is in"
                        + " force");
        assertRefused(
                List.of(Edition.of(TRIAL, day("2020-01-01")), Edition.of(REVISED, day("2020-01-01"))),
                List.of(),
                "editions: trial from 2020-01-01 on overlaps revised from 2020-01-01 on, on a day one edition at most is in"
                        + " force");
    }

    @Test
    void daysWithoutRulesAreNamed() {
        assertRefused(
                List.of(FIRST, LAST),
                List.of(),
                "editions: none is in force from 2021-12-01 to 2022-02-28, days without rules are named as a gap");
        assertRefused(
                List.of(SECOND, Edition.of(THIRD, day("2021-12-03"))),
                List.of(),
                "editions: none is in force from 2021-12-02 to 2021-12-02, days without rules are named as a gap");
        assertThat(Editions.of(FIRST, SECOND).gaps()).isEmpty();
    }

    @Test
    void aGapNamesThoseDaysAndNoOthers() {
        String no = " are not the days between two editions, a gap names all of them, no others, and once";
        assertRefused(
                List.of(FIRST, LAST),
                List.of(gap("2021-12-01", "2022-02-27")),
                "editions: none is in force from 2021-12-01 to 2022-02-28, days without rules are named as a gap",
                "gaps: 2021-12-01 to 2022-02-27" + no);
        assertRefused(
                List.of(FIRST, SECOND),
                List.of(gap("2021-11-30", "2021-12-01")),
                "gaps: 2021-11-30 to 2021-12-01" + no);
        assertRefused(List.of(FIRST, SECOND, LAST), List.of(GAP, GAP), "gaps: 2021-12-02 to 2022-02-28" + no);
    }

    @Test
    void allFaultsAreNamedTogether() {
        assertRefused(
                List.of(FIRST, Edition.of(TRIAL, day("2021-11-01"), day("2021-12-31")), LAST),
                List.of(),
                "editions: trial is named twice, an edition has an id of its own",
                "editions: trial from 2020-02-29 to 2021-11-30 overlaps trial from 2021-11-01 to 2021-12-31, on a day one"
                        + " edition at most is in force",
                "editions: none is in force from 2022-01-01 to 2022-02-28, days without rules are named as a gap");
        assertRefused(
                List.of(Edition.of(TRIAL, day("2022-01-01"), day("2021-12-31")), LAST),
                List.of(gap("2022-02-28", "2022-02-27")),
                "editions: trial from 2022-01-01 to 2021-12-31 ends before it begins, the last day is the first or later",
                "gaps: 2022-02-28 to 2022-02-27 ends before it begins, the last day is the first or later");
    }

    // values

    @Test
    void seriesAreValues() {
        new EqualsTester()
                .addEqualityGroup(SERIES, new Editions(SERIES.editions(), SERIES.gaps(), SERIES.transition()))
                .addEqualityGroup(SERIES.with(Transition.LATEST_EDITION))
                .addEqualityGroup(Editions.of(FIRST, SECOND))
                .addEqualityGroup(FIRST, new Edition(TRIAL, day("2020-02-29"), Optional.of(day("2021-11-30"))))
                .addEqualityGroup(LAST, new Edition(THIRD, day("2022-03-01"), Optional.empty()))
                .addEqualityGroup(GAP, gap("2021-12-02", "2022-02-28"))
                .addEqualityGroup(gap("2021-12-02", "2022-03-01"))
                .testEquals();
        assertThat(GAP).hasToString("2021-12-02 to 2022-02-28");
    }

    @Test
    void nothingIsNull() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(LocalDate.class, day("2022-06-30"))
                .setDefault(Rulebook.class, TRIAL)
                .setDefault(Optional.class, Optional.empty())
                .setDefault(List.class, List.of());
        for (Object instance : List.of(SERIES, FIRST, GAP)) {
            tester.testAllPublicConstructors(instance.getClass());
            tester.testAllPublicStaticMethods(instance.getClass());
            tester.testAllPublicInstanceMethods(instance);
        }
    }
}
