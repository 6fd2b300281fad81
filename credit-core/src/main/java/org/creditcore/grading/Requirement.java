package org.creditcore.grading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.Money;
import org.creditcore.rulebook.Tally;
import org.creditcore.subject.Language;

/**
 * One thing that a set of repairs has to do for the outcome to become better. The more is repaired, the sooner it is met: a set
 * that contains one which meets it meets it too.
 */
public sealed interface Requirement {
    /**
     * Every one of some records is repaired.
     *
     * @param records the records, by date, then id
     */
    record All(List<Evidence> records) implements Requirement {
        /**
         * Keeps its own copy of the records.
         *
         * @throws NullPointerException if a part is null
         */
        public All {
            records = List.copyOf(records);
        }
    }

    /**
     * Of some records so many are repaired that a tally falls by at least so much: at least <i>k</i> of the records, at least
     * <i>k</i> of the acts in them where acts are counted (R25), or from them at least so much of the fines (R26).
     *
     * @param tally the tally that has to fall
     * @param atLeast by how much at least: a number of records, acts or points, or fen
     * @param shares the records to choose from, by date, then id, each with what its repair takes off the tally
     */
    record AtLeast(Tally tally, long atLeast, List<Share> shares) implements Requirement {
        /**
         * Keeps its own copy of the shares.
         *
         * @throws NullPointerException if a part is null
         */
        public AtLeast {
            Objects.requireNonNull(tally, "tally");
            shares = List.copyOf(shares);
        }

        @Override
        public List<Evidence> records() {
            return shares.stream().map(Share::evidence).toList();
        }

        private String shown(long value) {
            return tally.isAmount() ? Money.ofFen(value).grouped() : Long.toString(value);
        }
    }

    /**
     * What the repair of a record takes off a tally.
     *
     * @param evidence the record
     * @param weight a number of records, acts or points, or fen
     */
    record Share(Evidence evidence, long weight) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if the record is null
         */
        public Share {
            Objects.requireNonNull(evidence, "evidence");
        }
    }

    /**
     * The records that the requirement is about.
     *
     * @return the records, by date, then id
     */
    List<Evidence> records();

    /**
     * Whether repairing some records does it.
     *
     * @param repaired the ids of the records repaired; a case is repaired under the id of the report used (R12)
     * @return true if the requirement is met
     */
    default boolean isMetBy(Set<String> repaired) {
        if (this instanceof AtLeast some) {
            long taken = 0;
            for (Share share : some.shares()) {
                taken += repaired.contains(share.evidence().id()) ? share.weight() : 0;
            }
            return taken >= some.atLeast();
        }
        return records().stream().map(Evidence::id).allMatch(repaired::contains);
    }

    /**
     * The requirement for people.
     *
     * @param language the language
     * @return for example {@code at least 2 of D-1, D-2, D-3}
     */
    default String text(Language language) {
        boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
        String comma = chinese ? "、" : ", ";
        if (!(this instanceof AtLeast some)) {
            String ids = records().stream().map(Evidence::id).collect(Collectors.joining(comma));
            return records().size() == 1 ? ids : (chinese ? "全部" : "all of ") + ids;
        }
        String tally = (chinese ? "（" : " (") + some.tally().name().in(language) + (chinese ? "）" : ")");
        if (!some.tally().isAmount() && some.shares().stream().allMatch(share -> share.weight() == 1)) {
            String ids = records().stream().map(Evidence::id).collect(Collectors.joining(comma));
            return chinese
                    ? ids + "中至少" + some.atLeast() + "项" + tally
                    : "at least " + some.atLeast() + " of " + ids + tally;
        }
        String shares = some.shares().stream()
                .map(share -> share.evidence().id()
                        + (chinese ? "（" : " (")
                        + some.shown(share.weight())
                        + (chinese ? "）" : ")"))
                .collect(Collectors.joining(comma));
        return chinese
                ? shares + "中合计至少" + some.shown(some.atLeast()) + tally
                : "at least " + some.shown(some.atLeast()) + " in all of " + shares + tally;
    }
}
