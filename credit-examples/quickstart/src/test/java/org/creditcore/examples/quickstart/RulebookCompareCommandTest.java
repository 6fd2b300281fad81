package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.quickstart.Run.PERSON;
import static org.creditcore.examples.quickstart.Run.decision;
import static org.creditcore.examples.quickstart.Run.warning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code rulebook compare}. */
@Tag("slow")
class RulebookCompareCommandTest {
    private static final String[] SAMPLES = {"samples/ledger.jsonl", "samples/penalties.csv"};

    @TempDir
    Path folder;

    private static Run compare(String... args) {
        List<String> all = new ArrayList<>(List.of("rulebook", "compare"));
        all.addAll(List.of(args));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void twoReadings() {
        Run run = compare("--to-reading", "aboveLimit=ESCALATE_TO_C", "--language", "en");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                before: pinglu-2021, 平发改发〔2021〕121号, read with aboveLimit=HOLD_AT_B, \
                severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=COUNT, countingUnit=DECISION, cleanRecord=UNGRADED
                after: pinglu-2021, 平发改发〔2021〕121号, read with aboveLimit=ESCALATE_TO_C, \
                severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=COUNT, countingUnit=DECISION, cleanRecord=UNGRADED
                what changes something:
                  limit B-1
                    what an excess leads to: B → C
                    B → C, such as on 2024-06-30: 3 × decision of 2024-06-29, order to correct
                  limit B-2
                    what an excess leads to: B → C
                    B → C, such as on 2024-06-30: 3 × decision of 2024-06-29, circulated criticism
                  limit B-2-FINES
                    what an excess leads to: B → C
                    B → C, such as on 2024-06-30: decision of 2024-06-29, fine 500,000.01
                  limit B-3
                    what an excess leads to: B → C
                    B → C, such as on 2024-06-30: 3 × commitment breach of 2024-06-29
                what changes nothing: none
                what is out of reach: none
                """);
    }

    /** The rules after are those before but for what is decided otherwise. */
    @Test
    void theReadingBeforeIsKept() {
        assertThat(compare("--reading", "cleanRecord=GRADE_A", "--to-reading", "disputed=COUNT", "--language", "en")
                        .out())
                .isEqualTo("""
                before: pinglu-2021, 平发改发〔2021〕121号, read with aboveLimit=HOLD_AT_B, \
                severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=COUNT, countingUnit=DECISION, cleanRecord=GRADE_A
                after: pinglu-2021, 平发改发〔2021〕121号, read with aboveLimit=HOLD_AT_B, \
                severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=COUNT, countingUnit=DECISION, cleanRecord=GRADE_A
                what changes something: none
                what changes nothing: none
                what is out of reach: none
                """);
    }

    @Test
    void whoOfALedgerIsMoved() throws IOException {
        String[] options = {
            "--to-reading", "aboveLimit=UNDETERMINED", "--to-reading", "cleanRecord=GRADE_A", "--as-of", "2022-06-30"
        };
        List<String> args = new ArrayList<>(List.of(options));
        args.addAll(List.of(SAMPLES));
        Run run = compare(args.toArray(String[]::new));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("1 row read of decisions not to punish (不予处罚), no records\n");
        GoldenTest.compare(run.out(), "rulebook-compare.zh.txt");
        args.addAll(List.of("--format", "jsonl"));
        GoldenTest.compare(compare(args.toArray(String[]::new)).out(), "rulebook-compare.jsonl");
    }

    /** What is written as an example of a movement is moved so, by what was said to move it. */
    @Test
    void theExamplesMoveAsSaid() throws IOException {
        String ledger = folder.resolve("moved.jsonl").toString();
        String[] options = {
            "--to-reading=countingUnit=ACT", "--to-reading=disputed=SUSPEND", "--format=jsonl", "--examples=" + ledger
        };
        Run run = compare(options);
        List<String> expected = new ArrayList<>();
        for (JsonNode each : nodes(run.out())) {
            each.path("movements")
                    .forEach(movement ->
                            expected.add(movement.at("/example/subject/id").textValue() + " " + movement.get("from")
                                    + movement.get("to") + each.get("provision")));
        }
        assertThat(expected).isNotEmpty();
        assertThat(run.faults())
                .containsExactly(
                        expected.size() + " examples written to " + ledger + ", to be graded as of 2024-06-30");
        Run moved = compare(options[0], options[1], options[2], "--as-of=2024-06-30", ledger);
        List<String> found = new ArrayList<>();
        for (JsonNode each : nodes(moved.out())) {
            if (each.get("type").textValue().equals("mover")) {
                each.get("causes")
                        .forEach(cause -> found.add(
                                each.at("/subject/id").textValue() + " " + each.get("from") + each.get("to") + cause));
            }
        }
        assertThat(found).containsAll(expected);
    }

    private static List<JsonNode> nodes(String lines) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : lines.split("\n")) {
            nodes.add(new ObjectMapper().readTree(line));
        }
        return nodes;
    }

    @Test
    void otherRules() throws IOException {
        Run run = compare("--rulebook", "customs-2026", "--to-rulebook", "wuhan-food-drug-2017", "--language", "en");
        assertThat(run.status()).isZero();
        GoldenTest.compare(run.out(), "rulebook-compare-others.en.txt");
        assertThat(compare("--to-rulebook", "pinglu-2021", "--to-reading", "disputed=SUSPEND", "--bureau", "某局")
                        .out())
                .contains("修改后：pinglu-2021，平发改发〔2021〕121号，读法 aboveLimit=HOLD_AT_B, "
                        + "severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=SUSPEND,")
                .endsWith("未能比较的部分：无\n");
    }

    @Tag("R4")
    @Test
    void whatWasSetAsideIsSaidAndPersonsAreMasked() throws IOException {
        String lines = decision("D1", PERSON, "\"acts\":[{\"sanctions\":[{\"kind\":\"WARNING\"}]}]") + "\n"
                + warning("D2").replace("2022-03-10", "2022-02-30") + "\n";
        String[] args = {
            "rulebook",
            "compare",
            "--rulebook=customs-2026",
            "--to-rulebook=pinglu-2021",
            "--as-of=2022-06-30",
            "--skip-invalid=" + folder.resolve("rejects"),
            "-",
            "--language=en"
        };
        Run run = Run.of(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), args);
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("""
                2 subjects on file, moved on 2022-06-30:
                  常规 → UNGRADED: 1
                  常规 → B: 1
                  RESIDENT_ID 140603********1016: 常规 → B (criterion B-1)
                  USCC 91140603MA0KAMP17P: 常规 → UNGRADED (outcome without ground)
                  USCC 91140603MA0KAMP17P: INCOMPLETE: lines about this subject were faulty and set aside, the outcome \
                may be too good
                """);
        args[7] = "--format=jsonl";
        Run machine = Run.of(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), args);
        assertThat(machine.out())
                .endsWith(
                        "{\"type\":\"mover\",\"subject\":{\"scheme\":\"USCC\",\"id\":\"91140603MA0KAMP17P\"},"
                                + "\"from\":{\"outcome\":\"GRADED\",\"grade\":\"常规\"},"
                                + "\"to\":{\"outcome\":\"UNGRADED\",\"grade\":null},"
                                + "\"causes\":[{\"kind\":\"WITHOUT_GROUND\",\"code\":\"WITHOUT_GROUND\"}],\"incomplete\":true}\n");
        args[5] = "--bureau=某局";
        Run faulty = Run.of(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), args);
        assertThat(faulty.status()).isEqualTo(3);
        assertThat(faulty.out()).isEmpty();
        assertThat(faulty.faults()).hasSize(1).first().asString().startsWith("-:2: date: ");
    }

    private static void refused(String message, String... args) {
        Run run = compare(args);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).containsExactly(message, "quickstart rulebook compare --help says what is allowed");
    }

    @Test
    void whatTheCommandLineMayNotSay() throws IOException {
        refused("--to-rulebook, --to-reading: neither is given, at least one says what the rules after are");
        refused("--to-reading: disputed decides nothing, allowed is OPTION=VALUE", "--to-reading", "disputed");
        refused(
                "Invalid value for option '--to-rulebook': \"x\" is no rulebook, allowed are pinglu-2021,"
                        + " wuhan-food-drug-2017, customs-2026",
                "--to-rulebook",
                "x");
        refused("Missing required option: '--as-of=DATE'", "--to-reading", "disputed=SUSPEND", SAMPLES[0]);
        refused(
                "--as-of: is about no file, allowed is it with a FILE",
                "--to-reading",
                "disputed=SUSPEND",
                "--as-of",
                "2022-06-30");
        refused(
                "--skip-invalid: is about no file, allowed is it with a FILE",
                "--to-reading",
                "disputed=SUSPEND",
                "--skip-invalid",
                "rejects");
        Run overwriting = compare(
                "--to-reading", "disputed=SUSPEND", "--as-of", "2022-06-30", "--examples", SAMPLES[0], SAMPLES[0]);
        assertThat(overwriting.status()).isEqualTo(2);
        assertThat(overwriting.faults())
                .containsExactly("samples/ledger.jsonl: is given as samples/ledger.jsonl too, examples are written to a"
                        + " file of their own");
        Path copy = Files.copy(Path.of(SAMPLES[0]), folder.resolve("ledger.jsonl"));
        Path linked = Files.createSymbolicLink(folder.resolve("link.jsonl"), copy);
        assertThat(compare(
                                "--to-reading=disputed=SUSPEND",
                                "--as-of=2022-06-30",
                                "--examples=" + linked,
                                SAMPLES[1],
                                copy.toString())
                        .faults())
                .containsExactly(
                        linked + ": is given as " + copy + " too, examples are written to a file of their own");
    }
}
