package org.creditcore.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.creditcore.evidence.CaseNumber;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.EventKind;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.CanonicalText;

/**
 * A file written anew without what does not exist: what was not known yet (R22), or was revoked (R12, R17). Grading the one file
 * is to come to the same as grading the other. All of it is worked out from the rules, apart from the engine.
 */
public final class Rewriting {
    private final CreditFile file;
    private final Rulebook rulebook;
    private final LocalDate knownOn;
    private final Map<List<String>, List<Evidence>> cases = new LinkedHashMap<>();

    private Rewriting(CreditFile file, Rulebook rulebook, LocalDate knownOn) {
        this.file = file;
        this.rulebook = rulebook;
        this.knownOn = knownOn;
        for (Evidence record : file.evidence()) {
            if (isKnown(record)) {
                cases.computeIfAbsent(caseOf(record), key -> new ArrayList<>()).add(record);
            }
        }
    }

    /**
     * A record that became known on another day.
     *
     * @param record the record
     * @param recordedOn the day
     * @return the same record otherwise
     */
    public static Evidence recordedOn(Evidence record, LocalDate recordedOn) {
        return Records.copy(record, record.id(), Optional.of(recordedOn), record.corrects());
    }

    /**
     * The file as it was on a day (R22): the records recorded by then, and the events recorded by then of which record and
     * preceding event were known too.
     *
     * @param file the file
     * @param rulebook the rules, which say what names the bureau has
     * @param knownOn the last day of recording
     * @return the file as it was
     */
    public static CreditFile asKnownOn(CreditFile file, Rulebook rulebook, LocalDate knownOn) {
        return new Rewriting(file, rulebook, knownOn).known();
    }

    /**
     * The file without the reports that a revocation strikes (R12, R17). What was repaired of a struck report stays repaired
     * of the case of the report that corrects it.
     *
     * @param file the file
     * @param rulebook the rules, which say what names the bureau has
     * @return a file without revocations and corrections
     */
    public static CreditFile withoutStruck(CreditFile file, Rulebook rulebook) {
        return new Rewriting(file, rulebook, LocalDate.MAX).standing();
    }

    /**
     * The file with every authority, scheme and number in its canonical form, and the bureau under its full name only
     * (R11, R12, R21).
     *
     * @param file the file
     * @param rulebook the rules, which say what names the bureau has
     * @return a file of the same records and events in one typography
     */
    public static CreditFile inOneTypography(CreditFile file, Rulebook rulebook) {
        UnaryOperator<String> authority = name -> {
            String canonical = CanonicalText.comparable(name);
            return isBureau(canonical, rulebook) ? rulebook.authorityNames().get(0) : canonical;
        };
        return CreditFile.of(
                file.subject(),
                file.evidence().stream()
                        .map(record -> Records.retyped(record, authority, CanonicalText::comparable))
                        .toList(),
                file.events());
    }

    private CreditFile known() {
        List<Evidence> records = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        cases.values()
                .forEach(reports -> reports.forEach(report -> {
                    boolean corrects = corrected(report).filter(this::isStruck).isPresent();
                    records.add(corrects ? report : EvidenceArbitraries.withoutCorrects(report));
                    events.addAll(effective(file.history(report.id()).disputes()));
                    events.addAll(effective(file.history(report.id()).repairs()));
                    revocation(report).ifPresent(events::add);
                }));
        return CreditFile.of(file.subject(), records, events);
    }

    private CreditFile standing() {
        List<Evidence> records = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (List<Evidence> reports : cases.values()) {
            List<Evidence> left =
                    reports.stream().filter(report -> !isStruck(report)).toList();
            left.forEach(report -> records.add(EvidenceArbitraries.withoutCorrects(report)));
            left.forEach(report -> events.addAll(file.history(report.id()).disputes()));
            if (!left.isEmpty() && left.get(0).isAdverse()) {
                events.addAll(repairs(left));
            }
        }
        return CreditFile.of(file.subject(), records, events);
    }

