package org.creditcore.analysis;

import java.util.List;
import java.util.Objects;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.BilingualText;
import org.creditcore.subject.Language;

/** Writes a comparison for people. */
final class ComparisonText {
    private final Comparison comparison;
    private final Language language;
    private final BilingualText text;

    ComparisonText(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = Objects.requireNonNull(language, "language");
        this.text = new BilingualText(language);
    }

    String text() {
        text.line(text.say("修改前：", "before: ") + named(comparison.before()));
        text.line(text.say("修改后：", "after: ") + named(comparison.after()));
        text.heading(
                text.say("有实际影响的修改", "what changes something"),
                comparison.changes().isEmpty());
        comparison.changes().forEach(this::amendment);
        text.heading(
                text.say("没有实际影响的修改", "what changes nothing"),
                comparison.equivalent().isEmpty());
        comparison.equivalent().forEach(this::amendment);
        text.heading(
                text.say("未能比较的部分", "what is out of reach"),
                comparison.outOfReach().isEmpty());
        comparison.outOfReach().forEach(reason -> text.line("  " + reason.in(language)));
        return text.toString();
    }

    private String named(Rulebook rulebook) {
        String reading = rulebook.reading().toString();
        return rulebook.id()
                + text.say("，", ", ")
                + rulebook.document()
                + (reading.isEmpty() ? "" : text.say("，读法 ", ", read with ") + reading);
    }

    private void amendment(Amendment amendment) {
        text.line("  " + amendment.provision().text(language));
        amendment.causes().forEach(cause -> text.line("    " + cause.in(language)));
        places(text.say("修改后新成立：", "holds now: "), amendment.gained());
        places(text.say("修改后不再成立：", "holds no longer: "), amendment.lost());
        amendment.movements().forEach(movement -> text.line("    " + movement.text(language)));
        amendment
                .proof()
                .ifPresent(proof -> text.line("    "
                        + (amendment.effect() == Amendment.Effect.NONE
                                ? text.say("不改变任何依据：", "no ground changes: ")
                                : text.say("不因此改变结果：", "no outcome changes by this: "))
                        + proof.in(language)));
    }

    private void places(String title, List<Place> places) {
        for (Place place : places) {
            text.line("    " + title + place.region().text(language));
            text.line("      " + text.say("例：", "such as ") + place.witness().text(language));
        }
    }
}
