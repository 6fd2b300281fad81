package org.creditcore.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.schemes.Records.brief;
import static org.creditcore.examples.schemes.Records.certificate;
import static org.creditcore.examples.schemes.Records.day;
import static org.creditcore.examples.schemes.Records.decision;
import static org.creditcore.examples.schemes.Records.determination;
import static org.creditcore.examples.schemes.Records.file;
import static org.creditcore.examples.schemes.Records.fined;
import static org.creditcore.examples.schemes.Records.listed;
import static org.creditcore.examples.schemes.Records.repair;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Standing;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five grades, what counts while it is in force, a status of two years and a sum within one. */
class Customs2026Test {
    private static final Rulebook RULES = Customs2026.rulebook();
    private static final Grader GRADER = Grader.of(RULES);
    private static final LocalDate START = day("2026-04-01");

    private static String on(String date, Evidence... records) {
        return brief(GRADER.assess(file(records), day(date)));
    }

    @Test
    void gradesFromBestToWorst() {
        assertThat(RULES.outcomes().stream().map(Outcome::code)).containsExactly("高级认证", "认证", "常规", "失信", "严重失信");
    }

    @Test
    void whoeverHasNothingOnFileIsRegular() {
        assertThat(on("2026-06-30")).isEqualTo("常规");
    }

    // certificates

    @ParameterizedTest
    @CsvSource({"GOOD, 高级认证 SENIOR(R-1)", "NEUTRAL, 认证 CERTIFIED(R-1)", "LOW, 常规"})
    void certificatesCountWhileInForce(Standing standing, String expected) {
        Evidence certificate = certificate("R-1", START, standing)
                .validUntil(day("2031-03-31"))
                .build();
        assertThat(on("2026-03-31", certificate)).isEqualTo("常规");
        assertThat(on("2026-04-01", certificate)).isEqualTo(expected);
        assertThat(on("2031-03-31", certificate)).isEqualTo(expected);
        assertThat(on("2031-04-01", certificate)).isEqualTo("常规");
        Evidence withoutEnd = certificate("R-2", START, standing).build();
        assertThat(on("2076-04-01", withoutEnd)).isEqualTo(expected.replace("R-1", "R-2"));
    }

    @Test
    void theNextCertificateReplacesTheOneBefore() {
        Evidence senior = certificate("R-1", START, Standing.GOOD)
                .validUntil(day("2031-03-31"))
                .build();
        Evidence certified =
                certificate("R-2", day("2027-05-10"), Standing.NEUTRAL).build();
        Evidence withdrawn = certificate("R-3", day("2028-05-10"), Standing.LOW).build();
        assertThat(on("2027-05-09", senior, certified, withdrawn)).isEqualTo("高级认证 SENIOR(R-1)");
        assertThat(on("2027-05-10", senior, certified, withdrawn)).isEqualTo("认证 CERTIFIED(R-2)");
        assertThat(on("2028-05-10", senior, certified, withdrawn)).isEqualTo("常规");
    }

    // dishonesty

    @ParameterizedTest
    @CsvSource({
        "2026-05-10, 2028-05-10, 2028-05-11",
        "2028-02-29, 2030-02-28, 2030-03-01",
    })
    void aDeterminationCountsForTwoYears(String date, String last, String first) {
        Evidence determination = determination("S-1", day(date));
        assertThat(on(date, determination)).isEqualTo("失信 DETERMINED(S-1)");
        assertThat(on(last, determination)).isEqualTo("失信 DETERMINED(S-1)");
        assertThat(on(first, determination)).isEqualTo("常规");
    }

    @ParameterizedTest
    @CsvSource({
        "999999.99, 常规",
        "1000000.00, 常规",
        "1000000.01, 失信 FINES(D-1)",
    })
    void finesAboveAMillion(String yuan, String expected) {
        assertThat(on("2026-06-30", decision("D-1", "2026-05-10", fined(yuan)))).isEqualTo(expected);
    }

