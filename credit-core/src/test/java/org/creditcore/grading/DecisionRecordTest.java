package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.repair;

import java.util.List;
import org.creditcore.evidence.CreditFile;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import org.creditcore.subject.ResidentIdentityNumber;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DecisionRecordTest {
    private static final String SALT = "salt of the bureau, 2022";
    private static final Rulebook RULES = Pinglu2021.rulebook();
    private static final CreditFile FILE =
            file(decision("D-1", "2022-03-10", fined("20000.00")), award("K-1", "2022-02-01"));
    private static final Assessment TODAY = GRADER.assess(FILE, day("2022-06-30"));
    private static final DecisionRecord RECORD = DecisionRecord.of(TODAY, "信用卷〔2022〕17号", SALT);

    @Test
    void itIsShortAndNamesNobody() {
        assertThat(RECORD.text()).isEqualTo("""
                        credit-decision-record 1
                        rulebook "%s"
                        rulebook-sha256 %s
                        reading "aboveLimit" "HOLD_AT_B"
                        reading "severePenaltyWindow" "UNTIL_PUBLICITY_ENDS"
                        reading "disputed" "COUNT"
                        reading "countingUnit" "DECISION"
                        reading "cleanRecord" "UNGRADED"
                        as-of 2022-06-30
                        known-on everything
                        subject "信用卷〔2022〕17号"
                        file-sha256 %s
                        outcome "B"
                        result-sha256 %s
                        """.formatted(
                        RULES.id(), RECORD.rulebookDigest(), RECORD.fileDigest(), RECORD.resultDigest()));
        assertThat(List.of(RECORD.rulebookDigest(), RECORD.fileDigest(), RECORD.resultDigest()))
                .allMatch(digest -> digest.matches("[0-9a-f]{64}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsWrittenIsReadAndConfirmed() {
        assertThat(DecisionRecord.parse(RECORD.text())).isEqualTo(RECORD);
        assertThat(RECORD.check(RULES, FILE, SALT)).isEmpty();
        assertThat(RECORD.check(RULES.with("aboveLimit", "UNDETERMINED"), FILE, SALT))
                .isEmpty();
        DecisionRecord known = DecisionRecord.of(
                reading("disputed", "SUSPEND").assess(FILE, day("2022-06-30"), KnownOn.of(day("2022-03-09"))),
                "\"\\\n",
                SALT);
        assertThat(known.text())
                .contains("known-on 2022-03-09\n", "subject \"\\u0022\\u005C\\u000A\"\n", "outcome \"A\"\n");
        assertThat(DecisionRecord.parse(known.text())).isEqualTo(known);
        assertThat(known.check(RULES, FILE, SALT)).isEmpty();
    }

    @Test
    void whatDoesNotAgreeIsNamed() {
        CreditFile repaired = FILE.with(repair("D-1", "2022-06-30"));
        DecisionRecord other = DecisionRecord.of(TODAY.whatIf(repaired).after(), RECORD.reference(), SALT);
        assertThat(RECORD.check(RULES, repaired, SALT))
                .containsExactly(
                        "file-sha256: recorded is " + RECORD.fileDigest() + ", found was " + other.fileDigest(),
                        "outcome: recorded is B, found was A",
                        "result-sha256: recorded is " + RECORD.resultDigest() + ", found was " + other.resultDigest());
        assertThat(RECORD.check(RULES, FILE, SALT + "!"))
                .singleElement()
                .asString()
                .startsWith("file-sha256: recorded is " + RECORD.fileDigest());
        Rulebook renamed = RULES.withAuthorityNames(List.of("另一局"));
        assertThat(RECORD.check(renamed, FILE, SALT))
                .singleElement()
                .asString()
                .startsWith("rulebook-sha256: recorded is " + RECORD.rulebookDigest());
        DecisionRecord strange = DecisionRecord.parse(RECORD.text().replace("HOLD_AT_B", "HOLD_AT_D"));
        assertThat(strange.check(RULES, FILE, SALT))
                .containsExactly("reading: HOLD_AT_D is no value of the option aboveLimit,"
                        + " allowed are HOLD_AT_B, ESCALATE_TO_C, UNDETERMINED");
        DecisionRecord bare = DecisionRecord.parse(
                RECORD.text().replace("reading \"disputed\" \"COUNT\"\n", "").replace(RULES.id(), "another"));
        assertThat(bare.check(RULES, FILE, SALT))
                .containsExactly(
                        "rulebook: recorded is another, found was " + RULES.id(),
                        "reading: recorded is {aboveLimit=HOLD_AT_B, severePenaltyWindow=UNTIL_PUBLICITY_ENDS,"
                                + " countingUnit=DECISION, cleanRecord=UNGRADED}, found was {aboveLimit=HOLD_AT_B,"
                                + " severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=COUNT, countingUnit=DECISION,"
                                + " cleanRecord=UNGRADED}");
    }

    @Test
    void everyPartOfTheResultIsBound() {
        CreditFile other = file(decision("D-2", "2022-03-10", fined("20000.00")), award("K-1", "2022-02-01"));
        CreditFile later = file(decision("D-1", "2022-03-11", fined("20000.00")), award("K-1", "2022-02-01"));
        CreditFile noAward = FILE.without("K-1");
        assertThat(List.of(other, later, noAward, FILE))
                .extracting(file -> DecisionRecord.of(GRADER.assess(file, day("2022-06-30")), "7", SALT)
                        .resultDigest())
                .doesNotHaveDuplicates();
    }

    @Test
    @Tag("R4")
    @Tag("law-16")
    void nameAndIdentifierStayOut() {
        Subject person = Subject.of(SubjectKind.NATURAL_PERSON, ResidentIdentityNumber.of("11010519491231002X"), "张三");
        Assessment assessment = GRADER.assess(CreditFile.of(person, FILE.evidence(), List.of()), day("2022-06-30"));
        DecisionRecord record = DecisionRecord.of(assessment, "7", SALT);
        assertThat(record.text()).doesNotContain("11010519491231002X", "张三");
        assertThat(record.fileDigest()).isNotEqualTo(RECORD.fileDigest());
        CreditFile renamed = CreditFile.of(person.withName("李四"), FILE.evidence(), List.of());
        assertThat(DecisionRecord.of(GRADER.assess(renamed, day("2022-06-30")), "7", SALT))
                .isEqualTo(record);
        for (String naming : List.of("11010519491231002X", "no. 110105 19491231 002x", "１１０１０５19491231002X/3")) {
            assertThatThrownBy(() -> DecisionRecord.of(assessment, naming, SALT))
                    .hasMessage("the reference holds the identifier of RESIDENT_ID 110105********002X,"
                            + " allowed is what the host calls the subject otherwise");
        }
    }

    @Test
    void aShortSaltIsRefused() {
        assertThat(DecisionRecord.of(TODAY, "7", "0123456789abcdef").fileDigest())
                .hasSize(64);
        assertThatThrownBy(() -> DecisionRecord.of(TODAY, "7", "0123456789abcde"))
                .hasMessage("a salt of 15 characters is too short, allowed are 16 or more");
    }

    @Test
    void whatIsNoRecordIsRefused() {
        String text = RECORD.text();
        refused(text.substring(0, text.length() - 1), "the record does not end with a line break, it may be cut off");
        refused(text.replace("record 1", "record 2"), "line 1 of the record is not \"credit-decision-record 1\"");
        refused("\n", "line 1 of the record is not \"credit-decision-record 1\"");
        refused(
                text.substring(0, text.indexOf("as-of")),
                "line 9 of the record is missing or does not begin with \"as-of \"");
        refused(
                text.replace("as-of 2022-06-30", "as-of 2022-06-31"),
                "line 9 of the record has no date such as 2022-06-30");
        refused(text.replace("everything", "all"), "line 10 of the record has no date such as 2022-06-30");
        refused(
                text.replace("outcome \"B\"", "outcome B"),
                "line 13 of the record has a word that is not quoted as it should be");
        refused(
                text.replace("\"disputed\" \"COUNT\"", "\"disputed\""),
                "line 6 of the record is not an option of its own with its value, both in quotes");
        refused(
                text.replace("\"disputed\"", "\"aboveLimit\""),
                "line 6 of the record is not an option of its own with its value, both in quotes");
        refused(
                text.replace("file-sha256 ", "file-sha256 A"),
                "line 12 of the record has no digest of 64 hexadecimal digits in lower case");
        refused(text + "\n", "line 15 of the record is one too many");
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> DecisionRecord.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void thePresentLanguageOfTextsHasNoPart() {
        assertThat(TODAY.text(Language.CHINESE)).isNotEqualTo(TODAY.text(Language.ENGLISH));
        assertThat(DecisionRecord.of(TODAY, "信用卷〔2022〕17号", SALT)).isEqualTo(RECORD);
    }
}
