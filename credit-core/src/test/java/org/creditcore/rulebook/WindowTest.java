package org.creditcore.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.creditcore.rulebook.Window.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@Tag("R14")
class WindowTest {

    @ParameterizedTest(name = "{0} and {2} {1}: {3}")
    @CsvSource({
        // a year ends on the corresponding day
        "2024-02-29, YEARS, 1, 2025-02-28",
        "2023-02-28, YEARS, 1, 2024-02-28",
        "2023-03-01, YEARS, 1, 2024-03-01",
        "2024-01-31, YEARS, 1, 2025-01-31",
        "2021-12-31, YEARS, 1, 2022-12-31",
        "2025-06-01, YEARS, 1, 2026-06-01",
        "2024-02-29, YEARS, 3, 2027-02-28",
        "2024-02-29, YEARS, 4, 2028-02-29",
        "9999-12-31, YEARS, 3, +10002-12-31",
        // a month without that day ends on its last
        "2025-11-30, MONTHS, 3, 2026-02-28",
        "2024-11-29, MONTHS, 3, 2025-02-28",
        "2023-11-30, MONTHS, 3, 2024-02-29",
        "2025-12-31, MONTHS, 3, 2026-03-31",
        "2025-12-31, MONTHS, 2, 2026-02-28",
        "2025-10-31, MONTHS, 1, 2025-11-30",
        "2025-11-30, MONTHS, 1, 2025-12-30",
        // days are counted from the next
        "2025-12-31, DAYS, 1, 2026-01-01",
        "2024-02-28, DAYS, 2, 2024-03-01",
        "2025-01-01, DAYS, 365, 2026-01-01",
        // a calendar year ends with itself
        "2025-01-01, CALENDAR_YEARS, 1, 2025-12-31",
        "2025-12-31, CALENDAR_YEARS, 1, 2025-12-31",
        "2025-07-01, CALENDAR_YEARS, 2, 2026-12-31",
        "2024-02-29, CALENDAR_YEARS, 3, 2026-12-31",
    })
    void endsOn(LocalDate date, Unit unit, int length, String lastDay) {
        Window window = new Window(unit, length, false);
        assertThat(window.lastDay(date, Optional.empty())).contains(LocalDate.parse(lastDay));
        assertThat(window.lastDay(date, Optional.of(date)))
                .as("without regard to the record's own end")
                .contains(LocalDate.parse(lastDay));
    }

    @Tag("R16")
    @Tag("R21")
    @ParameterizedTest(name = "{0} {1}, record end {2}: {3}")
    @CsvSource({
        "1, YEARS, 2022-03-10, 2022-03-10",
        "1, YEARS, 2023-03-09, 2023-03-09",
        "1, YEARS, 2023-03-10, 2023-03-10",
        "1, YEARS, 2023-03-11, 2023-03-10",
        "1, YEARS, , 2023-03-10",
        "2, MONTHS, 2022-05-09, 2022-05-09",
        "2, MONTHS, 2022-05-11, 2022-05-10",
        "5, DAYS, 2022-03-14, 2022-03-14",
        "5, DAYS, 2022-03-16, 2022-03-15",
        "1, CALENDAR_YEARS, 2022-12-30, 2022-12-30",
        "1, CALENDAR_YEARS, 2023-01-01, 2022-12-31",
    })
    void endsOnTheEarlierOfItsOwnEndAndTheRecords(int length, Unit unit, LocalDate recordEnd, LocalDate lastDay) {
        Window window = new Window(unit, length, true);
        assertThat(window.lastDay(LocalDate.of(2022, 3, 10), Optional.ofNullable(recordEnd)))
                .contains(lastDay);
    }

    @Test
    void withoutEndItEndsWithTheRecordOrNever() {
        LocalDate date = LocalDate.of(2022, 3, 10);
        LocalDate end = LocalDate.of(2035, 1, 2);
        assertThat(Window.unlimited().lastDay(date, Optional.empty())).isEmpty();
        assertThat(Window.unlimited().lastDay(date, Optional.of(end))).isEmpty();
        assertThat(Window.unlimited().notPastRecordEnd().lastDay(date, Optional.of(end)))
                .contains(end);
        assertThat(Window.unlimited().notPastRecordEnd().lastDay(date, Optional.empty()))
                .isEmpty();
    }

    @Test
    void eachUnitHasAFactory() {
        assertThat(Window.years(3)).isEqualTo(new Window(Unit.YEARS, 3, false));
        assertThat(Window.months(18)).isEqualTo(new Window(Unit.MONTHS, 18, false));
        assertThat(Window.days(90)).isEqualTo(new Window(Unit.DAYS, 90, false));
        assertThat(Window.calendarYears(2)).isEqualTo(new Window(Unit.CALENDAR_YEARS, 2, false));
        assertThat(Window.unlimited()).isEqualTo(new Window(Unit.UNLIMITED, 0, false));
        assertThat(Window.years(3).notPastRecordEnd()).isEqualTo(new Window(Unit.YEARS, 3, true));
        assertThat(Window.years(3).notPastRecordEnd().notPastRecordEnd()).isEqualTo(new Window(Unit.YEARS, 3, true));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "UNLIMITED")
    void aLengthIsFromOneToAHundredThousand(Unit unit) {
        assertThat(new Window(unit, 1, false).length()).isEqualTo(1);
        assertThat(new Window(unit, 100_000, false).lastDay(LocalDate.of(9999, 12, 31), Optional.empty()))
                .isPresent();
        assertRefused(unit, 0);
        assertRefused(unit, -1);
        assertRefused(unit, 100_001);
    }

    @Test
    void withoutEndThereIsNoLength() {
        assertRefused(Unit.UNLIMITED, 1);
        assertRefused(Unit.UNLIMITED, -1);
    }

    private static void assertRefused(Unit unit, int length) {
        assertThatThrownBy(() -> new Window(unit, length, false))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window of " + length + " " + unit
                        + " cannot be, allowed are 1 to 100000 of a unit, and 0 of UNLIMITED");
    }
}
