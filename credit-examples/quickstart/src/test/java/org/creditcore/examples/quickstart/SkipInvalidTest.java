package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.quickstart.Run.COMPANY;
import static org.creditcore.examples.quickstart.Run.OTHER_COMPANY;
import static org.creditcore.examples.quickstart.Run.PERSON;
import static org.creditcore.examples.quickstart.Run.commendation;
import static org.creditcore.examples.quickstart.Run.event;
import static org.creditcore.examples.quickstart.Run.warning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faulty lines are set aside, the rest is graded, and nobody's grade improves unseen. */
class SkipInvalidTest {
    private static final String ONE = "USCC 91140603MA0KAMP17P ";
    private static final String OTHER = "USCC 91350100M000100Y43 ";

    @TempDir
    Path folder;

    private Path rejects() {
        return folder.resolve("rejects.jsonl");
    }

    private Run skip(String... lines) {
        return Run.ledgerWith(List.of("--skip-invalid", rejects().toString()), lines);
    }

    private String counted(String count) {
        return count + " set aside and written to " + rejects();
    }

    private List<String> rejected() throws IOException {
        return Files.readAllLines(rejects());
    }

    private static String faulty(String line) {
        return line.replace("\"示例局\"", "\"\"");
    }

    @Test
    void theRestIsGraded() throws IOException {
        Run run = skip(faulty(warning("D1")), commendation("H1", COMPANY), commendation("H2", OTHER_COMPANY));
        assertThat(run.status()).isZero();
        assertThat(run.outcomes()).containsExactly(ONE + "A INCOMPLETE", OTHER + "A");
        assertThat(run.faults()).containsExactly("-:1: authority: is blank, a text is required", counted("1 line"));
        assertThat(rejected()).containsExactly(faulty(warning("D1")));
    }

    @Test
    void nothingIsFaulty() throws IOException {
        Files.writeString(rejects(), "what an earlier run left\n");
        Run run = skip(warning("D1"));
        assertThat(run.status()).isZero();
        assertThat(run.outcomes()).containsExactly(ONE + "B");
        assertThat(run.faults()).containsExactly(counted("0 lines"));
        assertThat(rejects()).hasContent("");
    }

    @Test
    void linesAreWrittenByteForByteInTheOrderRead() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        one.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        one.write((faulty(warning("D1")) + " \t\r\n").getBytes(StandardCharsets.UTF_8));
        one.write((warning("D2") + "\n\n").getBytes(StandardCharsets.UTF_8));
        one.write(new byte[] {'{', (byte) 0xFF, '\n'});
        one.write("{\"type\":\"decision\",\"id\":\"D3".getBytes(StandardCharsets.UTF_8));
        byte[] first = one.toByteArray();
        String second = "[]\n" + commendation("H1", OTHER_COMPANY) + "\nnull\n";
        Path firstFile = Files.write(folder.resolve("one.jsonl"), first);
        Path secondFile = Files.writeString(folder.resolve("two.JSONL"), second);

        Run run = Run.grade("--skip-invalid", rejects().toString(), firstFile.toString(), secondFile.toString());

        assertThat(run.status()).isZero();
        assertThat(run.faults()).last().isEqualTo(counted("5 lines"));
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        expected.write((faulty(warning("D1")) + " \t\r\n").getBytes(StandardCharsets.UTF_8));
        expected.write(new byte[] {'{', (byte) 0xFF, '\n'});
        // a line break between the last line of one file, which has none, and the next
        expected.write("{\"type\":\"decision\",\"id\":\"D3\n[]\nnull\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rejects()).hasBinaryContent(expected.toByteArray());
        assertThat(run.outcomes()).containsExactly(ONE + "B INCOMPLETE", OTHER + "A");
    }

    @Test
    void aLastLineWithoutLineBreakGetsNone() throws IOException {
        byte[] ledger = (warning("D1") + "\n{\"type\"").getBytes(StandardCharsets.UTF_8);
        assertThat(Run.ledgerWith(List.of("--skip-invalid", rejects().toString()), ledger)
                        .status())
                .isZero();
        assertThat(Files.readString(rejects())).isEqualTo("{\"type\"");
    }

