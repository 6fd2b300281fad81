package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.quickstart.Run.COMPANY;
import static org.creditcore.examples.quickstart.Run.OTHER_COMPANY;
import static org.creditcore.examples.quickstart.Run.PERSON;
import static org.creditcore.examples.quickstart.Run.commendation;
import static org.creditcore.examples.quickstart.Run.event;
import static org.creditcore.examples.quickstart.Run.record;
import static org.creditcore.examples.quickstart.Run.warning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line: options, files, exit status, and what is printed. */
class GradeCommandTest {
    private static final String ONE = "USCC 91140603MA0KAMP17P ";

    @TempDir
    Path folder;

    private static final String[] THREE_WARNINGS = {warning("D1"), warning("D2"), warning("D3")};

    private static Run text(String ledger, String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "grade";
        args[1] = "--as-of";
        args[2] = "2022-06-30";
        System.arraycopy(options, 0, args, 3, options.length);
        args[args.length - 1] = "-";
        return Run.of(new ByteArrayInputStream(ledger.getBytes(StandardCharsets.UTF_8)), args);
    }

    @Test
    void theExampleOfTheFormat() {
        Run run = Run.ledger(
                Run.decision("D1", "{\"kind\":\"FINE\",\"amount\":\"20000.00\"},{\"kind\":\"WARNING\"}"),
                event("objection", "D1", "2022-04-01"),
                event("dismissal", "D1", "2022-04-20"));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\"subject\":{\"scheme\":\"USCC\",\"id\":\"91140603MA0KAMP17P\"},\"asOf\":\"2022-06-30\","
                        + "\"outcome\":\"GRADED\",\"grade\":\"B\",\"criteria\":[{\"code\":\"B-2\",\"evidence\":[\"D1\"]}],"
                        + "\"excess\":[],\"flags\":[],\"nextChange\":{\"on\":\"2023-03-11\",\"outcome\":\"UNGRADED\","
                        + "\"grade\":null},\"measures\":[")
                .endsWith("}\n");
    }

    // the day

    @Test
    void theDayIsRequired() {
        Run run = Run.of("grade", "a.jsonl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults())
                .containsExactly(
                        "Missing required option: '--as-of=DATE'", "quickstart grade --help says what is allowed");
    }

    @Test
    void aDayThatDoesNotExist() {
        for (String day : List.of("2022-02-29", "2022-2-2", "20220202", "0000-01-01", "+2022-01-01", "today")) {
            Run run = Run.of("grade", "--as-of", day, "-");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.faults())
                    .first()
                    .isEqualTo("Invalid value for option '--as-of': \"" + day
                            + "\" is no date, must be a day written like 2022-06-30");
        }
    }

    @Test
    @Tag("R15")
    void aRecordDatedLaterDoesNotCountYet() {
        Run run = Run.ledger(warning("D1").replace("2022-03-10", "2022-07-01"));
        assertThat(run.outcomes()).containsExactly(ONE + "UNGRADED");
    }

    // as known on a day

    @Test
    @Tag("R22")
    void asKnownOnADay() {
        String line = warning("D1").replace("\"reportedBy\"", "\"recordedOn\":\"2022-05-01\",\"reportedBy\"");
        assertThat(Run.ledgerWith(List.of("--known-on", "2022-05-01"), line).outcomes())
                .containsExactly(ONE + "B");
        assertThat(Run.ledgerWith(List.of("--known-on", "2022-04-30"), line).outcomes())
                .containsExactly(ONE + "UNGRADED");
    }

    @Test
    @Tag("R22")
    void historiesAreCheckedWithAllOnFile() {
        String late = event("objection", "D1", "2022-04-01").replace("}", ",\"recordedOn\":\"2022-06-01\"}");
        Run run = Run.ledgerWith(
                List.of("--known-on", "2022-05-01"), warning("D1"), late, event("dismissal", "D1", "2022-04-20"));
        assertThat(run.status()).isZero();
        assertThat(run.outcomes()).containsExactly(ONE + "B");
    }

    // the reading

    @Test
    @Tag("R28")
    void aboveTheLimit() {
        assertThat(Run.ledger(THREE_WARNINGS).outcomes()).containsExactly(ONE + "B ABOVE_LIMIT:B-1");
        assertThat(Run.ledgerWith(List.of("--reading", "aboveLimit=ESCALATE_TO_C"), THREE_WARNINGS)
                        .outcomes())
                .containsExactly(ONE + "C ABOVE_LIMIT:B-1");
        assertThat(Run.ledgerWith(List.of("--reading", "aboveLimit=UNDETERMINED"), THREE_WARNINGS)
                        .outcomes())
                .containsExactly(ONE + "UNDETERMINED ABOVE_LIMIT:B-1");
    }

    @Test
    @Tag("R30")
    void severalOptions() {
        Run run = Run.ledgerWith(
                List.of("--reading", "cleanRecord=GRADE_A", "--reading=disputed=SUSPEND"),
                warning("D1"),
                event("objection", "D1", "2022-04-01"));
        assertThat(run.outcomes()).containsExactly(ONE + "A");
    }

    @Test
    void theLastOfARepeatedOptionWins() {
        Run run = Run.ledgerWith(
                List.of("--reading", "aboveLimit=UNDETERMINED", "--reading", "aboveLimit=ESCALATE_TO_C"),
                THREE_WARNINGS);
        assertThat(run.outcomes()).containsExactly(ONE + "C ABOVE_LIMIT:B-1");
    }

    private static void assertReadingRefused(String reading, String problem) {
        Run run = Run.ledgerWith(List.of("--reading", reading), warning("D1"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).first().isEqualTo("--reading: " + problem);
    }

    @Test
    void readingsThatAreNone() {
        assertReadingRefused(
                "abovelimit=UNDETERMINED",
                "abovelimit is no option of the reading, allowed are aboveLimit, severePenaltyWindow, disputed,"
                        + " countingUnit, cleanRecord");
        assertReadingRefused(
                "aboveLimit=C",
                "C is no value of the option aboveLimit, allowed are HOLD_AT_B, ESCALATE_TO_C, UNDETERMINED");
        assertReadingRefused("aboveLimit", "aboveLimit decides nothing, allowed is OPTION=VALUE");
    }

    // the bureau

    @Test
    @Tag("R11")
    void theBureausOwnRatingDoesNotCount() {
        String rating = record("rating", "R1", COMPANY, "\"scheme\":\"a\",\"result\":\"b\",\"standing\":\"GOOD\"");
        assertThat(Run.ledger(rating).outcomes()).containsExactly(ONE + "A");
        assertThat(Run.ledgerWith(List.of("--bureau", "甲局", "--bureau", "示例 局"), rating)
                        .outcomes())
                .containsExactly(ONE + "UNGRADED");
        String own = rating.replace("示例局", "平鲁区发改局");
        assertThat(Run.ledger(own).outcomes()).containsExactly(ONE + "UNGRADED");
        assertThat(Run.ledgerWith(List.of("--bureau", "甲局"), own).outcomes()).containsExactly(ONE + "A");
    }

    @Test
    void aBureauHasAName() {
        Run run = Run.ledgerWith(List.of("--bureau", " "), warning("D1"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults()).first().isEqualTo("--bureau: is blank, a bureau has a name");
    }

    // files

    @Test
    void severalFilesAreOneLedger() throws IOException {
        Path one = Files.writeString(folder.resolve("one.JsonL"), event("repair", "D1", "2022-04-01"));
        Path two = Files.writeString(folder.resolve("two.jsonl"), warning("D1"));
        assertThat(Run.grade(one.toString(), two.toString()).outcomes()).containsExactly(ONE + "UNGRADED");
    }

    @Test
    void standardInputMayBeOneOfThem() throws IOException {
        Path one = Files.writeString(folder.resolve("one.jsonl"), event("repair", "D1", "2022-04-01"));
        Run run = Run.of(
                new ByteArrayInputStream(warning("D1").getBytes(StandardCharsets.UTF_8)),
                "grade",
                "--format=jsonl",
                "--as-of=2022-06-30",
                one.toString(),
                "-");
        assertThat(run.outcomes()).containsExactly(ONE + "UNGRADED");
    }

    private static void assertRefused(Run run, String problem) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).containsExactly(problem);
    }

    @Test
    void filesThatCannotBeRead() throws IOException {
        Path good = Files.writeString(folder.resolve("one.jsonl"), warning("D1"));
        Path none = folder.resolve("none.jsonl");
        Path directory = Files.createDirectory(folder.resolve("folder.jsonl"));
        assertRefused(
                Run.grade(good.toString(), none.toString()),
                none + ": does not exist, allowed are files that can be read");
        assertRefused(Run.grade(directory.toString()), directory + ": is a folder, allowed are files that can be read");
        assertRefused(
                Run.grade(good.toString(), "ledger.json"),
                "ledger.json: is of no kind that is read, allowed are .jsonl, .csv and - for standard input");
        assertRefused(Run.grade("-", "-"), "-: is given more than once, standard input is read once");
    }

    @Test
    void anInputThatFails() {
        Run run = Run.of(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("lost");
                    }
                },
                "grade",
                "--as-of=2022-06-30",
                "-");
        assertRefused(run, "-: cannot be read, allowed are files that can be read");
    }

    @Test
    void noFileAtAll() {
        Run run = Run.of("grade", "--as-of", "2022-06-30");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults()).first().isEqualTo("Missing required parameter: 'FILE'");
    }

    // commands

    @Test
    void wrongCommandLines() {
        assertThat(Run.of().status()).isEqualTo(2);
        assertThat(Run.of("gradee").status()).isEqualTo(2);
        assertThat(Run.of("grade", "--as-of", "2022-06-30", "--format", "xml", "-")
                        .faults())
                .first()
                .isEqualTo("Invalid value for option '--format': \"xml\" is no format, allowed are text, jsonl");
        assertThat(Run.of("grade", "--as-of", "2022-06-30", "--language", "fr", "-")
                        .faults())
                .first()
                .isEqualTo("Invalid value for option '--language': \"fr\" is no language, allowed are zh, en");
        assertThat(Run.of("grade", "--as-of", "2022-06-30", "--as-of", "2022-06-30", "-")
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("grade", "--as-of", "2022-06-30", "--verbose", "-").status())
                .isEqualTo(2);
    }

    @Test
    void anArgumentInAnotherCharacterSet() {
        Run run = Run.of("grade", "--as-of", "2022-06-30", "--bureau", "\uFFFD\uFFFD", "-");
        assertRefused(
                run,
                "an argument cannot be read in the character set of this environment, allowed is UTF-8 (LC_ALL=C.UTF-8)");
    }

    @Test
    void help() {
        assertThat(Run.of("--help").status()).isZero();
        Run run = Run.of("grade", "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("--as-of", "--known-on", "--reading", "--bureau", "--format", "--skip-invalid");
    }

    // order

    @Test
    void subjectsAreOrderedBySchemeThenIdentifierByCodePoint() {
        String passport = "{\"kind\":\"NATURAL_PERSON\",\"scheme\":\"护照\",\"id\":\"%s\"}";
        Run run = Run.ledger(
                commendation("H1", passport.formatted("\uD840\uDC00")),
                commendation("H2", passport.formatted("\uFF24")),
                commendation("H3", passport.formatted("b")),
                commendation("H4", passport.formatted("B")),
                commendation("H5", OTHER_COMPANY),
                commendation("H6", COMPANY),
                commendation("H7", PERSON));
        assertThat(run.outcomes())
                .containsExactly(
                        "RESIDENT_ID 140603198002291016 A",
                        "USCC 91140603MA0KAMP17P A",
                        "USCC 91350100M000100Y43 A",
                        "护照 B A",
                        "护照 b A",
                        "护照 \uFF24 A",
                        "护照 \uD840\uDC00 A");
    }

    @Test
    @Tag("R2")
    void oneSubjectHoweverItsIdentifierIsWritten() {
        Run run = Run.ledger(warning("D1"), warning("D2").replace("91140603MA0KAMP17P", " ９１140603 ma0kamp17p"));
        assertThat(run.outcomes()).containsExactly(ONE + "B");
        assertThat(run.out()).contains("\"evidence\":[\"D1\",\"D2\"]");
    }

    @Test
    @Tag("R9")
    void aSubjectWithObservationsOnly() {
        Run run = Run.ledger("{\"type\":\"observation\",\"id\":\"O1\",\"subject\":" + COMPANY
                + ",\"date\":\"2022-03-10\",\"reportedBy\":\"a\",\"channel\":\"COMPLAINT\"}");
        assertThat(run.outcomes()).containsExactly(ONE + "UNGRADED");
    }

    // text

    @Test
    void theReportForPeople() {
        String named = COMPANY.replace("}", ",\"name\":\"%s\"}");
        String ledger = commendation("H1", named.formatted("旧名称")) + "\n"
                + commendation("H2", named.formatted("新\u2028名称")).replace("2022-03-10", "2022-03-11") + "\n"
                + commendation("H3", COMPANY).replace("2022-03-10", "2022-03-12") + "\n"
                + commendation("H4", OTHER_COMPANY) + "\n";
        Run run = text(ledger);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("USCC 91140603MA0KAMP17P: A\n  名称：新\\u2028名称\n  评定日 2022-06-30");
        assertThat(run.out()).contains("\n\nUSCC 91350100M000100Y43: A\n  评定日 2022-06-30");
        assertThat(run.out()).doesNotContain("\r");
        assertThat(text(ledger, "--language", "en").out())
                .startsWith("USCC 91140603MA0KAMP17P: A\n  name: 新\\u2028名称\n  as of 2022-06-30");
    }

    @Test
    @Tag("R4")
    void aPersonIsMaskedForPeopleAndWholeForMachines() {
        String line = commendation("H-140603198002291016", PERSON);
        Run run = text(line);
        assertThat(run.out()).startsWith("RESIDENT_ID 140603********1016: A\n").doesNotContain("140603198002291016");
        assertThat(Run.ledger(line).out())
                .startsWith("{\"subject\":{\"scheme\":\"RESIDENT_ID\",\"id\":\"140603198002291016\"}");
    }

    @Test
    @Tag("R4")
    void anIndividualBusinessIsMaskedButForItsCreditCode() {
        String business = "{\"kind\":\"INDIVIDUAL_BUSINESS\",\"scheme\":\"工商注册号\",\"id\":\"140603000000006\"}";
        assertThat(text(commendation("H1", business)).out()).startsWith("工商注册号 140603*****0006: A\n");
        String credited = COMPANY.replace("LEGAL_PERSON", "INDIVIDUAL_BUSINESS");
        assertThat(text(commendation("H1", credited)).out()).startsWith("USCC 91140603MA0KAMP17P: A\n");
    }
}
