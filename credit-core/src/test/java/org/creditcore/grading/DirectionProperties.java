package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.EvidenceArbitraries;
import org.creditcore.testing.Laws;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/**
 * Laws 3 to 5: which way the outcome may move, and here the criteria too. Better and worse mean the order of outcomes (R29).
 */
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
        Laws.worseNeverHelps(sample.get1(), sample.get2());
        CreditFile worse = sample.get1().file().with(sample.get2());
        for (Question question : sample.get1().about(worse).onEachTurningDay()) {
            Verdict before = question.about(sample.get1().file()).answer().verdict();
            Verdict after = question.answer().verdict();

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
        Laws.betterNeverHurts(sample.get1(), sample.get2());
        CreditFile better = sample.get1().file().with(sample.get2());
        for (Question question : sample.get1().about(better).onEachTurningDay()) {
            Verdict before = question.about(sample.get1().file()).answer().verdict();
            Verdict after = question.answer().verdict();

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
        Event repair = Laws.repair(question.file(), pick, gap);
        Laws.repairNeverHurts(question, repair);
        for (Question asked : question.about(question.file().with(repair)).onEachTurningDay()) {
            Verdict before = asked.about(question.file()).answer().verdict();
            Verdict after = asked.answer().verdict();

            assertThat(criteria(after, "A")).as("A on %s", asked.day()).isEqualTo(criteria(before, "A"));
        }
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