    @Test
    void aSubjectOfWhomNothingIsLeftIsPrinted() {
        Run run = skip(faulty(warning("D1")));
        assertThat(run.outcomes()).containsExactly(ONE + "UNGRADED INCOMPLETE");
    }

    @Test
    void anEventOnAFaultyLinesRecordIsSetAsideWithIt() throws IOException {
        String objection = event("objection", "D1", "2022-04-01");
        Run run = skip(objection, warning("D2").replace(COMPANY, OTHER_COMPANY), faulty(warning("D1")));
        assertThat(run.faults())
                .containsExactly(
                        "-:3: authority: is blank, a text is required",
                        counted("2 lines") + ", 1 of them only because of the record they are about");
        assertThat(rejected()).containsExactly(objection, faulty(warning("D1")));
        assertThat(run.outcomes()).containsExactly(ONE + "UNGRADED INCOMPLETE", OTHER + "B");
    }

    @Test
    void aFaultyEventMakesItsRecordsSubjectIncomplete() {
        Run run = skip(
                warning("D1"),
                event("repair", "D1", "2022-04-01").replace("}", ",\"why\":1}"),
                commendation("H1", OTHER_COMPANY));
        assertThat(run.outcomes()).containsExactly(ONE + "B INCOMPLETE", OTHER + "A");
    }

    @Test
    void anImpossibleEventIsSetAsideAndWhatFollowedFromItToo() throws IOException {
        String early = event("objection", "D1", "2022-01-01");
        String dismissal = event("dismissal", "D1", "2022-04-20");
        Run run = skip(warning("D1"), early, dismissal, event("objection", "D1", "2022-05-01"));
        assertThat(rejected()).containsExactly(early, dismissal);
        assertThat(run.outcomes()).containsExactly(ONE + "B DISPUTED:D1,INCOMPLETE");
    }

    @Test
    void anEventWithoutRecordIsNobodys() throws IOException {
        String lost = event("repair", "D9", "2022-04-01");
        Run run = skip(warning("D1"), lost);
        assertThat(rejected()).containsExactly(lost);
        assertThat(run.outcomes()).containsExactly(ONE + "B");
    }

    @Test
    void eventsOnAnIdThatTwoLinesShareConcernBothSubjects() {
        Run run = skip(warning("D1"), commendation("D1", OTHER_COMPANY), event("revocation", "D1", "2022-04-01"));
        assertThat(run.outcomes()).containsExactly(ONE + "UNGRADED INCOMPLETE", OTHER + "UNGRADED INCOMPLETE");
    }

    @Test
    void aSubjectOfTwoKindsIsPrintedOnce() {
        Run run = skip(
                commendation("H1", COMPANY),
                commendation("H2", COMPANY.replace("LEGAL_PERSON", "INDIVIDUAL_BUSINESS")));
        assertThat(run.outcomes()).containsExactly(ONE + "UNGRADED INCOMPLETE");
    }

    @Test
    @Tag("R20")
    void aCorrectionOfAFaultyRecordIsSetAside() throws IOException {
        String correction =
                warning("D2").replace("\"date\"", "\"corrects\":\"D1\",\"recordedOn\":\"2022-04-01\",\"date\"");
        String revocation = event("revocation", "D1", "2022-04-01");
        String onCorrection = event("objection", "D2", "2022-05-01");
        Run run = skip(faulty(warning("D1")), revocation, correction, onCorrection);
        assertThat(rejected()).containsExactly(faulty(warning("D1")), revocation, correction, onCorrection);
        assertThat(run.faults())
                .last()
                .isEqualTo(counted("4 lines") + ", 2 of them only because of the record they are about");
        assertThat(run.outcomes()).containsExactly(ONE + "UNGRADED INCOMPLETE");
    }

    // whose a faulty line is

    private void assertWhose(String line, String... outcomes) {
        Run run = skip(line);
        assertThat(run.status()).isZero();
        assertThat(run.outcomes()).containsExactly(outcomes);
    }

