package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/** Law 11: grading without findings, and grading a file resolved before, come to what the plain grader comes to. */
@Tag("law-11")
class FastProperties {
    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    static ResolvedFile resolved(Question question) {
        return question.knownOn()
                .map(known -> question.grader().resolve(question.file(), KnownOn.of(known)))
                .orElseGet(() -> question.grader().resolve(question.file()));
    }

    @Property
    @Tag("R14")
    @Tag("R22")
    @Tag("R29")
    void fastAgrees(@ForAll("questions") Question question) {
        ResolvedFile resolved = resolved(question);
        for (Question asked : question.onEachTurningDay()) {
            assertThat(resolved.outcome(asked.day()))
                    .as("on %s", asked.day())
                    .isEqualTo(asked.answer().outcome());
        }
        for (LocalDate day : new LocalDate[] {LocalDate.MIN, LocalDate.MAX}) {
            assertThat(resolved.outcome(day))
                    .isEqualTo(question.on(day).answer().outcome());
        }
    }

    @Property
    void resolvedAgrees(@ForAll("questions") Question question) {
        Assessment plain = question.answer();
        Assessment fast = resolved(question).assess(question.day());

        assertThat(fast).isEqualTo(plain);
        assertThat(fast.verdict()).isEqualTo(plain.verdict());
        assertThat(fast.findings()).isEqualTo(plain.findings());
        assertThat(fast.setAside()).isEqualTo(plain.setAside());
        assertThat(fast.nextChange()).isEqualTo(plain.nextChange());
    }
}
