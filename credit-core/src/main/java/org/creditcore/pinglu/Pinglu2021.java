package org.creditcore.pinglu;

import static org.creditcore.evidence.SanctionKind.BUSINESS_RESTRICTION;
import static org.creditcore.evidence.SanctionKind.BUSINESS_SUSPENSION;
import static org.creditcore.evidence.SanctionKind.CIRCULATED_CRITICISM;
import static org.creditcore.evidence.SanctionKind.CLOSURE;
import static org.creditcore.evidence.SanctionKind.CONFISCATION_OF_GAINS;
import static org.creditcore.evidence.SanctionKind.CONFISCATION_OF_PROPERTY;
import static org.creditcore.evidence.SanctionKind.CORRECTION_ORDER;
import static org.creditcore.evidence.SanctionKind.DETENTION;
import static org.creditcore.evidence.SanctionKind.FINE;
import static org.creditcore.evidence.SanctionKind.LICENCE_REVOCATION;
import static org.creditcore.evidence.SanctionKind.LICENCE_SUSPENSION;
import static org.creditcore.evidence.SanctionKind.OTHER_PENALTY;
import static org.creditcore.evidence.SanctionKind.PRACTICE_RESTRICTION;
import static org.creditcore.evidence.SanctionKind.QUALIFICATION_DOWNGRADE;
import static org.creditcore.evidence.SanctionKind.WARNING;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.rulebook.ActClass;
import org.creditcore.rulebook.Application;
import org.creditcore.rulebook.BasisRank;
import org.creditcore.rulebook.Choice;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Classification;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.CountingUnit;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.DisclosureRule;
import org.creditcore.rulebook.DisputeTreatment;
import org.creditcore.rulebook.Grade;
import org.creditcore.rulebook.Inspection;
import org.creditcore.rulebook.InspectionRegime;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Measure;
import org.creditcore.rulebook.MeasureNature;
import org.creditcore.rulebook.NoticeForm;
import org.creditcore.rulebook.NoticePart;
import org.creditcore.rulebook.NoticeRule;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.PersonRole;
import org.creditcore.rulebook.Quantity;
import org.creditcore.rulebook.ReadingOption;
import org.creditcore.rulebook.ReadingOption.Alternative;
import org.creditcore.rulebook.Recipient;
import org.creditcore.rulebook.Remark;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Selector.Commendations.Verification;
import org.creditcore.rulebook.Severity;
import org.creditcore.rulebook.Situation;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.Term;

/**
 * The credit grading rules of Pinglu District of 2021 (平发改发〔2021〕121号), article by article.
 *
 * <p>The text bears no date of issue, so any day may be graded (Art. 17; R32).
 */
public final class Pinglu2021 {
    // Art. 7: three grades, and the two ways of having none (R29, R30). From best to worst.

    /** Grade A: good credit (信用优良; Art. 7). */
    public static final Grade A = new Grade("A", new Term("信用优良", "good credit"));

    /** Grade B: general dishonesty (一般失信; Art. 7). */
    public static final Grade B = new Grade("B", new Term("一般失信", "general dishonesty"));

    /** Grade C: serious dishonesty (严重失信; Art. 7). */
    public static final Grade C = new Grade("C", new Term("严重失信", "serious dishonesty"));

    // Where the text is silent, and a bureau may decide otherwise.

    /** What an excess leads to: three or more, or above 500,000.00 yuan, falls in no grade of the text (R28). */
    public static final ReadingOption ABOVE_LIMIT = new ReadingOption(
            "aboveLimit",
            new Term("超过B级上限而无C级依据的，如何评级", "what an excess over the limits of grade B leads to"),
            Citation.of("8(二)", "R28"),
            List.of(
                    Alternative.of("HOLD_AT_B", "评为B级并提示复核", "grade B, flagged for review"),
                    Alternative.of("ESCALATE_TO_C", "评为C级", "grade C"),
                    Alternative.of("UNDETERMINED", "待人工认定", "no grade until a person decides")));

