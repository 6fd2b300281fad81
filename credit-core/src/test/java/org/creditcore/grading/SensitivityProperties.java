package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/** Whether an outcome hangs on the reading is told by grading under every reading. */
class SensitivityProperties {
    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    /** Sensitivity equals grading under each combination of the options. */
    @Property(tries = 200)
    void sensitivityEqualsGradingUnderEachReading(@ForAll("questions") Question question) {
        Sensitivity sensitivity = question.answer().sensitivity();
        sensitivity.byReading().forEach((reading, outcome) -> {
            Grader grader = Grader.of(question.rulebook().under(reading));
            assertThat(new Question(question.file(), grader, question.day(), question.knownOn())
                            .answer()
                            .outcome())
                    .as("%s", reading)
                    .isEqualTo(outcome);
        });
    }
}
