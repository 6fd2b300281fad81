package org.creditcore.rulebook;

import java.util.Objects;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.subject.Term;

/**
 * A number kept about a subject on each day: how many records of some description count, or how much they add up to, in money or points.
 *
 * @param code what identifies the tally in its rulebook
 * @param name what is counted or summed, and in which unit
 * @param selector which records
 * @param window for how long after their date
 * @param quantity what is added up
 */
public record Tally(String code, Term name, Selector selector, Choice<Window> window, Quantity quantity)
        implements Coded {
    /**
     * Checks that sums are made of decisions only, and that every act of the class has points where points are added.
     *
     * @throws IllegalArgumentException if amounts or points are to be summed of records that have none, or the kinds that have
     *     points are not those that put an act into the class
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
        if (quantity instanceof Quantity.Points points) {
            if (!(selector instanceof Selector.Acts acts)) {
                throw new IllegalArgumentException("the tally " + code + " adds points of records of type "
                        + selector.type() + ", only a DECISION has points");
            }
            ActClass actClass = acts.actClass();
            if (!points.perAct().keySet().equals(actClass.heaviest())
                    || !actClass.graveWith().isEmpty()) {
                throw new IllegalArgumentException("the tally " + code + " has points for "
                        + points.perAct().keySet() + ", but its acts are of the class " + actClass.code()
                        + "; allowed is a class of acts whose heaviest sanction is one of these kinds, none of them for being"
                        + " grave");
            }
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
     * @return true if its value is in fen, false if it is a number of records, acts or points
     */
    public boolean isAmount() {
        return quantity instanceof Quantity.Sum;
    }
}
