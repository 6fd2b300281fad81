package org.creditcore.analysis;

import java.util.Objects;
import org.creditcore.evidence.Money;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Tally;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/**
 * Values of a tally, from one through another.
 *
 * @param tally the tally
 * @param edition whose tally it is, where two rulebooks are compared
 * @param atLeast the least value, 0 or more: a number of records or acts, or fen
 * @param atMost the greatest value; {@link Condition.Range#UNBOUNDED} if there is none
 */
public record Band(Tally tally, Edition edition, long atLeast, long atMost) {
    /** Which of two rulebooks. */
    public enum Edition {
        /** The one there is, or both alike. */
        BOTH("", ""),
        /** The one before. */
        BEFORE("（修改前）", " (before)"),
        /** The one after. */
        AFTER("（修改后）", " (after)");

        private final String chinese;
        private final String english;

        Edition(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        String mark(Language language) {
            return language == Language.CHINESE ? chinese : english;
        }
    }

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the bounds are negative or cross
     */
    public Band {
        Objects.requireNonNull(tally, "tally");
        Objects.requireNonNull(edition, "edition");
        if (atLeast < 0 || atMost < atLeast) {
            throw new IllegalArgumentException("the values " + atLeast + " to " + atMost + " of the tally "
                    + tally.code() + " cannot be, allowed are bounds of 0 or more, the lower first");
        }
    }

    /**
     * Whether a value lies within.
     *
     * @param value the value of the tally
     * @return true if it is neither below nor above
     */
    public boolean contains(long value) {
        return value >= atLeast && value <= atMost;
    }

    /**
     * The values for people.
     *
     * @param language the language
     * @return for example {@code fines in yuan: 500,000.01 or more}
     */
    public String text(Language language) {
        boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
        String name = tally.name().in(language) + edition.mark(language) + (chinese ? "：" : ": ");
        if (atMost == atLeast) {
            return name + amount(atLeast);
        }
        if (atMost == Condition.Range.UNBOUNDED) {
            return name + new Term("不少于" + amount(atLeast), amount(atLeast) + " or more").in(language);
        }
        return name
                + new Term(amount(atLeast) + "至" + amount(atMost), amount(atLeast) + " to " + amount(atMost))
                        .in(language);
    }

    private String amount(long value) {
        return tally.isAmount() ? Money.ofFen(value).grouped() : Long.toString(value);
    }
}
