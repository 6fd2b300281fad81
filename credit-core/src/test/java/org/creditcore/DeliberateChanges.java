package org.creditcore;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Breaks rules on purpose, one at a time, and names the test that notices.
 *
 * <p>A change is compiled alone, against the classes of the project, and the tests tagged with its rule run in a class
 * loader that prefers the changed classes. A test that fails there has noticed only if it passes in the same way without
 * the change.
 */
final class DeliberateChanges {

    /** One entry of the list: in {@code file}, below the main sources, {@code original} becomes {@code replacement}. */
    record Change(String rule, String title, String file, String original, String replacement) {

        String name() {
            return rule + " — " + title;
        }
    }

    private static final long SECONDS_FOR_ONE_CLASS = 60;
    private static final String OWN_CODE = "org.creditcore.";
    private static final Set<String> NEVER_RUN =
            Set.of("ArchitectureTest", "DeliberateChangesTest", "JarContentsTest", "TraceabilityTest");

    private final Path sources;
    private final Path mainClasses;
    private final Path testClasses;
    private final Path work;
    private final Map<String, Set<String>> testClassesByRule;
    private final Map<String, Optional<String>> failuresWithoutChange = new HashMap<>();
    private final URLClassLoader unchanged;
    private int runs;

    /**
     * Prepares to change one project.
     *
     * @param sources the folder of the main sources
     * @param mainClasses the folder of the main classes, generated ones included
     * @param testClasses the folder of the test classes
     * @param work a folder to write into
     */
    DeliberateChanges(Path sources, Path mainClasses, Path testClasses, Path work) throws IOException {
        this.sources = sources;
        this.mainClasses = mainClasses;
        this.testClasses = testClasses;
        this.work = work;
        this.testClassesByRule = testClassesByRule(testClasses);
        this.unchanged = loader(mainClasses, testClasses);
    }

    // the list

    private static final Pattern RULE = Pattern.compile("## (R[1-9]\\d*)");
    private static final Pattern FILE = Pattern.compile("File: `([^`]+)`");

