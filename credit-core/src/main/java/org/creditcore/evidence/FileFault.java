package org.creditcore.evidence;

import java.util.Objects;

/**
 * One thing that is wrong with a record or event as part of its file.
 *
 * @param item whether a record or an event is at fault
 * @param index its place in the collection given, from 0
 * @param fault the field and what is wrong with it
 */
public record FileFault(Item item, int index, Fault fault) {
    /** What a file is made of. */
    public enum Item {
        /** A record. */
        EVIDENCE,
        /** An event. */
        EVENT
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public FileFault {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(fault, "fault");
    }

    /**
     * Where, and what is wrong.
     *
     * @return for example {@code event 2, date: …}, places counted from 1
     */
    @Override
    public String toString() {
        return (item == Item.EVIDENCE ? "record " : "event ") + (index + 1) + ", " + fault;
    }
}
