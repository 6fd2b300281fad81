package org.creditcore.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something in a rulebook that either stands fast, or is decided by an option of the reading. All alternatives are there to
 * see, so that a rulebook can be printed and compared under every reading.
 *
 * @param <T> what is chosen
 * @param option the option that decides, if one does
 * @param values the value for each alternative of the option, in its order; the one value if none decides
 */
public record Choice<T>(Optional<ReadingOption> option, List<T> values) {
    /**
     * Keeps its own copy of the values.
     *
     * @throws IllegalArgumentException if there is not one value for each alternative
     */
    public Choice {
        values = List.copyOf(values);
        int alternatives = option.isPresent() ? option.get().alternatives().size() : 1;
        if (values.size() != alternatives) {
            throw new IllegalArgumentException(option.map(decides -> "the option " + decides.name() + " has ")
                            .orElse("without an option there is ")
                    + alternatives + " alternative(s), but " + values.size()
                    + " value(s) are given; allowed is one value for each");
        }
    }

    /**
     * Something that stands fast.
     *
     * @param <T> what it is
     * @param value the value under every reading
     * @return the choice that is none
     */
    public static <T> Choice<T> fixed(T value) {
        return new Choice<>(Optional.empty(), List.of(value));
    }

    /**
     * Something that an option decides.
     *
     * @param <T> what is chosen
     * @param option the option
     * @param values the value for each of its alternatives, in their order
     * @return the choice
     * @throws IllegalArgumentException if there is not one value for each alternative
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Choice<T> by(ReadingOption option, T... values) {
        return new Choice<>(Optional.of(option), List.of(values));
    }

    /**
     * What is chosen under a reading.
     *
     * @param reading the reading
     * @return the value
     * @throws IllegalArgumentException if the reading does not know the option
     */
    public T under(Reading reading) {
        Objects.requireNonNull(reading, "reading");
        return values.get(
                option.isPresent()
                        ? option.get().indexOf(reading.value(option.get().name()))
                        : 0);
    }
}
