package org.creditcore.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.creditcore.CreditStyle;
import org.creditcore.evidence.Fault;
import org.creditcore.subject.CanonicalText;
import org.creditcore.subject.Term;
import org.immutables.value.Value;

/**
 * A regulation as a value: everything that one bureau's rules say, under one reading of them.
 *
 * <p>A rulebook is checked as a whole when it is built, and refused with every fault named.
 */
@Value.Immutable
@CreditStyle
public abstract sealed class Rulebook permits ImmutableRulebook {
    Rulebook() {}

    /**
     * Starts a rulebook.
     *
     * @return a builder, to be used by one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What identifies the rulebook.
     *
     * @return for example {@code pinglu-2021}
     */
    public abstract String id();

    /**
     * What the regulation is called.
     *
     * @return the title
     */
    public abstract Term title();

    /**
     * The number of the document that issued it.
     *
     * @return for example 平发改发〔2021〕121号
     */
    public abstract String document();

    /**
     * The names of the authority whose rules these are, its full name first. In whatever typography, they are one authority;
     * its own ratings do not count (R11), and reports under any of its names may be of one case (R12).
     *
     * @return at least one name
     */
    public abstract List<String> authorityNames();

    /**
     * The outcomes there can be (R29). Better, worse and improve mean this order.
     *
     * @return all outcomes, from best to worst
     */
    public abstract List<Outcome> outcomes();

    /**
     * The points on which the text may be read one way or the other.
     *
     * @return the options; may be none
     */
    public abstract List<ReadingOption> options();

    /**
     * How the options are decided.
     *
     * @return the reading, unless set the defaults of all options
     */
    @Value.Default
    public Reading reading() {
        return Reading.defaults(options());
    }

    /**
     * How acts are classed.
     *
     * @return the classification
     */
    public abstract Classification classification();

    /**
     * What an open objection does to its record.
     *
     * @return the treatment, under each reading
     */
    public abstract Choice<DisputeTreatment> disputed();

    /**
     * The grounds for a grade.
     *
     * @return the criteria, in the order in which they are shown
     */
    public abstract List<Criterion> criteria();

    /**
     * The limits of the criteria.
     *
     * @return the limits, in the order in which they are shown
     */
    public abstract List<Limit> limits();

    /**
     * What is said of records that meet nothing.
     *
     * @return the remarks, in the order in which they are shown
     */
    public abstract List<Remark> remarks();

    /**
     * What follows from the outcomes.
     *
     * @return the measures, in the order in which they are shown
     */
    public abstract List<Measure> measures();

    /**
     * How subjects are inspected.
     *
     * @return one row for each outcome; none where the regulation says nothing of inspections
     */
    public abstract List<Inspection> inspections();

    /**
     * What may be published.
     *
     * @return the rule, if the regulation has one; nothing goes out without
     */
    public abstract Optional<DisclosureRule> disclosure();

    /**
     * Which notices are due.
     *
     * @return the rule, if the regulation has one
     */
    public abstract Optional<NoticeRule> notices();

    /**
     * The outcome where no criterion is met and no limit exceeded (R30).
     *
     * @return the outcome, under each reading
     */
    public abstract Choice<Outcome> withoutGround();

    /**
     * All tallies that the criteria, limits and remarks use.
     *
     * @return the tallies, each once, in order of first use
     */
    @Value.Lazy
    public List<Tally> tallies() {
        Set<Tally> tallies = new LinkedHashSet<>(gradingTallies());
        remarks().forEach(remark -> tallies.add(remark.tally()));
        return List.copyOf(tallies);
    }

    /**
     * The tallies on which the outcome depends: those that criteria and limits use.
     *
     * @return the tallies, each once, in order of first use
     */
    @Value.Lazy
    public List<Tally> gradingTallies() {
        Set<Tally> tallies = new LinkedHashSet<>();
        criteria().forEach(criterion -> criterion.condition().ranges().forEach(range -> tallies.add(range.tally())));
        limits().forEach(limit -> tallies.add(limit.tally()));
        return List.copyOf(tallies);
    }

    /**
     * How bad an outcome is.
     *
     * @param outcome an outcome of this rulebook
     * @return its place in {@link #outcomes()}, 0 for the best
     * @throws IllegalArgumentException if the rulebook has no such outcome
     */
    public int rank(Outcome outcome) {
        int rank = outcomes().indexOf(Objects.requireNonNull(outcome, "outcome"));
        if (rank < 0) {
            throw new IllegalArgumentException(
                    outcome + " is no outcome of the rulebook " + id() + ", allowed are " + outcomes());
        }
        return rank;
    }

    /**
     * This rulebook read differently.
     *
     * @param reading how the options are decided
     * @return the same rules under the reading
     * @throws IllegalArgumentException if the reading is of other options
     */
    public Rulebook under(Reading reading) {
        return builder().from(this).reading(reading).build();
    }

