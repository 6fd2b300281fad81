package org.creditcore.examples.benchmarks;

/**
 * A record as a host without the library would hold it, with the days between which it counts worked out beforehand. A bean, as
 * the other engines want their facts.
 */
public final class Item {
    /** The day of repair of what was not repaired. */
    public static final int NEVER = Integer.MAX_VALUE;

    private final String id;
    private final Kind kind;
    private final int firstDay;
    private final int lastDay;
    private final int repairedOn;
    private final boolean revoked;
    private final long fine;

    /**
     * A record.
     *
     * @param id its id, unique in its file
     * @param kind what it is
     * @param firstDay the day of the record since 1970-01-01, the first on which it counts
     * @param lastDay the same day a year later, the last on which it counts
     * @param repairedOn the day from which on it does not count; {@link #NEVER} if it was not repaired
     * @param revoked whether it counts on no day
     * @param fine the fine in fen; 0 if there is none
     */
    public Item(String id, Kind kind, int firstDay, int lastDay, int repairedOn, boolean revoked, long fine) {
        this.id = id;
        this.kind = kind;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.repairedOn = repairedOn;
        this.revoked = revoked;
        this.fine = fine;
    }

    public String getId() {
        return id;
    }

    public Kind getKind() {
        return kind;
    }

    public int getFirstDay() {
        return firstDay;
    }

    public int getLastDay() {
        return lastDay;
    }

    public int getRepairedOn() {
        return repairedOn;
    }

    public boolean isRevoked() {
        return revoked;
    }

    public long getFine() {
        return fine;
    }

    /** Whether it counts on a day. */
    public boolean counts(int day) {
        return !revoked && firstDay <= day && day <= lastDay && day < repairedOn;
    }
}
