package org.creditcore.examples.quickstart;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.creditcore.evidence.Money;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Change;
import org.creditcore.grading.CountedSpan;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Tally;

/**
 * When records count, drawn on a calendar: a band for each record, tally by tally, and below those of a tally that has a limit what
 * they come to on each day. Across, places are hundredths of a percent of the width, so that the picture fits any screen with
 * its letters as large as ever; down, they are pixels.
 */
final class TimePicture {
    /** What lies farther from the day asked about is not drawn. */
    private static final int YEARS_DRAWN = 4;

    private static final int MOST_ROWS = 12;
    private static final int LONGEST_LABEL = 20;
    private static final int WHOLE = 10_000;
    private static final int HALF = WHOLE / 2;
    private static final int DAYS_WITH_QUARTERS = 1_300;
    private static final int NARROWEST_YEAR = 1_200;

    private static final int HEADER = 62;
    private static final int TITLE = 36;
    private static final int ROW = 22;
    private static final int BAND = 17;
    private static final int CURVE = 58;
    private static final int GAP = 16;

    private final Assessment assessment;
    private final UnaryOperator<String> shown;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Group> groups = new ArrayList<>();
    private final int height;
    private final int notDrawn;

    /** A line of the calendar. */
    record Tick(String x, String label, boolean isYear) {}

    /** A day that stands out. */
    record Marker(String x, int dx, String anchor, LocalDate day) {}

    /** A day on which a record begins to count, through one on which it ends to. */
    record Band(String x, String width, int y, int textY, Optional<Label> label, String title) {}

    /** The name of a band. */
    record Label(String x, int dx, String anchor, String text) {}

    /** What a tally comes to from one day to another. */
    record Step(String x, String width, int y, int height, boolean isAbove) {}

    /** What a tally comes to over time, and its limit. */
    record Curve(int top, int bottom, int limitY, int limitTextY, Both limit, List<Step> steps) {}

    /** All that counts for one tally. */
    record Group(
            int titleY,
            int subtitleY,
            Both name,
            String tone,
            Both value,
            List<Band> bands,
            int moreY,
            int more,
            Optional<Curve> curve) {
        boolean isCut() {
            return more > 0;
        }
    }

