package org.creditcore.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.creditcore.grading.RemedyFinder.Repairable;
import org.creditcore.rulebook.Tally;

/**
 * The fewest repairs, looked at from the other side: as many cases as possible are left as they are, within the room that each
 * tally has. Rooms for counts are small, being bounds of the rulebook, and that makes the exact answer cheap: it takes the sorting of
 * the cases, and beside it time and memory that grow with the product of the rooms of all tallies but one, not with the number of
 * cases. The one is a sum if there is one. (With two sums over the same cases that product may be large; no rules here have that.)
 */
final class Packing {
    private final List<Repairable> items;

    /** The tally by which cases that are else alike are told apart; of such, those that take least room are left first. */
    private final int key;

    private final int[] others;
    private final long[] room;

    private Packing(List<Repairable> items, int key, int[] others, long[] room) {
        this.items = items;
        this.key = key;
        this.others = others;
        this.room = room;
    }

    /** One packing for each group of tallies that have no case in common with another. Tallies of which nothing is missing are none. */
    static List<Packing> of(List<Tally> tallies, List<Repairable> items, long[] missing, long[] room) {
        int[] wanting = IntStream.range(0, missing.length)
                .filter(tally -> missing[tally] > 0)
                .toArray();
        int[] group = IntStream.range(0, missing.length).toArray();
        for (Repairable item : items) {
            int first = -1;
            for (int tally : wanting) {
                if (item.weights[tally] > 0) {
                    first = first < 0 ? tally : first;
                    join(group, group[first], group[tally]);
                }
            }
        }
        Comparator<Integer> sumsFirstThenByRoom = Comparator.comparing(
                        (Integer tally) -> !tallies.get(tally).isAmount())
                .thenComparing(tally -> room[tally], Comparator.reverseOrder());
        List<Packing> packings = new ArrayList<>();
        for (int member : wanting) {
            if (group[member] == member) {
                List<Integer> members = Arrays.stream(wanting)
                        .filter(tally -> group[tally] == member)
                        .boxed()
                        .sorted(sumsFirstThenByRoom)
                        .toList();
                packings.add(new Packing(
                        items.stream()
                                .filter(item -> members.stream().anyMatch(tally -> item.weights[tally] > 0))
                                .toList(),
                        members.get(0),
                        members.stream().skip(1).mapToInt(Integer::intValue).toArray(),
                        room));
            }
        }
        return packings;
    }

    /** Groups are named by their least member. */
    private static void join(int[] group, int one, int other) {
        if (one != other) {
            for (int i = 0; i < group.length; i++) {
                if (group[i] == one || group[i] == other) {
                    group[i] = Math.min(one, other);
                }
            }
        }
    }

    /** The cases that have to be repaired. */
    List<Repairable> leftOut() {
        Map<List<Long>, List<Repairable>> alike = new LinkedHashMap<>();
        List<Repairable> free = new ArrayList<>();
        for (Repairable item : items) {
            List<Long> weights = weightsOfOthers(item);
            boolean isFree = weights.stream().allMatch(weight -> weight == 0);
            (isFree ? free : alike.computeIfAbsent(weights, any -> new ArrayList<>())).add(item);
        }
        Map<State, Left> states = new LinkedHashMap<>();
        states.put(new State(Collections.nCopies(others.length, 0L), 0), new Left(Optional.empty(), List.of(), 0));
        for (Map.Entry<List<Long>, List<Repairable>> entry : alike.entrySet()) {
            states = leaveSome(states, entry.getKey(), byRoomTaken(entry.getValue()));
        }
        return without(most(states, byRoomTaken(free)));
    }

    private List<Long> weightsOfOthers(Repairable item) {
        return Arrays.stream(others).mapToObj(tally -> item.weights[tally]).toList();
    }

    /** Those that take least room first; of those that take as much, the earlier ones, which end sooner by themselves. */
    private List<Repairable> byRoomTaken(List<Repairable> alike) {
        List<Repairable> sorted = new ArrayList<>(alike);
        sorted.sort(Comparator.comparingLong(item -> item.weights[key]));
        return sorted;
    }

    /** From each state, those that are reached by leaving none, one, two, … of some cases that take the same room elsewhere. */
    private Map<State, Left> leaveSome(Map<State, Left> from, List<Long> weights, List<Repairable> alike) {
        Map<State, Left> reached = new LinkedHashMap<>(from);
        from.forEach((state, left) -> {
            State next = state.plus(weights);
            long taken = left.taken;
            for (int count = 1; count <= alike.size() && fits(next); count++) {
                taken += alike.get(count - 1).weights[key];
                if (taken > room[key]) {
                    break;
                }
                Left known = reached.get(next);
                if (known == null || taken < known.taken) {
                    reached.put(next, new Left(Optional.of(left), alike.subList(0, count), taken));
                }
                next = next.plus(weights);
            }
        });
        return reached;
    }

    private boolean fits(State state) {
        for (int i = 0; i < others.length; i++) {
            if (state.taken.get(i) > room[others[i]]) {
                return false;
            }
        }
        return true;
    }

    /** The state in which most cases are left once as many as possible of those that take no room elsewhere are left too. */
    private Left most(Map<State, Left> states, List<Repairable> free) {
        Left most = null;
        int count = -1;
        for (Map.Entry<State, Left> entry : states.entrySet()) {
            Left left = entry.getValue();
            long taken = left.taken;
            int more = 0;
            while (more < free.size() && taken + free.get(more).weights[key] <= room[key]) {
                taken += free.get(more).weights[key];
                more++;
            }
            if (entry.getKey().count + more > count) {
                count = entry.getKey().count + more;
                most = new Left(Optional.of(left), free.subList(0, more), taken);
            }
        }
        return most;
    }

    private List<Repairable> without(Left left) {
        Set<Repairable> kept = new HashSet<>();
        for (Optional<Left> at = Optional.of(left); at.isPresent(); at = at.get().previous) {
            kept.addAll(at.get().items);
        }
        return items.stream().filter(item -> !kept.contains(item)).toList();
    }

    /** What the cases left take of the room of the other tallies, and how many they are. */
    private record State(List<Long> taken, int count) {
        State plus(List<Long> weights) {
            List<Long> sum = new ArrayList<>();
            for (int i = 0; i < weights.size(); i++) {
                sum.add(taken.get(i) + weights.get(i));
            }
            return new State(sum, count + 1);
        }
    }

    /** Cases left beside those left before, and what all of them take of the room of the key tally. */
    private record Left(Optional<Left> previous, List<Repairable> items, long taken) {}
}
