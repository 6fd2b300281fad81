package org.creditcore.examples.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Tracker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One record applied, and outcome and next change asked for, with more or less on file. A tracker with few records would soon
 * have many, so that many trackers take a few each; their files grow by a tenth, the smallest ones to twice.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(TrackerBenchmark.APPLIED)
@Warmup(iterations = 25)
@Measurement(iterations = 15)
@Fork(value = 3, jvmArgsAppend = "-Xmx2g")
public class TrackerBenchmark {
    /** How many records are applied each time. */
    public static final int APPLIED = 10_000;

    /** Within which time they come in. */
    private static final int DAYS = 30;

    /** How many records are on file before. */
    @Param({"10", "1000", "100000"})
    public int records;

    private Grader grader;
    private Sample onFile;
    private Sample comingIn;
    private ByHandTracker[] byHand;
    private Tracker[] trackers;

    /** Makes the records, and refuses to go on if the tracker does not say what comes out by hand. */
    @Setup
    public void build() {
        grader = Grader.of(CommonRules.rulebook());
        onFile = Samples.untilToday(records);
        comingIn = Samples.comingIn(Math.max(10, records / 10), DAYS);
        Equality.checkTrackers(newByHand(), newTracker(), comingIn);
    }

    /** Makes the trackers anew that will be needed. */
    @Setup(Level.Iteration)
    public void begin(BenchmarkParams benchmark) {
        int number = APPLIED / comingIn.items().size();
        if (benchmark.getBenchmark().endsWith(".byHand")) {
            byHand = Stream.generate(this::newByHand).limit(number).toArray(ByHandTracker[]::new);
        } else {
            trackers = Stream.generate(this::newTracker).limit(number).toArray(Tracker[]::new);
        }
    }

    private ByHandTracker newByHand() {
        ByHandTracker tracker = new ByHandTracker((int) Samples.DAY.toEpochDay());
        onFile.items().forEach(tracker::apply);
        return tracker;
    }

    private Tracker newTracker() {
        return grader.track(onFile.file());
    }

    /** Baseline: sorted by expiry. */
    @Benchmark
    public void byHand(Blackhole blackhole) {
        for (ByHandTracker tracker : byHand) {
            for (Item item : comingIn.items()) {
                tracker.apply(item);
                blackhole.consume(tracker.outcome(item.getFirstDay()));
                blackhole.consume(tracker.nextChange());
            }
        }
    }

    /** The library's tracker. */
    @Benchmark
    public void tracker(Blackhole blackhole) {
        for (Tracker tracker : trackers) {
            for (int i = 0; i < comingIn.evidence().size(); i++) {
                LocalDate day = comingIn.evidence().get(i).date();
                tracker.apply(comingIn.evidence().get(i));
                blackhole.consume(tracker.outcome(day));
                blackhole.consume(tracker.nextChange(day));
            }
        }
    }
}
