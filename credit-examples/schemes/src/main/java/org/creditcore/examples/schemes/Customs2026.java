package org.creditcore.examples.schemes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
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
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Term;

/**
 * How the customs grades enterprises: the five grades of Order 282 of the General Administration of Customs (海关总署令第282号, in
 * force from 1 April 2026), with the bound for fines and the time of a status known from the order before it (海关总署令第251号).
 * An example of a rulebook, not the law in force.
 *
 * <p>Certificates and the list count while they are in force: until the last day that they name. A certificate is on file as a
 * rating by the customs house that issued it, of the standing {@code GOOD} for a senior one and {@code NEUTRAL} for the other, so
 * that the next certificate of that house replaces it. A determination that an enterprise is dishonest counts for two years,
 * unless repaired.
 *
 * <p>What a rulebook does not say of it: the share of penalties in an enterprise's customs entries, the number of penalties above
 * an amount, and unpaid duties. Who reckons them makes the determination, and that is on file.
 */
public final class Customs2026 {
    /** Holder of a senior certificate (高级认证). */
    public static final Grade SENIOR = grade("高级认证", "senior certified enterprise");

    /** Holder of a certificate (认证). */
    public static final Grade CERTIFIED = grade("认证", "certified enterprise");

    /** Everyone of whom there is nothing to say (常规). */
    public static final Grade REGULAR = grade("常规", "regular enterprise");

    /** Dishonest (失信). */
    public static final Grade DISHONEST = grade("失信", "dishonest enterprise");

    /** Seriously dishonest (严重失信). */
    public static final Grade SERIOUS = grade("严重失信", "seriously dishonest enterprise");

    private static final Citation NEW_ORDER = Citation.of("海关总署令第282号");
    private static final Citation OLD_ORDER = Citation.of("海关总署令第251号");
    private static final Window WHILE_IN_FORCE = Window.unlimited().notPastRecordEnd();

    private static final Tally SENIOR_CERTIFICATES = Tally.count(
            "SENIOR_CERTIFICATES",
            new Term("高级认证证书", "senior certificates"),
            new Selector.Ratings(EnumSet.of(Standing.GOOD)),
            WHILE_IN_FORCE);

    private static final Tally CERTIFICATES = Tally.count(
            "CERTIFICATES",
            new Term("认证证书", "certificates"),
            new Selector.Ratings(EnumSet.of(Standing.NEUTRAL)),
            WHILE_IN_FORCE);

    private static final Tally DETERMINATIONS = Tally.count(
            "DETERMINATIONS",
            new Term("失信认定", "determinations of dishonesty"),
            new Selector.Determinations(),
            Window.years(2));

    private static final Tally FINES = new Tally(
            "FINES",
            new Term("罚款（元）", "fines in yuan"),
            new Selector.Acts(new ActClass(
                    "PUNISHED",
                    new Term("行政处罚", "punished"),
                    EnumSet.complementOf(EnumSet.of(SanctionKind.CORRECTION_ORDER)),
                    Set.of())),
            Choice.fixed(Window.years(1)),
            new Quantity.Sum(EnumSet.of(SanctionKind.FINE)));

    private static final Tally LISTED = Tally.count(
            "LISTED",
            new Term("严重失信主体名单", "entries on the list of serious dishonesty"),
            new Selector.Entries(EnumSet.of(ListColour.BLACK)),
            WHILE_IN_FORCE);

    private static final Rulebook RULEBOOK = Rulebook.builder()
            .id("customs-2026")
            .title(new Term("海关注册登记和备案企业信用管理办法", "Credit Management of Enterprises Registered with the Customs"))
            .document("海关总署令第282号")
            .addAuthorityNames("中华人民共和国海关总署", "海关总署")
            .addOutcomes(
                    Outcome.graded(SENIOR),
                    Outcome.graded(CERTIFIED),
                    Outcome.graded(REGULAR),
                    Outcome.graded(DISHONEST),
                    Outcome.graded(SERIOUS))
            .classification(new Classification(List.of(SanctionKind.values())))
            .addCriteria(
                    new Criterion(
                            "SENIOR",
                            NEW_ORDER,
                            new Term("持有效的高级认证证书", "a senior certificate is in force"),
                            SENIOR,
                            Condition.atLeast(SENIOR_CERTIFICATES, 1)),
                    new Criterion(
                            "CERTIFIED",
                            NEW_ORDER,
                            new Term("持有效的认证证书", "a certificate is in force"),
                            CERTIFIED,
                            Condition.atLeast(CERTIFICATES, 1)),
                    new Criterion(
                            "DETERMINED",
                            OLD_ORDER,
                            new Term("两年内被认定失信", "found dishonest within two years"),
                            DISHONEST,
                            Condition.atLeast(DETERMINATIONS, 1)),
                    new Criterion(
                            "FINES",
                            OLD_ORDER,
                            new Term("一年内罚款累计超过100万元", "fines of more than 1,000,000 yuan within a year"),
                            DISHONEST,
                            Condition.atLeast(FINES, Money.ofYuan("1000000.00").fen() + 1)),
                    new Criterion(
                            "LISTED",
                            NEW_ORDER,
                            new Term("在严重失信主体名单内", "on the list of serious dishonesty"),
                            SERIOUS,
                            Condition.atLeast(LISTED, 1)))
            .disputed(Choice.fixed(DisputeTreatment.COUNT))
            .withoutGround(Choice.fixed(Outcome.graded(REGULAR)))
            .build();

    private Customs2026() {}

    /**
     * The rules; they have no options.
     *
     * @return the rulebook; the same value each time
     */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Grade grade(String chinese, String english) {
        return new Grade(chinese, new Term(chinese + "企业", english));
    }
}
