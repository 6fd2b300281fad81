package org.creditcore.grading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creditcore.evidence.Evidence;
import org.creditcore.grading.SetAside.Reason;
import org.creditcore.subject.CanonicalText;

/**
 * The second stretch of the street: on which days each case counts for each tally, and how much. A flat list of spans,
 * grouped by case.
 */
final class Spans {
    final Compiled rules;
    final List<Case> cases;

    /** Whether an objection to any case is open on any day. */
    final boolean anyDisputed;

    /** The same by tally, for who asks about many days. */
    private final Optional<ByTally> byTally;

    private int size;
    private int[] caseOf = {};
    private int[] tallyOf = {};
    private int[] firsts = {};
    private int[] lasts = {};
    private long[] weights = {};

    Spans(Compiled rules, List<Case> cases) {
        this(rules, cases, false);
    }

    private Spans(Compiled rules, List<Case> cases, boolean isForManyDays) {
        this.rules = rules;
        this.cases = cases;
        this.anyDisputed = anyDisputed(cases);
        makeRoom(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            Case counted = cases.get(i);
            Days days = Days.NONE;
            int cutFor = -1;
            for (int tally : rules.talliesLookingAt(counted.evidence().type())) {
                long weight = rules.weight(tally, counted.evidence());
                if (weight != Compiled.NOT_SELECTED) {
                    days = rules.isCutAlike(cutFor, tally) ? days : cut(rules, counted, tally);
                    cutFor = tally;
                    add(i, tally, days, weight);
                }
            }
        }
        this.byTally = isForManyDays ? Optional.of(new ByTally(this)) : Optional.empty();
    }

    /** Spans that stand by tally as well. */
    static Spans forManyDays(Compiled rules, List<Case> cases) {
        return new Spans(rules, cases, true);
    }

    private static boolean anyDisputed(List<Case> cases) {
        for (Case each : cases) {
            if (each.disputed() != Days.NONE) {
                return true;
            }
        }
        return false;
    }

    /** The days on which a case counts for a tally that looks for it. */
    static Days cut(Compiled rules, Case counted, int tally) {
        int last = Math.min(lastDay(rules, counted, tally), counted.supersededFrom() - 1);
        Days days = Days.of(Days.day(counted.evidence().date()), last).minus(counted.repaired());
        return rules.isSuspended(tally) ? days.minus(counted.disputed()) : days;
    }

    private static int lastDay(Compiled rules, Case counted, int tally) {
        Evidence record = counted.evidence();
        Optional<LocalDate> last = rules.windows[tally].lastDay(record.date(), record.lastDay());
        return last.isPresent() ? Days.day(last.get()) : Days.FOREVER;
    }

    private void add(int counted, int tally, Days days, long weight) {
        for (int span = 0; span < days.spans(); span++) {
            if (size == caseOf.length) {
                makeRoom(2 * size);
            }
            caseOf[size] = counted;
            tallyOf[size] = tally;
            firsts[size] = days.first(span);
            lasts[size] = days.last(span);
            weights[size] = weight;
            size++;
        }
    }

    private void makeRoom(int room) {
        int most = Math.max(4, room);
        caseOf = Arrays.copyOf(caseOf, most);
        tallyOf = Arrays.copyOf(tallyOf, most);
        firsts = Arrays.copyOf(firsts, most);
        lasts = Arrays.copyOf(lasts, most);
        weights = Arrays.copyOf(weights, most);
    }

    int size() {
        return size;
    }

    Case caseOf(int span) {
        return cases.get(caseOf[span]);
    }

    /** The place among the cases of that of a span. */
    int caseNumber(int span) {
        return caseOf[span];
    }

    /** The id of a case, given its place. */
    String id(int numbered) {
        return cases.get(numbered).evidence().id();
    }

    int tallyOf(int span) {
        return tallyOf[span];
    }

    int first(int span) {
        return firsts[span];
    }

    int last(int span) {
        return lasts[span];
    }

    long weight(int span) {
        return weights[span];
    }

    boolean contains(int span, int day) {
        return firsts[span] <= day && day <= lasts[span];
    }

    /** The cases that some tallies count on a day, each once, by date. */
    List<Case> countedBy(int[] tallies, int day) {
        Case[] counted = new Case[4];
        int found = 0;
        int last = -1;
        for (int span = 0; span < size; span++) {
            // the spans of a case stand together, and the cases are by date
            if (contains(span, day) && caseOf[span] != last && isAmong(tallies, tallyOf[span])) {
                last = caseOf[span];
                counted = found < counted.length ? counted : Arrays.copyOf(counted, 2 * found);
                counted[found++] = cases.get(last);
            }
        }
        return FixedList.over(counted, found);
    }

    private static boolean isAmong(int[] tallies, int tally) {
        for (int each : tallies) {
            if (each == tally) {
                return true;
            }
        }
        return false;
    }

    /** The ids of the records that some tallies count on a day, each once, in order of code points. */
    List<String> ids(int[] tallies, int day) {
        if (byTally.isPresent()) {
            return byTally.get().ids(tallies, day);
        }
        List<Case> counted = countedBy(tallies, day);
        String[] ids = new String[counted.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = counted.get(i).evidence().id();
        }
        Arrays.sort(ids, CanonicalText.BY_CODE_POINT);
        return FixedList.over(ids, ids.length);
    }

    /** What each tally comes to on a day. */
    long[] valuesOn(int day) {
        long[] values = new long[rules.tallies.size()];
        for (int span = 0; span < size; span++) {
            // the sign of a difference, and so of both together, says without a branch whether the day is outside
            long outside = ((long) day - firsts[span] | (long) lasts[span] - day) >> Long.SIZE - 1;
            values[tallyOf[span]] += weights[span] & ~outside;
        }
        return values;
    }

    /**
     * Why a case does not count for a tally of its type on a day; empty if it does. Where several things took it out, the one
     * that did so first is named; an open objection, which may pass, only where nothing else did.
     */
    Optional<SetAside> whyNot(Case counted, int tally, int day) {
        Evidence record = counted.evidence();
        Optional<Reason> reason = rules.reasonNotSelected(tally, record);
        if (reason.isPresent()) {
            return Optional.of(SetAside.because(record, reason.get()));
        }
        if (day < Days.day(record.date())) {
            return Optional.of(SetAside.because(record, Reason.NOT_YET_DATED, record.date()));
        }
        int last = lastDay(rules, counted, tally);
        int repaired = firstOfSpanAt(counted.repaired(), day);
        int superseded = counted.supersededFrom();
        if (superseded <= Math.min(day, Math.min(last, repaired))) {
            return counted.supersededBy()
                    .map(by -> new SetAside(record, Reason.SUPERSEDED, Optional.of(by.date()), Optional.of(by)));
        }
        if (repaired <= Math.min(day, last)) {
            return Optional.of(SetAside.because(record, Reason.REPAIRED, Days.date(repaired)));
        }
        if (last < day) {
            return Optional.of(SetAside.because(record, Reason.EXPIRED, Days.date(last)));
        }
        int disputed = firstOfSpanAt(counted.disputed(), day);
        return rules.suspendsDisputed && disputed <= day
                ? Optional.of(SetAside.because(record, Reason.SUSPENDED, Days.date(disputed)))
                : Optional.empty();
    }

    private static int firstOfSpanAt(Days days, int day) {
        int span = days.spanAt(day);
        return span < 0 ? Days.NEVER : days.first(span);
    }
}