    /** For how long a severe penalty counts: the text names no time (R16). */
    public static final ReadingOption SEVERE_PENALTY_WINDOW = new ReadingOption(
            "severePenaltyWindow",
            new Term("严重行政处罚计入多久", "for how long a severe penalty counts"),
            Citation.of("8(三)2", "R16"),
            List.of(
                    Alternative.of(
                            "UNTIL_PUBLICITY_ENDS", "至公示截止期，最长三年", "until publicity ends, and for three years at most"),
                    Alternative.of("ONE_YEAR", "一年内", "one year"),
                    Alternative.of("UNTIL_REPAIRED", "至信用修复", "until repaired")));

    /** What an open objection does to its record (R19). */
    public static final ReadingOption DISPUTED = new ReadingOption(
            "disputed",
            new Term("异议期间是否计入", "whether a disputed record counts"),
            Citation.of("16", "R19"),
            List.of(
                    Alternative.of("COUNT", "计入并标注", "it counts and is marked"),
                    Alternative.of("SUSPEND", "暂不计入", "it does not count until the objection is dismissed")));

    /** What is counted of a decision with several acts (R25). */
    public static final ReadingOption COUNTING_UNIT = new ReadingOption(
            "countingUnit",
            new Term("次数按决定还是按行为计算", "whether decisions or acts are counted"),
            Citation.of("8(二)", "R25"),
            List.of(Alternative.of("DECISION", "按处理决定", "decisions"), Alternative.of("ACT", "按违法行为", "acts")));

    /** The outcome of a subject of whom nothing speaks for any grade (R30). */
    public static final ReadingOption CLEAN_RECORD = new ReadingOption(
            "cleanRecord",
            new Term("无任何评级依据的，如何处理", "the outcome where nothing speaks for any grade"),
            Citation.of("8", "R30"),
            List.of(
                    Alternative.of("UNGRADED", "不评级，常规监管", "ungraded, ordinary supervision"),
                    Alternative.of("GRADE_A", "评为A级", "grade A")));

    // Art. 9: the heaviest sanction classes an act. Art. 10: each act by itself (R7, R23, R24).

    private static final Classification CLASSIFICATION = new Classification(List.of(
            CORRECTION_ORDER,
            WARNING,
            CIRCULATED_CRITICISM,
            OTHER_PENALTY,
            FINE,
            CONFISCATION_OF_GAINS,
            CONFISCATION_OF_PROPERTY,
            LICENCE_SUSPENSION,
            QUALIFICATION_DOWNGRADE,
            LICENCE_REVOCATION,
            BUSINESS_RESTRICTION,
            BUSINESS_SUSPENSION,
            CLOSURE,
            PRACTICE_RESTRICTION,
            DETENTION));

    private static final Set<SanctionKind> ADMONITIONS = EnumSet.of(CORRECTION_ORDER, WARNING);

    /** An order to correct is no penalty; a warning is one. */
    private static final Set<SanctionKind> PENALTIES = EnumSet.complementOf(EnumSet.of(CORRECTION_ORDER));

    private static final Set<SanctionKind> SEVERE = EnumSet.of(
            QUALIFICATION_DOWNGRADE,
            LICENCE_REVOCATION,
            BUSINESS_RESTRICTION,
            BUSINESS_SUSPENSION,
            CLOSURE,
            PRACTICE_RESTRICTION,
            DETENTION);

    private static final ActClass ADMONITION =
            new ActClass("ADMONITION", new Term("责令改正、警告", "admonition"), ADMONITIONS, Set.of());

    private static final ActClass PENALTY = new ActClass(
            "PENALTY", new Term("行政处罚", "penalty"), EnumSet.complementOf(EnumSet.copyOf(ADMONITIONS)), Set.of());

    private static final ActClass SEVERE_PENALTY =
            new ActClass("SEVERE_PENALTY", new Term("严重行政处罚", "severe penalty"), SEVERE, PENALTIES);

    // Art. 8: what is counted, "within one year" (R14) unless said otherwise.

    private static final Window WITHIN_ONE_YEAR = Window.years(1);

    /** No adverse information is published for longer than three years (R16, R21). */
    private static final Window AT_MOST_THREE_YEARS = Window.years(3).notPastRecordEnd();

