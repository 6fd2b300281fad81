package org.creditcore.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.subject.CanonicalText;
import org.creditcore.subject.Language;

/**
 * What the outcome of a day was thought to be, what it is thought to be with what was learned since, and what of that makes the
 * difference (R22, R49).
 *
 * @param then the assessment as known then
 * @param now the assessment of the same day as known later, or with everything on file
 * @param learned all that was learned between, earliest first, then by id, a record before its events
 * @param decisive what of it makes the difference, in the same order: added to what was known then it gives the outcome of now,
 *     and no part of it alone does (of more than twelve things, none can be left out alone); of several such choices, one of
 *     what was learned earliest; empty if the outcome is the same
 */
public record Audit(Assessment then, Assessment now, List<Learned> learned, List<Learned> decisive) {
    private static final Comparator<Learned> EARLIEST_FIRST = Comparator.comparing(Learned::on)
            .thenComparing(learned -> learned.evidence().id(), CanonicalText.BY_CODE_POINT)
            .thenComparing(learned -> learned.event().map(Event::date).orElse(LocalDate.MIN))
            .thenComparing(learned ->
                    learned.event().map(event -> event.kind().ordinal()).orElse(-1));

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a part is null
     */
    public Audit {
        Objects.requireNonNull(then, "then");
        Objects.requireNonNull(now, "now");
        learned = List.copyOf(learned);
        decisive = List.copyOf(decisive);
    }

    static Audit of(Compiled rules, CreditFile file, LocalDate day, KnownOn then, Optional<KnownOn> now) {
        Assessment before = new Assessment(rules, file, day, Optional.of(then));
        Assessment after = new Assessment(rules, file, day, now);
        List<Learned> learned = new ArrayList<>();
        Knowledge old = Knowledge.of(Optional.of(then));
        Knowledge all = Knowledge.of(now);
        for (Evidence record : file.evidence()) {
            if (all.includes(record) && !old.includes(record)) {
                learned.add(new Learned(record, Optional.empty()));
            }
        }
        for (Event event : file.events()) {
            if (all.includes(event) && !old.includes(event)) {
                learned.add(new Learned(file.find(event.of()).orElseThrow(), Optional.of(event)));
            }
        }
        learned.sort(EARLIEST_FIRST);
        List<Learned> decisive = before.outcome().equals(after.outcome())
                ? List.of()
                : new DecisiveSearch(rules, file, Days.day(day), old, after.outcome()).decisive(learned);
        return new Audit(before, after, learned, decisive);
    }

    /**
     * Whether the outcome is another now.
     *
     * @return true if it is
     */
    public boolean changesOutcome() {
        return !then.outcome().equals(now.outcome());
    }

    /**
     * The audit for people.
     *
     * @param language the language
     * @return several lines, each ended by {@code \n}
     */
    public String text(Language language) {
        boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
        StringBuilder text = new StringBuilder(then.day().toString())
                .append(chinese ? "的等级：按" : ": as known on ")
                .append(then.knownOn().orElseThrow().lastDay())
                .append(chinese ? "所知为" : " ")
                .append(then.outcome().code())
                .append(chinese ? "，" : ", ")
                .append(now.knownOn()
                        .map(known -> chinese ? "按" + known.lastDay() + "所知" : "as known on " + known.lastDay())
                        .orElse(chinese ? "按现有全部档案" : "with everything on file"))
                .append(chinese ? "为" : " ")
                .append(now.outcome().code())
                .append('\n');
        if (changesOutcome()) {
            text.append(chinese ? "变动所系：\n" : "the difference is made by\n");
            decisive.forEach(
                    cause -> text.append("  ").append(cause.text(language)).append('\n'));
        }
        return text.toString();
    }
}
