package org.creditcore.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.Term;
import org.creditcore.subject.UnifiedSocialCreditCode;

/**
 * The space of the tallies of one or two rulebooks under their readings: an axis for each tally, cut at the bounds that occur, and
 * for each type of record the cells that a file can reach. Tallies that look at different types of record depend on each other by the
 * day only.
 */
final class Space {
    /** The specimen in the national standard of credit codes. */
    private static final Subject SUBJECT =
            Subject.of(SubjectKind.LEGAL_PERSON, UnifiedSocialCreditCode.of("91350100M000100Y43"));

    /** An axis in the making. */
    private static final class Draft {
        final Counter counter;
        final Set<Long> starts = new TreeSet<>(List.of(0L, 1L));
        final Set<Integer> editions = new TreeSet<>();

        Draft(Counter counter) {
            this.counter = counter;
        }
    }

    /** The axis of each tally, for each rulebook. */
    private final List<Map<Tally, Integer>> numbers = new ArrayList<>();

    private final List<Axis> axes = new ArrayList<>();
    private final Map<EvidenceType, Group> groups = new EnumMap<>(EvidenceType.class);
    private final Map<EvidenceType, Term> unreached = new EnumMap<>(EvidenceType.class);
    private final List<Ages.Family> families;

    /** For each type of record and each family, the cells reached. */
    private final Map<EvidenceType, List<List<Group.Reached>>> reached = new EnumMap<>(EvidenceType.class);

    private final Set<EvidenceType> alike = EnumSet.noneOf(EvidenceType.class);

    /** The space of these rulebooks, one or two. */
    Space(Rulebook... rulebooks) {
        List<Draft> drafts = new ArrayList<>();
        for (int edition = 0; edition < rulebooks.length; edition++) {
            Map<Tally, Draft> ofEdition = new HashMap<>();
            for (Tally tally : rulebooks[edition].gradingTallies()) {
                Draft draft = draft(drafts, new Counter(tally, rulebooks[edition]), edition);
                draft.starts.addAll(bounds(rulebooks[edition], tally));
                draft.editions.add(edition);
                ofEdition.put(tally, draft);
            }
            numbers.add(new HashMap<>());
            for (Map.Entry<Tally, Draft> entry : ofEdition.entrySet()) {
                numbers.get(edition).put(entry.getKey(), drafts.indexOf(entry.getValue()));
            }
        }
        if (drafts.size() > 62) {
            throw new OutOfReachException("统计项超过62项", "more than 62 tallies");
        }
        for (Draft draft : drafts) {
            Band.Edition edition = draft.editions.size() == rulebooks.length
                    ? Band.Edition.BOTH
                    : draft.editions.contains(0) ? Band.Edition.BEFORE : Band.Edition.AFTER;
            axes.add(new Axis(axes.size(), draft.counter, edition, draft.starts));
        }
        List<Window> windows = new ArrayList<>();
        List<Integer> windowOf = new ArrayList<>();
        for (Axis axis : axes) {
            Window given = axis.counter.window;
            Window length = new Window(given.unit(), given.length(), false);
            if (!windows.contains(length)) {
                windows.add(length);
            }
            windowOf.add(windows.indexOf(length));
        }
        this.families = new Ages(windows).families();
        for (EvidenceType type : EvidenceType.values()) {
            List<Axis> ofType =
                    axes.stream().filter(axis -> axis.counter.type() == type).toList();
            if (!ofType.isEmpty()) {
                reach(type, ofType, windowOf);
            }
        }
    }

    /** The axis of a counter: that of the other edition if it counts alike, by the same code if there is one. */
    private static Draft draft(List<Draft> drafts, Counter counter, int edition) {
        Draft draft = null;
        for (Draft other : drafts) {
            boolean isAlike = other.counter.equals(counter) && !other.editions.contains(edition);
            boolean isOfCode = other.counter.tally.code().equals(counter.tally.code());
            if (isAlike && (draft == null || isOfCode)) {
                draft = other;
            }
        }
        if (draft == null) {
            draft = new Draft(counter);
            drafts.add(draft);
        }
        return draft;
    }

    private static Set<Long> bounds(Rulebook rulebook, Tally tally) {
        Set<Long> bounds = new TreeSet<>();
        rulebook.criteria().stream()
                .flatMap(criterion -> criterion.condition().ranges().stream())
                .filter(range -> range.tally().equals(tally))
                .forEach(range -> {
                    bounds.add(range.atLeast());
                    if (range.isBounded()) {
                        bounds.add(range.atMost() + 1);
                    }
                });
        return bounds;
    }

