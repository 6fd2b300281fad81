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

    @Provide
    Arbitrary<Tuple2<Question, Evidence>> withRating() {
        return QuestionArbitraries.questionsAndNewcomers(Pinglu2021.rulebook(), EvidenceArbitraries::ratings);
    }

    @Property
    @Tag("R15")
    void noFuture(@ForAll("withNewcomer") Tuple2<Question, Evidence> sample) {
        assertNoFuture(sample.get1(), sample.get2());
    }

    /** Not even where it replaces another of its series. */
    @Property
    @Tag("R15")
    @Tag("R21")
    void noFutureOfRatings(@ForAll("withRating") Tuple2<Question, Evidence> sample) {
        assertNoFuture(sample.get1(), sample.get2());
    }

    private static void assertNoFuture(Question sample, Evidence later) {
        for (Question asked : sample.about(sample.file().with(later)).onEachTurningDay()) {
            if (asked.day().isBefore(later.date())) {
                assertThat(asked.answer().verdict())
                        .as("on %s", asked.day())
                        .isEqualTo(asked.about(sample.file()).answer().verdict());
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
