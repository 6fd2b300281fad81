package org.creditcore.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Tally;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/**
 * What a rulebook covers, under its reading: where it is silent, where it contradicts itself, and what in it is idle. For a drafter,
 * before a regulation is issued.
 *
 * <p>It is exact: the values of each tally are cut into cells at the bounds that occur, every combination of cells that depend on each
 * other is looked at, and each finding comes with the smallest file that shows it, or with none because no file can. What a rulebook has
 * that is beyond this is named in {@link #outOfReach()}, and nothing is claimed of it.
 *
 * <p>Days in the years 0001 to 9999 are looked at. Immutable, and safe for use by several threads.
 */
public final class Coverage {
    private final Rulebook rulebook;
    private final Optional<Space> space;
    private final List<Place> uncovered;
    private final List<Overlap> overlaps = new ArrayList<>();
    private final List<Region> unreachable = new ArrayList<>();
    private final List<Idle> idle = new ArrayList<>();
    private final Set<Term> outOfReach = new LinkedHashSet<>();

    private Coverage(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.space = tried(new Term("统计项", "tallies"), () -> Optional.of(new Space(rulebook)), Optional.empty());
        this.uncovered = space.map(this::uncovered).orElse(List.of());
        space.ifPresent(this::overlaps);
        space.ifPresent(this::unreachable);
        space.ifPresent(this::idle);
    }

    /**
     * Analyses a rulebook.
     *
     * @param rulebook the rules, under their reading
     * @return what they cover
     */
    public static Coverage of(Rulebook rulebook) {
        return new Coverage(Objects.requireNonNull(rulebook, "rulebook"));
    }

    private <T> T tried(Term question, Supplier<T> answer, T otherwise) {
        try {
            return answer.get();
        } catch (OutOfReachException beyond) {
            outOfReach.add(new Term(
                    question.chinese() + "：" + beyond.reason().chinese(),
                    question.english() + ": " + beyond.reason().english()));
            return otherwise;
        }
    }

    private List<Place> uncovered(Space of) {
        return tried(
                new Term("未覆盖的情形", "what no grade covers"),
                () -> of.where(Formula.all(rulebook.criteria().stream()
                                .map(criterion ->
                                        of.formula(criterion.condition(), 0).not())
                                .toList()))
                        .places(),
                List.of());
    }

