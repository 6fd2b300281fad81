package org.creditcore.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.creditcore.subject.CanonicalText;

/**
 * Checks that records and events are one file, and puts the events of each record in order (R47).
 *
 * <p>Events of one day are taken in the order that is possible. Where several of one kind fall on a day, the one known first
 * goes first, so that the order given changes nothing.
 */
final class FileCheck {
    private final Filed[] filed;
    private final Map<String, Filed> byId;
    private final Set<String> repeatedIds = new HashSet<>();
    private final List<Happened> inOrder;
    private final TreeMap<Integer, List<Fault>> recordFaults = new TreeMap<>();
    private final TreeMap<Integer, List<Fault>> eventFaults = new TreeMap<>();

    FileCheck(List<? extends Evidence> evidence, List<Event> events) {
        this.filed = new Filed[evidence.size()];
        this.byId = new HashMap<>(filed.length * 2);
        // what is to be known of each record is asked in one go, and looked into only where there may be a fault
        boolean isAnyRepeated = false;
        boolean isAnyCorrection = false;
        Filed firstTooMuch = null;
        long total = 0;
        for (int i = 0; i < filed.length; i++) {
            filed[i] = new Filed(evidence.get(i), i);
            Evidence record = filed[i].record;
            isAnyRepeated |= byId.put(record.id(), filed[i]) != null;
            isAnyCorrection |= record.corrects().isPresent();
            if (firstTooMuch == null) {
                total = plusAmounts(total, record);
                firstTooMuch = total < 0 ? filed[i] : null;
            }
        }
        this.inOrder = inOrder(events);
        if (isAnyRepeated) {
            checkIds();
        }
        checkEvents();
        if (isAnyCorrection) {
            checkCorrections();
        }
        if (firstTooMuch != null) {
            recordFault(
                    firstTooMuch,
                    "acts",
                    "the amounts on file add up to more than "
                            + Money.ofFen(Long.MAX_VALUE).grouped()
                            + " yuan, a sum is exact or refused");
        }
    }

    /** What is on file under each id. */
    Map<String, Filed> byId() {
        return byId;
    }

    /** What is on file by date, then id. Days are sorted as numbers, and ids are looked at only where a day has several records. */
    Filed[] byDate() {
        if (filed.length < 2) {
            return filed;
        }
        long[] keys = new long[filed.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = filed[i].record.date().toEpochDay() << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        Filed[] sorted = new Filed[keys.length];
        int first = 0;
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = filed[(int) keys[i]];
            boolean isLastOfDay = i + 1 == keys.length || keys[i + 1] >> Integer.SIZE != keys[i] >> Integer.SIZE;
            if (isLastOfDay) {
                if (i > first) {
                    Arrays.sort(sorted, first, i + 1, Filed.ById.ORDER);
                }
                first = i + 1;
            }
        }
        return sorted;
    }

    /** The events by date, then record, then all else that they state. */
    List<Event> eventsInOrder() {
        Event[] sorted = new Event[inOrder.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = inOrder.get(i).event;
        }
        return List.of(sorted);
    }

