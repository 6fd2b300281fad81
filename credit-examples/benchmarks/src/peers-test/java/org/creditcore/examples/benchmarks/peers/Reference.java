package org.creditcore.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.creditcore.examples.benchmarks.Engine;
import org.creditcore.examples.benchmarks.Item;
import org.creditcore.examples.benchmarks.Kind;
import org.creditcore.examples.benchmarks.Verdict;
import org.creditcore.examples.benchmarks.Verdict.Ground;

/** The common work as it reads, to compare the peers with. */
final class Reference implements Engine {
    @Override
    public Verdict grade(List<Item> items, int day) {
        List<String> admonitions = ids(items, day, item -> item.getKind() == Kind.ADMONITION);
        List<String> penalties = ids(items, day, item -> item.getKind() == Kind.PENALTY);
        List<String> fined = ids(items, day, item -> item.getKind() == Kind.PENALTY && item.getFine() > 0);
        List<String> breaches = ids(items, day, item -> item.getKind() == Kind.BREACH);
        List<String> commendations = ids(items, day, item -> item.getKind() == Kind.COMMENDATION);
        List<String> determinations = ids(items, day, item -> item.getKind() == Kind.DETERMINATION);
        long fines = items.stream()
                .filter(item -> fined.contains(item.getId()))
                .mapToLong(Item::getFine)
                .sum();

        List<Ground> grounds = new ArrayList<>();
        if (!commendations.isEmpty()) {
            grounds.add(new Ground("A-1", commendations));
        }
        if (admonitions.size() == 1 || admonitions.size() == 2) {
            grounds.add(new Ground("B-1", admonitions));
        }
        if ((penalties.size() == 1 || penalties.size() == 2) && fines <= MOST_FINES) {
            grounds.add(new Ground("B-2", penalties));
        }
        if (breaches.size() == 1 || breaches.size() == 2) {
            grounds.add(new Ground("B-3", breaches));
        }
        if (!determinations.isEmpty()) {
            grounds.add(new Ground("C-1", determinations));
        }
        if (admonitions.size() > 2) {
            grounds.add(new Ground("ADMONITIONS", admonitions));
        }
        if (penalties.size() > 2) {
            grounds.add(new Ground("PENALTIES", penalties));
        }
        if (fines > MOST_FINES) {
            grounds.add(new Ground("FINES", fined));
        }
        if (breaches.size() > 2) {
            grounds.add(new Ground("BREACHES", breaches));
        }
        return new Verdict(outcome(grounds), grounds);
    }

    private static String outcome(List<Ground> grounds) {
        List<String> codes = grounds.stream().map(Ground::code).toList();
        if (codes.isEmpty()) {
            return "UNGRADED";
        }
        if (codes.contains("C-1")) {
            return "C";
        }
        return codes.equals(List.of("A-1")) ? "A" : "B";
    }

    private static List<String> ids(List<Item> items, int day, Predicate<Item> ofKind) {
        return items.stream()
                .filter(ofKind)
                .filter(item -> !item.isRevoked())
                .filter(item -> item.getFirstDay() <= day && item.getLastDay() >= day)
                .filter(item -> item.getRepairedOn() > day)
                .map(Item::getId)
                .toList();
    }
}
