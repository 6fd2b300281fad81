package org.creditcore.subject;

/**
 * Thrown when a text is not an identifier of the scheme it was given for (R2).
 *
 * <p>The message names every fault that can be told and what is allowed. The refused value appears only under the
 * 6+4 mask, whatever the scheme: a text that failed as a credit code may be a person's number in the wrong field
 * (R4). No message spells out the check character that a personal number ought to have.
 */
public final class InvalidIdentifierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidIdentifierException(String message) {
        super(message);
    }

    /** Throws one. A class that threw one itself would have this one loaded, faults or none. */
    static void refuse(String message) {
        throw new InvalidIdentifierException(message);
    }
}
