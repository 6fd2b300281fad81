package org.creditcore.subject;

/**
 * A unified social credit code (统一社会信用代码), GB 32100-2015 (R2): 18 characters of 31, namely the digits and the
 * Latin capitals without I, O, S, V and Z.
 *
 * <ul>
 *   <li>Position 1, the registering authority, may be any of the 31: the standard's table has been extended before.
 *   <li>Position 2, the category of entity, and positions 3 to 8, the region of registration, are digits. What they
 *       mean is not judged, because both tables change while codes stay.
 *   <li>Positions 9 to 17 are the organization code (组织机构代码), whose own check is reported apart by
 *       {@link #organizationCodeHolds()}: live registers hold codes that fail it.
 *   <li>Position 18 is the check character over the 17 before; a code that fails it is refused.
 * </ul>
 *
 * <p>Zeros alone are a placeholder for a missing code and are refused, although their check character fits. Immutable
 * and safe for use by several threads.
 */
public final class UnifiedSocialCreditCode extends Identifier {

    /** The name of this scheme. */
    public static final String SCHEME = "USCC";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final String PLACEHOLDER = "0".repeat(LENGTH - 1);
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int MODULUS = 31;

    private static final int ORGANIZATION_CODE = 8;
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ORGANIZATION_CHECKS = "0X987654321";

    private UnifiedSocialCreditCode(String value) {
        super(SCHEME, value);
    }

    /**
     * The credit code that a text holds once width, blanks and case are normalised. Nothing else is mended.
     *
     * @param text the code as the host has it
     * @return the code
     * @throws InvalidIdentifierException if the text is no credit code
     * @throws NullPointerException if the text is null
     */
    public static UnifiedSocialCreditCode of(String text) {
        String value = normalised(text);
        Faults faults = new Faults("credit code", value);
        if (value.length() != LENGTH) {
            faults.add("length is " + value.length() + ", must be " + LENGTH);
        } else {
            faults.addPositions(1, 1, ALPHABET, "one of " + ALPHABET);
            faults.addPositions(2, 8, Faults.DIGITS, "a digit");
            faults.addPositions(9, LENGTH, ALPHABET, "one of " + ALPHABET);
        }
        faults.throwIfAny();
        char found = value.charAt(LENGTH - 1);
        char wanted = check(value);
        if (value.startsWith(PLACEHOLDER)) {
            faults.add("zeros are a placeholder, must be a code that was assigned");
        } else if (found != wanted) {
            faults.add("check character is " + found + ", must be " + wanted);
        }
        faults.throwIfAny();
        return new UnifiedSocialCreditCode(value);
    }

    /**
     * Whether the organization code in positions 9 to 17 fits its own check character by GB 11714. A code that does not
     * is still a credit code (R2); the host decides whether to refuse it.
     *
     * @return true if position 17 is the check character of positions 9 to 16
     */
    public boolean organizationCodeHolds() {
        int sum = 0;
        for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
            // letters count by their place among all 26, unlike in the credit code's own check
            sum += Character.digit(value().charAt(ORGANIZATION_CODE + i), Character.MAX_RADIX)
                    * ORGANIZATION_WEIGHTS[i];
        }
        char wanted = ORGANIZATION_CHECKS.charAt(sum % ORGANIZATION_CHECKS.length());
        return value().charAt(ORGANIZATION_CODE + ORGANIZATION_WEIGHTS.length) == wanted;
    }

    private static char check(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
