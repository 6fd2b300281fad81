package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.creditcore.grading.Grader;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.measure.MeasureResolver;
import org.creditcore.notice.ChangeNotice;
import org.creditcore.rulebook.Rulebook;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/**
 * A command on a ledger: it reads the files, says what is wrong with them, and answers only if the rest may be graded. What it
 * answers is the command's own.
 */
abstract class LedgerCommand implements Callable<Integer> {
    /** What a command that prints says of its exit status. */
    static final String EXIT_STATUS_1 =
            "Exit status: 0 answered; 2 the command line is wrong, or a file cannot be read or written;";

    /** The second line of it. */
    static final String EXIT_STATUS_2 =
            "3 the input is wrong: nothing is answered, and every fault is listed on standard error.";

    /** The input is wrong. */
    static final int INPUT_IS_WRONG = 3;

    private final Console console;

    @Mixin
    private final LedgerOptions options;

    LedgerCommand(Console console, LedgerOptions options) {
        this.console = console;
        this.options = options;
    }

    /** The streams of this run. */
    final Console console() {
        return console;
    }

    /** What every command on a ledger is asked. */
    final LedgerOptions options() {
        return options;
    }

    /**
     * Finds out before anything is read whether the answer could be written.
     *
     * @throws CannotRunException if it could not
     */
    void check() throws CannotRunException {}

    /** Answers about every subject, by the rules asked for. */
    abstract void answer(List<SubjectFile> subjects, Rulebook rulebook) throws CannotRunException;

    @Override
    public final Integer call() throws IOException {
        Rulebook rulebook = options.rulebook();
        List<Source> sources = new ArrayList<>();
        try {
            List<String> files = options.files();
            for (String file : files) {
                Source.formatOf(file);
            }
            if (files.indexOf(Source.STANDARD_INPUT) != files.lastIndexOf(Source.STANDARD_INPUT)) {
                throw new CannotRunException("-: is given more than once, standard input is read once");
            }
            check();
            for (String file : files) {
                sources.add(Source.open(file, console.in()));
            }
            Optional<Path> rejectsFile = options.rejectsFile(sources);
            Ledger ledger = read(sources);
            console.progress().end();
            if (!mayBeGraded(ledger, rejectsFile) || !mayBeSupposed(ledger, sources)) {
                return INPUT_IS_WRONG;
            }
            answer(ledger.subjects(), rulebook);
            return ExitCode.OK;
        } catch (CannotRunException e) {
            console.say(e.getMessage());
            return ExitCode.USAGE;
        } finally {
            for (Source source : sources) {
                source.close();
            }
        }
    }

    /** Whether what is supposed to be on file can be; for commands that suppose something. */
    boolean mayBeSupposed(Ledger ledger, List<Source> sources) throws CannotRunException {
        return true;
    }

    /** Reads files as one ledger. */
    final Ledger read(List<Source> sources) throws CannotRunException {
        LedgerBuilder ledger = new LedgerBuilder();
        for (Source source : sources) {
            try {
                switch (source.format()) {
                    case JSON_LINES -> new JsonLinesReader(source, ledger, console.progress()).read();
                    case PENALTY_TABLE -> new PenaltyTableReader(source, ledger, console.progress()).read();
                }
            } catch (IOException e) {
                throw Source.unreadable(source.name());
            }
        }
        return ledger.build();
    }

    /** Says what is wrong, and writes it where that was asked for. */
    private boolean mayBeGraded(Ledger ledger, Optional<Path> rejectsFile) throws CannotRunException {
        ledger.warnings().forEach(console::say);
        sayFaults(ledger.faulty());
        if (ledger.notPunished() > 0) {
            console.say(Console.counted(ledger.notPunished(), "row")
                    + " read of decisions not to punish (不予处罚), no records");
        }
        if (rejectsFile.isEmpty()) {
            return ledger.faulty().isEmpty();
        }
        String rejects = options.rejects().orElseThrow();
        try {
            RejectsFile.write(rejectsFile.get(), ledger.setAside());
        } catch (IOException e) {
            throw new CannotRunException(rejects + ": cannot be written, allowed is a file that can");
        }
        long others = ledger.setAside().stream()
                .filter(line -> line.of != null && !line.isFaulty())
                .count();
        console.say(Console.counted(ledger.setAside().size(), "line") + " set aside and written to " + rejects
                + (others == 0 ? "" : ", " + others + " of them only because of the record they are about"));
        return true;
    }

    /** Lists faults, of which there may be millions. */
    final void sayFaults(List<Line> faulty) {
        StringBuilder text = new StringBuilder();
        for (Line line : faulty) {
            for (String fault : line.faultTexts()) {
                text.append(fault).append('\n');
            }
            if (text.length() > 1 << 15) {
                console.err().print(text);
                text.setLength(0);
            }
        }
        console.err().print(text);
    }

    /** Grades every subject for a day, and hands what follows to a report. */
    final void report(List<SubjectFile> subjects, Rulebook rulebook, LocalDate day, WhatIf whatIf, Report report)
            throws IOException, CannotRunException {
        Grader grader = Grader.of(rulebook);
        MeasureResolver resolver = MeasureResolver.of(rulebook);
        for (SubjectFile subject : subjects) {
            MeasurePlan plan = resolver.resolve(options.assess(grader, whatIf.onFile(subject), day));
            Optional<ChangeNotice> otherwise = whatIf.supposed(subject)
                    .map(file -> ChangeNotice.between(plan, resolver.resolve(options.assess(grader, file, day))));
            report.add(plan, subject.isIncomplete(), otherwise);
            console.progress().subject();
        }
        report.end();
        console.progress().end();
    }
}
