package org.creditcore.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Population;
import org.creditcore.grading.ResolvedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What says that it allocates nothing does not. It stands here as the library's own tests do not see the JVM's counters. */
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<Sample> SAMPLES = Samples.of(500);

    /** The least of several attempts: the first loads classes. */
    private static long bytesOf(Runnable work) {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 20; attempt++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private static ResolvedFile[] resolved(Rules rules) {
        Grader grader = Grader.of(rules.rulebook());
        return SAMPLES.stream().map(sample -> grader.resolve(sample.file())).toArray(ResolvedFile[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void theOutcomeOfAResolvedFileAllocatesNothing(Rules rules) {
        ResolvedFile[] files = resolved(rules);
        assertThat(bytesOf(() -> {
                    for (ResolvedFile file : files) {
                        file.outcome(Samples.DAY);
                    }
                }))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theOutcomesOfAPopulationAllocateNothing(Rules rules) {
        Population.Builder builder = Population.builder(Grader.of(rules.rulebook()));
        for (ResolvedFile file : resolved(rules)) {
            builder.add(file);
        }
        Population population = builder.build();
        byte[] outcomes = new byte[population.size()];
        assertThat(bytesOf(() -> {
                    population.outcomes(Samples.DAY, outcomes, 0);
                    population.outcome(0, Samples.DAY);
                }))
                .isZero();
    }

    @Test
    void whatAllocatesIsSeen() {
        ResolvedFile file = resolved(Rules.COMMON)[0];
        assertThat(bytesOf(() -> file.assess(Samples.DAY).verdict())).isPositive();
    }
}
