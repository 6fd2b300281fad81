package org.creditcore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.Fault;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.rulebook.ActClass;
import org.creditcore.rulebook.Choice;
import org.creditcore.rulebook.Classification;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.InvalidRulebookException;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Quantity;
import org.creditcore.rulebook.Reading;
import org.creditcore.rulebook.ReadingOption;
import org.creditcore.rulebook.Remark;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;

/** Small changes of a rulebook, each with a name. */
final class Mutations {
    private final Rulebook rules;
    private final Map<String, Rulebook> mutated = new LinkedHashMap<>();

    private Mutations(Rulebook rules) {
        this.rules = rules;
    }

    /**
     * Each bound one up and one down, each criterion, limit and selected thing removed, each window longer, shorter, without end, and
     * bound to the record or not, each member of a class removed, the points
     * of each kind one up and one down, each two neighbours in the order of severity and of outcomes swapped, and each two outcomes
     * in the order in which they decide,
     * each treatment changed.
     */
    static Map<String, Rulebook> of(Rulebook rules) {
        Mutations mutations = new Mutations(rules);
        mutations.bounds();
        mutations.removals();
        mutations.windows();
        mutations.selectors();
        mutations.points();
        mutations.orders();
        mutations.treatments();
        return mutations.mutated;
    }

    /** What cannot be a rulebook, such as one that looks for nothing, is no mutation. */
    private void add(String name, Rulebook.Builder rulebook) {
        try {
            mutated.putIfAbsent(name, rulebook.build());
        } catch (InvalidRulebookException refused) {
            assertThat(refused.faults())
                    .as(name)
                    .extracting(Fault::problem)
                    .allMatch(problem ->
                            problem.matches(".*( can never be met| is always 0|that ends with the record).*"));
        }
    }

    private void bounds() {
        for (Criterion criterion : rules.criteria()) {
            List<Condition.Range> ranges = criterion.condition().ranges();
            for (int i = 0; i < ranges.size(); i++) {
                Condition.Range range = ranges.get(i);
                for (int by : new int[] {-1, 1}) {
                    long least = range.atLeast() + by;
                    if (least >= 0 && least <= range.atMost()) {
                        bound(
                                criterion,
                                i,
                                new Condition.Range(range.tally(), least, range.atMost()),
                                "least " + least);
                    }
                    long most = range.atMost() + by;
                    if (range.isBounded() && most >= range.atLeast()) {
                        bound(criterion, i, new Condition.Range(range.tally(), range.atLeast(), most), "most " + most);
                    }
                }
            }
        }
    }

    private void bound(Criterion criterion, int index, Condition.Range range, String what) {
        int[] at = {0};
        Condition changed = replaced(criterion.condition(), old -> at[0]++ == index ? range : old);
        add(
                criterion.code() + " " + range.tally().code() + " " + what,
                rebuilt(tally -> tally, old -> Optional.of(old == criterion ? with(old, changed) : old)));
    }

    private void removals() {
        for (Criterion criterion : rules.criteria()) {
            add(
                    "without " + criterion.code(),
                    rebuilt(tally -> tally, old -> old == criterion ? Optional.empty() : Optional.of(old)));
        }
        for (Limit limit : rules.limits()) {
            List<Limit> left = new ArrayList<>(rules.limits());
            left.remove(limit);
            add("without limit " + limit.code(), Rulebook.builder().from(rules).limits(left));
        }
    }

    private void windows() {
        for (Tally tally : rules.gradingTallies()) {
            Window given = tally.window().under(rules.reading());
            Window window = given.unit() == Window.Unit.UNLIMITED
                    ? new Window(Window.Unit.YEARS, 1, given.endsWithRecord())
                    : given;
            Set<Window> others = new LinkedHashSet<>();
            others.add(new Window(window.unit(), window.length() + 1, window.endsWithRecord()));
            others.add(new Window(window.unit(), window.length(), !window.endsWithRecord()));
            if (window.unit() == Window.Unit.YEARS) {
                others.add(new Window(Window.Unit.MONTHS, 12 * window.length() - 1, window.endsWithRecord()));
                others.add(new Window(Window.Unit.MONTHS, 12 * window.length(), window.endsWithRecord()));
                others.add(new Window(Window.Unit.DAYS, 365 * window.length(), window.endsWithRecord()));
                others.add(new Window(Window.Unit.CALENDAR_YEARS, window.length(), window.endsWithRecord()));
            } else if (window.length() > 1) {
                others.add(new Window(window.unit(), window.length() - 1, window.endsWithRecord()));
            }
            others.add(new Window(Window.Unit.UNLIMITED, 0, window.endsWithRecord()));
            for (Window other : others) {
                add(
                        "window of " + tally.code() + " " + other.unit() + " " + other.length() + " "
                                + other.endsWithRecord(),
                        rebuilt(
                                old -> old.equals(tally)
                                        ? new Tally(
                                                old.code(),
                                                old.name(),
                                                old.selector(),
                                                Choice.fixed(other),
                                                old.quantity())
                                        : old,
                                Optional::of));
            }
        }
    }

