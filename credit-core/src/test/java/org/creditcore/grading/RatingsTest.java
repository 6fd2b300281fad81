package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.grading.Samples.aside;
import static org.creditcore.grading.Samples.brief;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.listed;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.on;
import static org.creditcore.grading.Samples.rating;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.revocation;

import java.util.List;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Standing;
import org.creditcore.pinglu.Pinglu2021;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Ratings by other departments, the bureau's own, and entries on lists. */
class RatingsTest {

    // the bureau's own

    @Tag("R11")
    @ParameterizedTest
    @CsvSource({
        "朔州市平鲁区发展和改革局",
        "平鲁区发展和改革局",
        "平鲁区发改局",
        "' 平鲁区 发改局\u3000'",
        "'平鲁区\n发展和改革局'",
        "'\uFEFF朔州市平鲁区发展和改革局'",
    })
    void theBureausOwnRatingIsNoGroundGoodOrLow(String own) {
        CreditFile good =
                file(rating("R-1", "2022-03-10", Standing.GOOD).authority(own).build());
        assertThat(on("2022-06-30", good)).isEqualTo("UNGRADED");
        assertThat(aside("2022-06-30", good)).containsExactly("R-1: rated by the bureau itself");
        CreditFile low =
                file(rating("R-1", "2022-03-10", Standing.LOW).authority(own).build());
        assertThat(on("2022-06-30", low)).isEqualTo("UNGRADED");
        assertThat(aside("2022-06-30", low)).containsExactly("R-1: rated by the bureau itself");
    }

    @Tag("R11")
    @Test
    void ofABureauWithAnotherNameTheRatingsOfThisOneCount() {
        Grader grader = Grader.of(Pinglu2021.rulebook().withAuthorityNames(List.of("Pinglu Bureau（平鲁）")));
        CreditFile file = file(
                rating("R-1", "2022-03-10", Standing.GOOD).authority("平鲁区发改局").build(),
                rating("R-2", "2022-04-10", Standing.LOW)
                        .authority("ＰＩＮＧＬＵ ｂｕｒｅａｕ[平鲁]")
                        .build());
        assertThat(brief(grader.assess(file, day("2022-06-30")))).isEqualTo("A A-2(R-1)");
    }

    @Tag("R11")
    @Tag("R21")
    @Test
    void theBureausNamesAreOneAuthorityAmongRatingsToo() {
        CreditFile file = file(
                rating("R-1", "2022-03-10", Standing.GOOD).authority("平鲁区发改局").build(),
                rating("R-2", "2022-04-10", Standing.LOW)
                        .authority("朔州市平鲁区发展和改革局")
                        .build());
        assertThat(aside("2022-04-10", file))
                .containsExactly("R-1: rated by the bureau itself", "R-2: rated by the bureau itself");
        assertThat(on("2022-06-30", file)).isEqualTo("UNGRADED");
    }

    // one series

    @Tag("R21")
    @Test
    void aRatingIsReplacedFromTheDateOfTheNext() {
        CreditFile file = file(
                rating("R-1", "2021-08-01", Standing.LOW).build(),
                rating("R-2", "2022-04-01", Standing.GOOD).build());
        assertThat(on("2022-03-31", file)).isEqualTo("C C-2(R-1)");
        assertThat(on("2022-04-01", file)).isEqualTo("A A-2(R-2)");
        assertThat(aside("2022-04-01", file)).containsExactly("R-1: superseded by R-2 on 2022-04-01");
        assertThat(aside("2022-03-31", file)).containsExactly("R-2: not yet dated, its date is 2022-04-01");
    }

    @Tag("R21")
    @ParameterizedTest
    @EnumSource
    void andForGoodWhateverTheNextSays(Standing next) {
        CreditFile file = file(
                rating("R-1", "2021-08-01", Standing.LOW).build(),
                rating("R-2", "2022-04-01", next).validUntil(day("2022-04-30")).build());
        String expected = switch (next) {
            case GOOD -> "A A-2(R-2)";
            case NEUTRAL -> "UNGRADED";
            case LOW -> "C C-2(R-2)";
        };
        assertThat(on("2022-04-30", file)).isEqualTo(expected);
        assertThat(on("2022-05-01", file)).isEqualTo("UNGRADED");
    }

    @Tag("R21")
    @Tag("R18")
    @Test
    void alsoByOneSinceRepaired() {
        CreditFile file = file(
                        rating("R-1", "2022-02-01", Standing.GOOD).build(),
                        rating("R-2", "2022-04-01", Standing.LOW).build())
                .with(repair("R-2", "2022-05-01"));
        assertThat(on("2022-03-31", file)).isEqualTo("A A-2(R-1)");
        assertThat(on("2022-04-30", file)).isEqualTo("C C-2(R-2)");
        assertThat(on("2022-05-01", file)).isEqualTo("UNGRADED");
    }

    @Tag("R21")
    @Tag("R19")
    @Test
    void alsoByOneSuspended() {
        CreditFile file = file(
                        rating("R-1", "2022-02-01", Standing.GOOD).build(),
                        rating("R-2", "2022-04-01", Standing.LOW).build())
                .with(objection("R-2", "2022-05-01"));
        assertThat(brief(reading("disputed", "SUSPEND").assess(file, day("2022-05-01"))))
                .isEqualTo("UNGRADED");
    }

