package org.creditcore.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import org.creditcore.evidence.Fault;

/** Parts that cannot be one rulebook: it names every fault found, not only the first. */
public final class InvalidRulebookException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Kept out of serialisation: the message says the same. */
    private final transient List<Fault> faults;

    InvalidRulebookException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** Throws one. A class that threw one itself would have this one loaded, faults or none. */
    static void refuse(List<Fault> faults) {
        throw new InvalidRulebookException(faults);
    }

    /**
     * Everything that is wrong.
     *
     * @return the faults; at least one, but none if the exception was deserialised
     */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