    @Test
    void whoseABrokenLineIsCanBeReadUpToTheBreak() {
        String line = warning("D1");
        int behindId = line.indexOf("91140603MA0KAMP17P\"") + 19;
        assertWhose(line.substring(0, line.length() - 1), ONE + "UNGRADED INCOMPLETE");
        assertWhose(line.substring(0, behindId), ONE + "UNGRADED INCOMPLETE");
        assertWhose(line.substring(0, behindId - 1));
        assertWhose(line.substring(0, behindId - 4));
        assertWhose(line.replace("\"date\"", "date"), ONE + "UNGRADED INCOMPLETE");
    }

    @Test
    void whoseALineOfUnknownTypeIsCanBeRead() {
        assertWhose(warning("D1").replace("\"decision\"", "\"penalty\""), ONE + "UNGRADED INCOMPLETE");
        assertWhose(warning("D1").replace("\"type\":\"decision\",", ""), ONE + "UNGRADED INCOMPLETE");
    }

    @Test
    void whoseALineWithoutKindIsCanBeRead() {
        assertWhose(warning("D1").replace("\"kind\":\"LEGAL_PERSON\",", ""), ONE + "UNGRADED INCOMPLETE");
        assertWhose(warning("D1").replace("LEGAL_PERSON", "NATURAL_PERSON"), ONE + "UNGRADED INCOMPLETE");
    }

    @Test
    void anIdentifierThatIsNoneIsNobodys() {
        assertWhose(warning("D1").replace("MP17P", "MP17Q"));
        assertWhose(warning("D1").replace("\"USCC\"", "\"\""));
        assertWhose(warning("D1").replace("\"USCC\"", "1"));
    }

    @Test
    void aBrokenEventIsItsRecordsSubjects() {
        String event = event("repair", "D1", "2022-04-01");
        Run run = skip(warning("D1"), event.substring(0, event.length() - 3));
        assertThat(run.outcomes()).containsExactly(ONE + "B INCOMPLETE");
    }

    @Test
    void eventsOnTheRecordOfABrokenLineAreSetAsideWithIt() throws IOException {
        String broken = warning("D1").substring(0, 200);
        String event = event("objection", "D1", "2022-04-01");
        Run run = skip(event, broken);
        assertThat(rejected()).containsExactly(event, broken);
        assertThat(run.outcomes()).containsExactly(ONE + "UNGRADED INCOMPLETE");
    }

    @Test
    void bytesThatAreNotUtf8LetTheSubjectBeRead() throws IOException {
        byte[] line = warning("D1").getBytes(StandardCharsets.UTF_8);
        line[line.length - 60] = (byte) 0xFF;
        Run run = Run.ledgerWith(List.of("--skip-invalid", rejects().toString()), line);
        assertThat(run.outcomes()).containsExactly(ONE + "UNGRADED INCOMPLETE");
        assertThat(rejects()).hasBinaryContent(line);
    }

    // text

    @Test
    @Tag("R4")
    void theReportForPeopleSaysSoToo() {
        Run run = Run.of(
                new ByteArrayInputStream(faulty(commendation("H1", PERSON)).getBytes(StandardCharsets.UTF_8)),
                "grade",
                "--as-of",
                "2022-06-30",
                "--skip-invalid",
                rejects().toString(),
                "-");
        assertThat(run.out().lines().limit(2))
                .containsExactly("RESIDENT_ID 140603********1016: UNGRADED", "  INCOMPLETE：有数据行有误，未予采用，评定结果可能偏好");
        assertThat(run.err()).doesNotContain("140603198002291016");
    }

    // the file itself

    @Test
    void theRejectsMustNotOverwriteTheLedger() throws IOException {
        Path ledger = Files.writeString(folder.resolve("a.jsonl"), warning("D1"));
        Run run = Run.grade("--skip-invalid", folder + "/./a.jsonl", ledger.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults())
                .containsExactly(folder + "/./a.jsonl: is read as " + ledger
                        + ", lines set aside are written to a file of their own");
        assertThat(Files.readString(ledger)).isEqualTo(warning("D1"));
    }

    @Test
    void aFileThatCannotBeWritten() {
        Run run = Run.ledgerWith(
                List.of("--skip-invalid", folder.resolve("no/where").toString()), warning("D1"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults())
                .containsExactly(folder.resolve("no/where") + ": cannot be written, allowed is a file that can");
    }
}
