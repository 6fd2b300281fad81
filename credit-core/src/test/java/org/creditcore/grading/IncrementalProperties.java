package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.evidence.CaseNumber;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.InvalidFileException;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.DayArbitraries;
import org.creditcore.testing.FileArbitraries;
import org.creditcore.testing.ReadingArbitraries;

/**
 * Law 10: after each step a tracker says what the plain grader says of all that was applied; and what cannot be applied is
 * refused in the words in which a file is refused, and changes nothing.
 */
@Tag("law-10")
class IncrementalProperties {
    /** A file, the rules, and a seed for the order in which its parts are applied. */
    record Sample(CreditFile file, Grader grader, long seed) {
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(grader.rulebook().reading() + ", seed " + seed);
            file.evidence().forEach(record -> text.append("\n    ").append(record));
            file.events().forEach(event -> text.append("\n    ").append(event));
            return text.append('\n').toString();
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Combinators.combine(
                        FileArbitraries.files(Pinglu2021.rulebook()),
                        ReadingArbitraries.graders(Pinglu2021.rulebook()),
                        Arbitraries.longs().between(0, 99_999))
                .as(Sample::new)
                .withoutEdgeCases();
    }

    /** All that was applied, which is refused or accepted as a whole. */
    private static final class Model {
        private final Grader grader;
        private final Tracker tracker;
        private CreditFile file;
        private LocalDate remembers = LocalDate.MIN;

        Model(Grader grader, CreditFile begin) {
            this.grader = grader;
            this.file = begin;
            this.tracker = grader.track(begin);
        }

        /** Applies to both; true if it was possible. */
        boolean apply(Object part) {
            CreditFile after;
            try {
                after = part instanceof Evidence record ? file.with(record) : file.with((Event) part);
            } catch (InvalidFileException e) {
                assertThatThrownBy(() -> applyToTracker(part))
                        .isInstanceOf(InvalidFileException.class)
                        .hasMessage(e.getMessage());
                assertThat(tracker.file()).isEqualTo(file);
                return false;
            }
            applyToTracker(part);
            file = after;
            return true;
        }

        void applyToTracker(Object part) {
            if (part instanceof Evidence record) {
                tracker.apply(record);
            } else {
                tracker.apply((Event) part);
            }
        }

        void assertAgrees(LocalDate day) {
            Assessment plain = grader.assess(file, day);
            assertThat(tracker.outcome(day)).as("on %s", day).isEqualTo(plain.outcome());
            assertThat(tracker.nextChange(day))
                    .as("from %s", day)
                    .isEqualTo(plain.nextChange().map(change -> new Turn(change.on(), change.outcome())));
        }

        void assertAgreesOnSomeDays(Random random, int count) {
            List<LocalDate> days = DayArbitraries.turningDays(file, grader.rulebook()).stream()
                    .filter(day -> !day.isBefore(remembers))
                    .toList();
            for (int i = 0; i < count && !days.isEmpty(); i++) {
                assertAgrees(days.get(random.nextInt(days.size())));
            }
        }

        void assertAgreesOnAllDays() {
            DayArbitraries.turningDays(file, grader.rulebook()).stream()
                    .filter(day -> !day.isBefore(remembers))
                    .forEach(this::assertAgrees);
        }
    }

    private static List<Object> parts(CreditFile file, Random random) {
        List<Object> parts = new ArrayList<>(file.evidence());
        parts.addAll(file.events());
        Collections.shuffle(parts, random);
        return parts;
    }

