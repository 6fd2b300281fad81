package org.creditcore.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * How long a whole process takes that grades one subject, and one that does nothing, in milliseconds: the medians of processes
 * started in turn. Both run from a jar of the library and their own classes alone, with the settings that a JVM has of itself.
 *
 * @param firstGrade the one that grades
 * @param emptyMain the other
 */
record Start(double firstGrade, double emptyMain) {
    static Start measure(int times) throws IOException, InterruptedException {
        Path jar = Files.createTempFile("credit", ".jar");
        try {
            copyOwnClasses(jar);
            double[] first = new double[times];
            double[] empty = new double[times];
            for (int i = 0; i < times; i++) {
                empty[i] = milliseconds(jar, FirstGrade.Empty.class);
                first[i] = milliseconds(jar, FirstGrade.class);
            }
            return new Start(Comparison.median(first), Comparison.median(empty));
        } finally {
            Files.delete(jar);
        }
    }

    private static void copyOwnClasses(Path to) throws IOException {
        try (JarFile from = new JarFile(ownJar().toFile());
                OutputStream file = Files.newOutputStream(to);
                JarOutputStream jar = new JarOutputStream(file)) {
            for (JarEntry entry : from.stream().toList()) {
                if (entry.getName().startsWith("org/creditcore/") && !entry.isDirectory()) {
                    jar.putNextEntry(new JarEntry(entry.getName()));
                    try (InputStream content = from.getInputStream(entry)) {
                        content.transferTo(jar);
                    }
                }
            }
        }
    }

    private static Path ownJar() {
        try {
            return Path.of(Start.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double milliseconds(Path jar, Class<?> main) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command = new ProcessBuilder(List.of(java, "-cp", jar.toString(), main.getName()));
        long begin = System.nanoTime();
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        long end = System.nanoTime();
        if (code != 0 || !said.equals("B" + System.lineSeparator())) {
            throw new IllegalStateException(main.getName() + " ended with " + code + " and said " + said);
        }
        return (end - begin) / 1e6;
    }
}
