package org.creditcore.measure;

import java.util.List;
import org.creditcore.rulebook.BasisRank;
import org.creditcore.subject.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoNullsTest {
    static List<Object> generated() {
        return List.of(
                Circumstances.builder(),
                Circumstances.none(),
                Extension.builder(),
                Extension.builder()
                        .opening("11-5")
                        .name(new Term("减免", "a waiver"))
                        .instrument("条例")
                        .article("第三条")
                        .rank(BasisRank.LAW)
                        .build(),
                LegalBasis.builder(),
                MeasureSamples.basis("13-1-4").build(),
                Disclosure.of(MeasureSamples.assessed("C")).published().get(0));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void nullIsNoArgumentOfAMethod(Object value) {
        MeasureSamples.nulls().testAllPublicInstanceMethods(value);
    }
}
