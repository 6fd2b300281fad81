package org.creditcore.evidence;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks that records and events are one file, and puts the events of each record in order (R47).
 *
 * <p>Events of one day are taken in the order that is possible. Where several of one kind fall on a day, the one known first
 * goes first, so that the order given changes nothing.
 */
final class FileCheck {
    /** By date, then record, then all else that an event states. */
    static final Comparator<Event> EVENT_ORDER = Comparator.comparing(Event::date)
            .thenComparing(Event::of)
            .thenComparing(Event::kind)
            .thenComparing(Event::knownFrom)
            .thenComparing(event -> event.document().orElse(""))
            .thenComparing(Event::by)
            .thenComparing(event -> event.recordedOn().isPresent());

    private final List<? extends Evidence> evidence;
    private final List<Event> events;
    private final Map<String, Evidence> byId;
    private final Set<String> repeatedIds = new HashSet<>();
    private final Map<String, History> histories = new HashMap<>();
    private final TreeMap<Integer, List<Fault>> recordFaults = new TreeMap<>();
    private final TreeMap<Integer, List<Fault>> eventFaults = new TreeMap<>();

    FileCheck(List<? extends Evidence> evidence, List<Event> events) {
        this.evidence = evidence;
        this.events = events;
        this.byId = new HashMap<>(evidence.size() * 2);
        checkIds();
        if (!events.isEmpty()) {
            checkEvents();
        }
        checkCorrections();
        checkAmounts();
    }

    Map<String, Evidence> byId() {
        return byId;
    }

    Map<String, History> histories() {
        return histories;
    }

    List<FileFault> faults() {
        List<FileFault> faults = new ArrayList<>();
        recordFaults.forEach((index, found) ->
                found.forEach(fault -> faults.add(new FileFault(FileFault.Item.EVIDENCE, index, fault))));
        eventFaults.forEach((index, found) ->
                found.forEach(fault -> faults.add(new FileFault(FileFault.Item.EVENT, index, fault))));
        return faults;
    }

    private void recordFault(int index, String field, String problem) {
        recordFaults.computeIfAbsent(index, key -> new ArrayList<>()).add(new Fault(field, problem));
    }

    private void eventFault(int index, String field, String problem) {
        eventFaults.computeIfAbsent(index, key -> new ArrayList<>()).add(new Fault(field, problem));
    }

    private void checkIds() {
        boolean repeated = false;
        for (Evidence record : evidence) {
            repeated |= byId.put(record.id(), record) != null;
        }
        if (!repeated) {
            return;
        }
        Map<String, Integer> uses = new HashMap<>();
        evidence.forEach(record -> uses.merge(record.id(), 1, Integer::sum));
        for (int i = 0; i < evidence.size(); i++) {
            String id = evidence.get(i).id();
            if (uses.get(id) > 1) {
                recordFault(i, "id", id + " is the id of " + uses.get(id) + " records, an id is unique in its file");
                byId.remove(id);
                repeatedIds.add(id);
            }
        }
    }