    private void reach(EvidenceType type, List<Axis> ofType, List<Integer> windowOf) {
        try {
            Group group = new Group(type, ofType);
            List<List<Group.Reached>> perFamily = new ArrayList<>();
            for (Ages.Family family : families) {
                perFamily.add(group.reached(family, windowOf));
            }
            groups.put(type, group);
            reached.put(type, perFamily);
            if (isAlike(perFamily)) {
                alike.add(type);
            }
        } catch (OutOfReachException outOfReach) {
            unreached.put(type, outOfReach.reason());
        }
    }

    List<Axis> axes() {
        return axes;
    }

    List<Ages.Family> families() {
        return families;
    }

    /** The types of record whose tallies could not be analysed, with the reason. */
    Map<EvidenceType, Term> unreached() {
        return unreached;
    }

    /** The axis of a tally of a rulebook, the first or the second. */
    Axis axis(Tally tally, int edition) {
        return axes.get(numbers.get(edition).get(tally));
    }

    Formula formula(Condition condition, int edition) {
        if (condition instanceof Condition.Range range) {
            Axis axis = axis(range.tally(), edition);
            return Formula.in(axis, axis.cellsOf(range.atLeast(), range.atMost()));
        }
        if (condition instanceof Condition.All all) {
            return Formula.all(
                    all.parts().stream().map(part -> formula(part, edition)).toList());
        }
        return Formula.any(((Condition.Any) condition)
                .parts().stream().map(part -> formula(part, edition)).toList());
    }

    Formula exceeded(Limit limit, int edition) {
        return formula(Condition.atMost(limit.tally(), limit.atMost()), edition).not();
    }

    // questions

    /** Where a formula holds. */
    Answer where(Formula formula) {
        return new Answer(this, formula);
    }

    Group group(EvidenceType type) {
        if (unreached.containsKey(type)) {
            Term reason = unreached.get(type);
            throw new OutOfReachException(
                    type.term().chinese() + "：" + reason.chinese(), type.term().english() + ": " + reason.english());
        }
        return groups.get(type);
    }

    List<Group.Reached> reached(EvidenceType type, int family) {
        return reached.get(type).get(family);
    }

    /** Whether the cells of a type that a file can reach are the same on every day. */
    boolean isAlikeOnAllDays(EvidenceType type) {
        return alike.contains(type);
    }

    private static boolean isAlike(List<List<Group.Reached>> perFamily) {
        Set<Set<List<Integer>>> distinct = new HashSet<>();
        for (List<Group.Reached> ofFamily : perFamily) {
            Set<List<Integer>> cells = new HashSet<>();
            ofFamily.forEach(
                    found -> cells.add(Arrays.stream(found.cells()).boxed().toList()));
            distinct.add(cells);
        }
        return distinct.size() == 1;
    }

    /** The file whose records these are, on the day of a family. */
    Witness witness(int family, List<Group.Reached> parts) {
        LocalDate day = families.get(family).day();
        List<Evidence> records = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (Group.Reached part : parts) {
            Map<Long, Long> left = new LinkedHashMap<>(part.amounts());
            for (Group.Way way : part.ways()) {
                Map<SanctionKind, Long> fen = new EnumMap<>(SanctionKind.class);
                way.channels().forEach((kind, channel) -> {
                    if (left.containsKey(channel)) {
                        fen.put(kind, left.remove(channel));
                    }
                });
                int number = records.size() + 1;
                String id = "R-" + number;
                Optional<LocalDate> lastDay = way.isOver() ? Optional.of(day.minusDays(1)) : Optional.empty();
                records.add(way.form().record(id, number, way.date(), lastDay, fen));
                if (way.isDisputed()) {
                    events.add(Event.objection(id, way.date(), "某科室"));
                }
            }
        }
        return new Witness(CreditFile.of(SUBJECT, records, events), day);
    }

    /** Axes that no file can bring into some cells together, by the parts that depend on each other. */
    List<Set<EvidenceType>> dependent() {
        Set<EvidenceType> byDay = new LinkedHashSet<>();
        List<Set<EvidenceType>> dependent = new ArrayList<>();
        for (EvidenceType type : groups.keySet()) {
            if (isAlikeOnAllDays(type)) {
                dependent.add(new LinkedHashSet<>(List.of(type)));
            } else {
                byDay.add(type);
            }
        }
        if (!byDay.isEmpty()) {
            dependent.add(byDay);
        }
        return dependent;
    }
}
