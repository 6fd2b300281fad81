package org.creditcore.grading;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.Laws;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;
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
        Laws.rename(question, name);
    }

    /** Nor does it matter in what typography, and under which of the bureau's names, authorities, schemes and numbers stand. */
    @Property
    @Tag("R11")
    @Tag("R12")
    @Tag("R21")
    void renameOfAuthorities(@ForAll("questions") Question question) {
        Laws.renameOfAuthorities(question);
    }
}