    private void selectors() {
        Set<ActClass> classes = new LinkedHashSet<>();
        for (Tally tally : rules.gradingTallies()) {
            if (tally.selector() instanceof Selector.Acts acts) {
                classes.add(acts.actClass());
            } else if (tally.selector() instanceof Selector.Commendations wanted) {
                for (CommendingBody by : wanted.by()) {
                    selector(
                            tally,
                            by.name(),
                            new Selector.Commendations(without(wanted.by(), by), wanted.verification()));
                }
            } else if (tally.selector() instanceof Selector.Ratings wanted) {
                selector(tally, "also", new Selector.Ratings(EnumSet.allOf(Standing.class)));
                wanted.standings()
                        .forEach(standing -> selector(
                                tally, standing.name(), new Selector.Ratings(without(wanted.standings(), standing))));
            } else if (tally.selector() instanceof Selector.Entries wanted) {
                selector(tally, "also", new Selector.Entries(EnumSet.allOf(ListColour.class)));
            }
        }
        for (ActClass actClass : classes) {
            for (SanctionKind kind : SanctionKind.values()) {
                boolean isIn = actClass.heaviest().contains(kind);
                actClass(
                        actClass,
                        (isIn ? "without " : "with ") + kind,
                        new ActClass(
                                actClass.code(),
                                actClass.name(),
                                isIn ? without(actClass.heaviest(), kind) : with(actClass.heaviest(), kind),
                                actClass.graveWith()));
            }
            for (SanctionKind kind : actClass.graveWith()) {
                actClass(
                        actClass,
                        "without grave " + kind,
                        new ActClass(
                                actClass.code(),
                                actClass.name(),
                                actClass.heaviest(),
                                without(actClass.graveWith(), kind)));
            }
        }
    }

    private void selector(Tally tally, String what, Selector selector) {
        add(
                "selector of " + tally.code() + " " + what,
                rebuilt(
                        old -> old.equals(tally)
                                ? new Tally(old.code(), old.name(), selector, old.window(), old.quantity())
                                : old,
                        Optional::of));
    }

    private void actClass(ActClass actClass, String what, ActClass other) {
        add(
                actClass.code() + " " + what,
                rebuilt(
                        old -> old.selector() instanceof Selector.Acts acts
                                        && acts.actClass().equals(actClass)
                                ? new Tally(
                                        old.code(),
                                        old.name(),
                                        new Selector.Acts(other),
                                        old.window(),
                                        pointsFor(other, old.quantity()))
                                : old,
                        Optional::of));
    }

    /** What has points are the kinds of the class. */
    private static Quantity pointsFor(ActClass actClass, Quantity quantity) {
        return quantity instanceof Quantity.Points points
                ? new Quantity.Points(actClass.heaviest().stream()
                        .collect(Collectors.toMap(
                                kind -> kind, kind -> points.perAct().getOrDefault(kind, 1L))))
                : quantity;
    }

    private void points() {
        for (Tally tally : rules.gradingTallies()) {
            if (tally.quantity() instanceof Quantity.Points points) {
                points.perAct().forEach((kind, given) -> {
                    for (long other : new long[] {given - 1, given + 1}) {
                        if (other > 0) {
                            Map<SanctionKind, Long> perAct = new EnumMap<>(points.perAct());
                            perAct.put(kind, other);
                            quantity(tally, kind + " " + other, new Quantity.Points(perAct));
                        }
                    }
                });
            }
        }
    }

    private void quantity(Tally tally, String what, Quantity quantity) {
        add(
                "quantity of " + tally.code() + " " + what,
                rebuilt(
                        old -> old.equals(tally)
                                ? new Tally(old.code(), old.name(), old.selector(), old.window(), quantity)
                                : old,
                        Optional::of));
    }

    private void orders() {
        List<SanctionKind> order = rules.classification().lightestFirst();
        for (int i = 0; i + 1 < order.size(); i++) {
            List<SanctionKind> swapped = new ArrayList<>(order);
            Collections.swap(swapped, i, i + 1);
            add(
                    "severity of " + order.get(i) + " and " + order.get(i + 1),
                    Rulebook.builder().from(rules).classification(new Classification(swapped)));
        }
        for (int i = 0; i + 1 < rules.outcomes().size(); i++) {
            List<Outcome> swapped = new ArrayList<>(rules.outcomes());
            Collections.swap(swapped, i, i + 1);
            add(
                    "order of " + rules.outcomes().get(i) + " and "
                            + rules.outcomes().get(i + 1),
                    Rulebook.builder().from(rules).outcomes(swapped));
        }
        List<Outcome> deciding = rules.decidingOrder();
        for (int i = 0; i < deciding.size(); i++) {
            for (int j = i + 1; j < deciding.size(); j++) {
                List<Outcome> swapped = new ArrayList<>(deciding);
                Collections.swap(swapped, i, j);
                add(
                        "precedence of " + deciding.get(j) + " over " + deciding.get(i),
                        Rulebook.builder().from(rules).precedence(swapped));
            }
        }
    }

