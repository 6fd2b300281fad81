package org.creditcore.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.rulebook.Outcome;

/**
 * Looks for what of the things learned since gives the outcome of now.
 *
 * <p>Records that have to do with each other are weighed together and all others by themselves, so that a step costs no more
 * than the records that it touches.
 */
final class DecisiveSearch {
    /** Up to so many, every part of what is needed is tried. */
    private static final int TRIED_WHOLE = 12;

    private final Compiled rules;
    private final int day;
    private final Outcome wanted;
    private final List<CreditFile> parts;
    private final Map<String, Integer> partOf = new HashMap<>();
    private final Knowledge knowledge;
    private final Set<Object> added = new HashSet<>();
    private final long[][] valuesOfPart;
    private final long[] values;

    DecisiveSearch(Compiled rules, CreditFile file, int day, Knowledge old, Outcome wanted) {
        this.rules = rules;
        this.day = day;
        this.wanted = wanted;
        this.parts = Cases.apart(rules, file);
        this.knowledge = new Knowledge() {
            @Override
            public boolean includes(Evidence record) {
                return old.includes(record) || added.contains(record);
            }

            @Override
            public boolean includes(Event event) {
                return old.includes(event) || added.contains(event);
            }
        };
        this.values = new long[rules.tallies.size()];
        this.valuesOfPart = new long[parts.size()][values.length];
        for (int part = 0; part < parts.size(); part++) {
            for (Evidence record : parts.get(part).evidence()) {
                partOf.put(record.id(), part);
            }
            weigh(part);
        }
    }

    /**
     * Drops what is not needed, the latest first and in ever smaller pieces, until nothing more can be dropped; then, as a part
     * may give the outcome though no thing alone can be dropped, tries the parts from the smallest on.
     */
    List<Learned> decisive(List<Learned> learned) {
        add(learned);
        List<Learned> needed = learned;
        for (int piece = needed.size(); piece > 1; piece = (piece + 1) / 2) {
            needed = dropped(needed, piece);
        }
        List<Learned> before;
        do {
            before = needed;
            needed = dropped(needed, 1);
        } while (needed.size() < before.size());
        if (needed.size() > TRIED_WHOLE) {
            return needed;
        }
        remove(needed);
        for (int size = 1; size < needed.size(); size++) {
            Optional<List<Learned>> smaller = smaller(needed, size, 0);
            if (smaller.isPresent()) {
                return smaller.get();
            }
        }
        return needed;
    }

    private List<Learned> dropped(List<Learned> given, int piece) {
        List<Learned> needed = given;
        for (int end = given.size(); end > 0; end -= piece) {
            List<Learned> dropping = List.copyOf(given.subList(Math.max(0, end - piece), end));
            remove(dropping);
            if (isWanted()) {
                List<Learned> fewer = new ArrayList<>(needed.subList(0, end - dropping.size()));
                fewer.addAll(needed.subList(end, needed.size()));
                needed = fewer;
            } else {
                add(dropping);
            }
        }
        return needed;
    }

    private Optional<List<Learned>> smaller(List<Learned> from, int size, int next) {
        if (size == 0) {
            return isWanted() ? Optional.of(List.of()) : Optional.empty();
        }
        for (int i = next; i <= from.size() - size; i++) {
            List<Learned> one = List.of(from.get(i));
            add(one);
            Optional<List<Learned>> others = smaller(from, size - 1, i + 1);
            remove(one);
            if (others.isPresent()) {
                List<Learned> found = new ArrayList<>(one);
                found.addAll(others.get());
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private boolean isWanted() {
        return rules.outcome(rules.rank(values)).equals(wanted);
    }

    private void add(List<Learned> some) {
        some.forEach(learned -> added.add(what(learned)));
        weighAgain(some);
    }

    private void remove(List<Learned> some) {
        some.forEach(learned -> added.remove(what(learned)));
        weighAgain(some);
    }

    private static Object what(Learned learned) {
        return learned.event().isPresent() ? learned.event().get() : learned.evidence();
    }

    private void weighAgain(List<Learned> some) {
        Set<Integer> touched = new HashSet<>();
        some.forEach(learned -> touched.add(partOf.get(learned.evidence().id())));
        touched.forEach(this::weigh);
    }

    private void weigh(int part) {
        List<Case> cases = Cases.of(rules, parts.get(part), knowledge).cases();
        long[] now = new Spans(rules, cases).valuesOn(day);
        for (int tally = 0; tally < values.length; tally++) {
            values[tally] += now[tally] - valuesOfPart[part][tally];
        }
        valuesOfPart[part] = now;
    }
}
