package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.EventKind;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.History;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.EvidenceArbitraries;
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

    @Property
    @Tag("R15")
    @Tag("R21")
    void noFuture(@ForAll("withNewcomer") Tuple2<Question, Evidence> sample) {
        CreditFile more = sample.get1().file().with(sample.get2());
        for (Question question : sample.get1().about(more).onEachTurningDay()) {
            if (question.day().isBefore(sample.get2().date())) {
                assertThat(question.answer().verdict())
                        .as("on %s", question.day())
                        .isEqualTo(question.about(sample.get1().file()).answer().verdict());
            }
        }
    }

    @Property
    @Tag("R18")
    @Tag("R19")
    void noFutureOfEvents(@ForAll("questions") Question question, @ForAll @IntRange(max = 999) int pick) {
        CreditFile file = question.file();
        List<Event> last = lastOfTheirTracks(file);
        Assume.that(!last.isEmpty());
        Event event = last.get(pick % last.size());
        List<Event> fewer = new ArrayList<>(file.events());
        fewer.remove(event);
        CreditFile before = CreditFile.of(file.subject(), file.evidence(), fewer);
        for (Question asked : question.onEachTurningDay()) {
            if (asked.day().isBefore(event.date())) {
                assertThat(asked.answer().verdict())
                        .as("on %s, without %s", asked.day(), event)
                        .isEqualTo(asked.about(before).answer().verdict());
            }
        }
    }

    private static List<Event> lastOfTheirTracks(CreditFile file) {
        List<Event> last = new ArrayList<>();
        for (Evidence record : file.evidence()) {
            History history = file.history(record.id());
            for (List<Event> track : List.of(history.disputes(), history.repairs())) {
                if (!track.isEmpty()) {
                    last.add(track.get(track.size() - 1));
                }
            }
        }
        last.removeIf(event -> event.kind() == EventKind.REVOCATION);
        return last;
    }
}