    /** Reads a list; an {@link IllegalArgumentException} lists all its faults. */
    static List<Change> parse(String text) {
        List<Change> changes = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        String rule = null;
        Entry entry = null;
        for (String line : text.split("\\R", -1)) {
            Matcher heading = RULE.matcher(line);
            if (entry != null && entry.block != null) {
                entry.readInBlock(line);
            } else if (heading.matches()) {
                closeEntry(entry, changes, faults);
                entry = null;
                rule = heading.group(1);
            } else if (rule != null && line.startsWith("### ")) {
                closeEntry(entry, changes, faults);
                entry = new Entry(rule, line.substring("### ".length()).strip());
                if (!names.add(entry.name())) {
                    faults.add(entry.name() + " occurs twice");
                }
            } else if (entry != null) {
                entry.read(line, faults);
            } else if (rule != null && !line.isBlank()) {
                faults.add(rule + " has the line '" + line + "' outside an entry '### title'");
            }
        }
        closeEntry(entry, changes, faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return changes;
    }

    private static void closeEntry(Entry entry, List<Change> changes, List<String> faults) {
        if (entry != null) {
            entry.addTo(changes, faults);
        }
    }

    /** An entry while it is read. */
    private static final class Entry {
        private final String rule;
        private final String title;
        private String file;
        private boolean why;
        private boolean afterWhy;
        private List<String> block;
        private List<String> original;
        private List<String> replacement;

        private Entry(String rule, String title) {
            this.rule = rule;
            this.title = title;
        }

        private String name() {
            return rule + " — " + title;
        }

        private void read(String line, List<String> faults) {
            Matcher fileLine = FILE.matcher(line);
            if (fileLine.matches() && file == null) {
                file = fileLine.group(1);
            } else if (line.startsWith("Why: ") && !why) {
                why = true;
                afterWhy = true;
            } else if (line.equals("```java original") && original == null) {
                original = new ArrayList<>();
                block = original;
            } else if (line.equals("```java replacement") && replacement == null) {
                replacement = new ArrayList<>();
                block = replacement;
            } else if (line.isBlank()) {
                afterWhy = false;
            } else if (!afterWhy) {
                faults.add(name() + " has the line '" + line + "', which is none of File, Why and the two blocks");
            }
        }

        private void readInBlock(String line) {
            if (line.equals("```")) {
                block = null;
            } else {
                block.add(line);
            }
        }

        private void addTo(List<Change> changes, List<String> faults) {
            int before = faults.size();
            if (file == null) {
                faults.add(name() + " has no line 'File: `path`'");
            }
            if (!why) {
                faults.add(name() + " has no line 'Why: reason'");
            }
            if (original == null || original.isEmpty()) {
                faults.add(name() + " has no block '```java original' with text");
            }
            if (replacement == null) {
                faults.add(name() + " has no block '```java replacement'");
            }
            if (block != null) {
                faults.add(name() + " has a block without end");
            }
            if (faults.size() == before) {
                changes.add(new Change(rule, title, file, String.join("\n", original), String.join("\n", replacement)));
            }
        }
    }

    /** What is wrong with a list as a whole: rules without an entry, entries for what is no rule. */
    static List<String> gaps(RulesFile rules, List<Change> changes) {
        Set<String> changed = new LinkedHashSet<>();
        changes.forEach(change -> changed.add(change.rule()));
        List<String> faults = new ArrayList<>();
        for (RulesFile.Rule rule : rules.rules().values()) {
            if (rule.needsCode() && !changed.contains(rule.id())) {
                faults.add(rule.id() + " has no deliberate change");
            }
        }
        for (String rule : changed) {
            if (!rules.rules().containsKey(rule)) {
                faults.add(rule + " does not exist, but has a deliberate change");
            }
        }
        return faults;
    }

    // the runs

    /**
     * Makes one change and tells which test noticed.
     *
     * @throws AssertionError if the change cannot be made, does not compile, is noticed by no test, or only by a test
     *     that fails without it too
     */
    String noticedBy(Change change) throws IOException {
        try {
            return attempt(change);
        } catch (AssertionError e) {
            throw new AssertionError(change.name() + ": " + e.getMessage(), e);
        }
    }

    private String attempt(Change change) throws IOException {
        Set<String> candidates = testClassesByRule.getOrDefault(change.rule(), Set.of());
        List<String> ran = new ArrayList<>();
        Path changedClasses = compile(change.file(), changedSource(change));
        try (URLClassLoader changed = loader(changedClasses, mainClasses, testClasses)) {
            for (String testClass : candidates) {
                Outcome outcome = run(changed, testClass, change.rule());
                if (outcome.failure.isPresent()) {
                    Optional<String> anyway = failureWithoutChange(testClass, change.rule());
                    if (anyway.isPresent()) {
                        throw new AssertionError(anyway.get() + " fails without the change too");
                    }
                    return outcome.failure.get();
                }
                if (outcome.ran) {
                    ran.add(testClass);
                }
            }
        }
        throw new AssertionError(
                ran.isEmpty()
                        ? "no test has the tag \"" + change.rule() + "\""
                        : "no test noticed the change; these have the tag \"" + change.rule() + "\": "
                                + String.join(", ", ran));
    }

    private String changedSource(Change change) throws IOException {
        Path file = sources.resolve(change.file());
        if (!Files.isRegularFile(file)) {
            throw new AssertionError("no file " + change.file());
        }
        String source = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        int count = 0;
        for (int at = source.indexOf(change.original()); at >= 0; at = source.indexOf(change.original(), at + 1)) {
            count++;
        }
        if (count != 1) {
            throw new AssertionError(
                    "the original text occurs " + count + " times in " + change.file() + ", not exactly once");
        }
        return source.replace(change.original(), change.replacement());
    }

    private Path compile(String name, String source) throws IOException {
        Path folder = Files.createDirectories(work.resolve("change-" + ++runs));
        Path file = folder.resolve("source").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source, StandardCharsets.UTF_8);
        Path classes = folder.resolve("classes");
        Optional<String> errors = compile(List.of(file), List.of(mainClasses), classes);
        if (errors.isPresent()) {
            throw new AssertionError("the changed " + name + " does not compile:\n"
                    + errors.get().replace(file + ":", name + ":").stripTrailing());
        }
        return classes;
    }

