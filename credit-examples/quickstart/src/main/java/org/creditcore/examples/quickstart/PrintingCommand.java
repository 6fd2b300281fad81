package org.creditcore.examples.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** A command that prints something about every subject: text for people, or one JSON object a line for machines. */
abstract class PrintingCommand extends LedgerCommand {
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

    PrintingCommand(Console console) {
        super(console);
    }

    final Format format() {
        return format;
    }

    final Language language() {
        return language;
    }

    /** Prints the answers about every subject, by the rules asked for. */
    abstract void print(List<SubjectFile> subjects, Rulebook rulebook, OutputStream out)
            throws IOException, CannotRunException;

    @Override
    final void answer(List<SubjectFile> subjects, Rulebook rulebook) throws CannotRunException {
        OutputStream buffered = new BufferedOutputStream(console().out(), 1 << 16);
        try {
            print(subjects, rulebook, buffered);
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
