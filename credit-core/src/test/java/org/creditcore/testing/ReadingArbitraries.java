package org.creditcore.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.Reading;
import org.creditcore.rulebook.Rulebook;

/** Every way in which a rulebook may be read. */
public final class ReadingArbitraries {
    private ReadingArbitraries() {}

    /**
     * The readings of a rulebook.
     *
     * @param rulebook the rulebook
     * @return each combination of the values of its options; the simplest is that of the defaults
     */
    public static Arbitrary<Reading> readings(Rulebook rulebook) {
        return Arbitraries.of(Reading.all(rulebook.options()));
    }

    /**
     * Graders by a rulebook under each of its readings.
     *
     * @param rulebook the rulebook
     * @return one grader for each reading; the simplest is that of the defaults
     */
    public static Arbitrary<Grader> graders(Rulebook rulebook) {
        return Arbitraries.of(Reading.all(rulebook.options()).stream()
                .map(reading -> Grader.of(rulebook.under(reading)))
                .toList());
    }
}
