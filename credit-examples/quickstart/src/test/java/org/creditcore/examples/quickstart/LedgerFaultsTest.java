package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.quickstart.Run.COMPANY;
import static org.creditcore.examples.quickstart.Run.OTHER_COMPANY;
import static org.creditcore.examples.quickstart.Run.commendation;
import static org.creditcore.examples.quickstart.Run.event;
import static org.creditcore.examples.quickstart.Run.warning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong between the lines of a ledger, and how faults are listed. */
class LedgerFaultsTest {
    @TempDir
    Path folder;

    private String file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")
                .toString();
    }

    @Test
    @Tag("R5")
    void anIdIsUniqueInTheLedger() throws IOException {
        String one = file("one.jsonl", warning("D1"), commendation("H1", COMPANY));
        String two = file("two.jsonl", commendation("D1", OTHER_COMPANY));
        Run run = Run.grade(one, two);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults())
                .containsExactly(
                        one + ":1: id: \"D1\" is also the id on " + two + ":1, an id is unique in the ledger",
                        two + ":1: id: \"D1\" is also the id on " + one + ":1, an id is unique in the ledger");
    }

    @Test
    void anIdUsedOftenIsSaidBriefly() {
        String line = commendation("H1", COMPANY);
        Run run = Run.ledger(line, line, line, line, line, line);
        assertThat(run.faults()).hasSize(6);
        assertThat(run.faults().get(5))
                .isEqualTo("-:6: id: \"H1\" is also the id on -:1, -:2, -:3 and 2 more, an id is unique in the ledger");
    }

    @Test
    void theSameFileTwice() throws IOException {
        String one = file("one.jsonl", warning("D1"));
        assertThat(Run.grade(one, one).faults())
                .containsExactly(
                        one + ":1: id: \"D1\" is also the id on " + one + ":1, an id is unique in the ledger",
                        one + ":1: id: \"D1\" is also the id on " + one + ":1, an id is unique in the ledger");
    }

    @Test
    @Tag("R1")
    @Tag("R3")
    void allLinesAboutASubjectAgreeOnItsKind() {
        Run run = Run.ledger(
                commendation("H1", COMPANY),
                commendation("H2", OTHER_COMPANY),
                commendation("H3", COMPANY.replace("LEGAL_PERSON", "SOCIAL_ORGANIZATION")),
                // the same code, written otherwise
                commendation("H4", COMPANY.replace("91140603MA0KAMP17P", " ９１140603ma0kamp17p")));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.faults())
                .containsExactly(
                        "-:1: subject.kind: is LEGAL_PERSON here and SOCIAL_ORGANIZATION on -:3, all lines about one subject"
                                + " state the same kind",
                        "-:3: subject.kind: is SOCIAL_ORGANIZATION here and LEGAL_PERSON on -:1, all lines about one subject"
                                + " state the same kind",
                        "-:4: subject.kind: is LEGAL_PERSON here and SOCIAL_ORGANIZATION on -:3, all lines about one subject"
                                + " state the same kind");
    }

    @Test
    @Tag("R3")
    void namesMayDiffer() {
        Run run = Run.ledger(
                commendation("H1", COMPANY.replace("}", ",\"name\":\"甲\"}")),
                commendation("H2", COMPANY.replace("}", ",\"name\":\"乙\"}")));
        assertThat(run.status()).isZero();
    }

    @Test
    void allFaultsOfAllFilesAreListedAndNothingIsGraded() throws IOException {
        String one = file(
                "one.jsonl",
                commendation("H1", OTHER_COMPANY),
                warning("D1").replace("2022-03-10", "2022-03-32"),
                "",
                "{",
                event("dismissal", "H1", "2022-04-01"));
        String two = file("two.jsonl", event("objection", "D2", "2022-04-01"), "[]");
        Run run = Run.grade(one, two);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults())
                .containsExactly(
                        one + ":2: date: \"2022-03-32\" is no date, must be a day written like 2022-03-10",
                        one + ":4: line: ends before its object does, a line is one JSON object",
                        one + ":5: type: H1 is not disputed on 2022-04-01, a dismissal is allowed while it is",
                        two + ":1: of: D2 is the id of no record on file, an event names a record by its id",
                        two + ":2: line: is a list, a line is one JSON object");
    }

    @Test
    @Tag("R47")
    void whatOnlyAFaultyLineMadePossibleIsFaultyToo() {
        Run run = Run.ledger(
                warning("D1"),
                event("objection", "D1", "2022-04-01").replace("}", ",\"why\":\"x\"}"),
                event("dismissal", "D1", "2022-04-20"));
        assertThat(run.faults())
                .containsExactly(
                        "-:2: why: is no field of an objection, allowed are type, of, date, by, document, recordedOn",
                        "-:3: type: D1 is not disputed on 2022-04-20, a dismissal is allowed while it is");
    }

    @Test
    @Tag("R20")
    void correctionsOfFaultyLinesAreFaultyInTurn() {
        String second = warning("D2").replace("\"date\"", "\"corrects\":\"D1\",\"date\"");
        String third = warning("D3").replace("\"date\"", "\"corrects\":\"D2\",\"date\"");
        Run run = Run.ledger(
                third,
                second,
                event("revocation", "D2", "2022-05-01"),
                event("revocation", "D1", "2022-04-01"),
                warning("D1").replace("WARNING", "警告"));
        assertThat(run.faults())
                .hasSize(3)
                .element(0)
                .isEqualTo(
                        "-:1: corrects: D2 is the id of no record on file, a correction names a revoked record of its own"
                                + " type on the same file");
        assertThat(run.faults())
                .element(1)
                .isEqualTo(
                        "-:2: corrects: D1 is the id of no record on file, a correction names a revoked record of its own"
                                + " type on the same file");
        assertThat(run.faults()).element(2).asString().startsWith("-:5: acts[0].sanctions[0].kind: \"警告\" is unknown");
    }

    @Test
    void anEventOnAFaultyLinesRecordIsNoFaultOfItsOwn() {
        Run run =
                Run.ledger(event("dismissal", "D1", "2000-01-01"), warning("D1").replace("\"示例局\"", "\"\""));
        assertThat(run.faults()).containsExactly("-:2: authority: is blank, a text is required");
    }

    @Test
    @Tag("R2")
    void anOrganizationCodeThatFailsItsOwnCheckIsAWarning() {
        String odd = "{\"kind\":\"LEGAL_PERSON\",\"scheme\":\"USCC\",\"id\":\"91110108MA01YBNX62\"}";
        Run run = Run.ledger(commendation("H1", odd), commendation("H2", odd));
        assertThat(run.status()).isZero();
        assertThat(run.outcomes()).containsExactly("USCC 91110108MA01YBNX62 A");
        assertThat(run.faults())
                .containsExactly(
                        "-:1: subject.id: warning: 911101********NX62 holds an organization code that fails its own"
                                + " check, which some registered codes do");
    }

    @Test
    @Tag("R8")
    void amountsWhoseSumCannotBeExact() {
        StringBuilder acts = new StringBuilder("\"acts\":[");
        String act = "{\"sanctions\":[{\"kind\":\"FINE\",\"amount\":\"1000000000000\"}]}";
        acts.append(String.join(",", Collections.nCopies(92_234, act))).append(']');
        Run run = Run.ledger(warning("D2"), Run.decision("D1", COMPANY, acts.toString()));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.faults())
                .containsExactly(
                        "-:2: acts: the amounts on file add up to more than 92,233,720,368,547,758.07 yuan, a sum is"
                                + " exact or refused");
    }
}
