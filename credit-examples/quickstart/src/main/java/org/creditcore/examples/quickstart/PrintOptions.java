package org.creditcore.examples.quickstart;

import org.creditcore.subject.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How something is printed: the options of every command that prints. */
final class PrintOptions {
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

    /** Whether machines read what is printed. */
    boolean isForMachines() {
        return format == Format.JSONL;
    }

    Language language() {
        return language;
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
