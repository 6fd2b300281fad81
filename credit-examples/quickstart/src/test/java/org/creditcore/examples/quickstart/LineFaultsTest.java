package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.quickstart.Run.COMPANY;
import static org.creditcore.examples.quickstart.Run.PERSON;
import static org.creditcore.examples.quickstart.Run.commendation;
import static org.creditcore.examples.quickstart.Run.decision;
import static org.creditcore.examples.quickstart.Run.event;
import static org.creditcore.examples.quickstart.Run.record;
import static org.creditcore.examples.quickstart.Run.warning;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can be wrong with one line, each with the whole message. */
class LineFaultsTest {
    private static final String EVIDENCE_FIELDS =
            "type, id, subject, date, reportedBy, recordedOn, corrects, authority";

    private static void assertFaults(String line, String... faults) {
        Run run = Run.ledger(commendation("GOOD", Run.OTHER_COMPANY), line);
        assertThat(run.faults())
                .containsExactly(
                        Arrays.stream(faults).map(fault -> "-:2: " + fault).toArray(String[]::new));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
    }

    private static String replaced(String line, String old, String by) {
        assertThat(line).contains(old);
        return line.replace(old, by);
    }

    // type and fields

    @Test
    void unknownType() {
        assertFaults(
                replaced(warning("D1"), "\"decision\"", "\"Decision\""),
                "type: \"Decision\" is unknown, allowed are decision, commitment-breach, serious-dishonesty, commendation,"
                        + " rating, list-entry, observation, dismissal, objection, repair, repair-withdrawal, revocation");
    }

    @Test
    void missingType() {
        assertFaults("{\"id\":\"D1\"}", "type: is missing, a line requires it");
    }

    @Test
    void typeThatIsNoText() {
        assertFaults("{\"type\":[\"decision\"]}", "type: is a list, must be a text");
    }

    @Test
    void unknownField() {
        assertFaults(
                replaced(warning("D1"), "\"reportedBy\"", "\"reported_by\":\"x\",\"reportedBy\""),
                "reported_by: is no field of a decision, allowed are " + EVIDENCE_FIELDS
                        + ", document, acts, publicityEnds");
    }

    @Test
    void unknownFieldOfAnAct() {
        assertFaults(
                replaced(warning("D1"), "\"sanctions\"", "\"Grave\":true,\"sanctions\""),
                "acts[0].Grave: is no field of an act, allowed are conduct, conductFrom, conductTo, grave, sanctions");
    }

    @Test
    void unknownFieldOfASanction() {
        assertFaults(
                decision("D1", "{\"kind\":\"WARNING\"},{\"kind\":\"FINE\",\"amount\":\"1\",\"currency\":\"CNY\"}"),
                "acts[0].sanctions[1].currency: is no field of a sanction, allowed are kind, amount");
    }

    @Test
    void unknownFieldOfTheSubject() {
        assertFaults(
                replaced(warning("D1"), "\"scheme\"", "\"phone\":\"1\",\"scheme\""),
                "subject.phone: is no field of a subject, allowed are kind, scheme, id, name");
    }

    @Test
    void unknownFieldOfAnEvent() {
        assertFaults(
                replaced(event("objection", "GOOD", "2022-04-01"), "\"by\"", "\"reason\":\"x\",\"by\""),
                "reason: is no field of an objection, allowed are type, of, date, by, document, recordedOn");
    }

    @Test
    @Tag("R20")
    void correctionOfAnObservation() {
        assertFaults(
                "{\"type\":\"observation\",\"id\":\"O1\",\"subject\":" + COMPANY
                        + ",\"date\":\"2022-03-10\",\"reportedBy\":\"a\",\"channel\":\"COMPLAINT\",\"corrects\":\"O0\"}",
                "corrects: is no field of an observation, allowed are type, id, subject, date, reportedBy, recordedOn,"
                        + " channel, note");
    }

    @Test
    @Tag("R40")
    void informantOfAComplaint() {
        assertFaults(
                "{\"type\":\"observation\",\"id\":\"O1\",\"subject\":" + COMPANY
                        + ",\"date\":\"2022-03-10\",\"reportedBy\":\"a\",\"channel\":\"COMPLAINT\",\"informant\":\"b\"}",
                "informant: is no field of an observation, allowed are type, id, subject, date, reportedBy, recordedOn,"
                        + " channel, note");
    }

    @Test
    void repeatedKey() {
        assertFaults(
                replaced(warning("D1"), "\"reportedBy\"", "\"date\":\"2022-03-10\",\"reportedBy\""),
                "date: is given more than once, each field is allowed once");
    }

