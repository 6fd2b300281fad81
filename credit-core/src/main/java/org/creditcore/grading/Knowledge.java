package org.creditcore.grading;

import java.time.LocalDate;
import java.util.Optional;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;

/** What of a file is known when a question is asked (R22). */
interface Knowledge {
    /** All that is on file. */
    Knowledge EVERYTHING = new Knowledge() {
        @Override
        public boolean includes(Evidence record) {
            return true;
        }

        @Override
        public boolean includes(Event event) {
            return true;
        }
    };

    boolean includes(Evidence record);

    boolean includes(Event event);

    /** What was recorded by a day; everything, where none is given. */
    static Knowledge of(Optional<KnownOn> knownOn) {
        return knownOn.isPresent() ? recordedBy(knownOn.get().lastDay()) : EVERYTHING;
    }

    private static Knowledge recordedBy(LocalDate last) {
        return new Knowledge() {
            @Override
            public boolean includes(Evidence record) {
                return !record.knownFrom().isAfter(last);
            }

            @Override
            public boolean includes(Event event) {
                return !event.knownFrom().isAfter(last);
            }
        };
    }
}
