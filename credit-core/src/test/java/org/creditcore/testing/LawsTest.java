package org.creditcore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.creditcore.analysis.Coverage;
import org.creditcore.analysis.Region;
import org.creditcore.analysis.Witness;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.Choice;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Classification;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.DisputeTreatment;
import org.creditcore.rulebook.Grade;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The laws are noticed to be broken where they are, and only there. */
class LawsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);
    private static final Outcome BETTER = Outcome.graded(new Grade("A", new Term("甲", "A")));
    private static final Outcome WORSE = Outcome.graded(new Grade("B", new Term("乙", "B")));

    private static final Tally BREACHES =
            Tally.count("BREACHES", new Term("违反承诺", "breaches"), new Selector.Breaches(), Window.years(1));
    private static final Tally GOOD_RATINGS = Tally.count(
            "GOOD_RATINGS",
            new Term("良好评价", "good ratings"),
            new Selector.Ratings(EnumSet.of(Standing.GOOD)),
            Window.years(1));

    /** Whoever broke two commitments has the better grade: no regulation should say so. */
    private static final Rulebook TWO_BREACHES_HELP = rulebook(BETTER, Condition.atLeast(BREACHES, 2), WORSE);

    private static final Rulebook GOOD_RATINGS_HURT = rulebook(WORSE, Condition.atLeast(GOOD_RATINGS, 1), BETTER);

    private static final Rulebook BREACHES_HURT = rulebook(WORSE, Condition.atLeast(BREACHES, 1), BETTER);

    private static Rulebook rulebook(Outcome outcome, Condition condition, Outcome otherwise) {
        return Rulebook.builder()
                .id("broken")
                .title(new Term("规则", "rules"))
                .document("某发〔2022〕1号")
                .addAuthorityNames("某局")
                .addOutcomes(BETTER, WORSE)
                .classification(new Classification(List.of(SanctionKind.values())))
                .addCriteria(new Criterion(
                        "X",
                        Citation.of("1"),
                        new Term("项", "item"),
                        outcome.grade().orElseThrow(),
                        condition))
                .disputed(Choice.fixed(DisputeTreatment.COUNT))
                .withoutGround(Choice.fixed(otherwise))
                .build();
    }

    private static CommitmentBreach breach(String id, String document, String date) {
        return CommitmentBreach.builder()
                .id(id)
                .date(LocalDate.parse(date))
                .reportedBy("审批股")
                .authority("某部门")
                .document(document)
                .build();
    }

    private static Question question(Rulebook rulebook, Evidence... records) {
        return new Question(
                CreditFile.of(SubjectArbitraries.any(), records), Grader.of(rulebook), DAY, Optional.empty());
    }

    // properties as a user has them

    static final class TwoBreachesHelp implements MonotoneRulebookLaws {
        @Override
        public Rulebook rulebook() {
            return TWO_BREACHES_HELP;
        }
    }

    static final class GoodRatingsHurt implements MonotoneRulebookLaws {
        @Override
        public Rulebook rulebook() {
            return GOOD_RATINGS_HURT;
        }
    }

    static final class BreachesHurt implements MonotoneRulebookLaws, CoverageLaw {
        @Override
        public Rulebook rulebook() {
            return BREACHES_HURT;
        }
    }

    @Test
    @Tag("slow")
    @Tag("law-3")
    @Tag("law-4")
    @Tag("law-5")
    void theLawsThatARulebookBreaksAreReportedAndNoOthers() {
        assertThat(failures(TwoBreachesHelp.class, 1000, "law-3", "law-5"))
                .containsOnlyKeys("worseNeverHelps", "repairNeverHurts")
                .hasEntrySatisfying(
                        "worseNeverHelps",
                        failure -> assertThat(failure)
                                .startsWith("law 3, on ")
                                .contains(" the outcome goes from B to the better A by one more adverse record: "
                                        + "CommitmentBreach{"))
                .hasEntrySatisfying(
                        "repairNeverHurts",
                        failure -> assertThat(failure)
                                .startsWith("law 5, on ")
                                .contains(" the outcome goes from A to the worse B by a repair: "));
        assertThat(failures(GoodRatingsHurt.class, 1000, "law-4"))
                .containsOnlyKeys("betterNeverHurts")
                .hasEntrySatisfying(
                        "betterNeverHurts",
                        failure -> assertThat(failure)
                                .startsWith("law 4, on ")
                                .contains(
                                        " the outcome goes from A to the worse B by one more record in favour: CreditRating{"));
        assertThat(failures(TwoBreachesHelp.class, 50, "law-4", "law-15")).isEmpty();
        assertThat(failures(GoodRatingsHurt.class, 50, "law-3", "law-5", "law-15"))
                .isEmpty();
        assertThat(failures(BreachesHurt.class, 50, "law-3", "law-4", "law-5", "law-15", "law-17"))
                .isEmpty();
    }

    /** What each property of some laws that fails says, by name. */
    private static Map<String, String> failures(Class<?> laws, int tries, String... tags) {
        Map<String, String> failures = new TreeMap<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
                if (identifier.isTest()) {
                    result.getThrowable()
                            .ifPresent(thrown -> failures.put(identifier.getDisplayName(), thrown.getMessage()));
                }
            }
        };
        launcher()
                .execute(
                        request(laws)
                                .filters(TagFilter.includeTags(tags))
                                .configurationParameter("jqwik.tries.default", Integer.toString(tries))
                                .configurationParameter("jqwik.shrinking.default", "OFF")
                                .configurationParameter("jqwik.database", "target/jqwik-database-of-broken-laws")
                                .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .build(),
                        listener);
        return failures;
    }

    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build());
    }

    private static LauncherDiscoveryRequestBuilder request(Class<?> laws) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(laws))
                .filters(EngineFilter.includeEngines("jqwik"));
    }

    @Test
    void aTestInheritsAPropertyForEachLaw() {
        TestPlan plan = launcher().discover(request(BreachesHurt.class).build());
        Set<String> inherited = new TreeSet<>();
        plan.getRoots()
                .forEach(root -> plan.getDescendants(root).stream()
                        .filter(TestIdentifier::isTest)
                        .forEach(test -> test.getTags()
                                .forEach(tag -> inherited.add(tag.getName() + " " + test.getDisplayName()))));
        assertThat(inherited)
                .containsExactly(
                        "law-1 order",
                        "law-10 incrementalAgrees",
                        "law-10 incrementalAgreesAfterForgetting",
                        "law-10 incrementalAgreesFromAFileOn",
                        "law-11 fastAgrees",
                        "law-12 batchAgrees",
                        "law-13 explained",
                        "law-14 knownThen",
                        "law-15 remediesWork",
                        "law-16 rename",
                        "law-16 renameOfAuthorities",
                        "law-17 coverageAgrees",
                        "law-2 pure",
                        "law-3 worseNeverHelps",
                        "law-4 betterNeverHurts",
                        "law-5 repairNeverHurts",
                        "law-6 revokedIsNever",
                        "law-7 noFuture",
                        "law-7 noFutureOfEvents",
                        "law-8 timelineAgrees",
                        "law-9 nextChangeIsNext");
    }

    // single samples

    @Test
    @Tag("law-3")
    void anAdverseRecordThatHelpsIsReported() {
        assertThatThrownBy(() -> Laws.worseNeverHelps(
                        question(TWO_BREACHES_HELP, breach("B-1", "1号", "2022-03-10")),
                        breach("B-2", "2号", "2022-03-11")))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "law 3, on 2022-03-11 the outcome goes from B to the better A by one more adverse"
                                + " record: CommitmentBreach{id=B-2, ");
    }

    @Test
    @Tag("law-4")
    void aGoodRatingThatHurtsIsReported() {
        CreditRating rating = CreditRating.builder()
                .id("R-1")
                .date(LocalDate.of(2022, 3, 10))
                .reportedBy("信用股")
                .authority("某部门")
                .scheme("评价")
                .result("A")
                .standing(Standing.GOOD)
                .build();
        assertThatThrownBy(() -> Laws.betterNeverHurts(question(GOOD_RATINGS_HURT), rating))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "law 4, on 2022-03-10 the outcome goes from A to the worse B by one more record in"
                                + " favour: CreditRating{id=R-1, ");
    }

    @Test
    @Tag("law-5")
    void aRepairThatHurtsIsReported() {
        Question question =
                question(TWO_BREACHES_HELP, breach("B-1", "1号", "2022-03-10"), breach("B-2", "2号", "2022-03-11"));
        assertThatThrownBy(() -> Laws.repairNeverHurts(question, Event.repair("B-1", LocalDate.of(2022, 4, 1), "信用股")))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("law 5, on 2022-04-01 the outcome goes from A to the worse B by a repair: ");
    }

    /** A later report of a case that is on file is no record of its own: from the beginning the case is flagged and of its date. */
    @Test
    @Tag("law-7")
    void aRecordThatChangesEarlierDaysIsReported() {
        assertThatThrownBy(() -> Laws.noFuture(
                        question(BREACHES_HURT, breach("B-1", "1号", "2022-03-10")), breach("B-2", "1号", "2022-05-10")))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("law 7, the verdict on 2018-03-09 with CommitmentBreach{id=B-2, ")
                .hasMessageContaining("\n  is:        ")
                .hasMessageContaining("\n  should be: ");
    }

    @Test
    @Tag("law-16")
    void aNameThatIsInTheTextIsReported() {
        assertThatThrownBy(() -> Laws.rename(question(BREACHES_HURT, breach("B-1", "1号", "2022-03-10")), "某部门"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("law 16, the text says the name 某部门:\n");
    }

    @Test
    @Tag("law-17")
    void aWitnessOfAnotherCellIsReported() {
        Coverage coverage = Coverage.of(BREACHES_HURT);
        Region none = new Region(List.of(coverage.cells(BREACHES).get(0)));
        Region one = new Region(List.of(coverage.cells(BREACHES).get(1)));
        CoverageAgreement agreement = new CoverageAgreement(coverage);
        Optional<Witness> wrong = coverage.witness(none);
        assertThat(agreement.checkRegions(none, wrong)).isPresent();
        assertThatThrownBy(() -> agreement.checkRegions(one, wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(", the witness has {}: ");
        assertThatThrownBy(() -> agreement.checkRegions(one, Optional.empty()))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith(", whether there is a witness\n  is:        false\n  should be: true");
        agreement.note(wrong.orElseThrow());
        assertThatThrownBy(agreement::checkIdle)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\n  is:        []\n  should be: [criterion X NEVER_HOLDS]");
    }
}
