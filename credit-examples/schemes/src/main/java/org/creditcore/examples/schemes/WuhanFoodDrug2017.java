package org.creditcore.examples.schemes;

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

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.rulebook.ActClass;
import org.creditcore.rulebook.Choice;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Classification;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.DisputeTreatment;
import org.creditcore.rulebook.Grade;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Quantity;
import org.creditcore.rulebook.Remark;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Term;

/**
 * How Wuhan rated the food and drug safety of enterprises for 2017 (武汉市食品药品监督管理局, 食品药品安全信用等级评定, 2017年度):
 * ten points a calendar year, of which each penalty takes some, and four grades by what is left.
 *
 * <p>The scale knows half points, so twice the points taken are counted: nine points left are a tally of 2. The grade of a year is
 * that of its 31 December.
 *
 * <p>What a rulebook does not say of it: where several decisions punish one unlawful act, the heaviest alone counts. Here that
 * holds for the sanctions of one act in one decision; decisions of different numbers are different cases. Criminal penalties are
 * no records. Withdrawal of a licence or certificate without revoking it is on file as suspension of licence.
 */
public final class WuhanFoodDrug2017 {
    /** Grade A: nine points or more are left (守信). */
    public static final Grade A = new Grade("A", new Term("守信", "trustworthy"));

    /** Grade B: seven points or more (基本守信). */
    public static final Grade B = new Grade("B", new Term("基本守信", "basically trustworthy"));

    /** Grade C: four points or more (失信). */
    public static final Grade C = new Grade("C", new Term("失信", "untrustworthy"));

    /** Grade D: less (严重失信). */
    public static final Grade D = new Grade("D", new Term("严重失信", "seriously untrustworthy"));

    private static final Citation SCALE = Citation.of("扣分标准");
    private static final Citation BANDS = Citation.of("等级划分");

    /** The kinds without points stand below those that the scale knows, so that an act has the points of what it knows. */
    private static final Classification CLASSIFICATION = new Classification(List.of(
            CORRECTION_ORDER,
            CIRCULATED_CRITICISM,
            OTHER_PENALTY,
            QUALIFICATION_DOWNGRADE,
            BUSINESS_RESTRICTION,
            PRACTICE_RESTRICTION,
            CLOSURE,
            WARNING,
            FINE,
            CONFISCATION_OF_GAINS,
            CONFISCATION_OF_PROPERTY,
            BUSINESS_SUSPENSION,
            LICENCE_SUSPENSION,
            LICENCE_REVOCATION,
            DETENTION));

    private static final Map<SanctionKind, Long> HALF_POINTS = halfPoints();

    private static final Tally POINTS_TAKEN = new Tally(
            "POINTS_TAKEN",
            new Term("扣分（每0.5分计1）", "points taken, in halves"),
            new Selector.Acts(
                    new ActClass("ON_THE_SCALE", new Term("扣分处罚", "on the scale"), HALF_POINTS.keySet(), Set.of())),
            Choice.fixed(Window.calendarYears(1)),
            new Quantity.Points(HALF_POINTS));

    private static final Tally NOT_ON_THE_SCALE = Tally.count(
            "NOT_ON_THE_SCALE",
            new Term("标准未列的处罚（件）", "penalties that the scale does not know"),
            new Selector.Acts(new ActClass(
                    "NOT_ON_THE_SCALE",
                    new Term("标准未列的处罚", "not on the scale"),
                    EnumSet.of(
                            CIRCULATED_CRITICISM,
                            OTHER_PENALTY,
                            QUALIFICATION_DOWNGRADE,
                            BUSINESS_RESTRICTION,
                            PRACTICE_RESTRICTION,
                            CLOSURE),
                    Set.of())),
            Window.calendarYears(1));

    private static final Rulebook RULEBOOK = Rulebook.builder()
            .id("wuhan-food-drug-2017")
            .title(new Term("武汉市食品药品安全信用等级评定", "Credit Rating of Food and Drug Safety of Wuhan"))
            .document("2017年度食品药品安全信用等级评定")
            .addAuthorityNames("武汉市食品药品监督管理局")
            .addOutcomes(Outcome.graded(A), Outcome.graded(B), Outcome.graded(C), Outcome.graded(D))
            .classification(CLASSIFICATION)
            .addCriteria(
                    new Criterion(
                            "A",
                            BANDS,
                            new Term("余9分以上", "nine points or more are left"),
                            A,
                            Condition.atMost(POINTS_TAKEN, 2)),
                    new Criterion(
                            "B",
                            BANDS,
                            new Term("余7分以上不足9分", "seven points or more are left, but not nine"),
                            B,
                            Condition.between(POINTS_TAKEN, 3, 6)),
                    new Criterion(
                            "C",
                            BANDS,
                            new Term("余4分以上不足7分", "four points or more are left, but not seven"),
                            C,
                            Condition.between(POINTS_TAKEN, 7, 12)),
                    new Criterion(
                            "D",
                            BANDS,
                            new Term("余不足4分", "less than four points are left"),
                            D,
                            Condition.atLeast(POINTS_TAKEN, 13)))
            .addRemarks(new Remark(
                    "NOT_ON_THE_SCALE",
                    SCALE,
                    new Term("扣分标准未列该种处罚", "the scale has no points for this kind of penalty"),
                    NOT_ON_THE_SCALE))
            .disputed(Choice.fixed(DisputeTreatment.COUNT))
            .withoutGround(Choice.fixed(Outcome.graded(A)))
            .build();

    private WuhanFoodDrug2017() {}

    /**
     * The rules; they have no options.
     *
     * @return the rulebook; the same value each time
     */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Map<SanctionKind, Long> halfPoints() {
        Map<SanctionKind, Long> points = new EnumMap<>(SanctionKind.class);
        points.put(WARNING, 1L);
        points.put(FINE, 2L);
        points.put(CONFISCATION_OF_GAINS, 4L);
        points.put(CONFISCATION_OF_PROPERTY, 4L);
        points.put(BUSINESS_SUSPENSION, 6L);
        points.put(LICENCE_SUSPENSION, 12L);
        points.put(LICENCE_REVOCATION, 20L);
        points.put(DETENTION, 20L);
        return points;
    }
}
