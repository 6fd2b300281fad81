package org.creditcore.examples.benchmarks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Baseline: the living state of one subject, written by hand for the common work and nothing else. What counts is kept by the
 * day on which it ceases to, in ascending order. Time never goes back: it is on the day last asked about, or on that of the latest
 * record.
 */
final class ByHandTracker {
    private static final int KINDS = Kind.values().length;

    private final Map<String, Item> byId = new HashMap<>();

    /** The days on which something ceases to count; those before the head are past. */
    private int[] days = new int[8];

    /** What ceases then, kind by kind, and the fines that do. */
    private int[] ceasing = new int[8 * KINDS];

    private long[] finesCeasing = new long[8];
    private int head;
    private int tail;

    private int today;
    private final int[] counts = new int[KINDS];
    private long fines;

    ByHandTracker(int today) {
        this.today = today;
    }

    /**
     * Applies a record.
     *
     * @throws IllegalArgumentException if its id is on file
     */
    void apply(Item item) {
        if (byId.putIfAbsent(item.getId(), item) != null) {
            throw new IllegalArgumentException(item.getId() + " is on file");
        }
        if (item.getFirstDay() > today) {
            turnTo(item.getFirstDay());
        }
        int end = Math.min(item.getLastDay() + 1, item.getRepairedOn());
        if (item.isRevoked() || end <= today) {
            return;
        }
        int at = place(end);
        ceasing[at * KINDS + item.getKind().ordinal()]++;
        finesCeasing[at] += item.getFine();
        counts[item.getKind().ordinal()]++;
        fines += item.getFine();
    }

    /** The place of a day, made if there is none. Most records are of late, so that it is mostly the last or a new one behind. */
    private int place(int day) {
        if (tail > head && days[tail - 1] == day) {
            return tail - 1;
        }
        int at = tail == head || days[tail - 1] < day ? ~tail : Arrays.binarySearch(days, head, tail, day);
        if (at >= 0) {
            return at;
        }
        at = ~at;
        if (tail == days.length) {
            days = Arrays.copyOf(days, 2 * tail);
            ceasing = Arrays.copyOf(ceasing, 2 * tail * KINDS);
            finesCeasing = Arrays.copyOf(finesCeasing, 2 * tail);
        }
        System.arraycopy(days, at, days, at + 1, tail - at);
        System.arraycopy(ceasing, at * KINDS, ceasing, (at + 1) * KINDS, (tail - at) * KINDS);
        System.arraycopy(finesCeasing, at, finesCeasing, at + 1, tail - at);
        tail++;
        days[at] = day;
        Arrays.fill(ceasing, at * KINDS, (at + 1) * KINDS, 0);
        finesCeasing[at] = 0;
        return at;
    }

    private void turnTo(int day) {
        today = day;
        while (head < tail && days[head] <= day) {
            for (int kind = 0; kind < KINDS; kind++) {
                counts[kind] -= ceasing[head * KINDS + kind];
            }
            fines -= finesCeasing[head];
            head++;
        }
    }

    /** The outcome on a day that is not past. */
    String outcome(int day) {
        turnTo(day);
        return ByHandInColumns.OUTCOMES.get(KindCounts.outcome(
                counts[Kind.DETERMINATION.ordinal()],
                counts[Kind.ADMONITION.ordinal()],
                counts[Kind.PENALTY.ordinal()],
                counts[Kind.BREACH.ordinal()],
                counts[Kind.COMMENDATION.ordinal()],
                fines));
    }

    /**
     * The first day after today on which the outcome differs. What worsens it ceases one by one, and an excess is held at B like
     * the criterion, so that it differs once the last that grounds it ceases: found from behind.
     */
    OptionalInt nextChange() {
        if (counts[Kind.DETERMINATION.ordinal()] > 0) {
            return OptionalInt.of(lastOf(Kind.DETERMINATION, Kind.DETERMINATION, Kind.DETERMINATION));
        }
        if (counts[Kind.ADMONITION.ordinal()] + counts[Kind.PENALTY.ordinal()] + counts[Kind.BREACH.ordinal()] > 0) {
            return OptionalInt.of(lastOf(Kind.ADMONITION, Kind.PENALTY, Kind.BREACH));
        }
        return counts[Kind.COMMENDATION.ordinal()] > 0
                ? OptionalInt.of(lastOf(Kind.COMMENDATION, Kind.COMMENDATION, Kind.COMMENDATION))
                : OptionalInt.empty();
    }

    private int lastOf(Kind one, Kind other, Kind third) {
        int at = tail - 1;
        while (ceasing[at * KINDS + one.ordinal()]
                        + ceasing[at * KINDS + other.ordinal()]
                        + ceasing[at * KINDS + third.ordinal()]
                == 0) {
            at--;
        }
        return days[at];
    }
}
