package org.creditcore.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The life of one record (R47): what happened to it, in the order in which it happened.
 *
 * <p>On each track the first event begins something and the next ends it, in turn: the events at even places are objections
 * (or repairs), those at odd places their dismissals (or withdrawals). An event has an effect only once it, the record
 * and the event before it on its track are known (R22).
 *
 * @param disputes objections and dismissals in turn
 * @param repairs repairs and withdrawals of them in turn
 * @param revocation the revocation, which ends everything
 */
public record History(List<Event> disputes, List<Event> repairs, Optional<Event> revocation) {
    /** Nothing happened. */
    public static final History NONE = new History(List.of(), List.of(), Optional.empty());

    /**
     * Keeps its own copy of the lists.
     *
     * @throws NullPointerException if a part is null
     */
    public History {
        disputes = List.copyOf(disputes);
        repairs = List.copyOf(repairs);
        Objects.requireNonNull(revocation, "revocation");
    }
}
