package org.creditcore.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.creditcore.evidence.Evidence;
import org.creditcore.grading.Remedies.Lift;
import org.creditcore.grading.Remedies.Obstacle;
import org.creditcore.grading.Remedies.Unreachable;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Tally;

/**
 * Finds what repairs on a day have to do. The outcome depends on what the tallies come to, and a repair takes a case out of all of
 * them. So for each better outcome the values that lead to it or better are found first, as boxes that depend on the rulebook alone; the upper
 * bounds of a box then say how much each tally has to fall, and the cases that count for it by how much each can make it fall.
 */
final class RemedyFinder {
    private final Compiled rules;
    private final Rulebook rulebook;
    private final Spans spans;
    private final int day;
    private final long[] values;

    /** What each tally comes to once everything is repaired. */
    private final long[] least;

    private final List<Repairable> repairables = new ArrayList<>();
    private final List<RankedGround> grounds = new ArrayList<>();
    private final int rankWithoutGround;

    RemedyFinder(Spans spans, int day, long[] values) {
        this.rules = spans.rules;
        this.rulebook = rules.rulebook;
        this.spans = spans;
        this.day = day;
        this.values = values;
        this.least = values.clone();
        Case last = null;
        for (int span = 0; span < spans.size(); span++) {
            Case counted = spans.caseOf(span);
            if (spans.contains(span, day)
                    && rules.isGrading[spans.tallyOf(span)]
                    && counted.evidence().isAdverse()) {
                if (counted != last) {
                    repairables.add(new Repairable(counted.evidence(), new long[values.length]));
                    last = counted;
                }
                repairables.get(repairables.size() - 1).weights[spans.tallyOf(span)] = spans.weight(span);
                least[spans.tallyOf(span)] -= spans.weight(span);
            }
        }
        for (Criterion criterion : rulebook.criteria()) {
            int rank = rulebook.rank(Outcome.graded(criterion.grade()));
            grounds.add(new RankedGround(criterion.code(), rank, criterion.condition()));
        }
        for (int i = 0; i < rules.limits.length; i++) {
            Limit limit = rules.limits[i];
            int rank = rulebook.rank(rules.treatment(i));
            grounds.add(new RankedGround(limit.code(), rank, limit.excess()));
        }
        this.rankWithoutGround = rulebook.rank(rulebook.withoutGround().under(rulebook.reading()));
    }

    Remedies find(LocalDate date) {
        int present = rules.rank(values);
        List<Lift> lifts = new ArrayList<>();
        List<Unreachable> unreachable = new ArrayList<>();
        for (int rank = 0; rank < present; rank++) {
            if (canOccur(rank)) {
                Region wanted = atLeastAsGoodAs(rank);
                if (wanted.boxes.isEmpty()) {
                    unreachable.add(new Unreachable(rules.outcome(rank), obstacles(rank)));
                } else {
                    Lift lift = lift(rank, wanted);
                    // what lifts as far as to the better one leads to that
                    if (lifts.isEmpty() || !lifts.get(lifts.size() - 1).ways().equals(lift.ways())) {
                        lifts.add(lift);
                    }
                }
            }
        }
        return new Remedies(date, rules.outcome(present), lifts, unreachable, byItself(present));
    }

    private boolean canOccur(int rank) {
        return rank == rankWithoutGround || grounds.stream().anyMatch(ground -> ground.rank == rank);
    }

