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
import org.creditcore.evidence.CreditFile;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.DayArbitraries;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;
import org.creditcore.testing.Rewriting;

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
        CreditFile file = question.file();
        List<LocalDate> days = DayArbitraries.turningDays(file, question.rulebook());
        for (LocalDate knownOn : DayArbitraries.knowledgeDays(file)) {
            CreditFile then = Rewriting.asKnownOn(file, question.rulebook(), knownOn);
            for (int i = (int) Math.floorMod(knownOn.toEpochDay(), 5L); i < days.size(); i += 5) {
                Question asked = new Question(file, question.grader(), days.get(i), Optional.of(knownOn));
                Assessment expected = asked.about(then).withAllKnown().answer();
                Assessment actual = asked.answer();

                assertThat(actual.verdict())
                        .as("on %s, known on %s", days.get(i), knownOn)
                        .isEqualTo(expected.verdict());
                assertThat(inIds(actual.nextChange()))
                        .as("next change from %s, known on %s", days.get(i), knownOn)
                        .isEqualTo(inIds(expected.nextChange()));
            }
        }
    }

    @Property
    @Tag("R22")
    void knownThenOfAllThatIsOnFile(@ForAll("questions") Question question) {
        LocalDate last = DayArbitraries.knowledgeDays(question.file())
                .get(DayArbitraries.knowledgeDays(question.file()).size() - 1);
        Assessment known = question.grader().assess(question.file(), question.day(), KnownOn.of(last));
        Assessment all = question.withAllKnown().answer();

        assertThat(known.verdict()).isEqualTo(all.verdict());
        assertThat(known.findings()).isEqualTo(all.findings());
        assertThat(known.nextChange()).isEqualTo(all.nextChange());
    }

    /** A correction of what is not known to be revoked is written anew as a record of its own: compared by id. */
    private static Optional<List<Object>> inIds(Optional<Change> change) {
        return change.map(next -> List.of(
                next.on(),
                next.outcome(),
                next.causes().stream().map(cause -> cause.evidence().id()).toList()));
    }
}
