package org.creditcore.testing;

import java.util.List;
import java.util.Locale;

/** Texts that differ for the eye and are the same authority, scheme or number (R12). */
public final class Typography {
    private static final List<String> BRACKETS = List.of("〔〕", "[]", "【】", "()", "（）", "［］");

    private Typography() {}

    /**
     * A text in several forms that compare as the same: other brackets, full-width characters, blanks of several kinds,
     * and small letters.
     *
     * @param text the text
     * @return the forms, the text as it is first
     */
    public static List<String> variants(String text) {
        return List.of(
                text,
                withBrackets(text, "[]"),
                withBrackets(text, "（）"),
                withBrackets(fullWidth(text), "【】"),
                "\uFEFF" + String.join("\u3000", text.split("")) + " ",
                withBrackets(text.toLowerCase(Locale.ROOT), "()"));
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
