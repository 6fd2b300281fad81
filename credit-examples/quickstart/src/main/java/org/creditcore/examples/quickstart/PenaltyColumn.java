package org.creditcore.examples.quickstart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditcore.subject.CanonicalText;

/**
 * A column of the 双公示 penalty table by the national data standard (发改办财金〔2018〕790号). Headings are compared in canonical
 * form (R12), and without what exports add: a star or (必填) at a required column, the unit in brackets.
 */
enum PenaltyColumn {
    /** The name. */
    NAME(true, "行政相对人名称", "CF_XDR_MC"),
    /** What kind of subject it is. */
    CLASS(true, "行政相对人类别", "CF_XDR_LB"),
    /** The unified social credit code. */
    CODE_1("统一社会信用代码", "CF_XDR_SHXYM"),
    /** The number in the old register of enterprises. */
    CODE_2("工商注册号", "CF_XDR_GSZC"),
    /** The organization code. */
    CODE_3("组织机构代码", "CF_XDR_ZZJG"),
    /** The tax number. */
    CODE_4("税务登记号", "CF_XDR_SWDJ"),
    /** The number of a public institution. */
    CODE_5("事业单位证书号", "CF_XDR_SYDW"),
    /** The number of a social organization. */
    CODE_6("社会组织登记证号", "CF_XDR_SHZZ"),
    /** Unused. */
    REPRESENTATIVE(false, "法定代表人", "法定代表人(负责人)", "法定代表人(负责人)姓名", "法定代表人姓名", "CF_FRDB"),
    /** Unused. */
    REPRESENTATIVE_DOCUMENT_TYPE(false, "法定代表人证件类型", "法定代表人(负责人)证件类型", "CF_FR_ZJLX"),
    /** Unused. */
    REPRESENTATIVE_DOCUMENT_NUMBER(false, "法定代表人证件号码", "法定代表人(负责人)证件号码", "法定代表人身份证号", "CF_FR_ZJHM", "CF_FR_SFZH"),
    /** What document a person has. */
    DOCUMENT_TYPE(false, "证件类型", "行政相对人证件类型", "自然人证件类型", "CF_XDR_ZJLX"),
    /** The number of that document. */
    DOCUMENT_NUMBER(false, "证件号码", "行政相对人证件号码", "自然人证件号码", "CF_XDR_ZJHM"),
    /** The number of the decision. */
    DECISION_NUMBER(true, "行政处罚决定书文号", "行政处罚决定文书号", "行政处罚决定书号", "处罚决定书文号", "CF_WSH"),
    /** What was done. */
    CONDUCT(false, "违法行为类型", "CF_WFXW"),
    /** Unused. */
    FACTS(false, "违法事实", "CF_SY"),
    /** Unused. */
    BASIS(false, "处罚依据", "行政处罚依据", "CF_YJ"),
    /** The kinds of penalty. */
    KINDS(true, "处罚类别", "行政处罚类别", "CF_CFLB"),
    /** The penalty in words. */
    CONTENT(true, "处罚内容", "行政处罚内容", "CF_NR"),
    /** The fine, in ten thousand yuan. */
    FINE(false, "罚款金额(万元)", "罚款金额", "罚款金额(单位:万元)", "罚款金额万元", "CF_NR_FK"),
    /** What was confiscated, in ten thousand yuan. */
    CONFISCATED(
            false,
            "没收违法所得、没收非法财物的金额(万元)",
            "没收违法所得、没收非法财物的金额",
            "没收违法所得、没收非法财物的金额(单位:万元)",
            "没收违法所得、没收非法财物金额(万元)",
            "没收违法所得、没收非法财物金额",
            "没收违法所得或没收非法财物的金额(万元)",
            "没收违法所得或没收非法财物的金额",
            "没收金额(万元)",
            "没收金额",
            "CF_NR_WFFF"),
    /** Unused. */
    LICENCE(false, "暂扣或吊销证照名称及编号", "CF_NR_ZKDX"),
    /** The date of the decision. */
    DATE(true, "处罚决定日期", "行政处罚决定日期", "CF_JDRQ"),
    /** Unused: until when the penalty binds, which is no end of publicity. */
    BINDS_UNTIL(false, "处罚有效期", "处罚有效期截止日期", "CF_YXQ"),
    /** The last day of publicity. */
    PUBLICITY_ENDS(false, "公示截止期", "公示截止日期", "CF_GSJZQ"),
    /** Who decided. */
    AUTHORITY(true, "处罚机关", "行政处罚机关", "处罚机关名称", "CF_CFJG"),
    /** Unused. */
    AUTHORITY_CODE(false, "处罚机关统一社会信用代码", "CF_CFJGDM"),
    /** Who reported. */
    REPORTED_BY(true, "数据来源单位", "数据来源单位名称", "CF_SJLY"),
    /** Unused. */
    REPORTED_BY_CODE(false, "数据来源单位统一社会信用代码", "CF_SJLYDM"),
    /** Unused. */
    REMARK(false, "备注", "BZ");

    /** The codes by which a subject that is no person is known, in order of preference. */
    static final List<PenaltyColumn> CODES = List.of(CODE_1, CODE_2, CODE_3, CODE_4, CODE_5, CODE_6);

    private static final Pattern CODE = Pattern.compile("(?:行政相对人)?代码_?([1-6])(?:\\((.+)\\))?");
    private static final Map<String, PenaltyColumn> BY_HEADING = new HashMap<>();

    static {
        for (PenaltyColumn column : values()) {
            for (String form : column.forms) {
                BY_HEADING.put(canonical(form), column);
            }
        }
    }

    private final boolean isRequired;
    private final String heading;
    private final String word;
    private final List<String> forms;

    /** A column known by its heading. */
    PenaltyColumn(boolean isRequired, String... forms) {
        this.isRequired = isRequired;
        this.heading = forms[0];
        this.word = "";
        this.forms = List.of(forms);
    }

    /** One of the numbered codes. */
    PenaltyColumn(String word, String fieldName) {
        this.isRequired = false;
        this.heading = "行政相对人代码_" + (ordinal() - 1) + "(" + word + ")";
        this.word = word;
        this.forms = List.of(fieldName);
    }

    /** The column that a heading names, if the standard has one. */
    static Optional<PenaltyColumn> of(String heading) {
        String form = canonical(heading);
        Matcher code = CODE.matcher(form);
        return code.matches()
                ? Optional.of(CODES.get(code.group(1).charAt(0) - '1'))
                : Optional.ofNullable(BY_HEADING.get(form));
    }

    /** What a heading of one of the codes calls it: the word in its brackets, or else the standard's. */
    String wordIn(String heading) {
        Matcher code = CODE.matcher(canonical(heading));
        return code.matches() && code.group(2) != null ? code.group(2) : word;
    }

    private static String canonical(String heading) {
        String form = CanonicalText.comparable(heading)
                .replace("*", "")
                .replace("(必填)", "")
                .replace("(选填)", "");
        // commas of every kind, as some exports cannot write them in a heading
        return form.replace("、", "").replace(",", "");
    }

    /** Whether a table without the column cannot be read. */
    boolean isRequired() {
        return isRequired;
    }

    /** The heading in the standard. */
    String heading() {
        return heading;
    }
}