    @Tag("R21")
    @Tag("R17")
    @Test
    void butNotByARevokedOne() {
        CreditFile file = file(
                        rating("R-1", "2022-02-01", Standing.GOOD).build(),
                        rating("R-2", "2022-04-01", Standing.LOW).build())
                .with(revocation("R-2", "2022-06-01"));
        assertThat(on("2022-04-01", file)).isEqualTo("A A-2(R-1)");
        assertThat(on("2022-06-30", file)).isEqualTo("A A-2(R-1)");
    }

    @Tag("R21")
    @Test
    void ofOneDayTheRatingWithTheGreaterIdCounts() {
        CreditFile file = file(
                rating("R-9", "2022-04-01", Standing.GOOD).build(),
                rating("R-10", "2022-04-01", Standing.LOW).build());
        assertThat(on("2022-04-01", file)).isEqualTo("A A-2(R-9)");
        assertThat(aside("2022-04-01", file)).containsExactly("R-10: superseded by R-9 on 2022-04-01");
    }

    @Tag("R21")
    @Test
    void aThirdRatingReplacesTheSecondAndTheFirstStaysReplaced() {
        CreditFile file = file(
                rating("R-1", "2022-01-01", Standing.GOOD).build(),
                rating("R-2", "2022-02-01", Standing.LOW).build(),
                rating("R-3", "2022-03-01", Standing.GOOD)
                        .validUntil(day("2022-03-31"))
                        .build());
        assertThat(on("2022-03-31", file)).isEqualTo("A A-2(R-3)");
        assertThat(on("2022-04-01", file)).isEqualTo("UNGRADED");
        assertThat(aside("2022-04-01", file))
                .containsExactly(
                        "R-1: superseded by R-2 on 2022-02-01",
                        "R-2: superseded by R-3 on 2022-03-01",
                        "R-3: expired, its last day was 2022-03-31");
    }

    @Tag("R12")
    @Tag("R21")
    @ParameterizedTest
    @CsvSource({
        "朔州市税务局, 纳税信用 (年度), true",
        "'朔州市\u3000税务局', 纳税信用（年度）, true",
        "朔州市税务局, 纳税信用【年度】, true",
        "朔州市税务局, 纳税信用, false",
        "山西省税务局, 纳税信用（年度）, false",
    })
    void aSeriesIsOfOneAuthorityAndScheme(String authority, String scheme, boolean replaced) {
        CreditRating low =
                rating("R-1", "2022-03-10", Standing.LOW).scheme("纳税信用〔年度〕").build();
        CreditRating good = rating("R-2", "2022-04-10", Standing.GOOD)
                .authority(authority)
                .scheme(scheme)
                .build();
        assertThat(on("2022-06-30", low, good)).isEqualTo(replaced ? "A A-2(R-2)" : "C A-2(R-2) C-2(R-1)");
    }

    @Tag("R21")
    @Test
    void ratingsAreNeverReportsOfOneCase() {
        CreditFile file = file(
                rating("R-1", "2022-04-01", Standing.LOW).build(),
                rating("R-2", "2022-04-01", Standing.LOW).build());
        assertThat(on("2022-06-30", file)).isEqualTo("C C-2(R-2)");
    }

    @Tag("R21")
    @Test
    void whatTookARatingOutFirstIsItsReason() {
        CreditRating low = rating("R-1", "2022-01-10", Standing.LOW)
                .validUntil(day("2022-03-31"))
                .build();
        CreditRating next = rating("R-2", "2022-03-31", Standing.NEUTRAL).build();
        assertThat(aside("2022-03-31", file(low, next)))
                .containsExactly("R-1: superseded by R-2 on 2022-03-31", "R-2: of another standing");
        CreditRating later = rating("R-2", "2022-04-01", Standing.NEUTRAL).build();
        assertThat(aside("2022-04-01", file(low, later)))
                .containsExactly("R-1: expired, its last day was 2022-03-31", "R-2: of another standing");
        CreditFile repairedFirst = file(low, next).with(repair("R-1", "2022-03-30"));
        assertThat(aside("2022-05-01", repairedFirst))
                .containsExactly("R-1: repaired on 2022-03-30", "R-2: of another standing");
        CreditFile repairedThen = file(low, next).with(repair("R-1", "2022-03-31"));
        assertThat(aside("2022-05-01", repairedThen))
                .containsExactly("R-1: superseded by R-2 on 2022-03-31", "R-2: of another standing");
        CreditFile repairedOnTheLastDay = file(low).with(repair("R-1", "2022-03-31"));
        assertThat(aside("2022-05-01", repairedOnTheLastDay)).containsExactly("R-1: repaired on 2022-03-31");
        CreditFile repairedTooLate = file(low).with(repair("R-1", "2022-04-01"));
        assertThat(aside("2022-05-01", repairedTooLate)).containsExactly("R-1: expired, its last day was 2022-03-31");
    }

    // lists

    @Tag("R6")
    @Tag("R21")
    @Test
    void entriesOnListsDoNotReplaceEachOther() {
        CreditFile file = file(
                listed("L-1", "2022-03-10", ListColour.BLACK).build(),
                listed("L-2", "2022-04-10", ListColour.BLACK)
                        .validUntil(day("2022-05-31"))
                        .build(),
                listed("L-3", "2022-05-10", ListColour.RED).build());
        assertThat(on("2022-05-31", file)).isEqualTo("C A-1(L-3) C-1(L-1,L-2)");
        assertThat(on("2022-06-01", file)).isEqualTo("C A-1(L-3) C-1(L-1)");
        assertThat(aside("2022-06-01", file)).containsExactly("L-2: expired, its last day was 2022-05-31");
    }
}
