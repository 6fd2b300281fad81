package org.creditcore.examples.benchmarks;

/** What is on file, in the common work. */
public enum Kind {
    /** An order to correct, or a warning. */
    ADMONITION,
    /** A penalty case; it may carry a fine. */
    PENALTY,
    /** A broken commitment. */
    BREACH,
    /** A commendation by an administrative organ. */
    COMMENDATION,
    /** A determination of serious dishonesty. */
    DETERMINATION
}
