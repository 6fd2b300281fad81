package org.creditcore.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.creditcore.evidence.CaseNumber;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.InvalidFileException;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.CountedSpan;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Tracker;
import org.creditcore.grading.Turn;

/** A tracker beside the file of all that was applied to it, which is refused or accepted as a whole (law 10). */
final class Tracking {
    private final Grader grader;
    private final Tracker tracker;
    private final Set<String> forgotten = new HashSet<>();
    private final Set<String> forgottenNumbers = new HashSet<>();
    private CreditFile file;
    private LocalDate remembers = LocalDate.MIN;
    private Optional<LocalDate> lastAsked = Optional.empty();

    Tracking(Grader grader, CreditFile begin) {
        this.grader = grader;
        this.file = begin;
        this.tracker = grader.track(begin);
    }

    /** The records and events of a file in any order. */
    static List<Object> parts(CreditFile file, Random random) {
        List<Object> parts = new ArrayList<>(file.evidence());
        parts.addAll(file.events());
        Collections.shuffle(parts, random);
        return parts;
    }

    CreditFile file() {
        return file;
    }

    /** Applies to both; true if it was possible. */
    boolean apply(Object part) {
        CreditFile after;
        try {
            after = part instanceof Evidence record ? file.with(record) : file.with((Event) part);
        } catch (InvalidFileException refused) {
            Optional<String> words = refusal(part);
            Check.same(words, Optional.of(refused.getMessage()), () -> "law 10, the refusal of " + part);
            isOfTheSameFile();
            return false;
        }
        applyToTracker(part);
        file = after;
        return true;
    }

    private Optional<String> refusal(Object part) {
        try {
            applyToTracker(part);
            return Optional.empty();
        } catch (InvalidFileException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private void applyToTracker(Object part) {
        if (part instanceof Evidence record) {
            tracker.apply(record);
        } else {
            tracker.apply((Event) part);
        }
    }

    /** Applies what is about nothing forgotten, if it is possible. */
    void applyIfRemembered(Object part) {
        if (part instanceof Evidence record) {
            boolean isOfForgotten = forgotten.contains(record.id())
                    || record.corrects().filter(forgotten::contains).isPresent()
                    || CaseNumber.of(record).filter(forgottenNumbers::contains).isPresent();
            if (!isOfForgotten && isPossible(List.of(record), List.of())) {
                apply(record);
            }
        } else if (!forgotten.contains(((Event) part).of()) && isPossible(List.of(), List.of((Event) part))) {
            apply(part);
        }
    }

    private boolean isPossible(List<Evidence> records, List<Event> events) {
        List<Evidence> allRecords = new ArrayList<>(file.evidence());
        allRecords.addAll(records);
        List<Event> allEvents = new ArrayList<>(file.events());
        allEvents.addAll(events);
        return CreditFile.check(allRecords, allEvents).isEmpty();
    }

    /** Lets the tracker forget, and looks at whether it forgot no more than it may. */
    void forgetBefore(LocalDate day) {
        tracker.forgetBefore(day);
        remembers = day.isAfter(remembers) ? day : remembers;
        CreditFile remembered = tracker.file();
        for (CountedSpan span : grader.assess(file, day).spans()) {
            boolean isOver =
                    span.lastDay().filter(last -> last.isBefore(remembers)).isPresent();
            Check.that(
                    isOver || remembered.find(span.evidence().id()).isPresent(),
                    () -> "law 10, what still counts was forgotten on " + remembers + ": " + span);
        }
        for (Evidence record : file.evidence()) {
            if (remembered.find(record.id()).isEmpty()) {
                forgotten.add(record.id());
                CaseNumber.of(record).ifPresent(forgottenNumbers::add);
            }
        }
        Check.same(
                tracker.remembersFrom(),
                Optional.of(remembers).filter(from -> !from.equals(LocalDate.MIN)),
                () -> "law 10, the first day remembered");
    }

    /** First on the day last asked about, of which a tracker may know the answer still. */
    void agreesOnSomeDays(Random random, int count) {
        lastAsked.filter(day -> !day.isBefore(remembers)).ifPresent(this::agrees);
        List<LocalDate> days = rememberedDays();
        for (int i = 0; i < count && !days.isEmpty(); i++) {
            agrees(days.get(random.nextInt(days.size())));
        }
    }

    void agreesOnAllDays() {
        rememberedDays().forEach(this::agrees);
    }

    private List<LocalDate> rememberedDays() {
        return DayArbitraries.turningDays(file, grader.rulebook()).stream()
                .filter(day -> !day.isBefore(remembers))
                .toList();
    }

    private void agrees(LocalDate day) {
        lastAsked = Optional.of(day);
        Assessment plain = grader.assess(file, day);
        Check.same(tracker.outcome(day), plain.outcome(), () -> "law 10, the tracked outcome on " + day);
        Check.same(
                tracker.nextChange(day),
                plain.nextChange().map(change -> new Turn(change.on(), change.outcome())),
                () -> "law 10, the tracked next change from " + day);
    }

    void isOfTheSameFile() {
        Check.same(tracker.file(), file, () -> "law 10, the tracked file");
    }

    void isOfTheSameSize() {
        Check.same(tracker.size(), tracker.file().evidence().size(), () -> "law 10, the size of the tracked file");
    }
}
