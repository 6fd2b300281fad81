package org.creditcore.grading;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.Laws;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/** Law 1: the order in which records and events are given changes nothing. */
@Tag("law-1")
class OrderProperties {
    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    @Property
    @Tag("R12")
    @Tag("R21")
    @Tag("R47")
    void order(@ForAll("questions") Question question, @ForAll Random random) {
        Laws.order(question, random);
    }
}
