package org.creditcore.testing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.rulebook.ActClass;
import org.creditcore.rulebook.Choice;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Classification;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.CountingUnit;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.DisputeTreatment;
import org.creditcore.rulebook.Grade;
import org.creditcore.rulebook.InvalidRulebookException;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Quantity;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Term;

/** Rulebooks of one to three tallies and one to four criteria with small bounds. */
public final class RulebookArbitraries {
    private static final Term TERM = new Term("项", "item");
    private static final Citation CITATION = Citation.of("1");
    private static final List<Grade> GRADES =
            List.of(new Grade("I", TERM), new Grade("II", TERM), new Grade("III", TERM));

    private static final List<Outcome> OUTCOMES = List.of(
            Outcome.graded(GRADES.get(0)),
            Outcome.UNGRADED,
            Outcome.graded(GRADES.get(1)),
            Outcome.UNDETERMINED,
            Outcome.graded(GRADES.get(2)));

    /** The kinds there are in these rulebooks, of which the lightest comes first. */
    public static final List<SanctionKind> SMALL_KINDS =
            List.of(SanctionKind.WARNING, SanctionKind.FINE, SanctionKind.CLOSURE);

    private RulebookArbitraries() {}

    /**
     * Small rulebooks without options: windows of a year or two of every kind, with and without the last day of the record; counts of
     * decisions, acts, breaches and ratings, sums of fines, and points; some with a precedence of their own.
     *
     * @return rulebooks, each checked and built; not every law of {@link MonotoneRulebookLaws} holds of them
     */
    public static Arbitrary<Rulebook> small() {
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(size -> tallies(size)
                        .flatMap(tallies -> Combinators.combine(
                                        Arbitraries.integers().between(1, 4).flatMap(many -> criteria(tallies, many)),
                                        Arbitraries.integers().between(0, 4),
                                        Arbitraries.integers().between(0, 4),
                                        Arbitraries.of(true, false),
                                        Arbitraries.shuffle(OUTCOMES).optional(0.3))
                                .as(RulebookArbitraries::rulebook)))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /** Empty where a criterion drawn can never be met, which no rulebook may have. */
    private static Optional<Rulebook> rulebook(
            List<Criterion> criteria,
            int treatment,
            int without,
            boolean hasLimits,
            Optional<List<Outcome>> precedence) {
        Rulebook.Builder builder = Rulebook.builder()
                .id("small")
                .title(TERM)
                .document("某发〔2022〕1号")
                .addAuthorityNames("某局")
                .addAllOutcomes(OUTCOMES)
                .addAllPrecedence(precedence.orElse(List.of()))
                .classification(new Classification(List.of(SanctionKind.values())))
                .addAllCriteria(criteria)
                .disputed(Choice.fixed(DisputeTreatment.COUNT))
                .withoutGround(Choice.fixed(OUTCOMES.get(without)));
        int number = 0;
        for (Criterion criterion : hasLimits ? criteria : List.<Criterion>of()) {
            Set<Tally> tallies = new LinkedHashSet<>();
            criterion.condition().ranges().forEach(range -> tallies.add(range.tally()));
            for (Tally tally : tallies) {
                long bounds = criterion.condition().ranges().stream()
                        .filter(range -> range.isBounded() && range.tally().equals(tally))
                        .count();
                if (bounds == 1) {
                    builder.addLimits(new Limit(
                            "L-" + ++number,
                            CITATION,
                            TERM,
                            criterion,
                            tally,
                            Choice.fixed(OUTCOMES.get((treatment + number) % 5))));
                }
            }
        }
        try {
            return Optional.of(builder.build());
        } catch (InvalidRulebookException refused) {
            if (refused.faults().stream().allMatch(fault -> fault.problem().contains(" can never be met"))) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static Arbitrary<List<Tally>> tallies(int size) {
        return tally().list().ofSize(size).map(drawn -> {
            List<Tally> tallies = new ArrayList<>();
            for (Tally tally : drawn) {
                tallies.add(new Tally(
                        "T-" + (tallies.size() + 1), TERM, tally.selector(), tally.window(), tally.quantity()));
            }
            return tallies;
        });
    }

    private static Arbitrary<Tally> tally() {
        Arbitrary<Window> windows = Arbitraries.of(
                        Window.years(1),
                        Window.years(2),
                        Window.days(365),
                        Window.days(366),
                        Window.months(12),
                        Window.calendarYears(1),
                        Window.unlimited())
                .flatMap(window -> Arbitraries.of(window, window.notPastRecordEnd()));
        Arbitrary<ActClass> classes = Combinators.combine(kinds(), kinds().injectNull(0.5))
                .as((heaviest, grave) -> {
                    Set<SanctionKind> graveWith = grave == null ? Set.of() : grave;
                    // a class of its own has a code of its own
                    String code = "K-" + EnumSet.copyOf(heaviest) + (grave == null ? "" : EnumSet.copyOf(grave));
                    return new ActClass(code, TERM, heaviest, graveWith);
                });
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, classes.map(Selector.Acts::new)),
                                Tuple.of(1, Arbitraries.just(new Selector.Breaches())),
                                Tuple.of(
                                        2,
                                        Arbitraries.of(Standing.values())
                                                .set()
                                                .ofMinSize(1)
                                                .map(Selector.Ratings::new))),
                        windows,
                        Arbitraries.of(CountingUnit.values()),
                        Arbitraries.of(Counted.values()))
                .as((selector, window, unit, counted) -> new Tally(
                        "T",
                        TERM,
                        selector,
                        Choice.fixed(
                                selector instanceof Selector.Breaches
                                        ? new Window(window.unit(), window.length(), false)
                                        : window),
                        quantity(selector, counted, unit)));
    }

