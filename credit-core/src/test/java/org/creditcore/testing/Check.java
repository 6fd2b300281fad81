package org.creditcore.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.creditcore.grading.Change;

/** Says of what does not hold what was found and what there should be. */
final class Check {
    private Check() {}

    static void that(boolean holds, Supplier<String> fault) {
        if (!holds) {
            throw new AssertionError(fault.get());
        }
    }

    static void same(Object actual, Object expected, Supplier<String> what) {
        that(actual.equals(expected), () -> what.get() + "\n  is:        " + actual + "\n  should be: " + expected);
    }

    /** A change without its records, which a rewritten file holds as other objects: they are told apart by id. */
    static Optional<List<Object>> inIds(Optional<Change> change) {
        return change.map(next -> List.of(
                next.on(),
                next.outcome(),
                next.causes().stream().map(cause -> cause.evidence().id()).toList()));
    }
}
