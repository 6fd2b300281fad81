package org.creditcore.analysis;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.Criterion;
import org.creditcore.subject.BilingualText;
import org.creditcore.subject.Language;

/** Writes an analysis for people. */
final class CoverageText {
    private final Coverage coverage;
    private final Language language;
    private final Grader grader;
    private final BilingualText text;

    CoverageText(Coverage coverage, Language language) {
        this.coverage = coverage;
        this.language = Objects.requireNonNull(language, "language");
        this.grader = Grader.of(coverage.rulebook());
        this.text = new BilingualText(language);
    }

    String text() {
        String reading = coverage.rulebook().reading().toString();
        text.line(coverage.rulebook().title().in(language)
                + text.say("，", ", ")
                + coverage.rulebook().document()
                + (reading.isEmpty() ? "" : text.say("，读法 ", ", read with ") + reading));
        text.heading(
                text.say("任何等级都未规定的情形（不计上限和缺省规定）", "what no grade covers, without limits and defaults"),
                coverage.uncovered().isEmpty());
        coverage.uncovered().forEach(place -> place(place, "  "));
        text.heading(
                text.say("同时属于两个等级的情形", "what two grades claim"),
                coverage.overlaps().isEmpty());
        for (Overlap overlap : coverage.overlaps()) {
            text.line("  " + named(overlap.first()) + text.say("与", " and ") + named(overlap.second()));
            overlap.places().forEach(place -> place(place, "    "));
        }
        text.heading(
                text.say("任何档案都不可能出现的情形", "what no file can reach"),
                coverage.unreachable().isEmpty());
        coverage.unreachable().forEach(region -> text.line("  " + region.text(language)));
        idle(text.say("从不起决定作用的依据", "criteria that never decide"), Provision.Kind.CRITERION);
        idle(text.say("从不起作用的上限", "limits that never matter"), Provision.Kind.LIMIT);
        text.heading(
                text.say("未能分析的部分", "what is out of reach"),
                coverage.outOfReach().isEmpty());
        coverage.outOfReach().forEach(reason -> text.line("  " + reason.in(language)));
        return text.toString();
    }

    private void idle(String title, Provision.Kind kind) {
        List<Idle> idle = coverage.idle().stream()
                .filter(finding -> finding.provision().kind() == kind)
                .toList();
        text.heading(title, idle.isEmpty());
        idle.forEach(finding -> text.line("  " + finding.text(language)));
    }

    private static String named(Criterion criterion) {
        return criterion.code() + " (" + criterion.grade().code() + ")";
    }

    private void place(Place place, String indent) {
        text.line(indent + place.region().text(language));
        text.line(indent + "  " + text.say("例：", "such as ") + place.witness().text(language));
        text.line(indent + "  " + text.say("结果为", "comes to ") + outcome(place.witness()));
    }

    /** What limits and defaults make of it. */
    private String outcome(Witness witness) {
        Assessment assessment = grader.assess(witness.file(), witness.day());
        return assessment.outcome().code()
                + text.say("（", " (")
                + Migration.deciding(assessment).stream()
                        .map(provision -> provision.text(language))
                        .collect(Collectors.joining(text.say("、", ", ")))
                + text.say("）", ")");
    }
}
