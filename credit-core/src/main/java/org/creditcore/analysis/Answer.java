package org.creditcore.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.creditcore.evidence.EvidenceType;

/**
 * Where a formula holds, among the cells that a file can reach. What must hold by itself is settled first; the rest falls into parts that
 * share no type of record, and each part is enumerated whole.
 */
final class Answer {
    private static final int MOST = 2_000_000;
    private static final int MOST_REGIONS = 2_000;

    /** A cell of a part: the cells on its axes, and for each family of days what reaches it, empty if nothing does. */
    private record Hit(int[] cells, List<Optional<List<Group.Reached>>> perFamily) {}

    /** A box of a part: its bands by axis, and the smallest way into it for each family of days. */
    private record Piece(Map<Integer, Band> bands, List<Optional<List<Group.Reached>>> perFamily) {}

    private final Space space;
    private final long[] allowed;
    private final List<Formula> rest = new ArrayList<>();
    private final boolean isContradiction;
    private final List<Part> parts = new ArrayList<>();

    Answer(Space space, Formula formula) {
        this.space = space;
        this.allowed = space.axes().stream().mapToLong(Axis::all).toArray();
        this.isContradiction = !settle(formula);
        if (!isContradiction) {
            partition().forEach(types -> parts.add(new Part(types)));
        }
    }

