package org.creditcore.subject;

/**
 * The number on a foreign permanent resident's identity card (外国人永久居留身份证) (R2), in either of its forms:
 *
 * <ul>
 *   <li>on cards issued since December 2023, 18 characters that begin with 9 and end with the check character of
 *       GB 11643;
 *   <li>on older cards, three Latin letters for the country and twelve digits, without a check character.
 * </ul>
 *
 * <p>Not checked, on purpose: the region, country and birth date between the first and the last character, because
 * their layout is known only at second hand, and the country letters and the digits of an older card, because no list
 * of them is closed. Immutable and safe for use by several threads.
 */
public final class ForeignPermanentResidentNumber extends Identifier {

    /** The name of this scheme. */
    public static final String SCHEME = "FOREIGN_RESIDENT_ID";

    private static final int OLDER_LENGTH = 15;
    private static final int OLDER_LETTERS = 3;

    private ForeignPermanentResidentNumber(String value) {
        super(SCHEME, value);
    }

    @Override
    boolean isPersonalNumber() {
        return true;
    }

    /**
     * The number that a text holds once width, blanks and case are normalised. Nothing else is mended.
     *
     * @param text the number as the host has it
     * @return the number
     * @throws InvalidIdentifierException if the text has neither form of the number
     * @throws NullPointerException if the text is null
     */
    public static ForeignPermanentResidentNumber of(String text) {
        String value = normalised(text);
        Faults faults = new Faults("foreign permanent resident number", value);
        if (value.length() == OLDER_LENGTH) {
            faults.addPositions(1, OLDER_LETTERS, Faults.LETTERS, "a letter");
            faults.addPositions(OLDER_LETTERS + 1, OLDER_LENGTH, Faults.DIGITS, "a digit");
        } else if (value.length() == PersonalCheck.LENGTH) {
            PersonalCheck.requireCharacters(faults);
            faults.addPositions(1, 1, "9", "9");
            PersonalCheck.check(value, faults);
        } else {
            faults.add("length is " + value.length() + ", must be " + PersonalCheck.LENGTH + ", or " + OLDER_LENGTH
                    + " on an older card");
        }
        faults.throwIfAny();
        return new ForeignPermanentResidentNumber(value);
    }
}
