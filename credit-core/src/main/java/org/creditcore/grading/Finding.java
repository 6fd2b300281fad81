package org.creditcore.grading;

import java.util.List;
import java.util.Objects;
import org.creditcore.evidence.Evidence;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Outcome;
import org.creditcore.subject.Term;

/**
 * What was found for one criterion or one limit on the day asked about: whether it holds, on which numbers, and what became of
 * every record of a type that it looks at.
 *
 * <p>Every such record of the file is either counted or set aside, and never both (law <i>explained</i>). In a finding of an
 * assessment, what was set aside is worked out when it is first read; until then it keeps the file that it is read from.
 *
 * @param kind whether it is a criterion or a limit
 * @param code the criterion or limit
 * @param citation where it stands
 * @param name what it is about
 * @param holds whether the criterion is met, or the limit exceeded
 * @param outcome what it is a ground for where it holds
 * @param measures the tallies looked at, with their bounds, in the order of the condition
 * @param counted the records counted by any of the tallies, by date, then id
 * @param setAside the other records of the types looked at, each with its reason, by date, then id
 */
public record Finding(
        Kind kind,
        String code,
        Citation citation,
        Term name,
        boolean holds,
        Outcome outcome,
        List<Measured> measures,
        List<Evidence> counted,
        List<SetAside> setAside) {
    /** What a finding is about. */
    public enum Kind {
        /** A criterion; it holds where it is met. */
        CRITERION,
        /** A limit; it holds where it is exceeded. */
        LIMIT
    }

    /**
     * One tally, what it came to, and the range in which the criterion wants it (of a limit: in which there is no excess).
     *
     * @param range the tally and its bounds
     * @param value what it came to: a number of records, acts or points, or fen
     * @param counted the records counted, by date, then id
     */
    public record Measured(Condition.Range range, long value, List<Evidence> counted) {
        /**
         * Keeps its own copy of the records.
         *
         * @throws NullPointerException if a part is null
         */
        public Measured {
            Objects.requireNonNull(range, "range");
            counted = FixedList.copyOf(counted);
        }

        /**
         * Whether the value lies within the bounds.
         *
         * @return true if it does
         */
        public boolean isWithin() {
            return missing() == 0 && excess() == 0;
        }

        /**
         * How much is missing to the lower bound.
         *
         * @return 0 if it is reached
         */
        public long missing() {
            return Math.max(0, range.atLeast() - value);
        }

        /**
         * How much the value is above the upper bound.
         *
         * @return 0 if it is not
         */
        public long excess() {
            return Math.max(0, value - range.atMost());
        }

        /**
         * How much more there may be without going above the upper bound.
         *
         * @return 0 if nothing may come; {@link Condition.Range#UNBOUNDED} if there is no upper bound
         */
        public long left() {
            return range.isBounded() ? Math.max(0, range.atMost() - value) : Condition.Range.UNBOUNDED;
        }
    }

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a part is null
     */
    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(outcome, "outcome");
        measures = FixedList.copyOf(measures);
        counted = FixedList.copyOf(counted);
        setAside = FixedList.copyOf(setAside);
    }
}
