package org.creditcore.evidence;

/**
 * An amount of money, exact to the fen and never negative (R8).
 *
 * <p>{@code Money.ofYuan(money.toString())} is {@code money} again. Sums are exact or refused; nothing is ever rounded.
 *
 * @param fen the amount in fen, a hundredth of a yuan; 0 or more
 */
public record Money(long fen) implements Comparable<Money> {
    /** Nothing: 0.00 yuan. */
    public static final Money ZERO = new Money(0);

    /** The largest single amount that a record may state: 10¹² yuan (R8). */
    public static final Money LARGEST_AMOUNT = new Money(100_000_000_000_000L);

    private static final int FEN_PER_YUAN_DECIMALS = 2;
    private static final int FEN_PER_TEN_THOUSAND_YUAN_DECIMALS = 6;

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if {@code fen} is negative
     */
    public Money {
        if (fen < 0) {
            throw new IllegalArgumentException(fen + " fen is negative, an amount is 0 fen or more");
        }
    }

    /**
     * An amount in fen.
     *
     * @param fen the amount; 0 or more
     * @return the amount
     * @throws IllegalArgumentException if {@code fen} is negative
     */
    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /**
     * An amount written in yuan, such as {@code "20000.00"}.
     *
     * @param text digits, with at most two decimals behind a point; no sign, separator, blank or exponent
     * @return the amount
     * @throws IllegalArgumentException if the text is not of that form, or is more than 10¹² yuan
     */
    public static Money ofYuan(String text) {
        return parse(text, FEN_PER_YUAN_DECIMALS, "yuan");
    }

    /**
     * An amount written in 万元, ten thousand yuan, as the 双公示 exchange format does: {@code "3.472365"} is 34,723.65
     * yuan. The sixth decimal is a fen.
     *
     * @param text digits, with at most six decimals behind a point; no sign, separator, blank or exponent
     * @return the amount
     * @throws IllegalArgumentException if the text is not of that form, or is more than 10¹² yuan
     */
    public static Money ofTenThousandYuan(String text) {
        return parse(text, FEN_PER_TEN_THOUSAND_YUAN_DECIMALS, "ten thousand yuan");
    }

    private static Money parse(String text, int decimals, String unit) {
        if (text.startsWith("-")) {
            throw new IllegalArgumentException(quoted(text) + " is negative, an amount is 0 or more");
        }
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String fraction = point < 0 ? "" : text.substring(point + 1);
        if (!isDigits(whole) || point >= 0 && !isDigits(fraction)) {
            throw new IllegalArgumentException(quoted(text) + " is no amount in " + unit
                    + ", allowed are digits with at most " + decimals + " decimals behind a point");
        }
        if (fraction.length() > decimals) {
            throw new IllegalArgumentException(quoted(text) + " has " + fraction.length() + " decimals, an amount in "
                    + unit + " has at most " + decimals);
        }
        long fen = 0;
        for (int i = 0; i < whole.length() + decimals; i++) {
            int inFraction = i - whole.length();
            char digit = inFraction < 0
                    ? whole.charAt(i)
                    : inFraction < fraction.length() ? fraction.charAt(inFraction) : '0';
            fen = fen * 10 + (digit - '0');
            if (fen > LARGEST_AMOUNT.fen) {
                throw new IllegalArgumentException(quoted(text) + " is too much, a single amount is at most "
                        + LARGEST_AMOUNT.grouped() + " yuan");
            }
        }
        return new Money(fen);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /**
     * The sum of two amounts.
     *
     * @param other the amount to add
     * @return the exact sum
     * @throws ArithmeticException if the sum is beyond {@link Long#MAX_VALUE} fen
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /**
     * The amount for people: yuan with two decimals and a comma between thousands, such as {@code 500,000.00}.
     *
     * @return the text, the same in every locale
     */
    public String grouped() {
        String yuan = Long.toString(fen / 100);
        StringBuilder text = new StringBuilder(yuan.length() + yuan.length() / 3 + 3);
        for (int i = 0; i < yuan.length(); i++) {
            if (i > 0 && (yuan.length() - i) % 3 == 0) {
                text.append(',');
            }
            text.append(yuan.charAt(i));
        }
        return appendFraction(text).toString();
    }

    private StringBuilder appendFraction(StringBuilder text) {
        long fraction = fen % 100;
        return text.append('.').append(fraction / 10).append(fraction % 10);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /**
     * The amount in yuan with two decimals, such as {@code 20000.00}.
     *
     * @return the text that {@link #ofYuan} reads
     */
    @Override
    public String toString() {
        return appendFraction(new StringBuilder().append(fen / 100)).toString();
    }
}
