package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.DayArbitraries;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;
import org.creditcore.testing.Rewriting;

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
        CreditFile revoked = withRevocation(question.file(), pick);
        CreditFile without = Rewriting.withoutStruck(revoked, question.rulebook());
        for (LocalDate day : DayArbitraries.turningDays(revoked, question.rulebook())) {
            Assessment expected = question.about(without).on(day).answer();
            Assessment actual = question.about(revoked).on(day).answer();

            assertThat(actual.verdict()).as("on %s", day).isEqualTo(expected.verdict());
            assertThat(inIds(actual.nextChange())).as("on %s", day).isEqualTo(inIds(expected.nextChange()));
        }
    }

    private static CreditFile withRevocation(CreditFile file, int pick) {
        List<Evidence> standing = file.evidence().stream()
                .filter(record -> file.history(record.id()).revocation().isEmpty())
                .toList();
        if (standing.isEmpty()) {
            return file;
        }
        Evidence record = standing.get(pick % standing.size());
        LocalDate day = Stream.concat(
                        Stream.of(record.date()),
                        file.events().stream()
                                .filter(event -> event.of().equals(record.id()))
                                .map(Event::date))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return file.with(Event.revocation(record.id(), day, "法规处"));
    }

    /** Records that a correction may make another object of are told apart by id. */
    private static Optional<List<Object>> inIds(Optional<Change> change) {
        return change.map(next -> List.of(
                next.on(),
                next.outcome(),
                next.causes().stream().map(cause -> cause.evidence().id()).toList()));
    }
}
