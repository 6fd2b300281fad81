package org.creditcore.grading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.creditcore.evidence.Money;
import org.creditcore.rulebook.Tally;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/**
 * How far one criterion or one limit is from turning: from being met to not being met, from no excess to an excess, or the other
 * way.
 *
 * @param kind whether it is a criterion or a limit
 * @param code the criterion or limit
 * @param name what it is about
 * @param holds whether the criterion is met, or the limit exceeded, on the day asked about
 * @param day the day asked about
 * @param distances how far it is from turning by each tally that it looks at, in the order of the condition, each tally once
 * @param turnsOn the first later day on which it holds and did not, or does not and did, if nothing is done, reckoning with all
 *     that is on file; empty if it never turns by itself
 */
public record Slack(
        Finding.Kind kind,
        String code,
        Term name,
        boolean holds,
        LocalDate day,
        List<Distance> distances,
        Optional<LocalDate> turnsOn) {
    /**
     * How far it is to turning by one tally alone, all others staying what they are: {@code n} more turn it and {@code n - 1} more
     * do not, nor do fewer than these; likewise {@code n} less.
     *
     * @param tally the tally
     * @param value what it came to: a number of records, acts or points, or fen
     * @param more the least {@code n} of 1 or more so that {@code value + n} turns it; empty if none does
     * @param less the least {@code n} of 1 to {@code value} so that {@code value - n} turns it; empty if none does
     */
    public record Distance(Tally tally, long value, OptionalLong more, OptionalLong less) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if one is null
         */
        public Distance {
            Objects.requireNonNull(tally, "tally");
            Objects.requireNonNull(more, "more");
            Objects.requireNonNull(less, "less");
        }

        private String text(boolean chinese) {
            String text = tally.name().in(chinese ? Language.CHINESE : Language.ENGLISH) + " " + shown(value);
            if (more.isPresent()) {
                text += (chinese ? "，再增" : ", ") + shown(more.getAsLong()) + (chinese ? "即变" : " more turn it");
            }
            if (less.isPresent()) {
                text += (chinese ? "，减少" : ", ") + shown(less.getAsLong()) + (chinese ? "即变" : " less turn it");
            }
            return text;
        }

        private String shown(long amount) {
            return tally.isAmount() ? Money.ofFen(amount).grouped() : Long.toString(amount);
        }
    }

    /**
     * Keeps its own copy of the distances.
     *
     * @throws NullPointerException if a part is null
     */
    public Slack {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(day, "day");
        distances = List.copyOf(distances);
        Objects.requireNonNull(turnsOn, "turnsOn");
    }

    /**
     * The days until it turns by itself.
     *
     * @return the number of days from the day asked about to {@link #turnsOn()}, 1 for the next day; empty if it never does
     */
    public OptionalLong daysLeft() {
        return turnsOn.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(day, turnsOn.get()))
                : OptionalLong.empty();
    }

    /**
     * The distances for people.
     *
     * @param language the language
     * @return one line without its end
     */
    public String text(Language language) {
        boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
        String limit = kind == Finding.Kind.LIMIT ? (chinese ? "上限 " : "limit ") : "";
        String state = holds ? (chinese ? "成立" : "holds") : (chinese ? "不成立" : "does not hold");
        String separator = chinese ? "；" : "; ";
        String byItself = turnsOn.isEmpty()
                ? (chinese ? "不会自行变化" : "never turns by itself")
                : chinese
                        ? turnsOn.get() + "自行变化，距今" + daysLeft().getAsLong() + "天"
                        : "turns by itself on " + turnsOn.get() + ", in "
                                + daysLeft().getAsLong() + (daysLeft().getAsLong() == 1 ? " day" : " days");
        return limit
                + code
                + (chinese ? "：" : ": ")
                + state
                + separator
                + distances.stream()
                        .map(distance -> distance.text(chinese) + separator)
                        .collect(Collectors.joining())
                + byItself;
    }
}