    @Test
    void finesAddUpWithinAYear() {
        Evidence[] fines = {
            decision("D-1", "2026-05-10", fined("600000.00")), decision("D-2", "2027-05-10", fined("400000.01"))
        };
        assertThat(on("2027-05-09", fines)).isEqualTo("常规");
        assertThat(on("2027-05-10", fines)).isEqualTo("失信 FINES(D-1,D-2)");
        assertThat(on("2027-05-11", fines)).isEqualTo("常规");
    }

    @Test
    void theListCountsWhileInForce() {
        Evidence entry = listed("L-1", START, ListColour.BLACK)
                .validUntil(day("2029-03-31"))
                .build();
        assertThat(on("2026-03-31", entry)).isEqualTo("常规");
        assertThat(on("2026-04-01", entry)).isEqualTo("严重失信 LISTED(L-1)");
        assertThat(on("2029-03-31", entry)).isEqualTo("严重失信 LISTED(L-1)");
        assertThat(on("2029-04-01", entry)).isEqualTo("常规");
        assertThat(on("2026-06-30", listed("L-2", START, ListColour.RED).build()))
                .as("another list")
                .isEqualTo("常规");
    }

    // an enterprise that had all of it

    private static final CreditFile ENTERPRISE = file(
            certificate("R-1", START, Standing.GOOD)
                    .validUntil(day("2031-03-31"))
                    .build(),
            decision("D-1", "2026-09-01", fined("800000.00")),
            decision("D-2", "2027-01-15", fined("350000.00")),
            decision("D-3", "2027-02-20", fined("90000.00")),
            determination("S-1", day("2027-03-10")),
            listed("L-1", day("2027-06-01"), ListColour.BLACK)
                    .validUntil(day("2028-05-31"))
                    .build());

    @Test
    void theWorstGroundWins() {
        assertThat(brief(GRADER.assess(ENTERPRISE, day("2027-06-30"))))
                .isEqualTo("严重失信 SENIOR(R-1) DETERMINED(S-1) FINES(D-1,D-2,D-3) LISTED(L-1)");
    }

    @Test
    void itsTimeline() {
        assertThat(GRADER.timeline(ENTERPRISE).text(Language.CHINESE)).isEqualTo("""
                至2026-03-31：常规
                2026-04-01至2027-01-14：高级认证（R-1开始计入）
                2027-01-15至2027-05-31：失信（D-2开始计入）
                2027-06-01至2028-05-31：严重失信（L-1开始计入）
                2028-06-01至2029-03-10：失信（L-1期满）
                2029-03-11至2031-03-31：高级认证（S-1期满）
                2031-04-01起：常规（R-1期满）
                """);
    }

    @Test
    void itsRemedies() {
        Assessment assessment = GRADER.assess(ENTERPRISE, day("2027-06-30"));
        assertThat(assessment.remedies().text(Language.CHINESE)).isEqualTo("""
                信用修复，2027-06-30，现为严重失信
                  可升为高级认证：修复全部S-1、L-1，并且D-1（800,000.00）、D-2（350,000.00）、D-3（90,000.00）中合计至少240,000.00（罚款（元））；例如D-1、S-1、L-1
                  可升为失信：修复L-1
                  不作修复：2028-06-01起为失信（L-1期满）
                """);
        assertThat(assessment.remedies().text(Language.ENGLISH)).isEqualTo("""
                remedies on 2027-06-30, now 严重失信
                  to 高级认证: repair all of S-1, L-1, and at least 240,000.00 in all of D-1 (800,000.00), D-2 (350,000.00), D-3 (90,000.00) (fines in yuan); for example D-1, S-1, L-1
                  to 失信: repair L-1
                  without repairs: 2028-06-01: 失信 (L-1 has expired)
                """);
        CreditFile repaired = ENTERPRISE
                .with(repair("L-1", "2027-06-30"))
                .with(repair("S-1", "2027-06-30"))
                .with(repair("D-1", "2027-06-30"));
        assertThat(brief(GRADER.assess(repaired, day("2027-06-30")))).isEqualTo("高级认证 SENIOR(R-1)");
    }

    @Test
    void theRulesAreWhatTheyWere() throws IOException {
        assertThat(RULES.canonicalText())
                .isEqualTo(Files.readString(
                        Path.of("src/test/resources/org/creditcore/examples/schemes/customs-2026.txt"),
                        StandardCharsets.UTF_8));
    }
}