    /** The repairs of a case, as if all were of the report dated first. */
    private List<Event> repairs(List<Evidence> reports) {
        Evidence first = reports.get(0);
        List<Repair> repairs = new ArrayList<>();
        reports.forEach(report -> addRepairs(report, repairs));
        TreeSet<LocalDate> turns = new TreeSet<>();
        turns.add(first.date());
        repairs.forEach(repair -> turns.add(repair.from()));
        repairs.forEach(repair -> repair.until().ifPresent(turns::add));
        List<Event> events = new ArrayList<>();
        boolean repaired = false;
        for (LocalDate day : turns.tailSet(first.date())) {
            if (repairs.stream().anyMatch(repair -> repair.isInForce(day)) != repaired) {
                repaired = !repaired;
                EventKind kind = repaired ? EventKind.REPAIR : EventKind.REPAIR_WITHDRAWAL;
                events.add(Event.of(kind, first.id(), day, "信用股"));
            }
        }
        return events;
    }

    /** The repairs of a report and of those that it corrects, one through the other. */
    private void addRepairs(Evidence report, List<Repair> repairs) {
        List<Event> events = file.history(report.id()).repairs();
        for (int i = 0; i < events.size(); i += 2) {
            Optional<LocalDate> until =
                    i + 1 < events.size() ? Optional.of(events.get(i + 1).date()) : Optional.empty();
            repairs.add(new Repair(events.get(i).date(), until));
        }
        corrected(report).filter(this::isStruck).ifPresent(struck -> addRepairs(struck, repairs));
    }

    /** The events of a track that have an effect: known, the one before known too, and not what is so already. */
    private List<Event> effective(List<Event> track) {
        List<Event> effective = new ArrayList<>();
        for (int i = 0; i < track.size(); i++) {
            boolean possible = i % 2 == effective.size() % 2;
            if (possible && isKnown(track.get(i)) && (i == 0 || isKnown(track.get(i - 1)))) {
                effective.add(track.get(i));
            }
        }
        return effective;
    }

    private boolean isStruck(Evidence record) {
        boolean caseRevoked = cases.get(caseOf(record)).stream()
                .anyMatch(report -> revocation(report).isPresent());
        boolean spared = corrected(record).filter(this::isStruck).isPresent();
        return revocation(record).isPresent() || caseRevoked && !spared;
    }

    private Optional<Evidence> corrected(Evidence record) {
        return record.corrects().flatMap(file::find).filter(this::isKnown);
    }

    private Optional<Event> revocation(Evidence record) {
        return file.history(record.id()).revocation().filter(this::isKnown);
    }

    private boolean isKnown(Evidence record) {
        return !record.knownFrom().isAfter(knownOn);
    }

    private boolean isKnown(Event event) {
        return !event.knownFrom().isAfter(knownOn);
    }

    /** What the reports of a case have in common, or else the record's id. */
    private List<String> caseOf(Evidence record) {
        return CaseNumber.of(record)
                .map(number -> List.of(record.type().name(), authorityOf(record), number))
                .orElse(List.of(record.id()));
    }

    private String authorityOf(Evidence record) {
        String authority = CanonicalText.comparable(
                switch (record.type()) {
                    case DECISION -> ((Decision) record).authority();
                    case COMMITMENT_BREACH -> ((CommitmentBreach) record).authority();
                    default -> ((SeriousDishonesty) record).authority();
                });
        return isBureau(authority, rulebook) ? "" : authority;
    }

    private static boolean isBureau(String canonical, Rulebook rulebook) {
        return rulebook.authorityNames().stream().map(CanonicalText::comparable).anyMatch(canonical::equals);
    }

    /** A repair from its day until the day of its withdrawal. */
    private record Repair(LocalDate from, Optional<LocalDate> until) {
        boolean isInForce(LocalDate day) {
            return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
        }
    }
}
