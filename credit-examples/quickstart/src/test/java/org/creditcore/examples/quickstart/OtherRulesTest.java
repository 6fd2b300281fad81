package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.quickstart.Run.COMPANY;
import static org.creditcore.examples.quickstart.Run.decision;
import static org.creditcore.examples.quickstart.Run.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subjects graded by other rules than those of Pinglu, which say nothing of measures and inspections. */
class OtherRulesTest {
    private static final String RATED =
            record("rating", "R1", COMPANY, "\"scheme\":\"企业信用\",\"result\":\"高级认证\",\"standing\":\"GOOD\"");
    private static final String FINED = decision("D1", "{\"kind\":\"FINE\",\"amount\":\"20000.00\"}");

    private static Run on(String lines, String... args) {
        return Run.of(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), args);
    }

    @Test
    void gradedByOtherRules() {
        Run run = on(
                RATED + "\n" + FINED,
                "grade",
                "--as-of",
                "2022-06-30",
                "--rulebook",
                "customs-2026",
                "--language",
                "en",
                "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                USCC 91140603MA0KAMP17P: 高级认证
                  as of 2022-06-30: senior certified enterprise
                  by 海关总署令第282号
                  grounds:
                    SENIOR, 海关总署令第282号: a senior certificate is in force
                      senior certificates: 1 (at least 1)
                      R1: rating, 2022-03-10, 示例局 企业信用 高级认证
                  not met:
                    CERTIFIED, 海关总署令第282号: a certificate is in force
                      certificates: 0 (at least 1; 1 missing)
                    DETERMINED, 海关总署令第251号: found dishonest within two years
                      determinations of dishonesty: 0 (at least 1; 1 missing)
                    FINES, 海关总署令第251号: fines of more than 1,000,000 yuan within a year
                      fines in yuan: 20,000.00 (at least 1,000,000.01; 980,000.01 missing)
                    LISTED, 海关总署令第282号: on the list of serious dishonesty
                      entries on the list of serious dishonesty: 0 (at least 1; 1 missing)
                  set aside: none
                  flags: none
                  next change: none
                  measures: none
                  notices: none
                """);
    }

    /** A page cites no article and no option that these rules do not have. */
    @Test
    void aPageOfOtherRules(@TempDir Path folder) throws IOException {
        Run run = on(
                FINED,
                "report",
                "--as-of",
                "2022-06-30",
                "--rulebook",
                "wuhan-food-drug-2017",
                "--html",
                folder.toString(),
                "-");
        assertThat(run.status()).isZero();
        String page = Jsoup.parse(Files.readString(folder.resolve("subject-000001.html")))
                .body()
                .text();
        assertThat(page)
                .contains("A守信")
                .contains("结果随之更改。")
                .doesNotContain("读法", "第16条", "Art. 16", "检查", "常规监管", "ordinary supervision");
    }
}
