package org.creditcore.grading;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.subject.Language;

/**
 * Something that the registry came to know: a record, or an event in its life (R22).
 *
 * @param evidence the record learned of, or that the event happened to
 * @param event the event learned of; empty if it was the record itself
 */
public record Learned(Evidence evidence, Optional<Event> event) {
    /**
     * Checks that event and record belong together.
     *
     * @throws IllegalArgumentException if the event is one of another record
     */
    public Learned {
        Objects.requireNonNull(evidence, "evidence");
        if (event.filter(of -> !of.of().equals(evidence.id())).isPresent()) {
            throw new IllegalArgumentException(
                    "the event is one of " + event.get().of() + ", allowed is one of " + evidence.id());
        }
    }

    /**
     * When it was learned.
     *
     * @return the day from which on it was known
     */
    public LocalDate on() {
        return event.map(Event::knownFrom).orElseGet(evidence::knownFrom);
    }

    /**
     * What was learned, for people.
     *
     * @param language the language
     * @return for example {@code 2022-05-04: repair of D-1, of 2022-05-01}
     */
    public String text(Language language) {
        boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
        LocalDate date = event.map(Event::date).orElseGet(evidence::date);
        String what = event.map(happened -> happened.kind().term().in(language))
                .orElseGet(() -> evidence.type().term().in(language));
        return chinese
                ? on() + "：" + evidence.id() + "的" + what + "，日期" + date
                : on() + ": " + what + (event.isPresent() ? " of " : " ") + evidence.id() + ", of " + date;
    }

    /**
     * What was learned, in English.
     *
     * @return as {@link #text} says it
     */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
