package org.creditcore.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditcore.evidence.Evidence;
import org.creditcore.rulebook.Outcome;
import org.creditcore.subject.Language;

/**
 * Which repairs (信用修复; R18) on the day asked about would lift the outcome on that day, and when it lifts by itself.
 *
 * <p>A remedy for an outcome is a set of repairs, dated the day asked about, after which the outcome of that day is this one or a
 * better one, while after any proper subset of them it is not (law <i>remedies work</i>). Better means the order of
 * {@link org.creditcore.rulebook.Rulebook#outcomes()} (R29). There may be very many remedies, so they are described and never
 * listed: they are exactly the inclusion-minimal sets that meet the requirements of a {@link Lift}.
 *
 * <p>Repaired are cases, each under the id of the report used (R12), and only such as count on that day: what is repaired already,
 * revoked, over, superseded, or suspended by an objection changes nothing then. Where a later repair of the same record is on
 * file, it is taken to be brought forward.
 *
 * @param day the day asked about, which is the day of the repairs; it is the first on which they take effect
 * @param outcome the outcome on that day as things stand
 * @param lifts the better outcomes that repairs can reach, the best first. An outcome is left out where no ground can lead to it
 *     under the reading, or where the requirements are those of a better one: then every remedy for it reaches the better one
 * @param unreachable the better outcomes that no repairs can reach, the best first
 * @param byItself the first later day on which the outcome is better than on the day asked about if nothing is done, reckoning
 *     with all that is on file as {@link Assessment#nextChange()} does; empty if there is none
 */
public record Remedies(
        LocalDate day, Outcome outcome, List<Lift> lifts, List<Unreachable> unreachable, Optional<Change> byItself) {
    /**
     * A better outcome, and what has to be repaired for it.
     *
     * @param outcome the outcome; a remedy leads to this or to a better one
     * @param ways the ways to it, each a list of requirements that must all be met; a set of repairs works if and only if it goes
     *     one of the ways. Nearly always there is one way only: there are several where a rulebook is content if one of two tallies
     *     is low
     * @param example one remedy of the least size, by date, then id; of records that make no difference to it, the later ones
     */
    public record Lift(Outcome outcome, List<List<Requirement>> ways, List<Evidence> example) {
        /**
         * Keeps its own copies of the lists.
         *
         * @throws NullPointerException if a part is null
         */
        public Lift {
            Objects.requireNonNull(outcome, "outcome");
            ways = ways.stream().map(List::copyOf).toList();
            example = List.copyOf(example);
        }

        /**
         * Whether repairing some records lifts the outcome to this one or a better one.
         *
         * @param repaired the ids of the records repaired; a case is repaired under the id of the report used (R12)
         * @return true if all requirements of one of the ways are met
         */
        public boolean isMetBy(Set<String> repaired) {
            Objects.requireNonNull(repaired, "repaired");
            return ways.stream().anyMatch(way -> way.stream().allMatch(requirement -> requirement.isMetBy(repaired)));
        }

        /**
         * The requirements and the example for people.
         *
         * @param language the language
         * @return for example {@code B: repair at least 1 of D-1, D-2, D-3 (penalty cases); for example D-3}
         */
        public String text(Language language) {
            boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
            String required = ways.stream()
                    .map(way -> way.stream()
                            .map(requirement -> requirement.text(language))
                            .collect(Collectors.joining(chinese ? "，并且" : ", and ")))
                    .collect(Collectors.joining(chinese ? "；或者" : "; or "));
            boolean isOnlyOne = ways.equals(List.of(List.of(new Requirement.All(example))));
            String leastSize = (chinese ? "；例如" : "; for example ") + ids(example, chinese);
            return outcome.code() + (chinese ? "：修复" : ": repair ") + required + (isOnlyOne ? "" : leastSize);
        }
    }

    /**
     * A better outcome that no repairs can reach.
     *
     * @param outcome the outcome
     * @param obstacles the grounds for a worse outcome that hold even with everything repaired, before any for better decides;
     *     none if all that is missing is a ground for the outcome: repairs take grounds away and give none
     */
    public record Unreachable(Outcome outcome, List<Obstacle> obstacles) {
        /**
         * Keeps its own copy of the obstacles.
         *
         * @throws NullPointerException if a part is null
         */
        public Unreachable {
            Objects.requireNonNull(outcome, "outcome");
            obstacles = List.copyOf(obstacles);
        }

        /**
         * The reason for people.
         *
         * @param language the language
         * @return for example {@code A: no ground for it counts, and repairs give none}
         */
        public String text(Language language) {
            boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
            if (obstacles.isEmpty()) {
                return outcome.code()
                        + (chinese ? "：没有计入的依据，修复不产生依据" : ": no ground for it counts, and repairs give none");
            }
            return outcome.code()
                    + (chinese ? "：修复不能消除" : ": repairs cannot remove ")
                    + obstacles.stream()
                            .map(obstacle -> obstacle.text(chinese))
                            .collect(Collectors.joining(chinese ? "、" : ", "));
        }
    }

    /**
     * A ground for a worse outcome that cannot be repaired away.
     *
     * @param code the criterion or limit
     * @param records the records that it counts and that cannot be repaired, because only what is adverse can (R18); none if it
     *     holds without any record
     */
    public record Obstacle(String code, List<Evidence> records) {
        /**
         * Keeps its own copy of the records.
         *
         * @throws NullPointerException if a part is null
         */
        public Obstacle {
            Objects.requireNonNull(code, "code");
            records = List.copyOf(records);
        }

        private String text(boolean chinese) {
            return records.isEmpty()
                    ? code
                    : code
                            + (chinese ? "（不可修复：" : " (not repairable: ")
                            + ids(records, chinese)
                            + (chinese ? "）" : ")");
        }
    }

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a part is null
     */
    public Remedies {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(outcome, "outcome");
        lifts = List.copyOf(lifts);
        unreachable = List.copyOf(unreachable);
        Objects.requireNonNull(byItself, "byItself");
    }

    /**
     * The remedies for people: no name and no identifier of the subject is in it.
     *
     * @param language the language
     * @return several lines, each ended by {@code \n}
     */
    public String text(Language language) {
        boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
        StringBuilder text = new StringBuilder();
        text.append(chinese ? "信用修复，" : "remedies on ").append(day).append(chinese ? "，现为" : ", now ");
        text.append(outcome.code()).append('\n');
        for (Lift lift : lifts) {
            text.append(chinese ? "  可升为" : "  to ").append(lift.text(language)).append('\n');
        }
        for (Unreachable beyond : unreachable) {
            text.append(chinese ? "  不能升为" : "  not to ")
                    .append(beyond.text(language))
                    .append('\n');
        }
        text.append(chinese ? "  不作修复：" : "  without repairs: ");
        text.append(byItself.map(change -> change.text(language)).orElse(chinese ? "不会上升" : "no lift"));
        return text.append('\n').toString();
    }

    private static String ids(List<Evidence> records, boolean chinese) {
        return records.stream().map(Evidence::id).collect(Collectors.joining(chinese ? "、" : ", "));
    }
}
