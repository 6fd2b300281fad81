package org.creditcore.subject;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who is graded: a subject (管理相对人) of Art. 2, with its kind (R1), its identifier (R2), perhaps a name, and perhaps
 * further identifiers.
 *
 * <p>Identity is the {@linkplain #identifier() identifier} alone (R3): subjects that differ in kind, name or further
 * identifiers only are equal, and renaming a subject changes no grade. Further identifiers are what the host states;
 * the library never infers that two identifiers are one subject.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Subject {

    private final SubjectKind kind;
    private final Identifier identifier;
    private final Optional<String> name;
    private final SortedSet<Identifier> furtherIdentifiers;

    private Subject(
            SubjectKind kind, Identifier identifier, Optional<String> name, SortedSet<Identifier> furtherIdentifiers) {
        requireAllowed(kind, identifier);
        for (Identifier further : furtherIdentifiers) {
            requireAllowed(kind, further);
        }
        if (name.isPresent()) {
            requireNotBlank(name.get());
        }
        this.kind = kind;
        this.identifier = identifier;
        this.name = name;
        this.furtherIdentifiers = Collections.unmodifiableSortedSet(furtherIdentifiers);
    }

    /**
     * A subject without a name.
     *
     * @param kind what the subject is in law
     * @param identifier its identifier
     * @return the subject
     * @throws IllegalArgumentException if a subject of that kind has no identifier of that scheme: a natural person has
     *     no credit code, an organization no personal number (R2)
     * @throws NullPointerException if an argument is null
     */
    public static Subject of(SubjectKind kind, Identifier identifier) {
        return new Subject(
                Objects.requireNonNull(kind, "kind"),
                Objects.requireNonNull(identifier, "identifier"),
                Optional.empty(),
                new TreeSet<>());
    }

    /**
     * A subject with a name.
     *
     * @param kind what the subject is in law
     * @param identifier its identifier
     * @param name its name, a label that decides nothing
     * @return the subject
     * @throws IllegalArgumentException if a subject of that kind has no identifier of that scheme: a natural person has
     *     no credit code, an organization no personal number (R2); or if the name is blank
     * @throws NullPointerException if an argument is null
     */
    public static Subject of(SubjectKind kind, Identifier identifier, String name) {
        return of(kind, identifier).withName(name);
    }

    /**
     * What the subject is in law.
     *
     * @return the kind
     */
    public SubjectKind kind() {
        return kind;
    }

    /**
     * The identifier that is the subject's identity (R3).
     *
     * @return the identifier
     */
    public Identifier identifier() {
        return identifier;
    }

    /**
     * The name, as the host gave it.
     *
     * @return the name, or empty if none was given; never blank
     */
    public Optional<String> name() {
        return name;
    }

    /**
     * Further identifiers that the host states to be this subject's, such as an old registration number (R3).
     *
     * @return the identifiers in their order, without {@link #identifier()}; unmodifiable, may be empty
     */
    public SortedSet<Identifier> furtherIdentifiers() {
        return furtherIdentifiers;
    }

    /**
     * Whether an identifier of this subject is personal (R4): every one of a natural person is, and every one of an
     * individual business but its credit code. A resident's or foreign resident's number is personal whoever asks.
     *
     * @param identifier an identifier of this subject
     * @return true if the identifier must appear in no public output
     * @throws NullPointerException if the identifier is null
     */
    public boolean isPersonal(Identifier identifier) {
        Objects.requireNonNull(identifier, "identifier");
        switch (kind) {
            case NATURAL_PERSON:
                return true;
            case INDIVIDUAL_BUSINESS:
                return !(identifier instanceof UnifiedSocialCreditCode);
            default:
                return identifier.isPersonalNumber();
        }
    }

    /**
     * Whether any identifier of this subject, further ones included, is personal (R4).
     *
     * @return true if at least one identifier must appear in no public output
     */
    public boolean hasPersonalIdentifier() {
        return isPersonal(identifier) || furtherIdentifiers.stream().anyMatch(this::isPersonal);
    }

    /**
     * The identifier as logs and internal views may show it (R4).
     *
     * @return the scheme, a space, and the value, {@linkplain Identifier#masked() masked} if personal
     */
    public String shownIdentifier() {
        return identifier.scheme() + " " + (isPersonal(identifier) ? identifier.masked() : identifier.value());
    }

    /**
     * This subject under another name.
     *
     * @param name the name, a label that decides nothing
     * @return the renamed subject, equal to this
     * @throws IllegalArgumentException if the name is blank
     * @throws NullPointerException if the name is null
     */
    public Subject withName(String name) {
        return new Subject(kind, identifier, Optional.of(Objects.requireNonNull(name, "name")), furtherIdentifiers);
    }

    /**
     * This subject with one further identifier. Nothing is added if the subject has the identifier already.
     *
     * @param further an identifier that the host states to be this subject's
     * @return the subject with the further identifier, equal to this
     * @throws IllegalArgumentException if a subject of this kind has no identifier of that scheme (R2)
     * @throws NullPointerException if the identifier is null
     */
    public Subject withFurtherIdentifier(Identifier further) {
        Objects.requireNonNull(further, "further");
        if (further.equals(identifier)) {
            return this;
        }
        SortedSet<Identifier> all = new TreeSet<>(furtherIdentifiers);
        all.add(further);
        return new Subject(kind, identifier, name, all);
    }

    /**
     * Whether the other is a subject with the same identifier (R3).
     *
     * @param other any object, or null
     * @return true if the identifiers are equal, whatever else differs
     */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Subject that && identifier.equals(that.identifier);
    }

    /**
     * A hash of the identifier.
     *
     * @return the hash, the same on every JVM
     */
    @Override
    public int hashCode() {
        return identifier.hashCode();
    }

    /**
     * Kind and identifier, the value masked if personal, and never a name (R4).
     *
     * @return the kind, a space, and {@link #shownIdentifier()}
     */
    @Override
    public String toString() {
        return kind + " " + shownIdentifier();
    }

    private static void requireAllowed(SubjectKind kind, Identifier identifier) {
        if (kind == SubjectKind.NATURAL_PERSON && identifier instanceof UnifiedSocialCreditCode) {
            throw notAllowed(
                    kind,
                    identifier,
                    ResidentIdentityNumber.SCHEME + ", " + ForeignPermanentResidentNumber.SCHEME
                            + " or another scheme");
        }
        if (kind.isOrganization() && identifier.isPersonalNumber()) {
            throw notAllowed(kind, identifier, UnifiedSocialCreditCode.SCHEME + " or another scheme");
        }
    }

    private static IllegalArgumentException notAllowed(SubjectKind kind, Identifier identifier, String allowed) {
        return new IllegalArgumentException("subject of kind " + kind + " has no identifier of scheme "
                + identifier.scheme() + ", must be of " + allowed);
    }

    private static void requireNotBlank(String name) {
        if (CanonicalText.isBlank(name)) {
            throw new IllegalArgumentException("name of a subject is blank, must hold at least one character");
        }
    }
}
