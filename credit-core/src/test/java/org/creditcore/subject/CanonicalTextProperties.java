package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("R12")
class CanonicalTextProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings()
                        .withChars("aZ9〔〕【】[]()（）［］ａＺ９ \u3000\u00A0\uFEFF平号")
                        .ofMaxLength(12));
    }

    @Property
    void compactIsIdempotent(@ForAll("texts") String text) {
        String once = CanonicalText.compact(text);
        assertThat(CanonicalText.compact(once)).isSameAs(once);
    }

    @Property
    void comparableIsIdempotent(@ForAll("texts") String text) {
        String once = CanonicalText.comparable(text);
        assertThat(CanonicalText.comparable(once)).isSameAs(once);
    }

    @Property
    void comparableIsCompactWithRoundBrackets(@ForAll("texts") String text) {
        String expected =
                CanonicalText.compact(text).replaceAll("[\u3014\\[\u3010]", "(").replaceAll("[\u3015\\]\u3011]", ")");
        assertThat(CanonicalText.comparable(text)).isEqualTo(expected);
    }

    @Property
    void compactOfAWholeIsThatOfItsParts(@ForAll("texts") String head, @ForAll("texts") String tail) {
        assertThat(CanonicalText.compact(head + tail))
                .isEqualTo(CanonicalText.compact(head) + CanonicalText.compact(tail));
    }
}
