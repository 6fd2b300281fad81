package org.creditcore;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No code of a grade, criterion, limit, tally or measure, no article and no name of the bureau stands in the code of the engine. */
class EngineKnowsNoRegulationTest {
    private static final Path MAIN = Path.of("src/main/java/org/creditcore");

    @BeforeAll
    static void readsJava17() {
        StaticJavaParser.setConfiguration(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
    }

    private static Set<String> wordsOfTheRegulation() {
        Rulebook rules = Pinglu2021.rulebook();
        Set<String> words = new TreeSet<>(rules.authorityNames());
        words.add(rules.id());
        words.add(rules.document());
        rules.outcomes().forEach(outcome -> outcome.grade().ifPresent(grade -> words.add(grade.code())));
        rules.tallies().forEach(tally -> words.add(tally.code()));
        rules.criteria().forEach(criterion -> {
            words.add(criterion.code());
            words.add(criterion.citation().article());
        });
        rules.limits().forEach(limit -> words.add(limit.code()));
        rules.measures().forEach(measure -> {
            words.add(measure.code());
            words.add(measure.citation().article());
        });
        return words;
    }

    private static List<String> literals(Path file) throws IOException {
        CompilationUnit unit = StaticJavaParser.parse(file);
        List<String> literals = new ArrayList<>();
        unit.findAll(StringLiteralExpr.class).forEach(literal -> literals.add(literal.asString()));
        unit.findAll(TextBlockLiteralExpr.class).forEach(literal -> literals.add(literal.asString()));
        return literals;
    }

    private static List<String> found(boolean inTheRegulation) throws IOException {
        Set<String> words = wordsOfTheRegulation();
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                if (file.startsWith(MAIN.resolve("pinglu")) == inTheRegulation) {
                    literals(file).stream()
                            .filter(words::contains)
                            .forEach(word -> found.add(MAIN.relativize(file) + ": " + word));
                }
            }
        }
        return found;
    }

    @Test
    void noWordOfTheRegulationStandsInTheEngine() throws IOException {
        assertThat(found(false)).isEmpty();
    }

    /** The search finds them where they do stand, each grade and measure among them. */
    @Test
    void theSearchFindsThemInTheRegulation() throws IOException {
        assertThat(found(true))
                .hasSizeGreaterThan(60)
                .contains(
                        "pinglu/Pinglu2021.java: A",
                        "pinglu/Pinglu2021.java: B-2-FINES",
                        "pinglu/Pinglu2021.java: 13-1-4");
    }
}
