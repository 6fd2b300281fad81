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

/** Law 14: asking with a day of knowledge equals asking about the file as it was that day. */
@Tag("law-14")
class KnowledgeProperties {
    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    /** On the days of knowledge in turn, for the days on which the answer may turn in turn. */
    @Property
    @Tag("R22")
    @Tag("R47")
    void knownThen(@ForAll("questions") Question question) {
        Laws.knownThen(question);
    }
}
