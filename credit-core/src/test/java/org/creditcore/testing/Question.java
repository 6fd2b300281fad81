package org.creditcore.testing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.evidence.CreditFile;
import org.creditcore.rulebook.Rulebook;

/**
 * A question to grading, and what a failing test shows of it.
 *
 * @param file what is on file
 * @param rulebook the rules under a reading
 * @param day the day asked about
 * @param knownOn the day as known on which it is asked (R22), if not with everything on file
 */
public record Question(CreditFile file, Rulebook rulebook, LocalDate day, Optional<LocalDate> knownOn) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Question {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(rulebook, "rulebook");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(knownOn, "knownOn");
    }

    /**
     * The question with every record and event of the file, for a test report.
     *
     * @return several lines
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(rulebook.id())
                .append(" with ")
                .append(rulebook.reading())
                .append("\n  day ")
                .append(day)
                .append(knownOn.map(known -> ", as known on " + known).orElse(""))
                .append("\n  ")
                .append(file);
        file.evidence().forEach(record -> text.append("\n    ").append(record));
        file.events().forEach(event -> text.append("\n    ").append(event));
        return text.append('\n').toString();
    }
}
