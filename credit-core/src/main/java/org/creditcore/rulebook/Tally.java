package org.creditcore.rulebook;

import java.util.Objects;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.subject.Term;

/**
 * A number kept about a subject on each day: how many records of some description count, or how much they add up to.
 *
 * @param code what identifies the tally in its rulebook
 * @param name what is counted or summed, and in which unit
 * @param selector which records
 * @param window for how long after their date
 * @param quantity what is added up
 */
public record Tally(String code, Term name, Selector selector, Choice<Window> window, Quantity quantity) {
    /**
     * Checks that sums are made of decisions only.
     *
     * @throws IllegalArgumentException if amounts are to be summed of records that have none
     */
    public Tally {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(selector, "selector");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(quantity, "quantity");
        if (quantity instanceof Quantity.Sum && selector.type() != EvidenceType.DECISION) {
            throw new IllegalArgumentException("the tally " + code + " sums amounts of records of type "
                    + selector.type() + ", only a DECISION has amounts");
        }
    }

    /**
     * A tally that counts each record once.
     *
     * @param code what identifies the tally in its rulebook
     * @param name what is counted
     * @param selector which records
     * @param window for how long after their date
     * @return the tally
     */
    public static Tally count(String code, Term name, Selector selector, Window window) {
        return new Tally(
                code, name, selector, Choice.fixed(window), new Quantity.Count(Choice.fixed(CountingUnit.DECISION)));
    }

    /**
     * Whether the tally is an amount of money.
     *
     * @return true if its value is in fen, false if it is a number of records or acts
     */
    public boolean isAmount() {
        return quantity instanceof Quantity.Sum;
    }
}
