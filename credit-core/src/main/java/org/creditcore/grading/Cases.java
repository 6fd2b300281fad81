package org.creditcore.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CaseNumber;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.History;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.grading.SetAside.Reason;
import org.creditcore.subject.CanonicalText;

/**
 * The first stretch of the street: settles the relations between the records of a file, as known on a day, so that after it
 * each case stands by itself.
 *
 * <p>Unknown records are left out (R22), revoked ones and the reports struck with them too (R12, R17, R20); of the reports of
 * a case one is used (R12); of the ratings of an authority and scheme each is replaced by the next (R21); disputes and
 * repairs of all reports are those of their case, and a repair passes on to the report that corrects a struck one (R12).
 */
final class Cases {
    /** A later report gives the content; of those recorded on one day, the one with the greater id. */
    private static final Comparator<Evidence> BY_RECORDING =
            Comparator.comparing(Evidence::knownFrom).thenComparing(Evidence::id, CanonicalText.BY_CODE_POINT);

    /** The order in which records are shown. */
    static final Comparator<Evidence> BY_DATE =
            Comparator.comparing(Evidence::date).thenComparing(Evidence::id, CanonicalText.BY_CODE_POINT);

    private final Compiled rules;
    private final Knowledge knowledge;
    private final List<Evidence> evidence;
    private final History[] histories;

    /** The place of the record that each record corrects, or -1. */
    private final int[] corrected;

    private final boolean[] known;
    private final Boolean[] struck;
    private final Days[] passedOn;
    private final List<List<Integer>> reports = new ArrayList<>();
    private final int[] caseOf;
    private final Event[] revocationOfCase;

    private final List<Case> cases = new ArrayList<>();
    private final Map<String, SetAside> leftOut = new HashMap<>();
    private final TreeSet<String> conflicting = new TreeSet<>();

    private Cases(Compiled rules, CreditFile file, Knowledge knowledge) {
        this.rules = rules;
        this.knowledge = knowledge;
        this.evidence = file.evidence();
        int size = evidence.size();
        this.histories = new History[size];
        this.known = new boolean[size];
        this.struck = new Boolean[size];
        this.passedOn = new Days[size];
        this.caseOf = new int[size];
        for (int i = 0; i < size; i++) {
            known[i] = knowledge.includes(evidence.get(i));
            histories[i] = file.history(evidence.get(i).id());
        }
        this.corrected = corrected(evidence);
        groupReports();
        this.revocationOfCase = new Event[reports.size()];
        for (int i = 0; i < size; i++) {
            if (known[i] && revocation(i) != null) {
                revocationOfCase[caseOf[i]] = earlier(revocationOfCase[caseOf[i]], revocation(i));
            }
        }
        for (int i = 0; i < size; i++) {
            settleStruck(i);
        }
        leaveOut();
        chooseReports();
        replaceRatings();
    }

    static Cases of(Compiled rules, CreditFile file, Knowledge knowledge) {
        return new Cases(rules, file, knowledge);
    }

    /** What counts as one, by date then id of the record used. */
    List<Case> cases() {
        return cases;
    }

    /** The records that count for nothing on any day, by id. */
    Map<String, SetAside> leftOut() {
        return leftOut;
    }

    /** The reports not used that differ from the one used, by id. */
    TreeSet<String> conflicting() {
        return conflicting;
    }

    private History history(int index) {
        return histories[index];
    }

    private Event revocation(int index) {
        Event revocation = history(index).revocation().orElse(null);
        return revocation != null && knowledge.includes(revocation) ? revocation : null;
    }

    private static Event earlier(Event one, Event other) {
        return one == null || other.date().isBefore(one.date()) ? other : one;
    }

    private void groupReports() {
        Map<CaseKey, Integer> groups = new HashMap<>();
        for (int i = 0; i < caseOf.length; i++) {
            Evidence record = evidence.get(i);
            Optional<CaseKey> key = caseKey(rules, record);
            Integer group = key.isEmpty() ? null : groups.putIfAbsent(key.get(), reports.size());
            if (group == null) {
                group = reports.size();
                reports.add(new ArrayList<>(1));
            }
            reports.get(group).add(i);
            caseOf[i] = group;
        }
    }

