package org.creditcore.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.subject.Term;

/**
 * What grading a subject comes to: a grade, or one of the two ways of having none.
 *
 * @param kind whether there is a grade
 * @param grade the grade, if the kind is {@link Kind#GRADED}
 */
public record Outcome(Kind kind, Optional<Grade> grade) implements Coded {
    /** Whether grading came to a grade. */
    public enum Kind {
        /** There is a grade. */
        GRADED("已评级", "graded"),
        /** No ground for any grade; ordinary supervision (未评级; R30). */
        UNGRADED("未评级", "ungraded"),
        /** The rules do not decide, a person must (待认定; R28). */
        UNDETERMINED("待认定", "undetermined");

        private final Term term;

        Kind(String chinese, String english) {
            this.term = new Term(chinese, english);
        }

        /**
         * What it is called.
         *
         * @return the term in Chinese and English
         */
        public Term term() {
            return term;
        }
    }

    /** No ground for any grade. */
    public static final Outcome UNGRADED = new Outcome(Kind.UNGRADED, Optional.empty());

    /** The rules do not decide. */
    public static final Outcome UNDETERMINED = new Outcome(Kind.UNDETERMINED, Optional.empty());

    /**
     * Checks that kind and grade agree.
     *
     * @throws IllegalArgumentException if a grade is missing, or given where there is none
     */
    public Outcome {
        Objects.requireNonNull(kind, "kind");
        if (grade.isPresent() != (kind == Kind.GRADED)) {
            throw new IllegalArgumentException(kind + (grade.isPresent() ? " has no grade" : " has a grade")
                    + ", a grade is given with GRADED only");
        }
    }

    /**
     * A grade as outcome.
     *
     * @param grade the grade
     * @return the outcome
     */
    public static Outcome graded(Grade grade) {
        return new Outcome(Kind.GRADED, Optional.of(grade));
    }

    /**
     * The outcome in one word.
     *
     * @return the code of the grade, or else {@code UNGRADED} or {@code UNDETERMINED}
     */
    @Override
    public String code() {
        return grade.isPresent() ? grade.get().code() : kind.name();
    }

    /**
     * What the outcome stands for.
     *
     * @return the name of the grade, or of having none
     */
    public Term name() {
        return grade.isPresent() ? grade.get().name() : kind.term();
    }

    /** The place among some outcomes, or -1. Grades are compared last: mostly they are one object, see {@link Codes}. */
    int placeIn(List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome other = outcomes.get(i);
            if (kind == other.kind && code().equals(other.code()) && grade.equals(other.grade)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The outcome in one word.
     *
     * @return {@link #code()}
     */
    @Override
    public String toString() {
        return code();
    }
}