    /** The values, between those of the day and those with everything repaired, at which the outcome is so good or better. */
    private Region atLeastAsGoodAs(int rank) {
        List<Region> good = new ArrayList<>();
        List<Region> bad = new ArrayList<>();
        Region undecided = Region.between(rules.tallies, least, values);
        List<List<RankedGround>> runs = runs(rank);
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).get(0).rank > rank == rankWithoutGround > rank) {
            // with these or without any ground comes to the same
            runs.remove(last);
        }
        for (List<RankedGround> run : runs) {
            List<Condition> conditions = new ArrayList<>();
            run.forEach(ground -> conditions.add(ground.condition));
            (run.get(0).rank > rank ? bad : good).add(undecided.whereSome(conditions, true));
            // limits stand last and cut most
            Collections.reverse(conditions);
            undecided = undecided.whereEach(conditions, false);
        }
        (rankWithoutGround > rank ? bad : good).add(undecided);
        Region down = Region.union(rules.tallies, good).downTo(least);
        if (bad.stream().anyMatch(down::meets)) {
            throw new UnsupportedOperationException("by the rulebook " + rulebook.id()
                    + " a repair can make the outcome worse than "
                    + rules.outcome(rank)
                    + ", remedies are described only where no repair hurts");
        }
        return down;
    }

    /** The grounds in the order in which they decide, those together that stand side by side and all lead to so good an outcome, or to none. */
    private List<List<RankedGround>> runs(int rank) {
        List<List<RankedGround>> runs = new ArrayList<>();
        for (Outcome outcome : rulebook.decidingOrder()) {
            int reached = rulebook.rank(outcome);
            for (RankedGround ground : grounds) {
                if (ground.rank == reached) {
                    if (runs.isEmpty() || runs.get(runs.size() - 1).get(0).rank > rank != reached > rank) {
                        runs.add(new ArrayList<>());
                    }
                    runs.get(runs.size() - 1).add(ground);
                }
            }
        }
        return runs;
    }

    private Lift lift(int rank, Region wanted) {
        List<List<Requirement>> ways = new ArrayList<>();
        List<Repairable> example = List.of();
        for (Region.Box box : wanted.boxes) {
            Way way = new Way(box.highest);
            List<Repairable> fewest = way.fewest();
            if (ways.isEmpty() || fewest.size() < example.size()) {
                example = fewest;
            }
            addUnlessNarrower(way.requirements(), ways);
        }
        TreeSet<Evidence> repaired = new TreeSet<>(Cases.ByDate.ORDER);
        example.forEach(repairable -> repaired.add(repairable.evidence));
        return new Lift(rules.outcome(rank), ways, new ArrayList<>(repaired));
    }

    /** What goes a way that asks for more goes the other too. */
    private static void addUnlessNarrower(List<Requirement> way, List<List<Requirement>> ways) {
        if (ways.stream().noneMatch(way::containsAll)) {
            ways.removeIf(other -> other.containsAll(way));
            ways.add(way);
        }
    }

    /** The grounds for worse that hold with everything repaired, as far as none for better takes precedence. */
    private List<Obstacle> obstacles(int rank) {
        List<RankedGround> holding = new ArrayList<>();
        for (List<RankedGround> run : runs(rank)) {
            List<RankedGround> found = run.stream()
                    .filter(ground -> Compiled.holds(ground.condition, rules.tallies, least))
                    .toList();
            if (!found.isEmpty() && found.get(0).rank <= rank) {
                break;
            }
            holding.addAll(found);
        }
        List<Obstacle> obstacles = new ArrayList<>();
        for (RankedGround ground : grounds) {
            if (holding.contains(ground)) {
                boolean[] looked = new boolean[least.length];
                ground.condition.ranges().forEach(range -> looked[rules.tallies.indexOf(range.tally())] = true);
                TreeSet<Evidence> records = new TreeSet<>(Cases.ByDate.ORDER);
                for (int span = 0; span < spans.size(); span++) {
                    Evidence counted = spans.caseOf(span).evidence();
                    if (looked[spans.tallyOf(span)] && spans.contains(span, day) && !counted.isAdverse()) {
                        records.add(counted);
                    }
                }
                obstacles.add(new Obstacle(ground.code, new ArrayList<>(records)));
            }
        }
        return obstacles;
    }

    private Optional<Change> byItself(int present) {
        Sweep sweep = new Sweep(spans, day, values);
        Optional<Change> change = sweep.next();
        while (change.isPresent() && rulebook.rank(change.get().outcome()) >= present) {
            change = sweep.next();
        }
        return change;
    }

    /** A case that counts on the day and can be repaired (R18), with what it adds to each tally. */
    static final class Repairable {
        final Evidence evidence;
        final long[] weights;

        Repairable(Evidence evidence, long[] weights) {
            this.evidence = evidence;
            this.weights = weights;
        }
    }

    private record RankedGround(String code, int rank, Condition condition) {}

    /** What has to be repaired for no tally to be above a bound. */
    private final class Way {
        /** How much may be left of each tally by what can be repaired. */
        private final long[] room = new long[values.length];

        /** Without which it cannot be: what does not fit in the room even alone. */
        private final List<Repairable> needed = new ArrayList<>();

        private final List<Repairable> choice = new ArrayList<>();

        /** How much each tally has to fall beyond what falls with the needed ones. */
        private final long[] missing = new long[values.length];

        Way(long[] bounds) {
            for (int tally = 0; tally < room.length; tally++) {
                room[tally] = bounds[tally] - least[tally];
                missing[tally] = values[tally] - bounds[tally];
            }
            for (Repairable repairable : repairables) {
                if (fits(repairable)) {
                    choice.add(repairable);
                } else {
                    needed.add(repairable);
                    for (int tally = 0; tally < missing.length; tally++) {
                        missing[tally] -= repairable.weights[tally];
                    }
                }
            }
        }

        private boolean fits(Repairable repairable) {
            for (int tally = 0; tally < room.length; tally++) {
                if (repairable.weights[tally] > room[tally]) {
                    return false;
                }
            }
            return true;
        }

        List<Requirement> requirements() {
            List<Requirement> requirements = new ArrayList<>();
            if (!needed.isEmpty()) {
                requirements.add(new Requirement.All(
                        needed.stream().map(repairable -> repairable.evidence).toList()));
            }
            for (int tally = 0; tally < missing.length; tally++) {
                if (missing[tally] > 0) {
                    Tally falling = rules.tallies.get(tally);
                    List<Requirement.Share> shares = new ArrayList<>();
                    for (Repairable repairable : choice) {
                        if (repairable.weights[tally] > 0) {
                            shares.add(new Requirement.Share(repairable.evidence, repairable.weights[tally]));
                        }
                    }
                    requirements.add(new Requirement.AtLeast(falling, missing[tally], shares));
                }
            }
            return requirements;
        }

        /** The fewest repairs that do it. */
        List<Repairable> fewest() {
            List<Repairable> fewest = new ArrayList<>(needed);
            for (Packing packing : Packing.of(rules.tallies, choice, missing, room)) {
                fewest.addAll(packing.leftOut());
            }
            return fewest;
        }
    }
}
