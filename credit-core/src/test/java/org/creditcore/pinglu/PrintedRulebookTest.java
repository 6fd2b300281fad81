package org.creditcore.pinglu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Measure;
import org.creditcore.rulebook.ReadingOption;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules as a document that was read beside the regulation. */
@Tag("law-2")
class PrintedRulebookTest {
    private static final Rulebook RULES = Pinglu2021.rulebook();

    @ParameterizedTest
    @CsvSource({"CHINESE, zh", "ENGLISH, en"})
    void theDocumentIsWhatWasRead(Language language, String suffix) throws IOException {
        Path read = Path.of("src/test/resources/org/creditcore/pinglu/rulebook-2021." + suffix + ".md");
        assertThat(RULES.text(language)).isEqualTo(Files.readString(read, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsLeftOut(Language language) {
        Stream<String> codes = Stream.of(
                        RULES.options().stream().map(ReadingOption::name),
                        RULES.criteria().stream().map(Criterion::code),
                        RULES.limits().stream().map(Limit::code),
                        RULES.measures().stream().map(Measure::code),
                        RULES.tallies().stream().map(tally -> tally.code()))
                .flatMap(some -> some)
                .map(code -> "`" + code + "`");
        Stream<String> articles = Stream.of(
                        RULES.options().stream().map(ReadingOption::citation),
                        RULES.criteria().stream().map(Criterion::citation),
                        RULES.limits().stream().map(Limit::citation),
                        RULES.measures().stream().map(Measure::citation),
                        RULES.inspections().stream().map(row -> row.citation()))
                .flatMap(some -> some)
                .map(citation -> citation.in(language));
        assertThat(RULES.text(language)).contains(codes.toList()).contains(articles.toList());
    }

    @Test
    void onlyTheDecisionsAreOtherUnderAnotherReading() {
        List<String> defaults = RULES.text(Language.ENGLISH).lines().toList();
        List<String> others = RULES.with("cleanRecord", "GRADE_A")
                .text(Language.ENGLISH)
                .lines()
                .toList();
        assertThat(others).hasSameSizeAs(defaults);
        assertThat(Stream.iterate(0, i -> i < others.size(), i -> i + 1)
                        .filter(i -> !others.get(i).equals(defaults.get(i)))
                        .map(others::get))
                .containsExactly(
                        "| `UNGRADED` | ungraded, ordinary supervision | default |",
                        "| `GRADE_A` | grade A | **chosen** |",
                        "  - `UNGRADED`: `UNGRADED` ungraded",
                        "  - `GRADE_A`: `A` good credit (**chosen**)");
    }

    @Test
    void theChineseDocumentHasNoEnglishWords() {
        String words = RULES.text(Language.CHINESE).replaceAll("`[^`]*`", "").replaceAll("[（ ]R\\d+", "");
        assertThat(words.replaceAll("[^A-Za-z]", ""))
                .as("the letters of grades in names")
                .matches("[ABC]*");
        assertThat(Citation.of("8").in(Language.CHINESE)).isEqualTo("第8条");
    }
}
