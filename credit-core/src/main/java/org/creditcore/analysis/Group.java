package org.creditcore.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.SanctionKind;

/**
 * The tallies that look at one type of record, and which of their cells a file can reach on a day. All of them are found: starting
 * with no record, record after record is added, each in every way that the tallies tell apart, until nothing new comes. Counts above
 * the last bound are not told apart, so that there is an end. Amounts are free, and are settled for each cell of the sums.
 */
final class Group {
    private static final long MOST_STEPS = 30_000_000;
    private static final int MOST_SUMS = 5;

    /** How a record of some form looks, given its id and running number, date, last day, and the amounts it states. */
    interface Form {
        Evidence record(
                String id, int number, LocalDate date, Optional<LocalDate> lastDay, Map<SanctionKind, Long> fen);
    }

    /**
     * One way in which a record may count.
     *
     * @param form what it is
     * @param date its date
     * @param isOver whether its own last day was yesterday
     * @param isDisputed whether an objection is open
     * @param adds what it adds to each count of the group
     * @param channels for each kind of amount it states, the sums of the group that this is part of, as bits
     */
    record Way(
            Form form,
            LocalDate date,
            boolean isOver,
            boolean isDisputed,
            List<Integer> adds,
            Map<SanctionKind, Long> channels) {}

    /** A file that was reached: one record more than another. */
    private record State(int records, State before, Way way, int[] counts, long channels) {}

    private record Key(List<Integer> counts, long channels) {}

    /**
     * A cell of the group that is reached, by the file with the fewest records and then the smallest amounts.
     *
     * @param cells the cell on each axis of the group
     * @param records how many records it takes
     * @param fen the total of their amounts
     * @param ways the records
     * @param amounts how much is to be stated for each combination of sums
     */
    record Reached(int[] cells, int records, long fen, List<Way> ways, Map<Long, Long> amounts) {
        static final Comparator<Reached> SMALLER =
                Comparator.comparing(Reached::records).thenComparing(Reached::fen);
    }

    final EvidenceType type;
    final List<Axis> axes;

    private final List<Axis> counts;
    private final List<Axis> sums;

    /** The group of these axes, all of one type. */
    Group(EvidenceType type, List<Axis> axes) {
        this.type = type;
        this.axes = List.copyOf(axes);
        this.counts = axes.stream().filter(axis -> !axis.counter.isSum()).toList();
        this.sums = axes.stream().filter(axis -> axis.counter.isSum()).toList();
        if (sums.size() > MOST_SUMS) {
            throw new OutOfReachException("多于" + MOST_SUMS + "项金额合计", "more than " + MOST_SUMS + " sums");
        }
        for (Axis sum : sums) {
            if (sum.cap() > Money.LARGEST_AMOUNT.fen()) {
                throw new OutOfReachException("金额界限高于单笔最大金额", "a bound above the largest single amount");
            }
        }
        long states = 1;
        for (Axis count : counts) {
            states = count.cap() >= MOST_STEPS ? MOST_STEPS : Math.min(MOST_STEPS, states * (count.cap() + 1));
        }
        if (states >= MOST_STEPS) {
            throw new OutOfReachException("计数界限过高", "bounds of counts that are too high");
        }
    }

    /** Every cell that a file can reach on the day of a family, given the place of each window among those that it knows. */
    List<Reached> reached(Ages.Family family, List<Integer> windows) {
        List<Way> ways = ways(family, windows);
        Map<List<Integer>, Reached> reached = new LinkedHashMap<>();
        Map<Long, List<Settled>> settled = new HashMap<>();
        for (State state : states(ways)) {
            for (Settled amounts : settled.computeIfAbsent(state.channels, this::settled)) {
                if (isNotBetter(reached, state, amounts)) {
                    continue;
                }
                Reached found = new Reached(
                        cells(state, amounts), state.records, amounts.total, waysOf(state), amounts.perChannel);
                reached.merge(
                        Arrays.stream(found.cells).boxed().toList(),
                        found,
                        (one, other) -> Reached.SMALLER.compare(other, one) < 0 ? other : one);
            }
        }
        return List.copyOf(reached.values());
    }

    private boolean isNotBetter(Map<List<Integer>, Reached> reached, State state, Settled amounts) {
        Reached known = reached.get(Arrays.stream(cells(state, amounts)).boxed().toList());
        return known != null
                && (known.records < state.records || known.records == state.records && known.fen <= amounts.total);
    }

    private int[] cells(State state, Settled amounts) {
        int[] cells = new int[axes.size()];
        int count = 0;
        int sum = 0;
        for (int i = 0; i < cells.length; i++) {
            cells[i] = axes.get(i).counter.isSum()
                    ? amounts.cells[sum++]
                    : axes.get(i).cellOf(state.counts[count++]);
        }
        return cells;
    }

    private static List<Way> waysOf(State state) {
        List<Way> ways = new ArrayList<>();
        for (State at = state; at.way != null; at = at.before) {
            ways.add(0, at.way);
        }
        return ways;
    }

