package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what a user gets. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final String IMPORTS = String.join(
            "\n",
            "import java.time.LocalDate;",
            "import org.creditcore.evidence.*;",
            "import org.creditcore.grading.*;",
            "import org.creditcore.pinglu.*;",
            "import org.creditcore.subject.*;");

    @TempDir
    private Path folder;

    @Test
    void theExamplePrintsWhatIsShown() throws Exception {
        List<String> blocks = blocks();
        String example = block(blocks, "java", 0);
        assertThat(example.lines().filter(line -> !line.isBlank()))
                .describedAs("the ten-line example")
                .hasSizeLessThanOrEqualTo(10);
        Path source = folder.resolve("Example.java");
        Files.writeString(
                source,
                IMPORTS + "\npublic class Example {\n  public static void main(String[] args) {\n" + example
                        + "  }\n}\n");
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        PrintStream log = new PrintStream(problems, true, StandardCharsets.UTF_8);
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(log, log, "-encoding", "UTF-8", "-cp", classPath(), "-d", folder.toString(), source.toString());
        assertThat(status)
                .describedAs(problems.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(printedBy("Example")).isEqualTo(block(blocks, "text", 2));
    }

    @Test
    void theCommandPrintsWhatIsShown() throws Exception {
        List<String> blocks = blocks();
        Run run = run(block(blocks, "sh", 0));
        String shown = block(blocks, "text", 0);
        assertThat(shown.lines().count()).isGreaterThan(20);
        assertThat(run.out()).contains("\n\n" + shown);
    }

    @Tag("slow")
    @Test
    void theCommandsOnRulesPrintWhatIsShown() throws Exception {
        List<String> blocks = blocks();
        List<String> commands = block(blocks, "sh", 1).lines().toList();
        assertThat(commands).hasSize(3);
        run(commands.get(0));
        Run graded = run(commands.get(1));
        assertThat(graded.out()).startsWith("EXAMPLE GAP-0001: UNGRADED\n");
        assertThat(run(commands.get(2)).out()).contains("\n" + block(blocks, "text", 1));
    }

    /** Runs a command as it is shown, with its files where they are. */
    private Run run(String command) {
        String[] words = command.substring(command.indexOf("quickstart.jar ") + "quickstart.jar ".length())
                .strip()
                .split(" ");
        for (int i = 0; i < words.length; i++) {
            if (words[i].startsWith("credit-examples/")) {
                words[i] = ROOT.resolve(words[i]).toString();
            } else if (words[i].equals("examples.jsonl")) {
                words[i] = folder.resolve(words[i]).toString();
            }
        }
        Run run = Run.of(words);
        assertThat(run.status()).describedAs(run.err()).isZero();
        return run;
    }

    @Test
    void theTestCommandIsWhatCiRuns() throws Exception {
        assertThat(Files.readString(ROOT.resolve(".ci").resolve("run")))
                .contains("\n" + block(blocks(), "sh", 2).strip() + "\n");
    }

    private String printedBy(String main) throws Exception {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(main).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(standard);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String classPath() {
        String modules = System.getProperty("jdk.module.path");
        return System.getProperty("java.class.path") + (modules == null ? "" : java.io.File.pathSeparator + modules);
    }

    private static List<String> blocks() throws Exception {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
        while (matcher.find()) {
            blocks.add(matcher.group(1) + "\n" + matcher.group(2));
        }
        return blocks;
    }

    private static String block(List<String> blocks, String language, int index) {
        return blocks.stream()
                .filter(block -> block.startsWith(language + "\n"))
                .map(block -> block.substring(language.length() + 1))
                .skip(index)
                .findFirst()
                .orElseThrow();
    }
}
