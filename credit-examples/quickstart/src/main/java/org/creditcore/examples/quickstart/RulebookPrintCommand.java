package org.creditcore.examples.quickstart;

import org.creditcore.rulebook.Rulebook;
import picocli.CommandLine.Command;

/** Prints a rulebook as a document. */
@Command(
        name = "print",
        sortOptions = false,
        description = {
            "Prints the rules under their reading as a document in Markdown that can be checked against the regulation.",
            "It holds outcomes, options of the reading, classes of acts, tallies, criteria, limits, measures, inspections, disclosure and",
            "notices, each with its article. In jsonl each of these parts is a line, in Chinese and English."
        },
        footer = {"", RulesCommand.EXIT_STATUS})
final class RulebookPrintCommand extends RulesCommand {
    RulebookPrintCommand(Console console) {
        super(console);
    }

    @Override
    void answer(Rulebook rulebook) throws CannotRunException {
        print(() -> rulebook.text(language()), () -> RulebookViews.parts(rulebook));
    }
}
