package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files far larger than life are checked without recursion and without going over everything for each part. */
class LongFileTest {
    private static final int LENGTH = 100_000;
    private static final LocalDate DAY = LocalDate.of(2022, 3, 10);

    private static List<Evidence> chain(Optional<String> corrected) {
        List<Evidence> records = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            records.add(Samples.rating("R-" + i)
                    .corrects(i == 0 ? corrected : Optional.of("R-" + (i - 1)))
                    .build());
        }
        return records;
    }

    private static List<Event> revocations(int count) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(Samples.revocation("R-" + i));
        }
        return events;
    }

    @Tag("R20")
    @Test
    void aChainOfCorrections() {
        CreditFile file = CreditFile.of(Samples.SUBJECT, chain(Optional.empty()), revocations(LENGTH - 1));
        assertThat(file).hasToString("USCC 91140603MA0KAMP17P: 100000 records, 99999 events");
    }

    @Tag("R20")
    @Test
    void aCircleOfCorrections() {
        List<FileFault> faults = CreditFile.check(chain(Optional.of("R-" + (LENGTH - 1))), revocations(LENGTH));
        assertThat(faults).hasSize(LENGTH);
        assertThat(faults.get(0))
                .hasToString("record 1, corrects: R-99999 leads back to R-0, a correction names a revoked record of its"
                        + " own type on the same file");
    }

    @Tag("R47")
    @Test
    void aLifeOfManyDays() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            events.add(Event.of(
                    i % 2 == 0 ? EventKind.REPAIR : EventKind.REPAIR_WITHDRAWAL, "D-1", DAY.plusDays(i), "法规处"));
        }
        CreditFile file =
                CreditFile.of(Samples.SUBJECT, List.of(Samples.decision("D-1").build()), events);
        assertThat(file.history("D-1")).isEqualTo(new History(List.of(), events, Optional.empty()));
    }

    @Tag("R47")
    @Test
    void aDayOfManyEvents() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            events.add(i % 2 == 0 ? Event.objection("D-1", DAY, "法规处") : Event.dismissal("D-1", DAY, "法规处"));
        }
        List<Evidence> decision = List.of(Samples.decision("D-1").build());
        assertThat(CreditFile.of(Samples.SUBJECT, decision, events)
                        .history("D-1")
                        .disputes())
                .isEqualTo(events);
        assertThat(CreditFile.check(
                        decision,
                        events.stream()
                                .filter(e -> e.kind() == EventKind.DISMISSAL)
                                .toList()))
                .hasSize(LENGTH / 2);
    }

    @Tag("R47")
    @Test
    void manyRevocations() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            events.add(Event.revocation("D-1", DAY.plusDays(i / 2), "法规处"));
        }
        assertThat(CreditFile.check(List.of(Samples.decision("D-1").build()), events))
                .hasSize(LENGTH);
    }

    @Tag("R12")
    @Test
    void manyReportsOfOneCase() {
        List<Evidence> records = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            records.add(Samples.decision("D-" + i)
                    .corrects(i == 0 ? Optional.empty() : Optional.of("D-0"))
                    .build());
        }
        assertThat(CreditFile.check(records, List.of(Samples.revocation("D-0"))))
                .isEmpty();
    }
}
