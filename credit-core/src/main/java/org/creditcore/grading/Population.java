package org.creditcore.grading;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Objects;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;

/**
 * Many resolved files in columns, for grading all of them on a day in one pass over memory: up to some hundreds of millions of
 * spans. A subject is its place, from 0, in the order of adding; who that is, and the files, the host keeps.
 *
 * <p>What it says of a subject is what grading its file says (law <i>batch agrees</i>).
 *
 * <p>Immutable, and safe for use by several threads. It starts none: a host with several {@linkplain #slice cuts slices}, which
 * share the memory, asks each on a thread of its own, and adds up the counts.
 *
 * <pre>
 * Population.Builder builder = Population.builder(grader);
 * files.forEach(file -> builder.add(grader.resolve(file)));
 * Population population = builder.build();
 * population.count(day);                       // A 12, UNGRADED 700, B 30, UNDETERMINED 0, C 4
 * population.migration(lastMonth, day);        // who went from which outcome to which
 * </pre>
 */
public final class Population {
    private static final int MOST_OUTCOMES = 128;

    private final Compiled rules;
    private final Columns columns;
    private final int from;
    private final int to;

    private Population(Compiled rules, Columns columns, int from, int to) {
        this.rules = rules;
        this.columns = columns;
        this.from = from;
        this.to = to;
    }

    /**
     * Starts a population.
     *
     * @param grader the rules that its files are resolved by
     * @return a builder, to be used by one thread
     * @throws IllegalArgumentException if the rulebook has more than 128 outcomes
     */
    public static Builder builder(Grader grader) {
        return new Builder(grader.rules(), new Columns(grader.rules().lanes(), 0, 0, 0));
    }

    /**
     * Reads a population that {@link #save} wrote, from the position of the buffer on. The position is moved behind it.
     *
     * @param grader the rules that it was resolved by
     * @param saved a buffer; its byte order does not matter
     * @return the population
     * @throws IllegalArgumentException if it is none, was resolved by other rules, is cut off, or is not consistent; the
     *     position is not moved then
     */
    public static Population load(Grader grader, ByteBuffer saved) {
        Columns columns = new SavedPopulation(grader.rules()).load(saved);
        return new Population(grader.rules(), columns, 0, columns.subjects);
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
     * How many subjects there are.
     *
     * @return the number
     */
    public int size() {
        return to - from;
    }

    /**
     * Some of the subjects, in the same memory.
     *
     * @param fromInclusive the first subject
     * @param toExclusive the one behind the last
     * @return a population in which the first of them has the place 0
     * @throws IndexOutOfBoundsException if there are no such subjects
     */
    public Population slice(int fromInclusive, int toExclusive) {
        Objects.checkFromToIndex(fromInclusive, toExclusive, size());
        return new Population(rules, columns, from + fromInclusive, from + toExclusive);
    }

    /**
     * A builder that has these subjects already, for adding more.
     *
     * @return a builder, to be used by one thread; this population stays as it is
     */
    public Builder toBuilder() {
        return builder(rules).addAll(this);
    }

    private static Builder builder(Compiled rules) {
        return new Builder(rules, new Columns(rules.lanes(), 0, 0, 0));
    }

    /**
     * The outcome of one subject.
     *
     * @param subject its place
     * @param day the day asked about
     * @return a grade, or that there is none
     * @throws IndexOutOfBoundsException if there is no such subject
     */
    public Outcome outcome(int subject, LocalDate day) {
        return rules.outcome(columns.rank(from + Objects.checkIndex(subject, size()), columnsDay(day)));
    }

    /**
     * The outcomes of all subjects. Nothing is allocated.
     *
     * @param day the day asked about
     * @param into where the outcome of each subject is put, by its place in {@link Rulebook#outcomes()}; it needs room for all
     * @param offset where that of the first subject is put
     * @throws IndexOutOfBoundsException if there is not enough room
     */
    public void outcomes(LocalDate day, byte[] into, int offset) {
        int on = columnsDay(day);
        Objects.checkFromIndexSize(offset, size(), into.length);
        for (int subject = from; subject < to; subject++) {
            into[offset + subject - from] = (byte) columns.rank(subject, on);
        }
    }

    /**
     * How many subjects have each outcome on a day.
     *
     * @param day the day asked about
     * @return the counts
     */
    public OutcomeCounts count(LocalDate day) {
        int on = columnsDay(day);
        long[] counts = new long[rules.rulebook.outcomes().size()];
        for (int subject = from; subject < to; subject++) {
            counts[columns.rank(subject, on)]++;
        }
        return OutcomeCounts.of(rules.rulebook.outcomes(), counts);
    }

    /**
     * How many subjects went from which outcome to which between two days.
     *
     * @param before the one day
     * @param after the other; it may be earlier
     * @return the counts
     */
    public Migration migration(LocalDate before, LocalDate after) {
        return migration(before, this, after);
    }

    /**
     * How many subjects have which outcome here and which in another population of the same subjects in the same order: their
     * files as known on another day, or by other rules, or under another reading.
     *
     * @param day the day asked about here
     * @param other the other population
     * @param otherDay the day asked about there
     * @return the counts, from the outcomes here to those there
     * @throws IllegalArgumentException if the other population has more subjects, or fewer
     */
    public Migration migration(LocalDate day, Population other, LocalDate otherDay) {
        if (other.size() != size()) {
            throw new IllegalArgumentException("a population of " + size() + " subjects is compared with one of "
                    + other.size() + ", allowed is one of the same subjects");
        }
        int on = columnsDay(day);
        int otherOn = columnsDay(otherDay);
        int outcomes = other.rules.rulebook.outcomes().size();
        long[] counts = new long[rules.rulebook.outcomes().size() * outcomes];
        for (int i = 0; i < size(); i++) {
            counts[columns.rank(from + i, on) * outcomes + other.columns.rank(other.from + i, otherOn)]++;
        }
        return Migration.of(rules.rulebook.outcomes(), other.rules.rulebook.outcomes(), counts);
    }

    /**
     * Tells each change of an outcome within a range of days: subject by subject, and of each subject in the order of days. A
     * subject of which no span begins or ends within the range costs one look at its spans.
     *
     * @param firstDay the first day that may be the first of a new outcome
     * @param lastDay the last day that may be
     * @param visitor who is told
     * @throws IllegalArgumentException if the last day is before the first
     */
    public void changes(LocalDate firstDay, LocalDate lastDay, ChangeVisitor visitor) {
        Objects.requireNonNull(visitor, "visitor");
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("the last day " + lastDay + " is before the first, " + firstDay
                    + ", allowed is that day or a later one");
        }
        ColumnSweep sweep = new ColumnSweep(columns, columnsDay(firstDay), columnsDay(lastDay));
        for (int subject = from; subject < to; subject++) {
            sweep.walk(subject, subject - from, visitor);
        }
    }