    private static List<Happened> inOrder(List<Event> events) {
        List<Happened> inOrder = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            inOrder.add(new Happened(events.get(i), i));
        }
        inOrder.sort(null);
        return inOrder;
    }

    List<FileFault> faults() {
        if (recordFaults.isEmpty() && eventFaults.isEmpty()) {
            return List.of();
        }
        List<FileFault> faults = new ArrayList<>();
        addFaults(faults, FileFault.Item.EVIDENCE, recordFaults);
        addFaults(faults, FileFault.Item.EVENT, eventFaults);
        return faults;
    }

    private static void addFaults(List<FileFault> faults, FileFault.Item item, Map<Integer, List<Fault>> found) {
        for (Map.Entry<Integer, List<Fault>> ofIndex : found.entrySet()) {
            for (Fault fault : ofIndex.getValue()) {
                faults.add(new FileFault(item, ofIndex.getKey(), fault));
            }
        }
    }

    private void recordFault(Filed faulty, String field, String problem) {
        recordFaults.computeIfAbsent(faulty.index, key -> new ArrayList<>()).add(new Fault(field, problem));
    }

    private void eventFault(Happened faulty, String field, String problem) {
        eventFaults.computeIfAbsent(faulty.index, key -> new ArrayList<>()).add(new Fault(field, problem));
    }

    private void checkIds() {
        Map<String, Integer> uses = new HashMap<>();
        for (Filed each : filed) {
            uses.merge(each.record.id(), 1, Integer::sum);
        }
        for (Filed each : filed) {
            String id = each.record.id();
            if (uses.get(id) > 1) {
                recordFault(each, "id", id + " is the id of " + uses.get(id) + " records, an id is unique in its file");
                byId.remove(id);
                repeatedIds.add(id);
            }
        }
    }

    private void checkEvents() {
        List<Filed> happenedTo = new ArrayList<>();
        for (Happened each : inOrder) {
            String of = each.event.of();
            Filed on = byId.get(of);
            if (on != null) {
                if (on.happened.isEmpty()) {
                    on.happened = new ArrayList<>(2);
                    happenedTo.add(on);
                }
                on.happened.add(each);
            } else if (!repeatedIds.contains(of)) {
                eventFault(each, "of", of + " is the id of no record on file, an event names a record by its id");
            }
        }
        for (Filed each : happenedTo) {
            each.history = history(each.record, each.happened);
            each.happened = List.of();
        }
    }

    private History history(Evidence record, List<Happened> happened) {
        Optional<Event> revocation = revocation(record, happened);
        List<Happened> disputes = new ArrayList<>(happened.size());
        List<Happened> repairs = new ArrayList<>(happened.size());
        for (Happened each : happened) {
            Event event = each.event;
            if (event.kind() == EventKind.REVOCATION) {
                continue;
            }
            boolean isRepair = Track.REPAIR.has(event);
            if (event.date().isBefore(record.date())) {
                beforeItsRecord(each, record);
            } else if (revocation.isPresent()
                    && event.date().isAfter(revocation.get().date())) {
                eventFault(
                        each,
                        "date",
                        event.date() + " lies after " + revocation.get().date() + ", when " + record.id()
                                + " was revoked; nothing happens to a record after its revocation");
            } else if (isRepair && !record.isAdverse()) {
                eventFault(
                        each,
                        "of",
                        record.id() + " cannot be repaired, allowed are decisions, commitment breaches,"
                                + " serious-dishonesty determinations, LOW ratings and black-list entries");
            } else {
                (isRepair ? repairs : disputes).add(each);
            }
        }
        return new History(
                inTurn(record.id(), disputes, Track.DISPUTE), inTurn(record.id(), repairs, Track.REPAIR), revocation);
    }

    private void beforeItsRecord(Happened early, Evidence record) {
        eventFault(
                early,
                "date",
                early.event.date() + " lies before " + record.date() + ", the date of " + record.id()
                        + "; an event is on or after the date of its record");
    }

    private Optional<Event> revocation(Evidence record, List<Happened> happened) {
        Optional<Event> revocation = Optional.empty();
        List<Happened> revocations = new ArrayList<>(1);
        for (Happened each : happened) {
            if (each.event.kind() == EventKind.REVOCATION) {
                revocations.add(each);
            }
        }
        for (int first = 0, end; first < revocations.size(); first = end) {
            end = endOfDay(revocations, first);
            LocalDate day = revocations.get(first).event.date();
            for (Happened each : revocations.subList(first, end)) {
                if (day.isBefore(record.date())) {
                    beforeItsRecord(each, record);
                } else if (revocation.isPresent()) {
                    eventFault(
                            each,
                            "type",
                            record.id() + " was revoked on " + revocation.get().date()
                                    + " already, a record is revoked once");
                } else if (end - first > 1) {
                    eventFault(
                            each,
                            "type",
                            record.id() + " is revoked " + (end - first) + " times on " + day
                                    + ", a record is revoked once");
                }
            }
            if (revocation.isEmpty() && end - first == 1 && !day.isBefore(record.date())) {
                revocation = Optional.of(revocations.get(first).event);
            }
        }
        return revocation;
    }

    /** One past the last of those that happened on the day of one of them. */
    private static int endOfDay(List<Happened> inOrder, int first) {
        LocalDate day = inOrder.get(first).event.date();
        int end = first + 1;
        while (end < inOrder.size() && inOrder.get(end).event.date().equals(day)) {
            end++;
        }
        return end;
    }

    /** The events of a track in the order in which they happened, the impossible ones named and left out. */
    private List<Event> inTurn(String id, List<Happened> happened, Track track) {
        if (happened.isEmpty()) {
            return List.of();
        }
        List<Event> done = new ArrayList<>(happened.size());
        for (int first = 0, end; first < happened.size(); first = end) {
            end = endOfDay(happened, first);
            // of one day and record, events are in the order of their kinds
            int firstEnd = first;
            while (firstEnd < end && happened.get(firstEnd).event.kind() == track.begin) {
                firstEnd++;
            }
            int begins = firstEnd - first;
            int ends = end - firstEnd;
            boolean begun = done.size() % 2 == 1;
            int surplus = begun ? ends - begins : begins - ends;
            if (surplus == 0 || surplus == 1) {
                int nextBegin = first;
                int nextEnd = firstEnd;
                while (nextBegin < firstEnd || nextEnd < end) {
                    boolean beginIsNext = done.size() % 2 == 0;
                    done.add(happened.get(beginIsNext ? nextBegin++ : nextEnd++).event);
                }
            } else {
                for (Happened each : happened.subList(first, end)) {
                    eventFault(each, "type", track.impossible(id, each.event, begins, ends, begun));
                }
            }
        }
        return done;
    }

    private void checkCorrections() {
        Set<String> revokedCases = new HashSet<>();
        for (Filed each : filed) {
            if (isRevoked(each)) {
                caseOf(each.record).ifPresent(revokedCases::add);
            }
        }
        Set<String> cyclic = cyclic();
        for (Filed each : filed) {
            Evidence record = each.record;
            if (record.corrects().isEmpty()) {
                continue;
            }
            String id = record.corrects().get();
            Filed corrected = byId.get(id);
            String allowed = ", a correction names a revoked record of its own type on the same file";
            if (repeatedIds.contains(id)) {
                continue;
            }
            if (corrected == null) {
                recordFault(each, "corrects", id + " is the id of no record on file" + allowed);
            } else if (corrected.record.type() != record.type()) {
                recordFault(
                        each,
                        "corrects",
                        id + " is of type " + corrected.record.type().term().english() + ", not "
                                + record.type().term().english() + allowed);
            } else if (cyclic.contains(record.id())) {
                recordFault(each, "corrects", id + " leads back to " + record.id() + allowed);
            } else if (!isRevoked(corrected) && !isStruckWithItsCase(corrected.record, revokedCases)) {
                recordFault(each, "corrects", id + " is not revoked" + allowed);
            }
        }
    }

    private static boolean isRevoked(Filed each) {
        return each.history.revocation().isPresent();
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
        for (Filed start : filed) {
            Set<String> path = new HashSet<>();
            Filed each = start;
            while (each != null && !settled.contains(each.record.id()) && path.add(each.record.id())) {
                each = corrected(each);
            }
            while (each != null && path.contains(each.record.id()) && cyclic.add(each.record.id())) {
                each = corrected(each);
            }
            settled.addAll(path);
        }
        return cyclic;
    }

    private Filed corrected(Filed each) {
        return each.record.corrects().map(byId::get).orElse(null);
    }

    /** A sum and the amounts of a record, in fen; negative if it is more than can be said. */
    private static long plusAmounts(long before, Evidence record) {
        long sum = before;
        if (record instanceof Decision decision) {
            for (Act act : decision.acts()) {
                for (Sanction sanction : act.sanctions()) {
                    if (sanction.amount().isPresent()) {
                        sum += sanction.amount().get().fen();
                        if (sum < 0) {
                            return sum;
                        }
                    }
                }
            }
        }
        return sum;
    }

    /** A record on file, its place among those given, and what happened to it. */
    static final class Filed {
        final Evidence record;
        private final int index;
        private List<Happened> happened = List.of();
        private History history = History.NONE;

        Filed(Evidence record, int index) {
            this.record = record;
            this.index = index;
        }

        History history() {
            return history;
        }

        private static final class ById implements Comparator<Filed> {
            static final Comparator<Filed> ORDER = new ById();

            @Override
            public int compare(Filed one, Filed other) {
                return CanonicalText.BY_CODE_POINT.compare(one.record.id(), other.record.id());
            }
        }
    }

    /**
     * An event and its place among those given. In the order in which events are taken: by date, then record, then all else that
     * an event states.
     */
    private record Happened(Event event, int index) implements Comparable<Happened> {
        @Override
        public int compareTo(Happened other) {
            int order = event.date().compareTo(other.event.date());
            order = order != 0 ? order : event.of().compareTo(other.event.of());
            order = order != 0 ? order : event.kind().compareTo(other.event.kind());
            order = order != 0 ? order : event.knownFrom().compareTo(other.event.knownFrom());
            order = order != 0
                    ? order
                    : event.document()
                            .orElse("")
                            .compareTo(other.event.document().orElse(""));
            order = order != 0 ? order : event.by().compareTo(other.event.by());
            return order != 0
                    ? order
                    : Boolean.compare(
                            event.recordedOn().isPresent(),
                            other.event.recordedOn().isPresent());
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

        boolean has(Event event) {
            return event.kind() == begin || event.kind() == end;
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
