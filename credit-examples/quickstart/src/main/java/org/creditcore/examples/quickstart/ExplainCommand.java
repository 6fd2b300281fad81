package org.creditcore.examples.quickstart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Sensitivity;
import org.creditcore.grading.Slack;
import org.creditcore.subject.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says everything about a grade: why, why not, how far from otherwise, and whether it hangs on the reading. */
@Command(
        name = "explain",
        sortOptions = false,
        description = {
            "Says for every subject of a ledger why its grade is what it is: every criterion and limit with the records counted and",
            "set aside, how far each is from turning, and whether the grade hangs on how a gap in the text is read."
        },
        footer = {"", LedgerCommand.EXIT_STATUS_1, LedgerCommand.EXIT_STATUS_2})
final class ExplainCommand extends AnswerCommand {
    @Mixin
    private DayOption day;

    ExplainCommand(Console console) {
        super(console);
    }

    @Override
    Answer answer(Grader grader, CreditFile file) {
        Assessment assessment = options().assess(grader, file, day.day());
        List<Slack> slack = assessment.slack();
        Sensitivity sensitivity = assessment.sensitivity();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("asOf", assessment.day().toString());
        fields.put("knownOn", JsonViews.known(assessment.knownOn()));
        fields.putAll(JsonViews.of(assessment.outcome()));
        fields.put("findings", JsonViews.findings(assessment.findings()));
        fields.put("setAside", JsonViews.setAside(assessment.setAside()));
        fields.put("nextChange", JsonViews.of(assessment.nextChange()));
        fields.put("slack", JsonViews.slack(slack));
        fields.put("reading", JsonViews.of(sensitivity));
        return new Answer(text(assessment, slack, sensitivity), fields);
    }

    private String text(Assessment assessment, List<Slack> slack, Sensitivity sensitivity) {
        boolean chinese = language() == Language.CHINESE;
        String whole = assessment.text(language());
        StringBuilder text = new StringBuilder(assessment.outcome().code()).append('\n');
        // the first line names the subject, the others are indented for it
        text.append(whole.substring(whole.indexOf('\n') + 1).replaceAll("(?m)^  ", ""));
        text.append(chinese ? "余量：\n" : "slack:\n");
        slack.forEach(each -> text.append("  ").append(each.text(language())).append('\n'));
        text.append(chinese ? "读法：\n" : "reading:\n");
        text.append(sensitivity.text(language()).replaceAll("(?m)^(?=.)", "  "));
        return text.toString();
    }
}
