package org.creditcore.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The outcome of each subject with its grounds, by whoever else does the common work. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(OnFile.SUBJECTS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(3)
public class ContenderBenchmark {
    /** Who. */
    @Param
    public Contender contender;

    private Engine engine;

    /** Opens the engine, and refuses to go on if it does not say what comes out by hand. */
    @Setup
    public void open(OnFile onFile) {
        engine = contender.open();
        Equality.check(onFile.samples, engine, OnFile.CHECKED);
    }

    /** Gives back what the engine holds. */
    @TearDown
    public void close() {
        engine.close();
    }

    /** Grades all subjects. */
    @Benchmark
    public void grade(OnFile onFile, OnFile.Days days, Blackhole blackhole) {
        int day = (int) days.next().toEpochDay();
        for (Sample sample : onFile.samples) {
            blackhole.consume(engine.grade(sample.items(), day));
        }
    }
}
