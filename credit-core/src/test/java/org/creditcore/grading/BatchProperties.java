package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.evidence.CreditFile;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Outcome;
import org.creditcore.testing.DayArbitraries;
import org.creditcore.testing.FileArbitraries;
import org.creditcore.testing.Laws;
import org.creditcore.testing.Question;
import org.creditcore.testing.ReadingArbitraries;

/** Law 12: a population comes to what the plain grader comes to for each of its files. */
@Tag("law-12")
class BatchProperties {
    /** Many files, two readings, two days of knowledge, and which days to ask about. */
    record Sample(List<CreditFile> files, List<Grader> graders, List<Optional<LocalDate>> knownOn, int place) {
        ResolvedFile resolved(int file, int which) {
            return knownOn.get(which)
                    .map(known -> graders.get(which).resolve(files.get(file), KnownOn.of(known)))
                    .orElseGet(() -> graders.get(which).resolve(files.get(file)));
        }

        Outcome plain(int file, int which, LocalDate day) {
            return knownOn.get(which)
                    .map(known -> graders.get(which).assess(files.get(file), day, KnownOn.of(known)))
                    .orElseGet(() -> graders.get(which).assess(files.get(file), day))
                    .outcome();
        }

        Timeline timeline(int file, int which) {
            return knownOn.get(which)
                    .map(known -> graders.get(which).timeline(files.get(file), KnownOn.of(known)))
                    .orElseGet(() -> graders.get(which).timeline(files.get(file)));
        }

        Population population(int which) {
            Population.Builder builder = Population.builder(graders.get(which));
            for (int i = 0; i < files.size(); i++) {
                builder.add(resolved(i, which));
            }
            return builder.build();
        }

        /** Some of the days on which an outcome may turn, every third from the place on. */
        List<LocalDate> days() {
            TreeSet<LocalDate> all = new TreeSet<>();
            files.forEach(file ->
                    all.addAll(DayArbitraries.turningDays(file, graders.get(0).rulebook())));
            all.add(LocalDate.of(2022, 3, 10));
            List<LocalDate> days = new ArrayList<>();
            int at = 0;
            for (LocalDate day : all) {
                if (at++ % 3 == place % 3) {
                    days.add(day);
                }
            }
            days.add(all.first());
            return days;
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<Optional<LocalDate>> knownOn = DayArbitraries.near(
                        Pinglu2021.rulebook(), DayArbitraries.centres().get(0))
                .optional(0.3);
        return Combinators.combine(
                        FileArbitraries.files(Pinglu2021.rulebook()).list().ofMaxSize(6),
                        ReadingArbitraries.graders(Pinglu2021.rulebook()).list().ofSize(2),
                        knownOn.list().ofSize(2),
                        Arbitraries.integers().between(0, 9_999))
                .as(Sample::new)
                .withoutEdgeCases();
    }

    @Property(tries = 200)
    void batchAgrees(@ForAll("samples") Sample sample) {
        Grader grader = sample.graders().get(0);
        List<Question> questions = sample.files().stream()
                .map(file -> new Question(
                        file, grader, LocalDate.EPOCH, sample.knownOn().get(0)))
                .toList();
        Laws.batchAgrees(grader, questions, sample.days());
    }

    @Property(tries = 200)
    void migrationAgrees(@ForAll("samples") Sample sample) {
        Population population = sample.population(0);
        Population other = sample.population(1);
        List<LocalDate> days = sample.days();
        for (int i = 1; i < days.size(); i++) {
            LocalDate before = days.get(i - 1);
            LocalDate after = days.get(i);
            assertMigration(sample, population.migration(before, after), before, 0, after);
            assertMigration(sample, population.migration(before, other, after), before, 1, after);
        }
    }

