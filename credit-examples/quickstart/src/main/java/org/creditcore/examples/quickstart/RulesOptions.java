package org.creditcore.examples.quickstart;

import java.util.List;
import org.creditcore.rulebook.InvalidRulebookException;
import org.creditcore.rulebook.Rulebook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By which rules, and by which reading of them: the options that every command has. */
class RulesOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "say how to use this and end")
    private boolean isHelpWanted;

    @Option(
            names = "--rulebook",
            paramLabel = "ID",
            defaultValue = Rulebooks.DEFAULT,
            converter = Rulebooks.Id.class,
            description = "the rules: pinglu-2021 (default), wuhan-food-drug-2017 or customs-2026")
    private Rulebook rulebook;

    @Option(
            names = "--reading",
            paramLabel = "OPTION=VALUE",
            description =
                    "decide one option of the reading, such as aboveLimit=UNDETERMINED; may be repeated, the last wins")
    private List<String> reading = List.of();

    @Option(
            names = "--bureau",
            paramLabel = "NAME",
            description = "a name of the bureau that grades, instead of the built-in ones; may be repeated")
    private List<String> bureau = List.of();

    /**
     * The rules asked for, under the reading asked for.
     *
     * @throws ParameterException if there is no such option or value, or a name of the bureau is blank
     */
    final Rulebook rulebook() {
        return named(decided(rulebook, "--reading", reading));
    }

    /**
     * Rules read differently.
     *
     * @param option the option of the command line that says so
     * @param decisions options of the reading with their values
     * @throws ParameterException if there is no such option or value
     */
    final Rulebook decided(Rulebook rules, String option, List<String> decisions) {
        Rulebook decided = rules;
        try {
            for (String decision : decisions) {
                int equals = decision.indexOf('=');
                if (equals < 0) {
                    throw new IllegalArgumentException(decision + " decides nothing, allowed is OPTION=VALUE");
                }
                if (rules.options().isEmpty()) {
                    throw new IllegalArgumentException(
                            decision + " decides nothing, the reading of " + rules.id() + " has no options");
                }
                decided = decided.with(decision.substring(0, equals), decision.substring(equals + 1));
            }
        } catch (IllegalArgumentException e) {
            throw refused(option + ": " + e.getMessage());
        }
        return decided;
    }

    /**
     * Rules as those of the bureau asked for.
     *
     * @throws ParameterException if a name is blank
     */
    final Rulebook named(Rulebook rules) {
        if (bureau.isEmpty()) {
            return rules;
        }
        try {
            return rules.withAuthorityNames(bureau);
        } catch (InvalidRulebookException e) {
            throw refused("--bureau: is blank, a bureau has a name");
        }
    }

    /** What to throw if the command line is refused. */
    final ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
