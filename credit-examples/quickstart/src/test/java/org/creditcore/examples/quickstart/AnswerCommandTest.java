package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.quickstart.Run.PERSON;
import static org.creditcore.examples.quickstart.Run.decision;
import static org.creditcore.examples.quickstart.Run.event;
import static org.creditcore.examples.quickstart.Run.record;
import static org.creditcore.examples.quickstart.Run.warning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands explain, timeline, remedies and audit, and what grade supposes. What they say of the samples is in GoldenTest. */
class AnswerCommandTest {
    private static final String ONE = "{\"subject\":{\"scheme\":\"USCC\",\"id\":\"91140603MA0KAMP17P\"},";

    @TempDir
    Path folder;

    private static Run on(List<String> lines, String... command) {
        String ledger = String.join("\n", lines) + "\n";
        String[] args = new String[command.length + 1];
        System.arraycopy(command, 0, args, 0, command.length);
        args[command.length] = "-";
        return Run.of(new ByteArrayInputStream(ledger.getBytes(StandardCharsets.UTF_8)), args);
    }

    private String file(String... lines) throws IOException {
        Path file = folder.resolve("supposed.jsonl");
        Files.writeString(file, String.join("\n", lines) + "\n");
        return file.toString();
    }

    @Test
    void theTimelineNeedsNoDay() {
        Run run = on(List.of(warning("D1"), event("repair", "D1", "2022-05-01")), "timeline", "--language", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                        USCC 91140603MA0KAMP17P
                          until 2022-03-09: UNGRADED
                          2022-03-10 to 2022-04-30: B (D1 begins to count)
                          from 2022-05-01 on: UNGRADED (D1 is repaired)
                        """);
        assertThat(Run.of("timeline", "--as-of", "2022-06-30", "-").faults())
                .first()
                .asString()
                .startsWith("Unknown option");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "remedies", "audit"})
    void theOthersNeedOne(String command) {
        Run run = Run.of(command, "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults())
                .containsExactly(
                        "Missing required option: '--as-of=DATE'",
                        "quickstart " + command + " --help says what is allowed");
    }

    @Test
    void anAuditComparesTwoDaysOfKnowledge() {
        assertThat(Run.of("audit", "--as-of", "2022-06-30", "-").faults())
                .containsExactly(
                        "Missing required option: '--known-on=DATE'", "quickstart audit --help says what is allowed");
        Run reversed = Run.of(
                "audit", "--as-of", "2022-06-30", "--known-on", "2022-06-01", "--compared-with", "2022-05-31", "-");
        assertThat(reversed.status()).isEqualTo(2);
        assertThat(reversed.faults())
                .containsExactly(
                        "--compared-with: is before --known-on, allowed is 2022-06-01 or a later day",
                        "quickstart audit --help says what is allowed");
        assertThat(on(
                                List.of(warning("D1")),
                                "audit",
                                "--as-of",
                                "2022-06-30",
                                "--known-on",
                                "2022-03-09",
                                "--compared-with",
                                "2022-03-10",
                                "--format",
                                "jsonl")
                        .out())
                .isEqualTo(ONE
                        + "\"asOf\":\"2022-06-30\",\"knownOn\":\"2022-03-09\",\"comparedWith\":\"2022-03-10\","
                        + "\"then\":{\"outcome\":\"UNGRADED\",\"grade\":null},\"now\":{\"outcome\":\"GRADED\",\"grade\":\"B\"},"
                        + "\"learned\":[{\"on\":\"2022-03-10\",\"evidence\":\"D1\",\"event\":null,\"date\":\"2022-03-10\"}],"
                        + "\"decisive\":[{\"on\":\"2022-03-10\",\"evidence\":\"D1\",\"event\":null,\"date\":\"2022-03-10\"}],"
                        + "\"incomplete\":false}\n");
    }

    @Test
    void finesAreSaidInYuan() {
        Run run = on(
                List.of(
                        decision("D1", "{\"kind\":\"FINE\",\"amount\":\"400000.00\"}"),
                        decision("D2", "{\"kind\":\"FINE\",\"amount\":\"100000.01\"}")),
                "remedies",
                "--as-of",
                "2022-06-30",
                "--reading",
                "aboveLimit=UNDETERMINED",
                "--format",
                "jsonl");
        assertThat(run.out())
                .isEqualTo(ONE
                        + "\"asOf\":\"2022-06-30\",\"knownOn\":null,\"outcome\":\"UNDETERMINED\",\"grade\":null,\"lifts\":["
                        + "{\"outcome\":\"UNGRADED\",\"grade\":null,\"ways\":[[{\"all\":[\"D1\",\"D2\"]}]],"
                        + "\"example\":[\"D1\",\"D2\"]},"
                        + "{\"outcome\":\"GRADED\",\"grade\":\"B\",\"ways\":[[{\"tally\":\"FINES\",\"atLeast\":\"0.01\","
                        + "\"of\":[{\"evidence\":\"D1\",\"weight\":\"400000.00\"},{\"evidence\":\"D2\","
                        + "\"weight\":\"100000.01\"}]}]],\"example\":[\"D1\"]}],"
                        + "\"unreachable\":[{\"outcome\":\"GRADED\",\"grade\":\"A\",\"obstacles\":[]}],"
                        + "\"byItself\":{\"on\":\"2023-03-11\",\"outcome\":\"UNGRADED\",\"grade\":null,"
                        + "\"causes\":[{\"evidence\":\"D1\",\"kind\":\"EXPIRED\",\"by\":null},"
                        + "{\"evidence\":\"D2\",\"kind\":\"EXPIRED\",\"by\":null}]},\"incomplete\":false}\n");
    }

    @Test
    @Tag("R4")
    void aPersonIsMaskedInTextAndGivenToMachines() {
        List<String> lines = List.of(decision("D1", PERSON, "\"acts\":[{\"sanctions\":[{\"kind\":\"WARNING\"}]}]"));
        for (String[] command : List.of(
                new String[] {"timeline"},
                new String[] {"explain", "--as-of", "2022-06-30"},
                new String[] {"remedies", "--as-of", "2022-06-30"},
                new String[] {"audit", "--as-of", "2022-06-30", "--known-on", "2022-03-01"})) {
            assertThat(on(lines, command).out())
                    .startsWith("RESIDENT_ID 140603********1016\n")
                    .doesNotContain("140603198002291016");
            String[] machine = Arrays.copyOf(command, command.length + 1);
            machine[command.length] = "--format=jsonl";
            assertThat(on(lines, machine).out())
                    .startsWith("{\"subject\":{\"scheme\":\"RESIDENT_ID\",\"id\":\"140603198002291016\"},");
        }
    }

    @Test
    void whatWasSetAsideIsSaid() throws IOException {
        Path rejects = folder.resolve("rejects");
        List<String> lines = List.of(warning("D1"), warning("D2").replace("2022-03-10", "2022-02-30"));
        Run run = on(lines, "timeline", "--language", "en", "--skip-invalid", rejects.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "  INCOMPLETE: lines about this subject were faulty and set aside, the outcome may be too good\n");
        assertThat(on(lines, "timeline", "--format", "jsonl", "--skip-invalid", rejects.toString())
                        .out())
                .endsWith(",\"incomplete\":true}\n");
        assertThat(on(lines, "timeline").status()).isEqualTo(3);
    }

    // what if

    @Test
    void nothingIsChangedByASupposition() throws IOException {
        String supposed = file(event("repair", "D1", "2022-05-01"));
        Run plain = on(List.of(warning("D1")), "grade", "--as-of", "2022-06-30", "--language", "en");
        Run run =
                on(List.of(warning("D1")), "grade", "--as-of", "2022-06-30", "--language", "en", "--what-if", supposed);
        assertThat(run.out()).isEqualTo(plain.out() + """
                          what if: B becomes UNGRADED
                            no longer: B-1 (D1)
                            counts no longer: D1, repaired on 2022-05-01
                            next change: 2023-03-11: UNGRADED (D1 has expired); then none
                            measures lost: 12-1, 12-2
                        """.indent(2).replaceAll("(?m)^  ", ""));
    }

    @Test
    void aSuppositionMustBePossible() throws IOException {
        String supposed = file(event("dismissal", "D1", "2022-05-01"), warning("D1"));
        Run run = on(List.of(warning("D1")), "grade", "--as-of", "2022-06-30", "--what-if", supposed);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).anyMatch(fault -> fault.startsWith(supposed + ":2: id: "));
        assertThat(on(List.of(warning("D1")), "grade", "--as-of", "2022-06-30", "--what-if", "a.csv")
                        .faults())
                .containsExactly("a.csv: is no ledger of suppositions, allowed is a file .jsonl");
        assertThat(on(List.of(warning("D1")), "grade", "--as-of", "2022-06-30", "--what-if", "-")
                        .faults())
                .containsExactly("-: is no ledger of suppositions, allowed is a file .jsonl");
        assertThat(on(List.of(warning("D1")), "grade", "--as-of", "2022-06-30", "--what-if", "none.jsonl")
                        .faults())
                .containsExactly("none.jsonl: does not exist, allowed are files that can be read");
    }

    @Test
    void recordsAreTakenAway() {
        List<String> lines = List.of(
                record("serious-dishonesty", "S1", Run.COMPANY, "\"document\":\"1\",\"ground\":\"OTHER\""),
                record(
                        "serious-dishonesty",
                        "S2",
                        Run.COMPANY,
                        "\"document\":\"2\",\"ground\":\"OTHER\",\"corrects\":\"S1\""),
                event("revocation", "S1", "2022-04-01"));
        Run run = on(lines, "grade", "--as-of", "2022-06-30", "--format", "jsonl", "--without", "S2");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .endsWith("\"whatIf\":{\"outcome\":\"UNGRADED\",\"grade\":null,"
                        + "\"lostGrounds\":[{\"code\":\"C-1\",\"evidence\":[\"S2\"]}],\"gainedGrounds\":[],"
                        + "\"nowGone\":[\"S2\"],\"nowSetAside\":[],\"nowCounted\":[],\"nextChange\":null,"
                        + "\"lostMeasures\":[\"13-1-1\",\"13-1-2\",\"13-1-3\",\"13-1-4\",\"13-2-1\",\"13-2-2\"],"
                        + "\"gainedMeasures\":[]}}\n");
        assertThat(on(lines, "grade", "--as-of", "2022-06-30", "--without", "S9")
                        .faults())
                .containsExactly("--without: no record has the id S9, allowed are ids of records in the ledger");
        Run corrected = on(lines, "grade", "--as-of", "2022-06-30", "--without", "S1");
        assertThat(corrected.status()).isEqualTo(2);
        assertThat(corrected.faults())
                .containsExactly("--without: a record that stays corrects one that is left out,"
                        + " allowed is to leave out both");
        assertThat(on(lines, "grade", "--as-of", "2022-06-30", "--without", "S1", "--without", "S2")
                        .status())
                .isZero();
    }
}
