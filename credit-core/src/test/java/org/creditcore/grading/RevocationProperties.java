package org.creditcore.grading;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.Laws;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/** Law 6: a file with a revocation equals the file without the reports that it strikes, for every day. */
@Tag("law-6")
class RevocationProperties {
    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook()).map(Question::withAllKnown);
    }

    /** Of a file with whatever revocations and corrections it has, and one more. */
    @Property
    @Tag("R12")
    @Tag("R17")
    @Tag("R20")
    @Tag("R21")
    void revokedIsNever(@ForAll("questions") Question question, @ForAll @IntRange(max = 999) int pick) {
        Laws.revokedIsNever(question, pick);
    }
}
