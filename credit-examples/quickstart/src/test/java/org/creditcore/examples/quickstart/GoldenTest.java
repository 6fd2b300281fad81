package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is printed of the samples, compared with files that were read by a person. After a change that is meant to change them:
 * {@code mvn test -Dtest=GoldenTest -Dgolden.update=true}, then read the difference.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String LEDGER = "samples/ledger.jsonl";
    private static final String PENALTIES = "samples/penalties.csv";

    private static Run grade(String... options) {
        return run("grade --as-of 2022-06-30", options);
    }

    private static Run run(String command, String... options) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(List.of(options));
        args.addAll(List.of(LEDGER, PENALTIES));
        return Run.of(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "samples.jsonl, --format=jsonl",
        "samples.zh.txt, --language=zh",
        "samples.en.txt, --language=en",
        "undetermined.jsonl, --format=jsonl --reading=aboveLimit=UNDETERMINED",
        "suspended.jsonl, --format=jsonl --reading=disputed=SUSPEND --reading=aboveLimit=ESCALATE_TO_C",
        "known-on.jsonl, --format=jsonl --known-on=2022-03-16"
    })
    void asPrinted(String file, String options) throws IOException {
        compare(grade(options.split(" ")), file);
    }

    @ParameterizedTest
    @CsvSource({
        "explain.jsonl, explain --as-of 2022-06-30 --format=jsonl",
        "explain.zh.txt, explain --as-of 2022-06-30",
        "explain.en.txt, explain --as-of 2022-06-30 --reading=countingUnit=ACT --language=en",
        "timeline.jsonl, timeline --format=jsonl",
        "timeline.zh.txt, timeline --known-on=2022-06-01",
        "timeline.en.txt, timeline --language=en",
        "remedies.jsonl, remedies --as-of 2022-06-30 --format=jsonl",
        "remedies.zh.txt, remedies --as-of 2022-06-30 --reading=aboveLimit=ESCALATE_TO_C",
        "remedies.en.txt, remedies --as-of 2022-06-30 --reading=aboveLimit=UNDETERMINED --language=en",
        "audit.jsonl, audit --as-of 2022-05-31 --known-on=2022-03-16 --format=jsonl",
        "audit.zh.txt, audit --as-of 2022-05-31 --known-on=2022-03-16",
        "audit.en.txt, audit --as-of 2022-05-31 --known-on=2022-03-16 --compared-with=2022-05-31 --language=en",
        "what-if.jsonl, grade --as-of 2022-06-30 --what-if=samples/what-if.jsonl --without=D-1001 --format=jsonl",
        "what-if.zh.txt, grade --as-of 2022-06-30 --what-if=samples/what-if.jsonl --without=D-1001",
        "what-if.en.txt, grade --as-of 2022-06-30 --what-if=samples/what-if.jsonl --without=D-1001 --language=en"
    })
    void answersAsPrinted(String file, String command) throws IOException {
        compare(run(command), file);
    }

    private static void compare(Run run, String file) throws IOException {
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("1 row read of decisions not to punish (不予处罚), no records\n");
        compare(run.out(), file);
    }

    /** Compares what was printed with a file, or writes the file. */
    static void compare(String printed, String file) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(golden));
    }

    @Test
    void theSamplesShowEveryRecordEventAndOutcome() throws IOException {
        String ledger = Files.readString(Path.of(LEDGER));
        assertThat(ledger)
                .contains(
                        "\"decision\"",
                        "\"commitment-breach\"",
                        "\"serious-dishonesty\"",
                        "\"commendation\"",
                        "\"rating\"",
                        "\"list-entry\"",
                        "\"observation\"",
                        "\"objection\"",
                        "\"dismissal\"",
                        "\"revocation\"",
                        "\"repair\"",
                        "\"repair-withdrawal\"",
                        "\"corrects\"");
        Run byDefault = grade("--format=jsonl");
        assertThat(byDefault.outcomes())
                .anyMatch(outcome -> outcome.contains(" A"))
                .anyMatch(outcome -> outcome.contains(" B"))
                .anyMatch(outcome -> outcome.contains(" C"))
                .anyMatch(outcome -> outcome.contains(" UNGRADED"))
                .noneMatch(outcome -> outcome.contains(" UNDETERMINED"));
        assertThat(byDefault.out()).contains("DISPUTED:", "DUPLICATE_REPORT:", "UNVERIFIED:", "ABOVE_LIMIT:");
        assertThat(grade("--format=jsonl", "--reading=aboveLimit=UNDETERMINED").outcomes())
                .anyMatch(outcome -> outcome.contains(" UNDETERMINED"));
    }
}
