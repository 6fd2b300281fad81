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

    /** Adds a ground, with what counts for it. */
    public void found(String code) {
        found(
                code,
                switch (code) {
                    case "A-1" -> commendations;
                    case "B-1", "ADMONITIONS" -> admonitions;
                    case "B-2", "PENALTIES" -> penalties;
                    case "B-3", "BREACHES" -> breaches;
                    case "C-1" -> determinations;
                    case "FINES" -> fined;
                    default -> throw new IllegalArgumentException("no ground: " + code);
                });
    }
}
