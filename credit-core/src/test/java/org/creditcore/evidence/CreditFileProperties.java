package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Law <i>order</i>: the order in which records and events are given changes nothing. */
@Tag("law-1")
class CreditFileProperties {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 10);

    private record Given(List<Evidence> evidence, List<Event> events) {}

    @Provide
    Arbitrary<Given> given() {
        ListArbitrary<Evidence> records = record().list().ofMaxSize(6);
        return Combinators.combine(
                        Arbitraries.oneOf(records, records.uniqueElements(Evidence::id)),
                        event().list().ofMaxSize(12))
                .as(Given::new);
    }

    private static Arbitrary<Evidence> record() {
        Arbitrary<String> id = Arbitraries.of("X-1", "X-2", "X-3", "X-4", "X-5", "X-6", "X-7");
        Arbitrary<LocalDate> date = Arbitraries.integers().between(0, 2).map(DAY::plusDays);
        Arbitrary<String> corrected = id.injectNull(0.6);
        Arbitrary<String> document = Arbitraries.of("1号", "２号", "无");
        return Combinators.combine(id, date, corrected, document, Arbitraries.of(EvidenceType.class))
                .as((name, day, corrects, number, type) -> switch (type) {
                    case DECISION -> Samples.decision(name)
                            .date(day)
                            .document(number)
                            .corrects(Optional.ofNullable(corrects))
                            .build();
                    case COMMITMENT_BREACH -> Samples.breach(name)
                            .date(day)
                            .document(number)
                            .corrects(Optional.ofNullable(corrects))
                            .build();
                    case SERIOUS_DISHONESTY -> Samples.determination(name)
                            .date(day)
                            .document(number)
                            .build();
                    case COMMENDATION -> Samples.commendation(name).date(day).build();
                    case RATING -> Samples.rating(name).date(day).build();
                    case LIST_ENTRY -> Samples.listEntry(name).date(day).build();
                    case OBSERVATION -> Samples.observation(name).date(day).build();
                });
    }

    private static Arbitrary<Event> event() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 3);
        return Combinators.combine(
                        Arbitraries.of(EventKind.class),
                        Arbitraries.of("X-1", "X-2", "X-3"),
                        days,
                        days.injectNull(0.5),
                        Arbitraries.of("甲处", "乙处"),
                        Arbitraries.of("1号", "2号").injectNull(0.5))
                .as((kind, of, day, recorded, by, document) -> Event.builder()
                        .kind(kind)
                        .of(of)
                        .date(DAY.plusDays(day))
                        .recordedOn(Optional.ofNullable(recorded).map(DAY::plusDays))
                        .by(by)
                        .document(Optional.ofNullable(document))
                        .build());
    }

    /** What is left when all that is faulty is set aside, until nothing is. */
    private static Given faultless(Given given) {
        Given left = given;
        for (List<FileFault> faults = faults(left); !faults.isEmpty(); faults = faults(left)) {
            Set<Integer> records = new HashSet<>();
            Set<Integer> events = new HashSet<>();
            for (FileFault fault : faults) {
                (fault.item() == FileFault.Item.EVIDENCE ? records : events).add(fault.index());
            }
            left = new Given(without(left.evidence, records), without(left.events, events));
        }
        return left;
    }

    private static <T> List<T> without(List<T> all, Set<Integer> indexes) {
        List<T> left = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!indexes.contains(i)) {
                left.add(all.get(i));
            }
        }
        return left;
    }

    private static List<FileFault> faults(Given given) {
        return CreditFile.check(given.evidence, given.events);
    }

    private static Given shuffled(Given given, Random random) {
        List<Evidence> evidence = new ArrayList<>(given.evidence);
        List<Event> events = new ArrayList<>(given.events);
        Collections.shuffle(evidence, random);
        Collections.shuffle(events, random);
        return new Given(evidence, events);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anOtherOrderIsTheSameFile(@ForAll("given") Given given, @ForAll Random random) {
        Given faultless = faultless(given);
        Given other = shuffled(faultless, random);
        CreditFile file = CreditFile.of(Samples.SUBJECT, faultless.evidence, faultless.events);
        CreditFile shuffled = CreditFile.of(Samples.SUBJECT, other.evidence, other.events);
        assertThat(shuffled).isEqualTo(file).hasSameHashCodeAs(file).hasToString(file.toString());
        assertThat(shuffled.evidence()).isEqualTo(file.evidence());
        assertThat(shuffled.events()).isEqualTo(file.events());
        for (Evidence record : file.evidence()) {
            assertThat(shuffled.find(record.id())).isEqualTo(file.find(record.id()));
            assertThat(shuffled.history(record.id())).isEqualTo(file.history(record.id()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anOtherOrderHasTheSameFaults(@ForAll("given") Given given, @ForAll Random random) {
        Given other = shuffled(given, random);
        assertThat(named(other)).isEqualTo(named(given));
    }

    private static List<String> named(Given given) {
        return faults(given).stream()
                .map(fault -> (fault.item() == FileFault.Item.EVIDENCE
                                ? given.evidence.get(fault.index())
                                : given.events.get(fault.index()))
                        + " " + fault.fault())
                .sorted()
                .toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aFileKeepsEveryRecordAndEveryEventHappens(@ForAll("given") Given given) {
        Given faultless = faultless(given);
        CreditFile file = CreditFile.of(Samples.SUBJECT, faultless.evidence, faultless.events);
        assertThat(file.evidence()).containsExactlyInAnyOrderElementsOf(faultless.evidence);
        assertThat(file.events()).containsExactlyInAnyOrderElementsOf(faultless.events);
        List<Event> happened = new ArrayList<>();
        for (Evidence record : file.evidence()) {
            History history = file.history(record.id());
            happened.addAll(history.disputes());
            happened.addAll(history.repairs());
            history.revocation().ifPresent(happened::add);
        }
        assertThat(happened).containsExactlyInAnyOrderElementsOf(faultless.events);
    }
}