    /** What is added up of decisions. */
    private enum Counted {
        NUMBER,
        FINES,
        POINTS
    }

    /** A warning has one point, a fine two, a closure three; where being grave suffices, there are none. */
    private static Quantity quantity(Selector selector, Counted counted, CountingUnit unit) {
        if (!(selector instanceof Selector.Acts acts)) {
            return new Quantity.Count(Choice.fixed(CountingUnit.DECISION));
        }
        if (counted == Counted.FINES) {
            return new Quantity.Sum(EnumSet.of(SanctionKind.FINE));
        }
        if (counted == Counted.POINTS && acts.actClass().graveWith().isEmpty()) {
            return new Quantity.Points(acts.actClass().heaviest().stream()
                    .collect(Collectors.toMap(kind -> kind, kind -> SMALL_KINDS.indexOf(kind) + 1L)));
        }
        return new Quantity.Count(Choice.fixed(unit));
    }

    private static Arbitrary<Set<SanctionKind>> kinds() {
        return Arbitraries.of(SMALL_KINDS).set().ofMinSize(1);
    }

    private static Arbitrary<List<Criterion>> criteria(List<Tally> tallies, int size) {
        Arbitrary<Condition> range = Combinators.combine(
                        Arbitraries.of(tallies),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3))
                .as((tally, first, length) -> {
                    // of acts no more than two are tried at once
                    int atLeast = first;
                    int atMost = Math.min(2, first + length);
                    return length == 3 ? Condition.atLeast(tally, atLeast) : Condition.between(tally, atLeast, atMost);
                });
        Arbitrary<Condition> condition = Arbitraries.oneOf(
                range,
                range.list().ofMinSize(2).ofMaxSize(3).map(parts -> Condition.all(parts.toArray(Condition[]::new))),
                range.list().ofMinSize(2).ofMaxSize(3).map(parts -> Condition.any(parts.toArray(Condition[]::new))),
                Combinators.combine(range, range, range).as((a, b, c) -> Condition.all(Condition.any(a, b), c)));
        return Combinators.combine(condition, Arbitraries.of(GRADES))
                .as((drawn, grade) -> new Criterion("X", CITATION, TERM, grade, drawn))
                .list()
                .ofSize(size)
                .map(drawn -> {
                    List<Criterion> criteria = new ArrayList<>();
                    for (Criterion criterion : drawn) {
                        criteria.add(new Criterion(
                                "X-" + (criteria.size() + 1),
                                CITATION,
                                TERM,
                                criterion.grade(),
                                criterion.condition()));
                    }
                    return criteria;
                });
    }
}
