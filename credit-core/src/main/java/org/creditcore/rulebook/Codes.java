package org.creditcore.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares parts of a rulebook by their codes, and as a whole only those that have one code. What a record compares itself with is
 * linked when first used, which takes longer than a first grade.
 */
final class Codes {
    private Codes() {}

    static boolean isSame(Coded one, Coded other) {
        return one == other || one.code().equals(other.code()) && one.equals(other);
    }

    static boolean isAmong(List<? extends Coded> parts, Coded part) {
        for (Coded other : parts) {
            if (isSame(other, part)) {
                return true;
            }
        }
        return false;
    }

    static <T extends Coded> void addOnce(List<T> parts, T part) {
        if (!isAmong(parts, part)) {
            parts.add(part);
        }
    }

    static List<String> of(List<? extends Coded> parts) {
        List<String> codes = new ArrayList<>();
        for (Coded part : parts) {
            codes.add(part.code());
        }
        return codes;
    }
}
