package org.creditcore.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditcore.evidence.Fault;

/**
 * The editions of a regulation, so that one can ask by the rules of a day (Art. 17; R32).
 *
 * <p>The days on which an edition is in force choose among editions and do nothing else: they cut no record, and a rulebook by
 * itself may be asked about any day. Editions do not overlap, and days between two of them on which there are no rules are
 * named as a {@link Gap}. A series is checked as a whole, and refused with every fault named.
 *
 * <pre>{@code
 * Editions editions = Editions.of(
 *         Edition.of(trial, LocalDate.of(2021, 12, 1), LocalDate.of(2023, 11, 30)),
 *         Edition.of(revised, LocalDate.of(2023, 12, 1)));
 * Grader grader = Grader.of(editions.inForce(day));
 * }</pre>
 *
 * @param editions the rules of all times, the earliest first; at least one
 * @param gaps the days between editions on which no rules are in force, the earliest first; mostly none
 * @param transition by which edition a day is judged
 */
public record Editions(List<Edition> editions, List<Gap> gaps, Transition transition) {
    /**
     * Keeps its own copies of the lists, in order of the days.
     *
     * @throws InvalidRulebookException if there is no edition, two have one id or overlap, one ends before it begins, or days without
     *     rules are not named as a gap
     */
    public Editions {
        editions = editions.stream()
                .sorted(Comparator.comparing(Edition::firstDay))
                .toList();
        gaps = gaps.stream().sorted(Comparator.comparing(Gap::firstDay)).toList();
        Objects.requireNonNull(transition, "transition");
        List<Fault> faults = faults(editions, gaps);
        if (!faults.isEmpty()) {
            throw new InvalidRulebookException(faults);
        }
    }

    /**
     * Rules and the days on which they are in force.
     *
     * @param rulebook the rules
     * @param firstDay the first day on which they are in force
     * @param lastDay the last day on which they are, itself included; empty while nobody ended them
     */
    public record Edition(Rulebook rulebook, LocalDate firstDay, Optional<LocalDate> lastDay) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if one is null
         */
        public Edition {
            Objects.requireNonNull(rulebook, "rulebook");
            Objects.requireNonNull(firstDay, "firstDay");
            Objects.requireNonNull(lastDay, "lastDay");
        }

        /**
         * Rules that nobody ended.
         *
         * @param rulebook the rules
         * @param firstDay the first day on which they are in force
         * @return the edition
         */
        public static Edition of(Rulebook rulebook, LocalDate firstDay) {
            return new Edition(rulebook, firstDay, Optional.empty());
        }

        /**
         * Rules that were in force for a time.
         *
         * @param rulebook the rules
         * @param firstDay the first day on which they are in force
         * @param lastDay the last day on which they are, itself included
         * @return the edition
         */
        public static Edition of(Rulebook rulebook, LocalDate firstDay, LocalDate lastDay) {
            return new Edition(rulebook, firstDay, Optional.of(lastDay));
        }

        /**
         * Whether the rules are in force.
         *
         * @param day the day asked about
         * @return true from the first through the last day, both included
         */
        public boolean isInForceOn(LocalDate day) {
            return !day.isBefore(firstDay)
                    && lastDay.map(last -> !day.isAfter(last)).orElse(true);
        }

