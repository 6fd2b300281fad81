package org.creditcore.grading;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.evidence.CreditFile;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;

/**
 * A file of which all is settled that does not depend on the day: cases, replaced ratings, and on which days each case counts.
 * What is left is to look which spans of days contain the day asked about. For a host that asks about one file many times.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class ResolvedFile {
    private final Compiled rules;
    private final CreditFile file;
    private final Optional<KnownOn> knownOn;
    private final Cases cases;
    private final Spans spans;
    private final Columns columns;

    ResolvedFile(Compiled rules, CreditFile file, Optional<KnownOn> knownOn) {
        this.rules = rules;
        this.file = file;
        this.knownOn = knownOn;
        this.cases = Cases.of(rules, file, Knowledge.of(knownOn));
        this.spans = Spans.forManyDays(rules, cases.cases());
        this.columns = Columns.of(rules.lanes(), spans);
    }

    /**
     * The rules graded by.
     *
     * @return the rulebook, under its reading
     */
    public Rulebook rulebook() {
        return rules.rulebook;
    }

    /**
     * What was resolved.
     *
     * @return the file
     */
    public CreditFile file() {
        return file;
    }

    /**
     * The day as known on which it was resolved.
     *
     * @return the day of knowledge; empty if everything on file was taken into account
     */
    public Optional<KnownOn> knownOn() {
        return knownOn;
    }

    /**
     * The outcome on a day and nothing else (law <i>fast agrees</i>: it is that of {@link #assess}). Nothing is allocated.
     *
     * @param day the day asked about
     * @return a grade, or that there is none
     */
    public Outcome outcome(LocalDate day) {
        return rules.outcome(columns.rank(0, Columns.within(Days.day(day))));
    }

    /**
     * The grade on a day with its grounds.
     *
     * @param day the day asked about
     * @return what {@link Grader#assess(CreditFile, LocalDate)} says
     */
    public Assessment assess(LocalDate day) {
        return new Assessment(rules, file, Objects.requireNonNull(day, "day"), knownOn, cases, spans);
    }

    Compiled rules() {
        return rules;
    }

    Spans spans() {
        return spans;
    }

    /**
     * Whose file it is, and by which rules it was resolved.
     *
     * @return for example {@code USCC 91140603MA0KAMP17P: 3 records, 1 event; by pinglu-2021}
     */
    @Override
    public String toString() {
        return file + "; by " + rules.rulebook.id()
                + knownOn.map(known -> ", as known on " + known.lastDay()).orElse("");
    }
}
