package org.creditcore.examples.quickstart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps personal identifiers off standard error (R4). A number may stand in the wrong field, so that whatever has the form
 * of one is masked, wherever it stands.
 */
final class PersonalNumbers {
    /** Fifteen digits or more, or three letters and twelve digits, in either width, blanks between them or not. */
    private static final Pattern NUMBER = Pattern.compile("(?:[0-9０-９][ \\u3000\\u00A0]?){14,}[0-9０-９XxＸｘ]"
            + "|(?:[A-Za-zＡ-Ｚａ-ｚ][ \\u3000]?){3}(?:[0-9０-９][ \\u3000]?){11}[0-9０-９]");

    private static final int FEWEST_DIGITS = 12;
    private static final int HEAD = 6;
    private static final int TAIL = 4;

    private PersonalNumbers() {}

    /** The text with every number of that form masked. */
    static String masked(String text) {
        if (digits(text) < FEWEST_DIGITS) {
            return text;
        }
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        do {
            String number = matcher.group();
            String mask = number.substring(0, HEAD)
                    + "*".repeat(number.length() - HEAD - TAIL)
                    + number.substring(number.length() - TAIL);
            matcher.appendReplacement(masked, Matcher.quoteReplacement(mask));
        } while (matcher.find());
        return matcher.appendTail(masked).toString();
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
                digits++;
            }
        }
        return digits;
    }
}
