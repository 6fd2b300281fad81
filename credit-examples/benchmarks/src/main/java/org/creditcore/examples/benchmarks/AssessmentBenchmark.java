package org.creditcore.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.creditcore.evidence.Evidence;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Finding;
import org.creditcore.grading.ResolvedFile;
import org.creditcore.grading.SetAside;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The library's outcome of each subject with its grounds. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(OnFile.SUBJECTS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(3)
public class AssessmentBenchmark {
    /** Outcome, and each criterion met and limit exceeded with the ids that ground it: what the others come to. */
    @Benchmark
    public void verdict(OnFile onFile, Library library, OnFile.Days days, Blackhole blackhole) {
        LocalDate day = days.next();
        for (ResolvedFile file : library.resolved) {
            blackhole.consume(file.assess(day).verdict());
        }
    }

    /** The same read off the findings that hold, which also know what was measured. */
    @Benchmark
    public void grounds(OnFile onFile, Library library, OnFile.Days days, Blackhole blackhole) {
        LocalDate day = days.next();
        for (ResolvedFile file : library.resolved) {
            Assessment assessment = file.assess(day);
            consume(assessment, assessment.grounds(), blackhole);
        }
    }

    /** The same read off all findings, also those that do not hold. */
    @Benchmark
    public void findings(OnFile onFile, Library library, OnFile.Days days, Blackhole blackhole) {
        LocalDate day = days.next();
        for (ResolvedFile file : library.resolved) {
            Assessment assessment = file.assess(day);
            consume(assessment, assessment.findings(), blackhole);
        }
    }

    /** The same with what each of them sets aside, and why. */
    @Benchmark
    public void setAside(OnFile onFile, Library library, OnFile.Days days, Blackhole blackhole) {
        LocalDate day = days.next();
        for (ResolvedFile file : library.resolved) {
            Assessment assessment = file.assess(day);
            List<Finding> findings = assessment.findings();
            consume(assessment, findings, blackhole);
            for (Finding finding : findings) {
                for (SetAside left : finding.setAside()) {
                    blackhole.consume(left.reason());
                }
            }
        }
    }

    /** From records and events alone: the file built and checked, resolved and graded, and the next change found. */
    @Benchmark
    public void freshFile(OnFile onFile, Library library, OnFile.Days days, Blackhole blackhole) {
        LocalDate day = days.next();
        for (Sample sample : onFile.samples) {
            Assessment assessment = library.grader.assess(sample.file(), day);
            blackhole.consume(assessment.verdict());
            blackhole.consume(assessment.nextChange());
        }
    }

    private static void consume(Assessment assessment, List<Finding> findings, Blackhole blackhole) {
        blackhole.consume(assessment.outcome());
        for (Finding finding : findings) {
            blackhole.consume(finding.code());
            for (Evidence record : finding.counted()) {
                blackhole.consume(record.id());
            }
        }
    }
}
