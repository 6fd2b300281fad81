package org.creditcore.grading;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.creditcore.evidence.Evidence;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.EvidenceArbitraries;
import org.creditcore.testing.Laws;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/** Law 7: what is dated later changes no earlier day; but a revocation does (R17), and that is law 6. */
@Tag("law-7")
class FutureProperties {
    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    @Provide
    Arbitrary<Tuple2<Question, Evidence>> withNewcomer() {
        return QuestionArbitraries.questionsAndNewcomers(Pinglu2021.rulebook(), EvidenceArbitraries::newcomers);
    }

    @Provide
    Arbitrary<Tuple2<Question, Evidence>> withRating() {
        return QuestionArbitraries.questionsAndNewcomers(Pinglu2021.rulebook(), EvidenceArbitraries::ratings);
    }

    @Property
    @Tag("R15")
    void noFuture(@ForAll("withNewcomer") Tuple2<Question, Evidence> sample) {
        Laws.noFuture(sample.get1(), sample.get2());
    }

    /** Not even where it replaces another of its series. */
    @Property
    @Tag("R15")
    @Tag("R21")
    void noFutureOfRatings(@ForAll("withRating") Tuple2<Question, Evidence> sample) {
        Laws.noFuture(sample.get1(), sample.get2());
    }

    @Property
    @Tag("R18")
    @Tag("R19")
    void noFutureOfEvents(@ForAll("questions") Question question, @ForAll @IntRange(max = 999) int pick) {
        Laws.noFutureOfEvents(question, pick);
    }
}
