package org.creditcore.notice;

import java.util.List;
import java.util.stream.Collectors;
import org.creditcore.evidence.Fault;

/** An entry that cannot be registered: it names everything that is missing or not allowed. */
public final class InvalidNoticeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Kept out of serialisation: the message says the same. */
    private final transient List<Fault> faults;

    InvalidNoticeException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
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
