package org.creditcore.subject;

import java.util.Objects;

/**
 * An identifier under a scheme of the host's own: a passport, an old registration number, a travel permit (R2). The
 * value is opaque: blanks at its ends are trimmed, and nothing else is changed or judged. Two values that differ in
 * width or case are two identifiers.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class OtherIdentifier extends Identifier {

    private OtherIdentifier(String scheme, String value) {
        super(scheme, value);
    }

    /**
     * The identifier that a text is under a scheme of the host's own.
     *
     * @param scheme the name of the scheme; blanks at its ends are trimmed
     * @param text the value; blanks at its ends are trimmed
     * @return the identifier
     * @throws InvalidIdentifierException if scheme or text is blank, or the scheme is {@code USCC},
     *     {@code RESIDENT_ID} or {@code FOREIGN_RESIDENT_ID}, in whatever case, width or spacing
     * @throws NullPointerException if an argument is null
     */
    public static OtherIdentifier of(String scheme, String text) {
        String name = CanonicalText.trimmed(Objects.requireNonNull(scheme, "scheme"));
        String value = CanonicalText.trimmed(Objects.requireNonNull(text, "text"));
        if (name.isEmpty()) {
            throw new InvalidIdentifierException("scheme is blank, must hold at least one character");
        }
        String compact = CanonicalText.compact(name);
        if (Schemes.isKnown(compact)) {
            throw new InvalidIdentifierException("scheme \"" + scheme + "\" reads as " + compact
                    + ", must be that name itself for a number of its own type, or another name");
        }
        if (value.isEmpty()) {
            throw new InvalidIdentifierException(
                    "identifier of scheme \"" + name + "\" is blank, must hold at least one character");
        }
        return new OtherIdentifier(name, value);
    }
}
