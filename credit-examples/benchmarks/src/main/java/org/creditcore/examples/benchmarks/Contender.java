package org.creditcore.examples.benchmarks;

import java.util.function.Supplier;

/** Who else does the common work, and what a user might pick instead of the library. */
public enum Contender {
    /** Objects, by hand. */
    BY_HAND(ByHand::new),
    /** {@code java.util.stream}. */
    STREAMS(WithStreams::new);

    private final Supplier<Engine> engine;

    Contender(Supplier<Engine> engine) {
        this.engine = engine;
    }

    /** Makes the engine ready to grade. It is to be used by one thread, and closed. */
    public Engine open() {
        return engine.get();
    }
}
