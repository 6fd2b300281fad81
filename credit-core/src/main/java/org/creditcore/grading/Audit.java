package org.creditcore.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.rulebook.Outcome;
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
 *     and no part of it alone does; empty if the outcome is the same
 */
public record Audit(Assessment then, Assessment now, List<Learned> learned, List<Learned> decisive) {
    /** Up to so many, every part of the decisive things is tried. */
    private static final int TRIED_WHOLE = 12;

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
                : new Search(rules, file, Days.day(day), old, after.outcome()).decisive(learned);
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

    /** Looks for what of the things learned gives an outcome. */
    private record Search(Compiled rules, CreditFile file, int day, Knowledge old, Outcome wanted) {
        /**
         * Drops what is not needed, the latest first and in ever smaller pieces, until nothing more can be dropped; then, as a
         * part may give the outcome though no thing alone can be dropped, tries the parts from the smallest on.
         */
        List<Learned> decisive(List<Learned> learned) {
            List<Learned> needed = List.copyOf(learned);
            for (int piece = needed.size(); piece > 1; piece = (piece + 1) / 2) {
                needed = dropped(needed, piece);
            }
            List<Learned> before;
            do {
                before = needed;
                needed = dropped(needed, 1);
            } while (needed.size() < before.size());
            for (int size = 1; size < needed.size() && needed.size() <= TRIED_WHOLE; size++) {
                Optional<List<Learned>> part = part(needed, size, List.of(), 0);
                if (part.isPresent()) {
                    return part.get();
                }
            }
            return needed;
        }

        private List<Learned> dropped(List<Learned> given, int piece) {
            List<Learned> needed = given;
            for (int end = given.size(); end > 0; end -= piece) {
                List<Learned> fewer = new ArrayList<>(needed);
                fewer.subList(Math.max(0, end - piece), end).clear();
                if (gives(fewer)) {
                    needed = fewer;
                }
            }
            return needed;
        }

        private Optional<List<Learned>> part(List<Learned> from, int size, List<Learned> chosen, int next) {
            if (chosen.size() == size) {
                return gives(chosen) ? Optional.of(chosen) : Optional.empty();
            }
            for (int i = next; i < from.size(); i++) {
                List<Learned> more = new ArrayList<>(chosen);
                more.add(from.get(i));
                Optional<List<Learned>> found = part(from, size, more, i + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private boolean gives(List<Learned> more) {
            Set<Object> added = new HashSet<>();
            more.forEach(learned ->
                    added.add(learned.event().isPresent() ? learned.event().get() : learned.evidence()));
            Knowledge knowledge = new Knowledge() {
                @Override
                public boolean includes(Evidence record) {
                    return old.includes(record) || added.contains(record);
                }

                @Override
                public boolean includes(Event event) {
                    return old.includes(event) || added.contains(event);
                }
            };
            Spans spans = new Spans(rules, Cases.of(rules, file, knowledge).cases());
            return rules.rulebook
                    .outcomes()
                    .get(rules.rank(spans.valuesOn(day)))
                    .equals(wanted);
        }
    }
}
