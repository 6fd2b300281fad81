package org.creditcore.evidence;

import java.util.List;
import java.util.stream.Collectors;

/** Records and events that cannot be one file: it names every fault found, not only the first. */
public final class InvalidFileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Kept out of serialisation: the message says the same. */
    private final transient List<FileFault> faults;

    InvalidFileException(List<FileFault> faults) {
        super(faults.stream().map(FileFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** Throws one. A class that threw one itself would have this one loaded, faults or none. */
    static void refuse(List<FileFault> faults) {
        throw new InvalidFileException(faults);
    }

    /**
     * Everything that is wrong.
     *
     * @return the faults, those of records first, each in the order given; at least one, but none if the
     *     exception was deserialised
     */
    public List<FileFault> faults() {
        return faults == null ? List.of() : faults;
    }
}
