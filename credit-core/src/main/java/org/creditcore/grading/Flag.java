package org.creditcore.grading;

import java.util.Comparator;
import java.util.Objects;
import org.creditcore.subject.CanonicalText;

/**
 * Something an official should see beside the grade.
 *
 * @param code what it is, such as {@code DISPUTED}
 * @param about the limit or the record that it is about
 */
public record Flag(String code, String about) {
    /** A limit is exceeded; {@code about} is its code (R28). */
    public static final String ABOVE_LIMIT = "ABOVE_LIMIT";

    /** A record that grounds the grade is disputed (R19). */
    public static final String DISPUTED = "DISPUTED";

    /** A report of a case is not used, because another is (R12). */
    public static final String DUPLICATE_REPORT = "DUPLICATE_REPORT";

    /** A report that is not used differs from the one that is (R12). */
    public static final String CONFLICTING_REPORT = "CONFLICTING_REPORT";

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Flag {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(about, "about");
    }

    /**
     * The flag in one word.
     *
     * @return for example {@code DISPUTED:D1}
     */
    @Override
    public String toString() {
        return code + ":" + about;
    }

    /** In order of code points of the {@linkplain #toString words}. */
    static final class ByWord implements Comparator<Flag> {
        static final Comparator<Flag> ORDER = new ByWord();

        @Override
        public int compare(Flag one, Flag other) {
            // words are put together only for flags that differ in code
            return one.code.equals(other.code)
                    ? CanonicalText.BY_CODE_POINT.compare(one.about, other.about)
                    : CanonicalText.BY_CODE_POINT.compare(one.toString(), other.toString());
        }
    }
}
