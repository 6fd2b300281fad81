package org.creditcore.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Remedies;
import org.creditcore.grading.Slack;
import org.creditcore.grading.Timeline;
import org.creditcore.pinglu.Pinglu2021;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The curve of the cost against the number of records: ten times the records must not cost much more than ten times the time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(3)
public class LongFileBenchmark {
    @Param({"100", "1000", "10000", "100000"})
    private int records;

    private Grader grader;
    private CreditFile file;
    private CreditFile thin;
    private Assessment assessment;

    /** Builds the files. */
    @Setup
    public void build() {
        grader = Grader.of(Pinglu2021.rulebook().with("aboveLimit", "UNDETERMINED"));
        file = LongFiles.ofOneYear(records);
        thin = LongFiles.ofManyYears(records);
        assessment = grader.assess(file, LongFiles.DAY);
    }

    /**
     * Grading alone, to compare with: cases and spans are settled anew.
     *
     * @return the assessment
     */
    @Benchmark
    public Assessment assess() {
        return grader.assess(file, LongFiles.DAY);
    }

    /**
     * The timeline of a file with a few segments.
     *
     * @return the timeline
     */
    @Benchmark
    public Timeline timeline() {
        return grader.timeline(file);
    }

    /**
     * The timeline of a file in which nearly every record makes a segment.
     *
     * @return the timeline
     */
    @Benchmark
    public Timeline timelineOfManySegments() {
        return grader.timeline(thin);
    }

    /**
     * The remedies of an assessment that is there.
     *
     * @return the remedies
     */
    @Benchmark
    public Remedies remedies() {
        return assessment.remedies();
    }

    /**
     * The slack of an assessment that is there.
     *
     * @return the slack of every criterion and limit
     */
    @Benchmark
    public List<Slack> slack() {
        return assessment.slack();
    }
}
