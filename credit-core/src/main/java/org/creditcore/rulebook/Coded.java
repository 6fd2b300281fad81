package org.creditcore.rulebook;

/** A part of a rulebook that has a code. */
interface Coded {
    String code();
}
