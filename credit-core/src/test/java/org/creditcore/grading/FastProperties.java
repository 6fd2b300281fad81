package org.creditcore.grading;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.Laws;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/** Law 11: grading without findings, and grading a file resolved before, come to what the plain grader comes to. */
@Tag("law-11")
class FastProperties {
    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    @Property
    @Tag("R14")
    @Tag("R22")
    @Tag("R29")
    void fastAgrees(@ForAll("questions") Question question) {
        Laws.fastAgrees(question);
    }
}
