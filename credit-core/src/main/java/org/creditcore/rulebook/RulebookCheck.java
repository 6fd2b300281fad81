package org.creditcore.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.Fault;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.subject.CanonicalText;

/** Finds everything for which parts cannot be one rulebook. */
final class RulebookCheck {
    /** The types of record that may name a last day of their own. */
    private static final Set<EvidenceType> ENDING =
            EnumSet.of(EvidenceType.DECISION, EvidenceType.RATING, EvidenceType.LIST_ENTRY);

    private final Rulebook rulebook;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<ReadingOption> used = new HashSet<>();

    private RulebookCheck(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    static List<Fault> faults(Rulebook rulebook) {
        RulebookCheck check = new RulebookCheck(rulebook);
        check.names();
        check.codes();
        check.precedence();
        check.measures();
        check.inspections();
        rulebook.disclosure().ifPresent(rule -> check.known("disclosure", "it", rule.outcome()));
        check.criteria();
        check.limits();
        rulebook.withoutGround().values().forEach(outcome -> check.known("withoutGround", "it", outcome));
        check.choices();
        rulebook.tallies().forEach(check::tally);
        check.options();
        return check.faults;
    }

    private void names() {
        if (isBlank(rulebook.id())) {
            fault("id", "is blank, a rulebook has an id");
        }
        if (isBlank(rulebook.document())) {
            fault("document", "is blank, a regulation has a document number");
        }
        if (rulebook.authorityNames().isEmpty()
                || rulebook.authorityNames().stream().anyMatch(RulebookCheck::isBlank)) {
            fault("authorityNames", "has no name or a blank one, an authority has a name");
        }
        if (rulebook.outcomes().isEmpty()) {
            fault("outcomes", "there are none, grading comes to an outcome");
        }
    }

    private void codes() {
        once("options", rulebook.options(), ReadingOption::name);
        once("outcomes", rulebook.outcomes(), Outcome::code);
        once("criteria", rulebook.criteria(), Criterion::code);
        once("limits", rulebook.limits(), Limit::code);
        once("remarks", rulebook.remarks(), Remark::code);
        once("tallies", rulebook.tallies(), Tally::code);
        once("actClasses", List.copyOf(rulebook.actClasses()), ActClass::code);
        once("measures", rulebook.measures(), Measure::code);
        once("inspections", rulebook.inspections(), row -> row.outcome().code());
    }

    private void precedence() {
        List<Outcome> precedence = rulebook.precedence();
        precedence.forEach(outcome -> known("precedence", "it", outcome));
        once("precedence", precedence, Outcome::code);
        for (Outcome outcome : rulebook.outcomes()) {
            if (!precedence.isEmpty() && !precedence.contains(outcome)) {
                fault("precedence", "nothing is said of " + outcome + ", a precedence names every outcome");
            }
        }
    }

    private void measures() {
        for (Measure measure : rulebook.measures()) {
            if (measure.outcomes().isEmpty()) {
                fault("measures", measure.code() + " follows from no outcome, a measure follows from one or more");
            }
            Set<Outcome> named = new HashSet<>();
            for (Outcome outcome : measure.outcomes()) {
                known("measures", measure.code(), outcome);
                if (!named.add(outcome)) {
                    fault("measures", measure.code() + " names " + outcome + " twice, an outcome is named once");
                }
            }
        }
    }

    private void inspections() {
        if (!rulebook.inspections().isEmpty()) {
            for (Outcome outcome : rulebook.outcomes()) {
                if (rulebook.inspections().stream()
                        .noneMatch(row -> row.outcome().equals(outcome))) {
                    fault("inspections", "nothing is said of " + outcome + ", a table has a row for every outcome");
                }
            }
        }
        rulebook.inspections().forEach(row -> known("inspections", "a row", row.outcome()));
    }

    private void criteria() {
        for (Criterion criterion : rulebook.criteria()) {
            known("criteria", criterion.code(), Outcome.graded(criterion.grade()));
            if (!canHold(List.of(criterion.condition()), Map.of())) {
                fault(
                        "criteria",
                        criterion.code() + " can never be met, there are no values of its tallies with "
                                + RulebookText.condition(criterion.condition()));
            }
        }
    }

    /** Whether some values of the tallies within the bounds satisfy all parts; each tally may have any value. */
    private static boolean canHold(List<Condition> parts, Map<Tally, Condition.Range> bounds) {
        Map<Tally, Condition.Range> narrowed = new HashMap<>(bounds);
        List<Condition> open = new ArrayList<>(parts);
        List<Condition.Any> choices = new ArrayList<>();
        while (!open.isEmpty()) {
            Condition part = open.remove(open.size() - 1);
            if (part instanceof Condition.Range range) {
                Condition.Range other = narrowed.getOrDefault(range.tally(), range);
                long atLeast = Math.max(range.atLeast(), other.atLeast());
                long atMost = Math.min(range.atMost(), other.atMost());
                if (atMost < atLeast) {
                    return false;
                }
                narrowed.put(range.tally(), new Condition.Range(range.tally(), atLeast, atMost));
            } else if (part instanceof Condition.All all) {
                open.addAll(all.parts());
            } else {
                choices.add((Condition.Any) part);
            }
        }
        if (choices.isEmpty()) {
            return true;
        }
        List<Condition> others = new ArrayList<>(choices.subList(1, choices.size()));
        for (Condition chosen : choices.get(0).parts()) {
            others.add(chosen);
            if (canHold(others, narrowed)) {
                return true;
            }
            others.remove(others.size() - 1);
        }
        return false;
    }

    private void limits() {
        Map<List<Object>, String> bounds = new HashMap<>();
        for (Limit limit : rulebook.limits()) {
            limit.treatment().values().forEach(outcome -> known("limits", limit.code(), outcome));
            if (!rulebook.criteria().contains(limit.criterion())) {
                fault(
                        "limits",
                        limit.code() + " limits " + limit.criterion().code()
                                + ", which is no criterion of the rulebook");
            }
            String other = bounds.putIfAbsent(List.of(limit.criterion(), limit.tally()), limit.code());
            if (other != null && !other.equals(limit.code())) {
                fault(
                        "limits",
                        limit.code() + " limits " + limit.tally().code() + " of "
                                + limit.criterion().code() + " as " + other + " does, a bound has one limit");
            }
        }
    }

    private void choices() {
        // a name given twice is a fault of its own, and no reading is of such options
        if (hasNamesOfTheirOwn(rulebook.options()) && !rulebook.reading().isOf(rulebook.options())) {
            fault("reading", rulebook.reading() + " is of other options, allowed are readings of " + optionNames());
        }
        decided("disputed", "it", rulebook.disputed());
        decided("withoutGround", "it", rulebook.withoutGround());
        rulebook.limits().forEach(limit -> decided("limits", limit.code(), limit.treatment()));
    }

    private void tally(Tally tally) {
        decided("tallies", tally.code(), tally.window());
        EvidenceType type = tally.selector().type();
        if (tally.quantity() instanceof Quantity.Count count) {
            decided("tallies", tally.code(), count.unit());
            if (type != EvidenceType.DECISION && count.unit().values().contains(CountingUnit.ACT)) {
                fault("tallies", tally.code() + " counts the acts of a " + type + ", only a DECISION has acts");
            }
        }
        if (!ENDING.contains(type) && tally.window().values().stream().anyMatch(Window::endsWithRecord)) {
            fault(
                    "tallies",
                    tally.code() + " has a window that ends with the record, but a " + type
                            + " names no end; those that may are " + ENDING);
        }
        nothingFound(tally).ifPresent(why -> fault("tallies", tally.code() + " is always 0, " + why));
    }

    private static Optional<String> nothingFound(Tally tally) {
        if (tally.quantity() instanceof Quantity.Sum sum
                && sum.kinds().stream().allMatch(kind -> kind.amount() == SanctionKind.Amount.FORBIDDEN)) {
            return Optional.of("sanctions of the kinds " + sum.kinds() + " have no amounts to add");
        }
        if (tally.selector() instanceof Selector.Acts acts
                && acts.actClass().heaviest().isEmpty()
                && acts.actClass().graveWith().isEmpty()) {
            return Optional.of("no kind of sanction puts an act into the class "
                    + acts.actClass().code());
        }
        if (tally.selector() instanceof Selector.Commendations commendations) {
            if (commendations.by().isEmpty()) {
                return Optional.of("commendations by no body are looked for");
            }
            if (commendations.verification() == Selector.Commendations.Verification.VERIFIED
                    && !commendations.by().contains(CommendingBody.INDUSTRY_ASSOCIATION)) {
                return Optional.of("only commendations by an INDUSTRY_ASSOCIATION are verified, not those by "
                        + commendations.by());
            }
        }
        if (tally.selector() instanceof Selector.Ratings ratings
                && ratings.standings().isEmpty()) {
            return Optional.of("ratings of no standing are looked for");
        }
        if (tally.selector() instanceof Selector.Entries entries
                && entries.lists().isEmpty()) {
            return Optional.of("entries of no list are looked for");
        }
        return Optional.empty();
    }

    private void options() {
        for (ReadingOption option : new LinkedHashSet<>(rulebook.options())) {
            if (!used.contains(option)) {
                fault("options", option.name() + " decides nothing, an option decides something in the rulebook");
            }
        }
    }

    private List<String> optionNames() {
        return rulebook.options().stream().map(ReadingOption::name).toList();
    }

    private static boolean hasNamesOfTheirOwn(List<ReadingOption> options) {
        return options.stream().map(ReadingOption::name).distinct().count() == options.size();
    }

    private void decided(String field, String code, Choice<?> choice) {
        choice.option().ifPresent(used::add);
        if (choice.option().isPresent()
                && !rulebook.options().contains(choice.option().get())) {
            fault(
                    field,
                    code + " is decided by " + choice.option().get().name()
                            + ", which is no option of the rulebook; allowed are " + optionNames());
        }
    }

    private void known(String field, String code, Outcome outcome) {
        if (!rulebook.outcomes().contains(outcome)) {
            boolean isNamedOtherwise =
                    rulebook.outcomes().stream().anyMatch(other -> other.code().equals(outcome.code()));
            fault(
                    field,
                    code + " leads to " + outcome
                            + (isNamedOtherwise
                                    ? ", which has another name among the outcomes of the rulebook"
                                    : ", which is no outcome of the rulebook; allowed are " + rulebook.outcomes()));
        }
    }

    private <T> void once(String field, List<T> parts, Function<T, String> code) {
        Map<String, Integer> uses = new HashMap<>();
        for (T part : parts) {
            String given = code.apply(part);
            int times = uses.merge(given, 1, Integer::sum);
            if (isBlank(given) && times == 1) {
                fault(field, "a code is blank, a code is required");
            } else if (times == 2) {
                fault(field, given + " is named twice, a code is used once");
            }
        }
    }

    private static boolean isBlank(String text) {
        return CanonicalText.compact(text).isEmpty();
    }

    private void fault(String field, String problem) {
        faults.add(new Fault(field, problem));
    }
}
