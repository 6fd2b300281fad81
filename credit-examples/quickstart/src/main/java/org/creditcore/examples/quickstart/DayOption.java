package org.creditcore.examples.quickstart;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The day asked about. */
final class DayOption {
    @Option(
            names = "--as-of",
            required = true,
            order = 0,
            paramLabel = "DATE",
            converter = Day.class,
            description = "the day asked about, such as 2022-06-30")
    private LocalDate asOf;

    /** The day. */
    LocalDate day() {
        return asOf;
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
}
