package org.creditcore.testing;

import java.util.List;
import java.util.Locale;

/** Texts that differ for the eye and are the same authority, scheme or number (R12). */
public final class Typography {
    private static final List<String> BRACKETS = List.of("〔〕", "[]", "【】", "()", "（）", "［］");

    /** How many forms of a text there are. */
    public static final int FORMS = 6;

    private Typography() {}

    /**
     * A text in one of several forms that compare as the same: other brackets, full-width characters, blanks of several
     * kinds, and small letters.
     *
     * @param text the text
     * @param form a number of 0 or more; 0 is the text as it is, and forms come round again
     * @return the text in that form
     */
    public static String variant(String text, int form) {
        return switch (form % FORMS) {
            case 0 -> text;
            case 1 -> withBrackets(text, "[]");
            case 2 -> withBrackets(text, "（）");
            case 3 -> withBrackets(fullWidth(text), "【】");
            case 4 -> "\uFEFF" + String.join("\u3000", text.split("")) + " ";
            default -> withBrackets(text.toLowerCase(Locale.ROOT), "()");
        };
    }

    private static String withBrackets(String text, String pair) {
        String result = text;
        for (String other : BRACKETS) {
            result = result.replace(other.charAt(0), pair.charAt(0)).replace(other.charAt(1), pair.charAt(1));
        }
        return result;
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        for (char c : text.toCharArray()) {
            wide.append(c >= '!' && c <= '~' ? (char) (c - '!' + '\uFF01') : c);
        }
        return wide.toString();
    }
}
