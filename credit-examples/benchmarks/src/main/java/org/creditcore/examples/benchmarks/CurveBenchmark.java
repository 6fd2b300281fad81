package org.creditcore.examples.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Population;
import org.creditcore.grading.ResolvedFile;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * How the cost grows: with the records of one subject, and with the subjects of a population. Ten times as much must not cost much
 * more than ten times as much time.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 3, jvmArgsAppend = "-Xmx6g")
public class CurveBenchmark {
    /** One subject. */
    @State(Scope.Benchmark)
    public static class One {
        /** How many records are on file. */
        @Param({"1", "10", "100", "1000", "10000", "100000", "1000000"})
        public int records;

        private Grader grader;
        private Sample sample;
        private CreditFile file;
        private ResolvedFile resolved;

        /** Makes the file, and refuses to go on if the library does not say what comes out by hand. */
        @Setup
        public void build() {
            grader = Grader.of(CommonRules.rulebook());
            sample = Samples.withRecords(records);
            file = sample.file();
            resolved = grader.resolve(file);
            OnFile.CHECKED.forEach(day -> Equality.checkGrounds(sample, resolved, day));
        }
    }

    /** A population: a hundred thousand subjects or fewer, many times over in other memory. */
    @State(Scope.Benchmark)
    public static class Many {
        private static final int DISTINCT = 100_000;

        /** How many subjects there are. */
        @Param({"1000", "10000", "100000", "1000000", "10000000"})
        public int subjects;

        private Population population;
        private byte[] outcomes;

        /** Resolves the files. */
        @Setup
        public void build() {
            Grader grader = Grader.of(CommonRules.rulebook());
            Population.Builder builder = Population.builder(grader);
            for (int number = 0; number < Math.min(subjects, DISTINCT); number++) {
                builder.add(grader.resolve(Samples.subject(number).file()));
            }
            Population some = builder.build();
            while (some.size() < subjects) {
                Population part = some;
                Population.Builder more = Population.builder(grader);
                for (int time = 0; time < 10; time++) {
                    more.addAll(part);
                }
                some = more.build();
            }
            population = some;
            outcomes = new byte[subjects];
        }
    }

    /** The outcome alone, of a file resolved before. */
    @Benchmark
    public Object outcome(One one, OnFile.Days days) {
        return one.resolved.outcome(days.next());
    }

    /** The outcome with its grounds, of a file resolved before. */
    @Benchmark
    public void assess(One one, OnFile.Days days, Blackhole blackhole) {
        Assessment assessment = one.resolved.assess(days.next());
        blackhole.consume(assessment.grounds());
    }

    /** A file resolved anew and graded. */
    @Benchmark
    public void resolve(One one, OnFile.Days days, Blackhole blackhole) {
        blackhole.consume(one.grader.assess(one.file, days.next()).verdict());
    }

    /** A file built, resolved and graded, and its next change. */
    @Benchmark
    public void freshFile(One one, OnFile.Days days, Blackhole blackhole) {
        Assessment assessment = one.grader.assess(one.sample.file(), days.next());
        blackhole.consume(assessment.verdict());
        blackhole.consume(assessment.nextChange());
    }

    /** The outcomes of all subjects. */
    @Benchmark
    public byte[] population(Many many, OnFile.Days days) {
        LocalDate day = days.next();
        many.population.outcomes(day, many.outcomes, 0);
        return many.outcomes;
    }
}
