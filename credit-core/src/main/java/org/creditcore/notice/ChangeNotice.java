package org.creditcore.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.creditcore.evidence.Evidence;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Ground;
import org.creditcore.grading.SetAside;
import org.creditcore.grading.Verdict;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.measure.PlannedMeasure;
import org.creditcore.measure.PlannedMeasure.Status;
import org.creditcore.measure.PublicRecord;
import org.creditcore.rulebook.Outcome;

/**
 * What lies between two plans for one subject: two days, two days of knowledge, before and after an event (R39, R49). A host acts on
 * it when a repair or a revocation arrives (Art. 16).
 *
 * @param before the plan before
 * @param after the plan after
 * @param nowSetAside the records that counted and count no longer, each with the reason, by date, then id
 * @param nowCounted the records that count now and did not, by date, then id
 * @param lostGrounds the criteria and limits that held and hold no longer, or on other records
 * @param gainedGrounds the criteria and limits that hold now, and did not, or on other records
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
        List<SetAside> nowSetAside,
        List<Evidence> nowCounted,
        List<Ground> lostGrounds,
        List<Ground> gainedGrounds,
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
        nowSetAside = List.copyOf(nowSetAside);
        nowCounted = List.copyOf(nowCounted);
        lostGrounds = List.copyOf(lostGrounds);
        gainedGrounds = List.copyOf(gainedGrounds);
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
        if (!before.assessment()
                .file()
                .subject()
                .equals(after.assessment().file().subject())) {
            throw new IllegalArgumentException("the plans are for two subjects, allowed are two plans for one");
        }
        Set<String> countedBefore = ids(counted(before.assessment()));
        List<Evidence> countedAfter = counted(after.assessment());
        List<Ground> groundsBefore = grounds(before.assessment());
        List<Ground> groundsAfter = grounds(after.assessment());
        List<PlannedMeasure> lost = without(before.measures(), after.measures());
        List<PublicRecord> publishedBefore = before.disclosure().published();
        List<PublicRecord> publishedAfter = after.disclosure().published();
        return new ChangeNotice(
                before,
                after,
                after.assessment().setAside().stream()
                        .filter(setAside ->
                                countedBefore.contains(setAside.evidence().id()))
                        .toList(),
                countedAfter.stream()
                        .filter(record -> !countedBefore.contains(record.id()))
                        .toList(),
                without(groundsBefore, groundsAfter),
                without(groundsAfter, groundsBefore),
                lost,
                without(after.measures(), before.measures()),
                without(publishedBefore, publishedAfter),
                without(publishedAfter, publishedBefore),
                without(NoticeDue.listed(after.assessment()), NoticeDue.listed(before.assessment())),
                lost.stream().filter(planned -> livesOn(planned, after)).toList());
    }

    /**
     * Whether the outcome is another.
     *
     * @return true if it is
     */
    public boolean changesOutcome() {
        Outcome now = after.assessment().outcome();
        return !before.assessment().outcome().equals(now);
    }

    /** A ban that the grade no longer bears; one whose basis the host took back while the grade stays does not live on. */
    private static boolean livesOn(PlannedMeasure planned, MeasurePlan after) {
        LocalDate day = after.assessment().day();
        return planned.status() == Status.APPLICABLE
                && !planned.measure().outcomes().contains(after.followed())
                && planned.basis().filter(basis -> basis.isInTermOn(day)).isPresent();
    }

    private static List<Evidence> counted(Assessment assessment) {
        Set<String> setAside =
                ids(assessment.setAside().stream().map(SetAside::evidence).toList());
        return assessment.file().evidence().stream()
                .filter(record -> !setAside.contains(record.id()))
                .toList();
    }

    private static Set<String> ids(List<Evidence> records) {
        Set<String> ids = new HashSet<>();
        records.forEach(record -> ids.add(record.id()));
        return ids;
    }

    private static List<Ground> grounds(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        List<Ground> grounds = new ArrayList<>(verdict.criteria());
        grounds.addAll(verdict.excess());
        return grounds;
    }

    /** One for one: what is there twice and taken away once stays once. */
    private static <T> List<T> without(List<T> from, List<T> what) {
        List<T> left = new ArrayList<>(from);
        what.forEach(left::remove);
        return left;
    }
}
