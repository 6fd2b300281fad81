package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.quickstart.Run.commendation;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 双公示 penalty table: every mapping, every fault. */
class PenaltyTableTest {
    private static final String ONE = "USCC 91140603MA0KAMP17P ";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final String CODE_1 = "行政相对人代码_1（统一社会信用代码）";
    private static final String CODE_2 = "行政相对人代码_2（工商注册号）";
    private static final String CLASS = "行政相对人类别";
    private static final String KINDS = "处罚类别";
    private static final String FINE = "罚款金额（万元）";
    private static final String CONFISCATED = "没收违法所得、没收非法财物的金额（万元）";
    private static final String DATE = "处罚决定日期";
    private static final String CONTENT = "处罚内容";

    private static final List<String> HEADINGS = List.of(
            "行政相对人名称",
            CLASS,
            CODE_1,
            CODE_2,
            "行政相对人代码_3（组织机构代码）",
            "行政相对人代码_4（税务登记号）",
            "行政相对人代码_5（事业单位证书号）",
            "行政相对人代码_6（社会组织登记证号）",
            "法定代表人",
            "法定代表人证件类型",
            "法定代表人证件号码",
            "证件类型",
            "证件号码",
            "行政处罚决定书文号",
            "违法行为类型",
            "违法事实",
            "处罚依据",
            KINDS,
            CONTENT,
            FINE,
            CONFISCATED,
            "暂扣或吊销证照名称及编号",
            DATE,
            "处罚有效期",
            "公示截止期",
            "处罚机关",
            "处罚机关统一社会信用代码",
            "数据来源单位",
            "数据来源单位统一社会信用代码",
            "备注");

    @TempDir
    Path folder;

    /** A row: a fine of 20,000.00 yuan of 2022-03-10, but for the cells given as heading and text in turn. */
    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        HEADINGS.forEach(heading -> row.put(heading, ""));
        row.put("行政相对人名称", "示例一");
        row.put(CLASS, "法人及非法人组织");
        row.put(CODE_1, "91140603MA0KAMP17P");
        row.put("行政处罚决定书文号", "示例罚〔2022〕1号");
        row.put(KINDS, "罚款");
        row.put(FINE, "2");
        row.put(DATE, "2022/03/10");
        row.put("处罚机关", "示例局");
        row.put("数据来源单位", "示例中心");
        for (int i = 0; i < cells.length; i += 2) {
            assertThat(row).containsKey(cells[i]);
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }

