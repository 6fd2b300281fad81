package org.creditcore.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/**
 * What an amendment changes: two rulebooks, each under its reading, compared by what they make of all files that there can be.
 *
 * <p>Provisions are matched by their codes. Of each that the two word otherwise it is found, exactly, where it holds in one and not in
 * the other, and between which outcomes it moves files, each with the smallest file that shows it; or it is proven that it changes
 * nothing. An outcome that differs always has a provision here that decides it.
 *
 * <p>Compared is what grading comes to: criteria, limits, the outcome without ground, and all that these rest on (tallies, windows,
 * classes of acts, the order of severity, open objections, names of the authority, the reading). Texts, citations, remarks and measures
 * are not. Immutable, and safe for use by several threads.
 */
public final class Comparison {
    private final Rulebook before;
    private final Rulebook after;
    private final List<Amendment> amendments = new ArrayList<>();
    private final Set<Term> outOfReach = new LinkedHashSet<>();

    private Comparison(Rulebook before, Rulebook after) {
        this.before = before;
        this.after = after;
        try {
            new Run(new Space(before, after)).compare();
        } catch (OutOfReachException beyond) {
            outOfReach.add(beyond.reason());
        }
        if (!new LinkedHashSet<>(before.authorityNames()).equals(new LinkedHashSet<>(after.authorityNames()))) {
            outOfReach.add(
                    new Term("同一案件以本机关不同名称重复报送的情形", "cases reported twice under different names of the authority"));
        }
    }

