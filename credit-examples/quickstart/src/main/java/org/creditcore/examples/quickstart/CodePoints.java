package org.creditcore.examples.quickstart;

import java.util.Comparator;

/** The order of texts by code point, in which everything is printed; that of {@link String} goes by UTF-16 unit. */
final class CodePoints {
    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                // where units differ, a surrogate stands for a code point above all others
                boolean same = Character.isSurrogate(a) == Character.isSurrogate(b);
                return same ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