    @Test
    void repeatedKeyInsideAnAct() {
        assertFaults(
                decision("D1", "{\"kind\":\"WARNING\",\"kind\":\"WARNING\"}"),
                "acts[0].sanctions[0].kind: is given more than once, each field is allowed once");
    }

    @Test
    void repeatedKeyOfAFieldThatIsUnknown() {
        assertFaults(
                replaced(event("objection", "GOOD", "2022-04-01"), "\"by\"", "\"why\":1,\"why\":2,\"by\""),
                "why: is no field of an objection, allowed are type, of, date, by, document, recordedOn",
                "why: is given more than once, each field is allowed once");
    }

    @Test
    void nullOfAnOptionalField() {
        assertFaults(
                replaced(warning("D1"), "\"reportedBy\"", "\"recordedOn\":null,\"reportedBy\""),
                "recordedOn: is null, a field that says nothing is left out");
    }

    @Test
    void nullOfARequiredField() {
        assertFaults(
                replaced(warning("D1"), "\"示例局\"", "null"),
                "authority: is null, a field that says nothing is left out");
    }

    // texts

    @Test
    @Tag("R5")
    void blankId() {
        assertFaults(replaced(warning("D1"), "\"id\":\"D1\"", "\"id\":\" \""), "id: is blank, a text is required");
    }

    @Test
    @Tag("R5")
    void missingReporter() {
        assertFaults(
                replaced(warning("D1"), "\"reportedBy\":\"价格股\",", ""),
                "reportedBy: is missing, a decision requires it");
    }

    @Test
    void textWithHalfACharacter() {
        assertFaults(
                replaced(warning("D1"), "示例局", "示例\\ud83d"),
                "authority: holds half a character (a lone surrogate), must be a text of whole characters");
    }

    @Test
    void numberInsteadOfText() {
        assertFaults(replaced(warning("D1"), "\"示例局\"", "7"), "authority: is a number, must be a text");
    }

    // dates

    @Test
    @Tag("R8")
    void dayThatDoesNotExist() {
        assertFaults(
                replaced(warning("D1"), "2022-03-10", "2022-02-29"),
                "date: \"2022-02-29\" is no date, must be a day written like 2022-03-10");
    }

    @Test
    void dayInAnotherForm() {
        assertFaults(
                replaced(warning("D1"), "2022-03-10", "2022-3-10"),
                "date: \"2022-3-10\" is no date, must be a day written like 2022-03-10");
    }

    @Test
    @Tag("R8")
    void dayBeforeYearOne() {
        assertFaults(
                replaced(warning("D1"), "2022-03-10", "0000-12-31"),
                "date: 0000-12-31 is out of range, a date lies in the years 0001 to 9999");
    }

    @Test
    @Tag("R8")
    void firstDayOfAll() {
        Run run = Run.ledger(replaced(warning("D1"), "2022-03-10", "0001-01-01"));
        assertThat(run.status()).isZero();
    }

    @Test
    void endOfPublicityBeforeTheDecision() {
        assertFaults(
                decision(
                        "D1",
                        COMPANY,
                        "\"acts\":[{\"sanctions\":[{\"kind\":\"WARNING\"}]}],\"publicityEnds\":\"2022-03-09\""),
                "publicityEnds: 2022-03-09 lies before the date 2022-03-10 of the record, it is on or after it");
    }

    @Test
    void endOfPublicityOnTheDayOfTheDecision() {
        Run run = Run.ledger(decision(
                "D1", COMPANY, "\"acts\":[{\"sanctions\":[{\"kind\":\"WARNING\"}]}],\"publicityEnds\":\"2022-03-10\""));
        assertThat(run.status()).isZero();
    }

    @Test
    void ratingThatEndsBeforeItBegins() {
        assertFaults(
                record(
                        "rating",
                        "R1",
                        COMPANY,
                        "\"scheme\":\"a\",\"result\":\"b\",\"standing\":\"GOOD\",\"validUntil\":\"2022-03-09\""),
                "validUntil: 2022-03-09 lies before the date 2022-03-10 of the record, it is on or after it");
    }

    // codes

    @Test
    @Tag("R6")
    void unknownGround() {
        assertFaults(
                record("serious-dishonesty", "S1", COMPANY, "\"document\":\"x\",\"ground\":\"FRAUD\""),
                "ground: \"FRAUD\" is unknown, allowed are HEALTH_AND_SAFETY, MARKET_AND_SOCIAL_ORDER,"
                        + " REFUSAL_OF_LEGAL_DUTY, OTHER");
    }

