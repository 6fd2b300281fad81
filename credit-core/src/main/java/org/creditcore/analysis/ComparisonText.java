package org.creditcore.analysis;

import java.util.List;
import java.util.Objects;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;

/** Writes a comparison for people. */
final class ComparisonText {
    private final Comparison comparison;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    ComparisonText(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = Objects.requireNonNull(language, "language");
    }

    String text() {
        line(say("修改前：", "before: ") + named(comparison.before()));
        line(say("修改后：", "after: ") + named(comparison.after()));
        heading(say("有实际影响的修改", "what changes something"), comparison.changes().isEmpty());
        comparison.changes().forEach(this::amendment);
        heading(
                say("没有实际影响的修改", "what changes nothing"),
                comparison.equivalent().isEmpty());
        comparison.equivalent().forEach(this::amendment);
        heading(say("未能比较的部分", "what is out of reach"), comparison.outOfReach().isEmpty());
        comparison.outOfReach().forEach(reason -> line("  " + reason.in(language)));
        return text.toString();
    }

    private String named(Rulebook rulebook) {
        String reading = rulebook.reading().toString();
        return rulebook.id()
                + say("，", ", ")
                + rulebook.document()
                + (reading.isEmpty() ? "" : say("，读法 ", ", read with ") + reading);
    }

    private void amendment(Amendment amendment) {
        line("  " + amendment.provision().text(language));
        amendment.causes().forEach(cause -> line("    " + cause.in(language)));
        places(say("修改后新成立：", "holds now: "), amendment.gained());
        places(say("修改后不再成立：", "holds no longer: "), amendment.lost());
        amendment.movements().forEach(movement -> line("    " + movement.text(language)));
        amendment
                .proof()
                .ifPresent(proof -> line("    "
                        + (amendment.effect() == Amendment.Effect.NONE
                                ? say("不改变任何依据：", "no ground changes: ")
                                : say("不改变任何结果：", "no outcome changes: "))
                        + proof.in(language)));
    }

    private void places(String title, List<Place> places) {
        for (Place place : places) {
            line("    " + title + place.region().text(language));
            line("      " + say("例：", "such as ") + place.witness().text(language));
        }
    }

    private void heading(String title, boolean isEmpty) {
        line(title + say("：", ":") + (isEmpty ? say("无", " none") : ""));
    }

    private String say(String chinese, String english) {
        return language == Language.CHINESE ? chinese : english;
    }

    private void line(String line) {
        // a line break inside a text must not begin a line of its own
        text.append(line.replaceAll("\\R", " ")).append('\n');
    }
}
