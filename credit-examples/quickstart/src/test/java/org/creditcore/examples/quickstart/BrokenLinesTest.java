package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.quickstart.Run.COMPANY;
import static org.creditcore.examples.quickstart.Run.commendation;
import static org.creditcore.examples.quickstart.Run.warning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that are no lines of JSON, and bytes that are although they do not look it. */
class BrokenLinesTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Run ledger(byte[] bytes) {
        return Run.ledgerWith(List.of(), bytes);
    }

    private static void assertFault(byte[] ledger, String fault) {
        Run run = ledger(ledger);
        assertThat(run.faults()).containsExactly(fault);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anEmptyLedgerIsALedger() {
        Run run = ledger(new byte[0]);
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void blankLinesAreIgnoredAndCounted() {
        assertFault(bytes("\n \t \r\n\u3000\n[]\n"), "-:4: line: is a list, a line is one JSON object");
        assertThat(ledger(bytes("\n\n \n"))).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void aByteOrderMarkIsToleratedAtTheBeginning() {
        assertThat(ledger(bytes("\uFEFF" + warning("D1"))).outcomes()).containsExactly("USCC 91140603MA0KAMP17P B");
        assertThat(ledger(bytes("\uFEFF"))).isEqualTo(new Run(0, "", ""));
        assertFault(
                bytes(warning("D1") + "\n\uFEFF" + warning("D2")),
                "-:2: line: is no JSON at character 1, a line is one JSON object");
    }

    @Test
    void lineBreaksOfBothKinds() {
        Run run = ledger(bytes(warning("D1") + "\r\n" + warning("D2") + "\n" + commendation("H1", COMPANY)));
        assertThat(run.err()).isEmpty();
        assertThat(run.outcomes()).containsExactly("USCC 91140603MA0KAMP17P B");
    }

    @Test
    void truncatedLastLine() {
        String whole = warning("D2");
        assertFault(
                bytes(warning("D1") + "\n" + whole.substring(0, whole.length() - 5)),
                "-:2: line: ends before its object does, a line is one JSON object");
        assertFault(
                bytes(whole.substring(0, whole.indexOf("2022-03"))),
                "-:1: line: ends before its object does, a line is one JSON object");
    }

    @Test
    void textThatIsNoJson() {
        assertFault(bytes("{'type':1}"), "-:1: line: is no JSON at character 2, a line is one JSON object");
        assertFault(bytes("{\"a\":01}"), "-:1: line: is no JSON at character 7, a line is one JSON object");
        assertFault(bytes("\"text\""), "-:1: line: is a text, a line is one JSON object");
        assertFault(bytes("null"), "-:1: line: is null, a line is one JSON object");
    }

    @Test
    void severalObjectsOnALine() {
        assertFault(
                bytes(warning("D1") + warning("D2")), "-:1: line: goes on after its object, a line is one JSON object");
        assertFault(
                bytes(warning("D1") + " x"),
                "-:1: line: is no JSON at character " + (warning("D1").length() + 2) + ", a line is one JSON object");
    }

    @Test
    void deepNesting() {
        String nested = "[".repeat(100_000);
        assertFault(bytes("{\"a\":" + nested), "-:1: line: is nested too deep, a line is one JSON object");
    }

    @Test
    void bytesThatAreNotUtf8() throws Exception {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.write(bytes(warning("D1") + "\n{\"type\":\""));
        line.write(new byte[] {(byte) 0xC4, (byte) 0xE3});
        line.write(bytes("\"}\n"));
        assertFault(line.toByteArray(), "-:2: line: is not UTF-8 at byte 10, a ledger is written in UTF-8");
    }

    @Test
    void formsThatUtf8Forbids() throws Exception {
        for (byte[] forbidden : List.of(
                new byte[] {(byte) 0xC0, (byte) 0xAF},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80})) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            line.write('"');
            line.write(forbidden);
            line.write('"');
            assertFault(line.toByteArray(), "-:1: line: is not UTF-8 at byte 2, a ledger is written in UTF-8");
        }
    }

    @Test
    void theReplacementCharacterItselfIsText() {
        assertThat(ledger(bytes(warning("D1").replace("示例局", "示\uFFFD局"))).status())
                .isZero();
    }

    @Test
    void textBeyondTheBasicPlane() {
        Run run = ledger(bytes(warning("\uD840\uDC00")));
        assertThat(run.out()).contains("\"evidence\":[\"\uD840\uDC00\"]");
    }

    private static final int LONGEST = 16 * 1024 * 1024;

    private static String ofLength(int size) {
        String line = commendation("H1", COMPANY)
                .replace("\"by\"", "\"verifiedBy\":\"\",\"by\"")
                .replace("ADMINISTRATIVE_ORGAN", "INDUSTRY_ASSOCIATION");
        return line.replace("\"verifiedBy\":\"\"", "\"verifiedBy\":\"" + "x".repeat(size - bytes(line).length) + "\"");
    }

    @Test
    void theLongestLine() {
        assertThat(ledger(bytes(ofLength(LONGEST) + "\r\n")).outcomes()).containsExactly("USCC 91140603MA0KAMP17P A");
    }

    @Test
    void aLineThatIsTooLong() {
        assertFault(
                bytes(warning("D1") + "\n" + ofLength(LONGEST + 1) + "\n"),
                "-:2: line: is 16777217 bytes long, a line is at most 16777216 bytes long");
        assertFault(
                bytes(" ".repeat(LONGEST + 1)),
                "-:1: line: is 16777217 bytes long, a line is at most 16777216 bytes long");
    }

    /** A line of 100 MB, whose subject stands behind its bulk, between two others. */
    private static InputStream enormous() {
        String[] parts = commendation("H1", COMPANY).split("\"subject\"");
        byte[] megabyte = bytes("x".repeat(1_000_000));
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(bytes(warning("D1") + "\n" + parts[0] + "\"note\":\"")),
                new SequenceInputStream(Collections.enumeration(Collections.nCopies(100, megabyte).stream()
                        .map(ByteArrayInputStream::new)
                        .toList())),
                new ByteArrayInputStream(
                        bytes("\",\"subject\"" + parts[1] + "\n" + commendation("H2", Run.OTHER_COMPANY))))));
    }

    @Test
    void anEnormousLineIsNeverHeld() throws Exception {
        Run run = Run.of(enormous(), "grade", "--as-of", "2022-06-30", "--format", "jsonl", "-");
        long size = 100_000_000 + bytes(commendation("H1", COMPANY)).length + bytes("\"note\":\"\",").length;
        assertThat(run.faults())
                .containsExactly("-:2: line: is " + size + " bytes long, a line is at most 16777216 bytes long");
        assertThat(run.status()).isEqualTo(3);

        Path rejects = folder.resolve("rejects.jsonl");
        Run skipping = Run.of(
                enormous(),
                "grade",
                "--as-of",
                "2022-06-30",
                "--format",
                "jsonl",
                "--skip-invalid",
                rejects.toString(),
                "-");
        assertThat(skipping.outcomes())
                .containsExactly("USCC 91140603MA0KAMP17P B INCOMPLETE", "USCC 91350100M000100Y43 A");
        assertThat(Files.size(rejects)).isEqualTo(size + 1);
    }
}
