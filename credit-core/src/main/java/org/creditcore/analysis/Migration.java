package org.creditcore.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Finding;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;

/**
 * Whom an amendment moves: a population of files graded for a day by the rules before and after.
 *
 * @param before the rules before
 * @param after the rules after
 * @param day the day asked about
 * @param counts how many files have each two outcomes, those that stay as well; by the outcome before, then after, from best to worst
 * @param movers the files that are moved, in the order given
 */
public record Migration(Rulebook before, Rulebook after, LocalDate day, List<Count> counts, List<Mover> movers) {
    /**
     * How many files have two outcomes.
     *
     * @param from the outcome before
     * @param to the outcome after
     * @param files how many, 1 or more
     */
    public record Count(Outcome from, Outcome to, int files) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if one is null
         */
        public Count {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * A file that is moved.
     *
     * @param file the file
     * @param from its outcome before
     * @param to its outcome after
     * @param causes the provisions that decided before and do no longer, or decide now and did not
     */
    public record Mover(CreditFile file, Outcome from, Outcome to, List<Provision> causes) {
        /**
         * Keeps its own copy of the causes.
         *
         * @throws NullPointerException if a part is null
         */
        public Mover {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            causes = List.copyOf(causes);
        }
    }

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a part is null
     */
    public Migration {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(day, "day");
        counts = List.copyOf(counts);
        movers = List.copyOf(movers);
    }

    /**
     * Grades a population twice. Only the movers are kept.
     *
     * @param before the rules before
     * @param after the rules after
     * @param files the population
     * @param day the day asked about
     * @return who moves, and why
     */
    public static Migration of(Rulebook before, Rulebook after, Iterable<CreditFile> files, LocalDate day) {
        Objects.requireNonNull(day, "day");
        Grader one = Grader.of(before);
        Grader other = Grader.of(after);
        Map<List<Outcome>, Integer> counts = new LinkedHashMap<>();
        List<Mover> movers = new ArrayList<>();
        for (CreditFile file : files) {
            Assessment was = one.assess(file, day);
            Assessment is = other.assess(file, day);
            counts.merge(List.of(was.outcome(), is.outcome()), 1, Integer::sum);
            if (!was.outcome().code().equals(is.outcome().code())) {
                movers.add(new Mover(file, was.outcome(), is.outcome(), causes(was, is)));
            }
        }
        List<Count> sorted = new ArrayList<>();
        for (Outcome from : before.outcomes()) {
            for (Outcome to : after.outcomes()) {
                Integer count = counts.get(List.of(from, to));
                if (count != null) {
                    sorted.add(new Count(from, to, count));
                }
            }
        }
        return new Migration(before, after, day, sorted, movers);
    }

    /**
     * What makes two outcomes of one file differ: the grounds that decided before and are gone or lead elsewhere, if that outcome takes
     * precedence over the new one, and otherwise those that decide after and were not there or led elsewhere.
     */
    static List<Provision> causes(Assessment was, Assessment is) {
        Map<Provision, Outcome> before = grounds(was);
        Map<Provision, Outcome> after = grounds(is);
        Set<Provision> causes = new LinkedHashSet<>();
        boolean isGone = precedes(is.rulebook(), was.outcome(), is.outcome());
        if (after.isEmpty() || isGone) {
            causes.addAll(deciding(before, was.outcome(), after));
        }
        if (before.isEmpty() || !isGone) {
            causes.addAll(deciding(after, is.outcome(), before));
        }
        if (causes.isEmpty()) {
            causes.add(before.isEmpty() && after.isEmpty() ? Provision.WITHOUT_GROUND : Provision.ORDER);
        }
        return List.copyOf(causes);
    }

    /** Whether an outcome of the rules before takes precedence over one of the rules after, by these; so does one unknown to them. */
    static boolean precedes(Rulebook after, Outcome was, Outcome is) {
        List<String> codes = after.decidingOrder().stream().map(Outcome::code).toList();
        return codes.indexOf(was.code()) < codes.indexOf(is.code());
    }

    /** What an outcome rests on: the grounds that lead to it, or that there is none. */
    static List<Provision> deciding(Assessment assessment) {
        List<Provision> deciding = deciding(grounds(assessment), assessment.outcome(), Map.of());
        return deciding.isEmpty() ? List.of(Provision.WITHOUT_GROUND) : deciding;
    }

    private static Map<Provision, Outcome> grounds(Assessment assessment) {
        Map<Provision, Outcome> grounds = new LinkedHashMap<>();
        for (Finding finding : assessment.grounds()) {
            grounds.put(
                    finding.kind() == Finding.Kind.CRITERION
                            ? Provision.criterion(finding.code())
                            : Provision.limit(finding.code()),
                    finding.outcome());
        }
        return grounds;
    }

    private static List<Provision> deciding(
            Map<Provision, Outcome> grounds, Outcome outcome, Map<Provision, Outcome> others) {
        return grounds.entrySet().stream()
                .filter(ground -> ground.getValue().equals(outcome))
                .map(Map.Entry::getKey)
                .filter(ground -> !others.containsKey(ground)
                        || !others.get(ground).code().equals(outcome.code()))
                .toList();
    }

    /**
     * The migration for people: the matrix, then each mover with its causes. No name and no whole personal identifier is in it.
     *
     * @param language the language
     * @return several lines, each ended by {@code \n}
     */
    public String text(Language language) {
        boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
        StringBuilder text = new StringBuilder();
        counts.forEach(count -> text.append(count.from().code())
                .append(" → ")
                .append(count.to().code())
                .append(chinese ? "：" : ": ")
                .append(count.files())
                .append('\n'));
        movers.forEach(mover -> text.append(mover.file().subject().shownIdentifier())
                .append(chinese ? "：" : ": ")
                .append(mover.from().code())
                .append(" → ")
                .append(mover.to().code())
                .append(chinese ? "（" : " (")
                .append(mover.causes().stream()
                        .map(cause -> cause.text(language))
                        .collect(Collectors.joining(chinese ? "、" : ", ")))
                .append(chinese ? "）\n" : ")\n"));
        return text.toString();
    }
}
