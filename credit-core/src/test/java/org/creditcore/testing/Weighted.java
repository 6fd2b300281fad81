package org.creditcore.testing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple.Tuple2;

/**
 * A choice among arbitraries, as {@link Arbitraries#frequencyOf} makes one, but without looking up a generator for each value:
 * a file takes hundreds of such choices. A value shrinks within the alternative chosen.
 */
final class Weighted {
    /** The number of tries for which generators spread their values. */
    private static final int EXPECTED_TRIES = 1000;

    private Weighted() {}

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Arbitrary<T> frequencyOf(Tuple2<Integer, ? extends Arbitrary<? extends T>>... alternatives) {
        List<RandomGenerator<? extends T>> generators = new ArrayList<>();
        for (Tuple2<Integer, ? extends Arbitrary<? extends T>> alternative : alternatives) {
            RandomGenerator<? extends T> generator = alternative.get2().generator(EXPECTED_TRIES);
            for (int i = 0; i < alternative.get1(); i++) {
                generators.add(generator);
            }
        }
        return of(generators);
    }

    static <T> Arbitrary<T> oneOf(List<? extends Arbitrary<? extends T>> alternatives) {
        List<RandomGenerator<? extends T>> generators = new ArrayList<>();
        alternatives.forEach(alternative -> generators.add(alternative.generator(EXPECTED_TRIES)));
        return of(generators);
    }

    private static <T> Arbitrary<T> of(List<RandomGenerator<? extends T>> generators) {
        return Arbitraries.fromGenerator(random ->
                narrowed(generators.get(random.nextInt(generators.size())).next(random)));
    }

    /** A shrinkable only hands out values. */
    @SuppressWarnings("unchecked")
    private static <T> Shrinkable<T> narrowed(Shrinkable<? extends T> shrinkable) {
        return (Shrinkable<T>) shrinkable;
    }
}
