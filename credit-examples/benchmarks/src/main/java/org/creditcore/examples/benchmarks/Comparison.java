package org.creditcore.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures all paths and their baselines in one run, and tables them. Each round measures everything once, each in a JVM of its
 * own; a figure is the median of the rounds, and a ratio the median of the ratios within a round, so that what slows the machine
 * for a while slows both.
 */
final class Comparison {
    /** How many times as long as the library's full assessment other engines should take at least; of those not named nothing is claimed. */
    private static final Map<String, Integer> PEERS_SLOWER_AT_LEAST =
            Map.of("DroolsEngine", 20, "DmnEngine", 20, "OpenLEngine", 3);

    private final int rounds;
    private final int starts;
    private final int iterations;
    private final TimeValue time;
    private final Map<Measurement, List<Figures>> measured = new LinkedHashMap<>();

    private Comparison(int rounds, int iterations, TimeValue time, int starts) {
        this.rounds = rounds;
        this.starts = starts;
        this.iterations = iterations;
        this.time = time;
    }

    /** One that takes its time. */
    static Comparison thorough() {
        return new Comparison(3, 5, TimeValue.seconds(1), 21);
    }

    /** One that shows that everything runs. Its figures mean little. */
    static Comparison quick() {
        return new Comparison(1, 2, TimeValue.milliseconds(300), 3);
    }

    /**
     * What is measured.
     *
     * @param benchmark class and method
     * @param parameters the values of its parameters
     * @param threads how many threads
     */
    private record Measurement(String benchmark, Map<String, String> parameters, int threads) {
        static Measurement of(Class<?> type, String method) {
            return new Measurement(type.getName() + "." + method, Map.of(), 1);
        }

        static Measurement library(Class<?> type, String method, Rules rules) {
            return of(type, method).with("rules", rules.name());
        }

        static Measurement of(Contender contender) {
            return of(ContenderBenchmark.class, "grade").with("contender", contender.name());
        }

        /** One of the other engines, whose benchmark is there in their profile only. */
        static Measurement ofPeer(String engine) {
            String benchmark = Comparison.class.getPackageName() + ".PeersBenchmark.grade";
            return new Measurement(benchmark, Map.of("engine", engine), 1);
        }

        Measurement with(String parameter, String value) {
            return new Measurement(benchmark, Map.of(parameter, value), threads);
        }

        /** Whether its iterations are single shots, of which as many are made as it says itself. */
        boolean isInShots() {
            return benchmark.startsWith(TrackerBenchmark.class.getName());
        }

        /** Other engines are larger, and compile some of what they run themselves. */
        boolean isSlowToWarmUp() {
            return parameters.containsKey("engine");
        }

        Measurement inThreads(int number) {
            return new Measurement(benchmark, parameters, number);
        }
    }

    /** What a round came to, in nanoseconds and bytes for each subject. */
    private record Figures(double time, double bytes) {}

    /** A row as measured; ratios are to the baseline, if there is one. */
    private record Result(double time, double bytes, double ratio, double bytesRatio) {}

    /** A row of the table: a path, what it is held against, and how far it is to reach. */
    private record Row(
            String path, Measurement measurement, Optional<Row> baseline, String toReach, Predicate<Result> isReached) {
        static Row of(String path, Measurement measurement) {
            return new Row(path, measurement, Optional.empty(), "", result -> true);
        }

        Row against(Row other) {
            return new Row(path, measurement, Optional.of(other), toReach, isReached);
        }

        Row reaching(String goal, Predicate<Result> reached) {
            return new Row(path, measurement, baseline, goal, reached);
        }
    }