    @Property(tries = 300)
    @Tag("R12")
    @Tag("R17")
    @Tag("R18")
    @Tag("R19")
    @Tag("R20")
    @Tag("R21")
    @Tag("R47")
    void incrementalAgrees(@ForAll("samples") Sample sample) {
        Random random = new Random(sample.seed());
        Model model = new Model(sample.grader(), CreditFile.of(sample.file().subject()));
        List<Object> left = parts(sample.file(), random);
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Object part : List.copyOf(left)) {
                if (model.apply(part)) {
                    left.remove(part);
                    progress = true;
                }
                model.assertAgreesOnSomeDays(random, 3);
            }
        }
        assertThat(model.tracker.file()).isEqualTo(model.file);
        model.assertAgreesOnAllDays();
        // what is on file already is refused too
        sample.file().evidence().stream()
                .limit(3)
                .forEach(record -> assertThat(model.apply(record)).isFalse());
        model.assertAgreesOnAllDays();
    }

    /** Half of the file at once, the other half one by one. */
    @Property(tries = 200)
    void incrementalAgreesFromAFileOn(@ForAll("samples") Sample sample) {
        Random random = new Random(sample.seed());
        List<Object> parts = parts(sample.file(), random);
        Model half = new Model(sample.grader(), CreditFile.of(sample.file().subject()));
        parts.subList(0, parts.size() / 2).forEach(half::apply);
        Model model = new Model(sample.grader(), half.file);
        model.assertAgreesOnAllDays();
        for (Object part : parts) {
            model.apply(part);
            model.assertAgreesOnSomeDays(random, 2);
        }
        model.assertAgreesOnAllDays();
    }

    /** What is forgotten makes no difference to a day that is remembered; only what is about it is not applied any more. */
    @Property(tries = 300)
    void incrementalAgreesAfterForgetting(@ForAll("samples") Sample sample) {
        Random random = new Random(sample.seed());
        Model model = new Model(sample.grader(), CreditFile.of(sample.file().subject()));
        List<LocalDate> days = DayArbitraries.turningDays(sample.file(), sample.grader().rulebook());
        List<Object> parts = parts(sample.file(), random);
        parts.addAll(parts);
        Set<String> forgotten = new HashSet<>();
        Set<String> forgottenNumbers = new HashSet<>();
        for (Object part : parts) {
            if (random.nextInt(8) == 0) {
                LocalDate day = days.get(random.nextInt(days.size()));
                model.tracker.forgetBefore(day);
                model.remembers = day.isAfter(model.remembers) ? day : model.remembers;
                CreditFile remembered = model.tracker.file();
                model.grader.assess(model.file, day).spans().stream()
                        .filter(span -> remembered.find(span.evidence().id()).isEmpty())
                        .forEach(span -> assertThat(span.lastDay())
                                .hasValueSatisfying(last -> assertThat(last).isBefore(model.remembers)));
                for (Evidence record : model.file.evidence()) {
                    if (remembered.find(record.id()).isEmpty()) {
                        forgotten.add(record.id());
                        CaseNumber.of(record).ifPresent(forgottenNumbers::add);
                    }
                }
                assertThat(model.tracker.remembersFrom())
                        .isEqualTo(Optional.of(model.remembers).filter(from -> !from.equals(LocalDate.MIN)));
            }
            if (part instanceof Evidence record) {
                boolean isOfForgotten = forgotten.contains(record.id())
                        || record.corrects().filter(forgotten::contains).isPresent()
                        || CaseNumber.of(record)
                                .filter(forgottenNumbers::contains)
                                .isPresent();
                if (!isOfForgotten && isPossible(model.file, List.of(record), List.of())) {
                    model.apply(record);
                }
            } else if (!forgotten.contains(((Event) part).of())
                    && isPossible(model.file, List.of(), List.of((Event) part))) {
                model.apply(part);
            }
            model.assertAgreesOnSomeDays(random, 3);
            assertThat(model.tracker.size())
                    .isEqualTo(model.tracker.file().evidence().size());
        }
        model.assertAgreesOnAllDays();
    }

    private static boolean isPossible(CreditFile file, List<Evidence> records, List<Event> events) {
        List<Evidence> allRecords = new ArrayList<>(file.evidence());
        allRecords.addAll(records);
        List<Event> allEvents = new ArrayList<>(file.events());
        allEvents.addAll(events);
        return CreditFile.check(allRecords, allEvents).isEmpty();
    }
}