    private Iterable<State> states(List<Way> ways) {
        Map<Key, State> states = new LinkedHashMap<>();
        State empty = new State(0, null, null, new int[counts.size()], 0);
        states.put(new Key(Collections.nCopies(counts.size(), 0), 0), empty);
        List<State> lately = List.of(empty);
        long steps = 0;
        while (!lately.isEmpty()) {
            List<State> next = new ArrayList<>();
            for (State state : lately) {
                steps += ways.size();
                if (steps > MOST_STEPS) {
                    throw new OutOfReachException("组合过多", "too many combinations");
                }
                for (Way way : ways) {
                    State more = with(state, way);
                    Key key = new Key(Arrays.stream(more.counts).boxed().toList(), more.channels);
                    if (states.putIfAbsent(key, more) == null) {
                        next.add(more);
                    }
                }
            }
            lately = next;
        }
        return states.values();
    }

    private State with(State state, Way way) {
        int[] values = state.counts.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = (int) Math.min(counts.get(i).cap(), values[i] + way.adds.get(i));
        }
        long channels = state.channels;
        for (long channel : way.channels.values()) {
            channels |= 1L << channel;
        }
        return new State(state.records + 1, state, way, values, channels);
    }

    // amounts

    private record Settled(int[] cells, long total, Map<Long, Long> perChannel) {}

    /** The combinations of cells of the sums that are possible where amounts of some channels are stated. */
    private List<Settled> settled(long open) {
        List<Settled> settled = new ArrayList<>();
        long[] channels = LongStream.range(0, 64)
                .filter(channel -> (open & 1L << channel) != 0)
                .toArray();
        int[] cells = new int[sums.size()];
        while (true) {
            long[] least = new long[cells.length];
            long[] most = new long[cells.length];
            for (int i = 0; i < cells.length; i++) {
                least[i] = sums.get(i).first(cells[i]);
                most[i] = sums.get(i).last(cells[i]);
            }
            Optional<long[]> amounts = Amounts.within(channels, least, most);
            if (amounts.isPresent()) {
                Map<Long, Long> perChannel = new LinkedHashMap<>();
                for (int i = 0; i < channels.length; i++) {
                    perChannel.put(channels[i], amounts.get()[i]);
                }
                settled.add(
                        new Settled(cells.clone(), Arrays.stream(amounts.get()).sum(), perChannel));
            }
            int at = 0;
            while (at < cells.length && ++cells[at] == sums.get(at).cells()) {
                cells[at++] = 0;
            }
            if (at == cells.length) {
                return settled;
            }
        }
    }

    // ways in which a record may count

    private List<Way> ways(Ages.Family family, List<Integer> windows) {
        boolean mayBeOver =
                Forms.hasLastDay(type) && axes.stream().anyMatch(axis -> axis.counter.window.endsWithRecord());
        boolean disputeMatters = axes.stream()
                        .map(axis -> axis.counter.suspendsDisputed)
                        .distinct()
                        .count()
                > 1;
        int[] caps = axes.stream()
                .mapToInt(axis -> axis.counter.isSum() ? 1 : (int) axis.cap())
                .toArray();
        List<Forms.Counted> forms =
                Forms.of(type, axes.stream().map(axis -> axis.counter).toList(), caps);
        Set<Long> seen = new LinkedHashSet<>();
        Map<List<Object>, Way> ways = new LinkedHashMap<>();
        for (boolean isDisputed : disputeMatters ? new boolean[] {false, true} : new boolean[] {false}) {
            for (boolean isOver : mayBeOver ? new boolean[] {false, true} : new boolean[] {false}) {
                for (Ages.Age age : family.ages()) {
                    long active = active(age, isOver, isDisputed, windows);
                    if (active != 0 && !(isOver && age.date().equals(family.day())) && seen.add(active)) {
                        for (Forms.Counted form : forms) {
                            Way way = way(form, age.date(), isOver, isDisputed, active);
                            if (way.adds.stream().anyMatch(added -> added > 0) || !way.channels.isEmpty()) {
                                ways.putIfAbsent(List.of(way.adds, new LinkedHashSet<>(way.channels.values())), way);
                            }
                        }
                    }
                }
            }
        }
        return ways.values().stream()
                .sorted(Comparator.comparing((Way way) -> way.channels.size()))
                .toList();
    }

    private long active(Ages.Age age, boolean isOver, boolean isDisputed, List<Integer> windows) {
        long active = 0;
        for (int i = 0; i < axes.size(); i++) {
            Counter counter = axes.get(i).counter;
            boolean open = (age.open() & 1L << windows.get(axes.get(i).number)) != 0;
            if (open && !(isOver && counter.window.endsWithRecord()) && !(isDisputed && counter.suspendsDisputed)) {
                active |= 1L << i;
            }
        }
        return active;
    }

    private Way way(Forms.Counted form, LocalDate date, boolean isOver, boolean isDisputed, long active) {
        List<Integer> adds = new ArrayList<>();
        Map<SanctionKind, Long> channels = new LinkedHashMap<>();
        int sum = 0;
        for (int i = 0; i < axes.size(); i++) {
            boolean counted = (active & 1L << i) != 0 && form.counts().get(i) > 0;
            Counter counter = axes.get(i).counter;
            if (!counter.isSum()) {
                adds.add(counted ? form.counts().get(i) : 0);
                continue;
            }
            for (SanctionKind kind : SanctionKind.values()) {
                boolean stated = (form.amounts() & 1 << kind.ordinal()) != 0;
                if (counted && stated && counter.sums().contains(kind)) {
                    channels.merge(kind, 1L << sum, (one, other) -> one | other);
                }
            }
            sum++;
        }
        return new Way(form.form(), date, isOver, isDisputed, adds, channels);
    }
}
