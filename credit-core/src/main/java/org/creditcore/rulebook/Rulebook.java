package org.creditcore.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.CreditStyle;
import org.creditcore.evidence.Fault;
import org.creditcore.subject.Language;
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
     * Which of several grounds decides, where that is not always the worst (R29).
     *
     * @return all outcomes, first the one that takes precedence over all others; none where the worst ground wins
     */
    public abstract List<Outcome> precedence();

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
        Map<String, ReadingOption> named = new LinkedHashMap<>();
        for (ReadingOption option : options()) {
            named.putIfAbsent(option.name(), option);
        }
        return Reading.defaults(List.copyOf(named.values()));
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
        List<Tally> tallies = new ArrayList<>(gradingTallies());
        for (Remark remark : remarks()) {
            Codes.addOnce(tallies, remark.tally());
        }
        return List.copyOf(tallies);
    }

    /**
     * The tallies on which the outcome depends: those that criteria and limits use.
     *
     * @return the tallies, each once, in order of first use
     */
    @Value.Lazy
    public List<Tally> gradingTallies() {
        List<Tally> tallies = new ArrayList<>();
        for (Criterion criterion : criteria()) {
            for (Condition.Range range : criterion.condition().ranges()) {
                Codes.addOnce(tallies, range.tally());
            }
        }
        for (Limit limit : limits()) {
            Codes.addOnce(tallies, limit.tally());
        }
        return List.copyOf(tallies);
    }

    /**
     * The order in which outcomes decide: of several grounds that for the first of them does.
     *
     * @return all outcomes: the {@link #precedence()}, and where that is not set, from the worst to the best
     */
    @Value.Lazy
    public List<Outcome> decidingOrder() {
        if (!precedence().isEmpty()) {
            return precedence();
        }
        List<Outcome> worstFirst = new ArrayList<>(outcomes());
        Collections.reverse(worstFirst);
        return List.copyOf(worstFirst);
    }

    /**
     * How bad an outcome is.
     *
     * @param outcome an outcome of this rulebook
     * @return its place in {@link #outcomes()}, 0 for the best
     * @throws IllegalArgumentException if the rulebook has no such outcome
     */
    public int rank(Outcome outcome) {
        int rank = Objects.requireNonNull(outcome, "outcome").placeIn(outcomes());
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
     * The rulebook as a document that a jurist can check against the regulation without reading code: outcomes, the options of the
     * reading and how they are decided, classes of acts, tallies, criteria, limits, measures, inspections, disclosure and notices,
     * each with its article and the rules of the reading behind it.
     *
     * @param language the language; codes and document numbers are the same in both
     * @return a document in Markdown, of lines ended by {@code \n}; the same text for equal rulebooks, anywhere
     */
    public String text(Language language) {
        return new RulebookDocument(this, Objects.requireNonNull(language, "language")).text();
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

    /** The classes of acts that tallies look for, each definition once, in order of first use. */
    List<ActClass> actClasses() {
        List<ActClass> classes = new ArrayList<>();
        for (Tally tally : tallies()) {
            if (tally.selector() instanceof Selector.Acts acts) {
                Codes.addOnce(classes, acts.actClass());
            }
        }
        return classes;
    }

    @Value.Check
    void check() {
        List<Fault> faults = RulebookCheck.faults(this);
        if (!faults.isEmpty()) {
            InvalidRulebookException.refuse(faults);
        }
    }

    /** Puts a rulebook together. */
    public static final class Builder extends ImmutableRulebook.Builder {
        Builder() {}
    }
}
