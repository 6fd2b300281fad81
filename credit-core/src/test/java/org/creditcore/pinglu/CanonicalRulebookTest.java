package org.creditcore.pinglu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creditcore.rulebook.Reading;
import org.creditcore.rulebook.Rulebook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What grading depends on, as text. Decision records are bound to it: whoever changes a rule sees here that records made before
 * are no longer confirmed.
 */
@Tag("law-2")
class CanonicalRulebookTest {
    private static final Path TEXT = Path.of("src/test/resources/org/creditcore/pinglu/canonical-2021.txt");
    private static final Rulebook RULES = Pinglu2021.rulebook();

    @Test
    void theRulesAreWhatTheyWere() throws IOException {
        assertThat(RULES.canonicalText()).isEqualTo(Files.readString(TEXT, StandardCharsets.UTF_8));
    }

    @Test
    void theReadingIsNoPartOfIt() {
        for (Reading reading : Reading.all(RULES.options())) {
            assertThat(RULES.under(reading).canonicalText()).isEqualTo(RULES.canonicalText());
        }
        assertThat(RULES.withAuthorityNames(List.of("另一局")).canonicalText()).isNotEqualTo(RULES.canonicalText());
    }
}
