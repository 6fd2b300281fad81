package org.creditcore.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Tally;
import org.creditcore.subject.Term;

/** Measures how far criteria and limits are from turning. */
final class SlackFinder {
    private final Compiled rules;
    private final Spans spans;
    private final int day;
    private final long[] values;

    SlackFinder(Spans spans, int day, long[] values) {
        this.rules = spans.rules;
        this.spans = spans;
        this.day = day;
        this.values = values;
    }

    List<Slack> find(LocalDate date) {
        int[] turns = turns();
        List<Slack> slack = new ArrayList<>();
        for (int i = 0; i < rules.criteria.length; i++) {
            Criterion criterion = rules.criteria[i];
            slack.add(slack(
                    Finding.Kind.CRITERION, criterion.code(), criterion.name(), criterion.condition(), date, turns[i]));
        }
        for (int i = 0; i < rules.limits.length; i++) {
            Limit limit = rules.limits[i];
            slack.add(slack(
                    Finding.Kind.LIMIT,
                    limit.code(),
                    limit.name(),
                    limit.excess(),
                    date,
                    turns[rules.criteria.length + i]));
        }
        return List.copyOf(slack);
    }

    private Slack slack(Finding.Kind kind, String code, Term name, Condition condition, LocalDate date, int turnsOn) {
        Set<Tally> tallies = new LinkedHashSet<>();
        condition.ranges().forEach(range -> tallies.add(range.tally()));
        return new Slack(
                kind,
                code,
                name,
                Compiled.holds(condition, rules.tallies, values),
                date,
                tallies.stream()
                        .map(tally -> distance(condition, rules.tallies, values, tally))
                        .toList(),
                turnsOn == Days.NEVER ? Optional.empty() : Optional.of(Days.date(turnsOn)));
    }

    /** How far a condition is from turning by one tally, at some values of all. */
    static Slack.Distance distance(Condition condition, List<Tally> tallies, long[] values, Tally tally) {
        int moved = tallies.indexOf(tally);
        long value = values[moved];
        // it can turn only where a range of the tally begins or ends
        TreeSet<Long> more = new TreeSet<>();
        TreeSet<Long> less = new TreeSet<>();
        for (Condition.Range range : condition.ranges()) {
            if (range.tally().equals(tally)) {
                more.add(range.atLeast());
                less.add(range.atLeast() - 1);
                if (range.isBounded()) {
                    more.add(range.atMost() + 1);
                    less.add(range.atMost());
                }
            }
        }
        boolean holds = Compiled.holds(condition, tallies, values);
        long[] other = values.clone();
        OptionalLong up = OptionalLong.empty();
        for (long bound : more.tailSet(value, false)) {
            other[moved] = bound;
            if (up.isEmpty() && Compiled.holds(condition, tallies, other) != holds) {
                up = OptionalLong.of(bound - value);
            }
        }
        OptionalLong down = OptionalLong.empty();
        for (long bound : less.headSet(value, false).descendingSet()) {
            other[moved] = bound;
            if (down.isEmpty() && bound >= 0 && Compiled.holds(condition, tallies, other) != holds) {
                down = OptionalLong.of(value - bound);
            }
        }
        return new Slack.Distance(tally, value, up, down);
    }

    /** The first later day on which each criterion, and then each limit, is not what it is now; or {@link Days#NEVER}. */
    private int[] turns() {
        boolean[] now = holding(values);
        int[] turns = new int[now.length];
        Arrays.fill(turns, Days.NEVER);
        int left = now.length;
        Sweep sweep = new Sweep(spans, day, values);
        while (left > 0 && sweep.step()) {
            boolean[] holding = holding(sweep.values());
            for (int i = 0; i < turns.length; i++) {
                if (turns[i] == Days.NEVER && holding[i] != now[i]) {
                    turns[i] = sweep.day();
                    left--;
                }
            }
        }
        return turns;
    }

    private boolean[] holding(long[] at) {
        boolean[] holding = new boolean[rules.criteria.length + rules.limits.length];
        for (int i = 0; i < holding.length; i++) {
            holding[i] = rules.holding.holds(i, at);
        }
        return holding;
    }
}
