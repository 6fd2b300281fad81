package org.creditcore.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditcore.rulebook.Outcome;
import org.creditcore.subject.Language;

/**
 * The outcome of a file on every day there is, past and to come, as a few stretches of days.
 *
 * <p>What the segment of a day says is what assessing that day says (law <i>timeline agrees</i>), with the same knowledge: of
 * records and events on file that are dated later, too (R22). No two neighbours have one outcome. It is read off the ends of the
 * spans in one pass, without asking about any day by itself.
 *
 * @param segments at least one, in order; the first has no first day and the last no last one
 */
public record Timeline(List<Segment> segments) {
    /**
     * A stretch of days with one outcome.
     *
     * @param outcome the outcome on all of its days
     * @param begin the change with which it begins; empty if nothing is before it
     * @param lastDay its last day; empty if nothing comes after it
     */
    public record Segment(Outcome outcome, Optional<Change> begin, Optional<LocalDate> lastDay) {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if it begins with another outcome, or after its last day
         */
        public Segment {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(lastDay, "lastDay");
            if (begin.filter(change -> !change.outcome().equals(outcome)
                            || lastDay.filter(change.on()::isAfter).isPresent())
                    .isPresent()) {
                throw new IllegalArgumentException("a segment of " + outcome + " through "
                        + lastDay.map(LocalDate::toString).orElse("all time") + " begins with "
                        + begin.get().outcome() + " on " + begin.get().on()
                        + ", allowed is its own outcome on an earlier day or that one");
            }
        }

        /**
         * The first of its days.
         *
         * @return the day; empty if nothing is before it
         */
        public Optional<LocalDate> firstDay() {
            return begin.map(Change::on);
        }

        /**
         * Whether a day lies in it.
         *
         * @param day the day
         * @return true from its first day through its last
         */
        public boolean contains(LocalDate day) {
            Objects.requireNonNull(day, "day");
            return firstDay().filter(day::isBefore).isEmpty()
                    && lastDay.filter(day::isAfter).isEmpty();
        }

        /**
         * The segment for people.
         *
         * @param language the language
         * @return for example {@code 2022-03-10 to 2023-03-10: B (D-7 begins to count)}
         */
        public String text(Language language) {
            boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
            String from = firstDay().map(LocalDate::toString).orElse("");
            String to = lastDay.map(LocalDate::toString).orElse("");
            String days;
            if (from.isEmpty()) {
                days = to.isEmpty() ? chinese ? "始终" : "always" : chinese ? "至" + to : "until " + to;
            } else {
                days = to.isEmpty()
                        ? chinese ? from + "起" : "from " + from + " on"
                        : from + (chinese ? "至" : " to ") + to;
            }
            return days
                    + (chinese ? "：" : ": ")
                    + outcome.code()
                    + begin.map(change -> change.causes(language)).orElse("");
        }
    }

    /**
     * Keeps its own copy of the segments.
     *
     * @throws IllegalArgumentException if there is none, a day is in none or in two, or neighbours have one outcome
     */
    public Timeline {
        segments = List.copyOf(segments);
        if (segments.isEmpty()
                || segments.get(0).begin().isPresent()
                || segments.get(segments.size() - 1).lastDay().isPresent()) {
            throw new IllegalArgumentException(
                    "the segments do not reach from the first day to the last, every day is in one");
        }
        for (int i = 1; i < segments.size(); i++) {
            Segment before = segments.get(i - 1);
            Segment after = segments.get(i);
            if (before.outcome().equals(after.outcome())
                    || !before.lastDay().map(day -> day.plusDays(1)).equals(after.firstDay())) {
                throw new IllegalArgumentException("the segment " + after.text(Language.ENGLISH) + " follows "
                        + before.text(Language.ENGLISH)
                        + ", allowed is the next day with another outcome");
            }
        }
    }

    /** The timeline of some spans. */
    static Timeline of(Spans spans) {
        List<Segment> segments = new ArrayList<>();
        Sweep sweep = Sweep.ofAllTime(spans);
        Outcome outcome = sweep.outcome();
        Optional<Change> begin = Optional.empty();
        for (Optional<Change> next = sweep.next(); next.isPresent(); next = sweep.next()) {
            segments.add(new Segment(outcome, begin, Optional.of(next.get().on().minusDays(1))));
            outcome = next.get().outcome();
            begin = next;
        }
        segments.add(new Segment(outcome, begin, Optional.empty()));
        return new Timeline(segments);
    }

    /**
     * The segment of a day.
     *
     * @param day the day
     * @return the one segment that it lies in
     */
    public Segment on(LocalDate day) {
        return segments.get(indexOf(day));
    }

    /**
     * The next change after a day.
     *
     * @param day the day
     * @return the change that ends the segment of the day; empty if it never ends
     */
    public Optional<Change> nextChange(LocalDate day) {
        int next = indexOf(day) + 1;
        return next < segments.size() ? segments.get(next).begin() : Optional.empty();
    }

    /**
     * The change that led to the outcome of a day.
     *
     * @param day the day
     * @return the change that began the segment of the day, on that day or earlier; empty if it was never otherwise
     */
    public Optional<Change> previousChange(LocalDate day) {
        return on(day).begin();
    }

    /** A binary search: a file may have many segments, and a host many days. */
    private int indexOf(LocalDate day) {
        Objects.requireNonNull(day, "day");
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).lastDay().orElseThrow().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The timeline for people.
     *
     * @param language the language
     * @return a line for each segment, ended by {@code \n}
     */
    public String text(Language language) {
        return segments.stream().map(segment -> segment.text(language) + "\n").collect(Collectors.joining());
    }
}
