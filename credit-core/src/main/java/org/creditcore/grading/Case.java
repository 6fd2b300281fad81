package org.creditcore.grading;

import java.util.Optional;
import org.creditcore.evidence.Evidence;

/**
 * What counts as one: the report used of a case (R12), or a record that stands alone.
 *
 * @param evidence the record that gives the content and the name
 * @param disputed the days on which an objection to any of its reports is open (R19)
 * @param repaired the days on which a repair of any of its reports is in force (R18); none unless adverse
 * @param supersededBy the rating that replaced it (R21)
 */
record Case(Evidence evidence, Days disputed, Days repaired, Optional<Evidence> supersededBy) {
    /** The first day on which a later rating has replaced it. */
    int supersededFrom() {
        return supersededBy.isPresent() ? Days.day(supersededBy.get().date()) : Days.NEVER;
    }

    /** The same, replaced by another rating or by none. */
    Case supersededBy(Optional<Evidence> other) {
        return new Case(evidence, disputed, repaired, other);
    }
}
