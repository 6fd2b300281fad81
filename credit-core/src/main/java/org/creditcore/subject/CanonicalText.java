package org.creditcore.subject;

import java.util.Comparator;

/**
 * Normal forms of short texts: identifiers, and the names and numbers by which reports of one case are recognised
 * (R2, R12).
 *
 * <p>Both forms are idempotent, independent of locale and of the Unicode version of the running JDK, and return the
 * given instance where nothing changes. The class has no state and is safe for use by several threads.
 */
public final class CanonicalText {
    /** Orders texts by code point; {@link String#compareTo} puts supplementary characters before U+E000 and above. */
    public static final Comparator<String> BY_CODE_POINT = new ByCodePoint();

    private static final int REMOVED = -1;
    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private CanonicalText() {}

    /**
     * The text without differences of width, blanks and case: full-width forms (U+FF01 to U+FF5E) become ASCII, every
     * blank (Unicode White_Space, and the byte order mark U+FEFF) is removed wherever it stands, and {@code a} to
     * {@code z} become {@code A} to {@code Z}. Letters outside ASCII are left alone.
     *
     * @param text any text, may be empty
     * @return the compact form, the same instance if the text is compact already
     * @throws NullPointerException if the text is null
     */
    public static String compact(String text) {
        return canonical(text, false);
    }

    /**
     * Whether there is nothing in a text but blanks, which are those that {@link #compact} removes.
     *
     * @param text any text, may be empty
     * @return true if its compact form is empty
     * @throws NullPointerException if the text is null
     */
    public static boolean isBlank(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The {@linkplain #compact compact} form with all brackets alike: 〔, [ and 【 become {@code (}, and 〕, ] and 】
     * become {@code )}. This is the form in which authorities, schemes and document numbers (文号) are compared, so
     * that {@code 平发改罚〔2021〕3号} and {@code 平发改罚［2021］ 3号} are one number (R12).
     *
     * @param text any text, may be empty
     * @return the comparable form, the same instance if the text has that form already
     * @throws NullPointerException if the text is null
     */
    public static String comparable(String text) {
        return canonical(text, true);
    }

    /**
     * A text as one quoted word of a canonical line: whatever is in it, it cannot be taken for two words or two lines.
     *
     * @param text any text
     * @return the text in double quotes; quotes, backslashes, and what is neither printable ASCII nor an ideograph or mark of
     *     U+4E00–9FA5, U+3001–301E, U+FF01–FF5E or U+00B7, are written as a backslash, {@code u} and four hexadecimal digits
     */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ' || c > '~' && !isShown(c)) {
                quoted.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    quoted.append(HEXADECIMAL.charAt(c >> shift & 0xF));
                }
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /**
     * A line of canonical text.
     *
     * @param words the words, each of which is quoted or cannot be taken for two
     * @return the words with a blank between them, ended by {@code \n}
     */
    public static String line(String... words) {
        return String.join(" ", words) + "\n";
    }

    /**
     * The text that was quoted.
     *
     * @param word what {@link #quoted} made
     * @return the text
     * @throws IllegalArgumentException if {@code quoted} does not make such a word
     */
    public static String unquoted(String word) {
        StringBuilder text = new StringBuilder(word.length());
        for (int i = 1; i < word.length() - 1; i++) {
            char c = word.charAt(i);
            if (c == '\\' && i + 6 < word.length() && word.charAt(i + 1) == 'u') {
                for (int digit = i + 2; digit < i + 6; digit++) {
                    c = (char) (c << 4 | HEXADECIMAL.indexOf(word.charAt(digit)) & 0xF);
                }
                i += 5;
            }
            text.append(c);
        }
        if (!quoted(text.toString()).equals(word)) {
            throw new IllegalArgumentException("the word is not quoted, allowed is what quoting makes");
        }
        return text.toString();
    }

    /** The ideographs in general use and full-width forms stand for themselves: tables of later Unicode versions change nothing. */
    private static boolean isShown(char c) {
        return c >= '\u4E00' && c <= '\u9FA5'
                || c >= '\u3001' && c <= '\u301E'
                || c >= '\uFF01' && c <= '\uFF5E'
                || c == '\u00B7';
    }

    private static final class ByCodePoint implements Comparator<String> {
        @Override
        public int compare(String one, String other) {
            int length = Math.min(one.length(), other.length());
            int i = 0;
            while (i < length && one.charAt(i) == other.charAt(i)) {
                i++;
            }
            if (i > 0 && Character.isHighSurrogate(one.charAt(i - 1))) {
                i--;
            }
            while (i < length) {
                int a = one.codePointAt(i);
                int b = other.codePointAt(i);
                if (a != b) {
                    return Integer.compare(a, b);
                }
                i += Character.charCount(a);
            }
            return Integer.compare(one.length(), other.length());
        }
    }

    /** The text without the blanks at its ends; blanks as in {@link #compact}. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static String canonical(String text, boolean brackets) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (canonical(c, brackets) != c) {
                return rewritten(text, i, brackets);
            }
        }
        return text;
    }

    private static String rewritten(String text, int unchanged, boolean brackets) {
        char[] result = text.toCharArray();
        int length = unchanged;
        for (int i = unchanged; i < result.length; i++) {
            int c = canonical(result[i], brackets);
            if (c != REMOVED) {
                result[length++] = (char) c;
            }
        }
        return new String(result, 0, length);
    }

    private static int canonical(char given, boolean brackets) {
        char c = given >= '\uFF01' && given <= '\uFF5E' ? (char) (given - '\uFF01' + '!') : given;
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 'A';
        }
        if (isBlank(c)) {
            return REMOVED;
        }
        return brackets ? bracket(c) : c;
    }

    private static char bracket(char c) {
        switch (c) {
            case '[':
            case '\u3014':
            case '\u3010':
                return '(';
            case ']':
            case '\u3015':
            case '\u3011':
                return ')';
            default:
                return c;
        }
    }

    private static boolean isBlank(char c) {
        if (c <= ' ') {
            return c == ' ' || c >= '\t' && c <= '\r';
        }
        if (c < '\u0085') {
            return false;
        }
        switch (c) {
            case '\u0085':
            case '\u00A0':
            case '\u1680':
            case '\u2028':
            case '\u2029':
            case '\u202F':
            case '\u205F':
            case '\u3000':
            case '\uFEFF':
                return true;
            default:
                return c >= '\u2000' && c <= '\u200A';
        }
    }
}
