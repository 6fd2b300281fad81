package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.creditcore.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Grades every subject of a ledger as of one day, and writes a page for each. */
@Command(
        name = "report",
        sortOptions = false,
        description = {
            "Writes a page for every subject of a ledger as of one day: subject-000001.html and so on, in the order of",
            "grade --format jsonl, and index.html. Files of these names are overwritten, other files are left alone."
        },
        footer = {
            "",
            "Exit status: 0 written; 2 the command line is wrong, or a file cannot be read or written;",
            "3 the input is wrong: nothing is written, and every fault is listed on standard error."
        })
final class ReportCommand extends LedgerCommand {
    @Mixin
    private DayOption day;

    @Option(
            names = "--html",
            required = true,
            paramLabel = "DIR",
            description = "the folder for the pages, made if it does not exist")
    private String html;

    ReportCommand(Console console) {
        super(console, new LedgerOptions.OfSubjects());
    }

    @Override
    void check() throws CannotRunException {
        Path folder = folder();
        if (Files.exists(folder) ? !Files.isDirectory(folder) || !Files.isWritable(folder) : !mayBeMade(folder)) {
            throw notWritable();
        }
        if (options().rejects().isPresent()) {
            Path rejects = path(options().rejects().get());
            if (folder.equals(rejects.getParent()) && HtmlReport.isPage(rejects)) {
                throw new CannotRunException(options().rejects().get()
                        + ": is written as a page, lines set aside are written to a file of their own");
            }
        }
    }

    private static boolean mayBeMade(Path folder) {
        Path parent = folder.getParent();
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        return parent != null && Files.isDirectory(parent) && Files.isWritable(parent);
    }

    @Override
    void answer(List<SubjectFile> subjects, Rulebook rulebook) throws CannotRunException {
        Path folder = folder();
        HtmlReport report = new HtmlReport(folder);
        try {
            Files.createDirectories(folder);
            report(subjects, rulebook, day.day(), WhatIf.NOTHING, report);
        } catch (IOException e) {
            throw notWritable();
        }
        console().say(Console.counted(report.subjects(), "page") + " and index.html written to " + html);
    }

    private Path folder() throws CannotRunException {
        return path(html);
    }

    private static Path path(String name) throws CannotRunException {
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CannotRunException(name + ": is no name of a file");
        }
    }

    private CannotRunException notWritable() {
        return new CannotRunException(html + ": cannot be written to, allowed is a folder that can");
    }
}