    private static String line(Iterable<String> cells) {
        List<String> quoted = new ArrayList<>();
        cells.forEach(
                cell -> quoted.add(cell.matches("(?s).*[,\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell));
        return String.join(",", quoted) + "\n";
    }

    @SafeVarargs
    private static String table(Map<String, String>... rows) {
        StringBuilder table = new StringBuilder(line(HEADINGS));
        for (Map<String, String> row : rows) {
            table.append(line(row.values()));
        }
        return table.toString();
    }

    private Path write(String table) throws IOException {
        return Files.writeString(folder.resolve("p.csv"), table);
    }

    private Run grade(String table, String... options) throws IOException {
        return grade(table.getBytes(StandardCharsets.UTF_8), options);
    }

    private Run grade(byte[] table, String... options) throws IOException {
        Path file = Files.write(folder.resolve("p.csv"), table);
        List<String> args = new ArrayList<>(Arrays.asList(options));
        args.add(file.toString());
        return Run.grade(args.toArray(String[]::new));
    }

    /** What a row reads as: the record, as a line of the exchange format that is graded alike in every respect. */
    private void assertReads(Map<String, String> row, String outcome, String evidenceBy) throws IOException {
        Run run = grade(table(row));
        assertThat(run.err()).isEmpty();
        assertThat(run.outcomes()).containsExactly(outcome);
        assertThat(run.out()).contains(evidenceBy);
    }

    private void assertSubject(Map<String, String> row, String subject) throws IOException {
        assertReads(row, subject + " B", "\"criteria\":[{\"code\":\"B-2\",\"evidence\":[\"p.csv:2\"]}]");
    }

    private void assertFault(Map<String, String> row, String... faults) throws IOException {
        Run run = grade(table(row()) + line(row.values()));
        assertThat(run.faults())
                .containsExactly(Arrays.stream(faults)
                        .map(fault -> folder.resolve("p.csv") + ":3: " + fault)
                        .toArray(String[]::new));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
    }

    // what a row is

    @Test
    @Tag("R6")
    void aRowIsADecisionOfOneAct() throws IOException {
        assertSubject(row(), "USCC 91140603MA0KAMP17P");
    }

    @Test
    void theIdIsFileAndLine() throws IOException {
        String facts = "第一行\n第二行，\"引号\"";
        Run run = grade(table(row("违法事实", facts), row("行政处罚决定书文号", "示例罚〔2022〕2号")));
        assertThat(run.out()).contains("\"evidence\":[\"p.csv:2\",\"p.csv:4\"]");
    }

    @Test
    @Tag("R12")
    void aRowMayBeAnotherReportOfACase() throws IOException {
        Path ledger = Files.writeString(
                folder.resolve("a.jsonl"),
                Run.decision("D1", "{\"kind\":\"FINE\",\"amount\":\"20000\"}").replace("示例罚〔2022〕D1号", "示例罚[2022] １号"));
        Path csv = write(table(row()));
        assertThat(Run.grade(ledger.toString(), csv.toString()).outcomes())
                .containsExactly(ONE + "B DUPLICATE_REPORT:D1");
    }

    @Test
    void eventsMayNameARow() throws IOException {
        Path ledger = Files.writeString(folder.resolve("a.jsonl"), Run.event("repair", "p.csv:2", "2022-04-01"));
        Path csv = write(table(row()));
        assertThat(Run.grade(ledger.toString(), csv.toString()).outcomes()).containsExactly(ONE + "UNGRADED");
    }

    // whose it is

    @Test
    @Tag("R1")
    void individualBusiness() throws IOException {
        assertSubject(row(CLASS, " 个体工商户 "), "USCC 91140603MA0KAMP17P");
        assertSubject(row(CLASS, "个体工商户", CODE_1, "", CODE_2, "140603600000001"), "工商注册号 140603600000001");
    }

    @Test
    @Tag("R2")
    void naturalPerson() throws IOException {
        assertSubject(
                row(CLASS, "自然人", CODE_1, "", "证件类型", "身份证", "证件号码", "140603198002291016"),
                "RESIDENT_ID 140603198002291016");
        assertSubject(
                row(CLASS, "自然人", "证件类型", "外国人永久居留身份证", "证件号码", "XXX140603000011"),
                "FOREIGN_RESIDENT_ID XXX140603000011");
        assertSubject(row(CLASS, "自然人", "证件类型", " 护照号", "证件号码", "X00000012 "), "护照号 X00000012");
    }

    @Test
    @Tag("R2")
    void firstCodeThatIsNoPlaceholder() throws IOException {
        for (String placeholder :
                List.of("", " ", "000000000000000000", "00000000000000000X", "无", "/", "—", "——", "０")) {
            assertSubject(row(CODE_1, placeholder, CODE_2, "140603600000001"), "工商注册号 140603600000001");
        }
        assertSubject(row(CODE_1, "/", CODE_2, "无", "行政相对人代码_3（组织机构代码）", "XXXX0001-2"), "组织机构代码 XXXX0001-2");
        assertSubject(row(CODE_1, "", "行政相对人代码_4（税务登记号）", "140603000000001"), "税务登记号 140603000000001");
        assertSubject(row(CODE_1, "", "行政相对人代码_5（事业单位证书号）", "114060000001"), "事业单位证书号 114060000001");
        assertSubject(row(CODE_1, "", "行政相对人代码_6（社会组织登记证号）", "示例登记1号"), "社会组织登记证号 示例登记1号");
    }

    @Test
    void noIdentifier() throws IOException {
        assertFault(
                row(CODE_1, "/"),
                CODE_1 + ": holds no code, nor do the columns 代码_2 to 代码_6, a subject is known by one of them");
        assertFault(
                row(CLASS, "自然人", "证件类型", "身份证", "证件号码", "无"),
                "证件号码: holds no number, a natural person is known by one");
        assertFault(
                row(CLASS, "自然人", "证件号码", "140603198002291016"),
                "证件类型: holds no type, a number is read by the type of its document");
    }

    @Test
    @Tag("R2")
    @Tag("R4")
    void anIdentifierThatIsNone() throws IOException {
        assertFault(
                row(CODE_1, "91140603MA0KAMP17Q"),
                CODE_1 + ": invalid credit code \"911406********P17Q\": check character is Q, must be P");
        assertFault(
                row(CLASS, "自然人", "证件类型", "身份证", "证件号码", "140603198002291017"),
                "证件号码: invalid resident identity number \"140603********1017\": check character does not fit, must be the"
                        + " one of GB 11643");
    }

    @Test
    void unknownClass() throws IOException {
        assertFault(row(CLASS, "企业"), CLASS + ": \"企业\" is unknown, allowed are 法人及非法人组织, 个体工商户, 自然人");
        assertFault(row(CLASS, ""), CLASS + ": is blank, allowed are 法人及非法人组织, 个体工商户, 自然人");
    }

    @Test
    @Tag("R1")
    void aLegalPersonGivesWayToAnotherKindOfOrganisation() throws IOException {
        for (String kind : List.of("LEGAL_PERSON", "UNINCORPORATED_ORGANIZATION", "SOCIAL_ORGANIZATION")) {
            Path ledger = Files.writeString(
                    folder.resolve("a.jsonl"), commendation("H1", Run.COMPANY.replace("LEGAL_PERSON", kind)));
            assertThat(Run.grade(write(table(row())).toString(), ledger.toString())
                            .status())
                    .isZero();
        }
        Path ledger = Files.writeString(
                folder.resolve("a.jsonl"),
                commendation("H1", Run.COMPANY.replace("LEGAL_PERSON", "INDIVIDUAL_BUSINESS")));
        Path csv = write(table(row()));
        assertThat(Run.grade(csv.toString(), ledger.toString()).faults())
                .containsExactly(
                        csv + ":2: " + CLASS + ": is LEGAL_PERSON here and INDIVIDUAL_BUSINESS on " + ledger
                                + ":1, all lines about one subject state the same kind",
                        ledger + ":1: subject.kind: is INDIVIDUAL_BUSINESS here and LEGAL_PERSON on " + csv
                                + ":2, all lines about one subject state the same kind");
    }

    @Test
    void theSameSubjectInTwoClasses() throws IOException {
        Run run = grade(table(row(), row(CLASS, "个体工商户")));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.faults()).hasSize(2);
    }

    // 处罚类别

    private void assertKinds(String kinds, String criteria, String... cells) throws IOException {
        Map<String, String> row = row(cells);
        row.put(KINDS, kinds);
        if (!kinds.contains("罚款")) {
            row.put(FINE, "");
        }
        Run run = grade(table(row));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"criteria\":[" + criteria + "]");
    }

    private static String met(String... codes) {
        return String.join(
                ",",
                Arrays.stream(codes)
                        .map(code -> "{\"code\":\"" + code + "\",\"evidence\":[\"p.csv:2\"]}")
                        .toList());
    }

    @Test
    @Tag("R7")
    void labelsOfOrdinaryKinds() throws IOException {
        assertKinds("责令改正", met("B-1"));
        assertKinds("责令限期改正", met("B-1"));
        assertKinds("警告", met("B-1"));
        assertKinds("警告;责令改正", met("B-1"));
        assertKinds("通报批评", met("B-2"));
        assertKinds("罚款;警告", met("B-2"));
        assertKinds("没收违法所得", met("B-2"));
        assertKinds("没收违法所得、没收非法财物", met("B-2"));
        assertKinds("警告；没收非法财物", met("B-2"));
        assertKinds("暂扣许可证件", met("B-2"));
        assertKinds("其他-责令公开道歉", met("B-2"));
        assertKinds("其他", met("B-2"));
        assertKinds("训诫", met("B-2"));
    }

    @Test
    @Tag("R24")
    void labelsOfSevereKinds() throws IOException {
        for (String label : List.of("降低资质等级", "吊销许可证件", "吊销营业执照", "限制开展生产经营活动", "责令停产停业", "责令关闭", "限制从业", "行政拘留")) {
            assertKinds(label, met("B-2", "C-2"));
        }
        assertKinds("警告，罚款,责令关闭 ; ", met("B-2", "C-2"));
    }

    @Test
    void aKindFoundTwiceIsOne() throws IOException {
        assertKinds("罚款;罚款;没收违法所得、没收非法财物;没收违法所得;其他-甲;其他-乙", met("B-2"));
    }

    @Test
    void suspendedOrRevokedIsDecidedByTheContent() throws IOException {
        String label = "暂扣或者吊销许可证、暂扣或者吊销执照";
        assertKinds(label, met("B-2"), CONTENT, "暂扣许可证三个月");
        assertKinds(label, met("B-2", "C-2"), CONTENT, "吊销许可证");
        for (String content : List.of("", "处理许可证", "先暂扣后吊销许可证")) {
            assertFault(
                    row(KINDS, label, FINE, "", CONTENT, content),
                    KINDS + ": says 暂扣 or 吊销, and " + CONTENT
                            + " does not say which, it must contain exactly one of the two words");
        }
    }

    @Test
    void noKind() throws IOException {
        assertFault(row(KINDS, " ", FINE, ""), KINDS + ": is blank, a decision imposes at least one kind");
        assertFault(row(KINDS, ";、", FINE, ""), KINDS + ": is blank, a decision imposes at least one kind");
    }

    @Test
    @Tag("R10")
    void aDecisionNotToPunishIsNoRecord() throws IOException {
        Run run = grade(
                table(row(KINDS, "不予处罚", FINE, "0"), row(KINDS, "不予行政处罚", FINE, "", CODE_1, "91350100M000100Y43")));
        assertThat(run.status()).isZero();
        assertThat(run.outcomes()).containsExactly(ONE + "UNGRADED", "USCC 91350100M000100Y43 UNGRADED");
        assertThat(run.faults()).containsExactly("2 rows read of decisions not to punish (不予处罚), no records");
    }

    @Test
    @Tag("R10")
    void aDecisionNotToPunishIsReadAllTheSame() throws IOException {
        assertFault(
                row(KINDS, "不予处罚", DATE, "x"),
                FINE + ": \"2\" is given and 处罚类别 does not name 罚款, allowed without it are 0 and a blank cell",
                DATE + ": \"x\" is no date, must be a day written like 2022/03/10 or 2022-03-10");
    }

    @Test
    @Tag("R10")
    void aDecisionNotToPunishBesideOtherKinds() throws IOException {
        assertFault(
                row(KINDS, "不予处罚;罚款"), KINDS + ": names 不予处罚 beside a penalty, a decision not to punish imposes none");
        // the order to correct that comes with it is none
        assertKinds("不予行政处罚;责令改正", met("B-1"));
    }

    // amounts

    private String excessOf(String... cells) throws IOException {
        Run run = grade(table(row(cells)));
        assertThat(run.err()).isEmpty();
        return run.out().contains("B-2-FINES") ? "above" : "within";
    }

    @Test
    @Tag("R8")
    void amountsAreInTenThousandYuan() throws IOException {
        assertThat(excessOf(FINE, "50")).isEqualTo("within");
        assertThat(excessOf(FINE, "50.000000")).isEqualTo("within");
        assertThat(excessOf(FINE, "50.000001")).isEqualTo("above");
        assertThat(excessOf(FINE, " 0.00075 ")).isEqualTo("within");
        assertThat(excessOf(FINE, "0")).isEqualTo("within");
    }

    @Test
    @Tag("R8")
    void amountsThatAreNone() throws IOException {
        assertFault(
                row(FINE, "2.0000001"),
                FINE + ": \"2.0000001\" has 7 decimals, an amount in ten thousand yuan has at most 6");
        assertFault(
                row(FINE, "2万"),
                FINE + ": \"2万\" is no amount in ten thousand yuan, allowed are digits with at most 6 decimals behind a"
                        + " point");
        assertFault(
                row(FINE, "1,000"),
                FINE
                        + ": \"1,000\" is no amount in ten thousand yuan, allowed are digits with at most 6 decimals behind a"
                        + " point");
        assertFault(row(FINE, "-2"), FINE + ": \"-2\" is negative, an amount is 0 or more");
        assertFault(
                row(FINE, "100000000.000001"),
                FINE + ": \"100000000.000001\" is too much, a single amount is at most 1,000,000,000,000.00 yuan");
    }

    @Test
    @Tag("R7")
    void aFineWithoutAmount() throws IOException {
        assertFault(row(FINE, ""), FINE + ": is missing, FINE requires an amount");
    }

    @Test
    void anAmountWithoutItsKind() throws IOException {
        assertFault(
                row(KINDS, "警告"),
                FINE + ": \"2\" is given and 处罚类别 does not name 罚款, allowed without it are 0 and a blank cell");
        assertFault(
                row(CONFISCATED, "0.000001"),
                CONFISCATED + ": \"0.000001\" is given and 处罚类别 does not name 没收违法所得 or 没收非法财物, allowed without it"
                        + " are 0 and a blank cell");
        assertThat(excessOf(KINDS, "警告", FINE, "0", CONFISCATED, "0.00")).isEqualTo("within");
    }

    /** Another report of the case, with these sanctions; conflicting unless they are what the row was read as. */
    private void assertSanctions(String sanctions, String... cells) throws IOException {
        Path ledger = Files.writeString(
                folder.resolve("a.jsonl"), Run.decision("D1", sanctions).replace("示例罚〔2022〕D1号", "示例罚〔2022〕1号"));
        Path csv = write(table(row(cells)));
        assertThat(Run.grade(ledger.toString(), csv.toString()).outcomes())
                .containsExactly(ONE + "B DUPLICATE_REPORT:D1");
    }

    @Test
    void oneConfiscatedAmountUnderBothKindsIsOfTheGains() throws IOException {
        assertSanctions(
                "{\"kind\":\"CONFISCATION_OF_GAINS\",\"amount\":\"3601.65\"},{\"kind\":\"CONFISCATION_OF_PROPERTY\"}",
                KINDS,
                "没收违法所得;没收非法财物",
                FINE,
                "",
                CONFISCATED,
                "0.360165");
        assertSanctions(
                "{\"kind\":\"CONFISCATION_OF_PROPERTY\",\"amount\":\"3601.65\"}",
                KINDS,
                "没收非法财物",
                FINE,
                "",
                CONFISCATED,
                "0.360165");
        assertSanctions(
                "{\"kind\":\"CONFISCATION_OF_GAINS\"},{\"kind\":\"FINE\",\"amount\":\"34723.65\"}",
                KINDS,
                "罚款、没收违法所得",
                FINE,
                "3.472365");
    }

    // dates and units

    @Test
    void datesInAllTheirForms() throws IOException {
        for (String date : List.of("2022/03/10", "2022/3/10", "2022-03-10", " 2022/3/10 ")) {
            Run run = grade(table(row(DATE, date)));
            assertThat(run.out()).contains("\"nextChange\":{\"on\":\"2023-03-11\"");
        }
    }

    @Test
    void datesThatAreNone() throws IOException {
        for (String date :
                List.of("2022/02/29", "2022-3-10", "2022.03.10", "20220310", "2022/03/10 00:00", "44630", "/")) {
            assertFault(
                    row(DATE, date),
                    DATE + ": \"" + date + "\" is no date, must be a day written like 2022/03/10 or 2022-03-10");
        }
        assertFault(row(DATE, ""), DATE + ": is blank, must be a day written like 2022/03/10 or 2022-03-10");
        assertFault(row("公示截止期", "无"), "公示截止期: \"无\" is no date, must be a day written like 2022/03/10 or 2022-03-10");
    }

    @Test
    @Tag("R16")
    void endOfPublicity() throws IOException {
        String[] severe = {KINDS, "责令关闭", FINE, "", "公示截止期", "2022/6/30"};
        assertThat(grade(table(row(severe))).outcomes()).containsExactly(ONE + "C");
        severe[5] = "2022/6/29";
        assertThat(grade(table(row(severe))).outcomes()).containsExactly(ONE + "B");
        // until when a penalty binds is no end of publicity
        assertThat(grade(table(row(KINDS, "责令关闭", FINE, "", "处罚有效期", "2022/03/20")))
                        .outcomes())
                .containsExactly(ONE + "C");
    }

    @Test
    void endOfPublicityBeforeTheDecision() throws IOException {
        assertFault(
                row("公示截止期", "2022/3/9"),
                "公示截止期: 2022-03-09 lies before the date 2022-03-10 of the record, it is on or after it");
    }

    @Test
    @Tag("R5")
    void allFaultsOfARowAreSaid() throws IOException {
        assertFault(
                row("处罚机关", "", "数据来源单位", " ", "行政处罚决定书文号", "", DATE, "x", FINE, "y", CODE_1, "无"),
                CODE_1 + ": holds no code, nor do the columns 代码_2 to 代码_6, a subject is known by one of them",
                FINE
                        + ": \"y\" is no amount in ten thousand yuan, allowed are digits with at most 6 decimals behind a point",
                DATE + ": \"x\" is no date, must be a day written like 2022/03/10 or 2022-03-10",
                "数据来源单位: is blank, a text is required",
                "处罚机关: is blank, a text is required",
                "行政处罚决定书文号: is blank, a text is required");
    }

    // headings

    @Test
    @Tag("R12")
    void headingsAreComparedAfterNormalising() throws IOException {
        String table = table(row(CONFISCATED, "0"));
        for (String[] form : List.of(
                new String[] {FINE, "罚款金额(万元)"},
                new String[] {FINE, "罚款金额 （ 万元 ）"},
                new String[] {FINE, "罚款金额"},
                new String[] {FINE, "罚款金额【万元】"},
                new String[] {CODE_1, "行政相对人代码_1"},
                new String[] {CODE_1, "行政相对人代码＿1(统一社会信用代码)"},
                new String[] {CODE_1, "代码_1（统一社会信用代码）"},
                new String[] {CONFISCATED, "没收违法所得、没收非法财物的金额(万元)"},
                new String[] {CONFISCATED, "\"没收违法所得,没收非法财物的金额（万元）\""},
                new String[] {DATE, "*处罚决定日期"},
                new String[] {"行政处罚决定书文号", "行政处罚决定文书号"},
                new String[] {KINDS, "cf_cflb"})) {
            Run run = grade(table.replaceFirst(Pattern.quote(form[0]), form[1]));
            assertThat(run.err()).as(form[1]).isEmpty();
            assertThat(run.outcomes()).containsExactly(ONE + "B");
        }
    }

    @Test
    void theWordInBracketsIsTheScheme() throws IOException {
        String table = table(row(CODE_1, "", CODE_2, "140603600000001"));
        assertThat(grade(table).outcomes()).containsExactly("工商注册号 140603600000001 B");
        assertThat(grade(table.replace(CODE_2, "行政相对人代码_2")).outcomes()).containsExactly("工商注册号 140603600000001 B");
        assertThat(grade(table.replace(CODE_2, "行政相对人代码_2(工商登记码 )")).outcomes())
                .containsExactly("工商登记码 140603600000001 B");
    }

    @Test
    void columnsMayStandInAnyOrder() throws IOException {
        Map<String, String> row = row();
        List<String> headings = new ArrayList<>(row.keySet());
        Collections.reverse(headings);
        Run run = grade(line(headings) + line(headings.stream().map(row::get).toList()));
        assertThat(run.outcomes()).containsExactly(ONE + "B");
    }

    @Test
    void otherColumnsAreIgnoredAndNamedOnce() throws IOException {
        String table = table(row(), row("行政处罚决定书文号", "示例罚〔2022〕2号"))
                .replace("备注", "地方编码")
                .replace("处罚依据", "罚款金额（元）");
        Run run = grade(table);
        assertThat(run.status()).isZero();
        assertThat(run.faults())
                .containsExactly(folder.resolve("p.csv")
                        + ":1: columns that are no part of the standard are ignored: 罚款金额（元）, 地方编码");
    }

    @Test
    void aMissingRequiredColumnMakesEveryRowFaulty() throws IOException {
        String table =
                table(row(), row(DATE, "x", CODE_1, "91350100M000100Y43")).replace(DATE, "日期");
        Path file = write(table);
        Run run = Run.grade(file.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults())
                .containsExactly(
                        file + ":1: columns that are no part of the standard are ignored: 日期",
                        file + ":1: 处罚决定日期: is missing, a penalty table has that column");

        Path rejects = folder.resolve("rejects.csv");
        Run skipping = Run.grade("--skip-invalid", rejects.toString(), file.toString());
        assertThat(skipping.status()).isZero();
        assertThat(skipping.outcomes())
                .containsExactly(ONE + "UNGRADED INCOMPLETE", "USCC 91350100M000100Y43 UNGRADED INCOMPLETE");
        assertThat(skipping.faults()).last().isEqualTo("2 lines set aside and written to " + rejects);
        assertThat(Files.readString(rejects)).isEqualTo(table.substring(table.indexOf('\n') + 1));
    }

    @Test
    void everyRequiredColumn() throws IOException {
        for (String required : List.of("行政相对人名称", CLASS, "行政处罚决定书文号", KINDS, CONTENT, DATE, "处罚机关", "数据来源单位")) {
            List<String> headings = new ArrayList<>(HEADINGS);
            headings.set(headings.indexOf(required), "");
            Run run = grade(line(headings) + line(row().values()));
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.faults())
                    .containsExactly(folder.resolve("p.csv") + ":1: " + required
                            + ": is missing, a penalty table has that column");
        }
    }

