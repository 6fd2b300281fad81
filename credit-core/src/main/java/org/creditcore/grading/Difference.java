package org.creditcore.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.creditcore.evidence.Evidence;
import org.creditcore.subject.Language;

/**
 * What lies between two assessments of one subject: two days, two days of knowledge, two readings, or what is on file and what
 * might be (R49).
 *
 * @param before the one
 * @param after the other
 * @param nowGone the records that counted and are not on file any more, by date, then id
 * @param nowSetAside the records that counted and count no longer, each with the reason, by date, then id
 * @param nowCounted the records that count now and did not, by date, then id
 * @param lostGrounds the criteria and limits that held and hold no longer, or on other records
 * @param gainedGrounds the criteria and limits that hold now, and did not, or on other records
 */
public record Difference(
        Assessment before,
        Assessment after,
        List<Evidence> nowGone,
        List<SetAside> nowSetAside,
        List<Evidence> nowCounted,
        List<Ground> lostGrounds,
        List<Ground> gainedGrounds) {
    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a part is null
     */
    public Difference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        nowGone = List.copyOf(nowGone);
        nowSetAside = List.copyOf(nowSetAside);
        nowCounted = List.copyOf(nowCounted);
        lostGrounds = List.copyOf(lostGrounds);
        gainedGrounds = List.copyOf(gainedGrounds);
    }

    /**
     * Compares two assessments.
     *
     * @param before the one
     * @param after the other
     * @return the difference
     * @throws IllegalArgumentException if they are of two subjects
     */
    public static Difference between(Assessment before, Assessment after) {
        if (!before.file().subject().equals(after.file().subject())) {
            throw new IllegalArgumentException("the assessments are of two subjects, allowed are two of one");
        }
        List<Evidence> countedBefore = counted(before);
        List<Evidence> countedAfter = counted(after);
        Set<String> idsBefore = ids(countedBefore);
        List<Ground> groundsBefore = grounds(before);
        List<Ground> groundsAfter = grounds(after);
        return new Difference(
                before,
                after,
                countedBefore.stream()
                        .filter(record -> after.file().find(record.id()).isEmpty())
                        .toList(),
                after.setAside().stream()
                        .filter(setAside ->
                                idsBefore.contains(setAside.evidence().id()))
                        .toList(),
                countedAfter.stream()
                        .filter(record -> !idsBefore.contains(record.id()))
                        .toList(),
                groundsBefore.stream()
                        .filter(ground -> !groundsAfter.contains(ground))
                        .toList(),
                groundsAfter.stream()
                        .filter(ground -> !groundsBefore.contains(ground))
                        .toList());
    }

    /**
     * Whether the outcome is another.
     *
     * @return true if it is
     */
    public boolean changesOutcome() {
        return !before.outcome().equals(after.outcome());
    }

    /**
     * The difference for people.
     *
     * @param language the language
     * @return several lines, each ended by {@code \n}
     */
    public String text(Language language) {
        boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
        StringBuilder text = new StringBuilder();
        text.append(before.outcome().code());
        if (changesOutcome()) {
            text.append(chinese ? "变为" : " becomes ").append(after.outcome().code());
        } else {
            text.append(chinese ? "不变" : " stays");
        }
        text.append('\n');
        String colon = chinese ? "：" : ": ";
        lostGrounds.forEach(ground -> text.append(chinese ? "  不再成立" : "  no longer")
                .append(colon)
                .append(shown(ground))
                .append('\n'));
        gainedGrounds.forEach(ground -> text.append(chinese ? "  现成立" : "  now")
                .append(colon)
                .append(shown(ground))
                .append('\n'));
        nowGone.forEach(record -> text.append(chinese ? "  已不在档" : "  off file")
                .append(colon)
                .append(record.id())
                .append('\n'));
        nowSetAside.forEach(setAside -> text.append(chinese ? "  不再计入" : "  counts no longer")
                .append(colon)
                .append(setAside.evidence().id())
                .append(chinese ? "，" : ", ")
                .append(setAside.text(language))
                .append('\n'));
        nowCounted.forEach(record -> text.append(chinese ? "  现计入" : "  counts now")
                .append(colon)
                .append(record.id())
                .append('\n'));
        text.append(chinese ? "  下次变动" : "  next change")
                .append(colon)
                .append(next(before, language))
                .append(chinese ? "；其后为" : "; then ")
                .append(next(after, language))
                .append('\n');
        return text.toString();
    }

    private static String shown(Ground ground) {
        return ground.code() + " (" + String.join(", ", ground.evidence()) + ")";
    }

    private static String next(Assessment assessment, Language language) {
        return assessment
                .nextChange()
                .map(change -> change.text(language))
                .orElse(language == Language.CHINESE ? "无" : "none");
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
}
