package org.creditcore.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.rulebook.Classification;

/**
 * The decisions there can be, as far as some counters tell them apart, each with the fewest acts and sanctions.
 *
 * <p>An act is told by which counters look for it and which kinds of amount it states; a decision by how many such acts it has, up
 * to the number from which on more make no difference.
 */
final class Decisions {
    private static final int MOST = 20_000;

    /**
     * An act.
     *
     * @param adds for each counter, what the act adds, up to the most that makes a difference; to one that sums, 1 if it looks for it
     * @param amounts the kinds whose amounts it states, as bits by ordinal
     * @param kinds its kinds of sanction
     * @param grave whether it was designated grave
     */
    record Deed(List<Integer> adds, int amounts, Set<SanctionKind> kinds, boolean grave) {
        Act act(Map<SanctionKind, Long> fen) {
            Act.Builder act = Act.builder().grave(grave);
            for (SanctionKind kind : kinds) {
                boolean stated = (amounts & 1 << kind.ordinal()) != 0;
                act.addSanctions(
                        stated || kind.amount() == SanctionKind.Amount.REQUIRED
                                ? Sanction.of(kind, Money.ofFen(fen.getOrDefault(kind, 0L)))
                                : Sanction.of(kind));
            }
            return act.build();
        }
    }

    /**
     * A decision.
     *
     * @param counts for each counter, how much it counts of it; of one that sums, 1 if it looks for it
     * @param amounts the kinds whose amounts it states, as bits by ordinal
     * @param deeds its acts
     */
    record Shape(List<Integer> counts, int amounts, List<Deed> deeds) {
        /** The acts, the first that states an amount of a kind stating this one. */
        List<Act> acts(Map<SanctionKind, Long> fen) {
            List<Act> acts = new ArrayList<>();
            Map<SanctionKind, Long> left = new LinkedHashMap<>(fen);
            for (Deed deed : deeds) {
                acts.add(deed.act(left));
                left.keySet().removeIf(kind -> (deed.amounts & 1 << kind.ordinal()) != 0);
            }
            return acts;
        }
    }

    private record Mix(List<Integer> heaviest, long graveWith, int amounts) {}

    private final List<Counter> counters;
    private final int[] caps;
    private final List<Classification> orders;

    /** Decisions told apart by these counters, of which the most that makes a difference is given. */
    Decisions(List<Counter> counters, int[] caps) {
        this.counters = counters;
        this.caps = caps.clone();
        this.orders = counters.stream()
                .map(counter -> counter.classification)
                .distinct()
                .toList();
        if (counters.size() > 60) {
            throw new OutOfReachException("处理决定的计数超过60项", "more than 60 tallies of decisions");
        }
    }

    /** The decisions, those with the fewest acts first. */
    List<Shape> shapes() {
        List<Deed> deeds = deeds();
        Map<List<Integer>, Shape> shapes = new LinkedHashMap<>();
        List<Shape> lately = List.of(new Shape(Collections.nCopies(counters.size(), 0), 0, List.of()));
        while (!lately.isEmpty()) {
            List<Shape> next = new ArrayList<>();
            for (Shape shape : lately) {
                for (Deed deed : deeds) {
                    Shape more = with(shape, deed);
                    List<Integer> key = new ArrayList<>(more.counts);
                    key.add(more.amounts);
                    if (shapes.putIfAbsent(key, more) == null) {
                        next.add(more);
                    }
                }
            }
            if (shapes.size() > MOST) {
                throw new OutOfReachException("处理决定的种类过多", "too many kinds of decisions");
            }
            lately = next;
        }
        return List.copyOf(shapes.values());
    }

    private Shape with(Shape shape, Deed deed) {
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < counters.size(); i++) {
            counts.add(Math.min(most(i), shape.counts.get(i) + deed.adds.get(i)));
        }
        List<Deed> deeds = new ArrayList<>(shape.deeds);
        deeds.add(deed);
        return new Shape(counts, shape.amounts | deed.amounts, deeds);
    }

    private int most(int counter) {
        return counters.get(counter).countsActs ? caps[counter] : 1;
    }

    /** The acts that counters or sums tell apart, those without amounts first. */
    private List<Deed> deeds() {
        Map<List<Integer>, Deed> deeds = new LinkedHashMap<>();
        mixes().forEach((mix, kinds) -> {
            for (boolean grave : new boolean[] {false, true}) {
                Act act = new Deed(List.of(), mix.amounts, kinds, grave).act(Map.of());
                List<Integer> adds = new ArrayList<>();
                for (int i = 0; i < counters.size(); i++) {
                    adds.add((int) Math.min(most(i), counters.get(i).adds(act)));
                }
                if (mix.amounts != 0 || adds.stream().anyMatch(added -> added > 0)) {
                    List<Integer> key = new ArrayList<>(adds);
                    key.add(mix.amounts);
                    deeds.merge(key, new Deed(adds, mix.amounts, kinds, grave), Decisions::simpler);
                }
            }
        });
        return deeds.values().stream()
                .sorted(Comparator.comparing((Deed deed) -> Integer.bitCount(deed.amounts))
                        .thenComparing(deed -> deed.kinds.size()))
                .toList();
    }

    private static Deed simpler(Deed one, Deed other) {
        int less = Comparator.comparing((Deed deed) -> deed.kinds.size())
                .thenComparing(deed -> deed.grave)
                .compare(one, other);
        return less <= 0 ? one : other;
    }

    /** The combinations of sanctions that are told apart, each with the fewest kinds. */
    private Map<Mix, Set<SanctionKind>> mixes() {
        Set<SanctionKind> summed = EnumSet.noneOf(SanctionKind.class);
        counters.forEach(counter -> summed.addAll(counter.sums()));
        Map<Mix, Set<SanctionKind>> mixes = new LinkedHashMap<>();
        Mix nothing = new Mix(Collections.nCopies(orders.size(), -1), 0, 0);
        mixes.put(nothing, EnumSet.noneOf(SanctionKind.class));
        for (SanctionKind kind : SanctionKind.values()) {
            Map<Mix, Set<SanctionKind>> more = new LinkedHashMap<>();
            mixes.forEach((mix, kinds) -> {
                Set<SanctionKind> with = EnumSet.copyOf(kinds);
                with.add(kind);
                boolean isSummed = summed.contains(kind);
                boolean mayState = isSummed && kind.amount() != SanctionKind.Amount.FORBIDDEN;
                if (mayState) {
                    more.merge(with(mix, kind, true), with, Decisions::fewer);
                }
                if (!mayState || kind.amount() == SanctionKind.Amount.OPTIONAL) {
                    more.merge(with(mix, kind, false), with, Decisions::fewer);
                }
            });
            more.forEach((mix, kinds) -> mixes.merge(mix, kinds, Decisions::fewer));
        }
        mixes.remove(nothing);
        return mixes;
    }

    private static Set<SanctionKind> fewer(Set<SanctionKind> one, Set<SanctionKind> other) {
        return other.size() < one.size() ? other : one;
    }

    private Mix with(Mix mix, SanctionKind kind, boolean stated) {
        List<Integer> heaviest = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            heaviest.add(
                    Math.max(mix.heaviest.get(i), orders.get(i).lightestFirst().indexOf(kind)));
        }
        long graveWith = mix.graveWith;
        for (int i = 0; i < counters.size(); i++) {
            if (counters.get(i).graveWith().contains(kind)) {
                graveWith |= 1L << i;
            }
        }
        return new Mix(heaviest, graveWith, mix.amounts | (stated ? 1 << kind.ordinal() : 0));
    }
}
