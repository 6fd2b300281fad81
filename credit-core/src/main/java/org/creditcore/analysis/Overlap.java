package org.creditcore.analysis;

import java.util.List;
import java.util.Objects;
import org.creditcore.rulebook.Criterion;

/**
 * Two criteria for different grades that are met at once.
 *
 * @param first one of them, the earlier in the rulebook
 * @param second the other
 * @param places where both are met, those with the smallest files first
 */
public record Overlap(Criterion first, Criterion second, List<Place> places) {
    /**
     * Keeps its own copy of the places.
     *
     * @throws NullPointerException if a part is null
     */
    public Overlap {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        places = List.copyOf(places);
    }
}
