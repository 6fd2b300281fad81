package org.creditcore.examples.quickstart;

import java.util.List;
import java.util.stream.Collectors;
import org.creditcore.examples.schemes.Customs2026;
import org.creditcore.examples.schemes.WuhanFoodDrug2017;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Rulebook;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The rulebooks that this host knows, by their ids. */
final class Rulebooks {
    /** The id of the one that is meant where none is named. */
    static final String DEFAULT = "pinglu-2021";

    private static final List<Rulebook> ALL =
            List.of(Pinglu2021.rulebook(), WuhanFoodDrug2017.rulebook(), Customs2026.rulebook());

    private Rulebooks() {}

    /** Reads the id of a rulebook. */
    static final class Id implements ITypeConverter<Rulebook> {
        @Override
        public Rulebook convert(String value) {
            return ALL.stream()
                    .filter(rulebook -> rulebook.id().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + value + "\" is no rulebook, allowed are "
                            + ALL.stream().map(Rulebook::id).collect(Collectors.joining(", "))));
        }
    }
}
