package org.creditcore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.creditcore.DeliberateChanges.Change;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule, once broken on purpose, is noticed by a test that carries its tag. The changes are listed in
 * {@code src/rules/deliberate-changes.md}; which test noticed which is written to {@code target/deliberate-changes.txt}.
 */
class DeliberateChangesTest {

    @TempDir
    static Path work;

    private static final Map<String, String> NOTICED = new TreeMap<>();

    @TestFactory
    @DisabledIfSystemProperty(
            named = "deliberate.changes",
            matches = "skip",
            disabledReason = "which test notices a change does not depend on the JDK")
    Stream<DynamicTest> everyChangeIsNoticed() throws IOException, URISyntaxException {
        DeliberateChanges project = new DeliberateChanges(
                TraceabilityTest.moduleFolder().resolve("src/main/java"),
                classes("/org/creditcore/CreditStyle.class"),
                classes("/org/creditcore/DeliberateChangesTest.class"),
                work);
        return listOfThisProject().stream()
                .map(change -> dynamicTest(change.name(), () -> NOTICED.put(change.name(), project.noticedBy(change))));
    }

    @Test
    void everyRuleHasAChange() throws IOException {
        assertThat(String.join(
                        "\n", DeliberateChanges.gaps(TraceabilityTest.rulesOfThisProject(), listOfThisProject())))
                .isEmpty();
    }

    @AfterAll
    static void report() throws IOException {
        Path target = TraceabilityTest.moduleFolder().resolve("target");
        if (Files.isDirectory(target)) {
            StringBuilder report = new StringBuilder();
            NOTICED.forEach((change, test) ->
                    report.append(change).append(": ").append(test).append('\n'));
            Files.writeString(target.resolve("deliberate-changes.txt"), report, StandardCharsets.UTF_8);
        }
    }

    private static List<Change> listOfThisProject() throws IOException {
        return DeliberateChanges.parse(Files.readString(
                TraceabilityTest.moduleFolder().resolve("src/rules/deliberate-changes.md"), StandardCharsets.UTF_8));
    }

    /** The folder that holds a class file; the code source of a patched module would name the main classes for both. */
    private static Path classes(String classFile) throws URISyntaxException {
        URL url = DeliberateChangesTest.class.getResource(classFile);
        Path folder = Path.of(url.toURI());
        for (int i = 1; i < classFile.split("/").length; i++) {
            folder = folder.getParent();
        }
        return folder;
    }

    @Nested
    class OfASmallProject {

        private static final String YEAR = """
                package org.creditcore.toy;
                final class Year {
                    static boolean counts(int first, int day) {
                        return first <= day && day <= first + 365;
                    }
                    static int zero() {
                        return 0;
                    }
                }
                """;
        private static final String YEAR_TEST = """
                package org.creditcore.toy;
                import org.junit.jupiter.api.*;
                class YearTest {
                    @Test @Tag("R1") void lastDay() { Assertions.assertTrue(Year.counts(10, 375)); }
                    @Nested @Tag("R2") class Inner {
                        @Test void dayBefore() { Assertions.assertFalse(Year.counts(10, 9)); }
                        @Test void firstDay() { Assertions.assertTrue(Year.counts(10, 10)); }
                    }
                    @Test @Tag("R4") void alwaysFails() { Assertions.fail("R5 is no tag here, nor is " + "R5".trim()); }
                }
                """;
        private static final String YEAR_PROPERTIES = """
                package org.creditcore.toy;
                import net.jqwik.api.*;
                class YearProperties {
                    @Property @Tag("R3") boolean zeroIsZero(@ForAll int any) { return any * Year.zero() == 0; }
                    @Property @Tag("R3") boolean never(@ForAll int any) { return Year.zero() == 0; }
                }
                """;

        @Test
        void aTestThatFailsByTheChangeIsNamed() throws IOException {
            assertThat(noticedBy("R1", "first + 365", "first + 364")).isEqualTo("toy.YearTest.lastDay");
            assertThat(noticedBy("R2", "first <= day", "true")).isEqualTo("toy.YearTest$Inner.dayBefore");
            assertThat(noticedBy("R3", "return 0;", "return 1;")).startsWith("toy.YearProperties.");
        }

