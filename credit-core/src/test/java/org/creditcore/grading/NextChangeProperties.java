package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.Laws;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/** Law 9: the next change is next: what walking day by day finds, and nothing before or after. */
@Tag("law-9")
class NextChangeProperties {
    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    /** Walks every day from the one before anything on file to the one after all of it has ended. */
    @Property(tries = 100)
    @Tag("R22")
    void nextChangeIsNext(@ForAll("questions") Question question) {
        Laws.nextChangeIsNext(question);
    }

    /** Each cause counts for some tally on one of the two days and not on the other. */
    @Property
    @Tag("R22")
    void nextChangeHasCauses(@ForAll("questions") Question question) {
        for (Question asked : question.onEachTurningDay()) {
            Optional<Change> change = asked.answer().nextChange();
            if (change.isPresent()) {
                Set<List<String>> before =
                        counted(asked.on(change.get().on().minusDays(1)).answer());
                Set<List<String>> after = counted(asked.on(change.get().on()).answer());
                Set<List<String>> both = new HashSet<>(before);
                both.retainAll(after);
                Set<List<String>> moved = new HashSet<>(before);
                moved.addAll(after);
                moved.removeAll(both);
                assertThat(change.get().causes()).as("from %s", asked.day()).isNotEmpty();
                assertThat(moved)
                        .extracting(pair -> pair.get(1))
                        .as("from %s", asked.day())
                        .containsAll(change.get().causes().stream()
                                .map(cause -> cause.evidence().id())
                                .toList());
            }
        }
    }

    /** Tally and record, for each record that a tally counts. */
    private static Set<List<String>> counted(Assessment assessment) {
        Set<List<String>> counted = new HashSet<>();
        for (Finding finding : assessment.findings()) {
            for (Finding.Measured measure : finding.measures()) {
                measure.counted()
                        .forEach(record ->
                                counted.add(List.of(measure.range().tally().code(), record.id())));
            }
        }
        return counted;
    }
}
