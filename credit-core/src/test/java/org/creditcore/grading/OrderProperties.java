package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.subject.Language;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/** Law 1: the order in which records and events are given changes nothing. */
@Tag("law-1")
class OrderProperties {
    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    @Property
    @Tag("R12")
    @Tag("R21")
    @Tag("R47")
    void order(@ForAll("questions") Question question, @ForAll Random random) {
        CreditFile file = question.file();
        List<Evidence> records = new ArrayList<>(file.evidence());
        List<Event> events = new ArrayList<>(file.events());
        Collections.shuffle(records, random);
        Collections.shuffle(events, random);
        CreditFile shuffled = CreditFile.of(file.subject(), records, events);

        Assessment expected = question.answer();
        Assessment actual = question.about(shuffled).answer();

        assertThat(shuffled).isEqualTo(file).hasSameHashCodeAs(file);
        assertThat(actual.verdict()).isEqualTo(expected.verdict());
        assertThat(actual.findings()).isEqualTo(expected.findings());
        assertThat(actual.setAside()).isEqualTo(expected.setAside());
        assertThat(actual.nextChange()).isEqualTo(expected.nextChange());
        for (Language language : Language.values()) {
            assertThat(actual.text(language)).isEqualTo(expected.text(language));
        }
    }
}
