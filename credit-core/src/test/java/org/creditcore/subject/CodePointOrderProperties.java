package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The order in which everything is printed, against an order that is plainly right. */
class CodePointOrderProperties {
    @Property
    void agreesWithTheOrderOfCodePointArrays(@ForAll String one, @ForAll String other) {
        int expected =
                Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
        assertThat(Integer.signum(CanonicalText.BY_CODE_POINT.compare(one, other)))
                .isEqualTo(Integer.signum(expected));
    }
}
