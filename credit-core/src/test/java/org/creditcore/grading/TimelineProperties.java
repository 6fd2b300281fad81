package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.Laws;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/** Law 8: the timeline agrees: the segment of a day says what assessing that day says, for every day. */
@Tag("law-8")
class TimelineProperties {
    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    /** From the day before anything on file to the one after all of it has ended, day by day. */
    @Property(tries = 100)
    void timelineAgrees(@ForAll("questions") Question question) {
        Laws.timelineAgrees(question);
    }

    @Property
    @Tag("law-9")
    @Tag("R22")
    void timelineSaysTheNextChange(@ForAll("questions") Question question) {
        Timeline timeline = question.answer().timeline();
        for (Question asked : question.onEachTurningDay()) {
            assertThat(timeline.nextChange(asked.day()))
                    .as("from %s", asked.day())
                    .isEqualTo(asked.answer().nextChange());
            assertThat(asked.answer().timeline()).as("from %s", asked.day()).isEqualTo(timeline);
        }
    }

    /** The timeline is minimal, and each change says of each cause what it says of itself. */
    @Property
    void neighboursDiffer(@ForAll("questions") Question question) {
        List<Timeline.Segment> segments = question.answer().timeline().segments();
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).outcome())
                    .isNotEqualTo(segments.get(i - 1).outcome());
            Change change = segments.get(i).begin().orElseThrow();
            assertThat(change.causes()).isNotEmpty().doesNotHaveDuplicates();
            for (Cause cause : change.causes()) {
                LocalDate counts =
                        cause.kind().begins() ? change.on() : change.on().minusDays(1);
                LocalDate counted = cause.kind().begins() ? change.on().minusDays(1) : change.on();
                List<CountedSpan> spans = question.answer().spans().stream()
                        .filter(span -> span.evidence().equals(cause.evidence()))
                        .toList();
                assertThat(spans)
                        .as("%s on %s", cause, change.on())
                        .anyMatch(span -> span.contains(counts) && !span.contains(counted));
            }
        }
    }

    @Property
    @Tag("R22")
    void knowledgeOfTheGraderIsThatOfTheAssessment(@ForAll("questions") Question question) {
        Optional<Timeline> known =
                question.knownOn().map(day -> question.grader().timeline(question.file(), KnownOn.of(day)));
        assertThat(known.orElseGet(() -> question.grader().timeline(question.file())))
                .isEqualTo(question.answer().timeline());
    }
}
