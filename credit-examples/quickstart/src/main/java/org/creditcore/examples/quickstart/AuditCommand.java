package org.creditcore.examples.quickstart;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Audit;
import org.creditcore.grading.Grader;
import org.creditcore.grading.KnownOn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says for every subject what its grade was thought to be, and what was learned since. */
@Command(
        name = "audit",
        sortOptions = false,
        description = {
            "Says for every subject of a ledger what its grade of one day was as known on another (--known-on), what it is with",
            "everything on file or as known later (--compared-with), and what was learned between that makes the difference."
        },
        footer = {"", LedgerCommand.EXIT_STATUS_1, LedgerCommand.EXIT_STATUS_2})
final class AuditCommand extends AnswerCommand {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DayOption day;

    @Option(
            names = "--compared-with",
            paramLabel = "DATE",
            converter = DayOption.Day.class,
            description = "compare with what was on record on that day, instead of everything on file")
    private LocalDate comparedWith;

    AuditCommand(Console console) {
        super(console);
    }

    @Override
    void check() {
        KnownOn then = options()
                .knownOn()
                .orElseThrow(
                        () -> new ParameterException(spec.commandLine(), "Missing required option: '--known-on=DATE'"));
        if (comparedWith != null && comparedWith.isBefore(then.lastDay())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--compared-with: is before --known-on, allowed is " + then.lastDay() + " or a later day");
        }
    }

    @Override
    Answer answer(Grader grader, CreditFile file) {
        KnownOn then = options().knownOn().orElseThrow();
        Audit audit = comparedWith == null
                ? grader.audit(file, day.day(), then)
                : grader.audit(file, day.day(), then, KnownOn.of(comparedWith));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("asOf", day.day().toString());
        fields.put("knownOn", then.lastDay().toString());
        fields.put("comparedWith", comparedWith == null ? null : comparedWith.toString());
        fields.put("then", JsonViews.of(audit.then().outcome()));
        fields.put("now", JsonViews.of(audit.now().outcome()));
        fields.put("learned", JsonViews.of(audit.learned()));
        fields.put("decisive", JsonViews.of(audit.decisive()));
        return new Answer(audit.text(language()), fields);
    }
}
