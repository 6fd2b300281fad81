package org.creditcore.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.creditcore.rulebook.Outcome.Kind;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What grading comes to, and where it is written. */
class OutcomeTest {

    @Tag("R29")
    @Test
    void anOutcomeIsAGradeOrOneOfTwoWaysOfHavingNone() {
        Outcome bad = Outcome.graded(Parts.BAD);
        assertThat(bad.code()).isEqualTo("BAD");
        assertThat(bad).hasToString("BAD");
        assertThat(bad.name()).isEqualTo(new Term("差", "bad"));
        assertThat(bad.grade()).contains(Parts.BAD);
        assertThat(bad.kind()).isEqualTo(Kind.GRADED);
        assertThat(Outcome.UNGRADED).hasToString("UNGRADED");
        assertThat(Outcome.UNGRADED.name()).isEqualTo(new Term("未评级", "ungraded"));
        assertThat(Outcome.UNDETERMINED.code()).isEqualTo("UNDETERMINED");
        assertThat(Outcome.UNDETERMINED.name()).isEqualTo(new Term("待认定", "undetermined"));
        assertThat(Kind.GRADED.term()).isEqualTo(new Term("已评级", "graded"));
    }

    @Test
    void aGradeIsGivenWithAGradedOutcomeOnly() {
        assertThatThrownBy(() -> new Outcome(Kind.GRADED, Optional.empty()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("GRADED has a grade, a grade is given with GRADED only");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNGRADED", "UNDETERMINED"})
    void andNotWithoutOne(Kind kind) {
        assertThatThrownBy(() -> new Outcome(kind, Optional.of(Parts.GOOD)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(kind + " has no grade, a grade is given with GRADED only");
    }

    @ParameterizedTest
    @CsvSource({
        "8(二)2, 第8条(二)2, Art. 8(二)2",
        "13(一)1, 第13条(一)1, Art. 13(一)1",
        "16, 第16条, Art. 16",
        "附表2, 附表2, 附表2",
        "'', '', ''",
    })
    void anArticleIsCitedInBothLanguages(String article, String chinese, String english) {
        Citation citation = Citation.of(article, "R25", "R26");
        assertThat(citation.in(Language.CHINESE)).isEqualTo(chinese);
        assertThat(citation.in(Language.ENGLISH)).isEqualTo(english);
        assertThat(citation.rules()).containsExactly("R25", "R26");
    }
}
