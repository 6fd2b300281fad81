package org.creditcore.analysis;

import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.creditcore.subject.Language;

/**
 * A part of the space of tallies: some tallies lie in a band each, all others have any value that a file allows.
 *
 * @param bands the bands, in the order of the tallies in the rulebook; none for the whole space
 */
public record Region(List<Band> bands) {
    /**
     * Keeps its own copy of the bands.
     *
     * @throws NullPointerException if there is a null
     */
    public Region {
        bands = List.copyOf(bands);
    }

    /**
     * Whether values of the tallies lie within.
     *
     * @param value gives the value of the tally of a band
     * @return true if each is within its band
     */
    public boolean contains(ToLongFunction<Band> value) {
        Objects.requireNonNull(value, "value");
        return bands.stream().allMatch(band -> band.contains(value.applyAsLong(band)));
    }

    /**
     * The region for people: first what there is, then what there is none of.
     *
     * @param language the language
     * @return one line, such as {@code penalty cases: 3 or more; none of: commitment breaches}
     */
    public String text(Language language) {
        boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
        String there = bands.stream()
                .filter(band -> band.atMost() > 0)
                .map(band -> band.text(language))
                .collect(Collectors.joining(chinese ? "；" : "; "));
        String none = bands.stream()
                .filter(band -> band.atMost() == 0)
                .map(band -> band.tally().name().in(language) + band.edition().mark(language))
                .collect(Collectors.joining(chinese ? "、" : ", "));
        if (bands.isEmpty()) {
            return chinese ? "任何情形" : "whatever there is";
        }
        if (none.isEmpty()) {
            return there;
        }
        return there + (there.isEmpty() ? "" : chinese ? "；" : "; ") + (chinese ? "均无：" : "none of: ") + none;
    }
}