    /**
     * This rulebook with one option decided.
     *
     * @param option the name of the option
     * @param value the value of the option
     * @return the same rules under that reading
     * @throws IllegalArgumentException if there is no such option, or it has no such value
     */
    public Rulebook with(String option, String value) {
        return under(reading().with(option, value));
    }

    /**
     * This rulebook as the rules of an authority of another name.
     *
     * @param names its names, the full name first; at least one
     * @return the same rules, of that authority
     * @throws InvalidRulebookException if there is no name, or one is blank
     */
    public Rulebook withAuthorityNames(List<String> names) {
        return builder().from(this).authorityNames(names).build();
    }

    /**
     * What grading depends on as text, the same to the byte wherever it is written: outcomes, options, classification, tallies,
     * criteria, limits and remarks. Names, citations and what follows from a grade are not in it, nor is the reading.
     *
     * @return lines ended by {@code \n}
     */
    public String canonicalText() {
        return RulebookText.of(this);
    }

    @Value.Check
    void check() {
        List<Fault> faults = new ArrayList<>();
        if (authorityNames().isEmpty()
                || authorityNames().stream()
                        .anyMatch(name -> CanonicalText.compact(name).isEmpty())) {
            faults.add(new Fault("authorityNames", "has no name or a blank one, an authority has a name"));
        }
        once(faults, "outcomes", outcomes(), Outcome::code);
        once(faults, "criteria", criteria(), Criterion::code);
        once(faults, "limits", limits(), Limit::code);
        once(faults, "remarks", remarks(), Remark::code);
        once(faults, "tallies", tallies(), Tally::code);
        once(faults, "measures", measures(), Measure::code);
        once(faults, "inspections", inspections(), row -> row.outcome().code());
        for (Measure measure : measures()) {
            measure.outcomes().forEach(outcome -> known(faults, "measures", measure.code(), outcome));
        }
        if (!inspections().isEmpty()) {
            for (Outcome outcome : outcomes()) {
                if (inspections().stream().noneMatch(row -> row.outcome().equals(outcome))) {
                    faults.add(new Fault(
                            "inspections", "nothing is said of " + outcome + ", a table has a row for every outcome"));
                }
            }
        }
        inspections().forEach(row -> known(faults, "inspections", "a row", row.outcome()));
        disclosure().ifPresent(rule -> known(faults, "disclosure", "it", rule.outcome()));
        for (Criterion criterion : criteria()) {
            known(faults, "criteria", criterion.code(), Outcome.graded(criterion.grade()));
        }
        for (Limit limit : limits()) {
            limit.treatment().values().forEach(outcome -> known(faults, "limits", limit.code(), outcome));
            if (!criteria().contains(limit.criterion())) {
                faults.add(new Fault(
                        "limits",
                        limit.code() + " limits " + limit.criterion().code()
                                + ", which is no criterion of the rulebook"));
            }
        }
        withoutGround().values().forEach(outcome -> known(faults, "withoutGround", "it", outcome));
        if (!reading().isOf(options())) {
            faults.add(
                    new Fault("reading", reading() + " is of other options, allowed are readings of " + optionNames()));
        }
        decided(faults, "disputed", "it", disputed());
        decided(faults, "withoutGround", "it", withoutGround());
        limits().forEach(limit -> decided(faults, "limits", limit.code(), limit.treatment()));
        for (Tally tally : tallies()) {
            decided(faults, "tallies", tally.code(), tally.window());
            if (tally.quantity() instanceof Quantity.Count count) {
                decided(faults, "tallies", tally.code(), count.unit());
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRulebookException(faults);
        }
    }

    private List<String> optionNames() {
        return options().stream().map(ReadingOption::name).toList();
    }

    private void decided(List<Fault> faults, String field, String code, Choice<?> choice) {
        if (choice.option().isPresent() && !options().contains(choice.option().get())) {
            faults.add(new Fault(
                    field,
                    code + " is decided by " + choice.option().get().name()
                            + ", which is no option of the rulebook; allowed are " + optionNames()));
        }
    }

    private void known(List<Fault> faults, String field, String code, Outcome outcome) {
        if (!outcomes().contains(outcome)) {
            faults.add(new Fault(
                    field,
                    code + " leads to " + outcome + ", which is no outcome of the rulebook; allowed are "
                            + outcomes()));
        }
    }

    private static <T> void once(List<Fault> faults, String field, List<T> parts, Function<T, String> code) {
        Map<String, Integer> uses = new HashMap<>();
        for (T part : parts) {
            if (uses.merge(code.apply(part), 1, Integer::sum) == 2) {
                faults.add(new Fault(field, code.apply(part) + " is named twice, a code is used once"));
            }
        }
    }

    /** Puts a rulebook together. */
    public static final class Builder extends ImmutableRulebook.Builder {
        Builder() {}
    }
}
