package org.creditcore.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The outcome of each of a million subjects and nothing else. With several threads ({@code -t}), each grades its part, and the
 * figures are the time until all are graded, divided by the million.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Million.SUBJECTS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 3, jvmArgsAppend = "-Xmx4g")
public class MillionBenchmark {
    /** Baseline: primitive columns. */
    @Benchmark
    public byte[] columnsByHand(Million million, Million.Part part, OnFile.Days days) {
        million.columns.outcomes(part.from, part.to, (int) days.next().toEpochDay(), part.outcomes);
        return part.outcomes;
    }

    /** The library's columns. */
    @Benchmark
    public byte[] population(Million.Part part, OnFile.Days days) {
        part.population.outcomes(days.next(), part.outcomes, 0);
        return part.outcomes;
    }

    /** Baseline: no grading, the columns are only read. */
    @Benchmark
    public long memoryPass(Million million, Million.Part part) {
        return million.columns.pass(part.from, part.to);
    }
}
