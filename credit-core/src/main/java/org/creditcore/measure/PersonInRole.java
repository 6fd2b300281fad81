package org.creditcore.measure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.rulebook.PersonRole;

/**
 * A person in the role in which a measure may reach them (Art. 13(一)4; R36). The measure does not change that person's own
 * grade.
 *
 * @param reference the host's reference to the person, such as a key of its own; never an identity number
 * @param role the role
 * @param heldFrom the first day on which the person held it
 * @param heldUntil the last day on which the person held it; empty if they hold it still
 * @param directlyResponsible whether the person is directly responsible for the conduct
 */
public record PersonInRole(
        String reference,
        PersonRole role,
        LocalDate heldFrom,
        Optional<LocalDate> heldUntil,
        boolean directlyResponsible) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the role ended before it began, or the reference is blank
     */
    public PersonInRole {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(heldFrom, "heldFrom");
        Objects.requireNonNull(heldUntil, "heldUntil");
        Texts.required("reference", reference);
        if (heldUntil.isPresent() && heldUntil.get().isBefore(heldFrom)) {
            throw new IllegalArgumentException("the role " + role + " ended on " + heldUntil.get()
                    + ", before it began on " + heldFrom + "; its last day is on or after its first");
        }
    }

    /** Whether the role was held on a day of a period. */
    boolean heldDuring(LocalDate first, LocalDate last) {
        return !heldFrom.isAfter(last)
                && (heldUntil.isEmpty() || !heldUntil.get().isBefore(first));
    }

    /**
     * The role and when it was held. The reference is left out: it stands for a person (R4).
     *
     * @return for example {@code PRINCIPAL from 2020-01-01 until 2021-12-31, directly responsible}
     */
    @Override
    public String toString() {
        return role + " from " + heldFrom
                + heldUntil.map(last -> " until " + last).orElse("")
                + (directlyResponsible ? ", directly responsible" : "");
    }
}
