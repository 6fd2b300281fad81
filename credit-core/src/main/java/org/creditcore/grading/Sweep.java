package org.creditcore.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.creditcore.rulebook.Outcome;

/** Walks the ends of the spans from a day on, keeping what each tally comes to. */
final class Sweep {
    private static final Comparator<Cause> CAUSE_ORDER =
            Comparator.comparing(Cause::evidence, Cases.ByDate.ORDER).thenComparing(Cause::kind);

    private final Spans spans;
    private final Compiled rules;
    private final long[] values;
    private final long[] before;

    /** The day in the upper half; twice the number of the span, and one more where it begins, in the lower. */
    private final long[] ends;

    private int begin;
    private int at;

    Sweep(Spans spans, int from, long[] values) {
        this.spans = spans;
        this.rules = spans.rules;
        this.values = values.clone();
        this.before = values.clone();
        long[] found = new long[2 * spans.size()];
        int size = 0;
        for (int span = 0; span < spans.size(); span++) {
            if (spans.first(span) > from) {
                found[size++] = (long) spans.first(span) << Integer.SIZE | 2L * span + 1;
            }
            if (spans.last(span) >= from && spans.last(span) != Days.FOREVER) {
                found[size++] = (long) (spans.last(span) + 1) << Integer.SIZE | 2L * span;
            }
        }
        this.ends = Arrays.copyOf(found, size);
        Arrays.sort(ends);
    }

    /** Walks all days: before the first end nothing counts. */
    static Sweep ofAllTime(Spans spans) {
        return new Sweep(spans, Integer.MIN_VALUE, new long[spans.rules.tallies.size()]);
    }

    /** The outcome where the walk stands. */
    Outcome outcome() {
        return rules.outcome(rules.rank(values));
    }

    /** Walks to the next day on which a span begins or ends; stays where it stands if there is none. */
    boolean step() {
        if (at == ends.length) {
            return false;
        }
        System.arraycopy(values, 0, before, 0, values.length);
        begin = at;
        int day = dayOf(at);
        while (at < ends.length && dayOf(at) == day) {
            int span = spanAt(at);
            long weight = spans.weight(span);
            values[spans.tallyOf(span)] += begins(at) ? weight : -weight;
            at++;
        }
        return true;
    }

    /** The day walked to. */
    int day() {
        return dayOf(begin);
    }

    /** What each tally comes to on the day walked to; changed by the next step. */
    long[] values() {
        return values;
    }

    /** The next day on which the outcome is another. */
    Optional<Change> next() {
        int rank = rules.rank(values);
        while (step()) {
            if (rules.rank(values) != rank) {
                return Optional.of(new Change(Days.date(day()), outcome(), causes()));
            }
        }
        return Optional.empty();
    }

    private int dayOf(int end) {
        return (int) (ends[end] >> Integer.SIZE);
    }

    private boolean begins(int end) {
        return (ends[end] & 1) == 1;
    }

    private int spanAt(int end) {
        return (int) (ends[end] & 0xFFFF_FFFFL) >> 1;
    }

    /** The records whose spans begin or end then, and count for a criterion or limit that begins or ceases to hold. */
    private List<Cause> causes() {
        boolean[] moved = new boolean[rules.tallies.size()];
        for (int i = 0; i < rules.criteria.length; i++) {
            if (rules.isMet(i, before) != rules.isMet(i, values)) {
                mark(moved, rules.criterionLooks[i].tallies);
            }
        }
        for (int i = 0; i < rules.limits.length; i++) {
            if (rules.isExceeded(i, before) != rules.isExceeded(i, values)) {
                mark(moved, rules.limited(i));
            }
        }
        TreeSet<Cause> causes = new TreeSet<>(CAUSE_ORDER);
        for (int end = begin; end < at; end++) {
            int span = spanAt(end);
            int tally = spans.tallyOf(span);
            if (moved[tally]) {
                Case moving = spans.caseOf(span);
                boolean begins = begins(end);
                SetAside outside =
                        spans.whyNot(moving, tally, begins ? day() - 1 : day()).orElseThrow();
                causes.add(begins ? Cause.beginning(outside) : Cause.ceasing(outside));
            }
        }
        return new ArrayList<>(causes);
    }

    private static void mark(boolean[] moved, int[] tallies) {
        for (int tally : tallies) {
            moved[tally] = true;
        }
    }
}
