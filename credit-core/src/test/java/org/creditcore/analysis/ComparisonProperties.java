package org.creditcore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import org.creditcore.testing.CoverageAgreement;

/** What a comparison of two small rulebooks finds, and with how many records, is what brute force finds. */
@Domain(SmallRulebooks.class)
class ComparisonProperties {
    private static final int MOST = 4;

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2024, 6, 30), LocalDate.of(2023, 6, 30), LocalDate.of(2024, 2, 29));

    @Tag("law-17")
    @Property(tries = 30)
    void comparisonAgreesWithBruteForce(@ForAll SmallRulebooks.Pair pair) {
        Comparison comparison = Comparison.of(pair.before(), pair.after());
        if (SmallRulebooks.sums(pair.before()) + SmallRulebooks.sums(pair.after()) > 2) {
            // three sums or more may cross each other, which is said
            assertThat(comparison.outOfReach())
                    .allMatch(reason -> reason.english().endsWith("sums of amounts that cross each other"));
            if (!comparison.outOfReach().isEmpty()) {
                return;
            }
        }
        assertThat(comparison.outOfReach()).isEmpty();
        new Claims(comparison).check();
        Map<Provision, Amendment> amendments = new LinkedHashMap<>();
        Stream.concat(comparison.changes().stream(), comparison.equivalent().stream())
                .forEach(amendment -> amendments.put(amendment.provision(), amendment));
        Grader before = Grader.of(pair.before());
        Grader after = Grader.of(pair.after());
        for (LocalDate day : DAYS) {
            for (CreditFile file : files(pair, before, after, day)) {
                Assessment was = before.assess(file, day);
                Assessment is = after.assess(file, day);
                Set<Provision> held = Claims.provisions(was);
                Set<Provision> holds = Claims.provisions(is);
                for (Provision provision : held) {
                    if (!holds.contains(provision)) {
                        assertFound(amendments.get(provision), Amendment::lost, file, pair);
                    }
                }
                for (Provision provision : holds) {
                    if (!held.contains(provision)) {
                        assertFound(amendments.get(provision), Amendment::gained, file, pair);
                    }
                }
                if (!was.outcome().code().equals(is.outcome().code())) {
                    amendments.values().forEach(amendment -> {
                        boolean differs = held.contains(amendment.provision()) != holds.contains(amendment.provision());
                        assertThat(differs && claimsNoOutcomeToDiffer(amendment))
                                .as(() -> amendment + " of " + pair)
                                .isFalse();
                    });
                    for (Provision cause : Migration.causes(was, is)) {
                        assertMoved(amendments.get(cause), was, is, pair);
                    }
                }
            }
        }
    }

    private static boolean claimsNoOutcomeToDiffer(Amendment amendment) {
        return amendment
                .proof()
                .filter(proof -> !proof.english().endsWith("other changes are the cause"))
                .isPresent();
    }

    private static void assertFound(
            Amendment amendment, Function<Amendment, List<Place>> places, CreditFile file, SmallRulebooks.Pair pair) {
        assertThat(amendment).as(pair::toString).isNotNull();
        assertThat(places.apply(amendment)).as(pair::toString).isNotEmpty();
        assertThat(places.apply(amendment).get(0).witness().file().evidence())
                .as(pair::toString)
                .hasSizeLessThanOrEqualTo(file.evidence().size());
    }

    private static void assertMoved(Amendment amendment, Assessment was, Assessment is, SmallRulebooks.Pair pair) {
        assertThat(amendment).as(pair::toString).isNotNull();
        Optional<Movement> movement = amendment.movements().stream()
                .filter(moved -> moved.from().code().equals(was.outcome().code())
                        && moved.to().code().equals(is.outcome().code()))
                .findFirst();
        assertThat(movement).as(() -> amendment + " of " + pair).isPresent();
        assertThat(movement.get().witness().file().evidence())
                .as(() -> movement.get().text(Language.ENGLISH) + " of " + pair)
                .hasSizeLessThanOrEqualTo(was.file().evidence().size());
    }

    /** For each combination of values that the two rulebooks tell apart, a file with the fewest records. */
    private static Collection<CreditFile> files(SmallRulebooks.Pair pair, Grader before, Grader after, LocalDate day) {
        Map<List<Long>, Evidence> single = new LinkedHashMap<>();
        for (Evidence record : SmallRulebooks.records(day)) {
            CreditFile file = CreditFile.of(SmallRulebooks.SUBJECT, record);
            List<Long> values = new ArrayList<>(values(pair.before(), before.assess(file, day)));
            values.addAll(values(pair.after(), after.assess(file, day)));
            if (values.stream().anyMatch(value -> value > 0)) {
                single.putIfAbsent(values, record);
            }
        }
        int size = pair.before().gradingTallies().size()
                + pair.after().gradingTallies().size();
        Map<List<Long>, List<Evidence>> reached = new LinkedHashMap<>();
        reached.put(Collections.nCopies(size, 0L), List.of());
        List<List<Long>> lately = List.copyOf(reached.keySet());
        while (!lately.isEmpty()) {
            List<List<Long>> next = new ArrayList<>();
            for (List<Long> values : lately) {
                single.forEach((more, record) -> {
                    List<Long> sum = new ArrayList<>();
                    for (int i = 0; i < size; i++) {
                        sum.add(Math.min(MOST, values.get(i) + more.get(i)));
                    }
                    if (!reached.containsKey(sum)) {
                        List<Evidence> records = new ArrayList<>(reached.get(values));
                        records.add(renamed(record, records.size() + 1));
                        reached.put(sum, records);
                        next.add(sum);
                    }
                });
            }
            lately = next;
        }
        return reached.values().stream()
                .map(records -> CreditFile.of(SmallRulebooks.SUBJECT, records, List.of()))
                .toList();
    }

    private static List<Long> values(Rulebook rules, Assessment assessment) {
        Map<String, Long> values = CoverageAgreement.values(assessment);
        return rules.gradingTallies().stream()
                .map(tally -> Math.min(MOST, values.getOrDefault(tally.code(), 0L)))
                .toList();
    }

    private static Evidence renamed(Evidence record, int number) {
        if (record instanceof Decision decision) {
            return Decision.builder()
                    .from(decision)
                    .id("R-" + number)
                    .document(number + "号")
                    .build();
        }
        if (record instanceof CreditRating rating) {
            return CreditRating.builder()
                    .from(rating)
                    .id("R-" + number)
                    .scheme("评价" + number)
                    .build();
        }
        return CommitmentBreach.builder()
                .from((CommitmentBreach) record)
                .id("R-" + number)
                .document(number + "号")
                .build();
    }
}
