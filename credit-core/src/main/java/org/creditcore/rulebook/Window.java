package org.creditcore.rulebook;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * For how long after its date a record counts.
 *
 * <p>A record of day <i>e</i> counts from <i>e</i> on, through the last day of the window. In a window of one year that is
 * the corresponding day of the next year, itself included; where there is none, the last day of its month: a record of
 * 29 February counts through 28 February (Civil Code Arts. 201, 202; R14). The window is always laid forward from the record:
 * looking back from the day asked about gives other results around 29 February.
 *
 * @param unit what the length is counted in
 * @param length how many of them; 0 where the window has no end
 * @param endsWithRecord whether the window closes earlier on the last day that the record itself names: the end of
 *     publicity, or of validity (R16, R21)
 */
public record Window(Unit unit, int length, boolean endsWithRecord) {
    /** What the length of a window is counted in. */
    public enum Unit {
        /** Years from the date of the record. */
        YEARS,
        /** Months from the date of the record. */
        MONTHS,
        /** Days after the date of the record. */
        DAYS,
        /** Calendar years: the first is the one in which the record is dated. */
        CALENDAR_YEARS,
        /** No end. */
        UNLIMITED
    }

    /**
     * Checks that the length suits the unit.
     *
     * @throws IllegalArgumentException if the length is below 1, or given for a window without end
     */
    public Window {
        Objects.requireNonNull(unit, "unit");
        if (unit == Unit.UNLIMITED ? length != 0 : length < 1 || length > 100_000) {
            throw new IllegalArgumentException("a window of " + length + " " + unit
                    + " cannot be, allowed are 1 to 100000 of a unit, and 0 of UNLIMITED");
        }
    }

    /**
     * A number of years from the date of the record.
     *
     * @param years how many, 1 or more
     * @return the window
     */
    public static Window years(int years) {
        return new Window(Unit.YEARS, years, false);
    }

    /**
     * A number of months from the date of the record.
     *
     * @param months how many, 1 or more
     * @return the window
     */
    public static Window months(int months) {
        return new Window(Unit.MONTHS, months, false);
    }

    /**
     * A number of days after the date of the record.
     *
     * @param days how many, 1 or more
     * @return the window
     */
    public static Window days(int days) {
        return new Window(Unit.DAYS, days, false);
    }

    /**
     * A number of calendar years, beginning with the one in which the record is dated.
     *
     * @param years how many, 1 or more
     * @return the window
     */
    public static Window calendarYears(int years) {
        return new Window(Unit.CALENDAR_YEARS, years, false);
    }

    /**
     * No end.
     *
     * @return the window
     */
    public static Window unlimited() {
        return new Window(Unit.UNLIMITED, 0, false);
    }

    /**
     * This window, but never past the last day that the record itself names.
     *
     * @return a window that ends with the record
     */
    public Window notPastRecordEnd() {
        return new Window(unit, length, true);
    }

    /**
     * The last day on which a record counts.
     *
     * @param date the date of the record
     * @param recordEnd the last day that the record itself names, if it names one
     * @return that day, itself included; empty if the window does not end
     */
    public Optional<LocalDate> lastDay(LocalDate date, Optional<LocalDate> recordEnd) {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(recordEnd, "recordEnd");
        Optional<LocalDate> end = switch (unit) {
            case YEARS -> Optional.of(date.plusYears(length));
            case MONTHS -> Optional.of(date.plusMonths(length));
            case DAYS -> Optional.of(date.plusDays(length));
            case CALENDAR_YEARS -> Optional.of(LocalDate.of(date.getYear() + length - 1, 12, 31));
            case UNLIMITED -> Optional.empty();
        };
        boolean recordEndsFirst = endsWithRecord
                && recordEnd.isPresent()
                && (end.isEmpty() || recordEnd.get().isBefore(end.get()));
        return recordEndsFirst ? recordEnd : end;
    }
}