    private static void assertMigration(
            Sample sample, Migration migration, LocalDate before, int which, LocalDate after) {
        long moved = 0;
        List<List<Outcome>> pairs = new ArrayList<>();
        for (int i = 0; i < sample.files().size(); i++) {
            pairs.add(List.of(sample.plain(i, 0, before), sample.plain(i, which, after)));
            moved += pairs.get(i).get(0).equals(pairs.get(i).get(1)) ? 0 : 1;
        }
        for (Outcome from : migration.before()) {
            for (Outcome to : migration.after()) {
                assertThat(migration.of(from, to))
                        .as("%s to %s", from, to)
                        .isEqualTo(
                                pairs.stream().filter(List.of(from, to)::equals).count());
            }
        }
        assertThat(migration.moved()).isEqualTo(moved);
        assertThat(migration.total()).isEqualTo(pairs.size());
    }

    /** One change as the visitor is told, in words. */
    private static List<String> told(Population population, LocalDate first, LocalDate last) {
        List<String> told = new ArrayList<>();
        List<Outcome> outcomes = population.rulebook().outcomes();
        population.changes(
                first,
                last,
                (subject, day, from, to) -> told.add(subject + ": " + LocalDate.ofEpochDay(day) + " "
                        + outcomes.get(from) + " to " + outcomes.get(to)));
        return told;
    }

    @Property(tries = 200)
    void changesAgree(@ForAll("samples") Sample sample) {
        Population population = sample.population(0);
        List<LocalDate> days = new ArrayList<>(new TreeSet<>(sample.days()));
        for (int i = 0; i < days.size(); i += 2) {
            LocalDate first = days.get(i);
            LocalDate last = days.get(Math.min(days.size() - 1, i + (i % 5)));
            List<String> expected = new ArrayList<>();
            for (int file = 0; file < sample.files().size(); file++) {
                List<Timeline.Segment> segments = sample.timeline(file, 0).segments();
                for (int s = 1; s < segments.size(); s++) {
                    LocalDate on = segments.get(s).firstDay().orElseThrow();
                    if (!on.isBefore(first) && !on.isAfter(last)) {
                        expected.add(
                                file + ": " + on + " " + segments.get(s - 1).outcome() + " to "
                                        + segments.get(s).outcome());
                    }
                }
            }
            assertThat(told(population, first, last))
                    .as("%s to %s", first, last)
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 200)
    void slicesAndCopiesAgree(@ForAll("samples") Sample sample) {
        Population population = sample.population(0);
        int cut = sample.place() % (population.size() + 1);
        Population head = population.slice(0, cut);
        Population tail = population.slice(cut, population.size());
        Population joined = tail.toBuilder().addAll(head).build();
        Population loaded = loaded(sample.graders().get(0), population);
        Population loadedTail = loaded(sample.graders().get(0), tail);
        assertThat(joined.size()).isEqualTo(population.size());
        for (LocalDate day : sample.days()) {
            assertThat(head.count(day).plus(tail.count(day)))
                    .isEqualTo(population.count(day))
                    .isEqualTo(joined.count(day))
                    .isEqualTo(loaded.count(day));
            LocalDate later = day.plusDays(100);
            assertThat(head.migration(day, later).plus(tail.migration(day, later)))
                    .isEqualTo(population.migration(day, later));
            assertThat(told(loadedTail, day, later)).isEqualTo(told(tail, day, later));
            for (int i = 0; i < population.size(); i++) {
                Outcome outcome = population.outcome(i, day);
                int place = (i + population.size() - cut) % population.size();
                assertThat(joined.outcome(place, day)).isEqualTo(outcome);
                assertThat(loaded.outcome(i, day)).isEqualTo(outcome);
                assertThat(i < cut ? head.outcome(i, day) : tail.outcome(i - cut, day))
                        .isEqualTo(outcome);
            }
        }
    }

    private static Population loaded(Grader grader, Population population) {
        ByteBuffer buffer = ByteBuffer.allocate((int) population.savedBytes());
        population.save(buffer);
        assertThat(buffer.remaining()).isZero();
        Population loaded = Population.load(grader, buffer.flip());
        assertThat(buffer.remaining()).isZero();
        return loaded;
    }
}
