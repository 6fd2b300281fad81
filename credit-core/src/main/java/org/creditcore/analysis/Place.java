package org.creditcore.analysis;

import java.util.Objects;

/**
 * A region of the space of tallies with the smallest file in it.
 *
 * @param region the region
 * @param witness a file whose tallies lie in it
 */
public record Place(Region region, Witness witness) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Place {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(witness, "witness");
    }
}
