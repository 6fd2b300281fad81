package org.creditcore.grading;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.evidence.CreditFile;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.FileArbitraries;
import org.creditcore.testing.Laws;
import org.creditcore.testing.ReadingArbitraries;

/**
 * Law 10: after each step a tracker says what the plain grader says of all that was applied; and what cannot be applied is
 * refused in the words in which a file is refused, and changes nothing.
 */
@Tag("law-10")
class IncrementalProperties {
    /** A file, the rules, and a seed for the order in which its parts are applied. */
    record Sample(CreditFile file, Grader grader, long seed) {
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(grader.rulebook().reading() + ", seed " + seed);
            file.evidence().forEach(record -> text.append("\n    ").append(record));
            file.events().forEach(event -> text.append("\n    ").append(event));
            return text.append('\n').toString();
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Combinators.combine(
                        FileArbitraries.files(Pinglu2021.rulebook()),
                        ReadingArbitraries.graders(Pinglu2021.rulebook()),
                        Arbitraries.longs().between(0, 99_999))
                .as(Sample::new)
                .withoutEdgeCases();
    }

    @Property(tries = 300)
    @Tag("R12")
    @Tag("R17")
    @Tag("R18")
    @Tag("R19")
    @Tag("R20")
    @Tag("R21")
    @Tag("R47")
    void incrementalAgrees(@ForAll("samples") Sample sample) {
        Laws.incrementalAgrees(sample.file(), sample.grader(), new Random(sample.seed()));
    }

    /** Half of the file at once, the other half one by one. */
    @Property(tries = 200)
    void incrementalAgreesFromAFileOn(@ForAll("samples") Sample sample) {
        Laws.incrementalAgreesFromAFileOn(sample.file(), sample.grader(), new Random(sample.seed()));
    }

    /** What is forgotten makes no difference to a day that is remembered; only what is about it is not applied any more. */
    @Property(tries = 300)
    void incrementalAgreesAfterForgetting(@ForAll("samples") Sample sample) {
        Laws.incrementalAgreesAfterForgetting(sample.file(), sample.grader(), new Random(sample.seed()));
    }
}