    @Test
    void aTableWithoutAnyIdentifier() throws IOException {
        String table = table(row()).replaceAll("行政相对人代码_", "其他代码_").replace("证件号码", "号码");
        Run run = grade(table);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.faults())
                .last()
                .isEqualTo(folder.resolve("p.csv") + ":1: 行政相对人代码_1(统一社会信用代码): is missing, a penalty table has that"
                        + " column, or 证件类型 and 证件号码 where it is of persons");
    }

    @Test
    void aColumnThatStandsTwice() throws IOException {
        Run run = grade(table(row()).replace("备注", "罚款金额"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.faults())
                .containsExactly(folder.resolve("p.csv")
                        + ":1: 罚款金额(万元): is the heading of columns 20 and 30, each column is allowed once");
    }

    @Test
    void theTableOfNaturalPersons() throws IOException {
        List<String> headings = new ArrayList<>(HEADINGS);
        headings.subList(2, 11).clear();
        Map<String, String> row = row(CLASS, "自然人", "证件类型", "身份证", "证件号码", "140603198002291016");
        Run run = grade(line(headings) + line(headings.stream().map(row::get).toList()));
        assertThat(run.err()).isEmpty();
        assertThat(run.outcomes()).containsExactly("RESIDENT_ID 140603198002291016 B");
    }

    // the file

    @Test
    void anEmptyTableIsALedger() throws IOException {
        assertThat(grade("")).isEqualTo(new Run(0, "", ""));
        assertThat(grade(table())).isEqualTo(new Run(0, "", ""));
        assertThat(grade(table() + "\r\n,,,\n")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void encodings() throws IOException {
        String table = table(row("行政相对人名称", "示例\uD840\uDC00一"));
        for (byte[] bytes : List.of(
                table.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8),
                table.getBytes(GB18030),
                ("\uFEFF" + table).getBytes(GB18030),
                table.replace("\n", "\r\n").getBytes(GB18030))) {
            Run run = grade(bytes);
            assertThat(run.err()).isEmpty();
            assertThat(run.outcomes()).containsExactly(ONE + "B");
            assertThat(run.out()).contains("p.csv:2");
        }
    }

    @Test
    void oneByteDecidesTheEncodingOfTheWholeFile() throws IOException {
        // a lead byte at the end of the file is no UTF-8, and no GB18030 either
        byte[] table = (table(row()) + "x").getBytes(GB18030);
        table[table.length - 1] = (byte) 0x81;
        Run run = grade(table);
        assertThat(run.faults())
                .containsExactly(folder.resolve("p.csv")
                        + ":3: line: is neither UTF-8 nor GB18030, a penalty table is written in one of them");
    }

    @Test
    void rowsAreRejectedByteForByte() throws IOException {
        String faulty = line(row(CODE_2, "逗号,与\n换行", DATE, "x").values());
        byte[] table = (table(row())
                        + faulty.replace("\n", "\r\n")
                        + line(row("行政处罚决定书文号", "示例罚〔2022〕2号").values()))
                .getBytes(GB18030);
        Path rejects = folder.resolve("rejects.csv");
        Run run = grade(table, "--skip-invalid", rejects.toString());
        assertThat(run.status()).isZero();
        assertThat(rejects).hasBinaryContent(faulty.replace("\n", "\r\n").getBytes(GB18030));
        assertThat(run.outcomes()).containsExactly(ONE + "B INCOMPLETE");
        assertThat(run.out()).contains("\"evidence\":[\"p.csv:2\",\"p.csv:5\"]");
    }

    @Test
    void aLostQuoteDoesNotSwallowTheRowsBehindIt() throws IOException {
        String broken = line(row("行政相对人名称", "示例").values()).replace("示例,", "\"示例,");
        String table =
                table(row()) + broken + line(row("行政处罚决定书文号", "示例罚〔2022〕2号").values());
        Path rejects = folder.resolve("rejects.csv");
        Run run = grade(table, "--skip-invalid", rejects.toString());
        assertThat(run.faults())
                .first()
                .isEqualTo(folder.resolve("p.csv")
                        + ":3: line: has a quote that is not closed, or something behind one that"
                        + " is, a cell in quotes ends with a quote");
        assertThat(Files.readString(rejects)).isEqualTo(broken);
        assertThat(run.out()).contains("\"evidence\":[\"p.csv:2\",\"p.csv:4\"]");
    }

    @Test
    void aBrokenRowLetsItsSubjectBeRead() throws IOException {
        String broken = line(row(CONTENT, "内容").values()).replace("内容", "\"内容\"x");
        Path rejects = folder.resolve("rejects.csv");
        Run run = grade(table() + broken, "--skip-invalid", rejects.toString());
        assertThat(run.outcomes()).containsExactly(ONE + "UNGRADED INCOMPLETE");
    }

    @Test
    void moreCellsThanColumns() throws IOException {
        String row = line(row().values());
        assertThat(grade(table() + row.replace("\n", ",,\n")).status()).isZero();
        assertThat(grade(table() + row.replace("\n", ",x\n")).faults())
                .containsExactly(folder.resolve("p.csv") + ":2: line: has 31 cells, the heading has 30");
    }

    @Test
    void aRowThatIsCutShort() throws IOException {
        String row = line(row().values());
        assertThat(grade(table() + row.substring(0, row.indexOf("示例局"))).faults())
                .containsExactly(
                        folder.resolve("p.csv") + ":2: 数据来源单位: is blank, a text is required",
                        folder.resolve("p.csv") + ":2: 处罚机关: is blank, a text is required");
    }

    @Test
    void aRowThatIsTooLong() throws IOException {
        String row = line(row("备注", "x".repeat(16 << 20)).values());
        Run run = grade(
                table() + row + line(row().values()),
                "--skip-invalid",
                folder.resolve("r.csv").toString());
        assertThat(run.faults())
                .first()
                .asString()
                .matches(".*p\\.csv:2: line: is 167\\d+ bytes long, a line is at most 16777216 bytes long");
        assertThat(run.outcomes()).containsExactly(ONE + "B INCOMPLETE");
        assertThat(folder.resolve("r.csv")).hasContent(row);
    }

    @Test
    @Tag("R4")
    void nothingPersonalIsSaid() throws IOException {
        Run run =
                grade(table(row(CLASS, "自然人", "证件类型", "身份证", "证件号码", "140603198002291016", DATE, "140603198002291016"))
                        .replace("备注", "140603198102281026"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).doesNotContain("140603198002291016").doesNotContain("140603198102281026");
    }
}
