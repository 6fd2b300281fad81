package org.creditcore.examples.quickstart;

import java.util.LinkedHashMap;
import java.util.Map;
import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Timeline;
import picocli.CommandLine.Command;

/** Says for every subject what its grade is on every day there is. */
@Command(
        name = "timeline",
        sortOptions = false,
        description =
                "Says for every subject of a ledger what its grade is on every day there is, and why it changes when it does.",
        footer = {"", LedgerCommand.EXIT_STATUS_1, LedgerCommand.EXIT_STATUS_2})
final class TimelineCommand extends AnswerCommand {
    TimelineCommand(Console console) {
        super(console);
    }

    @Override
    Answer answer(Grader grader, CreditFile file) {
        Timeline timeline =
                options().knownOn().map(known -> grader.timeline(file, known)).orElseGet(() -> grader.timeline(file));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("knownOn", JsonViews.known(options().knownOn()));
        fields.put("segments", JsonViews.of(timeline));
        return new Answer(timeline.text(language()), fields);
    }
}
