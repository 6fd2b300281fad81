package org.creditcore.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final List<ReadingOption> used = new ArrayList<>();

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
        if (rulebook.disclosure().isPresent()) {
            check.known("disclosure", "it", rulebook.disclosure().get().outcome());
        }
        check.criteria();
        check.limits();
        check.known("withoutGround", "it", rulebook.withoutGround().values());
        check.choices();
        for (Tally tally : rulebook.tallies()) {
            check.tally(tally);
        }
        check.options();
        return check.faults;
    }

    private void names() {
        if (CanonicalText.isBlank(rulebook.id())) {
            fault("id", "is blank, a rulebook has an id");
        }
        if (CanonicalText.isBlank(rulebook.document())) {
            fault("document", "is blank, a regulation has a document number");
        }
        if (rulebook.authorityNames().isEmpty() || isAnyBlank(rulebook.authorityNames())) {
            fault("authorityNames", "has no name or a blank one, an authority has a name");
        }
        if (rulebook.outcomes().isEmpty()) {
            fault("outcomes", "there are none, grading comes to an outcome");
        }
    }

    private void codes() {
        once("options", optionNames());
        once("outcomes", Codes.of(rulebook.outcomes()));
        once("criteria", Codes.of(rulebook.criteria()));
        once("limits", Codes.of(rulebook.limits()));
        once("remarks", Codes.of(rulebook.remarks()));
        once("tallies", Codes.of(rulebook.tallies()));
        once("actClasses", Codes.of(rulebook.actClasses()));
        once("measures", measureCodes());
        once("inspections", Codes.of(inspected()));
    }

    private void precedence() {
        List<Outcome> precedence = rulebook.precedence();
        known("precedence", "it", precedence);
        once("precedence", Codes.of(precedence));
        for (Outcome outcome : rulebook.outcomes()) {
            if (!precedence.isEmpty() && outcome.placeIn(precedence) < 0) {
                fault("precedence", "nothing is said of " + outcome + ", a precedence names every outcome");
            }
        }
    }

    private void measures() {
        for (Measure measure : rulebook.measures()) {
            if (measure.outcomes().isEmpty()) {
                fault("measures", measure.code() + " follows from no outcome, a measure follows from one or more");
            }
            List<Outcome> outcomes = measure.outcomes();
            for (int i = 0; i < outcomes.size(); i++) {
                Outcome outcome = outcomes.get(i);
                known("measures", measure.code(), outcome);
                if (outcome.placeIn(outcomes) < i) {
                    fault("measures", measure.code() + " names " + outcome + " twice, an outcome is named once");
                }
            }
        }
    }

    private List<String> measureCodes() {
        List<String> codes = new ArrayList<>();
        for (Measure measure : rulebook.measures()) {
            codes.add(measure.code());
        }
        return codes;
    }

    private void inspections() {
        List<Outcome> inspected = inspected();
        for (Outcome outcome : rulebook.outcomes()) {
            if (!inspected.isEmpty() && outcome.placeIn(inspected) < 0) {
                fault("inspections", "nothing is said of " + outcome + ", a table has a row for every outcome");
            }
        }
        known("inspections", "a row", inspected);
    }

    private List<Outcome> inspected() {
        List<Outcome> inspected = new ArrayList<>();
        for (Inspection row : rulebook.inspections()) {
            inspected.add(row.outcome());
        }
        return inspected;
    }

    private void criteria() {
        for (Criterion criterion : rulebook.criteria()) {
            known("criteria", criterion.code(), Outcome.graded(criterion.grade()));
            if (!canHold(List.of(criterion.condition()), List.of())) {
                fault(
                        "criteria",
                        criterion.code() + " can never be met, there are no values of its tallies with "
                                + RulebookText.condition(criterion.condition()));
            }
        }
    }

    /** Whether some values of the tallies within the bounds satisfy all parts; each tally may have any value. */
    private static boolean canHold(List<Condition> parts, List<Condition.Range> bounds) {
        List<Condition.Range> narrowed = new ArrayList<>(bounds);
        List<Condition> open = new ArrayList<>(parts);
        List<Condition.Any> choices = new ArrayList<>();
        while (!open.isEmpty()) {
            Condition part = open.remove(open.size() - 1);
            if (part instanceof Condition.Range range) {
                if (!narrow(narrowed, range)) {
                    return false;
                }
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

    /** Keeps of the values within the bounds only those in a range; false if none is left. */
    private static boolean narrow(List<Condition.Range> bounds, Condition.Range range) {
        for (int i = 0; i < bounds.size(); i++) {
            Condition.Range other = bounds.get(i);
            if (Codes.isSame(other.tally(), range.tally())) {
                long atLeast = Math.max(range.atLeast(), other.atLeast());
                long atMost = Math.min(range.atMost(), other.atMost());
                if (atMost < atLeast) {
                    return false;
                }
                bounds.set(i, new Condition.Range(range.tally(), atLeast, atMost));
                return true;
            }
        }
        bounds.add(range);
        return true;
    }

    private void limits() {
        for (Limit limit : rulebook.limits()) {
            known("limits", limit.code(), limit.treatment().values());
            if (!Codes.isAmong(rulebook.criteria(), limit.criterion())) {
                fault(
                        "limits",
                        limit.code() + " limits " + limit.criterion().code()
                                + ", which is no criterion of the rulebook");
            }
            bound(limit);
        }
    }

    private void bound(Limit limit) {
        for (Limit first : rulebook.limits()) {
            if (Codes.isSame(first.criterion(), limit.criterion()) && Codes.isSame(first.tally(), limit.tally())) {
                if (!first.code().equals(limit.code())) {
                    fault(
                            "limits",
                            limit.code() + " limits " + limit.tally().code() + " of "
                                    + limit.criterion().code() + " as " + first.code()
                                    + " does, a bound has one limit");
                }
                return;
            }
        }
    }

    private void choices() {
        // a name given twice is a fault of its own, and no reading is of such options
        boolean haveNamesOfTheirOwn =
                new HashSet<>(optionNames()).size() == rulebook.options().size();
        if (haveNamesOfTheirOwn && !rulebook.reading().isOf(rulebook.options())) {
            fault("reading", rulebook.reading() + " is of other options, allowed are readings of " + optionNames());
        }
        decided("disputed", "it", rulebook.disputed());
        decided("withoutGround", "it", rulebook.withoutGround());
        for (Limit limit : rulebook.limits()) {
            decided("limits", limit.code(), limit.treatment());
        }
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
        if (!ENDING.contains(type) && isAnyEndingWithRecord(tally.window().values())) {
            fault(
                    "tallies",
                    tally.code() + " has a window that ends with the record, but a " + type
                            + " names no end; those that may are " + ENDING);
        }
        Optional<String> nothingFound = nothingFound(tally);
        if (nothingFound.isPresent()) {
            fault("tallies", tally.code() + " is always 0, " + nothingFound.get());
        }
    }

    private static boolean isAnyEndingWithRecord(List<Window> windows) {
        for (Window window : windows) {
            if (window.endsWithRecord()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> nothingFound(Tally tally) {
        if (tally.quantity() instanceof Quantity.Sum sum && !isAnyWithAmount(sum.kinds())) {
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

    private static boolean isAnyWithAmount(Set<SanctionKind> kinds) {
        for (SanctionKind kind : kinds) {
            if (kind.amount() != SanctionKind.Amount.FORBIDDEN) {
                return true;
            }
        }
        return false;
    }

    private void options() {
        List<ReadingOption> options = rulebook.options();
        for (int i = 0; i < options.size(); i++) {
            ReadingOption option = options.get(i);
            if (!isAmong(used, option) && !isAmong(options.subList(0, i), option)) {
                fault("options", option.name() + " decides nothing, an option decides something in the rulebook");
            }
        }
    }

    private List<String> optionNames() {
        List<String> names = new ArrayList<>();
        for (ReadingOption option : rulebook.options()) {
            names.add(option.name());
        }
        return names;
    }

    private static boolean isAmong(List<ReadingOption> options, ReadingOption option) {
        for (ReadingOption other : options) {
            if (other == option || other.name().equals(option.name()) && other.equals(option)) {
                return true;
            }
        }
        return false;
    }

    private void decided(String field, String code, Choice<?> choice) {
        if (choice.option().isEmpty()) {
            return;
        }
        ReadingOption option = choice.option().get();
        used.add(option);
        if (!isAmong(rulebook.options(), option)) {
            fault(
                    field,
                    code + " is decided by " + option.name() + ", which is no option of the rulebook; allowed are "
                            + optionNames());
        }
    }

    private void known(String field, String code, List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            known(field, code, outcome);
        }
    }

    private void known(String field, String code, Outcome outcome) {
        if (outcome.placeIn(rulebook.outcomes()) < 0) {
            boolean isNamedOtherwise = Codes.of(rulebook.outcomes()).contains(outcome.code());
            fault(
                    field,
                    code + " leads to " + outcome
                            + (isNamedOtherwise
                                    ? ", which has another name among the outcomes of the rulebook"
                                    : ", which is no outcome of the rulebook; allowed are " + rulebook.outcomes()));
        }
    }

    private void once(String field, List<String> codes) {
        Set<String> given = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (String code : codes) {
            boolean isNew = given.add(code);
            if (isNew && CanonicalText.isBlank(code)) {
                fault(field, "a code is blank, a code is required");
            } else if (!isNew && repeated.add(code)) {
                fault(field, code + " is named twice, a code is used once");
            }
        }
    }

    private static boolean isAnyBlank(List<String> texts) {
        for (String text : texts) {
            if (CanonicalText.isBlank(text)) {
                return true;
            }
        }
        return false;
    }

    private void fault(String field, String problem) {
        faults.add(new Fault(field, problem));
    }
}
