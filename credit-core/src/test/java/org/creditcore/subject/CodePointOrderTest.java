package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order in which everything is printed. */
class CodePointOrderTest {
    @Test
    void supplementaryCharactersComeLast() {
        List<String> sorted =
                List.of("", "A", "A1", "a", "\uE000", "\uFF24", "\uFF24\uFFFF", "\uD840\uDC00", "\uD840\uDC00A");
        List<String> shuffled = new ArrayList<>(sorted);
        Collections.reverse(shuffled);
        shuffled.sort(CanonicalText.BY_CODE_POINT);
        assertThat(shuffled).isEqualTo(sorted);
    }
}
