package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.quickstart.Run.COMPANY;
import static org.creditcore.examples.quickstart.Run.commendation;
import static org.creditcore.examples.quickstart.Run.decision;
import static org.creditcore.examples.quickstart.Run.event;
import static org.creditcore.examples.quickstart.Run.record;
import static org.creditcore.examples.quickstart.Run.warning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can be wrong with the life of a record, each with the whole message. */
@Tag("R47")
class EventFaultsTest {
    /** Lines behind a warning D1 of 2022-03-10, and the faults they have; line 2 is the first of them. */
    private static void assertFaults(List<String> lines, String... faults) {
        List<String> all = new ArrayList<>(List.of(warning("D1")));
        all.addAll(lines);
        Run run = Run.ledger(all.toArray(String[]::new));
        assertThat(run.faults())
                .containsExactly(
                        Arrays.stream(faults).map(fault -> "-:" + fault).toArray(String[]::new));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void unknownRecord() {
        assertFaults(
                List.of(event("objection", "D2", "2022-04-01")),
                "2: of: D2 is the id of no record on file, an event names a record by its id");
    }

    @Test
    void missingRecord() {
        assertFaults(
                List.of("{\"type\":\"repair\",\"date\":\"2022-04-01\",\"by\":\"x\"}"),
                "2: of: is missing, a repair requires it");
    }

    @Test
    @Tag("R48")
    void allThatAnEventStates() {
        assertFaults(
                List.of("{\"type\":\"repair-withdrawal\",\"of\":\"D1\",\"document\":\"\",\"recordedOn\":\"2022\"}"),
                "2: date: is missing, a repair-withdrawal requires it",
                "2: by: is missing, a repair-withdrawal requires it",
                "2: recordedOn: \"2022\" is no date, must be a day written like 2022-03-10",
                "2: document: is blank, a text is required");
    }

    @Test
    void eventBeforeItsRecord() {
        assertFaults(
                List.of(event("objection", "D1", "2022-03-09")),
                "2: date: 2022-03-09 lies before 2022-03-10, the date of D1; an event is on or after the date of its record");
    }

    @Test
    void eventOnTheDayOfItsRecord() {
        assertThat(Run.ledger(warning("D1"), event("objection", "D1", "2022-03-10"))
                        .status())
                .isZero();
    }

    @Test
    void objectionToWhatIsDisputed() {
        assertFaults(
                List.of(event("objection", "D1", "2022-04-01"), event("objection", "D1", "2022-04-02")),
                "3: type: D1 is disputed on 2022-04-02 already, a new objection is allowed once it no longer is");
    }

    @Test
    void dismissalWithoutObjection() {
        assertFaults(
                List.of(event("dismissal", "D1", "2022-04-01")),
                "2: type: D1 is not disputed on 2022-04-01, a dismissal is allowed while it is");
    }

    @Test
    void repairOfWhatIsRepaired() {
        assertFaults(
                List.of(event("repair", "D1", "2022-04-01"), event("repair", "D1", "2022-05-01")),
                "3: type: D1 is repaired on 2022-05-01 already, a new repair is allowed once it no longer is");
    }

    @Test
    void withdrawalWithoutRepair() {
        assertFaults(
                List.of(event("repair-withdrawal", "D1", "2022-04-01")),
                "2: type: D1 is not repaired on 2022-04-01, a repair withdrawal is allowed while it is");
    }

    @Test
    void eventsOfOneDayThatCannotAllHappen() {
        assertFaults(
                List.of(
                        event("objection", "D1", "2022-04-01"),
                        event("objection", "D1", "2022-04-01"),
                        event("objection", "D1", "2022-04-01"),
                        event("dismissal", "D1", "2022-04-01")),
                "2: type: D1 has 3 objection(s) and 1 dismissal(s) on 2022-04-01 and is not disputed before, they cannot all"
                        + " happen; allowed is one after the other in turn",
                "3: type: D1 has 3 objection(s) and 1 dismissal(s) on 2022-04-01 and is not disputed before, they cannot all"
                        + " happen; allowed is one after the other in turn",
                "4: type: D1 has 3 objection(s) and 1 dismissal(s) on 2022-04-01 and is not disputed before, they cannot all"
                        + " happen; allowed is one after the other in turn",
                "5: type: D1 has 3 objection(s) and 1 dismissal(s) on 2022-04-01 and is not disputed before, they cannot all"
                        + " happen; allowed is one after the other in turn");
    }

    @Test
    void eventsOfOneDayInAnyOrder() {
        Run run = Run.ledger(
                event("dismissal", "D1", "2022-04-01"),
                event("revocation", "D1", "2022-04-01"),
                event("objection", "D1", "2022-04-01"),
                event("repair", "D1", "2022-04-01"),
                warning("D1"));
        assertThat(run.status()).isZero();
        assertThat(run.outcomes()).containsExactly("USCC 91140603MA0KAMP17P UNGRADED");
    }

    @Test
    void eventAfterTheRevocation() {
        assertFaults(
                List.of(event("revocation", "D1", "2022-04-01"), event("objection", "D1", "2022-04-02")),
                "3: date: 2022-04-02 lies after 2022-04-01, when D1 was revoked; nothing happens to a record after its"
                        + " revocation");
    }

    @Test
    void secondRevocation() {
        assertFaults(
                List.of(event("revocation", "D1", "2022-04-01"), event("revocation", "D1", "2022-04-02")),
                "3: type: D1 was revoked on 2022-04-01 already, a record is revoked once");
    }

    @Test
    void twoRevocationsOfOneDay() {
        assertFaults(
                List.of(event("revocation", "D1", "2022-04-01"), event("revocation", "D1", "2022-04-01")),
                "2: type: D1 is revoked 2 times on 2022-04-01, a record is revoked once",
                "3: type: D1 is revoked 2 times on 2022-04-01, a record is revoked once");
    }

    @Test
    @Tag("R18")
    void repairOfWhatIsGood() {
        assertFaults(
                List.of(commendation("H1", COMPANY), event("repair", "H1", "2022-04-01")),
                "3: of: H1 cannot be repaired, allowed are decisions, commitment breaches, serious-dishonesty determinations,"
                        + " LOW ratings and black-list entries");
    }

    @Test
    void tracksAreIndependentAndMayBeGoneThroughAgain() {
        Run run = Run.ledger(
                warning("D1"),
                event("objection", "D1", "2022-04-01"),
                event("repair", "D1", "2022-04-02"),
                event("dismissal", "D1", "2022-04-03"),
                event("repair-withdrawal", "D1", "2022-04-04"),
                event("objection", "D1", "2022-04-05"),
                event("repair", "D1", "2022-07-01"));
        assertThat(run.status()).isZero();
        assertThat(run.outcomes()).containsExactly("USCC 91140603MA0KAMP17P B DISPUTED:D1");
    }

    // corrections

    private static String correction(String id, String corrects) {
        return decision(
                id,
                COMPANY,
                "\"recordedOn\":\"2022-05-01\",\"corrects\":\"" + corrects
                        + "\",\"acts\":[{\"sanctions\":[{\"kind\":\"WARNING\"}]}]");
    }

    @Test
    @Tag("R20")
    void correctionOfWhatIsNotRevoked() {
        assertFaults(
                List.of(correction("D2", "D1")),
                "2: corrects: D1 is not revoked, a correction names a revoked record of its own type on the same file");
    }

    @Test
    @Tag("R20")
    void correctionOfAnUnknownRecord() {
        assertFaults(
                List.of(correction("D2", "D0")),
                "2: corrects: D0 is the id of no record on file, a correction names a revoked record of its own type on the"
                        + " same file");
    }

    @Test
    @Tag("R20")
    void correctionOfARecordOfAnotherType() {
        assertFaults(
                List.of(
                        record("commitment-breach", "B1", COMPANY, "\"document\":\"1\",\"corrects\":\"D1\""),
                        event("revocation", "D1", "2022-04-01")),
                "2: corrects: D1 is of type decision, not commitment breach, a correction names a revoked record of its own type"
                        + " on the same file");
    }

    @Test
    @Tag("R20")
    void correctionOfARecordOfAnotherSubject() {
        assertFaults(
                List.of(
                        correction("D2", "D1").replace(COMPANY, Run.OTHER_COMPANY),
                        event("revocation", "D1", "2022-04-01")),
                "2: corrects: D1 is the id of no record on file, a correction names a revoked record of its own type on the"
                        + " same file");
    }
}
