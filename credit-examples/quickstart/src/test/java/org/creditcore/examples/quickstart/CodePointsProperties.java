package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The order in which everything is printed, against an order that is plainly right. */
class CodePointsProperties {
    @Property
    void agreesWithTheOrderOfCodePointArrays(@ForAll String one, @ForAll String other) {
        int expected =
                Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
        assertThat(Integer.signum(CodePoints.ORDER.compare(one, other))).isEqualTo(Integer.signum(expected));
    }
}
