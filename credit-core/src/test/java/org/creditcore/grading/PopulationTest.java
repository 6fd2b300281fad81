package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.warning;

import com.google.common.testing.EqualsTester;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Grade;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many files together, saved and loaded. */
@Tag("law-12")
class PopulationTest {
    private static final LocalDate DAY = day("2022-06-30");
    private static final Outcome A = Outcome.graded(Pinglu2021.A);
    private static final Outcome B = Outcome.graded(Pinglu2021.B);

    /** Where the numbers of subjects and rows stand: behind mark, version and the three texts. */
    private static final int NUMBERS =
            8 + 12 + 11 + GRADER.rulebook().reading().toString().length() + 64;

    private static Population population(Grader grader) {
        return Population.builder(grader)
                .add(grader.resolve(file()))
                .add(grader.resolve(file(
                        decision("D-1", "2022-03-10", fined("400000.00"), warning()),
                        decision("D-2", "2022-05-10", fined("100000.01")),
                        breach("B-1", "2021-07-01").build())))
                .add(grader.resolve(file(award("K-1", "2022-01-01"))))
                .add(grader.resolve(file(decision("D-1", "2020-03-10", act(SanctionKind.CLOSURE)))))
                .build();
    }

    private static ByteBuffer saved() {
        Population population = population(GRADER);
        ByteBuffer buffer = ByteBuffer.allocate((int) population.savedBytes());
        population.save(buffer);
        return buffer.flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void subjectsAreCounted() {
        Population population = population(GRADER);
        assertThat(population).hasToString("4 subjects by pinglu-2021");
        assertThat(population.slice(1, 2)).hasToString("1 subject by pinglu-2021");
        assertThat(population.count(DAY)).hasToString("A 1, UNGRADED 1, B 1, UNDETERMINED 0, C 1");
        assertThat(population.migration(DAY, day("2023-03-11"))).hasToString("""
                        A: A 0, UNGRADED 1, B 0, UNDETERMINED 0, C 0
                        UNGRADED: A 0, UNGRADED 1, B 0, UNDETERMINED 0, C 0
                        B: A 0, UNGRADED 0, B 1, UNDETERMINED 0, C 0
                        UNDETERMINED: A 0, UNGRADED 0, B 0, UNDETERMINED 0, C 0
                        C: A 0, UNGRADED 1, B 0, UNDETERMINED 0, C 0
                        """);
        assertThat(population.migration(DAY, day("2023-03-11")).moved()).isEqualTo(2);
        Population escalated = population(reading("aboveLimit", "ESCALATE_TO_C"));
        assertThat(population.migration(DAY, escalated, DAY).of(B, Outcome.graded(Pinglu2021.C)))
                .isEqualTo(1);
    }

    @Test
    void changesAreToldWithTheirDays() {
        List<String> told = new ArrayList<>();
        ChangeVisitor visitor = (subject, on, from, to) ->
                told.add(subject + " on " + LocalDate.ofEpochDay(on) + ": " + from + " to " + to);
        population(GRADER).changes(day("2023-01-02"), day("2023-05-11"), visitor);
        assertThat(told)
                .containsExactly("1 on 2023-05-11: 2 to 1", "2 on 2023-01-02: 0 to 1", "3 on 2023-03-11: 4 to 1");
        told.clear();
        population(GRADER).changes(day("2023-01-03"), day("2023-05-10"), visitor);
        assertThat(told).containsExactly("3 on 2023-03-11: 4 to 1");
        told.clear();
        population(GRADER).slice(2, 4).changes(LocalDate.MIN, LocalDate.MAX, visitor);
        assertThat(told)
                .containsExactly(
                        "0 on 2022-01-01: 1 to 0",
                        "0 on 2023-01-02: 0 to 1",
                        "1 on 2020-03-10: 1 to 4",
                        "1 on 2023-03-11: 4 to 1");
    }

    @Test
    void aBuilderCanBeAskedTwice() {
        Population.Builder builder = Population.builder(GRADER);
        builder.add(GRADER.resolve(file(award("K-1", "2022-01-01"))));
        Population one = builder.build();
        Population two = builder.add(
                        GRADER.resolve(file(breach("B-1", "2022-01-01").build())))
                .build();
        assertThat(one.count(DAY)).hasToString("A 1, UNGRADED 0, B 0, UNDETERMINED 0, C 0");
        assertThat(two.count(DAY)).hasToString("A 1, UNGRADED 0, B 1, UNDETERMINED 0, C 0");
        Population three = one.toBuilder()
                .add(Grader.of(Pinglu2021.rulebook()).resolve(file()))
                .addAll(two)
                .build();
        assertThat(three.count(DAY)).hasToString("A 2, UNGRADED 1, B 1, UNDETERMINED 0, C 0");
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        Population population = population(GRADER);
        assertThatThrownBy(() -> population.outcome(4, DAY)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> population.slice(3, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> population.outcomes(DAY, new byte[4], 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> population.migration(DAY, population.slice(0, 3), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a population of 4 subjects is compared with one of 3, allowed is one of the same subjects");
        assertThatThrownBy(() -> population.changes(DAY, DAY.minusDays(1), (subject, on, from, to) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the last day 2022-06-29 is before the first, 2022-06-30, allowed is that day or a later one");
        assertThatThrownBy(() -> Population.builder(GRADER)
                        .add(reading("aboveLimit", "UNDETERMINED").resolve(file())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it was resolved by pinglu-2021 (aboveLimit=UNDETERMINED,"
                        + " severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=COUNT, countingUnit=DECISION,"
                        + " cleanRecord=UNGRADED), allowed is what was resolved by pinglu-2021 (aboveLimit=HOLD_AT_B,"
                        + " severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=COUNT, countingUnit=DECISION,"
                        + " cleanRecord=UNGRADED)");
        Rulebook many = Rulebook.builder()
                .from(Pinglu2021.rulebook())
                .addAllOutcomes(IntStream.range(0, 124)
                        .mapToObj(i -> Outcome.graded(new Grade("G" + i, new Term("级", "grade"))))
                        .toList())
                .inspections(List.of())
                .build();
        assertThatThrownBy(() -> Population.builder(Grader.of(many)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the rulebook pinglu-2021 has 129 outcomes, a population tells apart 128 at most");
    }

    // counts

    @Test
    void countsAreValues() {
        OutcomeCounts counts = population(GRADER).count(DAY);
        Migration migration = population(GRADER).migration(DAY, DAY);
        new EqualsTester()
                .addEqualityGroup(counts, new OutcomeCounts(counts.outcomes(), counts.counts()))
                .addEqualityGroup(counts.plus(counts))
                .addEqualityGroup(migration, new Migration(migration.before(), migration.after(), migration.counts()))
                .addEqualityGroup(migration.plus(migration))
                .testEquals();
        assertThat(counts.plus(counts).of(B)).isEqualTo(2);
        assertThat(migration.plus(migration).of(B, B)).isEqualTo(2);
        assertThat(migration.plus(migration).of(A, B)).isZero();
        OutcomeCounts other = new OutcomeCounts(List.of(A, B), List.of(1L, 2L));
        assertThat(other.total()).isEqualTo(3);
        assertThatThrownBy(() -> counts.plus(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "counts of [A, UNGRADED, B, UNDETERMINED, C] and of [A, B] do not add up, allowed are those of"
                                + " the same outcomes");
        assertThatThrownBy(() -> other.of(Outcome.UNGRADED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("UNGRADED is no outcome that was counted, allowed are [A, B]");
        assertThatThrownBy(() -> new OutcomeCounts(List.of(A, B), List.of(1L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 counts of 2 outcomes, allowed is one for each");
        Migration small = new Migration(List.of(A), List.of(A, B), List.of(List.of(5L, 6L)));
        Migration wide = new Migration(List.of(A, B), List.of(A), List.of(List.of(5L), List.of(6L)));
        assertThat(small.moved()).isEqualTo(6);
        assertThat(wide.moved()).isEqualTo(6);
        for (Migration one : List.of(small, wide)) {
            assertThatThrownBy(() -> one.plus(one == small ? wide : small))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("do not add up, allowed are those of the same outcomes");
        }
        assertThatThrownBy(() -> small.plus(migration))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts of [A] to [A, B] and of [A, UNGRADED, B, UNDETERMINED, C] to [A, UNGRADED, B,"
                        + " UNDETERMINED, C] do not add up, allowed are those of the same outcomes");
        assertThatThrownBy(() -> new Migration(List.of(A, B), List.of(A), List.of(List.of(5L))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the counts [[5]] are not one for each of [A, B] to each of [A]");
        assertThatThrownBy(() -> new Migration(List.of(A), List.of(A), List.of(List.of(5L, 6L))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the counts [[5, 6]] are not one for each of [A] to each of [A]");
    }

    // saved and loaded

    @Test
    void aPopulationIsSavedWhereverABufferStands() {
        Population population = population(GRADER);
        ByteBuffer buffer = ByteBuffer.allocate((int) (2 * population.savedBytes()) + 5);
        buffer.put((byte) 7);
        population.save(buffer);
        population.slice(1, 3).save(buffer);
        buffer.flip().get();
        assertThat(Population.load(GRADER, buffer).count(DAY)).isEqualTo(population.count(DAY));
        assertThat(Population.load(GRADER, buffer).count(DAY)).hasToString("A 1, UNGRADED 0, B 1, UNDETERMINED 0, C 0");
        assertThat(buffer.remaining()).isZero();
        ByteBuffer small = ByteBuffer.allocate(10);
        assertThatThrownBy(() -> population.save(small))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the buffer has room for 10 bytes, needed are " + population.savedBytes());
        assertThat(small.position()).isZero();
    }

    @Test
    void theFormatStaysTheSame() {
        ByteBuffer saved = saved();
        byte[] texts = new byte[NUMBERS];
        saved.duplicate().get(texts);
        assertThat(new String(texts, StandardCharsets.UTF_8))
                .startsWith("CPOP\u0001\0\0\0\u000B\0\0\0pinglu-2021")
                .contains("aboveLimit=HOLD_AT_B, severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=COUNT,");
        assertThat(List.of(saved.getInt(NUMBERS), saved.getInt(NUMBERS + 4), saved.getInt(NUMBERS + 8)))
                .containsExactly(4, 6, 2);
    }

    private static void assertRefused(ByteBuffer saved, String message) {
        int position = saved.position();
        assertThatThrownBy(() -> Population.load(GRADER, saved))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThat(saved.position()).isEqualTo(position);
    }

    @Test
    void whatIsNotSavedByTheseRulesIsRefused() {
        assertRefused(ByteBuffer.allocate(7), "the saved population is cut off: 7 bytes are left where 8 are needed");
        assertRefused(ByteBuffer.allocate(8), "this is no saved population, one begins with the letters CPOP");
        assertRefused(
                saved().putInt(4, 2), "the population was saved in version 2 of the format, allowed is version 1");
        Grader other = reading("disputed", "SUSPEND");
        ByteBuffer saved = ByteBuffer.allocate((int) population(other).savedBytes());
        population(other).save(saved);
        assertThatThrownBy(() -> Population.load(GRADER, saved.flip()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("the population was resolved by pinglu-2021 \\(aboveLimit=HOLD_AT_B,"
                        + " severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=SUSPEND, countingUnit=DECISION,"
                        + " cleanRecord=UNGRADED; digest [0-9a-f]{64}\\), allowed is one resolved by pinglu-2021"
                        + " \\(aboveLimit=HOLD_AT_B, severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=COUNT,"
                        + " countingUnit=DECISION, cleanRecord=UNGRADED; digest [0-9a-f]{64}\\)");
    }

    @Test
    void whatIsCutOffIsRefused() {
        ByteBuffer saved = saved();
        for (int length = 8; length < saved.capacity(); length++) {
            ByteBuffer cut = saved.duplicate().limit(length);
            assertThatThrownBy(() -> Population.load(GRADER, cut))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("the saved population is cut off: \\d+ bytes are left where \\d+ are needed");
        }
    }

    @Test
    void whatIsDamagedIsRefused() {
        int starts = NUMBERS + 12;
        int firsts = starts + 4 * 5;
        int lasts = firsts + 4 * 6;
        int sets = lasts + 4 * 6;
        int sumStarts = sets + 2 * 6;
        int sumFirsts = sumStarts + 4 * 5;
        int weights = sumFirsts + 8 * 2;
        String damaged = "the saved population is damaged: ";
        assertRefused(saved().putInt(8, -1), damaged + "-1 bytes of a text");
        assertRefused(saved().putInt(NUMBERS, -1), damaged + "-1 subjects");
        assertRefused(saved().putInt(NUMBERS + 4, -5), damaged + "-5 spans");
        assertRefused(saved().putInt(NUMBERS + 8, -1), damaged + "-1 amounts");
        assertRefused(saved().putInt(starts, -1), damaged + "place 0 of spans is out of order");
        assertRefused(saved().putInt(starts + 8, 5), damaged + "place 3 of spans is out of order");
        assertRefused(saved().putInt(starts, 0).putInt(starts + 16, 7), damaged + "the places of spans are not all");
        assertRefused(saved().putInt(starts + 4, 1).putInt(starts, 1), damaged + "the places of spans are not all");
        assertRefused(saved().putInt(sumStarts + 16, 3), damaged + "the places of amounts are not all");
        assertRefused(saved().putInt(firsts + 4, 30_000), damaged + "span 1 ends before it begins");
        assertRefused(saved().putInt(firsts, -(1 << 29)), damaged + "span 0 ends before it begins");
        assertRefused(saved().putInt(lasts + 16, (1 << 29) + 1), damaged + "span 4 ends before it begins");
        assertRefused(saved().putInt(sumFirsts, 30_000), damaged + "amount 0 ends before it begins");
        assertRefused(saved().putChar(sets + 2, (char) 0), damaged + "span 1 counts for nothing");
        assertRefused(saved().putChar(sets + 2, (char) (1 << 11)), damaged + "span 1 counts for nothing");
        assertRefused(saved().putLong(weights, 0), damaged + "amount 0 is not above zero");
        assertRefused(saved().putLong(weights + 8, Long.MAX_VALUE), damaged + "amount 1 makes a sum too large");
        saved().putLong(weights + 8, 1);
    }
}
