package org.creditcore.examples.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creditcore.analysis.Amendment;
import org.creditcore.analysis.Movement;
import org.creditcore.analysis.Place;
import org.creditcore.analysis.Witness;
import org.creditcore.evidence.Channel;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Observation;
import org.creditcore.subject.Language;
import org.creditcore.subject.OtherIdentifier;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.Term;

/**
 * The smallest files of an analysis as a ledger that can be graded: each about a made-up subject of its own, which is named after what
 * the file shows.
 */
final class Examples {
    private static final String SCHEME = "EXAMPLE";
    private static final String UNIT = "某科室";

    private final Language language;
    private final List<Map<String, Object>> lines = new ArrayList<>();
    private final Set<LocalDate> days = new TreeSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Examples(Language language) {
        this.language = language;
    }

    /** Adds the file that shows a place, as {@link #add(String, String, Witness)} does. */
    Map<String, Object> add(String kind, Term shows, Place place) {
        String where = shows.in(language)
                + (language == Language.CHINESE ? "：" : ": ")
                + place.region().text(language);
        return add(kind, where, place.witness());
    }

    /** Adds the file that shows what an amendment moves, as {@link #add(String, String, Witness)} does. */
    Map<String, Object> add(String kind, Amendment amendment, Movement movement) {
        String shows = amendment.provision().text(language)
                + (language == Language.CHINESE ? "：" : ": ")
                + movement.from().code()
                + " → "
                + movement.to().code();
        return add(kind, shows, movement.witness());
    }

    /**
     * Adds a file.
     *
     * @param kind what the file is an example of; the subjects of one kind are numbered
     * @param shows what the file shows
     * @return the subject, the day and the lines, for machines
     */
    Map<String, Object> add(String kind, String shows, Witness witness) {
        // numbers of one length, so that they are in order in the ledger
        String id = String.format(Locale.ROOT, "%s-%04d", kind, numbers.merge(kind, 1, Integer::sum));
        Subject subject = Subject.of(SubjectKind.LEGAL_PERSON, OtherIdentifier.of(SCHEME, id), shows);
        List<Map<String, Object>> ofWitness = LedgerLines.of(onFile(witness), subject, id + "/");
        lines.addAll(ofWitness);
        days.add(witness.day());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("subject", JsonViews.of(subject.identifier()));
        view.put("asOf", witness.day().toString());
        view.put("lines", ofWitness);
        return view;
    }

    /** In a ledger nobody is without a record: where there is none, one that nothing counts names the subject. */
    private CreditFile onFile(Witness witness) {
        if (!witness.file().evidence().isEmpty()) {
            return witness.file();
        }
        return CreditFile.of(
                witness.file().subject(),
                Observation.builder()
                        .id("O-1")
                        .date(witness.day())
                        .reportedBy(UNIT)
                        .channel(Channel.DAILY_INSPECTION)
                        .note(new Term("无任何计入的记录", "no record that counts").in(language))
                        .build());
    }

    /**
     * The file of a ledger.
     *
     * @throws CannotRunException if its name is none of a ledger
     */
    static Path path(String name) throws CannotRunException {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
            throw new CannotRunException(name + ": is no name of a ledger, allowed is a file .jsonl");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw notWritable(name);
        }
    }

    /**
     * Finds out whether a ledger can be written without overwriting a file that is given for something else.
     *
     * @throws CannotRunException if it cannot
     */
    static void checkIsNone(String name, List<String> others) throws CannotRunException {
        Path path = path(name).toAbsolutePath().normalize();
        for (String other : others) {
            try {
                Path given = Path.of(other).toAbsolutePath().normalize();
                if (given.equals(path) || Files.exists(given) && Files.exists(path) && Files.isSameFile(given, path)) {
                    throw new CannotRunException(
                            name + ": is given as " + other + " too, examples are written to a file of their own");
                }
            } catch (InvalidPathException | IOException e) {
                // what is wrong with the other file is said where it is opened
                continue;
            }
        }
    }

    /**
     * Writes the ledger if one is asked for, and says how many files are in it, and as of which day they are to be graded.
     *
     * @throws CannotRunException if it cannot be written
     */
    void write(Optional<String> ledger, Console console) throws CannotRunException {
        if (ledger.isEmpty()) {
            return;
        }
        String name = ledger.get();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path(name)))) {
            JsonLines.print(lines, out);
        } catch (IOException e) {
            throw notWritable(name);
        }
        int size = numbers.values().stream().mapToInt(Integer::intValue).sum();
        String asOf = days.stream().map(LocalDate::toString).collect(Collectors.joining(" or "));
        console.say(Console.counted(size, "example") + " written to " + name
                + (asOf.isEmpty() ? "" : ", to be graded as of " + asOf));
    }

    private static CannotRunException notWritable(String name) {
        return new CannotRunException(name + ": cannot be written, allowed is a file that can");
    }
}
