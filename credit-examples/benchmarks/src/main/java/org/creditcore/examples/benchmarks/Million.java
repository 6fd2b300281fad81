package org.creditcore.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Population;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * The larger population, in columns only: some 16 million records, far more than the caches hold. It is a tenth of that ten times
 * over in other memory: to resolve a million files takes longer than to measure, and 1.6 million records are not learned by heart.
 */
@State(Scope.Benchmark)
public class Million {
    /** How many subjects there are. */
    public static final int SUBJECTS = 1_000_000;

    private static final int TIMES = 10;

    ByHandInColumns columns;
    Population population;

    /** Resolves file by file, keeps none, and refuses to go on if both columns do not come to the same. */
    @Setup
    public void build() {
        Grader grader = Grader.of(CommonRules.rulebook());
        Population.Builder some = Population.builder(grader);
        List<List<Item>> items = new ArrayList<>();
        for (int number = 0; number < SUBJECTS / TIMES; number++) {
            Sample sample = Samples.subject(number);
            items.add(sample.items());
            some.add(grader.resolve(sample.file()));
        }
        Population tenth = some.build();
        Population.Builder all = Population.builder(grader);
        columns = new ByHandInColumns(SUBJECTS, SUBJECTS);
        for (int time = 0; time < TIMES; time++) {
            all.addAll(tenth);
            items.forEach(columns::add);
        }
        population = all.build();
        OnFile.CHECKED.forEach(day -> Equality.checkColumns(columns, population, day));
    }

    /** The subjects that one of the threads grades. */
    @State(Scope.Thread)
    public static class Part {
        int from;
        int to;
        Population population;
        byte[] outcomes;

        /** Gives each thread its part. */
        @Setup
        public void cut(Million million, ThreadParams threads) {
            from = part(threads.getThreadIndex(), threads.getThreadCount());
            to = part(threads.getThreadIndex() + 1, threads.getThreadCount());
            population = million.population.slice(from, to);
            outcomes = new byte[SUBJECTS];
        }

        private static int part(int index, int of) {
            return (int) ((long) SUBJECTS * index / of);
        }
    }
}
