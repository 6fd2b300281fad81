package org.creditcore.rulebook;

import java.util.Objects;
import java.util.Set;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.subject.Term;

/**
 * A class of acts, such as penalties or severe penalties (R23, R24). Classes may overlap.
 *
 * <p>An act is in the class if its heaviest sanction is one of {@code heaviest}, or if the authority designated it grave and
 * any of its sanctions is one of {@code graveWith}.
 *
 * @param code what identifies the class in its rulebook
 * @param name what it is called
 * @param heaviest the kinds that put an act into the class when they are its heaviest
 * @param graveWith the kinds that put a grave act into the class; may be none
 */
public record ActClass(String code, Term name, Set<SanctionKind> heaviest, Set<SanctionKind> graveWith)
        implements Coded {
    /**
     * Keeps its own copy of the sets.
     *
     * @throws NullPointerException if a part is null
     */
    public ActClass {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        heaviest = EnumSets.copyOf(SanctionKind.class, heaviest);
        graveWith = EnumSets.copyOf(SanctionKind.class, graveWith);
    }
}
