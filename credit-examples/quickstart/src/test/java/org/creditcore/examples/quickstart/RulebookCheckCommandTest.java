package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code rulebook check}. */
class RulebookCheckCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private static List<JsonNode> read(String lines) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : lines.split("\n")) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    @Test
    void asPrinted() throws IOException {
        Run run = Run.of("rulebook", "check", "--rulebook", "customs-2026", "--language", "en");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        GoldenTest.compare(run.out(), "rulebook-check.en.txt");
        GoldenTest.compare(
                Run.of("rulebook", "check", "--rulebook", "customs-2026", "--format", "jsonl")
                        .out(),
                "rulebook-check.jsonl");
    }

    /** The text of Pinglu, and that what settles its gaps is said as it is read. */
    @Tag("R28")
    @Tag("slow")
    @Test
    void whatTheReadingSettles() throws IOException {
        Run run = Run.of("rulebook", "check", "--reading", "aboveLimit=UNDETERMINED");
        assertThat(run.status()).isZero();
        GoldenTest.compare(run.out(), "rulebook-check.zh.txt");
        assertThat(run.out()).contains("结果为UNGRADED（无任何依据时的结果）", "结果为UNDETERMINED（上限B-1、上限B-2-FINES）");
    }

    /** A gap is graded by no criterion and an overlap by both, with the outcome that was said; for every example. */
    @Tag("R28")
    @Tag("R29")
    @Tag("slow")
    @Test
    void gradingTheExamplesGivesWhatIsSaidOfThem() throws IOException {
        String ledger = folder.resolve("examples.jsonl").toString();
        Run run = Run.of("rulebook", "check", "--format", "jsonl", "--examples", ledger);
        assertThat(run.status()).isZero();
        assertThat(run.faults())
                .containsExactly("52 examples written to " + ledger + ", to be graded as of 2024-06-30");
        List<JsonNode> findings = read(run.out()).stream()
                .filter(finding -> finding.has("example"))
                .toList();
        Run graded = Run.of("grade", "--as-of", "2024-06-30", "--format", "jsonl", ledger);
        assertThat(graded.status()).isZero();
        assertThat(graded.err()).isEmpty();
        List<JsonNode> subjects = read(graded.out());
        assertThat(findings).hasSize(52);
        assertThat(subjects).hasSize(52);
        int gaps = 0;
        for (int i = 0; i < findings.size(); i++) {
            JsonNode finding = findings.get(i);
            JsonNode subject = subjects.get(i);
            assertThat(subject.get("subject")).isEqualTo(finding.at("/example/subject"));
            assertThat(subject.get("outcome")).isEqualTo(finding.get("outcome"));
            assertThat(subject.get("grade")).isEqualTo(finding.get("grade"));
            List<String> criteria = codes(subject.get("criteria"));
            if (finding.get("type").textValue().equals("gap")) {
                gaps++;
                assertThat(criteria).as(finding.toString()).isEmpty();
            } else {
                assertThat(criteria)
                        .contains(
                                finding.at("/between/0").textValue(),
                                finding.at("/between/1").textValue());
            }
            assertThat(codes(subject.get("excess"))).isEqualTo(texts(finding.get("excess")));
        }
        assertThat(gaps).isEqualTo(12);
    }

    private static List<String> codes(JsonNode grounds) {
        List<String> codes = new ArrayList<>();
        grounds.forEach(ground -> codes.add(ground.get("code").textValue()));
        return codes;
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.textValue()));
        return texts;
    }

    /** The examples of other rules are graded by these. */
    @Test
    void examplesOfOtherRules() {
        String ledger = folder.resolve("examples.JSONL").toString();
        assertThat(Run.of("rulebook", "check", "--rulebook", "customs-2026", "--examples", ledger)
                        .status())
                .isZero();
        Run graded =
                Run.of("grade", "--as-of", "2024-06-30", "--rulebook", "customs-2026", "--format", "jsonl", ledger);
        assertThat(graded.outcomes().subList(0, 3))
                .containsExactly("EXAMPLE GAP-0001 常规", "EXAMPLE OVERLAP-0001 认证", "EXAMPLE OVERLAP-0002 失信");
    }

    @Test
    void rulesWithoutFaults() {
        String ledger = folder.resolve("none.jsonl").toString();
        Run run = Run.of(
                "rulebook", "check", "--rulebook", "wuhan-food-drug-2017", "--language", "en", "--examples", ledger);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                Credit Rating of Food and Drug Safety of Wuhan, 2017年度食品药品安全信用等级评定
                what no grade covers, without limits and defaults: none
                what two grades claim: none
                what no file can reach: none
                criteria that never decide: none
                limits that never matter: none
                what is out of reach: none
                """);
        assertThat(run.faults()).containsExactly("0 examples written to " + ledger);
    }

    @Test
    void whereTheExamplesMayBeWritten() throws IOException {
        String[] check = {"rulebook", "check", "--rulebook", "customs-2026", "--examples", "examples.csv"};
        Run suffix = Run.of(check);
        assertThat(suffix.status()).isEqualTo(2);
        assertThat(suffix.out()).isEmpty();
        assertThat(suffix.faults()).containsExactly("examples.csv: is no name of a ledger, allowed is a file .jsonl");
        check[5] = Files.createDirectory(folder.resolve("folder.jsonl")).toString();
        Run isFolder = Run.of(check);
        assertThat(isFolder.status()).isEqualTo(2);
        assertThat(isFolder.out()).isEmpty();
        assertThat(isFolder.faults()).containsExactly(check[5] + ": cannot be written, allowed is a file that can");
        check[5] = "a\0.jsonl";
        assertThat(Run.of(check).faults()).containsExactly("a\0.jsonl: cannot be written, allowed is a file that can");
    }

    @Test
    void help() {
        assertThat(Run.of("rulebook", "check", "--help").out().replaceAll("\\s+", " "))
                .contains(
                        "What is found is a result: the exit status is 0 however much that is.",
                        "This takes some seconds.");
    }
}
