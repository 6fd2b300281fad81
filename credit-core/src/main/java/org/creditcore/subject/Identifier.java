package org.creditcore.subject;

import java.util.Objects;

/**
 * An identifier of a subject: a value under a scheme (R2). The scheme is always stated and never guessed from the
 * value, because a credit code of digits alone has the shape of a foreign resident's number.
 *
 * <p>Identifiers are equal if scheme and value are equal. Whether one is personal depends on whose it is: ask
 * {@link Subject#isPersonal(Identifier)}. Until that is known, only a credit code is taken to be public.
 *
 * <p>Immutable and safe for use by several threads.
 */
public abstract sealed class Identifier implements Comparable<Identifier>
        permits UnifiedSocialCreditCode, ResidentIdentityNumber, ForeignPermanentResidentNumber, OtherIdentifier {

    private final String scheme;
    private final String value;

    Identifier(String scheme, String value) {
        this.scheme = scheme;
        this.value = value;
    }

    /**
     * The identifier that a text is under a scheme. {@code USCC}, {@code RESIDENT_ID} and {@code FOREIGN_RESIDENT_ID},
     * written exactly so, name the known schemes; every other name is a scheme of the host's own.
     *
     * @param scheme the name of the scheme
     * @param text the text as the host has it
     * @return the identifier, of the known scheme's type or an {@link OtherIdentifier}
     * @throws InvalidIdentifierException if the text is no identifier of that scheme, or the scheme is blank or is a
     *     known scheme's name in other case, width or spacing
     * @throws NullPointerException if an argument is null
     */
    public static Identifier of(String scheme, String text) {
        return Schemes.identifier(Objects.requireNonNull(scheme, "scheme"), text);
    }

    /**
     * The name of the scheme.
     *
     * @return {@code USCC}, {@code RESIDENT_ID}, {@code FOREIGN_RESIDENT_ID} or the other scheme's name
     */
    public final String scheme() {
        return scheme;
    }

    /**
     * The value, normalised and whole. It must not reach any public output if the identifier is personal (R4).
     *
     * @return the value, never empty
     */
    public final String value() {
        return value;
    }

    /**
     * The value under the 6+4 mask (脱敏), for internal views (R4): the first six and last four characters, and
     * {@code *} for each between. Of a value shorter than 15 characters at most the first and last quarter is shown.
     *
     * @return the mask, as long as the value
     */
    public final String masked() {
        return Mask.of(value);
    }

    /**
     * Orders by scheme, then by value, both by code point. Consistent with {@link #equals}.
     *
     * @param other the identifier to compare with
     * @return less than, equal to or greater than zero as this comes before, is equal to or comes after the other
     * @throws NullPointerException if the other is null
     */
    @Override
    public final int compareTo(Identifier other) {
        int byScheme = CanonicalText.BY_CODE_POINT.compare(scheme, other.scheme);
        return byScheme != 0 ? byScheme : CanonicalText.BY_CODE_POINT.compare(value, other.value);
    }

    /**
     * Whether the other is an identifier of the same scheme and value.
     *
     * @param other any object, or null
     * @return true if scheme and value are equal
     */
    @Override
    public final boolean equals(Object other) {
        return this == other
                || other instanceof Identifier that && scheme.equals(that.scheme) && value.equals(that.value);
    }

    /**
     * A hash of scheme and value.
     *
     * @return the hash, the same on every JVM
     */
    @Override
    public final int hashCode() {
        return 31 * scheme.hashCode() + value.hashCode();
    }

    /**
     * Scheme and value, the value masked unless this is a credit code (R4).
     *
     * @return the scheme, a space, and the value or its mask
     */
    @Override
    public final String toString() {
        return scheme + " " + (this instanceof UnifiedSocialCreditCode ? value : masked());
    }

    /** Whether this is a number that only a natural person has, whoever states it. */
    boolean isPersonalNumber() {
        return false;
    }

    /** The normalised form of a text of one of the known schemes. */
    static String normalised(String text) {
        return CanonicalText.compact(Objects.requireNonNull(text, "text"));
    }
}
