package org.creditcore.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Baseline: a pass over objects, written by hand for the common work and nothing else; grade only, and with explanation. */
final class ByHand implements Engine {
    private static final int KINDS = Kind.values().length;

    /** The ids found for each kind, and of those with a fine; kept for the next file, so that only the result is allocated. */
    private final String[][] found = new String[KINDS + 1][16];

    private final int[] counts = new int[KINDS + 1];

    /** The outcome alone. Each kind is counted in its own bits of one number, and a record that does not count adds nothing. */
    static String outcome(Item[] items, int day) {
        long counts = 0;
        long fines = 0;
        for (Item item : items) {
            if (!item.isRevoked()) {
                // the sign of a difference, and so of all together, says whether the day is outside
                long outside = (day - item.getFirstDay() | item.getLastDay() - day | item.getRepairedOn() - 1 - day)
                        >> Integer.SIZE - 1;
                counts += KindCounts.one(item.getKind()) & ~outside;
                fines += item.getFine() & ~outside;
            }
        }
        return ByHandInColumns.OUTCOMES.get(KindCounts.outcome(counts, fines));
    }

    @Override
    public Verdict grade(List<Item> items, int day) {
        Arrays.fill(counts, 0);
        long fines = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.counts(day)) {
                add(item.getKind().ordinal(), item.getId());
                if (item.getFine() > 0) {
                    add(KINDS, item.getId());
                    fines += item.getFine();
                }
            }
        }
        int admonitions = counts[Kind.ADMONITION.ordinal()];
        int penalties = counts[Kind.PENALTY.ordinal()];
        int breaches = counts[Kind.BREACH.ordinal()];
        List<Verdict.Ground> grounds = new ArrayList<>(4);
        if (admonitions > 0) {
            grounds.add(ground(KindCounts.isFew(admonitions) ? "B-1" : "ADMONITIONS", Kind.ADMONITION.ordinal()));
        }
        if (KindCounts.isFew(penalties) && fines <= MOST_FINES) {
            grounds.add(ground("B-2", Kind.PENALTY.ordinal()));
        }
        if (penalties > 2) {
            grounds.add(ground("PENALTIES", Kind.PENALTY.ordinal()));
        }
        if (fines > MOST_FINES) {
            grounds.add(ground("FINES", KINDS));
        }
        if (breaches > 0) {
            grounds.add(ground(KindCounts.isFew(breaches) ? "B-3" : "BREACHES", Kind.BREACH.ordinal()));
        }
        boolean isClean = grounds.isEmpty();
        if (counts[Kind.COMMENDATION.ordinal()] > 0) {
            grounds.add(ground("A-1", Kind.COMMENDATION.ordinal()));
        }
        if (counts[Kind.DETERMINATION.ordinal()] > 0) {
            grounds.add(ground("C-1", Kind.DETERMINATION.ordinal()));
            return new Verdict("C", grounds);
        }
        return new Verdict(isClean ? grounds.isEmpty() ? "UNGRADED" : "A" : "B", grounds);
    }

    private void add(int list, String id) {
        int count = counts[list]++;
        if (count == found[list].length) {
            found[list] = Arrays.copyOf(found[list], 2 * count);
        }
        found[list][count] = id;
    }

    private Verdict.Ground ground(String code, int list) {
        return new Verdict.Ground(code, Arrays.asList(Arrays.copyOf(found[list], counts[list])));
    }
}
