package org.creditcore.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.EventKind;
import org.creditcore.evidence.Evidence;

/** What may happen to a record (R17–R19, R47): objections, repairs, both several times, and its end. */
public final class EventArbitraries {
    private EventArbitraries() {}

    /**
     * Possible lives of a record. Events may fall on one day, be recorded before or after they happened, and stand open.
     *
     * @param record the record
     * @return events that are possible of it, in the order in which they happened on each track; mostly few
     */
    public static Arbitrary<List<Event>> histories(Evidence record) {
        return lives().map(life -> life.of(record));
    }

    static Arbitrary<Life> lives() {
        return Combinators.combine(steps(), steps(), step().optional(0.15)).as(Life::new);
    }

    private static Arbitrary<List<Step>> steps() {
        return Weighted.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.of())),
                Tuple.of(1, step().list().ofSize(1)),
                Tuple.of(1, step().list().ofMinSize(2).ofMaxSize(4)));
    }

    private static Arbitrary<Step> step() {
        return Combinators.combine(
                        Weighted.frequencyOf(
                                Tuple.of(3, Arbitraries.of(0, 1)),
                                Tuple.of(3, Arbitraries.of(30, 100, 200)),
                                Tuple.of(1, Arbitraries.of(364, 365, 366, 1095, 1096))),
                        EvidenceArbitraries.lags(),
                        Arbitraries.of("平信〔2022〕9号").optional(0.3))
                .as(Step::new);
    }

    /** One step on a track: how many days after the one before, recorded how long after, by which document. */
    record Step(int gap, Optional<Integer> lag, Optional<String> document) {
        Event event(EventKind kind, String of, LocalDate day) {
            return Event.builder()
                    .kind(kind)
                    .of(of)
                    .date(day)
                    .by("法规处")
                    .document(document)
                    .recordedOn(EvidenceArbitraries.after(day, lag))
                    .build();
        }
    }

    /** A life laid out apart from the record that has it. */
    record Life(List<Step> disputes, List<Step> repairs, Optional<Step> revocation) {
        boolean ends() {
            return revocation.isPresent();
        }

        List<Event> of(Evidence record) {
            List<Event> events = new ArrayList<>();
            LocalDate last = track(events, record, disputes, EventKind.OBJECTION, EventKind.DISMISSAL);
            if (record.isAdverse()) {
                LocalDate repaired = track(events, record, repairs, EventKind.REPAIR, EventKind.REPAIR_WITHDRAWAL);
                last = repaired.isAfter(last) ? repaired : last;
            }
            if (revocation.isPresent()) {
                Step step = revocation.get();
                LocalDate day = DayArbitraries.within(last.plusDays(step.gap()));
                events.add(step.event(EventKind.REVOCATION, record.id(), day));
            }
            return events;
        }

        private static LocalDate track(
                List<Event> events, Evidence record, List<Step> steps, EventKind begin, EventKind end) {
            LocalDate day = record.date();
            for (int i = 0; i < steps.size(); i++) {
                day = DayArbitraries.within(day.plusDays(steps.get(i).gap()));
                events.add(steps.get(i).event(i % 2 == 0 ? begin : end, record.id(), day));
            }
            return day;
        }
    }
}