    /** What makes reports one case; there is none where there is no number. */
    private record CaseKey(EvidenceType type, String authority, String number) {}

    private static Optional<CaseKey> caseKey(Compiled rules, Evidence record) {
        return CaseNumber.of(record)
                .map(number -> new CaseKey(record.type(), rules.authority(authorityOf(record)), number));
    }

    /**
     * What reports of one case have in common, whichever of its names the authority uses; nothing where there is no number. A
     * file is checked without knowing which names are one, so records that share this must not be taken apart.
     */
    static Optional<List<Object>> numberKey(Evidence record) {
        return CaseNumber.of(record).map(number -> List.of(record.type(), number));
    }

    /** What makes ratings one series: authority and scheme. */
    static List<Object> seriesKey(Compiled rules, CreditRating rating) {
        return List.of(rules.authority(rating.authority()), CanonicalText.comparable(rating.scheme()));
    }

    /**
     * Takes a file apart into files whose records have nothing to do with each other: other reports, ratings of a series and
     * corrections stay together.
     */
    static List<CreditFile> apart(Compiled rules, CreditFile file) {
        List<Evidence> evidence = file.evidence();
        int[] parents = new int[evidence.size()];
        Map<Object, Integer> holders = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            Evidence record = evidence.get(i);
            parents[i] = i;
            join(parents, holders, record.id(), i);
            if (record.corrects().isPresent()) {
                join(parents, holders, record.corrects().get(), i);
            }
            Optional<List<Object>> key =
                    record instanceof CreditRating rating ? Optional.of(seriesKey(rules, rating)) : numberKey(record);
            if (key.isPresent()) {
                join(parents, holders, key.get(), i);
            }
        }
        Map<Integer, List<Evidence>> records = new LinkedHashMap<>();
        Map<Integer, List<Event>> events = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            records.computeIfAbsent(root(parents, i), root -> new ArrayList<>()).add(evidence.get(i));
        }
        for (Event event : file.events()) {
            int root = root(parents, holders.get(event.of()));
            events.computeIfAbsent(root, none -> new ArrayList<>()).add(event);
        }
        List<CreditFile> parts = new ArrayList<>();
        records.forEach((root, together) ->
                parts.add(CreditFile.of(file.subject(), together, events.getOrDefault(root, List.of()))));
        return parts;
    }

    private static void join(int[] parents, Map<Object, Integer> holders, Object key, int record) {
        Integer holder = holders.putIfAbsent(key, record);
        if (holder != null) {
            parents[root(parents, record)] = root(parents, holder);
        }
    }

    private static int root(int[] parents, int record) {
        int root = record;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private static String authorityOf(Evidence numbered) {
        return switch (numbered.type()) {
            case DECISION -> ((Decision) numbered).authority();
            case COMMITMENT_BREACH -> ((CommitmentBreach) numbered).authority();
            default -> ((SeriousDishonesty) numbered).authority();
        };
    }

    /** A record revoked, or a report of a case with a revoked one unless it says which struck report it corrects. */
    private void settleStruck(int start) {
        List<Integer> chain = new ArrayList<>(1);
        int next = start;
        while (next >= 0 && struck[next] == null) {
            chain.add(next);
            next = corrected[next];
        }
        boolean correctedIsStruck = next >= 0 && struck[next];
        for (int at = chain.size() - 1; at >= 0; at--) {
            int i = chain.get(at);
            boolean ofRevokedCase = revocationOfCase[caseOf[i]] != null && !correctedIsStruck;
            struck[i] = known[i] && (revocation(i) != null || ofRevokedCase);
            // a struck report passes on its repairs, and those passed on to it, to the report that corrects it
            int before = corrected[i];
            Days inherited = before >= 0 && struck[before] ? passedOn[before] : Days.NONE;
            passedOn[i] = inherited.union(repairs(i));
            correctedIsStruck = struck[i];
        }
    }

    private static int[] corrected(List<Evidence> evidence) {
        int[] corrected = new int[evidence.size()];
        Arrays.fill(corrected, -1);
        if (evidence.stream().anyMatch(record -> record.corrects().isPresent())) {
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < corrected.length; i++) {
                places.put(evidence.get(i).id(), i);
            }
            for (int i = 0; i < corrected.length; i++) {
                corrected[i] = evidence.get(i).corrects().map(places::get).orElse(-1);
            }
        }
        return corrected;
    }

    private Days repairs(int index) {
        return known[index] ? days(history(index).repairs()) : Days.NONE;
    }

    private Days disputes(int index) {
        return days(history(index).disputes());
    }

    /**
     * The days between the beginnings and the ends on a track, as known. An event has an effect once it and the one before it
     * are known (R22).
     */
    private Days days(List<Event> track) {
        Days days = Days.NONE;
        int begun = Days.NEVER;
        boolean previousKnown = true;
        for (int i = 0; i < track.size(); i++) {
            Event event = track.get(i);
            boolean eventKnown = knowledge.includes(event);
            if (eventKnown && previousKnown) {
                int day = Days.day(event.date());
                boolean begins = i % 2 == 0;
                if (begins) {
                    begun = Math.min(begun, day);
                } else {
                    days = days.union(Days.of(begun, day - 1));
                    begun = Days.NEVER;
                }
            }
            previousKnown = eventKnown;
        }
        return begun == Days.NEVER ? days : days.union(Days.of(begun, Days.FOREVER));
    }

    private void leaveOut() {
        for (int i = 0; i < known.length; i++) {
            Evidence record = evidence.get(i);
            if (!known[i]) {
                leftOut.put(record.id(), SetAside.because(record, Reason.NOT_YET_KNOWN, record.knownFrom()));
            } else if (struck[i]) {
                Event by = revocation(i) != null ? revocation(i) : revocationOfCase[caseOf[i]];
                leftOut.put(record.id(), SetAside.because(record, Reason.REVOKED, by.date()));
            }
        }
    }

    private void chooseReports() {
        Case[] byReport = new Case[evidence.size()];
        for (List<Integer> ofCase : reports) {
            Evidence used = null;
            int place = 0;
            Days disputed = Days.NONE;
            Days repaired = Days.NONE;
            for (int i : ofCase) {
                if (known[i] && !struck[i]) {
                    Evidence report = evidence.get(i);
                    if (used == null || BY_RECORDING.compare(report, used) > 0) {
                        used = report;
                        place = i;
                    }
                    disputed = disputed.union(disputes(i));
                    repaired = repaired.union(passedOn[i]);
                }
            }
            if (used != null) {
                byReport[place] = new Case(used, disputed, used.isAdverse() ? repaired : Days.NONE, Optional.empty());
                setDuplicatesAside(ofCase, used);
            }
        }
        // a file has its records by date, then id
        for (Case each : byReport) {
            if (each != null) {
                cases.add(each);
            }
        }
    }

    private void setDuplicatesAside(List<Integer> ofCase, Evidence used) {
        for (int i : ofCase) {
            Evidence report = evidence.get(i);
            if (known[i] && !struck[i] && report != used) {
                leftOut.put(
                        report.id(),
                        new SetAside(report, Reason.DUPLICATE_REPORT, Optional.empty(), Optional.of(used)));
                if (!content(report).equals(content(used))) {
                    conflicting.add(report.id());
                }
            }
        }
    }

    /** What two reports of a case must agree on: date, publicity end, ground and acts; texts and conduct periods are labels. */
    private static List<Object> content(Evidence report) {
        Object ground = report instanceof SeriousDishonesty determination ? determination.ground() : "";
        Map<List<Object>, Integer> acts = new HashMap<>();
        if (report instanceof Decision decision) {
            for (Act act : decision.acts()) {
                acts.merge(List.of(act.grave(), new HashSet<>(act.sanctions())), 1, Integer::sum);
            }
        }
        return List.of(report.date(), report.lastDay(), ground, acts);
    }

    private void replaceRatings() {
        Map<List<Object>, Integer> latest = new LinkedHashMap<>();
        for (int i = cases.size() - 1; i >= 0; i--) {
            Case rated = cases.get(i);
            if (rated.evidence() instanceof CreditRating rating) {
                Integer next = latest.put(seriesKey(rules, rating), i);
                if (next != null) {
                    cases.set(i, rated.supersededBy(Optional.of(cases.get(next).evidence())));
                }
            }
        }
    }
}
