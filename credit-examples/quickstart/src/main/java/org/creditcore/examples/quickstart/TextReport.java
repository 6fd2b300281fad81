package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.creditcore.grading.Assessment;
import org.creditcore.subject.Language;

/** The report for people: what the library says of each assessment, with the subject's name. Personal numbers are masked. */
final class TextReport implements Report {
    private final OutputStream out;
    private final Language language;
    private boolean isFirst = true;

    TextReport(OutputStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void add(Assessment assessment, boolean isIncomplete) throws IOException {
        // a number may stand in a record too, where it does not belong
        String text =
                SubjectFile.hidden(assessment.text(language), assessment.file().subject());
        int rest = text.indexOf('\n') + 1;
        StringBuilder report = new StringBuilder(text.length() + 100);
        if (!isFirst) {
            report.append('\n');
        }
        isFirst = false;
        report.append(text, 0, rest);
        assessment
                .file()
                .subject()
                .name()
                .ifPresent(name -> report.append(say("  名称：", "  name: "))
                        .append(Line.escaped(name))
                        .append('\n'));
        if (isIncomplete) {
            report.append(say(
                    "  INCOMPLETE：有数据行有误，未予采用，评定结果可能偏好\n",
                    "  INCOMPLETE: lines about this subject were faulty and set aside, the outcome may be too good\n"));
        }
        report.append(text, rest, text.length());
        out.write(report.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private String say(String chinese, String english) {
        return language == Language.CHINESE ? chinese : english;
    }
}
