package org.creditcore.grading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Reading;
import org.creditcore.rulebook.ReadingOption;
import org.creditcore.subject.Language;

/**
 * The outcome under every reading of the rulebook: whether it hangs on how a gap in the text is read, and on which.
 *
 * @param options the options of the reading
 * @param reading the reading of the assessment
 * @param outcomes the outcome under each reading, in the order of {@link Reading#all}
 */
public record Sensitivity(List<ReadingOption> options, Reading reading, List<Outcome> outcomes) {
    /**
     * Keeps its own copies of the lists.
     *
     * @throws IllegalArgumentException if there is not one outcome for each reading
     */
    public Sensitivity {
        options = List.copyOf(options);
        Objects.requireNonNull(reading, "reading");
        outcomes = List.copyOf(outcomes);
        int readings = Reading.all(options).size();
        if (outcomes.size() != readings) {
            throw new IllegalArgumentException(
                    "there are " + outcomes.size() + " outcomes, allowed is one for each of " + readings + " readings");
        }
    }

    /**
     * Whether the outcome depends on the reading at all.
     *
     * @return true if two readings lead to two outcomes
     */
    public boolean dependsOnReading() {
        return outcomes.stream().distinct().count() > 1;
    }

    /**
     * The outcome under every reading.
     *
     * @return reading to outcome, the defaults first; unmodifiable
     */
    public Map<Reading, Outcome> byReading() {
        Map<Reading, Outcome> byReading = new LinkedHashMap<>();
        List<Reading> readings = Reading.all(options);
        for (int i = 0; i < readings.size(); i++) {
            byReading.put(readings.get(i), outcomes.get(i));
        }
        return Collections.unmodifiableMap(byReading);
    }

    /**
     * The outcome under each value of one option, the others as they are in the reading of the assessment.
     *
     * @param option the name of the option
     * @return value to outcome, the default first; unmodifiable
     * @throws IllegalArgumentException if there is no such option
     */
    public Map<String, Outcome> under(String option) {
        reading.value(option);
        Map<Reading, Outcome> byReading = byReading();
        Map<String, Outcome> under = new LinkedHashMap<>();
        options.stream()
                .filter(candidate -> candidate.name().equals(option))
                .flatMap(candidate -> candidate.alternatives().stream())
                .forEach(value -> under.put(value.code(), byReading.get(reading.with(option, value.code()))));
        return Collections.unmodifiableMap(under);
    }

    /**
     * The options that move the outcome by themselves, the others as they are in the reading of the assessment.
     *
     * @return their names, in the order of the options; may be empty though the outcome depends on several together
     */
    public List<String> decisive() {
        return options.stream()
                .map(ReadingOption::name)
                .filter(name -> under(name).values().stream().distinct().count() > 1)
                .toList();
    }

    /**
     * The options that move the outcome in some reading of the others.
     *
     * @return their names, in the order of the options; empty if the outcome does not depend on the reading
     */
    public List<String> involved() {
        Map<Reading, Outcome> byReading = byReading();
        return options.stream()
                .filter(option -> byReading.entrySet().stream()
                        .anyMatch(read -> option.alternatives().stream()
                                .anyMatch(value -> !byReading
                                        .get(read.getKey().with(option.name(), value.code()))
                                        .equals(read.getValue()))))
                .map(ReadingOption::name)
                .toList();
    }

    /**
     * The dependence for people.
     *
     * @param language the language
     * @return a line for each option that moves the outcome by itself, or one that says that none does; each ended by {@code \n}
     */
    public String text(Language language) {
        boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
        StringBuilder text = new StringBuilder();
        for (String option : decisive()) {
            text.append(chinese ? "取决于选项 " : "depends on ")
                    .append(option)
                    .append(chinese ? "：" : ": ")
                    .append(under(option).entrySet().stream()
                            .map(read -> read.getKey() + " " + read.getValue().code())
                            .collect(Collectors.joining(chinese ? "，" : ", ")))
                    .append('\n');
        }
        if (text.isEmpty()) {
            text.append(
                    dependsOnReading()
                            ? (chinese
                                            ? "任一选项单独不改变等级，数项同改方改变："
                                            : "no option alone moves the outcome, several together do: ")
                                    + String.join(chinese ? "、" : ", ", involved())
                            : chinese ? "各种读法结果相同" : "the same under every reading");
            text.append('\n');
        }
        return text.toString();
    }
}
