package org.creditcore.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creditcore.rulebook.Window;

/**
 * The ages that a record can have on a day, as far as windows tell them apart: which of them are still open for it.
 *
 * <p>On one day the windows are nested, as each takes in all records from some first day on. On another day they may be nested
 * otherwise: 365 days reach as far back as a year, unless a 29 February lies between. So there is one family of ages for each way
 * in which a day may nest them. The calendar repeats after 400 years, so all ways are seen in any 400.
 */
final class Ages {
    /** Longer windows would end before the calendar of records begins, or after it ends. */
    private static final int LONGEST_YEARS = 1900;

    private static final int DAYS_IN_400_YEARS = 146_097;

    /** An ordinary day, in the middle of a year and a month's last, from which on all others are tried. */
    private static final LocalDate REFERENCE = LocalDate.of(2024, 6, 30);

    /**
     * A group of records that windows do not tell apart.
     *
     * @param date the latest date of such a record
     * @param open the windows that are open, as bits
     */
    record Age(LocalDate date, long open) {}

    /**
     * A day and the ages that a record may have on it.
     *
     * @param day the day
     * @param ages the ages, the newest first; those in which no window is open are left out
     */
    record Family(LocalDate day, List<Age> ages) {
        /** What records can be on that day; those whose own last day may be over as well carry a mark. */
        Set<Long> kinds() {
            Set<Long> kinds = new LinkedHashSet<>();
            for (Age age : ages) {
                kinds.add(age.open());
                if (age.date().isBefore(day)) {
                    kinds.add(~age.open());
                }
            }
            return kinds;
        }
    }

    private final List<Window> windows;

    /** Windows by their length alone; where a record ends them is another matter. */
    Ages(List<Window> windows) {
        this.windows = windows;
        if (windows.size() > 60) {
            throw new OutOfReachException("超过60种期限", "more than 60 windows");
        }
        for (Window window : windows) {
            long years = switch (window.unit()) {
                case YEARS, CALENDAR_YEARS -> window.length();
                case MONTHS -> window.length() / 12;
                case DAYS -> window.length() / 365;
                case UNLIMITED -> 0;
            };
            if (years > LONGEST_YEARS) {
                throw new OutOfReachException(
                        "期限长于" + LONGEST_YEARS + "年", "a window longer than " + LONGEST_YEARS + " years");
            }
        }
    }

    /** The families that no other takes in, so that what can be on some day can be on the day of one of these. */
    List<Family> families() {
        Map<Set<Long>, Family> byKinds = new LinkedHashMap<>();
        int days = isNestedAlike() ? 1 : DAYS_IN_400_YEARS;
        Map<List<Long>, Boolean> seen = new HashMap<>();
        for (int i = 0; i < days; i++) {
            LocalDate day = REFERENCE.plusDays(i);
            if (seen.put(nesting(day), true) == null) {
                Family family = family(day);
                byKinds.putIfAbsent(family.kinds(), family);
            }
        }
        List<Family> families = new ArrayList<>();
        byKinds.forEach((kinds, family) -> {
            boolean takenIn =
                    byKinds.keySet().stream().anyMatch(other -> !other.equals(kinds) && other.containsAll(kinds));
            if (!takenIn) {
                families.add(family);
            }
        });
        return families;
    }

    /** Windows counted in one way are nested by their length on every day. */
    private boolean isNestedAlike() {
        return windows.stream()
                        .filter(window -> window.unit() != Window.Unit.UNLIMITED)
                        .map(window -> window.unit() == Window.Unit.MONTHS ? Window.Unit.YEARS : window.unit())
                        .distinct()
                        .count()
                < 2;
    }

    /** The order in which the windows begin, with ties, and whether the latest begins today. */
    private List<Long> nesting(LocalDate day) {
        long[] firsts = new long[windows.size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = first(windows.get(i), day).toEpochDay();
        }
        long[] sorted = Arrays.stream(firsts).sorted().distinct().toArray();
        List<Long> nesting = new ArrayList<>();
        for (long first : firsts) {
            nesting.add((long) Arrays.binarySearch(sorted, first));
        }
        nesting.add(sorted.length > 0 && sorted[sorted.length - 1] == day.toEpochDay() ? 1L : 0L);
        return nesting;
    }

    private Family family(LocalDate day) {
        Set<LocalDate> firsts = new TreeSet<>(Comparator.reverseOrder());
        windows.forEach(window -> firsts.add(first(window, day)));
        List<Age> ages = new ArrayList<>();
        LocalDate latest = day;
        for (LocalDate first : firsts) {
            // of the newest records one of yesterday, whose own last day may be over
            LocalDate date = latest.equals(day) && first.isBefore(day) ? day.minusDays(1) : latest;
            long open = 0;
            for (int i = 0; i < windows.size(); i++) {
                if (!first(windows.get(i), day).isAfter(date)) {
                    open |= 1L << i;
                }
            }
            ages.add(new Age(date, open));
            latest = first.equals(LocalDate.of(1, 1, 1)) ? first : first.minusDays(1);
        }
        return new Family(day, ages);
    }

    /** The earliest date of a record that is still in the window on the day. */
    private static LocalDate first(Window window, LocalDate day) {
        LocalDate first = switch (window.unit()) {
            case YEARS -> day.minusYears(window.length()).minusDays(4);
            case MONTHS -> day.minusMonths(window.length()).minusDays(4);
            case DAYS -> day.minusDays(window.length());
            case CALENDAR_YEARS -> LocalDate.of(day.getYear() - window.length() + 1, 1, 1);
            case UNLIMITED -> LocalDate.of(1, 1, 1);
        };
        Window alone = new Window(window.unit(), window.length(), false);
        while (alone.lastDay(first, Optional.empty()).filter(day::isAfter).isPresent()) {
            first = first.plusDays(1);
        }
        return first;
    }
}
