package org.creditcore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published for tests of other rulebooks is a module of its own, which needs what is exported, jqwik, and nothing else. */
class FixturesTest {
    @TempDir
    Path folder;

    @Test
    @Tag("slow")
    void compilesAsAModuleOfItsOwnAndIsDocumented() throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-Xlint:all,-requires-automatic,-requires-transitive-automatic",
                // an older compiler wants the parameters of a record described again at its compact constructor
                "-Xdoclint:all/protected,-missing",
                "-Werror",
                "-encoding",
                "UTF-8",
                "-d",
                folder.resolve("classes").toString(),
                "--module-path",
                String.join(File.pathSeparator, modulePath())));
        Path module = Files.writeString(folder.resolve("module-info.java"), """
                /** What a test of a rulebook needs. */
                module org.creditcore.testing {
                    requires transitive org.creditcore;
                    requires transitive net.jqwik.api;
                    exports org.creditcore.testing;
                }
                """, StandardCharsets.UTF_8);
        arguments.add(module.toString());
        Path sources = TraceabilityTest.moduleFolder().resolve("src/test/java/org/creditcore/testing");
        try (Stream<Path> files = Files.list(sources)) {
            files.map(Path::toString)
                    .filter(file -> !file.endsWith("Test.java") && !file.endsWith("Properties.java"))
                    .forEach(arguments::add);
        }
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        int status =
                ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(new String[0]));
        writer.flush();
        assertThat(output.toString()).isEmpty();
        assertThat(status).isZero();
    }

    /** The library as it is exported, and jqwik with what it shows in its own types. */
    private static List<String> modulePath() throws Exception {
        List<String> path = new ArrayList<>();
        path.add(folderOf("/org/creditcore/CreditStyle.class"));
        for (Class<?> type : List.of(
                Property.class,
                org.apiguardian.api.API.class,
                org.opentest4j.TestAbortedException.class,
                org.junit.platform.commons.annotation.Testable.class,
                org.immutables.value.Value.class)) {
            path.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return path;
    }

    private static String folderOf(String classFile) throws Exception {
        Path folder = Path.of(FixturesTest.class.getResource(classFile).toURI());
        for (int i = 1; i < classFile.split("/").length; i++) {
            folder = folder.getParent();
        }
        return folder.toString();
    }
}
