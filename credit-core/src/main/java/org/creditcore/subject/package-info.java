/**
 * Who is graded (Art. 2).
 *
 * <p>The regulation grades the subjects (管理相对人) that the bureau deals with, and names three classes: legal
 * persons, social organizations and natural persons. {@link org.creditcore.subject.SubjectKind} is finer, because the
 * law is: it keeps unincorporated organizations and individual businesses apart and says to which
 * {@linkplain org.creditcore.subject.SubjectClass class} each kind belongs (R1).
 *
 * <p>A {@link org.creditcore.subject.Subject} is known by its {@link org.creditcore.subject.Identifier}, and by nothing
 * else: a name is a label, and no two identifiers are ever inferred to be one subject (R3). Identifiers are typed. The
 * host says which scheme a text belongs to, as shapes deceive; the library then normalises width, case and blanks,
 * checks what the scheme's standard lets it check, and never corrects (R2):
 *
 * <ul>
 *   <li>{@link org.creditcore.subject.UnifiedSocialCreditCode} for organizations and individual businesses,
 *   <li>{@link org.creditcore.subject.ResidentIdentityNumber} and
 *       {@link org.creditcore.subject.ForeignPermanentResidentNumber} for persons,
 *   <li>{@link org.creditcore.subject.OtherIdentifier} for every other scheme, named by the host.
 * </ul>
 *
 * <p>What is refused is refused with an {@link org.creditcore.subject.InvalidIdentifierException} that names all faults
 * it can tell. The one exception is the organization code within a credit code, whose failing check is
 * {@linkplain org.creditcore.subject.UnifiedSocialCreditCode#organizationCodeHolds() reported apart}.
 *
 * <p>An organization's credit code is public. Personal is every identifier of a natural person, and every one of an
 * individual business but its credit code; {@link org.creditcore.subject.Subject#isPersonal} tells (R4). A personal
 * value leaves this package whole only where a caller asks an identifier for its
 * {@linkplain org.creditcore.subject.Identifier#value() value}; texts made here, exceptions included, show at most the
 * 6+4 mask.
 *
 * <p>{@link org.creditcore.subject.CanonicalText} holds the normal forms on which all of this, and the recognition of
 * reports of one case (R12), rests. All types are immutable.
 */
package org.creditcore.subject;
