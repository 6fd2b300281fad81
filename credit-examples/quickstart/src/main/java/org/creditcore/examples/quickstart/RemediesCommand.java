package org.creditcore.examples.quickstart;

import java.util.LinkedHashMap;
import java.util.Map;
import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Remedies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says for every subject which repairs would lift its grade. */
@Command(
        name = "remedies",
        sortOptions = false,
        description = {
            "Says for every subject of a ledger which credit repairs on one day would lift its grade of that day, and when it",
            "lifts by itself."
        },
        footer = {"", LedgerCommand.EXIT_STATUS_1, LedgerCommand.EXIT_STATUS_2})
final class RemediesCommand extends AnswerCommand {
    @Mixin
    private DayOption day;

    RemediesCommand(Console console) {
        super(console);
    }

    @Override
    Answer answer(Grader grader, CreditFile file) {
        Assessment assessment = options().assess(grader, file, day.day());
        Remedies remedies = assessment.remedies();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("asOf", assessment.day().toString());
        fields.put("knownOn", JsonViews.known(assessment.knownOn()));
        fields.putAll(JsonViews.of(assessment.outcome()));
        fields.putAll(JsonViews.of(remedies));
        return new Answer(remedies.text(language()), fields);
    }
}
