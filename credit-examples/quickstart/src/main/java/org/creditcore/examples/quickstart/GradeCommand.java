package org.creditcore.examples.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.grading.KnownOn;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.InvalidRulebookException;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Grades every subject of a ledger as of one day. */
@Command(
        name = "grade",
        sortOptions = false,
        description = "Grades every subject of a ledger as of one day.",
        footer = {
            "",
            "Exit status: 0 graded; 2 the command line is wrong, or a file cannot be read or written;",
            "3 the input is wrong: nothing is graded, and every fault is listed on standard error."
        })
final class GradeCommand implements Callable<Integer> {
    /** The input is wrong. */
    static final int INPUT_IS_WRONG = 3;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "say how to use this and end")
    private boolean isHelpWanted;

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = Day.class,
            description = "the day to grade, such as 2022-06-30")
    private LocalDate asOf;

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            converter = Day.class,
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
            names = "--format",
            paramLabel = "text|jsonl",
            defaultValue = "text",
            converter = FormatName.class,
            description = "text for people (default), jsonl for machines")
    private Format format;

    @Option(
            names = "--language",
            paramLabel = "zh|en",
            defaultValue = "zh",
            converter = LanguageName.class,
            description = "the language of the text: zh (default) or en")
    private Language language;

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

    GradeCommand(InputStream in, PrintStream out, PrintStream err, Progress progress) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException {
        Grader grader = Grader.of(rulebook());
        List<Source> sources = new ArrayList<>();
        try {
            for (String file : files) {
                Source.formatOf(file);
            }
            if (files.indexOf(Source.STANDARD_INPUT) != files.lastIndexOf(Source.STANDARD_INPUT)) {
                throw new CannotRunException("-: is given more than once, standard input is read once");
            }
            for (String file : files) {
                sources.add(Source.open(file, in));
            }
            Optional<Path> rejectsFile = rejectsFile(sources);
            Ledger ledger = read(sources);
            progress.end();
            return finish(ledger, rejectsFile, grader);
        } catch (CannotRunException e) {
            say(e.getMessage());
            return ExitCode.USAGE;
        } finally {
            for (Source source : sources) {
                source.close();
            }
        }
    }

    private int finish(Ledger ledger, Optional<Path> rejectsFile, Grader grader) throws CannotRunException {
        ledger.warnings().forEach(this::say);
        sayFaults(ledger.faulty());
        if (ledger.notPunished() > 0) {
            say(counted(ledger.notPunished(), "row") + " read of decisions not to punish (不予处罚), no records");
        }
        if (rejectsFile.isPresent()) {
            try {
                RejectsFile.write(rejectsFile.get(), ledger.setAside());
            } catch (IOException e) {
                throw new CannotRunException(rejects + ": cannot be written, allowed is a file that can");
            }
            long others = ledger.setAside().stream()
                    .filter(line -> line.of != null && !line.isFaulty())
                    .count();
            say(counted(ledger.setAside().size(), "line") + " set aside and written to " + rejects
                    + (others == 0 ? "" : ", " + others + " of them only because of the record they are about"));
        } else if (!ledger.faulty().isEmpty()) {
            return INPUT_IS_WRONG;
        }
        try {
            grade(ledger, grader);
        } catch (IOException e) {
            throw new CannotRunException("standard output cannot be written");
        }
        if (out.checkError()) {
            throw new CannotRunException("standard output cannot be written");
        }
        return ExitCode.OK;
    }

    private Ledger read(List<Source> sources) throws CannotRunException {
        LedgerBuilder ledger = new LedgerBuilder();
        for (Source source : sources) {
            try {
                switch (source.format()) {
                    case JSON_LINES -> new JsonLinesReader(source, ledger, progress).read();
                    case PENALTY_TABLE -> new PenaltyTableReader(source, ledger, progress).read();
                }
            } catch (IOException e) {
                throw Source.unreadable(source.name());
            }
        }
        return ledger.build();
    }

    private void grade(Ledger ledger, Grader grader) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        Report report = format == Format.JSONL ? new JsonReport(buffered) : new TextReport(buffered, language);
        for (SubjectFile subject : ledger.subjects()) {
            CreditFile file = subject.creditFile();
            Assessment assessment =
                    knownOn == null ? grader.assess(file, asOf) : grader.assess(file, asOf, KnownOn.of(knownOn));
            report.add(assessment, subject.isIncomplete());
            progress.subject();
        }
        report.end();
        buffered.flush();
        progress.end();
    }

    private Rulebook rulebook() {
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

    private Optional<Path> rejectsFile(List<Source> sources) throws CannotRunException {
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

    /** Lists faults, of which there may be millions. */
    private void sayFaults(List<Line> faulty) {
        StringBuilder text = new StringBuilder();
        for (Line line : faulty) {
            for (String fault : line.faultTexts()) {
                text.append(fault).append('\n');
            }
            if (text.length() > 1 << 15) {
                err.print(text);
                text.setLength(0);
            }
        }
        err.print(text);
    }

    private void say(String message) {
        err.print(message + "\n");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** How results are printed. */
    enum Format {
        /** For people. */
        TEXT,
        /** For machines. */
        JSONL
    }

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return Texts.parsed(value)
                    .filter(day -> day.getYear() >= 1)
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + value + "\" is no date, must be a day written like 2022-06-30"));
        }
    }

    /** Reads the name of a format. */
    static final class FormatName implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return switch (value) {
                case "text" -> Format.TEXT;
                case "jsonl" -> Format.JSONL;
                default -> throw new TypeConversionException("\"" + value + "\" is no format, allowed are text, jsonl");
            };
        }
    }

    /** Reads the name of a language. */
    static final class LanguageName implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return switch (value) {
                case "zh" -> Language.CHINESE;
                case "en" -> Language.ENGLISH;
                default -> throw new TypeConversionException("\"" + value + "\" is no language, allowed are zh, en");
            };
        }
    }
}