    private void overlaps(Space of) {
        List<Criterion> criteria = rulebook.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            for (int j = i + 1; j < criteria.size(); j++) {
                Criterion first = criteria.get(i);
                Criterion second = criteria.get(j);
                if (!first.grade().equals(second.grade())) {
                    Formula both = Formula.all(of.formula(first.condition(), 0), of.formula(second.condition(), 0));
                    List<Place> places = tried(
                            new Term(first.code() + "与" + second.code(), first.code() + " and " + second.code()),
                            () -> of.where(both).places(),
                            List.of());
                    if (!places.isEmpty()) {
                        overlaps.add(new Overlap(first, second, places));
                    }
                }
            }
        }
    }

    private void unreachable(Space of) {
        of.unreached()
                .forEach((type, reason) -> outOfReach.add(new Term(
                        type.term().chinese() + "：" + reason.chinese(),
                        type.term().english() + ": " + reason.english())));
        for (Set<EvidenceType> types : of.dependent()) {
            unreachable.addAll(
                    tried(new Term("不可能的情形", "what no file can reach"), () -> unreachable(of, types), List.of()));
        }
    }

    private static List<Region> unreachable(Space of, Set<EvidenceType> types) {
        List<Axis> axes = of.axes().stream()
                .filter(axis -> types.contains(axis.counter.type()))
                .toList();
        Boxes boxes = new Boxes(axes.stream().mapToInt(Axis::cells).toArray(), Boxes.WANTED);
        for (int family = 0; family < of.families().size(); family++) {
            bar(of, types, axes, family, boxes);
        }
        return boxes.cover(boxes.marked(Boxes.WANTED)).stream()
                .map(box -> new Region(List.copyOf(Answer.bands(axes, box).values())))
                .toList();
    }

    private static void bar(Space of, Set<EvidenceType> types, List<Axis> axes, int family, Boxes boxes) {
        List<TreeMap<Integer, Integer>> cells = List.of(new TreeMap<>());
        for (EvidenceType type : types) {
            List<TreeMap<Integer, Integer>> more = new ArrayList<>();
            for (TreeMap<Integer, Integer> cell : cells) {
                for (Group.Reached reached : of.reached(type, family)) {
                    TreeMap<Integer, Integer> joined = new TreeMap<>(cell);
                    List<Axis> ofType = of.group(type).axes;
                    for (int i = 0; i < ofType.size(); i++) {
                        joined.put(ofType.get(i).number, reached.cells()[i]);
                    }
                    more.add(joined);
                }
            }
            cells = more;
        }
        cells.forEach(cell ->
                boxes.mark(axes.stream().mapToInt(axis -> cell.get(axis.number)).toArray(), Boxes.BARRED));
    }

    private void idle(Space of) {
        List<Cause> causes = Cause.of(of, rulebook, 0);
        int without = rulebook.decidingOrder().indexOf(rulebook.withoutGround().under(rulebook.reading()));
        for (Cause cause : causes) {
            tried(
                            new Term(
                                    cause.provision().text(Language.CHINESE),
                                    cause.provision().text(Language.ENGLISH)),
                            () -> idle(of, causes, cause, without),
                            Optional.<Idle>empty())
                    .ifPresent(idle::add);
        }
    }

    private static Optional<Idle> idle(Space of, List<Cause> causes, Cause cause, int without) {
        boolean isLimit = cause.provision().kind() == Provision.Kind.LIMIT;
        if (!of.where(cause.formula()).isPossible()) {
            return Optional.of(new Idle(cause.provision(), Idle.Why.NEVER_HOLDS, List.of()));
        }
        if (isLimit
                ? matters(of, causes, cause, without)
                : of.where(cause.decides(causes)).isPossible()) {
            return Optional.empty();
        }
        List<Provision> by = causes.stream()
                .filter(other ->
                        other != cause && (isLimit ? other.place() <= cause.place() : other.place() < cause.place()))
                .filter(other -> !of.where(
                                Formula.all(cause.formula(), other.formula().not()))
                        .isPossible())
                .map(Cause::provision)
                .limit(1)
                .toList();
        return Optional.of(new Idle(cause.provision(), Idle.Why.ALWAYS_OUTDONE, by));
    }

    /** Whether the outcome is another somewhere if a limit is left out. */
    private static boolean matters(Space of, List<Cause> causes, Cause limit, int without) {
        List<Formula> alone = new ArrayList<>(List.of(limit.formula()));
        List<Formula> later = new ArrayList<>();
        for (Cause other : causes) {
            if (other != limit && other.place() <= limit.place()) {
                alone.add(other.formula().not());
            } else if (other != limit) {
                later.add(other.formula());
            }
        }
        if (without == limit.place()) {
            alone.add(Formula.any(later));
        }
        return of.where(Formula.all(alone)).isPossible();
    }

    Space space() {
        return space.orElseThrow();
    }

    /**
     * The rules analysed.
     *
     * @return the rulebook
     */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * Where no criterion is met, so that the text names no grade. Limits, and the outcome where there is no ground, are left aside: they
     * are answers to this silence.
     *
     * @return regions as large as they can be, which may overlap, those with the smallest files first
     */
    public List<Place> uncovered() {
        return List.copyOf(uncovered);
    }

    /**
     * Where two criteria for different grades are met at once, so that the text names two.
     *
     * @return each two such criteria, in the order of the rulebook
     */
    public List<Overlap> overlaps() {
        return List.copyOf(overlaps);
    }

    /**
     * What no file can reach, as its tallies depend on each other.
     *
     * @return regions as large as they can be, which may overlap
     */
    public List<Region> unreachable() {
        return List.copyOf(unreachable);
    }

    /**
     * The criteria that nowhere decide, as others take precedence wherever they hold, and the limits without which every file would come
     * to the same. Here limits and reading are taken into account.
     *
     * @return the criteria, then the limits, in the order of the rulebook
     */
    public List<Idle> idle() {
        return List.copyOf(idle);
    }

    /**
     * What could not be analysed, and why.
     *
     * @return the questions left open; none if all that the rulebook says was analysed
     */
    public List<Term> outOfReach() {
        return List.copyOf(outOfReach);
    }

    /**
     * The cells of a tally: the values between which nothing else holds.
     *
     * @param tally a tally on which the outcome depends
     * @return the cells in ascending order
     * @throws IllegalArgumentException if no criterion or limit uses the tally, or the rulebook is out of reach
     */
    public List<Band> cells(Tally tally) {
        Objects.requireNonNull(tally, "tally");
        Space of = space.filter(any -> rulebook.gradingTallies().contains(tally))
                .orElseThrow(() -> new IllegalArgumentException("the tally " + tally.code()
                        + " is not analysed, allowed are those of "
                        + rulebook.gradingTallies().stream().map(Tally::code).toList()));
        Axis axis = of.axis(tally, 0);
        List<Band> cells = new ArrayList<>();
        for (int cell = 0; cell < axis.cells(); cell++) {
            cells.add(axis.band(cell, cell));
        }
        return cells;
    }

    /**
     * The smallest file whose tallies lie in some region.
     *
     * @param region bands made of {@linkplain #cells whole cells}
     * @return the file and its day; empty if no file's do
     * @throws IllegalArgumentException if a band cuts a cell, is of a tally that is not analysed, or beyond reach
     */
    public Optional<Witness> witness(Region region) {
        List<Formula> parts = new ArrayList<>();
        for (Band band : region.bands()) {
            List<Band> cells = cells(band.tally());
            if (cells.stream().noneMatch(cell -> cell.atLeast() == band.atLeast())
                    || cells.stream().noneMatch(cell -> cell.atMost() == band.atMost())) {
                throw new IllegalArgumentException("the band " + band.text(Language.ENGLISH)
                        + " cuts a cell, allowed are "
                        + cells.stream()
                                .map(cell -> cell.text(Language.ENGLISH))
                                .toList());
            }
            Axis axis = space.orElseThrow().axis(band.tally(), 0);
            parts.add(Formula.in(axis, axis.cellsOf(band.atLeast(), band.atMost())));
        }
        try {
            return space.isEmpty()
                    ? Optional.empty()
                    : space.get().where(Formula.all(parts)).smallest();
        } catch (OutOfReachException beyond) {
            throw new IllegalArgumentException("out of reach, " + beyond.getMessage(), beyond);
        }
    }

    /**
     * The analysis for people. What the rules, as read, make of each example is said with it: so a gap or an overlap is seen with what
     * settles it.
     *
     * @param language the language
     * @return several lines, each ended by {@code \n}
     */
    public String text(Language language) {
        return new CoverageText(this, language).text();
    }

    /**
     * What was found, in numbers.
     *
     * @return for example {@code pinglu-2021: 12 uncovered, 21 overlaps, 1 unreachable, 0 idle}
     */
    @Override
    public String toString() {
        return rulebook.id() + ": " + uncovered.size() + " uncovered, " + overlaps.size() + " overlaps, "
                + unreachable.size() + " unreachable, " + idle.size() + " idle";
    }
}
