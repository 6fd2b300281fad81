package org.creditcore.pinglu;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.NullPointerTester;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.creditcore.rulebook.ActClass;
import org.creditcore.rulebook.Choice;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Quantity;
import org.creditcore.rulebook.ReadingOption;
import org.creditcore.rulebook.Remark;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of Pinglu, pinned: any change of a number, a word or a citation shows here. */
class Pinglu2021Test {
    private static final Rulebook RULEBOOK = Pinglu2021.rulebook();

    @Tag("R7")
    @Tag("R14")
    @Tag("R16")
    @Tag("R19")
    @Tag("R21")
    @Tag("R23")
    @Tag("R24")
    @Tag("R25")
    @Tag("R26")
    @Tag("R27")
    @Tag("R28")
    @Tag("R29")
    @Tag("R30")
    @Test
    void theWholeRulebook() throws IOException {
        try (InputStream golden = Pinglu2021Test.class.getResourceAsStream("pinglu-2021.txt")) {
            assertThat(text()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    @Tag("R28")
    void anExcessBeginsAboveTheLimit() {
        assertThat(RULEBOOK.limits())
                .extracting(Limit::excess)
                .extracting(excess -> excess.tally().code() + " " + excess.atLeast() + " " + excess.isBounded())
                .containsExactly(
                        "ADMONITIONS 3 false", "PENALTY_CASES 3 false", "FINES 50000001 false", "BREACHES 3 false");
    }

    @Test
    void allCodesAreUnique() {
        assertThat(RULEBOOK.criteria()).extracting(Criterion::code).doesNotHaveDuplicates();
        assertThat(RULEBOOK.limits()).extracting(Limit::code).doesNotHaveDuplicates();
        assertThat(RULEBOOK.remarks()).extracting(Remark::code).doesNotHaveDuplicates();
        assertThat(RULEBOOK.tallies()).extracting(Tally::code).doesNotHaveDuplicates();
        assertThat(RULEBOOK.outcomes()).extracting(Outcome::code).doesNotHaveDuplicates();
        assertThat(RULEBOOK.options()).extracting(ReadingOption::name).doesNotHaveDuplicates();
        assertThat(actClasses()).extracting(ActClass::code).doesNotHaveDuplicates();
    }

    @Tag("R28")
    @Test
    void everyUpperBoundOfACriterionHasItsLimitAndNoOther() {
        List<String> bounds = new ArrayList<>();
        for (Criterion criterion : RULEBOOK.criteria()) {
            for (Condition.Range range : criterion.condition().ranges()) {
                if (range.isBounded()) {
                    bounds.add(criterion.code() + " " + range.tally().code() + " " + range.atMost());
                }
            }
        }
        assertThat(RULEBOOK.limits())
                .extracting(
                        limit -> limit.criterion().code() + " " + limit.tally().code() + " " + limit.atMost())
                .containsExactlyElementsOf(bounds);
    }

    @Test
    void theRulebookIsOneValue() {
        assertThat(Pinglu2021.rulebook()).isSameAs(RULEBOOK);
        assertThat(RULEBOOK.options())
                .containsExactly(
                        Pinglu2021.ABOVE_LIMIT,
                        Pinglu2021.SEVERE_PENALTY_WINDOW,
                        Pinglu2021.DISPUTED,
                        Pinglu2021.COUNTING_UNIT,
                        Pinglu2021.CLEAN_RECORD);
        assertThat(RULEBOOK.outcomes())
                .containsExactly(
                        Outcome.graded(Pinglu2021.A),
                        Outcome.UNGRADED,
                        Outcome.graded(Pinglu2021.B),
                        Outcome.UNDETERMINED,
                        Outcome.graded(Pinglu2021.C));
        new NullPointerTester().testAllPublicStaticMethods(Pinglu2021.class);
    }

    // the rulebook in readable text

    private static List<ActClass> actClasses() {
        return RULEBOOK.tallies().stream()
                .map(Tally::selector)
                .filter(Selector.Acts.class::isInstance)
                .map(selector -> ((Selector.Acts) selector).actClass())
                .distinct()
                .toList();
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        line(text, RULEBOOK.id() + " " + RULEBOOK.document() + " " + term(RULEBOOK.title()));
        line(text, "authority " + RULEBOOK.authorityNames());
        text.append('\n');
        for (Outcome outcome : RULEBOOK.outcomes()) {
            line(text, "outcome " + outcome + " " + term(outcome.name()));
        }
        line(text, "without ground: " + choice(RULEBOOK.withoutGround()));
        line(text, "disputed: " + choice(RULEBOOK.disputed()));
        for (ReadingOption option : RULEBOOK.options()) {
            text.append('\n');
            line(text, "option " + option.name() + " = " + option.defaultCode() + ", " + cited(option.citation()));
            line(text, "  " + term(option.question()));
            option.alternatives().forEach(each -> line(text, "  " + each.code() + " " + term(each.meaning())));
        }
        text.append('\n');
        line(text, "lightest first: " + RULEBOOK.classification().lightestFirst());
        for (ActClass actClass : actClasses()) {
            line(
                    text,
                    "class " + actClass.code() + " " + term(actClass.name()) + ": " + actClass.heaviest()
                            + ", grave with " + actClass.graveWith());
        }
        text.append('\n');
        for (Tally tally : RULEBOOK.tallies()) {
            line(text, "tally " + tally.code() + " " + term(tally.name()));
            line(text, "  " + quantity(tally) + " of " + selector(tally.selector()) + ", " + choice(tally.window()));
        }
        for (Criterion criterion : RULEBOOK.criteria()) {
            text.append('\n');
            line(
                    text,
                    "criterion " + criterion.code() + " for "
                            + criterion.grade().code() + ", " + cited(criterion.citation()));
            line(text, "  " + term(criterion.name()));
            line(text, "  " + condition(criterion.condition()));
        }
        for (Limit limit : RULEBOOK.limits()) {
            text.append('\n');
            line(text, "limit " + limit.code() + ", " + cited(limit.citation()));
            line(text, "  " + term(limit.name()));
            line(
                    text,
                    "  " + limit.tally().code() + " <= " + limit.atMost() + " as in "
                            + limit.criterion().code() + ", or else " + choice(limit.treatment()));
        }
        for (Remark remark : RULEBOOK.remarks()) {
            text.append('\n');
            line(text, "remark " + remark.code() + ", " + cited(remark.citation()));
            line(text, "  " + term(remark.name()));
            line(text, "  " + remark.tally().code());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static String term(Term term) {
        return term.chinese() + " = " + term.english();
    }

    private static String cited(Citation citation) {
        return "Art. " + citation.article() + " " + citation.rules();
    }

    private static String choice(Choice<?> choice) {
        List<String> values =
                choice.values().stream().map(Pinglu2021Test::value).toList();
        return choice.option().map(option -> option.name() + " " + values).orElseGet(() -> values.get(0));
    }

    private static String value(Object value) {
        if (value instanceof Window window) {
            return window.length() + " " + window.unit() + (window.endsWithRecord() ? " not past its end" : "");
        }
        return value.toString();
    }

    private static String quantity(Tally tally) {
        return tally.quantity() instanceof Quantity.Count count
                ? "count (" + choice(count.unit()) + ")"
                : "sum of " + ((Quantity.Sum) tally.quantity()).kinds();
    }

    private static String selector(Selector selector) {
        if (selector instanceof Selector.Acts acts) {
            return acts.type() + " with an act of " + acts.actClass().code();
        }
        if (selector instanceof Selector.Commendations commendations) {
            return commendations.type() + " by " + commendations.by() + " " + commendations.verification();
        }
        if (selector instanceof Selector.Ratings ratings) {
            return ratings.type() + " " + ratings.standings();
        }
        if (selector instanceof Selector.Entries entries) {
            return entries.type() + " " + entries.lists();
        }
        return selector.type().toString();
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.Range range) {
            return (range.atLeast() > 0 ? range.atLeast() + " <= " : "")
                    + range.tally().code()
                    + (range.isBounded() ? " <= " + range.atMost() : "");
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts = all ? ((Condition.All) condition).parts() : ((Condition.Any) condition).parts();
        return parts.stream().map(Pinglu2021Test::condition).collect(Collectors.joining(all ? " and " : " or "));
    }
}
