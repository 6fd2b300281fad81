package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.evidence.CreditFile;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.Language;
import org.creditcore.subject.Subject;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;
import org.creditcore.testing.Rewriting;
import org.creditcore.testing.SubjectArbitraries;

/** Law 16: names change nothing. */
@Tag("law-16")
class RenameProperties {
    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    @Provide
    Arbitrary<String> names() {
        return SubjectArbitraries.names();
    }

    @Property
    @Tag("R3")
    void rename(@ForAll("questions") Question question, @ForAll("names") String name) {
        CreditFile file = question.file();
        Subject renamed =
                file.subject().withName(name).withFurtherIdentifier(Identifier.of("REGISTRATION", "140603-8"));
        Assessment before = question.answer();
        Assessment after = question.about(CreditFile.of(renamed, file.evidence(), file.events()))
                .answer();

        assertThat(after).isEqualTo(before).hasToString(before.toString());
        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.findings()).isEqualTo(before.findings());
        assertThat(after.nextChange()).isEqualTo(before.nextChange());
        for (Language language : Language.values()) {
            assertThat(after.text(language)).isEqualTo(before.text(language)).doesNotContain(name);
        }
    }

    /** Nor does it matter in what typography, and under which of the bureau's names, authorities, schemes and numbers stand. */
    @Property
    @Tag("R11")
    @Tag("R12")
    @Tag("R21")
    void renameOfAuthorities(@ForAll("questions") Question question) {
        CreditFile plain = Rewriting.inOneTypography(question.file(), question.rulebook());
        for (Question asked : question.onEachTurningDay()) {
            assertThat(asked.about(plain).answer().verdict())
                    .as("on %s", asked.day())
                    .isEqualTo(asked.answer().verdict());
        }
    }
}
