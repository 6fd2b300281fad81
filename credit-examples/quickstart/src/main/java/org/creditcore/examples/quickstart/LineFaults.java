package org.creditcore.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.creditcore.evidence.Fault;

/** Collects what is wrong with one line, so that all of it is said at once. */
final class LineFaults {
    /** A line of millions of faults must not fill the memory. */
    private static final int MOST = 1000;

    private static final int LONGEST_ECHO = 60;

    private final List<Fault> faults = new ArrayList<>(0);

    void add(String field, String problem) {
        if (faults.size() < MOST) {
            faults.add(new Fault(field, problem));
        } else if (faults.size() == MOST) {
            faults.add(new Fault("line", "has more faults, they are listed once these " + MOST + " are mended"));
        }
    }

    /** Adds what the library refuses, but for fields of which something worse is known already. */
    void addRefused(List<Fault> refused) {
        int before = faults.size();
        for (Fault fault : refused) {
            if (faults.subList(0, before).stream()
                    .noneMatch(known -> known.field().equals(fault.field()))) {
                add(fault.field(), fault.problem());
            }
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<Fault> list() {
        return List.copyOf(faults);
    }

    /** A value in quotes, a long one cut short. */
    static String quoted(String value) {
        if (value.length() <= LONGEST_ECHO) {
            return '"' + value + '"';
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST_ECHO - 1)) ? LONGEST_ECHO - 1 : LONGEST_ECHO;
        return '"' + value.substring(0, end) + "…\"";
    }
}
