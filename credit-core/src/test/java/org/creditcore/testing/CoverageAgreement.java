package org.creditcore.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.creditcore.analysis.Band;
import org.creditcore.analysis.Coverage;
import org.creditcore.analysis.Region;
import org.creditcore.analysis.Witness;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.CountedSpan;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Ground;
import org.creditcore.grading.Verdict;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Reading;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Tally;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/**
 * Holds an analysis against what the grader finds for the witness of each cell of the space (law 17).
 *
 * <p>Who has other means to walk the cells, or more to say of each, checks cell by cell: {@link #checkRegions} and {@link #note} for
 * each, {@link #checkIdle} at the end. To be used by one thread.
 */
public final class CoverageAgreement {
    private final Coverage coverage;
    private final Rulebook rules;
    private final Grader grader;
    private final Set<String> met = new HashSet<>();
    private final Set<String> deciding = new HashSet<>();
    private final Set<String> exceeded = new HashSet<>();
    private final Set<String> mattering = new HashSet<>();

    /**
     * Prepares to hold an analysis against the grader.
     *
     * @param coverage the analysis
     */
    public CoverageAgreement(Coverage coverage) {
        this.coverage = coverage;
        this.rules = coverage.rulebook();
        this.grader = Grader.of(rules);
    }

    static void checkUnderEachReading(Rulebook rulebook) {
        for (Reading reading : Reading.all(rulebook.options())) {
            Coverage coverage = Coverage.of(rulebook.under(reading));
            Check.that(
                    coverage.outOfReach().isEmpty(),
                    () -> "law 17, out of reach of the analysis of " + rulebook.id() + ": "
                            + coverage.outOfReach().stream().map(Term::english).toList());
            CoverageAgreement agreement = new CoverageAgreement(coverage);
            cells(coverage, (cell, witness) -> {
                agreement.checkRegions(cell, witness);
                witness.ifPresent(agreement::note);
            });
            agreement.checkIdle();
        }
    }

    /**
     * Walks every combination of the cells of all tallies.
     *
     * @param coverage the analysis, of a rulebook in its reach
     * @param visitor is told each with its witness, if it has one
     */
    public static void cells(Coverage coverage, BiConsumer<Region, Optional<Witness>> visitor) {
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

    /**
     * What the tallies come to by the spans of an assessment.
     *
     * @param assessment the assessment
     * @return the value of each tally that is not 0, by code
     */
    public static Map<String, Long> values(Assessment assessment) {
        Map<String, Long> values = new HashMap<>();
        for (CountedSpan span : assessment.spans()) {
            if (span.contains(assessment.day())) {
                values.merge(span.tally().code(), span.weight(), Long::sum);
            }
        }
        return values;
    }

    /**
     * Checks that the regions of the analysis say of a cell what the grader finds there.
     *
     * @param cell a combination of cells
     * @param witness its witness, if it has one
     * @return the verdict of the witness
     */
    public Optional<Verdict> checkRegions(Region cell, Optional<Witness> witness) {
        Map<String, Long> point = new HashMap<>();
        cell.bands().forEach(band -> point.put(band.tally().code(), band.atLeast()));
        boolean reachable = coverage.unreachable().stream().noneMatch(region -> contains(region, point));
        Check.same(witness.isPresent(), reachable, () -> what(cell) + ", whether there is a witness");
        if (witness.isEmpty()) {
            return Optional.empty();
        }
        Assessment assessment =
                grader.assess(witness.get().file(), witness.get().day());
        Map<String, Long> values = values(assessment);
        Check.that(contains(cell, values), () -> what(cell) + ", the witness has " + values + ": " + witness.get());
        Verdict verdict = assessment.verdict();
        List<String> codes = verdict.criteria().stream().map(Ground::code).toList();
        Check.same(
                coverage.uncovered().stream().anyMatch(place -> contains(place.region(), point)),
                codes.isEmpty(),
                () -> what(cell) + ", whether it is uncovered; it meets " + codes);
        for (Criterion first : rules.criteria()) {
            for (Criterion second : rules.criteria()
                    .subList(
                            rules.criteria().indexOf(first) + 1,
                            rules.criteria().size())) {
                boolean claimed = coverage.overlaps().stream()
                        .filter(overlap -> overlap.first() == first && overlap.second() == second)
                        .flatMap(overlap -> overlap.places().stream())
                        .anyMatch(place -> contains(place.region(), point));
                Check.same(
                        claimed,
                        !first.grade().equals(second.grade())
                                && codes.contains(first.code())
                                && codes.contains(second.code()),
                        () -> what(cell) + ", whether " + first.code() + " and " + second.code() + " overlap; it meets "
                                + codes);
            }
        }
        return Optional.of(verdict);
    }

    private String what(Region cell) {
        return "law 17, of " + rules + " in " + cell;
    }

    private static boolean contains(Region region, Map<String, Long> values) {
        return region.contains(band -> values.getOrDefault(band.tally().code(), 0L));
    }

    /**
     * Notes what decides in a file.
     *
     * @param witness the file and its day
     */
    public void note(Witness witness) {
        note(witness, grader.assess(witness.file(), witness.day()).verdict());
    }

    /**
     * Notes what decides in a file, given its grounds, which are the same under another reading.
     *
     * @param witness the file and its day
     * @param verdict what holds in it
     */
    public void note(Witness witness, Verdict verdict) {
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

    /** Checks that what the analysis calls idle is just what decided in none of the files noted. */
    public void checkIdle() {
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
        Check.same(
                coverage.idle().stream()
                        .map(idle -> idle.provision().text(Language.ENGLISH) + " " + idle.why())
                        .toList(),
                expected,
                () -> "law 17, what is idle in " + rules);
    }
}