        @Test
        void aTestOfAnotherRuleDoesNotNotice() {
            assertThatThrownBy(() -> noticedBy("R1", "first <= day", "true"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage(
                            "R1 — title: no test noticed the change; these have the tag \"R1\": org.creditcore.toy.YearTest");
            assertThatThrownBy(() -> noticedBy("R3", "first <= day", "true"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage(
                            "R3 — title: no test noticed the change; these have the tag \"R3\": org.creditcore.toy.YearProperties");
        }

        @Test
        void aTestThatFailsAnywayDoesNotNotice() {
            assertThatThrownBy(() -> noticedBy("R4", "first <= day", "true"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("R4 — title: toy.YearTest.alwaysFails fails without the change too");
        }

        @Test
        void aRuleWithoutATestIsReported() {
            assertThatThrownBy(() -> noticedBy("R5", "first <= day", "true"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("R5 — title: no test has the tag \"R5\"");
        }

        @Test
        void theOriginalTextOccursExactlyOnce() {
            assertThatThrownBy(() -> noticedBy("R1", "first  <= day", "true"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage(
                            "R1 — title: the original text occurs 0 times in org/creditcore/toy/Year.java, not exactly once");
            assertThatThrownBy(() -> noticedBy("R1", "<= ", ">= "))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage(
                            "R1 — title: the original text occurs 2 times in org/creditcore/toy/Year.java, not exactly once");
            assertThatThrownBy(() -> smallProject()
                            .noticedBy(new Change("R1", "title", "org/creditcore/toy/Day.java", "a", "b")))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("R1 — title: no file org/creditcore/toy/Day.java");
        }

        @Test
        void aChangeThatDoesNotCompileIsReported() {
            assertThatThrownBy(() -> noticedBy("R1", "first <= day", "first <= night"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith(
                            "R1 — title: the changed org/creditcore/toy/Year.java does not compile:\norg/creditcore/toy/Year.java:4: ")
                    .hasMessageContaining("night");
        }

        private static String noticedBy(String rule, String original, String replacement) throws IOException {
            return smallProject()
                    .noticedBy(new Change(rule, "title", "org/creditcore/toy/Year.java", original, replacement));
        }
    }

    private static DeliberateChanges smallProject;

    private static DeliberateChanges smallProject() throws IOException {
        if (smallProject == null) {
            Path root = work.resolve("small");
            Path main = write(root.resolve("main/org/creditcore/toy/Year.java"), OfASmallProject.YEAR);
            Path test = write(root.resolve("test/org/creditcore/toy/YearTest.java"), OfASmallProject.YEAR_TEST);
            Path properties =
                    write(root.resolve("test/org/creditcore/toy/YearProperties.java"), OfASmallProject.YEAR_PROPERTIES);
            Path mainClasses = root.resolve("main-classes");
            Path testClasses = root.resolve("test-classes");
            assertThat(DeliberateChanges.compile(List.of(main), List.of(), mainClasses))
                    .isEmpty();
            assertThat(DeliberateChanges.compile(List.of(test, properties), List.of(mainClasses), testClasses))
                    .isEmpty();
            smallProject = new DeliberateChanges(root.resolve("main"), mainClasses, testClasses, root.resolve("work"));
        }
        return smallProject;
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Nested
    class OfTheList {

        @Test
        void anEntryIsReadExactly() {
            String text = """
                    # Title

                        ## R1
                        ### an indented example is no entry

                    ## R14

                    ### the anniversary falls out

                    File: `org/creditcore/Window.java`

                    Why: the last day would be lost,
                    which is a day of the year.

                    ```java original
                        a <= b

                    ## R2
                    ```

                    ```java replacement
                        a < b
                    ```

                    ### the record is lost
                    File: `org/creditcore/Window.java`
                    Why: it is.
                    ```java original
                    a
                    ```
                    ```java replacement
                    ```
                    ## R15
                    """;

            assertThat(DeliberateChanges.parse(text))
                    .containsExactly(
                            new Change(
                                    "R14",
                                    "the anniversary falls out",
                                    "org/creditcore/Window.java",
                                    "    a <= b\n\n## R2",
                                    "    a < b"),
                            new Change("R14", "the record is lost", "org/creditcore/Window.java", "a", ""));
        }

        @Test
        void allFaultsAreReportedTogether() {
            String text = """
                    ## R14
                    stray
                    ### first
                    ```java original
                    ```
                    ### second
                    File: Window.java
                    Why: reason
                    ```java original
                    a
                    ```
                    ### second
                    ```java replacement
                    """;

            assertThatThrownBy(() -> DeliberateChanges.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("""
                            R14 has the line 'stray' outside an entry '### title'
                            R14 — first has no line 'File: `path`'
                            R14 — first has no line 'Why: reason'
                            R14 — first has no block '```java original' with text
                            R14 — first has no block '```java replacement'
                            R14 — second has the line 'File: Window.java', which is none of File, Why and the two blocks
                            R14 — second has no line 'File: `path`'
                            R14 — second has no block '```java replacement'
                            R14 — second occurs twice
                            R14 — second has no line 'File: `path`'
                            R14 — second has no line 'Why: reason'
                            R14 — second has no block '```java original' with text
                            R14 — second has a block without end""");
        }

        @Test
        void rulesWithoutAChangeAndChangesWithoutARuleAreNamed() {
            RulesFile rules = RulesFile.parse(
                    rule(1, "") + rule(2, "") + rule(3, "Kind: absence\n") + rule(4, "Kind: planned\n"));
            List<Change> changes = List.of(new Change("R2", "a", "b", "c", "d"), new Change("R5", "a", "b", "c", "d"));

            assertThat(DeliberateChanges.gaps(rules, changes))
                    .containsExactly("R1 has no deliberate change", "R5 does not exist, but has a deliberate change");
        }

        private String rule(int number, String kind) {
            return "## R%d — Title\n\nArticle: 8\n%s\n**中文** 一\n\n**English** one\n\n".formatted(number, kind);
        }
    }
}
