package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.subject.Language;
import org.creditcore.subject.Subject;

/**
 * The report for people: what the library says of each assessment, with the subject's name, and what follows from it. Personal
 * numbers are masked.
 */
final class TextReport implements Report {
    private final OutputStream out;
    private final Language language;
    private boolean isFirst = true;

    TextReport(OutputStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void add(MeasurePlan plan, boolean isIncomplete) throws IOException {
        Subject subject = plan.assessment().file().subject();
        String text = plan.assessment().text(language);
        int rest = text.indexOf('\n') + 1;
        StringBuilder report = new StringBuilder(2 * text.length());
        if (!isFirst) {
            report.append('\n');
        }
        isFirst = false;
        report.append(text, 0, rest);
        subject.name()
                .ifPresent(name -> report.append(say("  名称：", "  name: "))
                        .append(Line.escaped(name))
                        .append('\n'));
        if (isIncomplete) {
            report.append(say(
                    "  INCOMPLETE：有数据行有误，未予采用，评定结果可能偏好\n",
                    "  INCOMPLETE: lines about this subject were faulty and set aside, the outcome may be too good\n"));
        }
        report.append(text, rest, text.length());
        report.append(new PlanText(plan, language).text());
        // a number may stand in a name or a record too, where it does not belong
        out.write(IdentifierMask.of(subject).applied(report.toString()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private String say(String chinese, String english) {
        return language == Language.CHINESE ? chinese : english;
    }
}
