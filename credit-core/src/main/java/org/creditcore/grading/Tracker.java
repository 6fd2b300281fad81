package org.creditcore.grading;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CaseNumber;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.InvalidFileException;
import org.creditcore.evidence.Sanction;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Subject;

/**
 * The living state of one subject: records and events are applied as they come, and outcome and next change can be asked at any
 * time, for any day. After each step it says what grading the whole file says (law <i>incremental agrees</i>), with everything
 * applied so far known.
 *
 * <p>A record that opens a case of its own, and a question, cost no more than the logarithm of what is on file. What belongs to
 * a case of several reports, corrects another record, or happens to one, is settled anew together with what it bears on, and
 * nothing else is; of a rating series, only the neighbours.
 *
 * <p>What is impossible is refused as {@link CreditFile} refuses it, and leaves everything as it was.
 *
 * <p>To be used by one thread at a time.
 */
public final class Tracker {
    private final Compiled rules;
    private final Subject subject;
    private final Map<String, Kept> kept = new HashMap<>();

    /** A record of each number of a case; it knows the others. */
    private final Map<String, Kept> byNumber = new HashMap<>();

    private final Map<List<Object>, NavigableMap<Evidence, Kept>> ratings = new HashMap<>();

    private final Course course;
    private long fen;
    private int floor = Integer.MIN_VALUE;

    private Tracker(Compiled rules, Subject subject) {
        this.rules = rules;
        this.subject = subject;
        this.course = new Course(rules);
    }

