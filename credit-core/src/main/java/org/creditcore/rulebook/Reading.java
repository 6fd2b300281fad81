package org.creditcore.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How a rulebook is read: one value for each of its options. */
public final class Reading {
    private final List<ReadingOption> options;
    private final Map<String, String> values;

    private Reading(List<ReadingOption> options, Map<String, String> values) {
        this.options = List.copyOf(options);
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * The reading in which nobody decided otherwise.
     *
     * @param options the options
     * @return the defaults of all options
     * @throws IllegalArgumentException if two options have one name
     */
    public static Reading defaults(List<ReadingOption> options) {
        Map<String, String> values = new LinkedHashMap<>();
        for (ReadingOption option : options) {
            if (values.put(option.name(), option.defaultCode()) != null) {
                throw new IllegalArgumentException(
                        "the option " + option.name() + " is named twice, an option has a name of its own");
            }
        }
        return new Reading(options, values);
    }

    /**
     * Every way to read: all combinations of the values of the options.
     *
     * @param options the options
     * @return the readings, the defaults first, the last option varying fastest
     */
    public static List<Reading> all(List<ReadingOption> options) {
        List<Reading> readings = List.of(defaults(options));
        for (ReadingOption option : options) {
            List<Reading> more = new ArrayList<>();
            for (Reading reading : readings) {
                option.alternatives().forEach(value -> more.add(reading.with(option.name(), value.code())));
            }
            readings = List.copyOf(more);
        }
        return readings;
    }

    /**
     * The options and their values.
     *
     * @return name to value, in the order of the options; unmodifiable
     */
    public Map<String, String> values() {
        return values;
    }

    /**
     * How one option is decided.
     *
     * @param option the name of the option
     * @return its value
     * @throws IllegalArgumentException if there is no such option
     */
    public String value(String option) {
        find(option);
        return values.get(option);
    }

    /**
     * This reading with one option decided.
     *
     * @param option the name of the option
     * @param value the value of the option
     * @return a new reading
     * @throws IllegalArgumentException if there is no such option, or it has no such value; the message says what is
     *     allowed
     */
    public Reading with(String option, String value) {
        find(option).indexOf(value);
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(option, value);
        return new Reading(options, changed);
    }

    /** Whether this reads exactly these options. */
    boolean isOf(List<ReadingOption> others) {
        return options.equals(others);
    }

    private ReadingOption find(String name) {
        Objects.requireNonNull(name, "name");
        for (ReadingOption option : options) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        throw new IllegalArgumentException(name + " is no option of the reading, allowed are "
                + options.stream().map(ReadingOption::name).collect(Collectors.joining(", ")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading that && options.equals(that.options) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * options.hashCode() + values.hashCode();
    }

    /**
     * The options and their values.
     *
     * @return for example {@code aboveLimit=HOLD_AT_B, disputed=COUNT}
     */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
