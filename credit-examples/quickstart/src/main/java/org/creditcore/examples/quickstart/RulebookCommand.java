package org.creditcore.examples.quickstart;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands that look at the rules and not at a subject. */
@Command(
        name = "rulebook",
        synopsisSubcommandLabel = "COMMAND",
        description = "Says what is in a rulebook, what it covers, and what another changes.")
final class RulebookCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "say how to use this and end")
    private boolean isHelpWanted;

    private RulebookCommand() {}

    /** The command with all of its own. */
    static CommandLine of(Console console) {
        return new CommandLine(new RulebookCommand())
                .addSubcommand(new RulebookPrintCommand(console))
                .addSubcommand(new RulebookCheckCommand(console))
                .addSubcommand(new RulebookCompareCommand(console));
    }
}
