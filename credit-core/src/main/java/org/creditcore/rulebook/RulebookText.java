package org.creditcore.rulebook;

import java.util.Optional;
import java.util.function.Function;
import org.creditcore.subject.CanonicalText;

/** Writes what grading depends on as canonical text. Names and citations are left out: they are labels. */
final class RulebookText {
    private final Rulebook rulebook;
    private final StringBuilder text = new StringBuilder();

    private RulebookText(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    static String of(Rulebook rulebook) {
        return new RulebookText(rulebook).text();
    }

    private String text() {
        line("rulebook", quoted(rulebook.id()));
        rulebook.authorityNames().forEach(name -> line("authority", quoted(CanonicalText.comparable(name))));
        rulebook.outcomes().forEach(outcome -> line("outcome", outcome(outcome)));
        if (!rulebook.precedence().isEmpty()) {
            line("precedence", words(rulebook.precedence(), RulebookText::outcome));
        }
        for (ReadingOption option : rulebook.options()) {
            line(
                    "option",
                    quoted(option.name()),
                    words(option.alternatives(), alternative -> quoted(alternative.code())));
        }
        line("severity", words(rulebook.classification().lightestFirst(), Enum::name));
        rulebook.tallies().forEach(this::tally);
        for (Criterion criterion : rulebook.criteria()) {
            line(
                    "criterion",
                    quoted(criterion.code()),
                    quoted(criterion.grade().code()),
                    condition(criterion.condition()));
        }
        for (Limit limit : rulebook.limits()) {
            line(
                    "limit",
                    quoted(limit.code()),
                    quoted(limit.tally().code()),
                    Long.toString(limit.atMost()),
                    choice(limit.treatment(), RulebookText::outcome));
        }
        rulebook.remarks()
                .forEach(remark -> line(
                        "remark", quoted(remark.code()), quoted(remark.tally().code())));
        line("disputed", choice(rulebook.disputed(), Enum::name));
        line("without-ground", choice(rulebook.withoutGround(), RulebookText::outcome));
        return text.toString();
    }

    private void tally(Tally tally) {
        line(
                "tally",
                quoted(tally.code()),
                selector(tally.selector()),
                choice(tally.window(), RulebookText::window),
                quantity(tally.quantity()));
    }

    private static String selector(Selector selector) {
        String type = selector.type().name();
        if (selector instanceof Selector.Acts acts) {
            return type + "(" + words(acts.actClass().heaviest(), Enum::name) + " grave "
                    + words(acts.actClass().graveWith(), Enum::name) + ")";
        }
        if (selector instanceof Selector.Commendations commendations) {
            return type + "(" + words(commendations.by(), Enum::name) + " "
                    + commendations.verification().name() + ")";
        }
        if (selector instanceof Selector.Ratings ratings) {
            return type + words(ratings.standings(), Enum::name);
        }
        if (selector instanceof Selector.Entries entries) {
            return type + words(entries.lists(), Enum::name);
        }
        return type;
    }

    private static String window(Window window) {
        return window.length() + "-" + window.unit().name() + (window.endsWithRecord() ? "-AT-MOST" : "");
    }

    private static String quantity(Quantity quantity) {
        if (quantity instanceof Quantity.Points points) {
            return "points" + words(points.perAct().entrySet(), entry -> entry.getKey() + " " + entry.getValue());
        }
        return quantity instanceof Quantity.Sum sum
                ? "sum" + words(sum.kinds(), Enum::name)
                : "count " + choice(((Quantity.Count) quantity).unit(), Enum::name);
    }

    static String condition(Condition condition) {
        if (condition instanceof Condition.Range range) {
            return quoted(range.tally().code()) + " " + range.atLeast() + ".."
                    + (range.isBounded() ? Long.toString(range.atMost()) : "");
        }
        return condition instanceof Condition.All all
                ? "all" + words(all.parts(), RulebookText::condition)
                : "any" + words(((Condition.Any) condition).parts(), RulebookText::condition);
    }

    private static String outcome(Outcome outcome) {
        return outcome.kind()
                + outcome.grade().map(grade -> " " + quoted(grade.code())).orElse("");
    }

    private static <T> String choice(Choice<T> choice, Function<T, String> word) {
        Optional<String> option = choice.option().map(ReadingOption::name);
        return option.map(name -> "by " + quoted(name) + " ").orElse("") + words(choice.values(), word);
    }

    private static <T> String words(Iterable<T> parts, Function<? super T, String> word) {
        StringBuilder words = new StringBuilder("[");
        for (T part : parts) {
            words.append(words.length() == 1 ? "" : ", ").append(word.apply(part));
        }
        return words.append(']').toString();
    }

    private static String quoted(String word) {
        return CanonicalText.quoted(word);
    }

    private void line(String... words) {
        text.append(CanonicalText.line(words));
    }
}
