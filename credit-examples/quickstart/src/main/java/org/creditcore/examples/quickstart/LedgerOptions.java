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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which files are read as one ledger, and what of it is taken into account: the options that every command on a ledger has. */
abstract class LedgerOptions extends RulesOptions {
    private static final String FILES =
            "a ledger (.jsonl), a penalty table (.csv), or - for standard input as JSON Lines";

    @Option(
            names = "--skip-invalid",
            paramLabel = "REJECTS",
            description = "write faulty lines to the file REJECTS and grade the rest")
    private String rejects;

    /** The files as given. */
    abstract List<String> files();

    /** The day as known on which is asked, if not with everything on file. */
    Optional<KnownOn> knownOn() {
        return Optional.empty();
    }

    /** The file for faulty lines as given. */
    final Optional<String> rejects() {
        return Optional.ofNullable(rejects);
    }

    /** Answers the question about one subject and day. */
    final Assessment assess(Grader grader, CreditFile file, LocalDate day) {
        return knownOn().map(known -> grader.assess(file, day, known)).orElseGet(() -> grader.assess(file, day));
    }

    /** The file for faulty lines, which is none of those that are read. */
    final Optional<Path> rejectsFile(List<Source> sources) throws CannotRunException {
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

    /** The options of a command that answers about the subjects of a ledger. */
    static final class OfSubjects extends LedgerOptions {
        @Option(
                names = "--known-on",
                paramLabel = "DATE",
                converter = DayOption.Day.class,
                description = "take into account only what was on record on that day")
        private LocalDate knownOn;

        @Parameters(arity = "1..*", paramLabel = "FILE", description = FILES)
        private List<String> files;

        @Override
        List<String> files() {
            return files;
        }

        @Override
        Optional<KnownOn> knownOn() {
            return Optional.ofNullable(knownOn).map(KnownOn::of);
        }
    }

    /** The options of a command that has something to say without a ledger too. */
    static final class OfPopulation extends LedgerOptions {
        @Parameters(arity = "0..*", paramLabel = "FILE", description = FILES)
        private List<String> files = List.of();

        @Override
        List<String> files() {
            return files;
        }
    }
}
