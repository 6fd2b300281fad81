package org.creditcore.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The smaller population, which stays in the caches, as objects and in columns. */
@State(Scope.Benchmark)
public class OnFile {
    /** How many subjects there are. */
    public static final int SUBJECTS = 2_000;

    /** The days on which equality is checked. */
    static final List<LocalDate> CHECKED =
            List.of(Samples.DAY, Samples.DAY.plusDays(Samples.DAYS / 2), Samples.DAY.plusDays(Samples.DAYS - 1));

    List<Sample> samples;
    ByHandInColumns columns;
    Item[][] items;

    /** Makes the population. */
    @Setup
    public void build() {
        samples = Samples.of(SUBJECTS);
        columns = ByHandInColumns.of(samples);
        items = samples.stream()
                .map(sample -> sample.items().toArray(Item[]::new))
                .toArray(Item[][]::new);
    }

    /** The days asked about, in turn, each time another. */
    @State(Scope.Thread)
    public static class Days {
        private final List<LocalDate> days =
                IntStream.range(0, Samples.DAYS).mapToObj(Samples.DAY::plusDays).toList();

        private int turn;

        LocalDate next() {
            turn = (turn + 1) % Samples.DAYS;
            return days.get(turn);
        }
    }
}
