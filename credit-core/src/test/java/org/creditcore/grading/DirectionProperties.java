package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.History;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.EvidenceArbitraries;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/** Laws 3 to 5: which way the outcome may move. Better and worse mean the order of outcomes (R29). */
class DirectionProperties {
    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    @Provide
    Arbitrary<Tuple2<Question, Evidence>> withAdverse() {
        return QuestionArbitraries.questionsAndNewcomers(Pinglu2021.rulebook(), EvidenceArbitraries::adverse);
    }

    @Provide
    Arbitrary<Tuple2<Question, Evidence>> withFavourable() {
        return QuestionArbitraries.questionsAndNewcomers(Pinglu2021.rulebook(), EvidenceArbitraries::favourable);
    }

    @Provide
    Arbitrary<Integer> gaps() {
        return Arbitraries.of(0, 1, 30, 365, 366);
    }

    @Property
    @Tag("law-3")
    @Tag("R28")
    @Tag("R29")
    @Tag("R30")
    void worseNeverHelps(@ForAll("withAdverse") Tuple2<Question, Evidence> sample) {
        CreditFile worse = sample.get1().file().with(sample.get2());
        for (Question question : sample.get1().about(worse).onEachTurningDay()) {
            Verdict before = question.about(sample.get1().file()).answer().verdict();
            Verdict after = question.answer().verdict();

            assertThat(rank(question, after))
                    .as("on %s", question.day())
                    .isGreaterThanOrEqualTo(rank(question, before));
            assertThat(criteria(after, "A")).as("A on %s", question.day()).isEqualTo(criteria(before, "A"));
            assertKept(question, criteria(before, "C"), criteria(after, "C"));
            assertKept(question, before.excess(), after.excess());
        }
    }

    @Property
    @Tag("law-4")
    @Tag("R28")
    @Tag("R29")
    @Tag("R30")
    void betterNeverHurts(@ForAll("withFavourable") Tuple2<Question, Evidence> sample) {
        CreditFile better = sample.get1().file().with(sample.get2());
        for (Question question : sample.get1().about(better).onEachTurningDay()) {
            Verdict before = question.about(sample.get1().file()).answer().verdict();
            Verdict after = question.answer().verdict();

            assertThat(rank(question, after)).as("on %s", question.day()).isLessThanOrEqualTo(rank(question, before));
            assertKept(question, criteria(before, "A"), criteria(after, "A"));
            assertThat(criteria(after, "B")).as("B on %s", question.day()).isEqualTo(criteria(before, "B"));
            assertThat(criteria(after, "C")).as("C on %s", question.day()).isEqualTo(criteria(before, "C"));
            assertThat(after.excess()).as("excess on %s", question.day()).isEqualTo(before.excess());
        }
    }

    @Property
    @Tag("law-5")
    @Tag("R18")
    void repairNeverHurts(
            @ForAll("questions") Question question, @ForAll @IntRange(max = 999) int pick, @ForAll("gaps") int gap) {
        Optional<CreditFile> repaired = repaired(question.file(), pick, gap);
        Assume.that(repaired.isPresent());
        LocalDate day = repaired.get().events().stream()
                .filter(event -> !question.file().events().contains(event))
                .findFirst()
                .orElseThrow()
                .date();
        for (Question asked : question.about(repaired.get()).onEachTurningDay()) {
            Verdict before = asked.about(question.file()).answer().verdict();
            Verdict after = asked.answer().verdict();

            assertThat(rank(asked, after)).as("on %s", asked.day()).isLessThanOrEqualTo(rank(asked, before));
            assertThat(criteria(after, "A")).as("A on %s", asked.day()).isEqualTo(criteria(before, "A"));
            if (asked.day().isBefore(day)) {
                assertThat(after).as("before the repair, on %s", asked.day()).isEqualTo(before);
            }
        }
    }

    /** The file with one more repair, of one of its adverse records that can be repaired. */
    private static Optional<CreditFile> repaired(CreditFile file, int pick, int gap) {
        List<Evidence> candidates = file.evidence().stream()
                .filter(Evidence::isAdverse)
                .filter(record -> file.history(record.id()).repairs().size() % 2 == 0)
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Evidence record = candidates.get(pick % candidates.size());
        History history = file.history(record.id());
        LocalDate from = Stream.concat(
                        Stream.of(record.date()), history.repairs().stream().map(Event::date))
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = history.revocation().map(Event::date).orElse(LocalDate.of(9999, 12, 31));
        LocalDate day = from.plusDays(gap).isAfter(last) ? last : from.plusDays(gap);
        return Optional.of(file.with(Event.repair(record.id(), day, "信用股")));
    }

    private static int rank(Question question, Verdict verdict) {
        return question.rulebook().rank(verdict.outcome());
    }

    private static List<Ground> criteria(Verdict verdict, String grade) {
        return verdict.criteria().stream()
                .filter(ground -> ground.code().startsWith(grade))
                .toList();
    }

    /** Every ground holds still, and names at least the records that it named. */
    private static void assertKept(Question question, List<Ground> before, List<Ground> after) {
        for (Ground ground : before) {
            assertThat(after).as("%s on %s", ground, question.day()).anySatisfy(kept -> {
                assertThat(kept.code()).isEqualTo(ground.code());
                assertThat(kept.evidence()).containsAll(ground.evidence());
            });
        }
    }
}
