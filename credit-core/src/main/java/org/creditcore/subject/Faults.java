package org.creditcore.subject;

/** The faults found in one text, reported together and with the text masked. Confined to one call. */
final class Faults {

    static final String DIGITS = "0123456789";
    static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final String what;
    private final String text;
    private final StringBuilder faults = new StringBuilder();

    Faults(String what, String text) {
        this.what = what;
        this.text = text;
    }

    void add(String fault) {
        if (faults.length() > 0) {
            faults.append("; ");
        }
        faults.append(fault);
    }

    /** Names the positions (from 1) between the two, both included, whose character is none of those allowed. */
    void addPositions(int first, int last, String allowed, String allowedText) {
        StringBuilder positions = new StringBuilder();
        for (int position = first; position <= last; position++) {
            if (allowed.indexOf(text.charAt(position - 1)) < 0) {
                positions.append(positions.length() == 0 ? "" : ", ").append(position);
            }
        }
        if (positions.length() > 0) {
            add("position " + positions + " must be " + allowedText);
        }
    }

    void throwIfAny() {
        if (faults.length() > 0) {
            InvalidIdentifierException.refuse("invalid " + what + " \"" + shown() + "\": " + faults);
        }
    }

    /** The mask; and as the text may be anything, even a name, it shows nothing but digits and Latin capitals. */
    private String shown() {
        char[] shown = Mask.of(text).toCharArray();
        for (int i = 0; i < shown.length; i++) {
            char c = shown[i];
            if (!isDigit(c) && LETTERS.indexOf(c) < 0) {
                shown[i] = '*';
            }
        }
        return new String(shown);
    }

    static boolean isDigit(int c) {
        return DIGITS.indexOf(c) >= 0;
    }
}