    @Test
    @Tag("R6")
    void unknownStanding() {
        assertFaults(
                record("rating", "R1", COMPANY, "\"scheme\":\"a\",\"result\":\"b\",\"standing\":\"good\""),
                "standing: \"good\" is unknown, allowed are GOOD, NEUTRAL, LOW");
    }

    @Test
    @Tag("R6")
    void unknownList() {
        assertFaults(
                record("list-entry", "L1", COMPANY, "\"list\":\"GREY\""),
                "list: \"GREY\" is unknown, allowed are RED, BLACK");
    }

    @Test
    @Tag("R9")
    void unknownChannel() {
        assertFaults(
                "{\"type\":\"observation\",\"id\":\"O1\",\"subject\":" + COMPANY
                        + ",\"date\":\"2022-03-10\",\"reportedBy\":\"a\",\"channel\":\"HEARSAY\"}",
                "channel: \"HEARSAY\" is unknown, allowed are QUANTITATIVE_GRADING, DAILY_INSPECTION, COMPLAINT,"
                        + " PUBLIC_EVALUATION");
    }

    @Test
    @Tag("R6")
    void unknownCommendingBody() {
        assertFaults(
                record("commendation", "H1", COMPANY, "\"by\":\"CLUB\""),
                "by: \"CLUB\" is unknown, allowed are ADMINISTRATIVE_ORGAN, AUTHORIZED_ORGANIZATION, INDUSTRY_ASSOCIATION");
    }

    @Test
    @Tag("R27")
    void verificationOfAnOrgansCommendation() {
        assertFaults(
                record("commendation", "H1", COMPANY, "\"by\":\"ADMINISTRATIVE_ORGAN\",\"verifiedBy\":\"x\""),
                "verifiedBy: is given, only a commendation by INDUSTRY_ASSOCIATION is verified");
    }

    @Test
    @Tag("R7")
    void unknownSanction() {
        assertFaults(
                decision("D1", "{\"kind\":\"警告\"}"),
                "acts[0].sanctions[0].kind: \"警告\" is unknown, allowed are CORRECTION_ORDER, WARNING,"
                        + " CIRCULATED_CRITICISM, OTHER_PENALTY, FINE, CONFISCATION_OF_GAINS, CONFISCATION_OF_PROPERTY,"
                        + " LICENCE_SUSPENSION, QUALIFICATION_DOWNGRADE, LICENCE_REVOCATION, BUSINESS_RESTRICTION,"
                        + " BUSINESS_SUSPENSION, CLOSURE, PRACTICE_RESTRICTION, DETENTION");
    }

    @Test
    @Tag("R7")
    void sanctionNamedTwice() {
        assertFaults(
                decision("D1", "{\"kind\":\"WARNING\"},{\"kind\":\"WARNING\"}"),
                "acts[0].sanctions: WARNING is named twice, each kind is allowed once in an act");
    }

    // amounts

    @Test
    @Tag("R8")
    void amountWithThreeDecimals() {
        assertFaults(
                decision("D1", "{\"kind\":\"FINE\",\"amount\":\"20000.001\"}"),
                "acts[0].sanctions[0].amount: \"20000.001\" has 3 decimals, an amount in yuan has at most 2");
    }

    @Test
    @Tag("R8")
    void amountAsNumber() {
        assertFaults(
                decision("D1", "{\"kind\":\"FINE\",\"amount\":20000}"),
                "acts[0].sanctions[0].amount: is a number, an amount is a text in yuan with at most two decimals, such as"
                        + " \"20000.00\"");
    }

    @Test
    @Tag("R8")
    void negativeAmount() {
        assertFaults(
                decision("D1", "{\"kind\":\"FINE\",\"amount\":\"-1\"}"),
                "acts[0].sanctions[0].amount: \"-1\" is negative, an amount is 0 or more");
    }

    @Test
    @Tag("R8")
    void amountWithSeparators() {
        assertFaults(
                decision("D1", "{\"kind\":\"FINE\",\"amount\":\"20,000\"}"),
                "acts[0].sanctions[0].amount: \"20,000\" is no amount in yuan, allowed are digits with at most 2 decimals"
                        + " behind a point");
    }

    @Test
    @Tag("R8")
    void amountThatIsTooMuch() {
        assertFaults(
                decision("D1", "{\"kind\":\"FINE\",\"amount\":\"1000000000000.01\"}"),
                "acts[0].sanctions[0].amount: \"1000000000000.01\" is too much, a single amount is at most"
                        + " 1,000,000,000,000.00 yuan");
    }

