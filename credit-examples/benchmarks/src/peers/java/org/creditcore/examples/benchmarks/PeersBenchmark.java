package org.creditcore.examples.benchmarks;

import java.util.ServiceLoader;
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

/**
 * The outcome of each subject with its grounds, by other rule engines. They need longer to warm up than code by hand: what they
 * run is larger, and some of it is compiled at run time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(OnFile.SUBJECTS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 3, time = 1)
@Fork(3)
public class PeersBenchmark {
    /** Who. */
    @Param({"DmnEngine", "DroolsEngine", "EasyRulesEngine", "EvreteEngine", "OpenLEngine"})
    public String engine;

    private Engine peer;

    /** Opens the engine, and refuses to go on if it does not say what comes out by hand. */
    @Setup
    public void open(OnFile onFile) {
        peer = ServiceLoader.load(Engine.class).stream()
                .filter(provider -> provider.type().getSimpleName().equals(engine))
                .findFirst()
                .orElseThrow()
                .get();
        Equality.check(onFile.samples, peer, OnFile.CHECKED);
    }

    /** Gives back what the engine holds. */
    @TearDown
    public void close() {
        peer.close();
    }

    /** Grades all subjects. */
    @Benchmark
    public void grade(OnFile onFile, OnFile.Days days, Blackhole blackhole) {
        int day = (int) days.next().toEpochDay();
        for (Sample sample : onFile.samples) {
            blackhole.consume(peer.grade(sample.items(), day));
        }
    }
}
