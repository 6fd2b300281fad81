package org.creditcore.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The smaller population, which stays in the caches, and the days asked about. */
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

    private List<LocalDate> days;
    private int turn;

    /** Makes the population. */
    @Setup
    public void build() {
        samples = Samples.of(SUBJECTS);
        columns = ByHandInColumns.of(samples);
        items = samples.stream()
                .map(sample -> sample.items().toArray(Item[]::new))
                .toArray(Item[][]::new);
        days = IntStream.range(0, Samples.DAYS).mapToObj(Samples.DAY::plusDays).toList();
    }

    /** The days in turn, each time another. */
    LocalDate nextDay() {
        turn = (turn + 1) % Samples.DAYS;
        return days.get(turn);
    }
}