    /** Settles what must hold by itself; false if it cannot. */
    private boolean settle(Formula formula) {
        List<Formula> open = new ArrayList<>(List.of(formula));
        boolean changed = true;
        while (changed) {
            changed = false;
            List<Formula> left = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                Formula simple = open.get(i).given(allowed);
                if (simple.equals(Formula.NEVER)) {
                    return false;
                }
                if (simple.kind() == Formula.Kind.IN) {
                    allowed[simple.axis()] &= simple.cells();
                    changed = true;
                } else if (simple.kind() == Formula.Kind.ALL) {
                    open.addAll(simple.parts());
                } else {
                    left.add(simple);
                }
            }
            open = left;
        }
        rest.addAll(open);
        return true;
    }

    private long usedAxes() {
        long used = 0;
        for (Formula formula : rest) {
            used |= formula.axes();
        }
        for (Axis axis : space.axes()) {
            if (allowed[axis.number] != axis.all()) {
                used |= 1L << axis.number;
            }
        }
        return used;
    }

    /** The types of record looked at, those together that depend on each other. */
    private List<Set<EvidenceType>> partition() {
        long used = usedAxes();
        List<Set<EvidenceType>> sets = new ArrayList<>();
        for (Axis axis : space.axes()) {
            if ((used & 1L << axis.number) != 0) {
                join(sets, List.of(axis.counter.type()));
            }
        }
        for (Formula formula : rest) {
            join(sets, types(formula.axes()));
        }
        List<EvidenceType> byDay = new ArrayList<>();
        for (EvidenceType type : types(used)) {
            space.group(type);
            if (!space.isAlikeOnAllDays(type)) {
                byDay.add(type);
            }
        }
        if (!byDay.isEmpty()) {
            join(sets, byDay);
        }
        return sets;
    }

    private static void join(List<Set<EvidenceType>> sets, List<EvidenceType> types) {
        Set<EvidenceType> joined = new LinkedHashSet<>(types);
        for (Set<EvidenceType> set : List.copyOf(sets)) {
            if (set.stream().anyMatch(types::contains)) {
                joined.addAll(set);
                sets.remove(set);
            }
        }
        sets.add(joined);
    }

    private List<EvidenceType> types(long used) {
        return space.axes().stream()
                .filter(axis -> (used & 1L << axis.number) != 0)
                .map(axis -> axis.counter.type())
                .distinct()
                .toList();
    }

    boolean isPossible() {
        return cheapestFamily().isPresent();
    }

    /** The smallest file. */
    Optional<Witness> smallest() {
        return cheapestFamily().map(family -> {
            List<Group.Reached> all = new ArrayList<>();
            parts.forEach(part -> all.addAll(part.smallest.get(family).orElseThrow()));
            return space.witness(family, all);
        });
    }

    private Optional<Integer> cheapestFamily() {
        return isContradiction
                ? Optional.empty()
                : cheapest(parts.stream().map(part -> part.smallest).toList());
    }

    private Optional<Integer> cheapest(List<List<Optional<List<Group.Reached>>>> perPart) {
        Optional<Integer> best = Optional.empty();
        for (int family = 0; family < space.families().size(); family++) {
            int at = family;
            if (perPart.stream().allMatch(part -> part.get(at).isPresent())
                    && (best.isEmpty() || smaller(all(perPart, family), all(perPart, best.get())))) {
                best = Optional.of(family);
            }
        }
        return best;
    }

    private static List<Group.Reached> all(List<List<Optional<List<Group.Reached>>>> perPart, int family) {
        return perPart.stream()
                .flatMap(part -> part.get(family).orElseThrow().stream())
                .toList();
    }

    private static boolean smaller(List<Group.Reached> one, List<Group.Reached> other) {
        int records = Integer.compare(records(one), records(other));
        return records != 0 ? records < 0 : fen(one) < fen(other);
    }

    private static boolean isBetter(Optional<List<Group.Reached>> way, Optional<List<Group.Reached>> than) {
        return way.isPresent() && (than.isEmpty() || smaller(way.get(), than.get()));
    }

    private static int records(List<Group.Reached> parts) {
        return parts.stream().mapToInt(Group.Reached::records).sum();
    }

    private static long fen(List<Group.Reached> parts) {
        return parts.stream().mapToLong(Group.Reached::fen).sum();
    }

    /** How many combinations of cells were looked at. */
    long combinations() {
        long combinations = 1;
        for (Part part : parts) {
            combinations *= part.reachable.size();
        }
        return combinations;
    }

    /** The regions in which the formula holds, as large as they can be, those with the smallest files first. */
    List<Place> places() {
        if (!isPossible()) {
            return List.of();
        }
        List<Piece> products = List.of(
                new Piece(new TreeMap<>(), Collections.nCopies(space.families().size(), Optional.of(List.of()))));
        for (Part part : parts) {
            List<Piece> pieces = part.pieces();
            List<Piece> more = new ArrayList<>();
            for (Piece product : products) {
                for (Piece piece : pieces) {
                    more.add(both(product, piece));
                }
            }
            if (more.size() > MOST_REGIONS) {
                throw new OutOfReachException("区域超过" + MOST_REGIONS + "个", "more than " + MOST_REGIONS + " regions");
            }
            products = more;
        }
        return products.stream()
                .map(this::place)
                .sorted(Comparator.comparing(
                        place -> place.witness().file().evidence().size()))
                .toList();
    }

    private static Piece both(Piece one, Piece other) {
        Map<Integer, Band> bands = new TreeMap<>(one.bands);
        bands.putAll(other.bands);
        List<Optional<List<Group.Reached>>> perFamily = new ArrayList<>();
        for (int family = 0; family < one.perFamily.size(); family++) {
            perFamily.add(joined(one.perFamily.get(family), other.perFamily.get(family)));
        }
        return new Piece(bands, perFamily);
    }

    private static Optional<List<Group.Reached>> joined(
            Optional<List<Group.Reached>> one, Optional<List<Group.Reached>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        List<Group.Reached> joined = new ArrayList<>(one.get());
        joined.addAll(other.get());
        return Optional.of(joined);
    }

    private Place place(Piece piece) {
        int family = cheapest(List.of(piece.perFamily)).orElseThrow();
        return new Place(
                new Region(List.copyOf(piece.bands.values())),
                space.witness(family, piece.perFamily.get(family).orElseThrow()));
    }

    /** Types of record that depend on each other here, and their cells. */
    private final class Part {
        final List<Axis> axes;
        final List<Hit> hits = new ArrayList<>();
        final List<int[]> reachable = new ArrayList<>();
        final List<Optional<List<Group.Reached>>> smallest = new ArrayList<>();

        Part(Set<EvidenceType> types) {
            long used = usedAxes();
            this.axes = space.axes().stream()
                    .filter(axis -> (used & 1L << axis.number) != 0 && types.contains(axis.counter.type()))
                    .toList();
            List<Hit> joined = List.of(new Hit(
                    new int[space.axes().size()],
                    Collections.nCopies(space.families().size(), Optional.of(List.of()))));
            for (EvidenceType type : types) {
                joined = product(joined, projected(type, used));
            }
            List<Formula> mine = rest.stream()
                    .filter(formula -> types.containsAll(types(formula.axes())))
                    .toList();
            for (Hit hit : joined) {
                reachable.add(hit.cells);
                if (axes.stream().allMatch(axis -> (allowed[axis.number] & 1L << hit.cells[axis.number]) != 0)
                        && mine.stream().allMatch(formula -> formula.holds(hit.cells))) {
                    hits.add(hit);
                }
            }
            hits.sort(Comparator.comparing(hit -> hit.perFamily.stream()
                    .flatMap(Optional::stream)
                    .mapToInt(Answer::records)
                    .min()
                    .orElseThrow()));
            smallest.addAll(smallestOf(hits));
        }

        /** The cells of a type on the axes used, with the smallest way into each. */
        private List<Hit> projected(EvidenceType type, long used) {
            Group group = space.group(type);
            int families = space.families().size();
            Map<List<Integer>, Hit> cells = new LinkedHashMap<>();
            for (int family = 0; family < families; family++) {
                for (Group.Reached found : space.reached(type, family)) {
                    int[] cell = new int[space.axes().size()];
                    List<Integer> key = new ArrayList<>();
                    for (int i = 0; i < group.axes.size(); i++) {
                        int axis = group.axes.get(i).number;
                        if ((used & 1L << axis) != 0) {
                            cell[axis] = found.cells()[i];
                            key.add(found.cells()[i]);
                        }
                    }
                    List<Optional<List<Group.Reached>>> ways = cells.computeIfAbsent(
                                    key,
                                    k -> new Hit(
                                            cell, new ArrayList<>(Collections.nCopies(families, Optional.empty()))))
                            .perFamily;
                    if (isBetter(Optional.of(List.of(found)), ways.get(family))) {
                        ways.set(family, Optional.of(List.of(found)));
                    }
                }
            }
            return List.copyOf(cells.values());
        }

        private List<Hit> product(List<Hit> some, List<Hit> more) {
            if ((long) some.size() * more.size() > MOST) {
                throw new OutOfReachException(
                        "相互关联的组合过多", "too many combinations of tallies that depend on each other");
            }
            List<Hit> product = new ArrayList<>();
            for (Hit one : some) {
                for (Hit other : more) {
                    List<Optional<List<Group.Reached>>> perFamily = new ArrayList<>();
                    for (int family = 0; family < one.perFamily.size(); family++) {
                        perFamily.add(joined(one.perFamily.get(family), other.perFamily.get(family)));
                    }
                    if (perFamily.stream().anyMatch(Optional::isPresent)) {
                        int[] cells = one.cells.clone();
                        for (int i = 0; i < cells.length; i++) {
                            cells[i] += other.cells[i];
                        }
                        product.add(new Hit(cells, perFamily));
                    }
                }
            }
            return product;
        }

        private List<Optional<List<Group.Reached>>> smallestOf(List<Hit> among) {
            List<Optional<List<Group.Reached>>> smallest =
                    new ArrayList<>(Collections.nCopies(space.families().size(), Optional.empty()));
            for (Hit hit : among) {
                for (int family = 0; family < smallest.size(); family++) {
                    if (isBetter(hit.perFamily.get(family), smallest.get(family))) {
                        smallest.set(family, hit.perFamily.get(family));
                    }
                }
            }
            return smallest;
        }

        private List<Piece> pieces() {
            Boxes boxes = new Boxes(axes.stream().mapToInt(Axis::cells).toArray(), Boxes.FREE);
            reachable.forEach(cells -> boxes.mark(onAxes(cells), Boxes.BARRED));
            hits.forEach(hit -> boxes.mark(onAxes(hit.cells), Boxes.WANTED));
            List<Piece> pieces = new ArrayList<>();
            for (Boxes.Box box :
                    boxes.cover(hits.stream().map(hit -> onAxes(hit.cells)).toList())) {
                pieces.add(new Piece(
                        bands(axes, box),
                        smallestOf(hits.stream()
                                .filter(hit -> box.contains(onAxes(hit.cells)))
                                .toList())));
            }
            return pieces;
        }

        private int[] onAxes(int[] cells) {
            return axes.stream().mapToInt(axis -> cells[axis.number]).toArray();
        }
    }

    static Map<Integer, Band> bands(List<Axis> axes, Boxes.Box box) {
        Map<Integer, Band> bands = new TreeMap<>();
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            if (box.first()[i] > 0 || box.last()[i] < axis.cells() - 1) {
                bands.put(axis.number, axis.band(box.first()[i], box.last()[i]));
            }
        }
        return bands;
    }
}
