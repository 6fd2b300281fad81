package org.creditcore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.CountedSpan;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Ground;
import org.creditcore.grading.Verdict;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Tally;
import org.creditcore.subject.Language;

/** Holds an analysis against what the grader finds for the witness of each cell of the space. */
final class Agreement {
    private final Coverage coverage;
    private final Rulebook rules;
    private final Grader grader;
    private final Set<String> met = new HashSet<>();
    private final Set<String> deciding = new HashSet<>();
    private final Set<String> exceeded = new HashSet<>();
    private final Set<String> mattering = new HashSet<>();

    Agreement(Coverage coverage) {
        this.coverage = coverage;
        this.rules = coverage.rulebook();
        this.grader = Grader.of(rules);
    }

    /** Every combination of cells with its witness, if it has one. */
    static void cells(Coverage coverage, BiConsumer<Region, Optional<Witness>> visitor) {
        List<List<Band>> combinations = List.of(List.of());
        for (Tally tally : coverage.rulebook().gradingTallies()) {
            List<List<Band>> more = new ArrayList<>();
            for (List<Band> bands : combinations) {
                for (Band band : coverage.cells(tally)) {
                    List<Band> longer = new ArrayList<>(bands);
                    longer.add(band);
                    more.add(longer);
                }
            }
            combinations = more;
        }
        combinations.forEach(bands -> {
            Region cell = new Region(bands);
            visitor.accept(cell, coverage.witness(cell));
        });
    }

