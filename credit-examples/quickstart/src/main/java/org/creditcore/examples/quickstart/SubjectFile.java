package org.creditcore.examples.quickstart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.FileFault;
import org.creditcore.subject.CanonicalText;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.UnifiedSocialCreditCode;

/** What the ledger says about one subject. */
final class SubjectFile {
    private static final Comparator<Line> BY_DATE = Comparator.comparing((Line line) -> line.record.date())
            .thenComparing(line -> line.record.id(), CanonicalText.BY_CODE_POINT);

    private final Identifier identifier;
    private final List<Line> lines = new ArrayList<>(4);
    private final List<Line> events = new ArrayList<>(0);
    private boolean isIncomplete;

    SubjectFile(Identifier identifier) {
        this.identifier = identifier;
    }

    Identifier identifier() {
        return identifier;
    }

    /** Adds a line that names the subject. */
    void addLine(Line line) {
        lines.add(line);
    }

    /** Adds an event on one of the subject's records. */
    void addEvent(Line line) {
        events.add(line);
    }

    /** Notes that something about the subject was set aside. */
    void setIncomplete() {
        isIncomplete = true;
    }

    /** Whether something about the subject was set aside, so that its grade may be too good. */
    boolean isIncomplete() {
        return isIncomplete;
    }

    /** Where lines about the subject disagree on its kind, every one of them is at fault (R1, R3). */
    void checkKind() {
        Set<SubjectKind> stated = statedKinds(false);
        boolean givesWay = statedKinds(true).isEmpty() || stated.stream().allMatch(SubjectKind::isOrganization);
        if (stated.size() <= 1 && givesWay) {
            return;
        }
        for (Line line : lines) {
            if (line.kind != null) {
                Optional<Line> other = lines.stream()
                        .filter(that -> that.kind != null && that.kind != line.kind)
                        .findFirst();
                line.addHarmless(
                        "subject.kind",
                        "is " + line.kind + " here and "
                                + other.map(that -> that.kind + " on " + that.place())
                                        .orElse("") + ", all lines about one subject state the same kind");
            }
        }
    }

    private Set<SubjectKind> statedKinds(boolean givingWay) {
        Set<SubjectKind> kinds = EnumSet.noneOf(SubjectKind.class);
        for (Line line : lines) {
            if (line.kind != null && line.kindGivesWay == givingWay) {
                kinds.add(line.kind);
            }
        }
        return kinds;
    }

    /** Sets aside what cannot be one file, and what cannot be without that, until the rest can. */
    void settle() {
        List<Line> records = new ArrayList<>(lines);
        records.removeIf(line -> line.record == null);
        // the order in which lines were read must not decide which of them is at fault
        records.sort(BY_DATE);
        boolean settled = false;
        while (!settled) {
            records.removeIf(Line::isSetAside);
            setAsideEventsWithout(records);
            List<Line> standing = standingEvents();
            List<FileFault> faults = CreditFile.check(
                    records.stream().map(line -> line.record).toList(),
                    standing.stream().map(line -> line.event).toList());
            settled = faults.isEmpty();
            for (FileFault fault : faults) {
                if (fault.item() == FileFault.Item.EVIDENCE) {
                    records.get(fault.index()).add(fault.fault());
                }
            }
            // an event on a record that is set aside has no fault of its own
            records.removeIf(Line::isSetAside);
            setAsideEventsWithout(records);
            for (FileFault fault : faults) {
                if (fault.item() == FileFault.Item.EVENT) {
                    Line event = standing.get(fault.index());
                    if (event.isFaulty() || !event.isSetAside()) {
                        event.add(fault.fault());
                    }
                }
            }
        }
    }

    private void setAsideEventsWithout(List<Line> records) {
        if (events.isEmpty()) {
            return;
        }
        Set<String> ids = new HashSet<>();
        records.forEach(line -> ids.add(line.record.id()));
        for (Line line : events) {
            if (!ids.contains(line.of)) {
                line.setAside();
            }
        }
    }

    private List<Line> standingEvents() {
        return events.stream().filter(line -> !line.isSetAside()).toList();
    }

    /** Everything about the subject that stands. */
    CreditFile creditFile() {
        List<Evidence> records = new ArrayList<>();
        for (Line line : lines) {
            if (!line.isSetAside() && line.record != null) {
                records.add(line.record);
            }
        }
        List<Event> happened = standingEvents().stream().map(line -> line.event).toList();
        return CreditFile.of(subject(), records, happened);
    }

    /** The subject under the name that its latest record states. */
    private Subject subject() {
        Subject subject = Subject.of(kind(), identifier);
        return lines.stream()
                .filter(line -> line.record != null && line.name != null && !line.isSetAside())
                .max(BY_DATE)
                .map(line -> subject.withName(line.name))
                .orElse(subject);
    }

    /** The kind that the lines state; where none of them can be believed, the one that hides most. */
    private SubjectKind kind() {
        Set<SubjectKind> stated = statedKinds(false);
        if (stated.isEmpty()) {
            stated = statedKinds(true);
        }
        if (stated.size() == 1) {
            SubjectKind only = stated.iterator().next();
            if (allows(only)) {
                return only;
            }
        }
        return identifier instanceof UnifiedSocialCreditCode ? SubjectKind.LEGAL_PERSON : SubjectKind.NATURAL_PERSON;
    }

    private boolean allows(SubjectKind kind) {
        try {
            return Subject.of(kind, identifier).kind() == kind;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The text with the identifier masked wherever it stands, if it is personal (R4). */
    String hidden(String text) {
        return text.contains(identifier.value())
                ? IdentifierMask.of(Subject.of(kind(), identifier)).applied(text)
                : text;
    }
}