    /**
     * Compares two rulebooks.
     *
     * @param before the rules before
     * @param after the rules after
     * @return what lies between them
     */
    public static Comparison of(Rulebook before, Rulebook after) {
        return new Comparison(Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after"));
    }

    /**
     * The rules before.
     *
     * @return the rulebook
     */
    public Rulebook before() {
        return before;
    }

    /**
     * The rules after.
     *
     * @return the rulebook
     */
    public Rulebook after() {
        return after;
    }

    /**
     * The provisions that are worded otherwise and change something.
     *
     * @return the amendments: criteria, then limits, in the order of the rulebook before, then what is new
     */
    public List<Amendment> changes() {
        return amendments.stream()
                .filter(amendment -> amendment.effect() != Amendment.Effect.NONE)
                .toList();
    }

    /**
     * The provisions that are worded otherwise and change nothing, each with the proof.
     *
     * @return the amendments, in the same order
     */
    public List<Amendment> equivalent() {
        return amendments.stream()
                .filter(amendment -> amendment.effect() == Amendment.Effect.NONE)
                .toList();
    }

    /**
     * What could not be compared, and why.
     *
     * @return the questions left open; none if everything was compared
     */
    public List<Term> outOfReach() {
        return List.copyOf(outOfReach);
    }

    /**
     * The comparison for people.
     *
     * @param language the language
     * @return several lines, each ended by {@code \n}
     */
    public String text(Language language) {
        return new ComparisonText(this, language).text();
    }

    /**
     * What was found, in numbers.
     *
     * @return for example {@code pinglu-2021 → pinglu-2025: 2 changes, 0 equivalent}
     */
    @Override
    public String toString() {
        return before.id() + " → " + after.id() + ": " + changes().size() + " changes, "
                + equivalent().size() + " equivalent";
    }

    /** The work. */
    private final class Run {
        private final Space space;
        private final List<Cause> causesBefore;
        private final List<Cause> causesAfter;
        private final Outcome noneBefore = before.withoutGround().under(before.reading());
        private final Outcome noneAfter = after.withoutGround().under(after.reading());
        private final Wording wording = new Wording(before, after);

        Run(Space space) {
            this.space = space;
            this.causesBefore = Cause.of(space, before, 0);
            this.causesAfter = Cause.of(space, after, 1);
        }

        void compare() {
            space.unreached()
                    .forEach((type, reason) -> outOfReach.add(new Term(
                            type.term().chinese() + "：" + reason.chinese(),
                            type.term().english() + ": " + reason.english())));
            Map<Provision, Cause> befores = byProvision(causesBefore);
            Map<Provision, Cause> afters = byProvision(causesAfter);
            Set<Provision> all = new LinkedHashSet<>(befores.keySet());
            all.addAll(afters.keySet());
            for (Provision.Kind kind : List.of(Provision.Kind.CRITERION, Provision.Kind.LIMIT)) {
                for (Provision provision : all) {
                    if (provision.kind() == kind) {
                        tried(
                                provision,
                                () -> ground(
                                        provision,
                                        Optional.ofNullable(befores.get(provision)),
                                        Optional.ofNullable(afters.get(provision))));
                    }
                }
            }
            if (!noneBefore.code().equals(noneAfter.code())) {
                tried(Provision.WITHOUT_GROUND, this::withoutGround);
            }
            if (isOrderChanged()) {
                tried(Provision.ORDER, () -> order(befores, afters));
            }
        }

        private void tried(Provision provision, Runnable question) {
            try {
                question.run();
            } catch (OutOfReachException beyond) {
                outOfReach.add(new Term(
                        provision.text(Language.CHINESE) + "：" + beyond.reason().chinese(),
                        provision.text(Language.ENGLISH) + ": "
                                + beyond.reason().english()));
            }
        }

        private static Map<Provision, Cause> byProvision(List<Cause> causes) {
            Map<Provision, Cause> byProvision = new LinkedHashMap<>();
            causes.forEach(cause -> byProvision.put(cause.provision(), cause));
            return byProvision;
        }

        private void ground(Provision provision, Optional<Cause> one, Optional<Cause> other) {
            Formula holdsBefore = one.map(Cause::formula).orElse(Formula.NEVER);
            Formula holdsAfter = other.map(Cause::formula).orElse(Formula.NEVER);
            boolean isOtherwise = one.isPresent()
                    && other.isPresent()
                    && !one.get().outcome().code().equals(other.get().outcome().code());
            if (one.isPresent() && other.isPresent() && !isOtherwise && holdsBefore.equals(holdsAfter)) {
                return;
            }
            Formula isLost = Formula.all(holdsBefore, holdsAfter.not());
            Formula isGained = Formula.all(holdsBefore.not(), holdsAfter);
            List<Place> lost = space.where(isLost).places();
            List<Place> gained = space.where(isGained).places();
            TreeMap<String, Movement> movements = new TreeMap<>();
            if (!lost.isEmpty()) {
                moved(movements, isLost, one.get(), true);
            }
            if (!gained.isEmpty()) {
                moved(movements, isGained, other.get(), false);
            }
            if (isOtherwise) {
                Formula isKept = Formula.all(holdsBefore, holdsAfter);
                moved(movements, isKept, one.get(), true);
                moved(movements, isKept, other.get(), false);
            }
            Optional<Term> proof = movements.isEmpty()
                    ? Optional.of(proof(holdsBefore, holdsAfter, lost.isEmpty() && gained.isEmpty(), isOtherwise))
                    : Optional.empty();
            amendments.add(new Amendment(
                    provision, wordings(provision, one, other), gained, lost, List.copyOf(movements.values()), proof));
        }

        /**
         * The outcomes between which files are moved where a ground decides in one edition: if before, they get better, or have no
         * ground left; if after, they do not, or had none.
         */
        private void moved(Map<String, Movement> movements, Formula where, Cause deciding, boolean isBefore) {
            List<Cause> mine = isBefore ? causesBefore : causesAfter;
            List<Cause> its = isBefore ? causesAfter : causesBefore;
            Formula here = Formula.all(where, deciding.decides(mine));
            if (!space.where(here).isPossible()) {
                return;
            }
            for (Cause there : its) {
                boolean precedes = isBefore
                        ? Migration.precedes(after, deciding.outcome(), there.outcome())
                        : Migration.precedes(after, there.outcome(), deciding.outcome());
                if (!there.outcome().code().equals(deciding.outcome().code()) && precedes == isBefore) {
                    add(movements, Formula.all(here, there.decides(its)), isBefore, deciding, there.outcome());
                }
            }
            Outcome none = isBefore ? noneAfter : noneBefore;
            if (!none.code().equals(deciding.outcome().code())) {
                add(movements, Formula.all(here, Cause.none(its)), isBefore, deciding, none);
            }
        }

        private void add(
                Map<String, Movement> movements, Formula where, boolean isBefore, Cause deciding, Outcome there) {
            Outcome from = isBefore ? deciding.outcome() : there;
            Outcome to = isBefore ? there : deciding.outcome();
            add(movements, where, from, to);
        }

        private void add(Map<String, Movement> movements, Formula where, Outcome from, Outcome to) {
            space.where(where).smallest().ifPresent(witness -> {
                int rank = before.outcomes().contains(from) ? before.rank(from) : 0;
                movements.merge(
                        rank + " " + from.code() + " " + to.code(),
                        new Movement(from, to, witness),
                        (known, found) ->
                                Witness.SMALLER.compare(found.witness(), known.witness()) < 0 ? found : known);
            });
        }

        // why nothing comes of it

        private Term proof(Formula holdsBefore, Formula holdsAfter, boolean isSame, boolean isOtherwise) {
            Formula differs = Formula.any(
                    List.of(Formula.all(holdsBefore, holdsAfter.not()), Formula.all(holdsBefore.not(), holdsAfter)));
            Formula where = isOtherwise ? Formula.any(List.of(holdsBefore, holdsAfter)) : differs;
            if (isSame && !isOtherwise) {
                long combinations = space.where(differs).combinations();
                return new Term(
                        "在档案可能出现的全部" + combinations + "种组合中，修改前后同样成立或不成立",
                        "in all " + combinations + " combinations that a file can reach it holds before as after");
            }
            if (isMovedOtherwise(where)) {
                return new Term(
                        "凡有不同之处且结果改变的，都由其他修改引起",
                        "wherever it differs and the outcome does too, other changes are the cause");
            }
            for (Cause cause : causesAfter) {
                boolean covers = isUnchanged(cause)
                        && !space.where(Formula.all(where, cause.formula().not()))
                                .isPossible();
                if (covers) {
                    return new Term(
                            "凡有不同之处，" + cause.provision().text(Language.CHINESE) + "修改前后都成立，且其结果相同或优先",
                            "wherever it differs, " + cause.provision().text(Language.ENGLISH)
                                    + " holds before and after, and leads to the same or takes precedence");
                }
            }
            return new Term(
                    "凡有不同之处，修改前后都由其他依据得出同一结果",
                    "wherever it differs, other grounds lead to one outcome before and after");
        }

        /** Whether some file there comes to another outcome. */
        private boolean isMovedOtherwise(Formula where) {
            List<Decided> afters = decided(causesAfter, noneAfter);
            for (Decided one : decided(causesBefore, noneBefore)) {
                Formula here = Formula.all(where, one.where());
                if (space.where(here).isPossible()) {
                    for (Decided other : afters) {
                        if (!one.code().equals(other.code())
                                && space.where(Formula.all(here, other.where())).isPossible()) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        /** Where a ground, or that there is none, decides. */
        private record Decided(String code, Formula where) {}

        private static List<Decided> decided(List<Cause> causes, Outcome none) {
            List<Decided> decided = new ArrayList<>();
            causes.forEach(cause -> decided.add(new Decided(cause.outcome().code(), cause.decides(causes))));
            decided.add(new Decided(none.code(), Cause.none(causes)));
            return decided;
        }

        private boolean isUnchanged(Cause cause) {
            return causesBefore.stream()
                    .anyMatch(other -> other.provision().equals(cause.provision())
                            && other.formula().equals(cause.formula())
                            && other.outcome().code().equals(cause.outcome().code()));
        }

        // what is worded otherwise

        private List<Term> wordings(Provision provision, Optional<Cause> one, Optional<Cause> other) {
            if (one.isEmpty()) {
                return List.of(new Term("新增", "added"));
            }
            if (other.isEmpty()) {
                return List.of(new Term("删除", "removed"));
            }
            if (provision.kind() == Provision.Kind.CRITERION) {
                return wording.of(
                        find(before.criteria(), Criterion::code, provision),
                        find(after.criteria(), Criterion::code, provision));
            }
            List<Term> terms = new ArrayList<>();
            if (!one.get().outcome().code().equals(other.get().outcome().code())) {
                terms.add(Wording.from(
                        "超过上限的结果",
                        "what an excess leads to",
                        Wording.same(one.get().outcome().code()),
                        Wording.same(other.get().outcome().code())));
            }
            Limit mine = find(before.limits(), Limit::code, provision);
            Limit its = find(after.limits(), Limit::code, provision);
            if (!one.get().formula().equals(other.get().formula())) {
                terms.addAll(wording.of(
                        Condition.atMost(mine.tally(), mine.atMost()), Condition.atMost(its.tally(), its.atMost())));
            }
            return terms;
        }

        private static <T> T find(List<T> all, Function<T, String> code, Provision provision) {
            return all.stream()
                    .filter(one -> code.apply(one).equals(provision.code()))
                    .findFirst()
                    .orElseThrow();
        }

        // the rest

        private void withoutGround() {
            Formula where = Formula.all(Cause.none(causesBefore), Cause.none(causesAfter));
            TreeMap<String, Movement> movements = new TreeMap<>();
            add(movements, where, noneBefore, noneAfter);
            amendments.add(new Amendment(
                    Provision.WITHOUT_GROUND,
                    List.of(Wording.from(
                            "无任何依据时的结果",
                            "outcome without ground",
                            Wording.same(noneBefore.code()),
                            Wording.same(noneAfter.code()))),
                    List.of(),
                    List.of(),
                    List.copyOf(movements.values()),
                    movements.isEmpty()
                            ? Optional.of(new Term("任何档案都有依据", "every file has a ground"))
                            : Optional.empty()));
        }

        private boolean isOrderChanged() {
            return isOtherOrder(before.outcomes(), after.outcomes()) || isOtherPrecedence();
        }

        private boolean isOtherPrecedence() {
            return isOtherOrder(before.decidingOrder(), after.decidingOrder());
        }

        /** Whether the outcomes that both have stand in another order. */
        private static boolean isOtherOrder(List<Outcome> some, List<Outcome> others) {
            List<String> mine = some.stream().map(Outcome::code).toList();
            List<String> its = others.stream().map(Outcome::code).toList();
            return !mine.stream()
                    .filter(its::contains)
                    .toList()
                    .equals(its.stream().filter(mine::contains).toList());
        }

        private void order(Map<Provision, Cause> befores, Map<Provision, Cause> afters) {
            TreeMap<String, Movement> movements = new TreeMap<>();
            for (Cause one : causesBefore) {
                for (Cause other : causesAfter) {
                    if (Migration.precedes(after, other.outcome(), one.outcome())) {
                        List<Formula> parts =
                                noneNew(befores, afters, other.outcome().code());
                        parts.add(one.decides(causesBefore));
                        parts.add(other.decides(causesAfter));
                        add(movements, Formula.all(parts), one.outcome(), other.outcome());
                    }
                }
            }
            amendments.add(new Amendment(
                    Provision.ORDER,
                    orderWordings(),
                    List.of(),
                    List.of(),
                    List.copyOf(movements.values()),
                    movements.isEmpty()
                            ? Optional.of(new Term(
                                    "没有任何档案同时有顺序改变的两种依据", "no file has grounds at once whose order is another"))
                            : Optional.empty()));
        }

        private List<Term> orderWordings() {
            List<Term> wordings = new ArrayList<>();
            if (isOtherOrder(before.outcomes(), after.outcomes())) {
                wordings.add(Wording.from(
                        "结果由优到劣的顺序",
                        "outcomes from best to worst",
                        Wording.same(before.outcomes().toString()),
                        Wording.same(after.outcomes().toString())));
            }
            boolean isByWorst =
                    before.precedence().isEmpty() && after.precedence().isEmpty();
            if (isOtherPrecedence() && !isByWorst) {
                wordings.add(Wording.from(
                        "结果优先的顺序",
                        "outcomes by precedence",
                        Wording.same(before.decidingOrder().toString()),
                        Wording.same(after.decidingOrder().toString())));
            }
            return wordings;
        }

        /** That all grounds for an outcome were grounds for it before. */
        private static List<Formula> noneNew(Map<Provision, Cause> befores, Map<Provision, Cause> afters, String code) {
            List<Formula> parts = new ArrayList<>();
            for (Provision provision : afters.keySet()) {
                Formula one = formula(befores, provision, code);
                Formula other = formula(afters, provision, code);
                if (!one.equals(other)) {
                    parts.add(Formula.any(List.of(one, other.not())));
                }
            }
            return parts;
        }

        private static Formula formula(Map<Provision, Cause> causes, Provision provision, String code) {
            return Optional.ofNullable(causes.get(provision))
                    .filter(cause -> cause.outcome().code().equals(code))
                    .map(Cause::formula)
                    .orElse(Formula.NEVER);
        }
    }
}
