package org.creditcore.subject;

/** The check character that GB 11643 puts at the end of eighteen-character personal numbers (ISO 7064 MOD 11-2). */
final class PersonalCheck {

    static final int LENGTH = 18;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private PersonalCheck() {}

    /** Reports characters that cannot stand where they stand, and ends there if there are any. */
    static void requireCharacters(Faults faults) {
        faults.addPositions(1, LENGTH - 1, Faults.DIGITS, "a digit");
        faults.addPositions(LENGTH, LENGTH, Faults.DIGITS + "X", "a digit or X");
        faults.throwIfAny();
    }

    /** Reports a check character that does not fit, without telling the one that would. */
    static void check(String value, Faults faults) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        if (value.charAt(LENGTH - 1) != CHECKS.charAt(sum % CHECKS.length())) {
            faults.add("check character does not fit, must be the one of GB 11643");
        }
    }
}
