package org.creditcore.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Tracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All contenders come to the same results; only then does it mean anything which is faster. */
class ContendersTest {
    private static final List<Sample> SAMPLES = Samples.of(OnFile.SUBJECTS);
    private static final List<LocalDate> DAYS =
            List.of(Samples.DAY, Samples.DAY.plusDays(13), Samples.DAY.minusYears(1), Samples.DAY.plusYears(1));

    @ParameterizedTest
    @EnumSource
    void comesToWhatComesOutByHand(Contender contender) {
        try (Engine engine = contender.open()) {
            Equality.check(SAMPLES, engine, DAYS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLibraryComesToWhatComesOutByHandInAllItsWays(Rules rules) {
        Equality.checkLibrary(SAMPLES, rules, DAYS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 300})
    void theTrackerComesToWhatComesOutByHand(int records) {
        Sample onFile = Samples.untilToday(records);
        ByHandTracker byHand = new ByHandTracker((int) Samples.DAY.toEpochDay());
        onFile.items().forEach(byHand::apply);
        Tracker tracker = Grader.of(CommonRules.rulebook()).track(onFile.file());
        Equality.checkTrackers(byHand, tracker, Samples.comingIn(100, 10_000));
    }

    @Test
    void whatDiffersIsNamed() {
        Engine lenient = (items, day) -> new Verdict("A", List.of());
        List<Sample> one = List.of(new Sample(List.of(), List.of(), List.of()));
        assertThatThrownBy(() -> Equality.check(one, lenient, List.of(Samples.DAY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Verdict[outcome=A, grounds=[]] is not what comes out by hand,"
                        + " Verdict[outcome=UNGRADED, grounds=[]], on 2024-06-30 for"
                        + " Sample[items=[], evidence=[], events=[]]");
    }

    @Test
    void allOutcomesAndGroundsAreFrequent() {
        Map<String, Integer> outcomes = new HashMap<>();
        Map<String, Integer> grounds = new HashMap<>();
        Engine byHand = new ByHand();
        for (Sample sample : SAMPLES) {
            Verdict verdict = byHand.grade(sample.items(), (int) Samples.DAY.toEpochDay());
            outcomes.merge(verdict.outcome(), 1, Integer::sum);
            verdict.grounds().forEach(ground -> grounds.merge(ground.code(), 1, Integer::sum));
        }
        assertThat(outcomes).containsOnlyKeys("A", "UNGRADED", "B", "C");
        assertThat(outcomes.values()).allMatch(times -> times > OnFile.SUBJECTS / 20);
        assertThat(grounds)
                .containsOnlyKeys("A-1", "B-1", "B-2", "B-3", "C-1", "ADMONITIONS", "PENALTIES", "FINES", "BREACHES");
        assertThat(grounds.values()).allMatch(times -> times > OnFile.SUBJECTS / 20);
    }

    @Test
    void theSamplesAreSpreadAsIsSaid() {
        int day = (int) Samples.DAY.toEpochDay();
        List<Item> items =
                SAMPLES.stream().flatMap(sample -> sample.items().stream()).toList();
        assertThat(SAMPLES.stream().filter(sample -> sample.items().size() <= 2))
                .hasSize(1_200);
        assertThat(SAMPLES.stream()
                        .filter(sample ->
                                sample.items().size() >= 3 && sample.items().size() <= 10))
                .hasSize(600);
        assertThat(SAMPLES.stream()
                        .filter(sample ->
                                sample.items().size() >= 11 && sample.items().size() <= 100))
                .hasSize(180);
        assertThat(SAMPLES.stream().filter(sample -> sample.items().size() == 1_000))
                .hasSize(20);
        assertThat(items.size() / (double) OnFile.SUBJECTS).isBetween(15.0, 17.5);
        assertThat(share(items, items.stream().filter(item -> item.counts(day)).count()))
                .isBetween(0.45, 0.55);
        assertThat(share(items, items.stream().filter(Item::isRevoked).count())).isBetween(0.03, 0.05);
        assertThat(share(
                        items,
                        items.stream().filter(item -> item.getFirstDay() > day).count()))
                .isBetween(0.10, 0.16);
        assertThat(share(
                        items,
                        items.stream()
                                .filter(item -> item.getRepairedOn() <= day)
                                .count()))
                .isBetween(0.05, 0.15);
    }

    private static double share(List<Item> items, long some) {
        return some / (double) items.size();
    }
}
