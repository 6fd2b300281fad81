package org.creditcore.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.EventKind;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.InvalidFileException;
import org.creditcore.grading.Change;
import org.creditcore.grading.Remedies;
import org.creditcore.grading.SetAside;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;

/** Every set of repairs that can be put on file on the day asked about, and what each leads to (law 15). */
final class Repairs {
    private static final int MOST = 12;

    private final Question question;
    private final Rulebook rulebook;
    private final List<String> ids;

    /** A file as it was known is tried as if nothing else were on it. */
    Repairs(Question asked) {
        this.rulebook = asked.rulebook();
        this.question = asked.about(asked.knownOn()
                        .map(day -> Rewriting.asKnownOn(asked.file(), asked.rulebook(), day))
                        .orElse(asked.file()))
                .withAllKnown();
        this.ids = repairable();
    }

    boolean canAllBeTried() {
        return ids.size() <= MOST;
    }

    void check(Remedies remedies) {
        int[] ranks = new int[1 << ids.size()];
        for (int set = 0; set < ranks.length; set++) {
            ranks[set] =
                    rulebook.rank(question.about(repaired(chosen(set))).answer().outcome());
        }
        List<Outcome> outcomes = rulebook.outcomes();
        Check.same(remedies.day(), question.day(), () -> "law 15, the day");
        Check.same(remedies.outcome(), outcomes.get(ranks[0]), () -> "law 15, the outcome on the day");

        List<Outcome> reachable = new ArrayList<>();
        List<Outcome> unreachable = new ArrayList<>();
        List<Integer> nextBetter = List.of();
        for (int rank = 0; rank < ranks[0]; rank++) {
            if (canOccur(outcomes.get(rank))) {
                List<Integer> smallest = minimal(ranks, rank);
                if (smallest.isEmpty()) {
                    unreachable.add(outcomes.get(rank));
                } else if (!smallest.equals(nextBetter)) {
                    reachable.add(outcomes.get(rank));
                    nextBetter = smallest;
                }
            }
        }
        Check.same(
                remedies.lifts().stream().map(Remedies.Lift::outcome).toList(),
                reachable,
                () -> "law 15, the outcomes that repairs reach");
        Check.same(
                remedies.unreachable().stream()
                        .map(Remedies.Unreachable::outcome)
                        .toList(),
                unreachable,
                () -> "law 15, the better outcomes that no repairs reach");
        remedies.lifts().forEach(lift -> check(lift, ranks));
        Check.same(
                remedies.byItself().map(change -> List.<Object>of(change.on(), change.outcome())),
                lift(ranks[0]),
                () -> "law 15, the lift without repairs");
    }

    private void check(Remedies.Lift lift, int[] ranks) {
        int rank = rulebook.rank(lift.outcome());
        for (int set = 0; set < ranks.length; set++) {
            Set<String> repaired = chosen(set);
            Check.same(
                    lift.isMetBy(repaired),
                    ranks[set] <= rank,
                    () -> "law 15, whether repairing " + repaired + " is enough for " + lift);
        }
        List<Integer> minimal = minimal(ranks, rank);
        Set<String> example = lift.example().stream().map(Evidence::id).collect(Collectors.toSet());
        int least = minimal.stream().mapToInt(Integer::bitCount).min().orElseThrow();
        Check.that(
                minimal.stream().map(this::chosen).anyMatch(example::equals)
                        && lift.example().size() == least,
                () -> "law 15, the example " + example + " is no remedy of the least size, " + least + ", for " + lift);
    }

    /** The next changes in turn, until one is for the better. */
    private Optional<List<Object>> lift(int present) {
        Optional<Change> change = question.answer().nextChange();
        while (change.isPresent() && rulebook.rank(change.get().outcome()) >= present) {
            change = question.on(change.get().on()).answer().nextChange();
        }
        return change.map(better -> List.of(better.on(), better.outcome()));
    }

    /** Whether some ground leads to the outcome, or the lack of any. */
    private boolean canOccur(Outcome outcome) {
        return rulebook.criteria().stream()
                        .map(criterion -> Outcome.graded(criterion.grade()))
                        .anyMatch(outcome::equals)
                || rulebook.limits().stream()
                        .map(limit -> limit.treatment().under(rulebook.reading()))
                        .anyMatch(outcome::equals)
                || rulebook.withoutGround().under(rulebook.reading()).equals(outcome);
    }

    /** The sets that lead to the outcome or a better one, and of which no proper subset does. */
    private static List<Integer> minimal(int[] ranks, int rank) {
        List<Integer> minimal = new ArrayList<>();
        for (int set = 0; set < ranks.length; set++) {
            boolean isMinimal = ranks[set] <= rank;
            for (int part = set; part > 0 && isMinimal; ) {
                part = (part - 1) & set;
                isMinimal = ranks[part] > rank;
            }
            if (isMinimal) {
                minimal.add(set);
            }
        }
        return minimal;
    }

    private Set<String> chosen(int set) {
        Set<String> chosen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if ((set >> i & 1) == 1) {
                chosen.add(ids.get(i));
            }
        }
        return chosen;
    }

    /** The records used of which a repair can be put on file that day, whether they count or not. */
    private List<String> repairable() {
        // a repair of these is one of another record (R12)
        Set<String> others = new HashSet<>();
        question.answer().setAside().stream()
                .filter(aside ->
                        aside.reason() == SetAside.Reason.DUPLICATE_REPORT || aside.reason() == SetAside.Reason.REVOKED)
                .forEach(aside -> others.add(aside.evidence().id()));
        List<String> repairable = new ArrayList<>();
        for (Evidence record : question.file().evidence()) {
            if (record.isAdverse() && !others.contains(record.id())) {
                try {
                    repaired(Set.of(record.id()));
                    repairable.add(record.id());
                } catch (InvalidFileException impossible) {
                    // dated later, repaired already, or revoked
                }
            }
        }
        return repairable;
    }

    /** The file with some records repaired on the day asked about; a later repair of one is brought forward. */
    private CreditFile repaired(Set<String> repaired) {
        CreditFile file = question.file();
        List<Event> events = new ArrayList<>(file.events());
        for (String id : repaired) {
            file.history(id).repairs().stream()
                    .filter(event -> event.date().isAfter(question.day()))
                    .findFirst()
                    .filter(event -> event.kind() == EventKind.REPAIR)
                    .ifPresent(events::remove);
            events.add(Event.repair(id, question.day(), "信用股"));
        }
        return CreditFile.of(file.subject(), file.evidence(), events);
    }
}