    private static final Quantity CASES =
            new Quantity.Count(Choice.by(COUNTING_UNIT, CountingUnit.DECISION, CountingUnit.ACT));

    private static final Tally COMMENDATIONS = Tally.count(
            "COMMENDATIONS",
            new Term("表彰奖励扶持", "commendations"),
            new Selector.Commendations(
                    EnumSet.of(CommendingBody.ADMINISTRATIVE_ORGAN, CommendingBody.AUTHORIZED_ORGANIZATION),
                    Verification.ANY),
            WITHIN_ONE_YEAR);

    private static final Tally RED_LIST_ENTRIES = Tally.count(
            "RED_LIST_ENTRIES",
            new Term("红名单", "red-list entries"),
            new Selector.Entries(EnumSet.of(ListColour.RED)),
            WITHIN_ONE_YEAR.notPastRecordEnd());

    private static final Tally GOOD_RATINGS = Tally.count(
            "GOOD_RATINGS",
            new Term("良好评级", "good ratings"),
            new Selector.Ratings(EnumSet.of(Standing.GOOD)),
            WITHIN_ONE_YEAR.notPastRecordEnd());

    private static final Tally VERIFIED_COMMENDATIONS = Tally.count(
            "VERIFIED_COMMENDATIONS",
            new Term("经认定的协会表彰奖励", "verified commendations by an association"),
            new Selector.Commendations(EnumSet.of(CommendingBody.INDUSTRY_ASSOCIATION), Verification.VERIFIED),
            WITHIN_ONE_YEAR);

    private static final Tally UNVERIFIED_COMMENDATIONS = Tally.count(
            "UNVERIFIED_COMMENDATIONS",
            new Term("未经认定的协会表彰奖励", "unverified commendations by an association"),
            new Selector.Commendations(EnumSet.of(CommendingBody.INDUSTRY_ASSOCIATION), Verification.UNVERIFIED),
            WITHIN_ONE_YEAR);

    private static final Selector PENALTY_ACTS = new Selector.Acts(PENALTY);

    private static final Tally ADMONITION_CASES = new Tally(
            "ADMONITIONS",
            new Term("责令改正和警告（次）", "orders to correct and warnings"),
            new Selector.Acts(ADMONITION),
            Choice.fixed(WITHIN_ONE_YEAR),
            CASES);

    private static final Tally PENALTY_CASES = new Tally(
            "PENALTY_CASES",
            new Term("行政处罚案件（件）", "penalty cases"),
            PENALTY_ACTS,
            Choice.fixed(WITHIN_ONE_YEAR),
            CASES);

    private static final Tally FINES = new Tally(
            "FINES",
            new Term("罚款（元）", "fines in yuan"),
            PENALTY_ACTS,
            Choice.fixed(WITHIN_ONE_YEAR),
            new Quantity.Sum(EnumSet.of(FINE)));

    private static final Tally BREACHES = Tally.count(
            "BREACHES", new Term("违反许可承诺（次）", "commitment breaches"), new Selector.Breaches(), WITHIN_ONE_YEAR);

    private static final Tally DETERMINATIONS = Tally.count(
            "DETERMINATIONS",
            new Term("严重失信认定", "determinations of serious dishonesty"),
            new Selector.Determinations(),
            WITHIN_ONE_YEAR);

    private static final Tally BLACK_LIST_ENTRIES = Tally.count(
            "BLACK_LIST_ENTRIES",
            new Term("黑名单", "black-list entries"),
            new Selector.Entries(EnumSet.of(ListColour.BLACK)),
            WITHIN_ONE_YEAR.notPastRecordEnd());

    private static final Tally SEVERE_PENALTIES = new Tally(
            "SEVERE_PENALTIES",
            new Term("严重行政处罚（件）", "severe penalty cases"),
            new Selector.Acts(SEVERE_PENALTY),
            Choice.by(SEVERE_PENALTY_WINDOW, AT_MOST_THREE_YEARS, WITHIN_ONE_YEAR, Window.unlimited()),
            CASES);

