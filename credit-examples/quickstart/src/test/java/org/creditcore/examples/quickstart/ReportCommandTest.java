package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.quickstart.Run.COMPANY;
import static org.creditcore.examples.quickstart.Run.PERSON;
import static org.creditcore.examples.quickstart.Run.commendation;
import static org.creditcore.examples.quickstart.Run.decision;
import static org.creditcore.examples.quickstart.Run.event;
import static org.creditcore.examples.quickstart.Run.warning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages: which are written, what is in them, and when none is. */
class ReportCommandTest {
    @TempDir
    Path folder;

    private Run report(List<String> options, String... lines) {
        List<String> args = new ArrayList<>(List.of("report", "--as-of", "2022-06-30", "--html", pages().toString()));
        args.addAll(options);
        args.add("-");
        return Run.of(
                new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)),
                args.toArray(String[]::new));
    }

    private Run samples(String... options) {
        List<String> args = new ArrayList<>(List.of("report", "--as-of", "2022-06-30", "--html", pages().toString()));
        args.addAll(List.of(options));
        args.addAll(List.of("samples/ledger.jsonl", "samples/penalties.csv"));
        return Run.of(args.toArray(String[]::new));
    }

    private Path pages() {
        return folder.resolve("new").resolve("pages");
    }

    private Document page(String file) throws IOException {
        return Jsoup.parse(Files.readString(pages().resolve(file)));
    }

    private Document onlyPage(String... lines) throws IOException {
        assertThat(report(List.of(), lines).status()).isZero();
        return page("subject-000001.html");
    }

    private List<String> files() throws IOException {
        if (!Files.exists(pages())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(pages())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The texts of elements in Chinese, without the English beside it. */
    private static List<String> chinese(Document page, String query) {
        return page.select(query).stream()
                .map(Element::clone)
                .peek(element -> element.select("[lang=en]").remove())
                .map(element -> element.text().strip())
                .toList();
    }

    // what is written

    @Test
    void onePageASubjectInTheOrderOfTheLines() throws IOException {
        Run run = samples();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.faults())
                .containsExactly(
                        "1 row read of decisions not to punish (不予处罚), no records",
                        "14 pages and index.html written to " + pages());
        assertThat(files()).hasSize(15).contains("index.html", "subject-000001.html", "subject-000014.html");
        List<String> grades =
                Run.grade("samples/ledger.jsonl", "samples/penalties.csv").outcomes();
        Document index = page("index.html");
        List<Element> links = index.select("tbody a");
        assertThat(links).hasSize(14);
        for (int i = 0; i < links.size(); i++) {
            String file = String.format("subject-%06d.html", i + 1);
            assertThat(links.get(i).attr("href")).isEqualTo(file);
            Document page = page(file);
            assertThat(page.select("h1").text()).isEqualTo(links.get(i).text());
            String mark = page.select(".mark b").text();
            assertThat(grades.get(i)).contains(mark.equals("—") ? " UNGRADED" : " " + mark);
            assertThat(index.select("tbody tr").get(i).select(".small").first().text())
                    .isEqualTo(mark);
            assertThat(page.select("a").eachAttr("href")).containsExactly("index.html");
        }
        assertThat(chinese(index, ".counts li")).containsExactly("A 信用优良 ：2", "— 未评级 ：3", "B 一般失信 ：6", "C 严重失信 ：3");
    }

    @Test
    void pagesNeedNothingElseAndRunNothing() throws IOException {
        samples();
        for (String file : files()) {
            Document page = page(file);
            assertThat(page.select("script, link, img, iframe, object, embed, form, base, [src], [style], image, use"))
                    .describedAs(file)
                    .isEmpty();
            assertThat(page.select("*").stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")))
                    .isEmpty();
            assertThat(page.select("style").html()).doesNotContain("@import", "http", "url(data");
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
            assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
            assertThat(page.select("meta[name=viewport]").attr("content"))
                    .isEqualTo("width=device-width, initial-scale=1");
            assertThat(page.select("[lang=en]")).isNotEmpty();
            for (Element table : page.select("table")) {
                assertThat(table.select("thead th[scope=col]")).isNotEmpty();
                assertThat(table.select("tbody tr").stream()
                                .filter(row -> row.select("th[scope=row]").size() != 1))
                        .isEmpty();
            }
            // what names a part is there, once
            for (Element named : page.select("[aria-labelledby]")) {
                for (String id : named.attr("aria-labelledby").split(" ")) {
                    assertThat(page.select("#" + id)).describedAs(id).hasSize(1);
                }
            }
            for (Element picture : page.select("svg")) {
                assertThat(picture.attr("role")).isEqualTo("img");
                assertThat(picture.select("> title, > desc")).hasSize(2);
            }
        }
    }

    @Test
    void filesOfTheSameNameAreOverwrittenAndOthersLeftAlone() throws IOException {
        Files.createDirectories(pages());
        Files.writeString(pages().resolve("subject-000001.html"), "old");
        Files.writeString(pages().resolve("subject-000002.html"), "old");
        Files.writeString(pages().resolve("notes.txt"), "mine");
        assertThat(report(List.of(), warning("D1")).status()).isZero();
        assertThat(files()).containsExactly("index.html", "notes.txt", "subject-000001.html", "subject-000002.html");
        assertThat(Files.readString(pages().resolve("subject-000001.html"))).startsWith("<!DOCTYPE html>");
        assertThat(Files.readString(pages().resolve("subject-000002.html"))).isEqualTo("old");
        assertThat(Files.readString(pages().resolve("notes.txt"))).isEqualTo("mine");
        assertThat(Run.of("report", "--help").out().replaceAll("\\s+", " "))
                .contains("--as-of", "--known-on", "--reading", "--bureau", "--skip-invalid", "--html")
                .contains("Files of these names are overwritten, other files are left alone.");
    }

    @Test
    void anEmptyLedgerHasAnIndex() throws IOException {
        Run run = report(List.of(), "");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("0 pages and index.html written to " + pages() + "\n");
        assertThat(files()).containsExactly("index.html");
    }

    @Test
    void theSameToTheByteEachTime() throws IOException {
        samples();
        byte[] first = Files.readAllBytes(pages().resolve("subject-000007.html"));
        samples();
        assertThat(Files.readAllBytes(pages().resolve("subject-000007.html"))).isEqualTo(first);
    }

    // when nothing is

    @Test
    void nothingIsWrittenIfTheInputIsWrong() throws IOException {
        Run run = report(List.of(), warning("D1"), "{\"type\":\"decision\"");
        assertThat(run.status()).isEqualTo(3);
        assertThat(Files.exists(folder.resolve("new"))).isFalse();
    }

    @Test
    void theFolderIsRequired() {
        Run run = Run.of("report", "--as-of=2022-06-30", "a.jsonl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults())
                .containsExactly(
                        "Missing required option: '--html=DIR'", "quickstart report --help says what is allowed");
    }

    @Test
    void aFolderThatCannotBeWrittenTo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        for (Path dir : List.of(file, file.resolve("below"))) {
            Run run = Run.of(
                    new ByteArrayInputStream(warning("D1").getBytes(StandardCharsets.UTF_8)),
                    "report",
                    "--as-of=2022-06-30",
                    "--html=" + dir,
                    "-");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.faults()).containsExactly(dir + ": cannot be written to, allowed is a folder that can");
        }
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void aPageThatCannotBeWritten() throws IOException {
        Files.createDirectories(pages().resolve("subject-000001.html"));
        Run run = report(List.of(), warning("D1"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults()).containsExactly(pages() + ": cannot be written to, allowed is a folder that can");
    }

    @Test
    void aNameThatIsNone() {
        Run run = Run.of("report", "--as-of=2022-06-30", "--html=a\0b", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults()).containsExactly("a\0b: is no name of a file");
    }

    @Test
    void faultyLinesAreNotOverwrittenByAPage() throws IOException {
        String rejects = pages().resolve("subject-000001.html").toString();
        Run run = report(List.of("--skip-invalid", rejects), warning("D1"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.faults())
                .containsExactly(
                        rejects + ": is written as a page, lines set aside are written to a file of their own");
    }

    @Test
    void aSubjectOfWhomALineWasSetAside() throws IOException {
        String rejects = folder.resolve("rejects").toString();
        Run run = report(
                List.of("--skip-invalid", rejects),
                commendation("H1", COMPANY),
                warning("D1").replace("2022-03-10", "2022-13-10"));
        assertThat(run.status()).isZero();
        assertThat(page("subject-000001.html").select(".alert").text()).startsWith("INCOMPLETE");
        assertThat(chinese(page("index.html"), ".tag")).containsExactly("有提示");
    }

    // what is in a page

    @Test
    void asKnownOnADayAndByAnotherReading() throws IOException {
        assertThat(report(
                                List.of("--known-on=2022-05-01", "--reading=aboveLimit=UNDETERMINED"),
                                warning("D1"),
                                warning("D2"),
                                warning("D3"))
                        .status())
                .isZero();
        Document page = page("subject-000001.html");
        assertThat(chinese(page, "dd").get(0)).isEqualTo("2022-06-30，按 2022-05-01 所知");
        assertThat(page.select(".mark").text()).isEqualTo("—待认定undetermined");
        assertThat(chinese(page, "dd").get(3)).contains("aboveLimit=UNDETERMINED");
        assertThat(page("index.html").select("h1 + p").text()).contains("按 2022-05-01 所知");
    }

    @Test
    @Tag("R18")
    void theTimelineAndTheRemedies() throws IOException {
        Document page = onlyPage(
                warning("D1"),
                event("objection", "D1", "2022-04-01"),
                commendation("K1", COMPANY).replace("2022-03-10", "2021-12-01"));
        assertThat(chinese(page, "section:has(#timeline) tbody tr"))
                .containsExactly(
                        "… – 2021-11-30 — 未评级",
                        "2021-12-01 – 2022-03-09 A 信用优良 K1开始计入",
                        "2022-03-10 – 2023-03-10 评定日 B 一般失信 D1开始计入",
                        "2023-03-11 – … — 未评级 D1期满");
        assertThat(chinese(page, "section:has(#remedies) tbody tr")).containsExactly("A 信用优良 修复D1");
        assertThat(chinese(page, "section:has(#remedies) p")).containsExactly("不作修复的，自 2023-03-11 起自行升为 — 未评级 （D1期满 ）");
    }

    @Test
    void aFileAboveTheLimit() throws IOException {
        Document page = onlyPage(
                decision(
                        "D1",
                        COMPANY.replace("}", ",\"name\":\"示例一\"}"),
                        "\"acts\":[{\"conduct\":\"未落实措施\",\"conductFrom\":\"2022-02-01\",\"sanctions\":"
                                + "[{\"kind\":\"FINE\",\"amount\":\"500000.01\"}]}]"),
                warning("D2").replace("2022-03-10", "2022-07-10"));
        assertThat(page.title()).isEqualTo("示例一：B 一般失信（2022-06-30）");
        assertThat(chinese(page, "dd").subList(0, 2)).containsExactly("2022-06-30", "2023-07-11 起为 — 未评级 D2期满");
        assertThat(chinese(page, "section:has(#grounds) .item h3")).containsExactly("B-2-FINES上限 罚款超过50万元");
        assertThat(chinese(page, "section:has(#grounds) .item p"))
                .containsExactly("第8条(二)2", "罚款（元） ：500,000.01（至多 500,000.00；超出 0.01）");
        assertThat(chinese(page, "section:has(#grounds) li"))
                .containsExactly("D1，处理决定 ，2022-03-10，示例局 示例罚〔2022〕D1号 未落实措施：罚款 500,000.01 元 ，行为期间 2022-02-01");
        assertThat(chinese(page, "section:has(#flags) li")).containsExactly("ABOVE_LIMIT:B-2-FINES 超过上限 B-2-FINES，请复核");
        assertThat(chinese(page, "section:has(#set-aside) .item"))
                .containsExactly("D2，处理决定 ，2022-07-10，示例局 示例罚〔2022〕D2号 警告 日期为2022-07-10，尚未发生");
        assertThat(chinese(page, "section:has(#measures) tbody tr"))
                .containsExactly(
                        "12-1增加日常检查频次，列入随机抽查对象 第12条(一) 适用 至 2023-07-10 止", "12-2政策法规宣传和业务辅导 第12条(二) 适用 至 2023-07-10 止");
        assertThat(chinese(page, "section:has(#inspections) tbody tr"))
                .containsExactly(
                        "日常巡查检查 可以 增加频次", "投诉举报检查 可以 常规检查", "专项检查 可以 常规检查", "随机抽查 可以 必须列入抽查对象", "法定检查 可以 常规检查");
        assertThat(page.select("#disclosure-section")).isEmpty();
        assertThat(chinese(page, "section:has(#notices) .item"))
                .containsExactly("一般失信行为 D1 2022-03-10 口头信用提醒 对象：当事人单位、主要负责人、分管负责人、直接责任人"
                        + " 书面信用提醒 对象：当事人单位、主要负责人、分管负责人、直接责任人 内容：失信信息、提醒纠正和规范");
        assertThat(page.select("section:has(#not-met) tbody tr")).hasSize(11);
    }

    @Test
    void thePictureOfTheTime() throws IOException {
        Document page = onlyPage(
                warning("D1").replace("2022-03-10", "2021-06-30"),
                warning("D2").replace("2022-03-10", "2021-07-30"),
                warning("D3").replace("2022-03-10", "2022-06-30"));
        Element picture = page.select("svg").first();
        // from 2021-06-30 to 2023-06-30 are 730 days, 18 are left free on either side
        assertThat(picture.select("desc").text())
                .startsWith("2021-06-12 – 2023-07-19；评定日 as of 2022-06-30；下次变动 next change 2023-07-01。");
        assertThat(picture.select("rect.fair").eachAttr("x")).containsExactly("2.34%", "6.25%", "49.86%");
        assertThat(picture.select("rect.fair title").eachText())
                .containsExactly(
                        "D1 2021-06-30 – 2022-06-30", "D2 2021-07-30 – 2022-07-30", "D3 2022-06-30 – 2023-06-30");
        // all three on one day only
        assertThat(picture.select("rect.above").eachAttr("x")).containsExactly("49.86%");
        assertThat(picture.select("rect.above").eachAttr("width")).containsExactly("0.14%");
        assertThat(picture.select("rect.sum").eachAttr("height")).containsExactly("16", "33", "33", "16");
        assertThat(picture.select("line.limit")).hasSize(1);
        assertThat(picture.select("line.now").attr("x1")).isEqualTo("49.86%");
        assertThat(picture.select("line.then").attr("x1")).isEqualTo("97.52%");
        assertThat(page.select("details tbody tr").eachText())
                .contains("D1 责令改正和警告（次） orders to correct and warnings 2021-06-30 – 2022-06-30");
    }

    @Test
    void aPictureOfManyRecordsAndOfTimeWithoutEnd() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            lines.add(warning("D" + i));
        }
        lines.add(decision("X1", "{\"kind\":\"CLOSURE\"}"));
        lines.add(warning("Y1").replace("2022-03-10", "2015-03-10"));
        assertThat(report(List.of("--reading=severePenaltyWindow=UNTIL_REPAIRED"), lines.toArray(String[]::new))
                        .status())
                .isZero();
        Document page = page("subject-000001.html");
        assertThat(page.select("svg").text()).contains("另有 18 条见下表");
        assertThat(page.select("rect.bad title").eachText()).containsExactly("X1 2022-03-10 –");
        assertThat(page.text())
                .contains("另有 1 段离评定日过远，未画出。")
                .contains("X1 严重行政处罚（件） severe penalty cases 2022-03-10 – 不限 no end");
    }

    @Test
    @Tag("R38")
    void whatGoesOut() throws IOException {
        Document page = onlyPage(
                decision("D1", "{\"kind\":\"CLOSURE\"}"), warning("D2"), Run.event("objection", "D1", "2022-04-01"));
        assertThat(chinese(page, "#disclosure-section tbody tr"))
                .containsExactly(
                        "D1 公开 标明“有异议” 处理决定 ，2022-03-10，示例局 示例罚〔2022〕D1号，责令关闭 至 2025-03-10 止", "D2 不公开 不是评级依据");
    }

    @Test
    @Tag("R4")
    void aPersonIsMasked() throws IOException {
        assertThat(report(List.of(), commendation("H-140603198002291016", PERSON))
                        .status())
                .isZero();
        for (String file : files()) {
            assertThat(Files.readString(pages().resolve(file)))
                    .doesNotContain("140603198002291016")
                    .contains("140603********1016");
        }
        assertThat(page("subject-000001.html").select("h1").text()).isEqualTo("140603********1016");
    }
}
