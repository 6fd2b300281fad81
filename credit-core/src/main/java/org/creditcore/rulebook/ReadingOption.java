package org.creditcore.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditcore.subject.Term;

/**
 * A point on which the regulation is silent or ambiguous, and a bureau may lawfully decide one way or the other.
 *
 * @param name the name of the setting, such as {@code aboveLimit}
 * @param question what is to be decided
 * @param citation where the text is silent
 * @param alternatives how it may be decided, the default first
 */
public record ReadingOption(String name, Term question, Citation citation, List<Alternative> alternatives) {
    /**
     * One way to decide.
     *
     * @param code the value of the setting, such as {@code HOLD_AT_B}
     * @param meaning what it means
     */
    public record Alternative(String code, Term meaning) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if one is null
         */
        public Alternative {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(meaning, "meaning");
        }

        /**
         * One way to decide.
         *
         * @param code the value of the setting
         * @param chinese what it means, in Chinese
         * @param english what it means, in English
         * @return the alternative
         */
        public static Alternative of(String code, String chinese, String english) {
            return new Alternative(code, new Term(chinese, english));
        }
    }

    /**
     * Keeps its own copy of the alternatives.
     *
     * @throws IllegalArgumentException if there are fewer than two, or two have one code
     */
    public ReadingOption {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(citation, "citation");
        alternatives = List.copyOf(alternatives);
        Set<String> codes = new HashSet<>();
        for (Alternative alternative : alternatives) {
            codes.add(alternative.code());
        }
        if (codes.size() < 2 || codes.size() < alternatives.size()) {
            throw new IllegalArgumentException(
                    "the option " + name + " has " + alternatives.size() + " alternatives with " + codes.size()
                            + " codes, an option has at least two, each with a code of its own");
        }
    }

    /**
     * The value of the setting where nobody decided otherwise.
     *
     * @return the code of the first alternative
     */
    public String defaultCode() {
        return alternatives.get(0).code();
    }

    /**
     * The place of an alternative.
     *
     * @param code the value of the setting
     * @return its index in {@link #alternatives()}
     * @throws IllegalArgumentException if the option has no such value
     */
    public int indexOf(String code) {
        Objects.requireNonNull(code, "code");
        for (int i = 0; i < alternatives.size(); i++) {
            if (alternatives.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException(code + " is no value of the option " + name + ", allowed are "
                + alternatives.stream().map(Alternative::code).collect(Collectors.joining(", ")));
    }
}