    @Test
    @Tag("R8")
    void largestAmount() {
        assertThat(Run.ledger(decision("D1", "{\"kind\":\"FINE\",\"amount\":\"1000000000000\"}"))
                        .status())
                .isZero();
    }

    @Test
    @Tag("R7")
    void fineWithoutAmount() {
        assertFaults(
                decision("D1", "{\"kind\":\"FINE\"}"),
                "acts[0].sanctions[0].amount: is missing, FINE requires an amount");
    }

    @Test
    @Tag("R7")
    void amountWhereNoneIsAllowed() {
        assertFaults(
                decision("D1", "{\"kind\":\"WARNING\",\"amount\":\"1\"}"),
                "acts[0].sanctions[0].amount: is given, WARNING has none; allowed only with FINE, CONFISCATION_OF_GAINS and"
                        + " CONFISCATION_OF_PROPERTY");
    }

    @Test
    @Tag("R7")
    void confiscationsWithAndWithoutAmount() {
        Run run = Run.ledger(decision(
                "D1",
                "{\"kind\":\"CONFISCATION_OF_GAINS\",\"amount\":\"0.1\"},{\"kind\":\"CONFISCATION_OF_PROPERTY\"}"));
        assertThat(run.status()).isZero();
    }

    // acts

    @Test
    @Tag("R6")
    void noActs() {
        assertFaults(decision("D1", COMPANY, "\"acts\":[]"), "acts: is empty, a decision deals with at least one act");
    }

    @Test
    @Tag("R6")
    void noSanctions() {
        assertFaults(decision("D1", ""), "acts[0].sanctions: is empty, an act has at least one sanction");
    }

    @Test
    void actsThatAreNoList() {
        assertFaults(decision("D1", COMPANY, "\"acts\":{}"), "acts: is an object, must be a list");
    }

    @Test
    void actThatIsNoObject() {
        assertFaults(decision("D1", COMPANY, "\"acts\":[\"FINE\"]"), "acts[0]: is a text, must be an object");
    }

    @Test
    void graveThatIsNoTruthValue() {
        assertFaults(
                decision("D1", COMPANY, "\"acts\":[{\"grave\":\"yes\",\"sanctions\":[{\"kind\":\"WARNING\"}]}]"),
                "acts[0].grave: is a text, must be true or false");
    }

    @Test
    void conductThatEndsBeforeItBegins() {
        assertFaults(
                decision(
                        "D1",
                        COMPANY,
                        "\"acts\":[{\"conductFrom\":\"2022-01-02\",\"conductTo\":\"2022-01-01\",\"sanctions\":[{\"kind\":\"WARNING\"}]}]"),
                "acts[0].conductTo: 2022-01-01 lies before conductFrom 2022-01-02, it is on or after it");
    }

    // subjects

    @Test
    @Tag("R1")
    void unknownKindOfSubject() {
        assertFaults(
                replaced(warning("D1"), "LEGAL_PERSON", "COMPANY"),
                "subject.kind: \"COMPANY\" is unknown, allowed are LEGAL_PERSON, UNINCORPORATED_ORGANIZATION,"
                        + " SOCIAL_ORGANIZATION, INDIVIDUAL_BUSINESS, NATURAL_PERSON");
    }

    @Test
    @Tag("R2")
    void wrongCheckCharacter() {
        assertFaults(
                replaced(warning("D1"), "91140603MA0KAMP17P", "91140603MA0KAMP17Q"),
                "subject.id: invalid credit code \"911406********P17Q\": check character is Q, must be P");
    }

    @Test
    @Tag("R2")
    @Tag("R4")
    void wrongCheckCharacterOfAPerson() {
        assertFaults(
                commendation("H1", replaced(PERSON, "140603198002291016", "140603198002291017")),
                "subject.id: invalid resident identity number \"140603********1017\": check character does not fit, must be"
                        + " the one of GB 11643");
    }

    @Test
    @Tag("R2")
    void knownSchemeInOtherCase() {
        assertFaults(
                replaced(warning("D1"), "\"USCC\"", "\"uscc\""),
                "subject.scheme: scheme \"uscc\" reads as USCC, must be that name itself for a number of its own type, or"
                        + " another name");
    }

    @Test
    @Tag("R2")
    void blankIdentifierOfAnotherScheme() {
        assertFaults(
                commendation("H1", "{\"kind\":\"NATURAL_PERSON\",\"scheme\":\"护照\",\"id\":\" \"}"),
                "subject.id: identifier of scheme \"护照\" is blank, must hold at least one character");
    }

