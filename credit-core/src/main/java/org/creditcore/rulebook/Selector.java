package org.creditcore.rulebook;

import java.util.Objects;
import java.util.Set;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Standing;

/** Which records a tally looks for. Each selector looks at records of one type. */
public sealed interface Selector {
    /**
     * The type of record looked at.
     *
     * @return the type
     */
    EvidenceType type();

    /**
     * Decisions with an act of a class.
     *
     * @param actClass the class
     */
    record Acts(ActClass actClass) implements Selector {
        /**
         * Checks the class.
         *
         * @throws NullPointerException if it is null
         */
        public Acts {
            Objects.requireNonNull(actClass, "actClass");
        }

        @Override
        public EvidenceType type() {
            return EvidenceType.DECISION;
        }
    }

    /** All commitment breaches. */
    record Breaches() implements Selector {
        @Override
        public EvidenceType type() {
            return EvidenceType.COMMITMENT_BREACH;
        }
    }

    /** All determinations of serious dishonesty, whatever their ground. */
    record Determinations() implements Selector {
        @Override
        public EvidenceType type() {
            return EvidenceType.SERIOUS_DISHONESTY;
        }
    }

    /**
     * Commendations.
     *
     * @param by the bodies whose commendations are looked for
     * @param verification whether they must be, or must not be, verified
     */
    record Commendations(Set<CommendingBody> by, Verification verification) implements Selector {
        /** Whether an industry's authority verified a commendation (Art. 8(一)3; R27). */
        public enum Verification {
            /** It does not matter. */
            ANY,
            /** It was verified. */
            VERIFIED,
            /** It was not. */
            UNVERIFIED
        }

        /**
         * Keeps its own copy of the bodies.
         *
         * @throws NullPointerException if a part is null
         */
        public Commendations {
            by = EnumSets.copyOf(CommendingBody.class, by);
            Objects.requireNonNull(verification, "verification");
        }

        @Override
        public EvidenceType type() {
            return EvidenceType.COMMENDATION;
        }
    }

    /**
     * Ratings, of each authority and scheme the latest only (R21), and none by the bureau itself (R11).
     *
     * @param standings the standings looked for
     */
    record Ratings(Set<Standing> standings) implements Selector {
        /**
         * Keeps its own copy of the standings.
         *
         * @throws NullPointerException if it is null
         */
        public Ratings {
            standings = EnumSets.copyOf(Standing.class, standings);
        }

        @Override
        public EvidenceType type() {
            return EvidenceType.RATING;
        }
    }

    /**
     * List entries.
     *
     * @param lists the lists looked for
     */
    record Entries(Set<ListColour> lists) implements Selector {
        /**
         * Keeps its own copy of the lists.
         *
         * @throws NullPointerException if it is null
         */
        public Entries {
            lists = EnumSets.copyOf(ListColour.class, lists);
        }

        @Override
        public EvidenceType type() {
            return EvidenceType.LIST_ENTRY;
        }
    }
}
