package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Law <i>order</i>: the order in which records and events are given changes nothing. */
@Tag("law-1")
class CreditFileProperties {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 10);

    private record Given(List<Evidence> evidence, List<Event> events) {}

    /** Records and events most of which cannot be one file. */
    @Provide
    Arbitrary<Given> anything() {
        Arbitrary<String> id = Arbitraries.of("X-1", "X-2", "X-3", "X-4", "X-5", "X-6");
        Arbitrary<Evidence> record = Combinators.combine(id, id.injectNull(0.7), type(), day(), document())
                .as(CreditFileProperties::record);
        return Combinators.combine(record.list().ofMaxSize(7), event().list().ofMaxSize(12))
                .as(Given::new);
    }

    /** Records and events of which all that can be one file is kept. */
    @Provide
    Arbitrary<Given> faultless() {
        Arbitrary<List<EvidenceType>> types = type().list().ofMinSize(3).ofMaxSize(6);
        Arbitrary<List<LocalDate>> days = day().list().ofSize(9);
        Arbitrary<List<String>> documents = document().list().ofSize(9);
        return Combinators.combine(
                        types, days, documents, event().list().ofMinSize(8).ofMaxSize(40))
                .as((originals, dates, numbers, events) -> {
                    List<Evidence> evidence = new ArrayList<>();
                    for (int i = 0; i < originals.size() + 3; i++) {
                        int of = i % originals.size();
                        String corrects = of == i ? null : "X-" + (of + 1);
                        evidence.add(record("X-" + (i + 1), corrects, originals.get(of), dates.get(i), numbers.get(i)));
                    }
                    return faultless(new Given(evidence, events));
                });
    }

    private static Arbitrary<EvidenceType> type() {
        return Arbitraries.of(EvidenceType.class);
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 2).map(DAY::plusDays);
    }

    private static Arbitrary<String> document() {
        return Arbitraries.of("1号", "２号", "无");
    }

    private static Evidence record(String id, String corrects, EvidenceType type, LocalDate date, String document) {
        Optional<String> corrected = Optional.ofNullable(corrects);
        return switch (type) {
            case DECISION ->
                Samples.decision(id)
                        .date(date)
                        .document(document)
                        .corrects(corrected)
                        .build();
            case COMMITMENT_BREACH ->
                Samples.breach(id)
                        .date(date)
                        .document(document)
                        .corrects(corrected)
                        .build();
            case SERIOUS_DISHONESTY ->
                Samples.determination(id)
                        .date(date)
                        .document(document)
                        .corrects(corrected)
                        .build();
            case COMMENDATION ->
                Samples.commendation(id).date(date).corrects(corrected).build();
            case RATING -> Samples.rating(id).date(date).corrects(corrected).build();
            case LIST_ENTRY ->
                Samples.listEntry(id).date(date).corrects(corrected).build();
            case OBSERVATION -> Samples.observation(id).date(date).build();
        };
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

    /** As much of what is given as can be one file. */
    private static Given faultless(Given given) {
        List<Evidence> evidence = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (Evidence record : given.evidence) {
            addIfPossible(record, evidence, evidence, events);
        }
        for (Event event : given.events) {
            addIfPossible(event, events, evidence, events);
        }
        for (Evidence correction : given.evidence) {
            addIfPossible(correction, evidence, evidence, events);
        }
        return new Given(evidence, events);
    }

    private static <T> void addIfPossible(T part, List<T> parts, List<Evidence> evidence, List<Event> events) {
        parts.add(part);
        if (!CreditFile.check(evidence, events).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
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
    void anOtherOrderIsTheSameFile(@ForAll("faultless") Given faultless, @ForAll Random random) {
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
    void anOtherOrderHasTheSameFaults(@ForAll("anything") Given given, @ForAll Random random) {
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
    void aFileKeepsEveryRecordAndEveryEventHappens(@ForAll("faultless") Given faultless) {
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
