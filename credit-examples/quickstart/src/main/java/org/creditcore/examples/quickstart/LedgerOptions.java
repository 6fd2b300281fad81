package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.grading.KnownOn;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.InvalidRulebookException;
import org.creditcore.rulebook.Rulebook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is asked, of which files, by which reading: the options that every command on a ledger has. */
final class LedgerOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "say how to use this and end")
    private boolean isHelpWanted;

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            converter = DayOption.Day.class,
            description = "take into account only what was on record on that day")
    private LocalDate knownOn;

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

    @Option(
            names = "--skip-invalid",
            paramLabel = "REJECTS",
            description = "write faulty lines to the file REJECTS and grade the rest")
    private String rejects;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "a ledger (.jsonl), a penalty table (.csv), or - for standard input as JSON Lines")
    private List<String> files;

    /** The files as given. */
    List<String> files() {
        return files;
    }

    /** The file for faulty lines as given. */
    Optional<String> rejects() {
        return Optional.ofNullable(rejects);
    }

    /** The day as known on which is asked, if not with everything on file. */
    Optional<KnownOn> knownOn() {
        return Optional.ofNullable(knownOn).map(KnownOn::of);
    }

    /** Answers the question about one subject and day. */
    Assessment assess(Grader grader, CreditFile file, LocalDate day) {
        return knownOn().map(known -> grader.assess(file, day, known)).orElseGet(() -> grader.assess(file, day));
    }

    /**
     * The rules of 2021 under the reading asked for.
     *
     * @throws ParameterException if there is no such option or value, or a name of the bureau is blank
     */
    Rulebook rulebook() {
        Rulebook rulebook = Pinglu2021.rulebook();
        try {
            for (String decision : reading) {
                int equals = decision.indexOf('=');
                if (equals < 0) {
                    throw new IllegalArgumentException(decision + " decides nothing, allowed is OPTION=VALUE");
                }
                rulebook = rulebook.with(decision.substring(0, equals), decision.substring(equals + 1));
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--reading: " + e.getMessage());
        }
        if (bureau.isEmpty()) {
            return rulebook;
        }
        try {
            return rulebook.withAuthorityNames(bureau);
        } catch (InvalidRulebookException e) {
            throw new ParameterException(spec.commandLine(), "--bureau: is blank, a bureau has a name");
        }
    }

    /** The file for faulty lines, which is none of those that are read. */
    Optional<Path> rejectsFile(List<Source> sources) throws CannotRunException {
        if (rejects == null) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(rejects);
            for (Source source : sources) {
                if (source.isSameFile(path)) {
                    throw new CannotRunException(rejects + ": is read as " + source.name()
                            + ", lines set aside are written to a file of their own");
                }
            }
            return Optional.of(path);
        } catch (InvalidPathException | IOException e) {
            throw new CannotRunException(rejects + ": cannot be written, allowed is a file that can");
        }
    }
}
