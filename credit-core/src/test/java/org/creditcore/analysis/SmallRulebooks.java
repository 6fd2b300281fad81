package org.creditcore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.Fault;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
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
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.Term;
import org.creditcore.subject.UnifiedSocialCreditCode;

/** Rulebooks of one to three tallies and one to four criteria with small bounds, and all records that could matter to them. */
class SmallRulebooks extends DomainContextBase {
    static final Subject SUBJECT =
            Subject.of(SubjectKind.LEGAL_PERSON, UnifiedSocialCreditCode.of("91140603MA0KAMP17P"));
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
    private static final List<SanctionKind> KINDS =
            List.of(SanctionKind.WARNING, SanctionKind.FINE, SanctionKind.CLOSURE);

    @Provide
    Arbitrary<Rulebook> rulebooks() {
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(size -> tallies(size)
                        .flatMap(tallies -> Combinators.combine(
                                        Arbitraries.integers().between(1, 4).flatMap(many -> criteria(tallies, many)),
                                        Arbitraries.integers().between(0, 4),
                                        Arbitraries.integers().between(0, 4),
                                        Arbitraries.of(true, false),
                                        Arbitraries.shuffle(OUTCOMES).optional(0.3))
                                .as(SmallRulebooks::rulebook)))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /**
     * Two rulebooks.
     *
     * @param before one
     * @param after a small change of it, or another
     */
    record Pair(Rulebook before, Rulebook after) {}

    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<Pair> others = Combinators.combine(rulebooks(), rulebooks()).as(Pair::new);
        Arbitrary<Pair> mutated = rulebooks()
                .flatMap(rules -> Arbitraries.of(
                                new ArrayList<>(Mutations.of(rules).values()))
                        .map(mutation -> new Pair(rules, mutation)));
        return Arbitraries.frequencyOf(Tuple.of(1, others), Tuple.of(3, mutated));
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
            assertThat(refused.faults())
                    .extracting(Fault::problem)
                    .allMatch(problem -> problem.contains(" can never be met"));
            return Optional.empty();
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
                    .collect(Collectors.toMap(kind -> kind, kind -> KINDS.indexOf(kind) + 1L)));
        }
        return new Quantity.Count(Choice.fixed(unit));
    }

    private static Arbitrary<Set<SanctionKind>> kinds() {
        return Arbitraries.of(KINDS).set().ofMinSize(1);
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

    /** How many tallies are sums. */
    static long sums(Rulebook rules) {
        return rules.gradingTallies().stream().filter(Tally::isAmount).count();
    }

    // records

    /** A record of each sort, of each age that a window might tell apart on the day. */
    static List<Evidence> records(LocalDate day) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        for (LocalDate date : List.of(
                day,
                day.minusYears(1),
                day.minusDays(365),
                day.minusDays(366),
                day.minusYears(2),
                LocalDate.of(day.getYear(), 1, 1),
                day.minusYears(9))) {
            dates.add(date.minusDays(1));
            dates.add(date);
        }
        List<Evidence> records = new ArrayList<>();
        for (LocalDate date : dates) {
            records.add(CommitmentBreach.builder()
                    .id("R-1")
                    .date(date)
                    .reportedBy("某股")
                    .authority("某部门")
                    .document("1号")
                    .build());
            List<Optional<LocalDate>> ends = date.isBefore(day)
                    ? List.of(Optional.empty(), Optional.of(day.minusDays(1)))
                    : List.of(Optional.empty());
            for (Optional<LocalDate> end : ends) {
                for (Standing standing : Standing.values()) {
                    records.add(CreditRating.builder()
                            .id("R-1")
                            .date(date)
                            .reportedBy("某股")
                            .authority("某部门")
                            .scheme("评价")
                            .result("结果")
                            .standing(standing)
                            .validUntil(end)
                            .build());
                }
                for (List<Act> acts : DECIDED) {
                    records.add(Decision.builder()
                            .id("R-1")
                            .date(date)
                            .reportedBy("某股")
                            .authority("某部门")
                            .document("1号")
                            .acts(acts)
                            .publicityEnds(end)
                            .build());
                }
            }
        }
        return records;
    }

    /** One or two acts, each of any kinds, grave or not, with fines of 0 to 3 fen. */
    private static final List<List<Act>> DECIDED = decided();

    private static List<List<Act>> decided() {
        List<Act> acts = new ArrayList<>();
        for (int kinds = 1; kinds < 8; kinds++) {
            for (boolean grave : new boolean[] {false, true}) {
                for (long fen = 0; fen < 4; fen++) {
                    Act.Builder act = Act.builder().grave(grave);
                    for (int kind = 0; kind < 3; kind++) {
                        if ((kinds & 1 << kind) != 0) {
                            act.addSanctions(
                                    kind == 1 ? Sanction.fine(Money.ofFen(fen)) : Sanction.of(KINDS.get(kind)));
                        }
                    }
                    if (fen == 0 || (kinds & 2) != 0) {
                        acts.add(act.build());
                    }
                }
            }
        }
        List<List<Act>> decided = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            decided.add(List.of(acts.get(i)));
            for (int j = i; j < acts.size(); j++) {
                decided.add(List.of(acts.get(i), acts.get(j)));
            }
        }
        return decided;
    }
}
