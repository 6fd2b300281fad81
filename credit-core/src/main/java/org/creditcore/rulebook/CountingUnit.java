package org.creditcore.rulebook;

/** What is counted of a decision with several acts (R25). */
public enum CountingUnit {
    /** The decision: once, however many of its acts are of the class. */
    DECISION,
    /** Each act of the class. */
    ACT
}