    private void checkEvents() {
        Map<String, List<Integer>> perRecord = new LinkedHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            String of = events.get(i).of();
            if (byId.containsKey(of)) {
                perRecord.computeIfAbsent(of, key -> new ArrayList<>()).add(i);
            } else if (!repeatedIds.contains(of)) {
                eventFault(i, "of", of + " is the id of no record on file, an event names a record by its id");
            }
        }
        perRecord.forEach((id, indexes) -> {
            indexes.sort(Comparator.comparing(events::get, EVENT_ORDER));
            histories.put(id, history(byId.get(id), indexes));
        });
    }

    private History history(Evidence record, List<Integer> indexes) {
        Optional<Event> revocation = revocation(record, indexes);
        List<Integer> disputes = new ArrayList<>();
        List<Integer> repairs = new ArrayList<>();
        for (int i : indexes) {
            Event event = events.get(i);
            if (event.kind() == EventKind.REVOCATION) {
                continue;
            }
            boolean isRepair = event.kind() == EventKind.REPAIR || event.kind() == EventKind.REPAIR_WITHDRAWAL;
            if (event.date().isBefore(record.date())) {
                beforeItsRecord(i, record);
            } else if (revocation.isPresent()
                    && event.date().isAfter(revocation.get().date())) {
                eventFault(
                        i,
                        "date",
                        event.date() + " lies after " + revocation.get().date() + ", when " + record.id()
                                + " was revoked; nothing happens to a record after its revocation");
            } else if (isRepair && !record.isAdverse()) {
                eventFault(
                        i,
                        "of",
                        record.id() + " cannot be repaired, allowed are decisions, commitment breaches,"
                                + " serious-dishonesty determinations, LOW ratings and black-list entries");
            } else {
                (isRepair ? repairs : disputes).add(i);
            }
        }
        return new History(
                inTurn(record.id(), disputes, Track.DISPUTE), inTurn(record.id(), repairs, Track.REPAIR), revocation);
    }

    private void beforeItsRecord(int index, Evidence record) {
        eventFault(
                index,
                "date",
                events.get(index).date() + " lies before " + record.date() + ", the date of " + record.id()
                        + "; an event is on or after the date of its record");
    }

    private Optional<Event> revocation(Evidence record, List<Integer> indexes) {
        Optional<Event> revocation = Optional.empty();
        for (List<Integer> sameDay : byDay(indexes, EventKind.REVOCATION)) {
            LocalDate day = events.get(sameDay.get(0)).date();
            for (int i : sameDay) {
                if (day.isBefore(record.date())) {
                    beforeItsRecord(i, record);
                } else if (revocation.isPresent()) {
                    eventFault(
                            i,
                            "type",
                            record.id() + " was revoked on " + revocation.get().date()
                                    + " already, a record is revoked once");
                } else if (sameDay.size() > 1) {
                    eventFault(
                            i,
                            "type",
                            record.id() + " is revoked " + sameDay.size() + " times on " + day
                                    + ", a record is revoked once");
                }
            }
            if (revocation.isEmpty() && sameDay.size() == 1 && !day.isBefore(record.date())) {
                revocation = Optional.of(events.get(sameDay.get(0)));
            }
        }
        return revocation;
    }

    private Collection<List<Integer>> byDay(List<Integer> indexes, EventKind... kinds) {
        TreeMap<LocalDate, List<Integer>> days = new TreeMap<>();
        List<EventKind> wanted = List.of(kinds);
        for (int i : indexes) {
            if (wanted.contains(events.get(i).kind())) {
                days.computeIfAbsent(events.get(i).date(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return days.values();
    }

    /** The events of a track in the order in which they happened, the impossible ones named and left out. */
    private List<Event> inTurn(String id, List<Integer> indexes, Track track) {
        if (indexes.isEmpty()) {
            return List.of();
        }
        List<Event> done = new ArrayList<>();
        for (List<Integer> sameDay : byDay(indexes, track.begin, track.end)) {
            Deque<Event> begins = new ArrayDeque<>();
            Deque<Event> ends = new ArrayDeque<>();
            for (int i : sameDay) {
                (events.get(i).kind() == track.begin ? begins : ends).add(events.get(i));
            }
            boolean begun = done.size() % 2 == 1;
            int surplus = begun ? ends.size() - begins.size() : begins.size() - ends.size();
            if (surplus == 0 || surplus == 1) {
                boolean beginIsNext = !begun;
                for (int i = 0; i < sameDay.size(); i++) {
                    done.add((beginIsNext ? begins : ends).remove());
                    beginIsNext = !beginIsNext;
                }
            } else {
                for (int i : sameDay) {
                    eventFault(i, "type", track.impossible(id, events.get(i), begins.size(), ends.size(), begun));
                }
            }
        }
        return done;
    }

    private void checkCorrections() {
        Set<String> revokedCases = new HashSet<>();
        boolean anyCorrection = false;
        for (Evidence record : evidence) {
            anyCorrection |= record.corrects().isPresent();
            if (isRevoked(record.id())) {
                caseOf(record).ifPresent(revokedCases::add);
            }
        }
        if (!anyCorrection) {
            return;
        }
        Set<String> cyclic = cyclic();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence record = evidence.get(i);
            if (record.corrects().isEmpty()) {
                continue;
            }
            String id = record.corrects().get();
            Evidence corrected = byId.get(id);
            String allowed = ", a correction names a revoked record of its own type on the same file";
            if (repeatedIds.contains(id)) {
                continue;
            }
            if (corrected == null) {
                recordFault(i, "corrects", id + " is the id of no record on file" + allowed);
            } else if (corrected.type() != record.type()) {
                recordFault(
                        i,
                        "corrects",
                        id + " is of type " + corrected.type().term().english() + ", not "
                                + record.type().term().english() + allowed);
            } else if (cyclic.contains(record.id())) {
                recordFault(i, "corrects", id + " leads back to " + record.id() + allowed);
            } else if (!isRevoked(id) && !isStruckWithItsCase(corrected, revokedCases)) {
                recordFault(i, "corrects", id + " is not revoked" + allowed);
            }
        }
    }

    private boolean isRevoked(String id) {
        History history = histories.get(id);
        return history != null && history.revocation().isPresent();
    }

    /** A report that itself corrects a struck one outlives the revocation of its case (R12). */
    private static boolean isStruckWithItsCase(Evidence record, Set<String> revokedCases) {
        return record.corrects().isEmpty()
                && caseOf(record).filter(revokedCases::contains).isPresent();
    }

    /**
     * What a report shares with the others of its case, but for the authority: which names are one authority is the
     * rulebook's to say (R11), so that here a revocation of any report with the number is enough.
     */
    private static Optional<String> caseOf(Evidence record) {
        return CaseNumber.of(record).map(number -> record.type() + " " + number);
    }

    /** The records whose corrections lead back to themselves. */
    private Set<String> cyclic() {
        Set<String> settled = new HashSet<>();
        Set<String> cyclic = new HashSet<>();
        for (Evidence start : evidence) {
            Set<String> path = new HashSet<>();
            Evidence record = start;
            while (record != null && !settled.contains(record.id()) && path.add(record.id())) {
                record = corrected(record);
            }
            while (record != null && path.contains(record.id()) && cyclic.add(record.id())) {
                record = corrected(record);
            }
            settled.addAll(path);
        }
        return cyclic;
    }

    private Evidence corrected(Evidence record) {
        return record.corrects().map(byId::get).orElse(null);
    }

    private void checkAmounts() {
        long sum = 0;
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i) instanceof Decision decision) {
                for (Act act : decision.acts()) {
                    for (Sanction sanction : act.sanctions()) {
                        if (sanction.amount().isPresent()) {
                            sum += sanction.amount().get().fen();
                            if (sum < 0) {
                                recordFault(
                                        i,
                                        "acts",
                                        "the amounts on file add up to more than "
                                                + Money.ofFen(Long.MAX_VALUE).grouped()
                                                + " yuan, a sum is exact or refused");
                                return;
                            }
                        }
                    }
                }
            }
        }
    }

    /** The two tracks of a record's life, and why a step on one is impossible. */
    private enum Track {
        DISPUTE(EventKind.OBJECTION, EventKind.DISMISSAL, "disputed"),
        REPAIR(EventKind.REPAIR, EventKind.REPAIR_WITHDRAWAL, "repaired");

        private final EventKind begin;
        private final EventKind end;
        private final String state;

        Track(EventKind begin, EventKind end, String state) {
            this.begin = begin;
            this.end = end;
            this.state = state;
        }

        String impossible(String id, Event event, int begins, int ends, boolean begun) {
            String beginning = begin.term().english();
            String ending = end.term().english();
            if (begins + ends > 1) {
                return id + " has " + begins + " " + beginning + "(s) and " + ends + " " + ending + "(s) on "
                        + event.date() + " and is " + (begun ? "" : "not ") + state
                        + " before, they cannot all happen; allowed is one after the other in turn";
            }
            return event.kind() == begin
                    ? id + " is " + state + " on " + event.date() + " already, a new " + beginning
                            + " is allowed once it no longer is"
                    : id + " is not " + state + " on " + event.date() + ", a " + ending + " is allowed while it is";
        }
    }
}
