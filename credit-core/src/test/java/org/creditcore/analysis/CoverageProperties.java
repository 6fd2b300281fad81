package org.creditcore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.testing.CoverageAgreement;

/**
 * The analysis of any small rulebook agrees with brute force: all records of a few dates, kinds and amounts, graded alone, and added up
 * until nothing new comes.
 */
@Domain(SmallRulebooks.class)
class CoverageProperties {
    private static final int MOST = 3;

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 6, 30), LocalDate.of(2023, 6, 30), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 1, 1));

    @Tag("law-17")
    @Property(tries = 30)
    void analysisAgreesWithBruteForce(@ForAll Rulebook rules) {
        Coverage coverage = Coverage.of(rules);
        if (SmallRulebooks.sums(rules) > 2) {
            // three sums may cross each other, which is said
            assertThat(coverage.outOfReach())
                    .allMatch(reason -> reason.english().endsWith("sums of amounts that cross each other"));
            if (!coverage.outOfReach().isEmpty()) {
                return;
            }
        }
        assertThat(coverage.outOfReach()).isEmpty();
        CoverageAgreement agreement = new CoverageAgreement(coverage);
        Map<List<Long>, Integer> reached = reached(rules);
        CoverageAgreement.cells(coverage, (Region cell, Optional<Witness> witness) -> {
            agreement.checkRegions(cell, witness);
            Optional<Integer> records = reached.entrySet().stream()
                    .filter(entry -> cell.contains(
                            band -> entry.getKey().get(rules.gradingTallies().indexOf(band.tally()))))
                    .map(Map.Entry::getValue)
                    .min(Integer::compare);
            if (records.isPresent()) {
                assertThat(witness).as(() -> cell + " of " + rules).isPresent();
                assertThat(witness.get().file().evidence()).hasSizeLessThanOrEqualTo(records.get());
            }
            witness.ifPresent(agreement::note);
        });
        agreement.checkIdle();
    }

    /** The values that some file has, those above the last bound as one, with the fewest records that it takes. */
    private static Map<List<Long>, Integer> reached(Rulebook rules) {
        Grader grader = Grader.of(rules);
        Map<List<Long>, Integer> all = new HashMap<>();
        for (LocalDate day : DAYS) {
            Set<List<Long>> single = new HashSet<>();
            for (Evidence record : SmallRulebooks.records(day)) {
                Map<String, Long> values =
                        CoverageAgreement.values(grader.assess(CreditFile.of(SmallRulebooks.SUBJECT, record), day));
                if (!values.isEmpty()) {
                    single.add(rules.gradingTallies().stream()
                            .map(tally -> Math.min(MOST, values.getOrDefault(tally.code(), 0L)))
                            .toList());
                }
            }
            Map<List<Long>, Integer> reached = new HashMap<>();
            List<Long> nothing = new ArrayList<>(
                    java.util.Collections.nCopies(rules.gradingTallies().size(), 0L));
            reached.put(nothing, 0);
            List<List<Long>> lately = List.of(nothing);
            for (int records = 1; !lately.isEmpty(); records++) {
                List<List<Long>> next = new ArrayList<>();
                for (List<Long> values : lately) {
                    for (List<Long> more : single) {
                        List<Long> sum = new ArrayList<>();
                        for (int i = 0; i < values.size(); i++) {
                            sum.add(Math.min(MOST, values.get(i) + more.get(i)));
                        }
                        if (reached.putIfAbsent(sum, records) == null) {
                            next.add(sum);
                        }
                    }
                }
                lately = next;
            }
            reached.forEach((values, records) -> all.merge(values, records, Math::min));
        }
        return all;
    }
}
