package org.creditcore.subject;

import java.time.YearMonth;

/**
 * A resident identity number (公民身份号码), GB 11643-1999 (R2), and the number in the same form on the residence
 * permits of Hong Kong, Macao and Taiwan residents (港澳台居民居住证, address codes from 81, 82 and 83).
 *
 * <p>Checked are the length of 18, the characters, the first digit (1 to 8; 9 begins the number of a foreign
 * permanent resident), that the birth date in positions 7 to 14 is a day of the calendar, and the check character. Not
 * checked, on purpose:
 *
 * <ul>
 *   <li>the address code, because the codes of abolished districts live on in numbers;
 *   <li>a least or greatest birth date: the standard's own specimen was born in 1880, and the library reads no clock,
 *       so it cannot know which dates lie in the future;
 *   <li>the sequence number, all of whose values may be assigned.
 * </ul>
 *
 * <p>Fifteen-digit numbers of the first generation are refused, not converted: they carry no check character and no
 * century. The library never tells the birth date or the sex that a number encodes. Immutable and safe for use by
 * several threads.
 */
public final class ResidentIdentityNumber extends Identifier {

    /** The name of this scheme. */
    public static final String SCHEME = "RESIDENT_ID";

    private static final int FIRST_GENERATION_LENGTH = 15;

    private ResidentIdentityNumber(String value) {
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
     * @throws InvalidIdentifierException if the text is no resident identity number of 18 characters
     * @throws NullPointerException if the text is null
     */
    public static ResidentIdentityNumber of(String text) {
        String value = normalised(text);
        Faults faults = new Faults("resident identity number", value);
        if (value.length() == FIRST_GENERATION_LENGTH && value.chars().allMatch(Faults::isDigit)) {
            faults.add("fifteen-digit numbers are not accepted, must be the number of " + PersonalCheck.LENGTH
                    + " characters");
        } else if (value.length() != PersonalCheck.LENGTH) {
            faults.add("length is " + value.length() + ", must be " + PersonalCheck.LENGTH);
        }
        faults.throwIfAny();
        PersonalCheck.requireCharacters(faults);
        faults.addPositions(1, 1, "12345678", "1 to 8");
        if (!holdsDate(value)) {
            faults.add("positions 7 to 14 are no date, must be a day of the calendar as year, month and day");
        }
        PersonalCheck.check(value, faults);
        faults.throwIfAny();
        return new ResidentIdentityNumber(value);
    }

    private static boolean holdsDate(String value) {
        int year = Integer.parseInt(value, 6, 10, 10);
        int month = Integer.parseInt(value, 10, 12, 10);
        int day = Integer.parseInt(value, 12, 14, 10);
        return year >= 1
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
    }
}