    private void treatments() {
        for (Limit limit : rules.limits()) {
            for (Outcome outcome : rules.outcomes()) {
                if (!outcome.equals(limit.treatment().under(rules.reading()))) {
                    List<Limit> limits = new ArrayList<>(rules.limits());
                    limits.replaceAll(old -> old == limit
                            ? new Limit(
                                    old.code(),
                                    old.citation(),
                                    old.name(),
                                    old.criterion(),
                                    old.tally(),
                                    Choice.fixed(outcome))
                            : old);
                    add(
                            "limit " + limit.code() + " to " + outcome,
                            Rulebook.builder().from(rules).limits(limits));
                }
            }
        }
        rules.options()
                .forEach(option -> option.alternatives().forEach(alternative -> {
                    if (!alternative.code().equals(rules.reading().value(option.name()))) {
                        add(
                                option.name() + " " + alternative.code(),
                                Rulebook.builder()
                                        .from(rules)
                                        .reading(rules.reading().with(option.name(), alternative.code())));
                    }
                }));
        for (Tally tally : rules.gradingTallies()) {
            if (tally.quantity() instanceof Quantity.Sum sum) {
                quantity(
                        tally,
                        "with CONFISCATION_OF_GAINS",
                        new Quantity.Sum(with(sum.kinds(), SanctionKind.CONFISCATION_OF_GAINS)));
            }
        }
    }

    private static <E> Set<E> without(Set<E> set, E one) {
        Set<E> left = new LinkedHashSet<>(set);
        left.remove(one);
        return left;
    }

    private static <E> Set<E> with(Set<E> set, E one) {
        Set<E> more = new LinkedHashSet<>(set);
        more.add(one);
        return more;
    }

    private static Criterion with(Criterion criterion, Condition condition) {
        return new Criterion(criterion.code(), criterion.citation(), criterion.name(), criterion.grade(), condition);
    }

    private static Condition replaced(Condition condition, UnaryOperator<Condition.Range> change) {
        if (condition instanceof Condition.Range range) {
            return change.apply(range);
        }
        if (condition instanceof Condition.All all) {
            return new Condition.All(
                    all.parts().stream().map(part -> replaced(part, change)).toList());
        }
        return new Condition.Any(((Condition.Any) condition)
                .parts().stream().map(part -> replaced(part, change)).toList());
    }

    /** The rulebook with other tallies and criteria, the limits that still have a bound, and the options that still decide something. */
    private Rulebook.Builder rebuilt(UnaryOperator<Tally> tallies, Function<Criterion, Optional<Criterion>> criteria) {
        Map<Criterion, Criterion> changed = new LinkedHashMap<>();
        for (Criterion criterion : rules.criteria()) {
            criteria.apply(criterion)
                    .ifPresent(other -> changed.put(
                            criterion,
                            with(
                                    other,
                                    replaced(
                                            other.condition(),
                                            range -> new Condition.Range(
                                                    tallies.apply(range.tally()), range.atLeast(), range.atMost())))));
        }
        List<Limit> limits = new ArrayList<>();
        for (Limit limit : rules.limits()) {
            if (changed.containsKey(limit.criterion())) {
                limits.add(new Limit(
                        limit.code(),
                        limit.citation(),
                        limit.name(),
                        changed.get(limit.criterion()),
                        tallies.apply(limit.tally()),
                        limit.treatment()));
            }
        }
        List<Remark> remarks = rules.remarks().stream()
                .map(remark ->
                        new Remark(remark.code(), remark.citation(), remark.name(), tallies.apply(remark.tally())))
                .toList();
        Set<Optional<ReadingOption>> used = new LinkedHashSet<>(
                List.of(rules.withoutGround().option(), rules.disputed().option()));
        limits.forEach(limit -> used.add(limit.treatment().option()));
        Stream.concat(
                        changed.values().stream()
                                .flatMap(criterion -> criterion.condition().ranges().stream())
                                .map(Condition.Range::tally),
                        remarks.stream().map(Remark::tally))
                .forEach(tally -> {
                    used.add(tally.window().option());
                    if (tally.quantity() instanceof Quantity.Count count) {
                        used.add(count.unit().option());
                    }
                });
        List<ReadingOption> options = rules.options().stream()
                .filter(option -> used.contains(Optional.of(option)))
                .toList();
        Reading reading = Reading.defaults(options);
        for (ReadingOption option : options) {
            reading = reading.with(option.name(), rules.reading().value(option.name()));
        }
        return Rulebook.builder()
                .from(rules)
                .criteria(changed.values())
                .limits(limits)
                .remarks(remarks)
                .options(options)
                .reading(reading);
    }
}
