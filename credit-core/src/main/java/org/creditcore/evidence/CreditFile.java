package org.creditcore.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditcore.subject.Subject;

/**
 * All that is on file about one subject: its records and what happened to them.
 *
 * <p>A file is checked as a whole when it is built, and what exists is consistent: ids are unique, corrections name a
 * revoked record of their type (R20), every event was possible when it happened (R47), and the sum of all amounts is exact
 * (R8). A file that is not is refused, with every fault named.
 *
 * <p>The order in which records and events are given means nothing (law <i>order</i>): a file keeps them by date, then id.
 */
public final class CreditFile {
    private final Subject subject;
    private final List<Evidence> evidence;
    private final List<Event> events;
    private final List<History> histories;
    private final Map<String, FileCheck.Filed> byId;

    private CreditFile(Subject subject, Collection<? extends Evidence> evidence, Collection<Event> events) {
        this.subject = Objects.requireNonNull(subject, "subject");
        List<Evidence> records = List.copyOf(evidence);
        List<Event> happened = List.copyOf(events);
        FileCheck check = new FileCheck(records, happened);
        List<FileFault> faults = check.faults();
        if (!faults.isEmpty()) {
            InvalidFileException.refuse(faults);
        }
        FileCheck.Filed[] byDate = check.byDate();
        Evidence[] inOrder = new Evidence[byDate.length];
        History[] lives = new History[byDate.length];
        for (int i = 0; i < byDate.length; i++) {
            inOrder[i] = byDate[i].record;
            lives[i] = byDate[i].history();
        }
        this.evidence = List.of(inOrder);
        this.histories = List.of(lives);
        this.events = check.eventsInOrder();
        this.byId = check.byId();
    }

    /**
     * A file of records to which nothing happened.
     *
     * @param subject whom the records are about
     * @param evidence the records, in any order; may be none
     * @return the file
     * @throws InvalidFileException if the records cannot be one file
     */
    public static CreditFile of(Subject subject, Evidence... evidence) {
        return of(subject, Arrays.asList(evidence), List.of());
    }

    /**
     * A file of records and events.
     *
     * @param subject whom the records are about
     * @param evidence the records, in any order; may be none
     * @param events what happened to them, in any order; may be none
     * @return the file
     * @throws InvalidFileException if records and events cannot be one file; it names every fault
     */
    public static CreditFile of(Subject subject, Collection<? extends Evidence> evidence, Collection<Event> events) {
        return new CreditFile(subject, evidence, events);
    }

    /**
     * What keeps records and events from being one file, for a host that sets faulty ones aside instead of refusing all.
     *
     * @param evidence the records of one subject
     * @param events what happened to them
     * @return the faults, those of records first, each in the order given; empty if they can be a file
     */
    public static List<FileFault> check(Collection<? extends Evidence> evidence, Collection<Event> events) {
        return new FileCheck(List.copyOf(evidence), List.copyOf(events)).faults();
    }

    /**
     * Whom the file is about.
     *
     * @return the subject
     */
    public Subject subject() {
        return subject;
    }

    /**
     * The records.
     *
     * @return all records by date, then id; unmodifiable
     */
    public List<Evidence> evidence() {
        return evidence;
    }

    /**
     * The events.
     *
     * @return all events by date, then record; unmodifiable
     */
    public List<Event> events() {
        return events;
    }

    /**
     * Finds a record.
     *
     * @param id its id
     * @return the record, if it is on file
     */
    public Optional<Evidence> find(String id) {
        FileCheck.Filed filed = byId.get(Objects.requireNonNull(id, "id"));
        return filed == null ? Optional.empty() : Optional.of(filed.record);
    }

    /**
     * What happened to a record.
     *
     * @param id the id of the record
     * @return its life; {@link History#NONE} if nothing happened, or it is not on file
     */
    public History history(String id) {
        FileCheck.Filed filed = byId.get(Objects.requireNonNull(id, "id"));
        return filed == null ? History.NONE : filed.history();
    }

    /**
     * What happened to each record.
     *
     * @return the lives of the {@linkplain #evidence records}, in their order; unmodifiable
     */
    public List<History> histories() {
        return histories;
    }

    /**
     * This file and more records.
     *
     * @param more the records to add
     * @return a new file
     * @throws InvalidFileException if the records cannot be one file
     */
    public CreditFile with(Evidence... more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(Arrays.asList(more));
        return of(subject, all, events);
    }

    /**
     * This file and more events.
     *
     * @param more the events to add
     * @return a new file
     * @throws InvalidFileException if an event is impossible
     */
    public CreditFile with(Event... more) {
        List<Event> all = new ArrayList<>(events);
        all.addAll(Arrays.asList(more));
        return of(subject, evidence, all);
    }

    /**
     * This file without some records and all that happened to them.
     *
     * @param ids the ids of the records to leave out
     * @return a new file
     * @throws IllegalArgumentException if a record is not on file
     * @throws InvalidFileException if a record that stays corrects one that is left out
     */
    public CreditFile without(String... ids) {
        Set<String> out = new HashSet<>(Arrays.asList(ids));
        for (String id : ids) {
            if (find(id).isEmpty()) {
                throw new IllegalArgumentException(
                        "the record " + id + " is to be left out, allowed are the ids of records on file");
            }
        }
        return of(
                subject,
                evidence.stream().filter(record -> !out.contains(record.id())).toList(),
                events.stream().filter(event -> !out.contains(event.of())).toList());
    }

    /**
     * This file without some events.
     *
     * @param out the events to leave out
     * @return a new file
     * @throws IllegalArgumentException if an event is not on file
     * @throws InvalidFileException if an event that stays was possible only after one that is left out
     */
    public CreditFile without(Event... out) {
        List<Event> left = new ArrayList<>(events);
        for (Event event : out) {
            if (!left.remove(event)) {
                throw new IllegalArgumentException("the " + event.kind().term().english() + " of " + event.of() + " on "
                        + event.date() + " is to be left out, allowed are events on file");
            }
        }
        return of(subject, evidence, left);
    }

    /**
     * All that is on file as text, the same to the byte wherever it is written: identifiers, records by date then id, events.
     * The name of the subject is not in it, as a name is a label (R3).
     *
     * @return lines ended by {@code \n}; whole personal identifiers are among them (R4)
     */
    public String canonicalText() {
        return FileText.of(this);
    }

    /**
     * Whether the other is a file with the same records and events about the same subject.
     *
     * @param other anything
     * @return true if all is equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof CreditFile that
                && subject.equals(that.subject)
                && evidence.equals(that.evidence)
                && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, evidence, events);
    }

    /**
     * Whose file it is and how much it holds; no personal identifier.
     *
     * @return for example {@code USCC 91140603MA0KAMP17P: 3 records, 1 event}
     */
    @Override
    public String toString() {
        return subject.shownIdentifier() + ": " + counted(evidence.size(), "record") + ", "
                + counted(events.size(), "event");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