    /**
     * How many bytes {@link #save} writes.
     *
     * @return the number; above {@link Integer#MAX_VALUE}, which no buffer holds, save slices
     */
    public long savedBytes() {
        return new SavedPopulation(rules).bytes(columns, from, to);
    }

    /**
     * Writes the population from the position of a buffer on, which is moved behind it. It names the rulebook and its reading,
     * and holds spans of days and amounts, and nothing that names a subject or a record.
     *
     * @param into a buffer with room for {@link #savedBytes()}; its byte order does not matter
     * @throws IllegalArgumentException if there is less room; nothing is written then
     */
    public void save(ByteBuffer into) {
        new SavedPopulation(rules).save(columns, from, to, into);
    }

    private static int columnsDay(LocalDate day) {
        return Columns.within(Days.day(day));
    }

    /**
     * How many there are, and by which rules.
     *
     * @return for example {@code 1000 subjects by pinglu-2021}
     */
    @Override
    public String toString() {
        return size() + (size() == 1 ? " subject" : " subjects") + " by " + rules.rulebook.id();
    }

    /** Puts a population together. */
    public static final class Builder {
        private final Compiled rules;
        private final Columns columns;

        private Builder(Compiled rules, Columns columns) {
            if (rules.rulebook.outcomes().size() > MOST_OUTCOMES) {
                throw new IllegalArgumentException("the rulebook " + rules.rulebook.id() + " has "
                        + rules.rulebook.outcomes().size() + " outcomes, a population tells apart " + MOST_OUTCOMES
                        + " at most");
            }
            this.rules = rules;
            this.columns = columns;
        }

        /**
         * Adds a subject.
         *
         * @param file its file, as known on any day
         * @return this builder
         * @throws IllegalArgumentException if it was resolved by other rules
         */
        public Builder add(ResolvedFile file) {
            checkRules(file.rules());
            columns.add(file.spans());
            return this;
        }

        /**
         * Adds all subjects of another population.
         *
         * @param other the other population
         * @return this builder
         * @throws IllegalArgumentException if it was resolved by other rules
         */
        public Builder addAll(Population other) {
            checkRules(other.rules);
            columns.addAll(other.columns, other.from, other.to);
            return this;
        }

        private void checkRules(Compiled others) {
            if (others != rules && !others.rulebook.equals(rules.rulebook)) {
                throw new IllegalArgumentException("it was resolved by " + others.rulebook.id() + " ("
                        + others.rulebook.reading() + "), allowed is what was resolved by " + rules.rulebook.id() + " ("
                        + rules.rulebook.reading() + ")");
            }
        }

        /**
         * The population of all that was added so far. More may be added afterwards, for another one.
         *
         * @return the population
         */
        public Population build() {
            Columns built = columns.trimmed();
            return new Population(rules, built, 0, built.subjects);
        }
    }
}
