package org.creditcore.examples.quickstart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Sanction;

/**
 * Keeps one instance of what many lines repeat: names of authorities and units, dates, acts. A ledger of a million lines then
 * fits in little memory. Each store is bounded, so that lines that repeat nothing cost little.
 */
final class Texts {
    private static final int MOST = 1 << 16;
    private static final int LONGEST = 200;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<Sanction, Sanction> sanctions = new HashMap<>();
    private final Map<Act, Act> acts = new HashMap<>();

    String shared(String text) {
        return text.length() > LONGEST ? text : shared(texts, text);
    }

    Sanction shared(Sanction sanction) {
        return shared(sanctions, sanction);
    }

    Act shared(Act act) {
        return shared(acts, act);
    }

    private static <T> T shared(Map<T, T> known, T value) {
        T first = known.get(value);
        if (first != null) {
            return first;
        }
        if (known.size() < MOST) {
            known.put(value, value);
        }
        return value;
    }

    /** The day that a text names as yyyy-MM-dd. */
    Optional<LocalDate> day(String text) {
        LocalDate known = days.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<LocalDate> day = parsed(text);
        if (day.isPresent() && days.size() < MOST) {
            days.put(text, day.get());
        }
        return day;
    }

    /** The one instance of a day. */
    LocalDate shared(LocalDate day) {
        return day(day.toString()).orElse(day);
    }

    /** Strict where the calendar of the JDK is not: four digits, two, two, and nothing else. */
    static Optional<LocalDate> parsed(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return year < 0 || month < 0 || day < 0 ? Optional.empty() : day(year, month, day);
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
