package org.creditcore.grading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.evidence.CreditFile;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.CanonicalText;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.Subject;

/**
 * A short text about an assessment that another host can re-run and check to the byte, on another JVM, years later: by which
 * rules, for which day, with which knowledge, on which file, with which result.
 *
 * <p>It names the subject only by a reference of the host, never by an identifier. The file is bound by a digest (SHA-256)
 * that is salted by the host: the few thousand million resident numbers there can be are soon tried against a bare one.
 *
 * @param rulebook the id of the rulebook
 * @param rulebookDigest the digest of {@link Rulebook#canonicalText()}, 64 hexadecimal digits
 * @param reading how its options were decided, name to value
 * @param day the day asked about
 * @param knownOn the day as known on which it was asked; empty if everything on file was known
 * @param reference what the host calls the subject; no identifier
 * @param fileDigest the salted digest of {@link CreditFile#canonicalText()}
 * @param outcome the code of the outcome
 * @param resultDigest the digest of outcome, grounds, flags and next change
 */
public record DecisionRecord(
        String rulebook,
        String rulebookDigest,
        Map<String, String> reading,
        LocalDate day,
        Optional<KnownOn> knownOn,
        String reference,
        String fileDigest,
        String outcome,
        String resultDigest) {
    private static final String FIRST_LINE = "credit-decision-record 1";
    private static final String EVERYTHING = "everything";
    private static final int SHORTEST_SALT = 16;
    private static final int SHORTEST_IN_TEXT = 8;

    /**
     * Keeps its own copy of the reading.
     *
     * @throws NullPointerException if a part is null
     */
    public DecisionRecord {
        Objects.requireNonNull(rulebook, "rulebook");
        Objects.requireNonNull(rulebookDigest, "rulebookDigest");
        reading = Collections.unmodifiableMap(new LinkedHashMap<>(reading));
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(knownOn, "knownOn");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(fileDigest, "fileDigest");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(resultDigest, "resultDigest");
    }

    /**
     * The record of an assessment.
     *
     * @param assessment the assessment
     * @param reference what the host calls the subject, such as the number of its docket; no identifier
     * @param salt a secret of the host, one for each subject or one for all, at least 16 characters
     * @return the record
     * @throws IllegalArgumentException if the reference holds an identifier of the subject, or the salt is too short
     */
    public static DecisionRecord of(Assessment assessment, String reference, String salt) {
        checkReference(assessment.file(), reference);
        if (salt.length() < SHORTEST_SALT) {
            throw new IllegalArgumentException("a salt of " + salt.length() + " characters is too short, allowed are "
                    + SHORTEST_SALT + " or more");
        }
        Rulebook rules = assessment.rulebook();
        return new DecisionRecord(
                rules.id(),
                digest(rules.canonicalText()),
                rules.reading().values(),
                assessment.day(),
                assessment.knownOn(),
                reference,
                digest(CanonicalText.quoted(salt) + "\n" + assessment.file().canonicalText()),
                assessment.outcome().code(),
                digest(result(assessment)));
    }

    private static void checkReference(CreditFile file, String reference) {
        Subject subject = file.subject();
        boolean names = holds(reference, subject.identifier())
                || subject.furtherIdentifiers().stream().anyMatch(further -> holds(reference, further));
        if (names) {
            throw new IllegalArgumentException("the reference holds the identifier of " + subject.shownIdentifier()
                    + ", allowed is what the host calls the subject otherwise");
        }
    }

    /** A short number may stand in any docket's; it is one only if it is all of it. */
    private static boolean holds(String reference, Identifier identifier) {
        String compact = CanonicalText.compact(reference);
        String value = CanonicalText.compact(identifier.value());
        return compact.equals(value) || value.length() >= SHORTEST_IN_TEXT && compact.contains(value);
    }

    /** Outcome, grounds, flags and next change, a line each. */
    private static String result(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        StringBuilder result = new StringBuilder();
        line(result, "outcome", CanonicalText.quoted(verdict.outcome().code()));
        verdict.criteria().forEach(ground -> ground(result, "criterion", ground));
        verdict.excess().forEach(ground -> ground(result, "excess", ground));
        verdict.flags().forEach(flag -> line(result, "flag", CanonicalText.quoted(flag.toString())));
        assessment
                .nextChange()
                .ifPresent(change -> line(
                        result,
                        "next-change",
                        change.on().toString(),
                        CanonicalText.quoted(change.outcome().code())));
        return result.toString();
    }

    private static void ground(StringBuilder result, String kind, Ground ground) {
        List<String> words = new ArrayList<>(List.of(kind, CanonicalText.quoted(ground.code())));
        ground.evidence().forEach(id -> words.add(CanonicalText.quoted(id)));
        line(result, words.toArray(String[]::new));
    }

    private static void line(StringBuilder text, String... words) {
        text.append(CanonicalText.line(words));
    }

    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder hexadecimal = new StringBuilder();
            for (byte each : digest) {
                hexadecimal.append(Character.forDigit(each >> 4 & 0xF, 16)).append(Character.forDigit(each & 0xF, 16));
            }
            return hexadecimal.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256, this one has not", e);
        }
    }

    /**
     * The record as text, the same to the byte wherever it is written.
     *
     * @return lines ended by {@code \n}, the first of which names format and version
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, FIRST_LINE);
        line(text, Field.RULEBOOK.word, CanonicalText.quoted(rulebook));
        line(text, Field.RULEBOOK_DIGEST.word, rulebookDigest);
        reading.forEach((option, value) ->
                line(text, Field.READING.word, CanonicalText.quoted(option), CanonicalText.quoted(value)));
        line(text, Field.DAY.word, day.toString());
        line(text, Field.KNOWN_ON.word, known());
        line(text, Field.REFERENCE.word, CanonicalText.quoted(reference));
        line(text, Field.FILE_DIGEST.word, fileDigest);
        line(text, Field.OUTCOME.word, CanonicalText.quoted(outcome));
        line(text, Field.RESULT_DIGEST.word, resultDigest);
        return text.toString();
    }

    private String known() {
        return knownOn.map(known -> known.lastDay().toString()).orElse(EVERYTHING);
    }

    /** The lines after the first, in their order. */
    private enum Field {
        RULEBOOK("rulebook"),
        RULEBOOK_DIGEST("rulebook-sha256"),
        READING("reading"),
        DAY("as-of"),
        KNOWN_ON("known-on"),
        REFERENCE("subject"),
        FILE_DIGEST("file-sha256"),
        OUTCOME("outcome"),
        RESULT_DIGEST("result-sha256");

        private final String word;

        Field(String word) {
            this.word = word;
        }
    }

    /**
     * Reads a record.
     *
     * @param text what {@link #text()} wrote
     * @return the record
     * @throws IllegalArgumentException if it is no such text, or one of a version that this library does not know
     */
    public static DecisionRecord parse(String text) {
        return new DecisionRecordParser(text).parse();
    }

    /**
     * Re-runs the record and compares.
     *
     * @param rules the rulebook, under any reading
     * @param file the file
     * @param salt the secret of the host that made the record
     * @return what does not agree, each with what is recorded and what was found; empty if the record is confirmed
     */
    public List<String> check(Rulebook rules, CreditFile file, String salt) {
        Rulebook read = rules;
        for (Map.Entry<String, String> option : reading.entrySet()) {
            try {
                read = read.with(option.getKey(), option.getValue());
            } catch (IllegalArgumentException e) {
                return List.of(Field.READING.word + ": " + e.getMessage());
            }
        }
        Grader grader = Grader.of(read);
        Assessment found =
                knownOn.map(known -> grader.assess(file, day, known)).orElseGet(() -> grader.assess(file, day));
        return differences(of(found, reference, salt));
    }

    private List<String> differences(DecisionRecord found) {
        List<String> differences = new ArrayList<>();
        compare(differences, Field.RULEBOOK, rulebook, found.rulebook);
        compare(differences, Field.RULEBOOK_DIGEST, rulebookDigest, found.rulebookDigest);
        compare(differences, Field.READING, reading.toString(), found.reading.toString());
        compare(differences, Field.FILE_DIGEST, fileDigest, found.fileDigest);
        compare(differences, Field.OUTCOME, outcome, found.outcome);
        compare(differences, Field.RESULT_DIGEST, resultDigest, found.resultDigest);
        return List.copyOf(differences);
    }

    private static void compare(List<String> differences, Field field, String recorded, String found) {
        if (!recorded.equals(found)) {
            differences.add(field.word + ": recorded is " + recorded + ", found was " + found);
        }
    }

    /** Reads the lines of a record one after the other. */
    private static final class DecisionRecordParser {
        private final String[] lines;
        private int next;

        DecisionRecordParser(String text) {
            if (!text.endsWith("\n")) {
                throw new IllegalArgumentException("the record does not end with a line break, it may be cut off");
            }
            this.lines = text.substring(0, text.length() - 1).split("\n", -1);
        }

        DecisionRecord parse() {
            if (!lines[next++].equals(FIRST_LINE)) {
                throw fault(1, "is not \"" + FIRST_LINE + "\"");
            }
            String rulebook = unquoted(rest(Field.RULEBOOK));
            String rulebookDigest = digest(Field.RULEBOOK_DIGEST);
            Map<String, String> reading = new LinkedHashMap<>();
            while (next < lines.length && lines[next].startsWith(Field.READING.word + " ")) {
                String words = rest(Field.READING);
                int end = words.indexOf("\" \"");
                if (end < 0
                        || reading.put(unquoted(words.substring(0, end + 1)), unquoted(words.substring(end + 2)))
                                != null) {
                    throw fault(next, "is not an option of its own with its value, both in quotes");
                }
            }
            LocalDate day = day(rest(Field.DAY));
            String known = rest(Field.KNOWN_ON);
            Optional<KnownOn> knownOn =
                    known.equals(EVERYTHING) ? Optional.empty() : Optional.of(KnownOn.of(day(known)));
            String reference = unquoted(rest(Field.REFERENCE));
            String fileDigest = digest(Field.FILE_DIGEST);
            String outcome = unquoted(rest(Field.OUTCOME));
            String resultDigest = digest(Field.RESULT_DIGEST);
            if (next < lines.length) {
                throw fault(next + 1, "is one too many");
            }
            return new DecisionRecord(
                    rulebook, rulebookDigest, reading, day, knownOn, reference, fileDigest, outcome, resultDigest);
        }

        private String rest(Field field) {
            if (next >= lines.length || !lines[next].startsWith(field.word + " ")) {
                throw fault(next + 1, "is missing or does not begin with \"" + field.word + " \"");
            }
            return lines[next++].substring(field.word.length() + 1);
        }

        private String digest(Field field) {
            String digest = rest(field);
            if (!digest.matches("[0-9a-f]{64}")) {
                throw fault(next, "has no digest of 64 hexadecimal digits in lower case");
            }
            return digest;
        }

        private LocalDate day(String word) {
            try {
                return LocalDate.parse(word);
            } catch (DateTimeParseException e) {
                throw fault(next, "has no date such as 2022-06-30");
            }
        }

        private String unquoted(String word) {
            try {
                return CanonicalText.unquoted(word);
            } catch (IllegalArgumentException e) {
                throw fault(next, "has a word that is not quoted as it should be");
            }
        }

        private static IllegalArgumentException fault(int line, String fault) {
            return new IllegalArgumentException("line " + line + " of the record " + fault);
        }
    }
}
