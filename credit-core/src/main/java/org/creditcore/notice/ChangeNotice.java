package org.creditcore.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.creditcore.grading.Difference;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.measure.PlannedMeasure;
import org.creditcore.measure.PlannedMeasure.Status;
import org.creditcore.measure.PublicRecord;

/**
 * What lies between two plans for one subject: two days, two days of knowledge, before and after an event (R39, R49). A host acts on
 * it when a repair or a revocation arrives (Art. 16).
 *
 * @param before the plan before
 * @param after the plan after
 * @param difference what changed of outcome, grounds and records
 * @param lostMeasures the measures that are in the plan no longer, or not as they were
 * @param gainedMeasures the measures that are in the plan now, and were not, or not so
 * @param toWithdraw the records that were out and must be withdrawn, as they were published
 * @param toPublish the records that may go out now, and were not out so
 * @param noticesDue the notices that are due now, and were not (R41)
 * @param livingOn the bans that end with the grade here but live on under their own decision
 */
public record ChangeNotice(
        MeasurePlan before,
        MeasurePlan after,
        Difference difference,
        List<PlannedMeasure> lostMeasures,
        List<PlannedMeasure> gainedMeasures,
        List<PublicRecord> toWithdraw,
        List<PublicRecord> toPublish,
        List<NoticeDue> noticesDue,
        List<PlannedMeasure> livingOn) {
    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a part is null
     */
    public ChangeNotice {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(difference, "difference");
        lostMeasures = List.copyOf(lostMeasures);
        gainedMeasures = List.copyOf(gainedMeasures);
        toWithdraw = List.copyOf(toWithdraw);
        toPublish = List.copyOf(toPublish);
        noticesDue = List.copyOf(noticesDue);
        livingOn = List.copyOf(livingOn);
    }

    /**
     * Compares two plans.
     *
     * @param before the plan before
     * @param after the plan after
     * @return what changed
     * @throws IllegalArgumentException if they are for two subjects
     */
    public static ChangeNotice between(MeasurePlan before, MeasurePlan after) {
        Difference difference = Difference.between(before.assessment(), after.assessment());
        List<PlannedMeasure> lost = without(before.measures(), after.measures());
        List<PublicRecord> publishedBefore = before.disclosure().published();
        List<PublicRecord> publishedAfter = after.disclosure().published();
        return new ChangeNotice(
                before,
                after,
                difference,
                lost,
                without(after.measures(), before.measures()),
                without(publishedBefore, publishedAfter),
                without(publishedAfter, publishedBefore),
                without(NoticeDue.listed(after.assessment()), NoticeDue.listed(before.assessment())),
                lost.stream().filter(planned -> livesOn(planned, after)).toList());
    }

    /** A ban that the grade no longer bears; one whose basis the host took back while the grade stays does not live on. */
    private static boolean livesOn(PlannedMeasure planned, MeasurePlan after) {
        LocalDate day = after.assessment().day();
        return planned.status() == Status.APPLICABLE
                && !planned.measure().outcomes().contains(after.followed())
                && planned.basis().filter(basis -> basis.isInTermOn(day)).isPresent();
    }

    /** One for one: what is there twice and taken away once stays once. */
    private static <T> List<T> without(List<T> from, List<T> what) {
        List<T> left = new ArrayList<>(from);
        what.forEach(left::remove);
        return left;
    }
}
