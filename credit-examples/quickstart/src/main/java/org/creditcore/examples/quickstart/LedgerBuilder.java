package org.creditcore.examples.quickstart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.FileFault;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.UnifiedSocialCreditCode;

/** Gathers lines by subject, and checks what no line can tell by itself. */
final class LedgerBuilder {
    private static final int PLACES_NAMED = 3;

    private final Texts texts = new Texts();
    private final List<Line> lines = new ArrayList<>();
    private final Map<Identifier, SubjectFile> subjects = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private int notPunished;

    /** What many lines repeat. */
    Texts texts() {
        return texts;
    }

    /** Notes something that is odd and yet no fault. */
    void warn(String warning) {
        warnings.add(warning);
    }

    /** Counts a decision not to punish. */
    void addNotPunished() {
        notPunished++;
    }

    /**
     * Says whom a line is about.
     *
     * @param field where the line says so
     */
    void setSubject(Line line, Identifier identifier, String field) {
        line.subject = subjects.computeIfAbsent(identifier, key -> {
            if (key instanceof UnifiedSocialCreditCode code && !code.organizationCodeHolds()) {
                // masked, as a person's number in the wrong place may by chance be a credit code
                warn(line.place() + ": " + field + ": warning: " + key.masked()
                        + " holds an organization code that fails its own check, which some registered codes do");
            }
            return new SubjectFile(key);
        });
    }

    /** Adds a line once all is read that it says. */
    void add(Line line) {
        lines.add(line);
        if (line.subject != null) {
            line.subject.addLine(line);
        }
    }

    /** Checks the ledger as a whole. */
    Ledger build() {
        subjects.values().forEach(SubjectFile::checkKind);
        Map<String, Line> byId = new HashMap<>(lines.size() * 2);
        Map<String, List<Line>> repeated = new HashMap<>();
        for (Line line : lines) {
            Line first = line.id == null ? null : byId.putIfAbsent(line.id, line);
            if (first != null) {
                repeated.computeIfAbsent(line.id, id -> new ArrayList<>(List.of(first)))
                        .add(line);
            }
        }
        repeated.forEach(LedgerBuilder::refuseRepeated);
        for (Line line : lines) {
            if (line.of != null) {
                addEvent(line, byId.get(line.of));
            }
        }
        subjects.values().forEach(SubjectFile::settle);

        List<Line> setAside = lines.stream().filter(Line::isSetAside).toList();
        for (Line line : setAside) {
            if (line.subject != null) {
                line.subject.setIncomplete();
            }
            if (line.of != null && repeated.containsKey(line.of)) {
                repeated.get(line.of).stream()
                        .filter(record -> record.subject != null)
                        .forEach(record -> record.subject.setIncomplete());
            }
        }
        List<SubjectFile> sorted = new ArrayList<>(subjects.values());
        sorted.sort(Comparator.comparing(SubjectFile::identifier));
        List<Line> faulty = lines.stream().filter(Line::isFaulty).toList();
        return new Ledger(sorted, faulty, setAside, warnings, notPunished);
    }

    private static void refuseRepeated(String id, List<Line> lines) {
        for (Line line : lines) {
            List<String> others = lines.stream()
                    .filter(other -> other != line)
                    .limit(PLACES_NAMED)
                    .map(Line::place)
                    .toList();
            String more = lines.size() - 1 > PLACES_NAMED ? " and " + (lines.size() - 1 - PLACES_NAMED) + " more" : "";
            line.addHarmless(
                    "id",
                    line.shown(LineFaults.quoted(id)) + " is also the id on " + String.join(", ", others) + more
                            + ", an id is unique in the ledger");
        }
    }

    /** Brings an event to the subject of its record. */
    private static void addEvent(Line line, Line record) {
        if (record == null) {
            if (line.event != null) {
                // says what the library says of an event that stands alone
                CreditFile.check(List.of(), List.of(line.event)).stream()
                        .map(FileFault::fault)
                        .forEach(line::add);
            } else if (!line.isFaulty()) {
                throw new IllegalStateException("an event was not read");
            }
            return;
        }
        line.subject = record.subject;
        if (line.event == null || line.isFaulty()) {
            return;
        }
        if (record.isSetAside() || record.subject == null) {
            line.setAside();
        } else {
            record.subject.addEvent(line);
        }
    }
}
