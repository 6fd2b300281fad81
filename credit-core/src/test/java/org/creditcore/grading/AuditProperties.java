package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Outcome;
import org.creditcore.testing.DayArbitraries;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;
import org.creditcore.testing.Rewriting;

/** What an audit calls decisive gives the new outcome when added to the old knowledge, and no part of it does. */
@Tag("R22")
@Tag("R49")
class AuditProperties {
    /** So many decisive things are checked part by part. */
    private static final int PARTS_OF = 8;

    private static final LocalDate FAR = LocalDate.of(9990, 1, 1);

    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    @Property
    void decisiveIsEnoughAndNoPartOfItIs(@ForAll("questions") Question question) {
        CreditFile file = question.file();
        Assume.that(canBePutOff(file));
        for (LocalDate then : DayArbitraries.knowledgeDays(file)) {
            Audit audit = question.grader().audit(file, question.day(), KnownOn.of(then));
            assertThat(audit.then()).isEqualTo(question.grader().assess(file, question.day(), KnownOn.of(then)));
            assertThat(audit.now()).isEqualTo(question.grader().assess(file, question.day()));
            assertThat(audit.learned()).allMatch(learned -> learned.on().isAfter(then));
            assertThat(audit.decisive().isEmpty()).isEqualTo(!audit.changesOutcome());
            if (audit.decisive().size() > PARTS_OF) {
                continue;
            }
            for (int part = 0; part < 1 << audit.decisive().size(); part++) {
                boolean whole = part == (1 << audit.decisive().size()) - 1;
                assertThat(outcome(question, audit.learned(), part(audit.decisive(), part))
                                .equals(audit.now().outcome()))
                        .as("known on %s, part %s of %s", then, part, audit.decisive())
                        .isEqualTo(whole);
            }
        }
    }

    private static List<Learned> part(List<Learned> whole, int part) {
        List<Learned> chosen = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            if ((part >> i & 1) == 1) {
                chosen.add(whole.get(i));
            }
        }
        return chosen;
    }

    /** Puts off what is learned but not added to a day of recording after all others. */
    private static Outcome outcome(Question question, List<Learned> learned, List<Learned> added) {
        List<Evidence> records = new ArrayList<>();
        for (Evidence record : question.file().evidence()) {
            records.add(
                    isPutOff(new Learned(record, Optional.empty()), learned, added)
                            ? Rewriting.recordedOn(record, FAR)
                            : record);
        }
        List<Event> events = new ArrayList<>();
        for (Event event : question.file().events()) {
            Evidence record = question.file().find(event.of()).orElseThrow();
            events.add(
                    isPutOff(new Learned(record, Optional.of(event)), learned, added)
                            ? Event.builder().from(event).recordedOn(FAR).build()
                            : event);
        }
        CreditFile file = CreditFile.of(question.file().subject(), records, events);
        return question.grader()
                .assess(file, question.day(), KnownOn.of(FAR.minusDays(1)))
                .outcome();
    }

    private static boolean isPutOff(Learned each, List<Learned> learned, List<Learned> added) {
        return learned.contains(each) && !added.contains(each);
    }

    /** Two events of one kind and day change places if one is put off; and nothing is put off beyond the end of the calendar. */
    private static boolean canBePutOff(CreditFile file) {
        Set<List<Object>> events = new HashSet<>();
        return file.evidence().stream().allMatch(record -> record.knownFrom().isBefore(FAR))
                && file.events().stream()
                        .allMatch(event -> event.knownFrom().isBefore(FAR)
                                && events.add(List.of(event.of(), event.kind(), event.date())));
    }
}
