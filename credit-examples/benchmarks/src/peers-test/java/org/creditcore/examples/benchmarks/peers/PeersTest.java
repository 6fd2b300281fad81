package org.creditcore.examples.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.creditcore.examples.benchmarks.Engine;
import org.creditcore.examples.benchmarks.Item;
import org.creditcore.examples.benchmarks.Kind;
import org.creditcore.examples.benchmarks.Verdict;
import org.creditcore.examples.benchmarks.Verdict.Ground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All engines come to the same verdicts: else a comparison of their times would mean nothing. */
class PeersTest {
    private static final int DAY = Subjects.DAY;

    private static final List<Engine> PEERS = new ArrayList<>();

    private final Engine reference = new Reference();

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
    void generatedFiles() {
        for (List<Item> items : Subjects.of(4_000, 2021)) {
            for (int day : List.of(DAY - 365, DAY - 100, DAY)) {
                Verdict expected = reference.grade(items, day).sorted();
                for (Engine peer : PEERS) {
                    assertThat(peer.grade(items, day).sorted())
                            .as("%s, day %d, %s", peer, day, items)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private void expect(List<Item> items, Verdict expected) {
        assertThat(Stream.concat(Stream.of(reference), PEERS.stream()))
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
