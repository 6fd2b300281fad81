package org.creditcore.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Compiled rules;
    private final Knowledge knowledge;
    private final List<Evidence> evidence;
    private final List<History> histories;

    /** The place of the record that each record corrects, or -1. */
    private final int[] corrected;

    private final boolean[] known;
    private final boolean[] struck;

    /** The repairs that a record passes on if it is struck; null as long as it is not settled. */
    private final Days[] passedOn;

    /** The place of the first report of the case of each record, and that of the next report, or -1. */
    private final int[] caseOf;

    private final int[] nextReport;

    /** The first revocation of a report, at the place of the first report of the case. */
    private final Event[] revocationOfCase;

    private final SetAside[] setAside;
    private final List<Case> cases;
    private final List<SetAside> leftOut = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();

    private Cases(Compiled rules, CreditFile file, Knowledge knowledge) {
        this.rules = rules;
        this.knowledge = knowledge;
        this.evidence = file.evidence();
        int size = evidence.size();
        this.histories = file.histories();
        this.corrected = new int[size];
        this.known = new boolean[size];
        this.struck = new boolean[size];
        this.passedOn = new Days[size];
        this.caseOf = new int[size];
        this.nextReport = new int[size];
        this.revocationOfCase = new Event[size];
        this.setAside = new SetAside[size];
        this.cases = new ArrayList<>(size);
        // all that is to be known of a record is asked in one go: records of a long file have to be fetched from afar
        Set<String> numbers = new HashSet<>(size * 2);
        Set<String> repeated = new HashSet<>();
        boolean isAnyCorrection = false;
        for (int i = 0; i < size; i++) {
            Evidence record = evidence.get(i);
            known[i] = knowledge.includes(record);
            isAnyCorrection |= record.corrects().isPresent();
            Optional<String> number = CaseNumber.of(record);
            if (number.isPresent() && !numbers.add(number.get())) {
                repeated.add(number.get());
            }
            caseOf[i] = i;
            nextReport[i] = -1;
            corrected[i] = -1;
        }
        if (isAnyCorrection) {
            findCorrected();
        }
        if (!repeated.isEmpty()) {
            joinReports(repeated);
        }
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

    /** The records that count for nothing on any day, by date then id. */
    List<SetAside> leftOut() {
        return leftOut;
    }

    /** What an official should see of the reports of a case, whatever the day. */
    List<Flag> flags() {
        return flags;
    }

    private History history(int index) {
        return histories.get(index);
    }

    private Event revocation(int index) {
        Event revocation = history(index).revocation().orElse(null);
        return revocation != null && knowledge.includes(revocation) ? revocation : null;
    }

    private static Event earlier(Event one, Event other) {
        return one == null || other.date().isBefore(one.date()) ? other : one;
    }

    /** Joins the reports of each case among the records whose number others have too. */
    private void joinReports(Set<String> repeated) {
        Map<CaseKey, Integer> last = new HashMap<>();
        for (int i = 0; i < caseOf.length; i++) {
            Evidence record = evidence.get(i);
            Optional<String> number = CaseNumber.of(record);
            if (number.isPresent() && repeated.contains(number.get())) {
                Integer before =
                        last.put(new CaseKey(record.type(), rules.authority(authorityOf(record)), number.get()), i);
                if (before != null) {
                    nextReport[before] = i;
                    caseOf[i] = caseOf[before];
                }
            }
        }
    }

    /** What makes reports one case. */
    private record CaseKey(EvidenceType type, String authority, String number) {}

    /**
     * What reports of one case have in common, whichever of its names the authority uses; nothing where there is no number. A
     * file is checked without knowing which names are one, so records that share this must not be taken apart.
     */
    private static Optional<List<Object>> numberKey(Evidence record) {
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
        if (!isOpen(start)) {
            return;
        }
        List<Integer> before = List.of();
        for (int next = corrected[start]; isOpen(next); next = corrected[next]) {
            before = before.isEmpty() ? new ArrayList<>() : before;
            before.add(next);
        }
        for (int at = before.size() - 1; at >= 0; at--) {
            settleStruckAlone(before.get(at));
        }
        settleStruckAlone(start);
    }

    private boolean isOpen(int record) {
        return record >= 0 && passedOn[record] == null;
    }

    /** Settles a record that corrects none, or one that is settled. */
    private void settleStruckAlone(int i) {
        int before = corrected[i];
        boolean correctedIsStruck = before >= 0 && struck[before];
        boolean ofRevokedCase = revocationOfCase[caseOf[i]] != null && !correctedIsStruck;
        struck[i] = known[i] && (revocation(i) != null || ofRevokedCase);
        // a struck report passes on its repairs, and those passed on to it, to the report that corrects it
        Days inherited = correctedIsStruck ? passedOn[before] : Days.NONE;
        passedOn[i] = inherited.union(repairs(i));
    }

    private void findCorrected() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < corrected.length; i++) {
            places.put(evidence.get(i).id(), i);
        }
        for (int i = 0; i < corrected.length; i++) {
            corrected[i] = evidence.get(i).corrects().map(places::get).orElse(-1);
        }
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
                setAside[i] = SetAside.because(record, Reason.NOT_YET_KNOWN, record.knownFrom());
            } else if (struck[i]) {
                Event by = revocation(i) != null ? revocation(i) : revocationOfCase[caseOf[i]];
                setAside[i] = SetAside.because(record, Reason.REVOKED, by.date());
            }
        }
    }

    private void chooseReports() {
        Case[] byReport = new Case[evidence.size()];
        for (int first = 0; first < byReport.length; first++) {
            if (caseOf[first] == first) {
                chooseReport(first, byReport);
            }
        }
        // a file has its records by date, then id
        for (int i = 0; i < byReport.length; i++) {
            if (byReport[i] != null) {
                cases.add(byReport[i]);
            } else {
                leftOut.add(setAside[i]);
            }
        }
    }

    private void chooseReport(int first, Case[] byReport) {
        int used = -1;
        Days disputed = Days.NONE;
        Days repaired = Days.NONE;
        for (int i = first; i >= 0; i = nextReport[i]) {
            if (setAside[i] == null) {
                used = used < 0 || isLater(evidence.get(i), evidence.get(used)) ? i : used;
                disputed = disputed.union(disputes(i));
                repaired = repaired.union(passedOn[i]);
            }
        }
        if (used >= 0) {
            Evidence report = evidence.get(used);
            byReport[used] = new Case(report, disputed, report.isAdverse() ? repaired : Days.NONE, Optional.empty());
            for (int i = first; i >= 0; i = nextReport[i]) {
                if (setAside[i] == null && i != used) {
                    setAside[i] = duplicate(evidence.get(i), report);
                }
            }
        }
    }

    /** A later report gives the content; of those recorded on one day, the one with the greater id. */
    private static boolean isLater(Evidence report, Evidence used) {
        int order = report.knownFrom().compareTo(used.knownFrom());
        return (order != 0 ? order : CanonicalText.BY_CODE_POINT.compare(report.id(), used.id())) > 0;
    }

    private SetAside duplicate(Evidence report, Evidence used) {
        flags.add(new Flag(Flag.DUPLICATE_REPORT, report.id()));
        if (!content(report).equals(content(used))) {
            flags.add(new Flag(Flag.CONFLICTING_REPORT, report.id()));
        }
        return new SetAside(report, Reason.DUPLICATE_REPORT, Optional.empty(), Optional.of(used));
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
            if (rated.evidence().type() == EvidenceType.RATING) {
                Integer next = latest.put(seriesKey(rules, (CreditRating) rated.evidence()), i);
                if (next != null) {
                    cases.set(i, rated.supersededBy(Optional.of(cases.get(next).evidence())));
                }
            }
        }
    }

    /** The order in which records are shown. */
    static final class ByDate implements Comparator<Evidence> {
        static final Comparator<Evidence> ORDER = new ByDate();

        @Override
        public int compare(Evidence one, Evidence other) {
            int order = one.date().compareTo(other.date());
            return order != 0 ? order : CanonicalText.BY_CODE_POINT.compare(one.id(), other.id());
        }
    }
}
