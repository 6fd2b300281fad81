package org.creditcore.examples.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.creditcore.grading.ResolvedFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The outcome of each subject and nothing else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(OnFile.SUBJECTS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(3)
public class GradeOnlyBenchmark {
    private final byte[] outcomes = new byte[OnFile.SUBJECTS];

    /** Baseline: primitive columns. */
    @Benchmark
    public byte[] columnsByHand(OnFile onFile, OnFile.Days days) {
        onFile.columns.outcomes(0, OnFile.SUBJECTS, (int) days.next().toEpochDay(), outcomes);
        return outcomes;
    }

    /** The library's columns. */
    @Benchmark
    public byte[] population(OnFile onFile, Library library, OnFile.Days days) {
        library.population.outcomes(days.next(), outcomes, 0);
        return outcomes;
    }

    /** Baseline: objects. */
    @Benchmark
    public void objectsByHand(OnFile onFile, OnFile.Days days, Blackhole blackhole) {
        int day = (int) days.next().toEpochDay();
        for (Item[] items : onFile.items) {
            blackhole.consume(ByHand.outcome(items, day));
        }
    }

    /** Files resolved before, one by one. */
    @Benchmark
    public void resolvedFile(OnFile onFile, Library library, OnFile.Days days, Blackhole blackhole) {
        LocalDate day = days.next();
        for (ResolvedFile file : library.resolved) {
            blackhole.consume(file.outcome(day));
        }
    }
}
