package org.creditcore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditcore.evidence.CreditFile;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Choice;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.DisputeTreatment;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Test;

/** Whom an amendment moves, of a population that holds a file for everything that can be. */
class MigrationTest {
    private static final Rulebook PINGLU = Pinglu2021.rulebook();
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    /** The smallest files of all regions in which the text names no grade or two. */
    private static List<CreditFile> population() {
        Coverage coverage = Coverage.of(PINGLU);
        return Stream.concat(
                        coverage.uncovered().stream(),
                        coverage.overlaps().stream().flatMap(overlap -> overlap.places().stream()))
                .map(place -> place.witness().file())
                .toList();
    }

    @Test
    void filesAreCountedByTheirOutcomesAndMoversSayWhy() {
        Rulebook escalates = PINGLU.with("aboveLimit", "ESCALATE_TO_C").with("cleanRecord", "GRADE_A");
        Migration migration = Migration.of(PINGLU, escalates, population().subList(0, 8), DAY);
        assertThat(migration.text(Language.ENGLISH)).isEqualTo("""
                UNGRADED → A: 1
                B → C: 7
                USCC 91350100M000100Y43: UNGRADED → A (outcome without ground)
                USCC 91350100M000100Y43: B → C (limit B-2-FINES)
                USCC 91350100M000100Y43: B → C (limit B-1)
                USCC 91350100M000100Y43: B → C (limit B-1, limit B-2-FINES)
                USCC 91350100M000100Y43: B → C (limit B-2)
                USCC 91350100M000100Y43: B → C (limit B-1, limit B-2)
                USCC 91350100M000100Y43: B → C (limit B-3)
                USCC 91350100M000100Y43: B → C (limit B-2-FINES, limit B-3)
                """);
        assertThat(migration.text(Language.CHINESE))
                .startsWith("UNGRADED → A：1\nB → C：7\nUSCC 91350100M000100Y43：UNGRADED → A（无任何依据时的结果）\n")
                .endsWith("USCC 91350100M000100Y43：B → C（上限B-2-FINES、上限B-3）\n");
    }

    @Test
    void whoStaysIsCountedAndNamedNowhere() {
        Migration migration = Migration.of(PINGLU, PINGLU, population(), DAY);
        assertThat(migration.movers()).isEmpty();
        assertThat(migration.counts())
                .containsExactly(
                        new Migration.Count(Outcome.UNGRADED, Outcome.UNGRADED, 1),
                        new Migration.Count(Outcome.graded(Pinglu2021.B), Outcome.graded(Pinglu2021.B), 23),
                        new Migration.Count(Outcome.graded(Pinglu2021.C), Outcome.graded(Pinglu2021.C), 28));
        assertThat(Migration.of(PINGLU, PINGLU, List.of(), DAY).counts()).isEmpty();
    }

    /** Rules of the same bureau with no options, and only these criteria. */
    private static Rulebook.Builder plain(Criterion... criteria) {
        return Rulebook.builder()
                .id("plain")
                .title(PINGLU.title())
                .document(PINGLU.document())
                .authorityNames(PINGLU.authorityNames())
                .classification(PINGLU.classification())
                .outcomes(PINGLU.outcomes())
                .disputed(Choice.fixed(DisputeTreatment.COUNT))
                .withoutGround(Choice.fixed(Outcome.UNGRADED))
                .addCriteria(criteria);
    }

    /** Where two outcomes change places, no ground comes or goes. */
    @Test
    void theOrderOfOutcomesMayBeTheCause() {
        Criterion good = PINGLU.criteria().get(1);
        Criterion bad = PINGLU.criteria().get(6);
        Rulebook worst = plain(good, bad)
                .outcomes(List.of(Outcome.graded(Pinglu2021.A), Outcome.UNGRADED, Outcome.graded(Pinglu2021.C)))
                .build();
        Rulebook best = Rulebook.builder()
                .from(worst)
                .outcomes(List.of(Outcome.graded(Pinglu2021.C), Outcome.UNGRADED, Outcome.graded(Pinglu2021.A)))
                .build();
        Comparison comparison = Comparison.of(worst, best);
        assertThat(comparison.text(Language.ENGLISH)).isEqualTo("""
                before: plain, 平发改发〔2021〕121号
                after: plain, 平发改发〔2021〕121号
                what changes something:
                  order of outcomes
                    outcomes from best to worst: [A, UNGRADED, C] → [C, UNGRADED, A]
                    C → A, such as on 2024-06-30: rating of 2024-06-29, good, by 某部门; list entry of 2024-06-29, black list
                what changes nothing: none
                what is out of reach: none
                """);
        Witness witness = comparison.changes().get(0).movements().get(0).witness();
        assertThat(Migration.of(worst, best, List.of(witness.file()), witness.day())
                        .movers()
                        .get(0)
                        .causes())
                .containsExactly(new Provision(Provision.Kind.ORDER, "ORDER"));
    }