    private TimePicture(Assessment assessment, List<CountedSpan> spans, UnaryOperator<String> shown) {
        this.assessment = assessment;
        this.shown = shown;
        LocalDate day = assessment.day();
        LocalDate earliest = day.minusDays(30);
        LocalDate latest = day.plusDays(30);
        for (CountedSpan span : spans) {
            earliest = earlier(earliest, span.firstDay());
            latest = later(latest, span.lastDay().orElse(latest));
        }
        Optional<Change> change = assessment.nextChange();
        latest = later(latest, change.map(Change::on).orElse(latest));
        earliest = later(earliest, day.minusYears(YEARS_DRAWN));
        latest = earlier(latest, day.plusYears(YEARS_DRAWN));
        long margin = Math.max(5, ChronoUnit.DAYS.between(earliest, latest) / 40);
        this.first = earliest.minusDays(margin);
        this.last = latest.plusDays(margin);

        Map<Tally, List<CountedSpan>> byTally = new LinkedHashMap<>();
        assessment.rulebook().tallies().forEach(tally -> byTally.put(tally, new ArrayList<>()));
        int outside = 0;
        for (CountedSpan span : spans) {
            if (isDrawn(span)) {
                byTally.get(span.tally()).add(span);
            } else {
                outside++;
            }
        }
        int y = HEADER;
        for (Map.Entry<Tally, List<CountedSpan>> entry : byTally.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                y = addGroup(entry.getKey(), entry.getValue(), y) + GAP;
            }
        }
        this.height = y;
        this.notDrawn = outside;
    }

    /**
     * Draws when the records of a subject count.
     *
     * @param shown makes a text of a record fit to be shown
     * @return the picture; empty if no record ever counts
     */
    static Optional<TimePicture> of(Assessment assessment, List<CountedSpan> spans, UnaryOperator<String> shown) {
        return spans.isEmpty() ? Optional.empty() : Optional.of(new TimePicture(assessment, spans, shown));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean isDrawn(CountedSpan span) {
        return !span.firstDay().isAfter(last)
                && span.lastDay().filter(first::isAfter).isEmpty();
    }

    // places

    /** Where a day begins. */
    private long place(LocalDate day) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long place = ChronoUnit.DAYS.between(first, day) * WHOLE / days;
        return Math.max(0, Math.min(WHOLE, place));
    }

    private long placeAfter(CountedSpan span) {
        return span.lastDay().map(day -> place(day.plusDays(1))).orElse((long) WHOLE);
    }

    private static String percent(long place) {
        String hundredths = Long.toString(100 + place % 100).substring(1);
        return place / 100 + "." + hundredths + "%";
    }

    // groups

    private int addGroup(Tally tally, List<CountedSpan> spans, int top) {
        Rulebook rulebook = assessment.rulebook();
        Map<String, List<CountedSpan>> rows = rows(spans);
        List<Band> bands = new ArrayList<>();
        int y = top + TITLE;
        for (List<CountedSpan> row : rows.values()) {
            boolean isFirst = true;
            for (CountedSpan span : row) {
                bands.add(band(span, y, isFirst));
                isFirst = false;
            }
            y += ROW;
        }
        long records =
                spans.stream().map(span -> span.evidence().id()).distinct().count();
        int more = (int) records - rows.size();
        int moreY = y + 13;
        y += more > 0 ? ROW : 0;
        Optional<Limit> limit = rulebook.limits().stream()
                .filter(candidate -> candidate.tally().equals(tally))
                .findFirst();
        Optional<Curve> curve = Optional.empty();
        if (limit.isPresent()) {
            curve = Optional.of(curve(tally, limit.get().atMost(), spans, y + 4));
            y += CURVE + 4;
        }
        long value = spans.stream()
                .filter(span -> span.contains(assessment.day()))
                .mapToLong(CountedSpan::weight)
                .sum();
        String amount = amount(tally, value);
        groups.add(new Group(
                top + 14,
                top + 29,
                Both.of(tally.name()),
                tone(rulebook, tally),
                new Both("评定日 " + amount, amount + " on the day"),
                bands,
                moreY,
                more,
                curve));
        return y;
    }

    /** The records of a tally, those that count on the day first where there are too many to draw. */
    private Map<String, List<CountedSpan>> rows(List<CountedSpan> spans) {
        Set<String> drawn = new LinkedHashSet<>();
        spans.stream()
                .filter(span -> span.contains(assessment.day()))
                .forEach(span -> drawn.add(span.evidence().id()));
        spans.forEach(span -> drawn.add(span.evidence().id()));
        List<String> chosen = new ArrayList<>(drawn);
        Set<String> kept = new LinkedHashSet<>(chosen.subList(0, Math.min(MOST_ROWS, chosen.size())));
        Map<String, List<CountedSpan>> rows = new LinkedHashMap<>();
        for (CountedSpan span : spans) {
            if (kept.contains(span.evidence().id())) {
                rows.computeIfAbsent(span.evidence().id(), id -> new ArrayList<>(1))
                        .add(span);
            }
        }
        return rows;
    }

    private Band band(CountedSpan span, int y, boolean hasLabel) {
        long from = place(span.firstDay());
        long to = placeAfter(span);
        String id = shown.apply(span.evidence().id());
        Optional<Label> label = Optional.empty();
        if (hasLabel) {
            String text = shortened(id) + (span.tally().isAmount() ? " " + amount(span.tally(), span.weight()) : "");
            label = Optional.of(
                    from < HALF ? new Label(percent(from), 4, "start", text) : new Label(percent(to), -4, "end", text));
        }
        return new Band(
                percent(from),
                percent(Math.max(to - from, 1)),
                y,
                y + BAND - 4,
                label,
                id + " " + span.firstDay() + " – "
                        + span.lastDay().map(LocalDate::toString).orElse(""));
    }

    private static String shortened(String id) {
        int points = id.codePointCount(0, id.length());
        return points <= LONGEST_LABEL ? id : id.substring(0, id.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }

    private Curve curve(Tally tally, long limit, List<CountedSpan> spans, int top) {
        TreeMap<LocalDate, Long> changes = new TreeMap<>();
        for (CountedSpan span : spans) {
            changes.merge(later(first, span.firstDay()), span.weight(), Long::sum);
            span.lastDay()
                    .filter(end -> end.isBefore(last))
                    .ifPresent(end -> changes.merge(end.plusDays(1), -span.weight(), Long::sum));
        }
        long most = 0;
        long value = 0;
        for (long change : changes.values()) {
            value += change;
            most = Math.max(most, value);
        }
        // room above the limit, whatever is counted
        long scale = Math.max(most, limit + Math.max(1, limit / 4));
        int bottom = top + CURVE - 8;
        int room = bottom - top;
        List<Step> steps = new ArrayList<>();
        value = 0;
        for (Map.Entry<LocalDate, Long> change : changes.entrySet()) {
            value += change.getValue();
            LocalDate next = changes.higherKey(change.getKey());
            long from = place(change.getKey());
            long to = next == null ? WHOLE : place(next);
            if (value > 0 && to > from) {
                int high = Math.max(1, scaled(value, scale, room));
                steps.add(new Step(percent(from), percent(to - from), bottom - high, high, value > limit));
            }
        }
        int limitY = bottom - scaled(limit, scale, room);
        String amount = amount(tally, limit);
        return new Curve(top, bottom, limitY, limitY - 5, new Both("上限 " + amount, "at most " + amount), steps);
    }

    private static int scaled(long value, long scale, int room) {
        return BigInteger.valueOf(value)
                .multiply(BigInteger.valueOf(room))
                .divide(BigInteger.valueOf(scale))
                .intValue();
    }

    private static String amount(Tally tally, long value) {
        return tally.isAmount() ? Money.ofFen(value).grouped() : Long.toString(value);
    }

    /** As good as the grade that it speaks for. */
    private static String tone(Rulebook rulebook, Tally tally) {
        for (Criterion criterion : rulebook.criteria()) {
            if (criterion.condition().ranges().stream()
                    .anyMatch(range -> range.tally().equals(tally))) {
                return OutcomeView.tone(rulebook, Outcome.graded(criterion.grade()));
            }
        }
        return "plain";
    }

    // what the page asks

    List<Group> groups() {
        return groups;
    }

    int height() {
        return height;
    }

    /** How many spans lie too far away. */
    Optional<Integer> notDrawn() {
        return notDrawn == 0 ? Optional.empty() : Optional.of(notDrawn);
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        boolean hasQuarters = ChronoUnit.DAYS.between(first, last) <= DAYS_WITH_QUARTERS;
        LocalDate day = first.withDayOfYear(1);
        LocalDate firstYear = day.plusYears(1);
        if (place(firstYear) >= NARROWEST_YEAR) {
            ticks.add(new Tick(percent(0), Integer.toString(first.getYear()), false));
        }
        for (; !day.isAfter(last); day = day.plusMonths(3)) {
            boolean isYear = day.getMonthValue() == 1;
            if (day.isAfter(first) && (isYear || hasQuarters)) {
                boolean hasLabel = isYear && place(day) <= WHOLE - NARROWEST_YEAR / 2;
                ticks.add(new Tick(percent(place(day)), hasLabel ? Integer.toString(day.getYear()) : "", isYear));
            }
        }
        return ticks;
    }

    Marker today() {
        return marker(assessment.day());
    }

    Optional<Marker> change() {
        return assessment
                .nextChange()
                .map(Change::on)
                .filter(day -> !day.isAfter(last))
                .map(this::marker);
    }

    private Marker marker(LocalDate day) {
        long place = place(day);
        return place < HALF ? new Marker(percent(place), 4, "start", day) : new Marker(percent(place), -4, "end", day);
    }
}