        /**
         * The days in words.
         *
         * @return for example {@code pinglu-2021 from 2021-12-01 to 2023-11-30}
         */
        @Override
        public String toString() {
            return rulebook.id() + " from " + firstDay
                    + lastDay.map(last -> " to " + last).orElse(" on");
        }
    }

    /**
     * Days between two editions on which no rules are in force, and none are meant to be.
     *
     * @param firstDay the first of them
     * @param lastDay the last of them, itself included
     */
    public record Gap(LocalDate firstDay, LocalDate lastDay) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if one is null
         */
        public Gap {
            Objects.requireNonNull(firstDay, "firstDay");
            Objects.requireNonNull(lastDay, "lastDay");
        }

        /**
         * The days in words.
         *
         * @return for example {@code 2023-12-01 to 2023-12-31}
         */
        @Override
        public String toString() {
            return firstDay + " to " + lastDay;
        }
    }

    /**
     * Editions that follow on one another.
     *
     * @param editions the editions, in any order
     * @return the series, in which a day is judged by the edition of that day
     * @throws InvalidRulebookException as the constructor does
     */
    public static Editions of(Edition... editions) {
        return new Editions(List.of(editions), List.of(), Transition.EDITION_OF_THE_DAY);
    }

    /**
     * The same editions with another transition.
     *
     * @param other by which edition a day is judged
     * @return the series
     */
    public Editions with(Transition other) {
        return new Editions(editions, gaps, other);
    }

    /**
     * The rules by which a day is judged.
     *
     * @param day the day asked about
     * @return the rulebook; empty before the first edition, after the last, and in a gap
     */
    public Optional<Rulebook> on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Optional<Edition> ofTheDay =
                editions.stream().filter(edition -> edition.isInForceOn(day)).findFirst();
        Optional<Edition> judging = transition == Transition.LATEST_EDITION
                ? ofTheDay.map(edition -> editions.get(editions.size() - 1))
                : ofTheDay;
        return judging.map(Edition::rulebook);
    }

    /**
     * The rules by which a day is judged, where there must be some.
     *
     * @param day the day asked about
     * @return the rulebook
     * @throws IllegalArgumentException if no edition is in force on that day; the message says when which is
     */
    public Rulebook inForce(LocalDate day) {
        return on(day).orElseThrow(() -> new IllegalArgumentException("no edition is in force on " + day
                + ", there are " + editions.stream().map(Edition::toString).collect(Collectors.joining(", "))));
    }

    private static List<Fault> faults(List<Edition> editions, List<Gap> gaps) {
        List<Fault> faults = new ArrayList<>();
        if (editions.isEmpty()) {
            faults.add(new Fault("editions", "there are none, a series has at least one"));
        }
        boolean isInOrder = true;
        Set<String> ids = new HashSet<>();
        for (Edition edition : editions) {
            String id = edition.rulebook().id();
            if (!ids.add(id)) {
                faults.add(new Fault("editions", id + " is named twice, an edition has an id of its own"));
            }
            if (edition.lastDay().map(last -> last.isBefore(edition.firstDay())).orElse(false)) {
                faults.add(
                        new Fault("editions", edition + " ends before it begins, the last day is the first or later"));
                isInOrder = false;
            }
        }
        for (Gap gap : gaps) {
            if (gap.lastDay().isBefore(gap.firstDay())) {
                faults.add(new Fault("gaps", gap + " ends before it begins, the last day is the first or later"));
                isInOrder = false;
            }
        }
        if (isInOrder) {
            sequence(editions, gaps, faults);
        }
        return faults;
    }

    /** Which days are covered can be said only of days in order. */
    private static void sequence(List<Edition> editions, List<Gap> gaps, List<Fault> faults) {
        List<Gap> unused = new ArrayList<>(gaps);
        for (int i = 1; i < editions.size(); i++) {
            Edition after = editions.get(i);
            LocalDate lastCovered = LocalDate.MIN;
            for (Edition before : editions.subList(0, i)) {
                LocalDate last = before.lastDay().orElse(LocalDate.MAX);
                if (!last.isBefore(after.firstDay())) {
                    faults.add(new Fault(
                            "editions", before + " overlaps " + after + ", on a day one edition at most is in force"));
                }
                lastCovered = last.isAfter(lastCovered) ? last : lastCovered;
            }
            if (lastCovered.isBefore(after.firstDay().minusDays(1))) {
                Gap gap = new Gap(lastCovered.plusDays(1), after.firstDay().minusDays(1));
                if (!unused.remove(gap)) {
                    faults.add(new Fault(
                            "editions", "none is in force from " + gap + ", days without rules are named as a gap"));
                }
            }
        }
        unused.forEach(gap -> faults.add(new Fault(
                "gaps", gap + " are not the days between two editions, a gap names all of them, no others, and once")));
    }
}