    private static final Tally LOW_RATINGS = Tally.count(
            "LOW_RATINGS",
            new Term("低下评级", "low ratings"),
            new Selector.Ratings(EnumSet.of(Standing.LOW)),
            AT_MOST_THREE_YEARS);

    // Art. 8(一): grade A, one of three.

    private static final Criterion A_1 = new Criterion(
            "A-1",
            Citation.of("8(一)1", "R26"),
            new Term("因诚实守信受表彰奖励，或列入红名单", "commended for honest conduct, or on a red list"),
            A,
            Condition.any(Condition.atLeast(COMMENDATIONS, 1), Condition.atLeast(RED_LIST_ENTRIES, 1)));

    private static final Criterion A_2 = new Criterion(
            "A-2",
            Citation.of("8(一)2", "R11", "R21", "R26"),
            new Term("有关部门评级良好", "rated well by another department"),
            A,
            Condition.atLeast(GOOD_RATINGS, 1));

    private static final Criterion A_3 = new Criterion(
            "A-3",
            Citation.of("8(一)3", "R26", "R27"),
            new Term("行业协会表彰奖励并经认定", "commended by an industry association, and verified"),
            A,
            Condition.atLeast(VERIFIED_COMMENDATIONS, 1));

    // Art. 8(二): grade B, one of three. Fewer than three means one or two.

    private static final Criterion B_1 = new Criterion(
            "B-1",
            Citation.of("8(二)1", "R23", "R25", "R26"),
            new Term("责令改正、警告3次（不含）以内", "fewer than three orders to correct and warnings"),
            B,
            Condition.between(ADMONITION_CASES, 1, 2));

    private static final Criterion B_2 = new Criterion(
            "B-2",
            Citation.of("8(二)2", "R23", "R25", "R26"),
            new Term("行政处罚案件3次（不含）以内且罚款不超过50万元", "fewer than three penalty cases, fines of at most 500,000 yuan"),
            B,
            Condition.all(
                    Condition.between(PENALTY_CASES, 1, 2),
                    Condition.atMost(FINES, Money.ofYuan("500000.00").fen())));

    private static final Criterion B_3 = new Criterion(
            "B-3",
            Citation.of("8(二)3", "R26"),
            new Term("违反许可承诺3次（不含）以内", "fewer than three commitment breaches"),
            B,
            Condition.between(BREACHES, 1, 2));

    // Art. 8(三): grade C, one of two.

    private static final Criterion C_1 = new Criterion(
            "C-1",
            Citation.of("8(三)1", "R26"),
            new Term("被认定为严重失信，或列入黑名单", "determined to be seriously dishonest, or on a black list"),
            C,
            Condition.any(Condition.atLeast(DETERMINATIONS, 1), Condition.atLeast(BLACK_LIST_ENTRIES, 1)));

    private static final Criterion C_2 = new Criterion(
            "C-2",
            Citation.of("8(三)2", "R16", "R21", "R24", "R26"),
            new Term("受严重行政处罚，或有关部门评级低下", "severely penalised, or rated low by another department"),
            C,
            Condition.any(Condition.atLeast(SEVERE_PENALTIES, 1), Condition.atLeast(LOW_RATINGS, 1)));

    // Art. 11: grade A.

    private static final List<Measure> INCENTIVES = List.of(
            incentive("11-1", "11(一)", "发文表彰", "commendation by circular", Application.IF_ELIGIBLE)
                    .addSituations(Situation.COMMENDATION)
                    .build(),
            incentive(
                            "11-2",
                            "11(二)",
                            "免予日常巡查检查（投诉举报和专项检查除外）",
                            "exempt from routine patrol inspection, not from complaint-driven or special ones",
                            Application.AUTOMATIC)
                    .addSituations(Situation.INSPECTION)
                    .build(),
            incentive("11-3", "11(三)", "行政许可“绿色通道”", "fast track in licensing", Application.DISCRETIONARY)
                    .addSituations(Situation.LICENCE_APPLICATION)
                    .build(),
            incentive(
                            "11-4",
                            "11(四)",
                            "项目申报、招投标、资格审查认定等优惠政策中优先",
                            "preference in project applications, bidding, qualification review and other policy benefits",
                            Application.DISCRETIONARY)
                    .addSituations(
                            Situation.PROJECT_APPLICATION,
                            Situation.BIDDING,
                            Situation.QUALIFICATION_REVIEW,
                            Situation.POLICY_BENEFIT)
                    .build(),
            incentive("11-5", "11(五)", "其他激励措施", "further incentives", Application.EXTENSION)
                    .lowestRank(BasisRank.NORMATIVE_DOCUMENT)
                    .build());

