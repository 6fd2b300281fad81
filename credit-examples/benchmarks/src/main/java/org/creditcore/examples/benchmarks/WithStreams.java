package org.creditcore.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The common work as one writes it with {@code java.util.stream}, when it is to be read and not to be fast. */
final class WithStreams implements Engine {
    @Override
    public Verdict grade(List<Item> items, int day) {
        Map<Kind, List<Item>> counted =
                items.stream().filter(item -> item.counts(day)).collect(Collectors.groupingBy(Item::getKind));
        List<Item> admonitions = counted.getOrDefault(Kind.ADMONITION, List.of());
        List<Item> penalties = counted.getOrDefault(Kind.PENALTY, List.of());
        List<Item> breaches = counted.getOrDefault(Kind.BREACH, List.of());
        List<Item> commendations = counted.getOrDefault(Kind.COMMENDATION, List.of());
        List<Item> determinations = counted.getOrDefault(Kind.DETERMINATION, List.of());
        List<Item> fined = penalties.stream().filter(item -> item.getFine() > 0).toList();
        long fines = fined.stream().mapToLong(Item::getFine).sum();

        List<Verdict.Ground> good = new ArrayList<>();
        List<Verdict.Ground> bad = new ArrayList<>();
        List<Verdict.Ground> worst = new ArrayList<>();
        addIf(!commendations.isEmpty(), good, "A-1", commendations);
        addIf(isFew(admonitions), bad, "B-1", admonitions);
        addIf(isFew(penalties) && fines <= MOST_FINES, bad, "B-2", penalties);
        addIf(isFew(breaches), bad, "B-3", breaches);
        addIf(admonitions.size() > 2, bad, "ADMONITIONS", admonitions);
        addIf(penalties.size() > 2, bad, "PENALTIES", penalties);
        addIf(fines > MOST_FINES, bad, "FINES", fined);
        addIf(breaches.size() > 2, bad, "BREACHES", breaches);
        addIf(!determinations.isEmpty(), worst, "C-1", determinations);

        String outcome = !worst.isEmpty() ? "C" : !bad.isEmpty() ? "B" : !good.isEmpty() ? "A" : "UNGRADED";
        good.addAll(bad);
        good.addAll(worst);
        return new Verdict(outcome, good);
    }

    private static boolean isFew(List<Item> items) {
        return items.size() == 1 || items.size() == 2;
    }

    private static void addIf(boolean holds, List<Verdict.Ground> grounds, String code, List<Item> items) {
        if (holds) {
            grounds.add(new Verdict.Ground(code, items.stream().map(Item::getId).toList()));
        }
    }
}
