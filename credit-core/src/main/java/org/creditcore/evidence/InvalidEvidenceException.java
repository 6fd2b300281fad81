package org.creditcore.evidence;

import java.util.List;
import java.util.stream.Collectors;

/** A record, event or part of one that cannot be: it names every fault found, not only the first. */
public final class InvalidEvidenceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Kept out of serialisation: the message says the same. */
    private final transient List<Fault> faults;

    InvalidEvidenceException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** Throws one. A class that threw one itself would have this one loaded, faults or none. */
    static void refuse(List<Fault> faults) {
        throw new InvalidEvidenceException(faults);
    }

    /**
     * Everything that is wrong.
     *
     * @return the faults in the order of the fields; at least one, but none if the exception was deserialised
     */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
