package org.creditcore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looks at the folder that the jar is made of. */
class JarContentsTest {

    @Test
    void holds_own_classes_the_licence_and_nothing_else() throws Exception {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> root.relativize(file).toString().replace('\\', '/')))
                    .isNotEmpty()
                    .allMatch(
                            name -> name.startsWith("org/creditcore/") && name.endsWith(".class")
                                    || name.equals("module-info.class")
                                    || name.equals("META-INF/LICENSE"),
                            "class of the library, module descriptor or licence");
        }
    }

    @Test
    void needs_java_base_and_nothing_else_at_run_time() throws Exception {
        assertThat(descriptor().requires())
                .filteredOn(needed -> !needed.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("java.base");
    }

    @Test
    void opens_uses_and_provides_nothing_and_exports_to_everybody() throws Exception {
        ModuleDescriptor descriptor = descriptor();
        assertThat(descriptor.name()).isEqualTo("org.creditcore");
        assertThat(descriptor.isOpen()).isFalse();
        assertThat(descriptor.opens()).isEmpty();
        assertThat(descriptor.uses()).isEmpty();
        assertThat(descriptor.provides()).isEmpty();
        assertThat(descriptor.exports())
                .isNotEmpty()
                .noneMatch(ModuleDescriptor.Exports::isQualified)
                .extracting(ModuleDescriptor.Exports::source)
                .doesNotContain("org.creditcore");
    }

    private static ModuleDescriptor descriptor() throws IOException, URISyntaxException {
        try (InputStream in = Files.newInputStream(root().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    private static Path root() throws URISyntaxException {
        Path style = Path.of(CreditStyle.class.getResource("CreditStyle.class").toURI());
        return style.getParent().getParent().getParent();
    }
}
