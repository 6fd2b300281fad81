package org.creditcore.examples.benchmarks;

/** How many records of each kind count, side by side in one number, for the baselines that give the outcome alone. */
final class KindCounts {
    private static final int BITS = 12;

    /** How many records there may be. */
    static final int MOST = (1 << BITS) - 1;

    private KindCounts() {}

    static int shift(Kind kind) {
        return BITS * kind.ordinal();
    }

    /** One record of a kind. */
    static long one(Kind kind) {
        return 1L << shift(kind);
    }

    private static long of(Kind kind, long counts) {
        return counts >>> shift(kind) & MOST;
    }

    /** The place of the outcome among {@link ByHandInColumns#OUTCOMES}. */
    static int outcome(long counts, long fines) {
        return outcome(
                of(Kind.DETERMINATION, counts),
                of(Kind.ADMONITION, counts),
                of(Kind.PENALTY, counts),
                of(Kind.BREACH, counts),
                of(Kind.COMMENDATION, counts),
                fines);
    }

    /** The same from a count for each kind. */
    static int outcome(
            long determinations, long admonitions, long penalties, long breaches, long commendations, long fines) {
        if (determinations > 0) {
            return 3;
        }
        if (isFew(admonitions)
                || isFew(penalties) && fines <= Engine.MOST_FINES
                || isFew(breaches)
                || admonitions > 2
                || penalties > 2
                || fines > Engine.MOST_FINES
                || breaches > 2) {
            return 2;
        }
        return commendations > 0 ? 0 : 1;
    }

    static boolean isFew(long count) {
        return count == 1 || count == 2;
    }
}
