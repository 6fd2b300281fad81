package org.creditcore.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import org.creditcore.examples.benchmarks.Item;

/**
 * What counts of a file on a day, and what rules find about it: the fact of engines that match facts but do not count them. A
 * bean, as they want it.
 */
public final class Case extends Findings {
    private final List<String> admonitions = new ArrayList<>();
    private final List<String> penalties = new ArrayList<>();
    private final List<String> fined = new ArrayList<>();
    private final List<String> breaches = new ArrayList<>();
    private final List<String> commendations = new ArrayList<>();
    private final List<String> determinations = new ArrayList<>();
    private long fines;

    /** What counts of a file on a day, before any rule. */
    public static Case of(List<Item> items, int day) {
        Case counted = new Case();
        for (Item item : items) {
            if (item.counts(day)) {
                counted.count(item);
            }
        }
        return counted;
    }

    private void count(Item item) {
        switch (item.getKind()) {
            case ADMONITION -> admonitions.add(item.getId());
            case PENALTY -> {
                penalties.add(item.getId());
                if (item.getFine() > 0) {
                    fined.add(item.getId());
                    fines += item.getFine();
                }
            }
            case BREACH -> breaches.add(item.getId());
            case COMMENDATION -> commendations.add(item.getId());
            case DETERMINATION -> determinations.add(item.getId());
        }
    }

    /** The ids of the admonitions. */
    public List<String> getAdmonitionIds() {
        return admonitions;
    }

    /** The ids of the penalty cases. */
    public List<String> getPenaltyIds() {
        return penalties;
    }

    /** The ids of the penalty cases with a fine. */
    public List<String> getFinedIds() {
        return fined;
    }

    /** The ids of the breaches. */
    public List<String> getBreachIds() {
        return breaches;
    }

    /** The ids of the commendations. */
    public List<String> getCommendationIds() {
        return commendations;
    }

    /** The ids of the determinations. */
    public List<String> getDeterminationIds() {
        return determinations;
    }

    public int getAdmonitions() {
        return admonitions.size();
    }

    public int getPenalties() {
        return penalties.size();
    }

    public int getBreaches() {
        return breaches.size();
    }

    public int getCommendations() {
        return commendations.size();
    }

    public int getDeterminations() {
        return determinations.size();
    }

    /** The fines in fen in all. */
    public long getFines() {
        return fines;
    }
}