    /** Compiles some files, without annotation processing; returns what the compiler says if it fails. */
    static Optional<String> compile(List<Path> files, List<Path> moreClassPath, Path classes) {
        List<String> classPath = new ArrayList<>();
        moreClassPath.forEach(path -> classPath.add(path.toString()));
        classPath.addAll(classPathOfTheTests());
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-implicit:none",
                "-nowarn",
                "-Xlint:none",
                "-g",
                "-encoding",
                "UTF-8",
                "-d",
                classes.toString(),
                "-classpath",
                String.join(File.pathSeparator, classPath)));
        files.forEach(file -> arguments.add(file.toString()));
        // found as a service, because the module under test does not read the compiler's module
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        int status = javac.run(writer, writer, arguments.toArray(new String[0]));
        writer.flush();
        return status == 0 ? Optional.empty() : Optional.of(output.toString());
    }

    private static List<String> classPathOfTheTests() {
        List<String> result = new ArrayList<>();
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            for (String path : System.getProperty(property, "").split(File.pathSeparator)) {
                if (!path.isEmpty()) {
                    result.add(path);
                }
            }
        }
        return result;
    }

    private Optional<String> failureWithoutChange(String testClass, String rule) {
        String key = testClass + " " + rule;
        Optional<String> known = failuresWithoutChange.get(key);
        if (known == null) {
            known = run(unchanged, testClass, rule).failure;
            failuresWithoutChange.put(key, known);
        }
        return known;
    }

    /** Runs the tests of one class that have a tag. */
    private Outcome run(ClassLoader loader, String testClass, String tag) {
        CompletableFuture<Outcome> result = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        result.complete(runHere(loader, testClass, tag));
                    } catch (Throwable e) {
                        result.completeExceptionally(e);
                    }
                },
                "tests of a deliberate change");
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        try {
            return result.get(SECONDS_FOR_ONE_CLASS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError(
                    testClass + " did not end within " + SECONDS_FOR_ONE_CLASS + " seconds; choose another change", e);
        } catch (ExecutionException e) {
            throw new CompletionException(testClass + " could not be run", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private Outcome runHere(ClassLoader loader, String testClass, String tag) throws ClassNotFoundException {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(Class.forName(testClass, false, loader)))
                .filters(TagFilter.includeTags(tag), EngineFilter.includeEngines("junit-jupiter", "jqwik"))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .configurationParameter("jqwik.tries.default", "50")
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
                .configurationParameter(
                        "jqwik.database", work.resolve("jqwik-database").toString())
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        Outcome outcome = new Outcome();
        LauncherConfig config = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(config).execute(request, outcome);
        return outcome;
    }

    /** Whether a test ran, and the first that failed. */
    private static final class Outcome implements TestExecutionListener {
        private TestPlan plan;
        private boolean ran;
        private Optional<String> failure = Optional.empty();

        @Override
        public void testPlanExecutionStarted(TestPlan testPlan) {
            plan = testPlan;
        }

        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            ran |= identifier.isTest();
            if (failure.isEmpty() && result.getStatus() == TestExecutionResult.Status.FAILED) {
                failure = Optional.of(name(identifier));
            }
        }

        private String name(TestIdentifier identifier) {
            for (Optional<TestIdentifier> at = Optional.of(identifier); at.isPresent(); at = plan.getParent(at.get())) {
                if (at.get().getSource().orElse(null) instanceof MethodSource method) {
                    String name = method.getClassName().substring(OWN_CODE.length()) + "." + method.getMethodName();
                    return at.get().equals(identifier) ? name : name + " " + identifier.getDisplayName();
                }
            }
            return identifier.getDisplayName();
        }
    }

    // the classes

    /** Loads the project's classes from the given folders, the first that has them, and everything else as usual. */
    private static URLClassLoader loader(Path... folders) throws MalformedURLException {
        URL[] urls = new URL[folders.length];
        for (int i = 0; i < folders.length; i++) {
            Path folder = folders[i];
            urls[i] = folder.toUri().toURL();
        }
        return new ChildFirst(urls, DeliberateChanges.class.getClassLoader());
    }

    private static final class ChildFirst extends URLClassLoader {

        private ChildFirst(URL[] urls, ClassLoader parent) {
            super(urls, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(OWN_CODE)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> type = findLoadedClass(name);
                return type == null ? findClass(name) : type;
            }
        }
    }

    private static boolean isSlow(String testClass) {
        return testClass.endsWith("Properties")
                || testClass.endsWith("GridTest")
                || testClass.endsWith("LongFileTest")
                || testClass.endsWith("HistoryTest");
    }

    /**
     * The test classes of each rule, quick examples before properties and exhaustive tests, since these take longer. A tag stands in a class file as
     * a constant, so that no class need be loaded to find it; not every such constant is a tag, though.
     */
    private static Map<String, Set<String>> testClassesByRule(Path testClasses) throws IOException {
        Map<String, Set<String>> result = new TreeMap<>();
        Comparator<String> order =
                Comparator.<String, Boolean>comparing(DeliberateChanges::isSlow).thenComparing(name -> name);
        try (Stream<Path> files = Files.walk(testClasses)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = testClasses.relativize(file).toString().replace(File.separatorChar, '.');
                String topLevel =
                        name.substring(0, name.length() - ".class".length()).replaceFirst("\\$.*", "");
                String simpleName = topLevel.substring(topLevel.lastIndexOf('.') + 1);
                if ((simpleName.endsWith("Test") || simpleName.endsWith("Properties"))
                        && !NEVER_RUN.contains(simpleName)) {
                    for (String rule : ruleConstants(Files.readAllBytes(file))) {
                        result.computeIfAbsent(rule, key -> new TreeSet<>(order))
                                .add(topLevel);
                    }
                }
            }
        }
        return result;
    }

    private static final Pattern RULE_CONSTANT = Pattern.compile("\u0001\u0000([\u0002-\u0004])(R[1-9]\\d{0,2})");

    private static Set<String> ruleConstants(byte[] classFile) {
        Set<String> result = new HashSet<>();
        Matcher matcher = RULE_CONSTANT.matcher(new String(classFile, StandardCharsets.ISO_8859_1));
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            int length = matcher.group(1).charAt(0);
            if (matcher.group(2).length() >= length) {
                result.add(matcher.group(2).substring(0, length));
            }
        }
        return result;
    }
}
