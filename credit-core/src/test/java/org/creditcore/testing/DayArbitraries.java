package org.creditcore.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Window;

/** Days that lie on, just before and just after the days on which something begins or ends (R14–R22). */
public final class DayArbitraries {
    /** The first day that a record may be dated (R8). */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** The last day that a record may be dated (R8). */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final List<LocalDate> CENTRES = List.of(
            LocalDate.of(2022, 3, 10),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2027, 3, 1),
            LocalDate.of(2021, 12, 31));

    private DayArbitraries() {}

    /**
     * Days around which a file may lie: the end of February in leap years and in the years beside them, the end of a year,
     * and a day of no note.
     *
     * @return the days, the one of no note first
     */
    public static List<LocalDate> centres() {
        return CENTRES;
    }

    /**
     * Any day that matters: near a centre, or the first or last day a record may have.
     *
     * @param rulebook the rulebook
     * @return days in the years 0001 to 9999
     */
    public static Arbitrary<LocalDate> days(Rulebook rulebook) {
        List<Arbitrary<LocalDate>> near = new ArrayList<>();
        CENTRES.forEach(centre -> near.add(near(rulebook, centre)));
        return Weighted.frequencyOf(Tuple.of(20, Weighted.oneOf(near)), Tuple.of(1, Arbitraries.of(FIRST, LAST)));
    }

    /**
     * Days on a centre, a window of the rulebook away from it, on the days beside these, and some within the months around.
     *
     * @param rulebook the rulebook
     * @param centre the day around which they lie
     * @return days in the years 0001 to 9999
     */
    public static Arbitrary<LocalDate> near(Rulebook rulebook, LocalDate centre) {
        return Edges.of(rulebook).near(centre);
    }

    /**
     * The days on which the answer about a file may turn, and the days beside them: dates, ends of records and of windows, events,
     * and days long before and after all of them.
     *
     * @param file the file
     * @param rulebook the rulebook; the windows of all its readings are looked at
     * @return the days in ascending order, each once; at least two
     */
    public static List<LocalDate> turningDays(CreditFile file, Rulebook rulebook) {
        List<Window> windows = Edges.of(rulebook).windows();
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Evidence record : file.evidence()) {
            turns.add(record.date());
            windows.forEach(window -> turns.add(Edges.end(window, record.date())));
            record.lastDay().ifPresent(turns::add);
        }
        file.events().forEach(event -> turns.add(event.date()));
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate turn : turns) {
            days.add(turn.minusDays(1));
            days.add(turn);
            days.add(turn.plusDays(1));
        }
        if (days.isEmpty()) {
            days.add(CENTRES.get(0));
        }
        days.add(days.first().minusYears(4));
        days.add(days.last().plusYears(40));
        return List.copyOf(days);
    }

    /**
     * One of the {@linkplain #turningDays turning days} of a file.
     *
     * @param file the file
     * @param rulebook the rulebook
     * @return days worth asking about
     */
    public static Arbitrary<LocalDate> askedAbout(CreditFile file, Rulebook rulebook) {
        return Arbitraries.of(turningDays(file, rulebook));
    }

    /**
     * The days of knowledge at which a file shows different things (R22): each day on which something was recorded, and the
     * day before.
     *
     * @param file the file
     * @return the days in ascending order, each once; at least one
     */
    public static List<LocalDate> knowledgeDays(CreditFile file) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Evidence record : file.evidence()) {
            days.add(record.knownFrom());
            days.add(record.knownFrom().minusDays(1));
        }
        for (Event event : file.events()) {
            days.add(event.knownFrom());
            days.add(event.knownFrom().minusDays(1));
        }
        if (days.isEmpty()) {
            days.add(CENTRES.get(0));
        }
        return List.copyOf(days);
    }

    /**
     * One of the {@linkplain #knowledgeDays days of knowledge} of a file.
     *
     * @param file the file
     * @return days as known on which a question is worth asking
     */
    public static Arbitrary<LocalDate> knownOn(CreditFile file) {
        return Arbitraries.of(knowledgeDays(file));
    }

    /** The day, or the nearest that a record may state. */
    static LocalDate within(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }
}