    private static List<Row> rows() {
        Class<?> gradeOnly = GradeOnlyBenchmark.class;
        Class<?> assessment = AssessmentBenchmark.class;
        List<Row> rows = new ArrayList<>();

        Row columns = Row.of("grade only: columns by hand", Measurement.of(gradeOnly, "columnsByHand"));
        Row objects = Row.of("grade only: objects by hand", Measurement.of(gradeOnly, "objectsByHand"));
        Row explained = Row.of("objects by hand with explanation", Measurement.of(Contender.BY_HAND));
        rows.add(columns);
        rows.add(Row.of("grade only: population columns", Measurement.library(gradeOnly, "population", Rules.COMMON))
                .against(columns)
                .reaching("≤ 1.5, 0 bytes", result -> result.ratio <= 1.5 && isNothing(result.bytes)));
        rows.add(objects);
        rows.add(Row.of("grade only: one resolved file", Measurement.library(gradeOnly, "resolvedFile", Rules.COMMON))
                .against(objects)
                .reaching("≤ 1.5, 0 bytes", result -> result.ratio <= 1.5 && isNothing(result.bytes)));
        rows.add(explained);
        Row verdict = Row.of(
                        "resolved file: assessed, verdict read",
                        Measurement.library(assessment, "verdict", Rules.COMMON))
                .against(explained)
                .reaching("≤ 1.5, ≤ 2 × bytes", result -> result.ratio <= 1.5 && result.bytesRatio <= 2);
        Row grounds = Row.of(
                        "resolved file: assessed, findings that hold read",
                        Measurement.library(assessment, "grounds", Rules.COMMON))
                .against(explained)
                .reaching("≤ 1.5, ≤ 2 × bytes", result -> result.ratio <= 1.5 && result.bytesRatio <= 2);
        rows.add(verdict);
        rows.add(grounds);
        rows.add(Row.of(
                        "resolved file: assessed, all findings read",
                        Measurement.library(assessment, "findings", Rules.COMMON))
                .against(explained));
        rows.add(Row.of(
                        "resolved file: assessed, all findings read with what they set aside",
                        Measurement.library(assessment, "setAside", Rules.COMMON))
                .against(explained));
        rows.add(Row.of(
                        "fresh file: built, resolved, assessed, next change",
                        Measurement.library(assessment, "freshFile", Rules.COMMON))
                .against(explained)
                .reaching("≤ 3", result -> result.ratio <= 3));
        rows.addAll(contenderRows(verdict));
        rows.add(Row.of(
                        "population columns, all rules of 2021",
                        Measurement.library(gradeOnly, "population", Rules.PINGLU_2021))
                .against(columns));
        rows.add(Row.of(
                        "resolved file, all rules of 2021: verdict read",
                        Measurement.library(assessment, "verdict", Rules.PINGLU_2021))
                .against(explained));
        rows.add(
                Row.of("fresh file, all rules of 2021", Measurement.library(assessment, "freshFile", Rules.PINGLU_2021))
                        .against(explained));
        rows.addAll(trackerRows());
        rows.addAll(millionRows());
        return rows;
    }

    private static List<Row> contenderRows(Row verdict) {
        List<Row> rows = new ArrayList<>();
        for (Contender contender : Contender.values()) {
            if (contender != Contender.BY_HAND) {
                rows.add(slower(
                        Row.of(contender.shownAs(), Measurement.of(contender)), verdict, contender.slowerAtLeast()));
            }
        }
        ServiceLoader.load(Engine.class).stream()
                .map(peer -> peer.type().getSimpleName())
                .sorted()
                .forEach(peer -> rows.add(slower(
                        Row.of(peer.replace("Engine", ""), Measurement.ofPeer(peer)),
                        verdict,
                        PEERS_SLOWER_AT_LEAST.getOrDefault(peer, 0))));
        return rows;
    }

    private static Row slower(Row row, Row verdict, int atLeast) {
        Row against = row.against(verdict);
        return atLeast == 0 ? against : against.reaching("≥ " + atLeast, result -> result.ratio >= atLeast);
    }

    private static List<Row> trackerRows() {
        List<Row> rows = new ArrayList<>();
        Row least = null;
        for (String records : List.of("10", "1000", "100000")) {
            Row byHand = Row.of(
                    "tracker with " + records + " records: sorted by expiry by hand",
                    Measurement.of(TrackerBenchmark.class, "byHand").with("records", records));
            Row tracker = Row.of(
                    "tracker with " + records + " records: one applied, outcome and next change",
                    Measurement.of(TrackerBenchmark.class, "tracker").with("records", records));
            rows.add(byHand);
            rows.add(tracker.against(byHand).reaching("≤ 2", result -> result.ratio <= 2));
            if (least == null) {
                least = tracker;
            } else {
                rows.add(tracker.against(least).reaching("≤ 3", result -> result.ratio <= 3));
            }
        }
        return rows;
    }

    private static List<Row> millionRows() {
        Class<?> million = MillionBenchmark.class;
        Row columns = Row.of("1,000,000 subjects: columns by hand", Measurement.of(million, "columnsByHand"));
        Row population = Row.of("1,000,000 subjects: population columns", Measurement.of(million, "population"));
        Row pass = Row.of("1,000,000 subjects: columns only read", Measurement.of(million, "memoryPass"));
        return List.of(
                columns,
                population.against(columns).reaching("≤ 1.67", result -> result.ratio <= 0.1 / 0.06),
                pass,
                inTwoThreads(columns),
                inTwoThreads(population),
                inTwoThreads(pass));
    }