    /** Begins with a file, which may be empty. */
    static Tracker of(Compiled rules, CreditFile file) {
        Tracker tracker = new Tracker(rules, file.subject());
        file.evidence().forEach(record -> tracker.keep(new Kept(record)));
        for (Kept record : tracker.kept.values()) {
            tracker.corrected(record.evidence).ifPresent(corrected -> corrected.correctedBy.add(record));
        }
        file.events().forEach(event -> tracker.kept.get(event.of()).events.add(event));
        tracker.count(Cases.of(rules, file, Knowledge.of(Optional.empty())).cases());
        return tracker;
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
     * Whom it is about.
     *
     * @return the subject
     */
    public Subject subject() {
        return subject;
    }

    /**
     * How many records it keeps.
     *
     * @return the number of records applied and not forgotten
     */
    public int size() {
        return kept.size();
    }

    /**
     * The first day that can be asked about.
     *
     * @return the day before which everything may have been forgotten; empty if nothing was
     */
    public Optional<LocalDate> remembersFrom() {
        return floor == Integer.MIN_VALUE ? Optional.empty() : Optional.of(Days.date(floor));
    }

    /**
     * What it keeps, as a file: for an assessment with findings, and for storing. This takes as long as building the file does.
     *
     * @return all records applied and not forgotten, and what happened to them
     */
    public CreditFile file() {
        List<Evidence> evidence = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (Kept record : kept.values()) {
            evidence.add(record.evidence);
            events.addAll(record.events);
        }
        return CreditFile.of(subject, evidence, events);
    }

    // what comes in

    /**
     * Applies a record.
     *
     * @param record a record about the subject
     * @throws InvalidFileException if it cannot be on file with those applied before and not forgotten; then nothing has changed
     */
    public void apply(Evidence record) {
        Objects.requireNonNull(record, "record");
        Kept added = new Kept(record);
        Optional<Kept> corrected = corrected(record);
        boolean correctsWhatIsThere = record.corrects().isEmpty() || corrected.isPresent();
        boolean isExact = added.fen >= 0 && fen + added.fen >= 0;
        if (!correctsWhatIsThere || !isExact || !keep(added)) {
            throw refused(file(), record);
        }
        if (added.reports.isEmpty() && corrected.isEmpty()) {
            count(added, new Case(record, Days.NONE, Days.NONE, Optional.empty()));
            return;
        }
        Set<Kept> cluster = cluster(added);
        Cases cases;
        try {
            cases = cases(cluster, List.of());
        } catch (InvalidFileException e) {
            takeBack(added);
            throw refused(file(), record);
        }
        corrected.ifPresent(struck -> struck.correctedBy.add(added));
        countAnew(cluster, cases);
    }

    /**
     * Applies an event.
     *
     * @param event something that happened to a record applied before
     * @throws InvalidFileException if it cannot have happened, or its record is not on file or was forgotten; then nothing has
     *     changed
     */
    public void apply(Event event) {
        Kept happenedTo = kept.get(event.of());
        if (happenedTo == null) {
            throw refused(file(), event);
        }
        Set<Kept> cluster = cluster(happenedTo);
        Cases cases;
        try {
            cases = cases(cluster, List.of(event));
        } catch (InvalidFileException e) {
            throw refused(file(), event);
        }
        happenedTo.events.add(event);
        countAnew(cluster, cases);
    }

    /** The fault as the whole file shows it, with its place there. */
    private static InvalidFileException refused(CreditFile file, Evidence record) {
        try {
            file.with(record);
        } catch (InvalidFileException e) {
            return e;
        }
        throw new IllegalStateException("the record " + record.id() + " is refused without a fault");
    }

    private static InvalidFileException refused(CreditFile file, Event event) {
        try {
            file.with(event);
        } catch (InvalidFileException e) {
            return e;
        }
        throw new IllegalStateException("an event of " + event.of() + " is refused without a fault");
    }

    // what bears on what

    /** Keeps a record unless another has its id. */
    private boolean keep(Kept record) {
        if (kept.putIfAbsent(record.evidence.id(), record) != null) {
            return false;
        }
        if (record.number.isPresent()) {
            Kept other = byNumber.putIfAbsent(record.number.get(), record);
            if (other != null) {
                record.joinReports(other);
            }
        }
        fen += record.fen;
        return true;
    }

    /** Undoes what was done last: to keep a record. */
    private void takeBack(Kept record) {
        kept.remove(record.evidence.id());
        if (record.reports.isEmpty()) {
            record.number.ifPresent(byNumber::remove);
        } else {
            record.reports.remove(record);
        }
        fen -= record.fen;
    }

    private Optional<Kept> corrected(Evidence record) {
        return record.corrects().map(kept::get);
    }

    /** A record and all that it bears on: reports of one number, corrections and what they correct, and so on. */
    private Set<Kept> cluster(Kept first) {
        Set<Kept> cluster = new LinkedHashSet<>(List.of(first));
        Deque<Kept> left = new ArrayDeque<>(cluster);
        while (!left.isEmpty()) {
            Kept record = left.remove();
            List<Kept> next = new ArrayList<>(record.correctedBy);
            corrected(record.evidence).ifPresent(next::add);
            next.addAll(record.reports);
            for (Kept other : next) {
                if (cluster.add(other)) {
                    left.add(other);
                }
            }
        }
        return cluster;
    }

    private Cases cases(Set<Kept> cluster, List<Event> more) {
        List<Evidence> evidence = new ArrayList<>();
        List<Event> events = new ArrayList<>(more);
        for (Kept record : cluster) {
            evidence.add(record.evidence);
            events.addAll(record.events);
        }
        return Cases.of(rules, CreditFile.of(subject, evidence, events), Knowledge.of(Optional.empty()));
    }

    // what counts

    private void countAnew(Set<Kept> cluster, Cases cases) {
        for (Kept record : cluster) {
            if (record.counted != null) {
                countNoLonger(record);
            }
        }
        count(cases.cases());
    }

    private void count(List<Case> cases) {
        for (Case settled : cases) {
            count(kept.get(settled.evidence().id()), settled);
        }
    }

    private void count(Kept record, Case settled) {
        if (!(settled.evidence() instanceof CreditRating rating)) {
            record.counted = settled;
            course.add(settled);
            return;
        }
        NavigableMap<Evidence, Kept> series =
                ratings.computeIfAbsent(Cases.seriesKey(rules, rating), key -> new TreeMap<>(Cases.ByDate.ORDER));
        record.counted = settled.supersededBy(Optional.ofNullable(series.higherKey(rating)));
        course.add(record.counted);
        supersede(series.lowerEntry(rating), Optional.of(rating));
        series.put(rating, record);
    }

    private void countNoLonger(Kept record) {
        course.remove(record.counted);
        if (record.evidence instanceof CreditRating rating) {
            NavigableMap<Evidence, Kept> series = ratings.get(Cases.seriesKey(rules, rating));
            series.remove(rating);
            supersede(series.lowerEntry(rating), Optional.ofNullable(series.higherKey(rating)));
        }
        record.counted = null;
    }

    private void supersede(Map.Entry<Evidence, Kept> older, Optional<Evidence> by) {
        if (older != null) {
            Kept record = older.getValue();
            course.remove(record.counted);
            record.counted = record.counted.supersededBy(by);
            course.add(record.counted);
        }
    }

    /** The amounts of a record; negative if they are more than can be said. */
    private static long fen(Evidence record) {
        long fen = 0;
        if (record instanceof Decision decision) {
            for (Act act : decision.acts()) {
                for (Sanction sanction : act.sanctions()) {
                    if (sanction.amount().isPresent()) {
                        fen += sanction.amount().get().fen();
                        if (fen < 0) {
                            return fen;
                        }
                    }
                }
            }
        }
        return fen;
    }

    // what is asked

    /**
     * The outcome on a day.
     *
     * @param day the day asked about
     * @return a grade, or that there is none
     * @throws IllegalArgumentException if the day was forgotten
     */
    public Outcome outcome(LocalDate day) {
        return course.outcome(remembered(day));
    }

    /**
     * When the outcome next differs from that of a day, reckoning with records and events that are dated later.
     *
     * @param day the day asked about
     * @return the first later day on which it does, and the new outcome; empty if it never does
     * @throws IllegalArgumentException if the day was forgotten
     */
    public Optional<Turn> nextChange(LocalDate day) {
        return course.nextChange(remembered(day));
    }

    private int remembered(LocalDate day) {
        int asked = Days.day(day);
        if (asked < floor) {
            throw new IllegalArgumentException(day + " lies before " + Days.date(floor)
                    + ", and what counted then was forgotten; allowed is that day or" + " a later one");
        }
        return asked;
    }

    // what is forgotten

    /**
     * Forgets what can make no difference any more to a day from one on, whatever happens to it: records whose time is over by
     * then in every window for records of their type, together with all that they bear on. Days before are refused from then
     * on.
     *
     * <p>An event of a forgotten record is refused, as it is of one that never was; and a report of a case of which all reports
     * were forgotten opens a case.
     *
     * @param day the first day that will be asked about; one before {@link #remembersFrom()} changes nothing
     */
    public void forgetBefore(LocalDate day) {
        int first = Days.day(day);
        if (first <= floor) {
            return;
        }
        floor = first;
        course.forgetBefore(first);
        Set<Kept> seen = new HashSet<>();
        for (Kept record : List.copyOf(kept.values())) {
            if (!seen.contains(record)) {
                Set<Kept> cluster = cluster(record);
                seen.addAll(cluster);
                if (cluster.stream().allMatch(other -> isOver(other.evidence))) {
                    cluster.forEach(this::forget);
                }
            }
        }
    }

    /** Of a rating, whatever it is, as it may keep an older one from counting. */
    private boolean isOver(Evidence record) {
        int last = Days.day(record.date());
        for (int tally : rules.talliesLookingAt(record.type())) {
            if (rules.isGrading[tally]) {
                int end = rules.windows[tally]
                        .lastDay(record.date(), Optional.empty())
                        .map(Days::day)
                        .orElse(Days.FOREVER);
                last = Math.max(last, end);
            }
        }
        return last < floor;
    }

    private void forget(Kept record) {
        kept.remove(record.evidence.id());
        record.number.ifPresent(byNumber::remove);
        fen -= record.fen;
        if (record.evidence instanceof CreditRating rating && record.counted != null) {
            List<Object> key = Cases.seriesKey(rules, rating);
            ratings.get(key).remove(rating);
            if (ratings.get(key).isEmpty()) {
                ratings.remove(key);
            }
        }
    }

    /**
     * Whose state it is, and how much is on file.
     *
     * @return for example {@code USCC 91140603MA0KAMP17P: 3 records by pinglu-2021}
     */
    @Override
    public String toString() {
        return subject.shownIdentifier() + ": " + kept.size() + (kept.size() == 1 ? " record" : " records") + " by "
                + rules.rulebook.id();
    }

    /** A record, what happened to it, and what corrects it. Each is itself only. */
    private static final class Kept {
        private final Evidence evidence;

        /** The number that it has in common with other reports of its case. */
        private final Optional<String> number;

        /** All kept with that number, if there are others. What is of another case nevertheless is told apart when settled. */
        private List<Kept> reports = List.of();

        private final long fen;
        private final List<Event> events = new ArrayList<>(0);
        private final List<Kept> correctedBy = new ArrayList<>(0);

        /** The case to which it gives the content, as it is counted; null if it gives none. */
        private Case counted;

        Kept(Evidence evidence) {
            this.evidence = evidence;
            this.number = CaseNumber.of(evidence);
            this.fen = fen(evidence);
        }

        private void joinReports(Kept other) {
            if (other.reports.isEmpty()) {
                other.reports = new ArrayList<>(List.of(other));
            }
            reports = other.reports;
            reports.add(this);
        }
    }
}