    // Art. 12: grade B, and whoever waits for a person's decision, so that worse conduct is never treated better (R33).

    private static final List<Measure> MANAGEMENT = List.of(
            management(
                            "12-1",
                            "12(一)",
                            "增加日常检查频次，列入随机抽查对象",
                            "more frequent routine inspection, in the random-inspection pool",
                            Application.AUTOMATIC)
                    .addSituations(Situation.INSPECTION)
                    .build(),
            management("12-2", "12(二)", "政策法规宣传和业务辅导", "policy publicity and guidance", Application.AUTOMATIC)
                    .addSituations(Situation.GUIDANCE)
                    .build(),
            // not by normative documents, other than in Arts. 11 and 13
            management("12-3", "12(三)", "其他管理措施", "further measures", Application.EXTENSION)
                    .lowestRank(BasisRank.RULE)
                    .build());

    // Art. 13: grade C.

    private static final List<Measure> DISCIPLINE = List.of(
            discipline("13-1-1", "13(一)1", "引导增强法律意识", "guidance towards legal awareness", Application.AUTOMATIC)
                    .addSituations(Situation.GUIDANCE)
                    .build(),
            discipline(
                            "13-1-2",
                            "13(一)2",
                            "加大日常检查和随机抽查力度，动态监管",
                            "more frequent routine and random inspection, dynamic supervision",
                            Application.AUTOMATIC)
                    .addSituations(Situation.INSPECTION)
                    .build(),
            discipline(
                            "13-1-3",
                            "13(一)3",
                            "严格限制参与本局职能相关活动",
                            "strict limits on taking part in activities within the bureau's functions",
                            Application.NEEDS_LEGAL_BASIS)
                    .addSituations(
                            Situation.PARTICIPATION,
                            Situation.LICENCE_APPLICATION,
                            Situation.PROJECT_APPLICATION,
                            Situation.BIDDING,
                            Situation.QUALIFICATION_REVIEW,
                            Situation.POLICY_BENEFIT)
                    .lowestRank(BasisRank.RULE)
                    .build(),
            discipline("13-1-4", "13(一)4", "市场和行业禁入", "market and industry bans", Application.NEEDS_LEGAL_BASIS)
                    .addSituations(Situation.MARKET_ENTRY, Situation.LICENCE_APPLICATION, Situation.BIDDING)
                    .lowestRank(BasisRank.RULE)
                    .addReaches(PersonRole.values())
                    .build(),
            discipline(
                            "13-2-1",
                            "13(二)1",
                            "以统一社会信用代码为索引公开披露",
                            "public disclosure indexed by credit code",
                            Application.DISCLOSURE)
                    .nature(MeasureNature.MARKET_DISCIPLINE)
                    .addSituations(Situation.PUBLICATION)
                    .build(),
            discipline(
                            "13-2-2",
                            "13(二)2",
                            "向征信机构提供严重失信信息",
                            "supply of serious-dishonesty records to credit reporting agencies",
                            Application.DISCLOSURE)
                    .nature(MeasureNature.MARKET_DISCIPLINE)
                    .addSituations(Situation.PUBLICATION)
                    .build(),
            discipline("13-3", "13(三)", "其他管理措施", "further measures", Application.EXTENSION)
                    .lowestRank(BasisRank.NORMATIVE_DOCUMENT)
                    .build());

    // Arts. 11(二), 12(一), 13(一)2: how subjects are inspected (R33, R34).

