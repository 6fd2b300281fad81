package org.creditcore.rulebook;

import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/** The words that a printed rulebook is made of besides its own, each in both languages. A pair of braces is where a number or name goes. */
enum Word {
    DOCUMENT("文号", "Document"),
    ID("编号", "Id"),
    AUTHORITY("制定机关名称", "Authority"),
    NONE("无。", "None."),
    ARTICLE("条款", "Article"),
    CODE("代码", "Code"),
    OUTCOME("评级结果", "Outcome"),
    YES("是", "yes"),
    NO("否", "no"),

    OUTCOMES("评级结果（由好到差）", "Outcomes, from best to worst"),
    WORST_DECIDES("有多项依据的，以最差的一项为准。", "Of several grounds the worst decides."),
    FIRST_DECIDES("有多项依据的，以下列顺序在先的结果为准", "Of several grounds that decides whose outcome comes first here"),

    OPTIONS("条文未尽事项的读法", "Options of the reading"),
    ALTERNATIVE("选项", "Alternative"),
    MEANING("含义", "Meaning"),
    DECISION("采用", "Decision"),
    CHOSEN("已采用", "chosen"),
    DEFAULT("默认", "default"),
    DECIDED_BY("取决于 ", "decided by "),

    CLASSIFICATION("违法行为的归类", "Classification of acts"),
    SEVERITY(
            "每个违法行为单独归类，以其最重的处理种类为准。由轻到重：",
            "Each act is classed by itself, by its heaviest sanction. From the lightest to the heaviest:"),
    HEAVIEST_IS("最重的处理种类为", "the heaviest sanction is one of"),
    GRAVE_WITH("或者被认定为情节严重，且处理种类含有", "or the act is designated grave and carries one of"),

    TALLIES("计数与合计", "Tallies"),
    COUNTED("计入", "counted"),
    UNIT("单位", "unit"),
    WINDOW("期间", "window"),
    WITH_ACT("，含有该类违法行为：", " with an act of the class "),
    BY("作出者为", "by "),
    STANDING("评价为", "standing "),
    ON("列入", "on the "),
    OR("或者", " or "),
    YUAN("元", " yuan"),
    ANY_VERIFICATION("不论是否经行业主管部门认定", "whether verified by the industry's authority or not"),
    VERIFIED("经行业主管部门认定", "verified by the industry's authority"),
    UNVERIFIED("未经行业主管部门认定", "not verified by the industry's authority"),
    LATEST_RATING(
            "同一部门同一评价只计最近一次，本局自评不计", "of each authority and scheme the latest only, none by the authority itself"),
    EACH_RECORD("每条记录计一次", "each record once"),
    EACH_DECISION("每个处理决定计一次", "each decision once"),
    EACH_ACT("每个该类违法行为计一次", "each act of the class once"),
    POINTS_OF("每个行为按其最重处罚计分：", "points of each act, by its heaviest sanction: "),
    SUM_OF("决定中下列种类的金额合计，不论因何行为：", "sum of all amounts in the decision, whichever act they are for, of: "),
    ONE_YEAR("自记录之日起一年，含次年对应日", "one year from the date of the record, the corresponding day included"),
    YEARS("自记录之日起{}年，含届满之年对应日", "{} years from the date of the record, the corresponding day included"),
    ONE_MONTH("自记录之日起一个月，含次月对应日", "one month from the date of the record, the corresponding day included"),
    MONTHS("自记录之日起{}个月，含届满之月对应日", "{} months from the date of the record, the corresponding day included"),
    ONE_DAY("自记录之日起至次日", "through the day after the date of the record"),
    DAYS("自记录之日起至其后第{}日", "through day {} after the date of the record"),
    CALENDAR_YEAR("自记录之日起至当年年底", "through the end of the calendar year of the record"),
    CALENDAR_YEARS(
            "自记录之日起至第{}个日历年年底，记录当年为第一年", "through the end of calendar year {}, that of the record being the first"),
    UNLIMITED("自记录之日起，无期限", "from the date of the record on, without end"),
    ENDS_WITH_RECORD(
            "但不超过记录自身载明的最后一日（公示截止期或有效期）",
            "but not past the last day that the record itself names (the end of its publicity or validity)"),

    CRITERIA("评级依据", "Criteria"),
    GROUND_FOR("评为", "ground for"),
    MET_WHEN("成立条件", "met when"),
    ALL("以下各项均成立：", "all of these hold:"),
    ANY("以下任一项成立：", "any of these holds:"),
    AT_LEAST("至少", "at least "),
    AT_MOST("至多", "at most "),
    MORE_THAN("多于", "more than "),

    LIMITS("超过上限", "Limits"),
    EXCEEDED_WHEN("超过条件", "exceeded when"),
    BOUND_OF("上限出自依据", "the upper bound of criterion"),
    LEADS_TO("处理", "leads to"),

    REMARKS("不构成依据的提示", "Remarks on records that are no ground"),
    SAID_OF("针对", "said of"),

    OTHERWISE("其他情形", "What applies otherwise"),
    WITHOUT_GROUND("无任何依据的", "without any ground"),
    DISPUTED("异议期间的记录", "a record under an open objection"),
    STILL_COUNTS("计入并标注", "counts and is marked"),
    SUSPENDED("自提出异议之日起至驳回前一日不计入", "does not count from the day of the objection until the day before its dismissal"),

    MEASURES("措施", "Measures"),
    MEASURE("措施", "Measure"),
    NATURE("性质", "Nature"),
    APPLICATION("适用方式", "Application"),
    FOLLOWS_FROM("适用于", "Follows from"),
    BEARS_ON("涉及事项", "Bears on"),
    RANKS("可依据的文件位阶", "May rest on"),
    REACHES("可及人员", "May reach"),

    INSPECTIONS("检查", "Inspections"),
    DYNAMIC("动态监管", "dynamic supervision"),

    DISCLOSURE("公开", "Disclosure"),
    NOTHING_DISCLOSED("不公开任何记录。", "Nothing is published."),
    DISCLOSED_IN("仅在结果为", "only in outcome"),
    DISCLOSED_OF("仅针对有统一社会信用代码的", "only of subjects with a credit code of the kinds"),
    DISCLOSED_TYPES("仅限构成该结果依据的", "only records that ground it of the types"),
    SLIGHT("处理决定仅有下列种类的不公开", "no decision whose only sanctions are"),
    DISCLOSED_FOR("期限", "for how long"),

    NOTICES("信用提醒与约谈", "Reminders and talks"),
    CALLING("须予提醒或约谈的记录", "records that call for a notice"),
    REGISTERED_AT("登记于", "registered at"),
    FORM("方式", "Form"),
    CONTAINS("内容", "Contains"),
    RECIPIENT("对象：{}", "To: {}");

    private final Term term;

    Word(String chinese, String english) {
        this.term = new Term(chinese, english);
    }

    static Word of(CountingUnit unit) {
        return unit == CountingUnit.DECISION ? EACH_DECISION : EACH_ACT;
    }

    static Word of(DisputeTreatment treatment) {
        return treatment == DisputeTreatment.COUNT ? STILL_COUNTS : SUSPENDED;
    }

    static Word of(Selector.Commendations.Verification verification) {
        return switch (verification) {
            case ANY -> ANY_VERIFICATION;
            case VERIFIED -> VERIFIED;
            case UNVERIFIED -> UNVERIFIED;
        };
    }

    String in(Language language) {
        return term.in(language);
    }
}
