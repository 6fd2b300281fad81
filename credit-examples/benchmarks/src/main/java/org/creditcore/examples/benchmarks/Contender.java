package org.creditcore.examples.benchmarks;

import java.util.function.Supplier;

/** Who else does the common work, and what a user might pick instead of the library. */
public enum Contender {
    /** Objects, by hand. */
    BY_HAND("objects by hand with explanation", ByHand::new, 0),
    /** {@code java.util.stream}. */
    STREAMS("java.util.stream", WithStreams::new, 4);

    private final String shownAs;
    private final Supplier<Engine> engine;
    private final int slowerAtLeast;

    Contender(String shownAs, Supplier<Engine> engine, int slowerAtLeast) {
        this.shownAs = shownAs;
        this.engine = engine;
        this.slowerAtLeast = slowerAtLeast;
    }

    /** What it is called in tables. */
    String shownAs() {
        return shownAs;
    }

    /** How many times as long as the library's full assessment it should take at least; 0 if nothing is claimed. */
    int slowerAtLeast() {
        return slowerAtLeast;
    }

    /** Makes the engine ready to grade. It is to be used by one thread, and closed. */
    public Engine open() {
        return engine.get();
    }
}
