package org.creditcore.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditcore.subject.CanonicalText;

/** Collects what is wrong with one value, so that all of it is said at once. */
final class Checks {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final List<Fault> faults = new ArrayList<>(0);

    void that(boolean holds, String field, String problem) {
        if (!holds) {
            faults.add(new Fault(field, problem));
        }
    }

    /** Blank is what is nothing in canonical form (R12), so that it names no authority and no document. */
    void text(String field, String value) {
        that(!CanonicalText.isBlank(value), field, "is blank, a text is required");
    }

    void text(String field, Optional<String> value) {
        if (value.isPresent()) {
            text(field, value.get());
        }
    }

    void day(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            faults.add(new Fault(field, day + " is out of range, a date lies in the years 0001 to 9999"));
        }
    }

    void day(String field, Optional<LocalDate> day) {
        if (day.isPresent()) {
            day(field, day.get());
        }
    }

    /** What every record states (R5). */
    void record(Evidence evidence) {
        text("id", evidence.id());
        day("date", evidence.date());
        text("reportedBy", evidence.reportedBy());
        day("recordedOn", evidence.recordedOn());
        text("corrects", evidence.corrects());
    }

    /** The last day of a record, which is not before its date. */
    void lastDay(String field, Optional<LocalDate> lastDay, LocalDate date) {
        day(field, lastDay);
        if (lastDay.isPresent() && lastDay.get().isBefore(date)) {
            faults.add(new Fault(
                    field, lastDay.get() + " lies before the date " + date + " of the record, it is on or after it"));
        }
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            InvalidEvidenceException.refuse(faults);
        }
    }
}
