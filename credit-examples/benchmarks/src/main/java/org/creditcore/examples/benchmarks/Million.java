package org.creditcore.examples.benchmarks;

import org.creditcore.grading.Grader;
import org.creditcore.grading.Population;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** The larger population, in columns only: some 16 million records, far more than the caches hold. */
@State(Scope.Benchmark)
public class Million {
    /** How many subjects there are. */
    public static final int SUBJECTS = 1_000_000;

    ByHandInColumns columns;
    Population population;

    /** Resolves file by file, keeps none, and refuses to go on if both columns do not come to the same. */
    @Setup
    public void build() {
        Grader grader = Grader.of(CommonRules.rulebook());
        Population.Builder builder = Population.builder(grader);
        columns = new ByHandInColumns(SUBJECTS, SUBJECTS);
        for (int number = 0; number < SUBJECTS; number++) {
            Sample sample = Samples.subject(number);
            columns.add(sample.items());
            builder.add(grader.resolve(sample.file()));
        }
        population = builder.build();
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
