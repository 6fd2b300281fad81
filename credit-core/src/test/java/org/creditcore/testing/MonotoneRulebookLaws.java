package org.creditcore.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.creditcore.evidence.Evidence;

/**
 * The laws that hold of every rulebook, and those that hold only where more that is adverse is never better: laws 3, 4, 5 and 15. Each
 * is stated, and checked of one sample, in {@link Laws}.
 *
 * <p>Most rulebooks are meant so. If one of these four fails, look at the rulebook first: some criterion for a better grade asks
 * for one more adverse record, or a gap between two criteria leads to a better outcome than either. Where a regulation does say such
 * a thing, its test implements {@link RulebookLaws} alone. Law 15 is here because remedies are described only where no repair hurts.
 */
public interface MonotoneRulebookLaws extends RulebookLaws {
    /**
     * What law 3 is checked with.
     *
     * @return questions, each with an adverse record that is not on its file
     */
    @Provide
    default Arbitrary<Tuple2<Question, Evidence>> questionsAndAdverse() {
        return QuestionArbitraries.questionsAndNewcomers(rulebook(), EvidenceArbitraries::adverse);
    }

    /**
     * What law 4 is checked with.
     *
     * @return questions, each with a record in favour of the subject that is not on its file
     */
    @Provide
    default Arbitrary<Tuple2<Question, Evidence>> questionsAndFavourable() {
        return QuestionArbitraries.questionsAndNewcomers(rulebook(), EvidenceArbitraries::favourable);
    }

    /**
     * How long after the last event of a record it is repaired.
     *
     * @return numbers of days
     */
    @Provide
    default Arbitrary<Integer> gaps() {
        return Arbitraries.of(0, 1, 30, 365, 366);
    }

    /**
     * {@link Laws#worseNeverHelps}.
     *
     * @param sample a sample, and one more adverse record
     */
    @Property
    @Tag("law-3")
    default void worseNeverHelps(@ForAll("questionsAndAdverse") Tuple2<Question, Evidence> sample) {
        Laws.worseNeverHelps(sample.get1(), sample.get2());
    }

    /**
     * {@link Laws#betterNeverHurts}.
     *
     * @param sample a sample, and one more record in favour of the subject
     */
    @Property
    @Tag("law-4")
    default void betterNeverHurts(@ForAll("questionsAndFavourable") Tuple2<Question, Evidence> sample) {
        Laws.betterNeverHurts(sample.get1(), sample.get2());
    }

    /**
     * {@link Laws#repairNeverHurts}.
     *
     * @param question a sample
     * @param pick chooses a record
     * @param gap a number of days
     */
    @Property
    @Tag("law-5")
    default void repairNeverHurts(
            @ForAll("questions") Question question, @ForAll @IntRange(max = 999) int pick, @ForAll("gaps") int gap) {
        Laws.repairNeverHurts(question, Laws.repair(question.file(), pick, gap));
    }

    /**
     * {@link Laws#remediesWork}.
     *
     * @param question a sample
     */
    @Property
    @Tag("law-15")
    default void remediesWork(@ForAll("questions") Question question) {
        Laws.remediesWork(question);
    }
}