    @Test
    @Tag("R2")
    void creditCodeOfAPerson() {
        assertFaults(
                replaced(warning("D1"), "LEGAL_PERSON", "NATURAL_PERSON"),
                "subject.scheme: subject of kind NATURAL_PERSON has no identifier of scheme USCC, must be of RESIDENT_ID,"
                        + " FOREIGN_RESIDENT_ID or another scheme");
    }

    @Test
    void blankName() {
        assertFaults(
                replaced(warning("D1"), "\"scheme\"", "\"name\":\"\",\"scheme\""),
                "subject.name: name of a subject is blank, must hold at least one character");
    }

    @Test
    void subjectThatIsNoObject() {
        assertFaults(
                replaced(warning("D1"), COMPANY, "\"91140603MA0KAMP17P\""), "subject: is a text, must be an object");
    }

    // all at once

    @Test
    void allFaultsOfALineAreSaid() {
        assertFaults(
                "{\"type\":\"decision\",\"id\":\"\",\"subject\":{\"kind\":\"X\",\"scheme\":\"USCC\",\"id\":\"1\"},\"date\":\"x\","
                        + "\"authority\":\" \",\"acts\":[{\"sanctions\":[{\"kind\":\"FINE\"},{\"kind\":\"FINE\",\"amount\":1}]},{\"sanctions\":[]}],"
                        + "\"publicityEnds\":\"y\",\"extra\":{}}",
                "subject.kind: \"X\" is unknown, allowed are LEGAL_PERSON, UNINCORPORATED_ORGANIZATION, SOCIAL_ORGANIZATION,"
                        + " INDIVIDUAL_BUSINESS, NATURAL_PERSON",
                "subject.id: invalid credit code \"*\": length is 1, must be 18",
                "date: \"x\" is no date, must be a day written like 2022-03-10",
                "reportedBy: is missing, a decision requires it",
                "document: is missing, a decision requires it",
                "acts[0].sanctions[0].amount: is missing, FINE requires an amount",
                "acts[0].sanctions[1].amount: is a number, an amount is a text in yuan with at most two decimals, such as"
                        + " \"20000.00\"",
                "acts[1].sanctions: is empty, an act has at least one sanction",
                "publicityEnds: \"y\" is no date, must be a day written like 2022-03-10",
                "extra: is no field of a decision, allowed are " + EVIDENCE_FIELDS + ", document, acts, publicityEnds",
                "id: is blank, a text is required",
                "authority: is blank, a text is required");
    }

    @Test
    void aLineOfThousandsOfFaultsIsCutShort() {
        String numbers = "1,".repeat(5000) + "1";
        Run run = Run.ledger(decision("D1", COMPANY, "\"acts\":[" + numbers + "]"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.faults()).hasSize(1001);
        assertThat(run.faults().get(999)).isEqualTo("-:1: acts[999]: is a number, must be an object");
        assertThat(run.faults().get(1000))
                .isEqualTo("-:1: line: has more faults, they are listed once these 1000 are mended");
    }

    // what is said does not harm

    @Test
    void aMessageStaysOnItsLine() {
        assertFaults(
                replaced(warning("D1"), "2022-03-10", "a\\nb\\u202e"),
                "date: \"a\\u000ab\\u202e\" is no date, must be a day written like 2022-03-10");
    }

    @Test
    void aLongValueIsCutShort() {
        assertFaults(
                replaced(warning("D1"), "2022-03-10", "x".repeat(1000)),
                "date: \"" + "x".repeat(60) + "…\" is no date, must be a day written like 2022-03-10");
    }

    @Test
    @Tag("R4")
    void aPersonalNumberInTheWrongFieldIsMasked() {
        assertFaults(
                replaced(warning("D1"), "2022-03-10", "140603198002291016"),
                "date: \"140603********1016\" is no date, must be a day written like 2022-03-10");
        assertFaults(
                replaced(warning("D1"), "\"reportedBy\"", "\"１４０６０３１９８００２２９１０１６\":1,\"reportedBy\""),
                "１４０６０３********１０１６: is no field of a decision, allowed are " + EVIDENCE_FIELDS
                        + ", document, acts, publicityEnds");
    }

    @Test
    @Tag("R4")
    void anIdentifierOfAPersonIsMaskedWhereverItStands() {
        String person = "{\"kind\":\"NATURAL_PERSON\",\"scheme\":\"护照\",\"id\":\"X00000012\"}";
        assertFaults(
                replaced(commendation("H1", person), "2022-03-10", "X00000012"),
                "date: \"X0*****12\" is no date, must be a day written like 2022-03-10");
    }
}
