package org.creditcore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.grading.Grader;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Test;

/** The first grade of a process links nothing at run time, and loads nothing in vain: that would take longer than to grade. */
class FirstGradeTest {
    /** What is loaded where something is linked, besides the class of each lambda. */
    private static final Set<String> LINKING = Set.of(
            "java.lang.invoke.BootstrapMethodInvoker",
            "java.lang.invoke.InnerClassLambdaMetafactory",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.runtime.ObjectMethods",
            "java.lang.runtime.SwitchBootstraps");

    @Test
    void noLambdaStreamConcatenationOrMethodOfARecordIsLinked() throws IOException, InterruptedException {
        Set<String> linked = linkedBy(Grading.class);
        linked.removeAll(linkedBy(DaysAndSets.class));
        assertThat(linked)
                .as("lambdas, streams and what else is linked on the way to the first grade;"
                        + " write loops there, and compare parts of rulebooks by code")
                .isEmpty();
    }

    /** The tables of characters beyond Latin 1, which alone take a millisecond, other identifiers and records, and exceptions. */
    @Test
    void nothingIsLoadedInVain() throws IOException, InterruptedException {
        Set<String> loaded = loadedBy(Grading.class);
        assertThat(loaded).contains("org.creditcore.subject.UnifiedSocialCreditCode", "org.creditcore.grading.Grader");
        assertThat(loaded)
                .doesNotContain(
                        "java.lang.CharacterData00",
                        "org.creditcore.subject.ResidentIdentityNumber",
                        "org.creditcore.subject.ForeignPermanentResidentNumber",
                        "org.creditcore.subject.OtherIdentifier",
                        "org.creditcore.subject.InvalidIdentifierException",
                        "org.creditcore.evidence.InvalidEvidenceException",
                        "org.creditcore.evidence.InvalidFileException",
                        "org.creditcore.evidence.FileFault$Item",
                        "org.creditcore.evidence.FileCheck$Happened",
                        "org.creditcore.rulebook.InvalidRulebookException",
                        "org.creditcore.evidence.CreditRating");
    }

    @Test
    void whatIsLinkedIsNoticed() throws IOException, InterruptedException {
        assertThat(linkedBy(Linking.class)).anyMatch(name -> name.startsWith(Linking.class.getName() + "$$Lambda"));
    }

    private static Set<String> linkedBy(Class<?> main) throws IOException, InterruptedException {
        Set<String> linked = loadedBy(main);
        linked.removeIf(loaded ->
                !LINKING.contains(loaded) && !loaded.contains("$$Lambda") && !loaded.startsWith("java.util.stream."));
        return linked;
    }

    private static Set<String> loadedBy(Class<?> main) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout:none",
                "-cp",
                place(Grader.class) + File.pathSeparator + place(main),
                main.getName());
        command.environment().remove("JAVA_TOOL_OPTIONS");
        command.environment().remove("JDK_JAVA_OPTIONS");
        Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        Set<String> loaded = new TreeSet<>();
        for (String line : said.split("\\R")) {
            // what follows the slash differs from process to process
            loaded.add(line.split(" source: ", 2)[0].split("/", 2)[0]);
        }
        return loaded;
    }

    private static Path place(Class<?> of) {
        try {
            return Path.of(
                    of.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Grades one subject. */
    static final class Grading {
        private Grading() {}

        public static void main(String[] arguments) {
            Subject subject = Subject.of(SubjectKind.LEGAL_PERSON, UnifiedSocialCreditCode.of("91140603MA0KAMP17P"));
            Decision fined = Decision.builder()
                    .id("D-7")
                    .date(LocalDate.of(2022, 3, 10))
                    .reportedBy("价格股")
                    .authority("平鲁区发展和改革局")
                    .document("平发改罚〔2022〕3号")
                    .addActs(Act.of(Sanction.fine(Money.ofYuan("20000.00"))))
                    .build();
            System.out.println(Grader.of(Pinglu2021.rulebook())
                    .assess(CreditFile.of(subject, fined), LocalDate.of(2022, 6, 30))
                    .outcome());
        }
    }

    /** Does what newer JDKs link something of their own for: counts days, and has sets of enums. */
    static final class DaysAndSets {
        private DaysAndSets() {}

        public static void main(String[] arguments) {
            System.out.println(LocalDate.of(2022, 3, 10).plusYears(1).toEpochDay());
            System.out.println(EnumSet.allOf(SanctionKind.class).size());
        }
    }

    /** Links a lambda. */
    static final class Linking {
        private Linking() {}

        public static void main(String[] arguments) {
            Runnable lambda = () -> System.out.println("linked");
            lambda.run();
        }
    }
}
