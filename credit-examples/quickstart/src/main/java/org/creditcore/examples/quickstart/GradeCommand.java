package org.creditcore.examples.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Grades every subject of a ledger as of one day, and prints the result. */
@Command(
        name = "grade",
        sortOptions = false,
        description = "Grades every subject of a ledger as of one day.",
        footer = {
            "",
            "Exit status: 0 graded; 2 the command line is wrong, or a file cannot be read or written;",
            "3 the input is wrong: nothing is graded, and every fault is listed on standard error."
        })
final class GradeCommand extends LedgerCommand {
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

    GradeCommand(Console console) {
        super(console);
    }

    @Override
    void answer(List<SubjectFile> subjects, Rulebook rulebook) throws CannotRunException {
        OutputStream buffered = new BufferedOutputStream(console().out(), 1 << 16);
        try {
            report(
                    subjects,
                    rulebook,
                    format == Format.JSONL ? new JsonReport(buffered) : new TextReport(buffered, language));
            buffered.flush();
        } catch (IOException e) {
            throw new CannotRunException("standard output cannot be written");
        }
        if (console().out().checkError()) {
            throw new CannotRunException("standard output cannot be written");
        }
    }

    /** How results are printed. */
    enum Format {
        /** For people. */
        TEXT,
        /** For machines. */
        JSONL
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
