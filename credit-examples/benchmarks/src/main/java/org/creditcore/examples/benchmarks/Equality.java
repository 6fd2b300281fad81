package org.creditcore.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Population;
import org.creditcore.grading.ResolvedFile;
import org.creditcore.grading.Tracker;
import org.creditcore.grading.Turn;
import org.creditcore.rulebook.Outcome;

/** Holds contenders against the baseline of objects by hand: what does not come to the same is not timed. */
final class Equality {
    private Equality() {}

    /**
     * Grades all samples both ways.
     *
     * @throws IllegalStateException if a verdict differs
     */
    static void check(List<Sample> samples, Engine engine, List<LocalDate> days) {
        Engine byHand = new ByHand();
        for (LocalDate day : days) {
            int epochDay = (int) day.toEpochDay();
            for (Sample sample : samples) {
                same(
                        sample,
                        day,
                        byHand.grade(sample.items(), epochDay).sorted(),
                        engine.grade(sample.items(), epochDay).sorted());
            }
        }
    }

    /**
     * Grades all samples by hand, without explanation and in columns, and by the library in all its ways.
     *
     * @throws IllegalStateException if an outcome differs, or by the common rules a ground
     */
    static void checkLibrary(List<Sample> samples, Rules rules, List<LocalDate> days) {
        Grader grader = Grader.of(rules.rulebook());
        List<CreditFile> files = samples.stream().map(Sample::file).toList();
        List<ResolvedFile> resolved = files.stream().map(grader::resolve).toList();
        Population.Builder builder = Population.builder(grader);
        resolved.forEach(builder::add);
        Population population = builder.build();
        ByHandInColumns columns = ByHandInColumns.of(samples);
        Engine byHand = new ByHand();
        for (LocalDate day : days) {
            int epochDay = (int) day.toEpochDay();
            checkColumns(columns, population, day);
            for (int i = 0; i < samples.size(); i++) {
                Sample sample = samples.get(i);
                Verdict verdict = byHand.grade(sample.items(), epochDay).sorted();
                Assessment assessment = resolved.get(i).assess(day);
                same(
                        sample,
                        day,
                        verdict.outcome(),
                        ByHand.outcome(sample.items().toArray(Item[]::new), epochDay));
                same(
                        sample,
                        day,
                        verdict.outcome(),
                        resolved.get(i).outcome(day).code());
                same(sample, day, verdict.outcome(), population.outcome(i, day).code());
                same(sample, day, verdict.outcome(), assessment.outcome().code());
                same(sample, day, assessment, grader.assess(files.get(i), day));
                if (rules == Rules.COMMON) {
                    checkGrounds(sample, resolved.get(i), day);
                }
            }
        }
    }

    /**
     * Grades one sample by hand and reads the grounds of the library, by the common rules, in all ways.
     *
     * @throws IllegalStateException if outcome or grounds differ
     */
    static void checkGrounds(Sample sample, ResolvedFile resolved, LocalDate day) {
        Verdict byHand =
                new ByHand().grade(sample.items(), (int) day.toEpochDay()).sorted();
        Assessment assessment = resolved.assess(day);
        same(sample, day, byHand, LibraryVerdict.ofCodes(assessment).sorted());
        same(
                sample,
                day,
                byHand,
                LibraryVerdict.ofFindings(assessment, assessment.grounds()).sorted());
        same(
                sample,
                day,
                byHand,
                LibraryVerdict.ofFindings(assessment, assessment.findings()).sorted());
    }

    /**
     * Grades all subjects in both columns.
     *
     * @throws IllegalStateException if an outcome differs
     */
    static void checkColumns(ByHandInColumns columns, Population population, LocalDate day) {
        byte[] byHand = new byte[columns.subjects()];
        byte[] byLibrary = new byte[population.size()];
        columns.outcomes(0, columns.subjects(), (int) day.toEpochDay(), byHand);
        population.outcomes(day, byLibrary, 0);
        List<Outcome> outcomes = population.rulebook().outcomes();
        same("subjects", day, byHand.length, byLibrary.length);
        for (int i = 0; i < byHand.length; i++) {
            same(
                    "subject " + i,
                    day,
                    ByHandInColumns.OUTCOMES.get(byHand[i]),
                    outcomes.get(byLibrary[i]).code());
        }
    }

    /**
     * Applies records to both trackers, each on its day, and asks for outcome and next change after each.
     *
     * @throws IllegalStateException if one differs
     */
    static void checkTrackers(ByHandTracker byHand, Tracker tracker, Sample comingIn) {
        for (int i = 0; i < comingIn.items().size(); i++) {
            LocalDate day = comingIn.evidence().get(i).date();
            int epochDay = (int) day.toEpochDay();
            byHand.apply(comingIn.items().get(i));
            tracker.apply(comingIn.evidence().get(i));
            same(tracker, day, byHand.outcome(epochDay), tracker.outcome(day).code());
            OptionalInt next = byHand.nextChange();
            Optional<Turn> turn = tracker.nextChange(day);
            same(tracker, day, next.isPresent(), turn.isPresent());
            turn.ifPresent(change ->
                    same(tracker, day, (long) next.getAsInt(), change.on().toEpochDay()));
        }
    }

    private static void same(Object of, LocalDate day, Object byHand, Object other) {
        if (!byHand.equals(other)) {
            throw new IllegalStateException(
                    other + " is not what comes out by hand, " + byHand + ", on " + day + " for " + of);
        }
    }
}