    /** What leads elsewhere is the cause, whichever outcome takes precedence. */
    @Test
    void aCriterionForAnotherGradeIsTheCauseAndNotThePrecedence() {
        Criterion good = PINGLU.criteria().get(1);
        Rulebook before = plain(good).build();
        Rulebook after = Rulebook.builder()
                .from(before)
                .criteria(List.of(
                        new Criterion(good.code(), good.citation(), good.name(), Pinglu2021.B, good.condition())))
                .precedence(PINGLU.outcomes())
                .build();
        Comparison comparison = Comparison.of(before, after);
        assertThat(comparison.text(Language.ENGLISH)).isEqualTo("""
                before: plain, 平发改发〔2021〕121号
                after: plain, 平发改发〔2021〕121号
                what changes something:
                  criterion A-2
                    grade: A → B
                    A → B, such as on 2024-06-30: rating of 2024-06-29, good, by 某部门
                what changes nothing:
                  order of outcomes
                    outcomes by precedence: [C, UNDETERMINED, B, UNGRADED, A] → [A, UNGRADED, B, UNDETERMINED, C]
                    no ground changes: no file has grounds at once whose order is another
                what is out of reach: none
                """);
    }

    /** A milder criterion for the same: that files move is the doing of what was left out, and not denied of what came in. */
    @Test
    void whatIsMovedByAnotherChangeIsSaidToBe() {
        Criterion harsh = PINGLU.criteria().get(6);
        Criterion mild = new Criterion("B-9", harsh.citation(), harsh.name(), Pinglu2021.B, harsh.condition());
        Rulebook before = plain(harsh).build();
        Rulebook after = Rulebook.builder().from(before).criteria(List.of(mild)).build();
        assertThat(Comparison.of(before, after).changes().stream()
                        .map(amendment -> amendment.provision().code() + ": "
                                + amendment.movements().stream()
                                        .map(movement -> movement.from() + " → " + movement.to())
                                        .toList()
                                + amendment.proof().map(Term::english).orElse("")))
                .containsExactly(
                        "C-1: [C → B]",
                        "B-9: []wherever it differs and the outcome does too, other changes are the cause");
    }

    /** A criterion that another subsumes may go: no outcome changes, and why is said. */
    @Test
    void aSubsumedCriterionMayGo() {
        Criterion once = PINGLU.criteria().get(6);
        Criterion twice = new Criterion(
                "C-3",
                once.citation(),
                once.name(),
                once.grade(),
                Condition.atLeast(once.condition().ranges().get(0).tally(), 2));
        Rulebook more = Rulebook.builder().from(PINGLU).addCriteria(twice).build();
        Comparison comparison = Comparison.of(more, PINGLU);
        assertThat(comparison).hasToString("pinglu-2021 → pinglu-2021: 1 changes, 0 equivalent");
        Amendment removed = comparison.changes().get(0);
        assertThat(removed.effect()).isEqualTo(Amendment.Effect.GROUNDS);
        assertThat(removed.provision()).isEqualTo(new Provision(Provision.Kind.CRITERION, "C-3"));
        assertThat(removed.causes().get(0).in(Language.ENGLISH)).isEqualTo("removed");
        assertThat(removed.proof().orElseThrow().in(Language.ENGLISH))
                .isEqualTo(
                        "wherever it differs, criterion C-1 holds before and after, and leads to the same or takes precedence");
        assertThat(removed.proof().orElseThrow().in(Language.CHINESE)).isEqualTo("凡有不同之处，依据C-1修改前后都成立，且其结果相同或优先");
        assertThat(removed.lost().get(0).witness().text(Language.ENGLISH))
                .isEqualTo("on 2024-06-30: 2 × serious-dishonesty determination of 2024-06-29");
    }

    @Test
    void otherNamesOfTheAuthorityCountOtherRatings() {
        Comparison comparison = Comparison.of(PINGLU, PINGLU.withAuthorityNames(List.of("某旗发展改革局")));
        assertThat(comparison.changes())
                .extracting(amendment -> amendment.provision().code())
                .containsExactly("A-2", "C-2");
        assertThat(comparison.changes().get(0).causes().get(0).in(Language.CHINESE))
                .isEqualTo("本机关的名称");
        assertThat(comparison.changes().get(0).gained().get(0).witness().text(Language.ENGLISH))
                .isEqualTo("on 2024-06-30: rating of 2024-06-29, good, by 平鲁区发展和改革局");
        assertThat(comparison.changes().get(0).lost().get(0).witness().text(Language.ENGLISH))
                .isEqualTo("on 2024-06-30: rating of 2024-06-29, good, by 某旗发展改革局");
        assertThat(comparison.outOfReach().get(0).english())
                .isEqualTo("cases reported twice under different names of the authority");
        new Claims(comparison).check();
    }
}
