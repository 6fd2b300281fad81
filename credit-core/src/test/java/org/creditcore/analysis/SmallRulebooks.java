package org.creditcore.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Tally;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.UnifiedSocialCreditCode;
import org.creditcore.testing.RulebookArbitraries;

/** Rulebooks of one to three tallies and one to four criteria with small bounds, and all records that could matter to them. */
class SmallRulebooks extends DomainContextBase {
    static final Subject SUBJECT =
            Subject.of(SubjectKind.LEGAL_PERSON, UnifiedSocialCreditCode.of("91140603MA0KAMP17P"));
    private static final List<SanctionKind> KINDS = List.copyOf(RulebookArbitraries.SMALL_KINDS);

    @Provide
    Arbitrary<Rulebook> rulebooks() {
        return RulebookArbitraries.small();
    }

    /**
     * Two rulebooks.
     *
     * @param before one
     * @param after a small change of it, or another
     */
    record Pair(Rulebook before, Rulebook after) {}

    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<Pair> others = Combinators.combine(rulebooks(), rulebooks()).as(Pair::new);
        Arbitrary<Pair> mutated = rulebooks()
                .flatMap(rules -> Arbitraries.of(
                                new ArrayList<>(Mutations.of(rules).values()))
                        .map(mutation -> new Pair(rules, mutation)));
        return Arbitraries.frequencyOf(Tuple.of(1, others), Tuple.of(3, mutated));
    }

    /** How many tallies are sums. */
    static long sums(Rulebook rules) {
        return rules.gradingTallies().stream().filter(Tally::isAmount).count();
    }

    // records

    /** A record of each sort, of each age that a window might tell apart on the day. */
    static List<Evidence> records(LocalDate day) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        for (LocalDate date : List.of(
                day,
                day.minusYears(1),
                day.minusDays(365),
                day.minusDays(366),
                day.minusYears(2),
                LocalDate.of(day.getYear(), 1, 1),
                day.minusYears(9))) {
            dates.add(date.minusDays(1));
            dates.add(date);
        }
        List<Evidence> records = new ArrayList<>();
        for (LocalDate date : dates) {
            records.add(CommitmentBreach.builder()
                    .id("R-1")
                    .date(date)
                    .reportedBy("某股")
                    .authority("某部门")
                    .document("1号")
                    .build());
            List<Optional<LocalDate>> ends = date.isBefore(day)
                    ? List.of(Optional.empty(), Optional.of(day.minusDays(1)))
                    : List.of(Optional.empty());
            for (Optional<LocalDate> end : ends) {
                for (Standing standing : Standing.values()) {
                    records.add(CreditRating.builder()
                            .id("R-1")
                            .date(date)
                            .reportedBy("某股")
                            .authority("某部门")
                            .scheme("评价")
                            .result("结果")
                            .standing(standing)
                            .validUntil(end)
                            .build());
                }
                for (List<Act> acts : DECIDED) {
                    records.add(Decision.builder()
                            .id("R-1")
                            .date(date)
                            .reportedBy("某股")
                            .authority("某部门")
                            .document("1号")
                            .acts(acts)
                            .publicityEnds(end)
                            .build());
                }
            }
        }
        return records;
    }

    /** One or two acts, each of any kinds, grave or not, with fines of 0 to 3 fen. */
    private static final List<List<Act>> DECIDED = decided();

    private static List<List<Act>> decided() {
        List<Act> acts = new ArrayList<>();
        for (int kinds = 1; kinds < 8; kinds++) {
            for (boolean grave : new boolean[] {false, true}) {
                for (long fen = 0; fen < 4; fen++) {
                    Act.Builder act = Act.builder().grave(grave);
                    for (int kind = 0; kind < 3; kind++) {
                        if ((kinds & 1 << kind) != 0) {
                            act.addSanctions(
                                    kind == 1 ? Sanction.fine(Money.ofFen(fen)) : Sanction.of(KINDS.get(kind)));
                        }
                    }
                    if (fen == 0 || (kinds & 2) != 0) {
                        acts.add(act.build());
                    }
                }
            }
        }
        List<List<Act>> decided = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            decided.add(List.of(acts.get(i)));
            for (int j = i; j < acts.size(); j++) {
                decided.add(List.of(acts.get(i), acts.get(j)));
            }
        }
        return decided;
    }
}
