package org.creditcore.subject;

/** The 6+4 mask (脱敏) of R4. */
final class Mask {

    private static final int SHORTEST_FOR_SIX_AND_FOUR = 15;

    private Mask() {}

    /**
     * The value with its first six and last four characters shown; of a value shorter than the shortest personal
     * number (15) only the first and last quarter, rounded down. The mask is as long as the value.
     */
    static String of(String value) {
        int length = value.length();
        int head = length < SHORTEST_FOR_SIX_AND_FOUR ? length / 4 : 6;
        int tail = length < SHORTEST_FOR_SIX_AND_FOUR ? length / 4 : 4;
        return head(value, head) + "*".repeat(length - head - tail) + tail(value, length - tail);
    }

    // half a surrogate pair at an edge is hidden, so that the mask is as well-formed as the value

    private static String head(String value, int to) {
        return to > 0 && Character.isHighSurrogate(value.charAt(to - 1))
                ? value.substring(0, to - 1) + "*"
                : value.substring(0, to);
    }

    private static String tail(String value, int from) {
        return from < value.length() && Character.isLowSurrogate(value.charAt(from))
                ? "*" + value.substring(from + 1)
                : value.substring(from);
    }
}