    private static final List<Inspection> INSPECTIONS = List.of(
            Inspection.of(
                    Outcome.graded(A),
                    Citation.of("11(二)", "R34"),
                    InspectionRegime.EXEMPT,
                    InspectionRegime.ORDINARY,
                    false),
            Inspection.of(
                    Outcome.UNGRADED,
                    Citation.of("7", "R33"),
                    InspectionRegime.ORDINARY,
                    InspectionRegime.ORDINARY,
                    false),
            Inspection.of(
                    Outcome.graded(B),
                    Citation.of("12(一)", "R34"),
                    InspectionRegime.INCREASED,
                    InspectionRegime.INCLUDED,
                    false),
            Inspection.of(
                    Outcome.UNDETERMINED,
                    Citation.of("12(一)", "R33", "R34"),
                    InspectionRegime.INCREASED,
                    InspectionRegime.INCLUDED,
                    false),
            Inspection.of(
                    Outcome.graded(C),
                    Citation.of("13(一)2", "R34"),
                    InspectionRegime.INCREASED,
                    InspectionRegime.INCREASED,
                    true));

    // Arts. 13(二)1, 15: what may be published (R38).

    private static final DisclosureRule DISCLOSURE = new DisclosureRule(
            Citation.of("13(二)1", "R38"),
            Outcome.graded(C),
            EnumSet.of(
                    SubjectKind.LEGAL_PERSON, SubjectKind.UNINCORPORATED_ORGANIZATION, SubjectKind.SOCIAL_ORGANIZATION),
            EnumSet.of(EvidenceType.DECISION, EvidenceType.SERIOUS_DISHONESTY, EvidenceType.LIST_ENTRY),
            ADMONITIONS,
            AT_MOST_THREE_YEARS);

    // Art. 14: reminders and talks (R41–R45).

    /** A talk is with a person in charge (R44); a reminder may go to an organisation as well. */
    private static final NoticeRule NOTICES = notices();

    private static final Rulebook RULEBOOK = Rulebook.builder()
            .id("pinglu-2021")
            .title(new Term(
                    "朔州市平鲁区发展和改革局信用分级分类监管制度（试行）",
                    "Credit Grading and Classified Supervision Rules (Trial) of the Development and Reform Bureau of Pinglu"
                            + " District, Shuozhou"))
            .document("平发改发〔2021〕121号")
            .addAuthorityNames("朔州市平鲁区发展和改革局", "平鲁区发展和改革局", "平鲁区发改局")
            .addOutcomes(
                    Outcome.graded(A), Outcome.UNGRADED, Outcome.graded(B), Outcome.UNDETERMINED, Outcome.graded(C))
            .addOptions(ABOVE_LIMIT, SEVERE_PENALTY_WINDOW, DISPUTED, COUNTING_UNIT, CLEAN_RECORD)
            .classification(CLASSIFICATION)
            .addCriteria(A_1, A_2, A_3, B_1, B_2, B_3, C_1, C_2)
            .addLimits(
                    limit("B-1", B_1, ADMONITION_CASES, "责令改正、警告3次以上", "three or more orders to correct and warnings"),
                    limit("B-2", B_2, PENALTY_CASES, "行政处罚案件3次以上", "three or more penalty cases"),
                    limit("B-2-FINES", B_2, FINES, "罚款超过50万元", "fines of more than 500,000 yuan"),
                    limit("B-3", B_3, BREACHES, "违反许可承诺3次以上", "three or more commitment breaches"))
            .addRemarks(new Remark(
                    "UNVERIFIED",
                    Citation.of("8(一)3", "R27"),
                    new Term(
                            "协会表彰未经行业主管部门认定",
                            "an association's commendation that the industry's authority did not verify"),
                    UNVERIFIED_COMMENDATIONS))
            .withoutGround(Choice.by(CLEAN_RECORD, Outcome.UNGRADED, Outcome.graded(A)))
            .disputed(Choice.by(DISPUTED, DisputeTreatment.COUNT, DisputeTreatment.SUSPEND))
            .addAllMeasures(INCENTIVES)
            .addAllMeasures(MANAGEMENT)
            .addAllMeasures(DISCIPLINE)
            .addAllInspections(INSPECTIONS)
            .disclosure(DISCLOSURE)
            .notices(NOTICES)
            .build();

    private Pinglu2021() {}