    /** Every combination of cells that is reached on the day of the one family of days, with its file. */
    static void reachedCells(Coverage coverage, BiConsumer<Region, Witness> visitor) {
        Space space = coverage.space();
        assertThat(space.families()).hasSize(1);
        List<List<Group.Reached>> combinations = List.of(List.of());
        for (Set<EvidenceType> types : space.dependent()) {
            for (EvidenceType type : types) {
                List<List<Group.Reached>> more = new ArrayList<>();
                for (List<Group.Reached> parts : combinations) {
                    for (Group.Reached reached : space.reached(type, 0)) {
                        List<Group.Reached> longer = new ArrayList<>(parts);
                        longer.add(reached);
                        more.add(longer);
                    }
                }
                combinations = more;
            }
        }
        List<Axis> axes = space.dependent().stream()
                .flatMap(Set::stream)
                .flatMap(type -> space.group(type).axes.stream())
                .toList();
        for (List<Group.Reached> parts : combinations) {
            int[] cells = parts.stream()
                    .flatMapToInt(part -> Arrays.stream(part.cells()))
                    .toArray();
            List<Band> bands = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                bands.add(axes.get(i).band(cells[i], cells[i]));
            }
            visitor.accept(new Region(bands), space.witness(0, parts));
        }
    }

    /** The value of each tally that is not 0, by code. */
    static Map<String, Long> values(Assessment assessment) {
        Map<String, Long> values = new HashMap<>();
        for (CountedSpan span : assessment.spans()) {
            if (span.contains(assessment.day())) {
                values.merge(span.tally().code(), span.weight(), Long::sum);
            }
        }
        return values;
    }

    /** Whether the regions of the analysis say of a cell what the grader finds there; the verdict. */
    Optional<Verdict> checkRegions(Region cell, Optional<Witness> witness) {
        Map<String, Long> point = new HashMap<>();
        cell.bands().forEach(band -> point.put(band.tally().code(), band.atLeast()));
        boolean reachable = coverage.unreachable().stream().noneMatch(region -> contains(region, point));
        assertThat(witness.isPresent()).as(() -> cell + " of " + rules).isEqualTo(reachable);
        if (witness.isEmpty()) {
            return Optional.empty();
        }
        Assessment assessment =
                grader.assess(witness.get().file(), witness.get().day());
        Map<String, Long> values = values(assessment);
        assertThat(contains(cell, values))
                .as(() -> witness.get() + " has " + values + ", not " + cell)
                .isTrue();
        Verdict verdict = assessment.verdict();
        List<String> codes = verdict.criteria().stream().map(Ground::code).toList();
        assertThat(coverage.uncovered().stream().anyMatch(place -> contains(place.region(), point)))
                .as(() -> cell + " meets " + codes + " of " + rules)
                .isEqualTo(codes.isEmpty());
        for (Criterion first : rules.criteria()) {
            for (Criterion second : rules.criteria()
                    .subList(
                            rules.criteria().indexOf(first) + 1,
                            rules.criteria().size())) {
                boolean claimed = coverage.overlaps().stream()
                        .filter(overlap -> overlap.first() == first && overlap.second() == second)
                        .flatMap(overlap -> overlap.places().stream())
                        .anyMatch(place -> contains(place.region(), point));
                assertThat(claimed)
                        .as(() -> cell + " meets " + codes + " of " + rules)
                        .isEqualTo(!first.grade().equals(second.grade())
                                && codes.contains(first.code())
                                && codes.contains(second.code()));
            }
        }
        return Optional.of(verdict);
    }

    private static boolean contains(Region region, Map<String, Long> values) {
        return region.contains(band -> values.getOrDefault(band.tally().code(), 0L));
    }

    /** Notes what decides in a file. */
    void note(Witness witness) {
        note(witness, grader.assess(witness.file(), witness.day()).verdict());
    }

    /** Notes what decides in a file, given its grounds, which are the same under another reading. */
    void note(Witness witness, Verdict verdict) {
        int outcome = rules.rank(grader.assess(witness.file(), witness.day()).outcome());
        int without = rules.rank(rules.withoutGround().under(rules.reading()));
        List<Outcome> order = rules.decidingOrder();
        for (Criterion criterion : rules.criteria()) {
            if (holds(verdict.criteria(), criterion.code())) {
                met.add(criterion.code());
                if (rules.rank(Outcome.graded(criterion.grade())) == outcome) {
                    deciding.add(criterion.code());
                }
            }
        }
        for (Limit limit : rules.limits()) {
            if (holds(verdict.excess(), limit.code())) {
                exceeded.add(limit.code());
                int first = Integer.MAX_VALUE;
                for (Criterion criterion : rules.criteria()) {
                    if (holds(verdict.criteria(), criterion.code())) {
                        first = Math.min(first, order.indexOf(Outcome.graded(criterion.grade())));
                    }
                }
                for (Limit other : rules.limits()) {
                    if (other != limit && holds(verdict.excess(), other.code())) {
                        first = Math.min(first, order.indexOf(other.treatment().under(rules.reading())));
                    }
                }
                if (outcome != (first == Integer.MAX_VALUE ? without : rules.rank(order.get(first)))) {
                    mattering.add(limit.code());
                }
            }
        }
    }

    private static boolean holds(List<Ground> grounds, String code) {
        return grounds.stream().anyMatch(ground -> ground.code().equals(code));
    }

    /** Whether what the analysis calls idle is just what decided in none of the files noted. */
    void checkIdle() {
        List<String> expected = new ArrayList<>();
        for (Criterion criterion : rules.criteria()) {
            if (!met.contains(criterion.code())) {
                expected.add("criterion " + criterion.code() + " NEVER_HOLDS");
            } else if (!deciding.contains(criterion.code())) {
                expected.add("criterion " + criterion.code() + " ALWAYS_OUTDONE");
            }
        }
        for (Limit limit : rules.limits()) {
            if (!exceeded.contains(limit.code())) {
                expected.add("limit " + limit.code() + " NEVER_HOLDS");
            } else if (!mattering.contains(limit.code())) {
                expected.add("limit " + limit.code() + " ALWAYS_OUTDONE");
            }
        }
        assertThat(coverage.idle().stream().map(idle -> idle.provision().text(Language.ENGLISH) + " " + idle.why()))
                .as(rules::toString)
                .containsExactlyElementsOf(expected);
    }
}
