package org.creditcore.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.creditcore.examples.benchmarks.Verdict.Ground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All engines come to the same verdicts: else a comparison of their times would mean nothing. */
class PeersTest {
    private static final int DAY = (int) Samples.DAY.toEpochDay();

    private static final List<Engine> PEERS = new ArrayList<>();

    private final Engine byHand = new ByHand();

    @BeforeAll
    static void load() {
        ServiceLoader.load(Engine.class).forEach(PEERS::add);
    }

    @AfterAll
    static void close() {
        PEERS.forEach(Engine::close);
    }

    @Test
    void nothingIsNoGround() {
        expect(List.of(), new Verdict("UNGRADED", List.of()));
    }

    @Test
    void countsFromItsDayToTheSameDayAYearLater() {
        Verdict none = new Verdict("UNGRADED", List.of());
        Verdict admonished = new Verdict("B", List.of(new Ground("B-1", List.of("R"))));
        expect(List.of(admonition("R", DAY + 1, Item.NEVER, false)), none);
        expect(List.of(admonition("R", DAY, Item.NEVER, false)), admonished);
        expect(List.of(admonition("R", DAY - 365, Item.NEVER, false)), admonished);
        expect(List.of(admonition("R", DAY - 366, Item.NEVER, false)), none);
    }

    @Test
    void countsNotFromItsRepairOn() {
        Verdict admonished = new Verdict("B", List.of(new Ground("B-1", List.of("R"))));
        expect(List.of(admonition("R", DAY - 9, DAY + 1, false)), admonished);
        expect(List.of(admonition("R", DAY - 9, DAY, false)), new Verdict("UNGRADED", List.of()));
    }

    @Test
    void countsNotIfRevoked() {
        expect(List.of(admonition("R", DAY, Item.NEVER, true)), new Verdict("UNGRADED", List.of()));
    }

    @Test
    void finesUpToTheLimitAndAFenMore() {
        expect(
                List.of(penalty("P", 20_000_000), penalty("Q", 30_000_000)),
                new Verdict("B", List.of(new Ground("B-2", List.of("P", "Q")))));
        expect(
                List.of(penalty("P", 20_000_000), penalty("Q", 30_000_001)),
                new Verdict("B", List.of(new Ground("FINES", List.of("P", "Q")))));
        expect(
                List.of(penalty("P", 50_000_001), penalty("Q", 0)),
                new Verdict("B", List.of(new Ground("FINES", List.of("P")))));
    }

    @Test
    void twoCasesAndThree() {
        for (Kind kind : List.of(Kind.ADMONITION, Kind.PENALTY, Kind.BREACH)) {
            List<Item> three = List.of(item("P", kind, 0), item("Q", kind, 0), item("R", kind, 0));
            String few = kind == Kind.ADMONITION ? "B-1" : kind == Kind.PENALTY ? "B-2" : "B-3";
            String many = kind == Kind.ADMONITION ? "ADMONITIONS" : kind == Kind.PENALTY ? "PENALTIES" : "BREACHES";
            expect(three.subList(0, 2), new Verdict("B", List.of(new Ground(few, List.of("P", "Q")))));
            expect(three, new Verdict("B", List.of(new Ground(many, List.of("P", "Q", "R")))));
        }
    }

    @Test
    void theWorstOutcomeWithTheGroundsOfAll() {
        List<Item> items =
                List.of(item("K", Kind.COMMENDATION, 0), item("B", Kind.BREACH, 0), item("D", Kind.DETERMINATION, 0));
        Ground commended = new Ground("A-1", List.of("K"));
        Ground broken = new Ground("B-3", List.of("B"));
        expect(items.subList(0, 1), new Verdict("A", List.of(commended)));
        expect(items.subList(0, 2), new Verdict("B", List.of(commended, broken)));
        expect(items, new Verdict("C", List.of(commended, broken, new Ground("C-1", List.of("D")))));
    }

    @Test
    void comesToWhatComesOutByHand() {
        List<Sample> samples = Samples.of(OnFile.SUBJECTS);
        List<LocalDate> days = List.of(Samples.DAY, Samples.DAY.plusDays(13), Samples.DAY.minusYears(1));
        assertThat(PEERS)
                .extracting(peer -> peer.getClass().getSimpleName())
                .containsExactly("DmnEngine", "DroolsEngine", "EasyRulesEngine", "EvreteEngine", "OpenLEngine");
        for (Engine peer : PEERS) {
            Equality.check(samples, peer, days);
        }
    }

    private void expect(List<Item> items, Verdict expected) {
        assertThat(Stream.concat(Stream.of(byHand), PEERS.stream()))
                .allSatisfy(engine -> assertThat(engine.grade(items, DAY).sorted())
                        .as(engine.toString())
                        .isEqualTo(expected.sorted()));
    }

    private static Item admonition(String id, int firstDay, int repairedOn, boolean revoked) {
        return new Item(id, Kind.ADMONITION, firstDay, firstDay + 365, repairedOn, revoked, 0);
    }

    private static Item penalty(String id, long fine) {
        return item(id, Kind.PENALTY, fine);
    }

    private static Item item(String id, Kind kind, long fine) {
        return new Item(id, kind, DAY - 30, DAY + 335, Item.NEVER, false, fine);
    }
}
