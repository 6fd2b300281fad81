package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.evidence.CreditFile;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.testing.FileArbitraries;

/** Canonical texts tell files apart. */
@Tag("law-2")
class CanonicalFileProperties {
    @Provide
    Arbitrary<CreditFile> files() {
        return FileArbitraries.files(Pinglu2021.rulebook());
    }

    /** Files with other records or events have other texts. */
    @Property
    void otherFilesHaveOtherTexts(@ForAll("files") CreditFile one, @ForAll("files") CreditFile other) {
        CreditFile unnamed = CreditFile.of(other.subject(), one.evidence(), one.events());
        assertThat(unnamed.canonicalText().equals(other.canonicalText())).isEqualTo(unnamed.equals(other));
        assertThat(CreditFile.of(one.subject(), one.evidence(), one.events()).canonicalText())
                .isEqualTo(one.canonicalText());
    }
}
