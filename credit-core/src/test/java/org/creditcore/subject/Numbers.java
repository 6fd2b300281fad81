package org.creditcore.subject;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Random identifiers with check characters computed from the definitions in ISO 7064, apart from the main code. */
final class Numbers {

    static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Numbers() {}

    static Arbitrary<String> creditCodes() {
        return Combinators.combine(
                        Arbitraries.of(CREDIT_ALPHABET.split("")),
                        Arbitraries.strings().numeric().ofLength(7),
                        Arbitraries.strings().withChars(CREDIT_ALPHABET).ofLength(9))
                .as((authority, digits, body) -> authority + digits + body)
                .filter(body -> !body.equals("0".repeat(17)))
                .map(Numbers::withCreditCheck);
    }

    static Arbitrary<String> residentNumbers() {
        return personal(Arbitraries.integers().between(100_000, 899_999).map(String::valueOf));
    }

    static Arbitrary<String> foreignNumbers() {
        return personal(Arbitraries.integers().between(900_000, 999_999).map(String::valueOf));
    }

    static Arbitrary<String> olderForeignNumbers() {
        return Combinators.combine(
                        Arbitraries.strings().withCharRange('A', 'Z').ofLength(3),
                        Arbitraries.strings().numeric().ofLength(12))
                .as(String::concat);
    }

    private static Arbitrary<String> personal(Arbitrary<String> heads) {
        return Combinators.combine(
                        heads,
                        Dates.dates().yearBetween(1850, 2020),
                        Arbitraries.strings().numeric().ofLength(3))
                .as((head, birth, sequence) -> head + birth.toString().replace("-", "") + sequence)
                .map(Numbers::withPersonalCheck);
    }

    /** MOD 31: the character that makes the sum of 3^(i-1) times each of the 18 values a multiple of 31. */
    static String withCreditCheck(String body) {
        int sum = 0;
        int weight = 1;
        for (char c : body.toCharArray()) {
            sum += weight * CREDIT_ALPHABET.indexOf(c);
            weight = weight * 3 % 31;
        }
        return body + CREDIT_ALPHABET.charAt(Math.floorMod(-sum, 31));
    }

    /** MOD 11-2 by Horner's rule: the value with its check leaves 1 when divided by 11. */
    static String withPersonalCheck(String body) {
        int remainder = 0;
        for (char c : body.toCharArray()) {
            remainder = (remainder + c - '0') * 2 % 11;
        }
        int check = Math.floorMod(1 - remainder, 11);
        return body + (check == 10 ? "X" : String.valueOf(check));
    }

    static String replaced(String value, int index, char c) {
        return value.substring(0, index) + c + value.substring(index + 1);
    }

    static String swapped(String value, int index) {
        return value.substring(0, index) + value.charAt(index + 1) + value.charAt(index) + value.substring(index + 2);
    }
}
