package org.creditcore.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
     * A rulebook under each of its readings.
     *
     * @param rulebook the rulebook
     * @return the same rules, read in any way
     */
    public static Arbitrary<Rulebook> rulebooks(Rulebook rulebook) {
        return Arbitraries.of(
                Reading.all(rulebook.options()).stream().map(rulebook::under).toList());
    }
}
