package org.creditcore.grading;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.evidence.Evidence;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/**
 * A record that does not count on the day asked about, and why.
 *
 * @param evidence the record
 * @param reason why it does not count
 * @param day the day that the reason names: since when, until when, or from when on
 * @param other the record that the reason names: the report used instead, or the rating that replaced it
 */
public record SetAside(Evidence evidence, Reason reason, Optional<LocalDate> day, Optional<Evidence> other) {
    /** Why a record does not count. */
    public enum Reason {
        /** It was not known yet on the day as known on which the question is asked (R22). Names the day it was recorded. */
        NOT_YET_KNOWN("其时尚未登记，登记于{day}", "not yet known, recorded on {day}"),
        /** It was revoked, or is a report of a revoked case: as if it had never been (R12, R17). Names the day of revocation. */
        REVOKED("已于{day}撤销", "revoked on {day}"),
        /** Another report of the same case is used (R12). Names that report. */
        DUPLICATE_REPORT("与{other}为同一案件的重复报送", "duplicate report of {other}"),
        /** It is not dated yet (R15). Names its date. */
        NOT_YET_DATED("日期为{day}，尚未发生", "not yet dated, its date is {day}"),
        /** A later rating of the same authority and scheme replaced it (R21). Names that rating. */
        SUPERSEDED("已被{other}取代（{day}）", "superseded by {other} on {day}"),
        /** It was repaired (R18). Names the day of the repair. */
        REPAIRED("已于{day}信用修复", "repaired on {day}"),
        /** Its time is over (R14, R16, R21). Names the last day on which it counted. */
        EXPIRED("已于{day}期满", "expired, its last day was {day}"),
        /** It is disputed, and does not count while it is (R19). Names the day of the objection. */
        SUSPENDED("自{day}起异议期间暂不计入", "suspended while disputed since {day}"),
        /** It carries such a sanction, but the act is classed by a heavier one (Art. 9; R23). */
        LESSER_SANCTION("同一行为以更重处罚定性", "lesser sanction of the same act"),
        /** It is of another class of acts (R23, R24). */
        OTHER_CLASS("属于其他类别", "of another class"),
        /** It carries no amount of the kind that is summed (R26). */
        NO_AMOUNT("不含该类金额", "carries no such amount"),
        /** It is a commendation by another kind of body. */
        OTHER_BODY("作出主体不属于此类", "by another kind of body"),
        /** It is an association's commendation that the industry's authority did not verify (R27). */
        UNVERIFIED("未经行业主管部门认定", "unverified"),
        /** It is an association's commendation that was verified, where unverified ones are looked for (R27). */
        VERIFIED("已经行业主管部门认定", "verified"),
        /** It is a rating by the bureau itself (R11). */
        OWN_RATING("系本局自评", "rated by the bureau itself"),
        /** It is a rating of another standing. */
        OTHER_STANDING("评级结果不属于此类", "of another standing"),
        /** It is on the other list. */
        OTHER_LIST("列入的是另一名单", "on the other list"),
        /** It is of a type that nothing counts: context (R9). */
        CONTEXT_ONLY("仅供参考，不计入", "context only, nothing counts it");

        private final Term template;

        Reason(String chinese, String english) {
            this.template = new Term(chinese, english);
        }

        /** How near the record came to being counted: a criterion for others of its type says less than one for such. */
        int nearness() {
            return switch (this) {
                case CONTEXT_ONLY -> 0;
                case OTHER_CLASS, OTHER_BODY, OTHER_STANDING, OTHER_LIST -> 1;
                case LESSER_SANCTION, NO_AMOUNT, UNVERIFIED, VERIFIED, OWN_RATING -> 2;
                default -> 3;
            };
        }
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public SetAside {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(other, "other");
    }

    static SetAside because(Evidence evidence, Reason reason) {
        return new SetAside(evidence, reason, Optional.empty(), Optional.empty());
    }

    static SetAside because(Evidence evidence, Reason reason, LocalDate day) {
        return new SetAside(evidence, reason, Optional.of(day), Optional.empty());
    }

    /**
     * The reason for people.
     *
     * @param language the language
     * @return for example {@code repaired on 2022-05-01}
     */
    public String text(Language language) {
        Objects.requireNonNull(language, "language");
        return reason.template
                .in(language)
                .replace("{day}", day.map(LocalDate::toString).orElse(""))
                .replace("{other}", other.map(Evidence::id).orElse(""));
    }

    /**
     * The record and the reason.
     *
     * @return for example {@code D-1: repaired on 2022-05-01}
     */
    @Override
    public String toString() {
        return evidence.id() + ": " + text(Language.ENGLISH);
    }
}
