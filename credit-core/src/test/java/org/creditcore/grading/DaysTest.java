package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static Days days(int... ends) {
        Days days = Days.NONE;
        for (int i = 0; i < ends.length; i += 2) {
            days = days.union(Days.of(ends[i], ends[i + 1]));
        }
        return days;
    }

    @Test
    void aSpanHoldsItsFirstAndItsLastDay() {
        Days days = Days.of(3, 5);
        assertThat(days.contains(2)).isFalse();
        assertThat(days.contains(3)).isTrue();
        assertThat(days.contains(5)).isTrue();
        assertThat(days.contains(6)).isFalse();
        assertThat(Days.of(3, 3)).hasToString("[3, 3]");
        assertThat(Days.of(3, 2)).isSameAs(Days.NONE);
    }

    @Test
    void theSpanThatHoldsADay() {
        Days days = days(3, 5, 8, 8, 20, 30);
        assertThat(days.spans()).isEqualTo(3);
        assertThat(days.spanAt(2)).isEqualTo(-1);
        assertThat(days.spanAt(3)).isZero();
        assertThat(days.spanAt(5)).isZero();
        assertThat(days.spanAt(6)).isEqualTo(-1);
        assertThat(days.spanAt(8)).isEqualTo(1);
        assertThat(days.spanAt(30)).isEqualTo(2);
        assertThat(days.spanAt(31)).isEqualTo(-1);
        assertThat(Days.NONE.spanAt(0)).isEqualTo(-1);
    }

    @Test
    void spansThatTouchOrOverlapAreOne() {
        assertThat(days(3, 5, 6, 9)).hasToString("[3, 9]");
        assertThat(days(6, 9, 3, 5)).hasToString("[3, 9]");
        assertThat(days(3, 5, 7, 9)).hasToString("[3, 5, 7, 9]");
        assertThat(days(7, 9, 3, 5)).hasToString("[3, 5, 7, 9]");
        assertThat(days(3, 9, 4, 5)).hasToString("[3, 9]");
        assertThat(days(3, 5, 4, Days.FOREVER)).hasToString("[3, " + Days.FOREVER + "]");
        assertThat(days(3, Days.FOREVER, 9, 12)).hasToString("[3, " + Days.FOREVER + "]");
        assertThat(days(1, 2, 5, 6, 9, 10).union(days(2, 5, 7, 7, 12, 13))).hasToString("[1, 7, 9, 10, 12, 13]");
        assertThat(days(1, 2).union(Days.NONE)).hasToString("[1, 2]");
        assertThat(Days.NONE.union(days(1, 2))).hasToString("[1, 2]");
    }

    @Test
    void holesAreCutOut() {
        assertThat(days(3, 9).minus(Days.NONE)).hasToString("[3, 9]");
        assertThat(Days.NONE.minus(days(3, 9))).hasToString("[]");
        assertThat(days(3, 9).minus(days(5, 6))).hasToString("[3, 4, 7, 9]");
        assertThat(days(3, 9).minus(days(1, 2))).hasToString("[3, 9]");
        assertThat(days(3, 9).minus(days(10, 12))).hasToString("[3, 9]");
        assertThat(days(3, 9).minus(days(1, 3))).hasToString("[4, 9]");
        assertThat(days(3, 9).minus(days(9, 12))).hasToString("[3, 8]");
        assertThat(days(3, 9).minus(days(3, 9))).hasToString("[]");
        assertThat(days(3, 9).minus(days(1, 12))).hasToString("[]");
        assertThat(days(3, 9).minus(days(4, 4, 6, 6, 8, 8))).hasToString("[3, 3, 5, 5, 7, 7, 9, 9]");
        assertThat(days(3, 9, 15, 20, 30, 40).minus(days(1, 1, 8, 16, 18, 18, 25, 31, 39, 50)))
                .hasToString("[3, 7, 17, 17, 19, 20, 32, 38]");
        assertThat(days(3, Days.FOREVER).minus(days(7, Days.FOREVER))).hasToString("[3, 6]");
        assertThat(days(3, 20, 30, 40).minus(days(5, 35))).hasToString("[3, 4, 36, 40]");
    }

    @Tag("R8")
    @Tag("R32")
    @Test
    void datesAreDaysAndThoseFarAwayAreTheFirstOrLast() {
        assertThat(Days.day(LocalDate.of(1970, 1, 1))).isZero();
        assertThat(Days.day(LocalDate.of(1969, 12, 31))).isEqualTo(-1);
        assertThat(Days.date(19_000)).isEqualTo("2022-01-08");
        assertThat(Days.day(LocalDate.of(9999, 12, 31))).isEqualTo(2_932_896);
        assertThat(Days.day(LocalDate.MAX)).isEqualTo(Days.FOREVER);
        assertThat(Days.day(LocalDate.MIN)).isEqualTo(Integer.MIN_VALUE);
        assertThat(Days.day(LocalDate.ofEpochDay(Days.FOREVER - 1L))).isEqualTo(Days.FOREVER - 1);
        assertThat(Days.day(LocalDate.ofEpochDay(Integer.MIN_VALUE + 1L))).isEqualTo(Integer.MIN_VALUE + 1);
    }
}
