package org.creditcore.examples.quickstart;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditcore.measure.Disclosure;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.measure.PlannedMeasure;
import org.creditcore.notice.ChangeNotice;
import org.creditcore.notice.NoticeDue;
import org.creditcore.rulebook.DisclosureRule;
import org.creditcore.rulebook.InspectionTrigger;
import org.creditcore.rulebook.NoticeForm;
import org.creditcore.rulebook.NoticePart;
import org.creditcore.rulebook.NoticeRule;
import org.creditcore.rulebook.Recipient;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Severity;
import org.creditcore.subject.BilingualText;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/** Writes for people what follows from a grade: measures, inspections, what is disclosed, and notices. */
final class PlanText {
    private final MeasurePlan plan;
    private final Language language;
    private final BilingualText text;

    PlanText(MeasurePlan plan, Language language) {
        this.plan = plan;
        this.language = language;
        this.text = new BilingualText(language);
    }

    /** The sections, each line ended by a line feed. */
    String text() {
        measures();
        if (speaksOfInspections(plan)) {
            inspections();
        }
        if (isDisclosed(plan)) {
            disclosure();
        }
        notices();
        return text.toString();
    }

    /** Whether the rules say how subjects are inspected; not all do. */
    static boolean speaksOfInspections(MeasurePlan plan) {
        return !plan.assessment().rulebook().inspections().isEmpty();
    }

    /** Whether the subject is in the grade in which records go out (R38). */
    static boolean isDisclosed(MeasurePlan plan) {
        Optional<DisclosureRule> rule = plan.assessment().rulebook().disclosure();
        return rule.isPresent() && rule.get().outcome().equals(plan.followed());
    }

    /** What would be otherwise, each line ended by a line feed. */
    String whatIf(ChangeNotice notice) {
        String lines = notice.difference().text(language)
                + changed(text.say("  不再适用的措施：", "  measures lost: "), notice.lostMeasures())
                + changed(text.say("  新适用的措施：", "  measures gained: "), notice.gainedMeasures());
        return text.say("  假设：", "  what if: ") + lines.replaceAll("(?m)^  ", "    ");
    }

    private static String changed(String title, List<PlannedMeasure> measures) {
        String codes =
                measures.stream().map(planned -> planned.measure().code()).collect(Collectors.joining(", "));
        return codes.isEmpty() ? "" : title + codes + "\n";
    }

    private void measures() {
        List<PlannedMeasure> measures = plan.measures();
        heading(text.say("管理措施", "measures"), measures.isEmpty() ? none() : "");
        for (PlannedMeasure planned : measures) {
            text.line("    " + planned.text(language));
        }
    }

    private String none() {
        return plan.assessment().rulebook().measures().isEmpty()
                ? text.say("无", " none")
                : text.say("无，常规监管", " none, ordinary supervision");
    }

    private void inspections() {
        heading(text.say("检查", "inspection"), "");
        for (InspectionTrigger trigger : InspectionTrigger.values()) {
            text.line("    " + plan.inspection(trigger).text(language));
        }
    }

    private void disclosure() {
        heading(
                text.say("信息公开", "disclosure")
                        + plan.assessment()
                                .rulebook()
                                .disclosure()
                                .map(rule -> cited(rule.citation().in(language)))
                                .orElse(""),
                "");
        for (Disclosure.RecordDecision decision : plan.disclosure().decisions()) {
            text.line("    " + decision.text(language));
        }
    }

    private void notices() {
        Rulebook rulebook = plan.assessment().rulebook();
        List<NoticeDue> due = NoticeDue.listed(plan.assessment());
        heading(
                text.say("信用提醒与约谈", "notices")
                        + rulebook.notices()
                                .map(NoticeRule::citation)
                                .map(citation -> cited(citation.in(language)))
                                .orElse(""),
                due.isEmpty() ? text.say("无", " none") : "");
        for (List<NoticeDue> equal : bySeverity(due)) {
            NoticeDue any = equal.get(0);
            text.line("    " + any.severity().term().in(language) + text.say("：", ": ")
                    + equal.stream()
                            .map(notice -> notice.evidence().id())
                            .collect(Collectors.joining(text.say("、", ", "))));
            any.forms().forEach(form -> text.line("      " + form(any, form)));
        }
    }

    /** The notices of each severity: of one severity and one subject, all may be given in the same ways. */
    static List<List<NoticeDue>> bySeverity(List<NoticeDue> due) {
        return Arrays.stream(Severity.values())
                .map(severity -> due.stream()
                        .filter(notice -> notice.severity() == severity)
                        .toList())
                .filter(equal -> !equal.isEmpty())
                .toList();
    }

    private String form(NoticeDue notice, NoticeForm form) {
        List<String> parts = terms(notice.parts(form), NoticePart::term);
        return form.term().in(language)
                + text.say("，对象：", ", to ")
                + oneOf(terms(notice.recipients(form), Recipient::term))
                + (parts.isEmpty() ? "" : text.say("；内容：", "; contents: ") + String.join(text.say("、", ", "), parts));
    }

    private String oneOf(List<String> terms) {
        int last = terms.size() - 1;
        return last == 0
                ? terms.get(0)
                : String.join(text.say("、", ", "), terms.subList(0, last)) + text.say("或", " or ") + terms.get(last);
    }

    private <T> List<String> terms(Collection<T> values, Function<T, Term> term) {
        return values.stream().map(value -> term.apply(value).in(language)).toList();
    }

    private String cited(String citation) {
        return text.say("（", " (") + citation + text.say("）", ")");
    }

    private void heading(String title, String rest) {
        text.line("  " + title + text.say("：", ":") + rest);
    }
}
