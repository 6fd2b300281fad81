package org.creditcore.grading;

import java.util.Arrays;
import java.util.Optional;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Outcome;

/**
 * What the tallies of one subject come to over the days, while cases come and go: the outcome of any day, and when it next
 * changes.
 *
 * <p>The answer last given is remembered. What is added since seldom touches it, and so does a question for a later day.
 */
final class Course {
    private final Compiled rules;
    private final DayTree[] tallies;

    /** The day last asked about. */
    private final Moment asked;

    /** From the day last asked about until before this one, the outcome is known to be of one rank. */
    private final Moment turn;

    private int rank;

    /** Whether tallies may be more, and still the outcome is known to be the same. */
    private final boolean[] mayGrow;

    private final Leeway leeway;

    Course(Compiled rules) {
        this.rules = rules;
        this.tallies = new DayTree[rules.tallies.size()];
        Arrays.setAll(tallies, tally -> new DayTree());
        this.asked = new Moment();
        this.turn = new Moment();
        this.mayGrow = new boolean[tallies.length];
        this.leeway = new Leeway(rules);
    }

    /** A case counts. */
    void add(Case counted) {
        add(counted, 1);
    }

    /** A case that counts does so no longer. */
    void remove(Case counted) {
        add(counted, -1);
    }

    private void add(Case counted, int sign) {
        Days days = Days.NONE;
        int cutFor = -1;
        for (int tally : rules.talliesLookingAt(counted.evidence().type())) {
            long weight = rules.isGrading[tally] ? rules.weight(tally, counted.evidence()) : Compiled.NOT_SELECTED;
            if (weight != Compiled.NOT_SELECTED) {
                days = rules.isCutAlike(cutFor, tally) ? days : Spans.cut(rules, counted, tally);
                cutFor = tally;
                add(tally, days, sign * weight);
            }
        }
    }

    private void add(int tally, Days days, long weight) {
        if (weight < 0 || !mayGrow[tally]) {
            forgetTurn();
        }
        for (int span = 0; span < days.spans(); span++) {
            int first = days.first(span);
            int last = days.last(span);
            tallies[tally].add(first, last, weight);
            asked.add(tally, first, last, weight);
            turn.add(tally, first, last, weight);
        }
    }

    /** The outcome on a day. */
    Outcome outcome(int day) {
        ask(day);
        return rules.outcome(rank());
    }

    /** The first day after another on which the outcome differs, and the outcome then. */
    Optional<Turn> nextChange(int day) {
        ask(day);
        rank = rank();
        while (turn.day != Days.NEVER) {
            int next = turn.rank();
            if (next != rank) {
                return Optional.of(new Turn(Days.date(turn.day), rules.outcome(next)));
            }
            if (turn.day == asked.day) {
                // mostly the outcome changes as soon as a test does
                leeway.settleAround(turn.values);
            } else {
                leeway.widenAround(turn.values);
            }
            turn.turnTo(leaving(turn.day));
        }
        return Optional.empty();
    }

    private void ask(int day) {
        boolean isKnown = asked.day <= day && day < turn.day;
        asked.turnTo(day);
        if (!isKnown) {
            forgetTurn();
        }
    }

    private int rank() {
        return turn.day == asked.day ? asked.rank() : rank;
    }

    private void forgetTurn() {
        turn.day = asked.day;
        System.arraycopy(asked.values, 0, turn.values, 0, tallies.length);
        Arrays.fill(mayGrow, true);
    }

    /** The first day after another on which some tally leaves the leeway. */
    private int leaving(int after) {
        int first = Days.NEVER;
        for (int tally = 0; tally < tallies.length; tally++) {
            first = Math.min(first, tallies[tally].firstOutside(after, leeway.low(tally), leeway.high(tally)));
            mayGrow[tally] &= leeway.high(tally) == Condition.Range.UNBOUNDED;
        }
        return first;
    }

    /** What lies before a day will not be asked about any more. */
    void forgetBefore(int day) {
        for (DayTree tally : tallies) {
            tally.forgetBefore(day);
        }
    }

    /** A day, and what each tally comes to on it. */
    private final class Moment {
        private int day = Integer.MIN_VALUE;
        private final long[] values = new long[tallies.length];

        void turnTo(int other) {
            if (day != other) {
                day = other;
                for (int tally = 0; tally < values.length; tally++) {
                    values[tally] = tallies[tally].on(day);
                }
            }
        }

        void add(int tally, int first, int last, long weight) {
            if (first <= day && day <= last) {
                values[tally] += weight;
            }
        }

        int rank() {
            return rules.rank(values);
        }
    }
}