    private static Row inTwoThreads(Row row) {
        return Row.of(row.path + ", 2 threads", row.measurement.inThreads(2)).against(row);
    }

    /** Measures and tables. */
    void run(PrintStream table, PrintStream progress) throws RunnerException, IOException, InterruptedException {
        List<Row> rows = rows();
        for (int round = 1; round <= rounds; round++) {
            for (Row row : rows) {
                List<Figures> figures = measured.computeIfAbsent(row.measurement, key -> new ArrayList<>());
                if (figures.size() < round) {
                    progress.printf(Locale.ROOT, "round %d of %d: %s%n", round, rounds, row.path);
                    figures.add(measure(row.measurement));
                }
            }
        }
        Start start = Start.measure(starts);
        table.println("| path | ns per subject | bytes per subject | held against | ratio | to reach | reached |");
        table.println("|---|---:|---:|---|---:|---|---|");
        rows.forEach(row -> table.println(line(row)));
        double population = speedUp("1,000,000 subjects: population columns", rows);
        double pass = speedUp("1,000,000 subjects: columns only read", rows);
        table.println();
        table.println("| | figure | held against | ratio | to reach | reached |");
        table.println("|---|---:|---:|---:|---|---|");
        table.println(line(
                "speed-up of 2 threads, against that of reading only",
                "%.2f",
                population,
                pass,
                "≥ 0.9",
                r -> r >= 0.9));
        table.println(line(
                "first grade in a fresh JVM, whole process, against an empty main, ms",
                "%.0f",
                start.firstGrade(),
                start.emptyMain(),
                "≤ 2",
                r -> r <= 2));
    }

    private double speedUp(String path, List<Row> rows) {
        Row alone =
                rows.stream().filter(row -> row.path.equals(path)).findFirst().orElseThrow();
        List<Figures> one = measured.get(alone.measurement);
        List<Figures> two = measured.get(alone.measurement.inThreads(2));
        return median(IntStream.range(0, one.size())
                .mapToDouble(round -> one.get(round).time / two.get(round).time)
                .toArray());
    }

    private static String line(
            String what, String format, double figure, double other, String goal, DoublePredicate isReached) {
        double ratio = figure / other;
        return String.format(
                Locale.ROOT,
                "| %s | " + format + " | " + format + " | %.2f | %s | %s |",
                what,
                figure,
                other,
                ratio,
                goal,
                isReached.test(ratio) ? "yes" : "no");
    }

    private Figures measure(Measurement measurement) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + measurement.benchmark.replace(".", "\\.") + "$")
                .forks(1)
                .threads(measurement.threads)
                .warmupTime(time)
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (!measurement.isInShots()) {
            int warmup = measurement.isSlowToWarmUp() ? 2 * iterations : iterations;
            options.warmupIterations(warmup).measurementIterations(iterations);
        }
        measurement.parameters.forEach(options::param);
        RunResult result = new Runner(options.build()).runSingle();
        return new Figures(
                result.getPrimaryResult().getScore(),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }

    private String line(Row row) {
        List<Figures> figures = measured.get(row.measurement);
        double time = median(figures.stream().mapToDouble(Figures::time).toArray());
        double bytes = median(figures.stream().mapToDouble(Figures::bytes).toArray());
        // with single shots the profiler counts what making ready for each of them allocates, too
        String allocated = row.measurement.isInShots() ? "" : isNothing(bytes) ? "0" : shown(bytes);
        String start = "| " + row.path + " | " + shown(time) + " | " + allocated + " | ";
        if (row.baseline.isEmpty()) {
            return start + "| | | |";
        }
        List<Figures> others = measured.get(row.baseline.get().measurement);
        double[] ratios = new double[figures.size()];
        double[] bytesRatios = new double[figures.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = figures.get(round).time / others.get(round).time;
            bytesRatios[round] = figures.get(round).bytes / others.get(round).bytes;
        }
        Result result = new Result(time, bytes, median(ratios), median(bytesRatios));
        String reached = row.toReach.isEmpty() ? "" : row.isReached.test(result) ? "yes" : "no";
        return start + row.baseline.get().path + " | " + String.format(Locale.ROOT, "%.2f", result.ratio) + " | "
                + row.toReach + " | " + reached + " |";
    }

    /** What the harness itself allocates is less than a byte for each subject. */
    private static boolean isNothing(double bytes) {
        return bytes < 0.5;
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%,.0f", number);
    }

    static double median(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
