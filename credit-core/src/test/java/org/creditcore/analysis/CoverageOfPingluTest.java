package org.creditcore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.grading.Verdict;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Reading;
import org.creditcore.testing.CoverageAgreement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The analysis of the rules of Pinglu agrees with grading every cell of their space, under every reading: a cell has no witness only where
 * the analysis says that no file reaches it, and the witness of every other is graded as the analysis says.
 */
@Tag("law-17")
@Tag("slow")
class CoverageOfPingluTest {
    /** Admonitions, cases and fines have three cells each, severe penalties two. */
    private static final int OF_DECISIONS = 54;

    /** Breaches have three cells, the other seven two. */
    private static final long CELLS = OF_DECISIONS * 3 * 128;

    /** The options on which the space itself depends; the others say what follows. */
    private static List<Object> space(Reading reading) {
        return List.of(reading.value("severePenaltyWindow"), reading.value("countingUnit"));
    }

    @Test
    void everyCellUnderEveryReading() {
        Map<List<Object>, List<Coverage>> bySpace = new LinkedHashMap<>();
        for (Reading reading : Reading.all(Pinglu2021.rulebook().options())) {
            bySpace.computeIfAbsent(space(reading), key -> new ArrayList<>())
                    .add(Coverage.of(Pinglu2021.rulebook().under(reading)));
        }
        assertThat(bySpace).hasSize(6);
        bySpace.values().forEach(CoverageOfPingluTest::check);
    }

    private static void check(List<Coverage> readings) {
        Coverage first = readings.get(0);
        List<Witness> witnesses = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        Set<Region> cells = new HashSet<>();
        CoverageAgreement regions = new CoverageAgreement(first);
        reachedCells(first, (cell, witness) -> {
            cells.add(cell);
            witnesses.add(witness);
            verdicts.add(regions.checkRegions(cell, Optional.of(witness)).orElseThrow());
        });
        assertThat(witnesses).hasSize(cells.size());
        assertThat(unreached(first)).isEqualTo(CELLS - cells.size());
        for (Coverage reading : readings) {
            assertThat(reading.uncovered()).isEqualTo(first.uncovered());
            assertThat(reading.overlaps()).isEqualTo(first.overlaps());
            assertThat(reading.unreachable()).isEqualTo(first.unreachable());
            assertThat(reading.outOfReach()).isEmpty();
            CoverageAgreement agreement = new CoverageAgreement(reading);
            for (int i = 0; i < witnesses.size(); i++) {
                agreement.note(witnesses.get(i), verdicts.get(i));
            }
            agreement.checkIdle();
        }
    }

    /** Every combination of cells that is reached on the day of the one family of days, with its file. */
    private static void reachedCells(Coverage coverage, BiConsumer<Region, Witness> visitor) {
        Space space = coverage.space();
        assertThat(space.families()).hasSize(1);
        List<List<Group.Reached>> combinations = List.of(List.of());
        for (Set<EvidenceType> types : space.dependent()) {
            for (EvidenceType type : types) {
                List<List<Group.Reached>> more = new ArrayList<>();
                for (List<Group.Reached> parts : combinations) {
                    for (Group.Reached reached : space.reached(type, 0)) {
                        List<Group.Reached> longer = new ArrayList<>(parts);
                        longer.add(reached);
                        more.add(longer);
                    }
                }
                combinations = more;
            }
        }
        List<Axis> axes = space.dependent().stream()
                .flatMap(Set::stream)
                .flatMap(type -> space.group(type).axes.stream())
                .toList();
        for (List<Group.Reached> parts : combinations) {
            int[] cells = parts.stream()
                    .flatMapToInt(part -> Arrays.stream(part.cells()))
                    .toArray();
            List<Band> bands = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                bands.add(axes.get(i).band(cells[i], cells[i]));
            }
            visitor.accept(new Region(bands), space.witness(0, parts));
        }
    }

    /** How many cells the analysis says that no file reaches: of the counts and sums of decisions, times all others. */
    private static long unreached(Coverage coverage) {
        Space space = coverage.space();
        List<Axis> decisions = space.group(EvidenceType.DECISION).axes;
        assertThat(decisions)
                .extracting(axis -> axis.counter.tally.code())
                .containsExactly("ADMONITIONS", "PENALTY_CASES", "FINES", "SEVERE_PENALTIES");
        int unreached = 0;
        for (int i = 0; i < OF_DECISIONS; i++) {
            int[] cells = {i % 3, i / 3 % 3, i / 9 % 3, i / 27};
            boolean isIn = coverage.unreachable().stream()
                    .anyMatch(region -> region.contains(band -> {
                        int axis = decisions.stream()
                                .map(of -> of.counter.tally)
                                .toList()
                                .indexOf(band.tally());
                        return decisions.get(axis).first(cells[axis]);
                    }));
            unreached += isIn ? 1 : 0;
        }
        return unreached * (CELLS / OF_DECISIONS);
    }
}