    /**
     * The rules under the default reading.
     *
     * @return the rulebook; the same value each time
     */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static NoticeRule notices() {
        NoticeRule.Builder rule = NoticeRule.builder()
                .citation(Citation.of("14", "R41", "R42", "R43", "R44", "R45"))
                .types(
                        EvidenceType.DECISION,
                        EvidenceType.COMMITMENT_BREACH,
                        EvidenceType.SERIOUS_DISHONESTY,
                        EvidenceType.LIST_ENTRY)
                .forms(Severity.GENERAL, NoticeForm.ORAL_REMINDER, NoticeForm.WRITTEN_REMINDER)
                .forms(Severity.SERIOUS, NoticeForm.WRITTEN_REMINDER, NoticeForm.INTEGRITY_TALK)
                .parts(NoticeForm.ORAL_REMINDER)
                .parts(NoticeForm.WRITTEN_REMINDER, NoticePart.DISHONESTY_INFORMATION, NoticePart.REQUEST_TO_CORRECT)
                .parts(
                        NoticeForm.INTEGRITY_TALK,
                        NoticePart.CONDUCT_POINTED_OUT,
                        NoticePart.LAW_EXPLAINED,
                        NoticePart.SELF_DISCIPLINE_URGED)
                .register(new Term("局办公室", "the bureau's office"));
        for (NoticeForm form : NoticeForm.values()) {
            for (SubjectKind kind : SubjectKind.values()) {
                rule.recipients(form, kind, recipients(form, kind).toArray(new Recipient[0]));
            }
        }
        return rule.build();
    }

    private static Set<Recipient> recipients(NoticeForm form, SubjectKind kind) {
        Set<Recipient> recipients = switch (kind) {
            case LEGAL_PERSON, SOCIAL_ORGANIZATION ->
                EnumSet.of(Recipient.PRINCIPAL, Recipient.DEPUTY_IN_CHARGE, Recipient.DIRECTLY_RESPONSIBLE_PERSON);
            case UNINCORPORATED_ORGANIZATION -> EnumSet.of(Recipient.PERSON_IN_CHARGE);
            case INDIVIDUAL_BUSINESS -> EnumSet.of(Recipient.OPERATOR);
            case NATURAL_PERSON -> EnumSet.of(Recipient.SUBJECT_IN_PERSON);
        };
        if (kind.isOrganization() && form != NoticeForm.INTEGRITY_TALK) {
            recipients.add(Recipient.ORGANISATION);
        }
        return recipients;
    }

    private static Limit limit(String code, Criterion criterion, Tally tally, String chinese, String english) {
        return new Limit(
                code,
                Citation.of(criterion.citation().article(), "R28"),
                new Term(chinese, english),
                criterion,
                tally,
                Choice.by(ABOVE_LIMIT, Outcome.graded(B), Outcome.graded(C), Outcome.UNDETERMINED));
    }

    private static Measure.Builder incentive(
            String code, String article, String chinese, String english, Application application) {
        Measure.Builder measure = Measure.builder();
        named(measure, code, article, chinese, english, application)
                .nature(MeasureNature.INCENTIVE)
                .addOutcomes(Outcome.graded(A));
        return measure;
    }

    private static Measure.Builder management(
            String code, String article, String chinese, String english, Application application) {
        Measure.Builder measure = Measure.builder();
        named(measure, code, article, chinese, english, application)
                .nature(MeasureNature.MANAGEMENT)
                .addOutcomes(Outcome.graded(B), Outcome.UNDETERMINED);
        return measure;
    }

    private static Measure.Builder discipline(
            String code, String article, String chinese, String english, Application application) {
        Measure.Builder measure = Measure.builder();
        named(measure, code, article, chinese, english, application)
                .nature(MeasureNature.ADMINISTRATIVE_DISCIPLINE)
                .addOutcomes(Outcome.graded(C));
        return measure;
    }

    private static Measure.Builder named(
            Measure.Builder measure,
            String code,
            String article,
            String chinese,
            String english,
            Application application) {
        measure.code(code)
                .citation(Citation.of(article))
                .name(new Term(chinese, english))
                .application(application);
        return measure;
    }
}
