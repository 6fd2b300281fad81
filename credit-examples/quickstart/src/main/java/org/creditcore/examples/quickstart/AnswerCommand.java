package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.Rulebook;

/** A command that answers one question about each subject. */
abstract class AnswerCommand extends PrintingCommand {
    /**
     * An answer about one subject.
     *
     * @param text the answer for people, lines ended by a line feed
     * @param fields the answer for machines, in the order of printing
     */
    record Answer(String text, Map<String, Object> fields) {}

    AnswerCommand(Console console) {
        super(console);
    }

    /** The answer about one subject. */
    abstract Answer answer(Grader grader, CreditFile file);

    @Override
    final void print(List<SubjectFile> subjects, Rulebook rulebook, OutputStream out) throws IOException {
        Grader grader = Grader.of(rulebook);
        JsonLines json = new JsonLines(out);
        boolean isFirst = true;
        for (SubjectFile subject : subjects) {
            CreditFile file = subject.creditFile();
            Answer answer = answer(grader, file);
            if (isForMachines()) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("subject", JsonViews.of(file.subject().identifier()));
                fields.putAll(answer.fields());
                fields.put("incomplete", subject.isIncomplete());
                json.write(fields);
            } else {
                String text = file.subject().shownIdentifier() + "\n" + indented(answer.text());
                String headed = SubjectText.headed(file.subject(), subject.isIncomplete(), text, language());
                out.write(((isFirst ? "" : "\n") + headed).getBytes(StandardCharsets.UTF_8));
            }
            isFirst = false;
            console().progress().subject();
        }
        json.flush();
        console().progress().end();
    }

    private static String indented(String text) {
        return text.replaceAll("(?m)^(?=.)", "  ");
    }
}
