package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.warning;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Reading;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Tally;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Test;

/** What all types of the package have in common: they are values, and nothing is null. */
class ValuesTest {
    private static final Evidence RECORD = decision("D-1", "2022-03-10", warning());
    private static final CreditFile FILE = file(RECORD);
    private static final LocalDate DAY = day("2022-06-30");
    private static final Condition.Range RANGE =
            Condition.between(Pinglu2021.rulebook().tallies().get(0), 1, 2);

    @Test
    void nothingIsNull() {
        Assessment assessment = GRADER.assess(FILE, DAY);
        Population population =
                Population.builder(GRADER).add(GRADER.resolve(FILE)).build();
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Rulebook.class, Pinglu2021.rulebook())
                .setDefault(CreditFile.class, FILE)
                .setDefault(LocalDate.class, DAY)
                .setDefault(KnownOn.class, KnownOn.of(DAY))
                .setDefault(Language.class, Language.CHINESE)
                .setDefault(Evidence.class, RECORD)
                .setDefault(Optional.class, Optional.empty())
                .setDefault(OptionalLong.class, OptionalLong.empty())
                .setDefault(SetAside.Reason.class, SetAside.Reason.EXPIRED)
                .setDefault(Outcome.class, Outcome.UNGRADED)
                .setDefault(Finding.Kind.class, Finding.Kind.LIMIT)
                .setDefault(Citation.class, Citation.of("8"))
                .setDefault(Term.class, new Term("条", "term"))
                .setDefault(Tally.class, RANGE.tally())
                .setDefault(Condition.Range.class, RANGE)
                .setDefault(Grader.class, GRADER)
                .setDefault(Assessment.class, assessment)
                .setDefault(Cause.Kind.class, Cause.Kind.EXPIRED)
                .setDefault(Reading.class, Pinglu2021.rulebook().reading())
                .setDefault(Event.class, repair("D-1", "2022-05-01"))
                .setDefault(Population.class, population)
                .setDefault(OutcomeCounts.class, population.count(DAY))
                .setDefault(Migration.class, population.migration(DAY, DAY));
        List<Object> instances = List.of(
                GRADER,
                assessment,
                assessment.verdict(),
                assessment.findings().get(3),
                assessment.findings().get(3).measures().get(0),
                assessment.grounds().get(0),
                assessment.nextChange().orElseThrow(),
                KnownOn.of(DAY),
                GRADER.resolve(FILE),
                population,
                population.toBuilder(),
                GRADER.track(file()),
                new Turn(DAY, Outcome.UNGRADED),
                population.count(DAY),
                population.migration(DAY, DAY),
                assessment.spans().get(0),
                new Flag("X", "Y"),
                new Ground("X", List.of()),
                SetAside.because(RECORD, SetAside.Reason.OTHER_CLASS),
                assessment.remedies(),
                assessment.remedies().lifts().get(0),
                assessment.remedies().unreachable().get(0),
                new Remedies.Obstacle("X", List.of(RECORD)),
                new Requirement.All(List.of(RECORD)),
                new Requirement.AtLeast(RANGE.tally(), 1, List.of(new Requirement.Share(RECORD, 1))),
                new Requirement.Share(RECORD, 1),
                assessment.slack().get(0),
                assessment.slack().get(0).distances().get(0),
                assessment.timeline(),
                assessment.timeline().segments().get(1),
                assessment.nextChange().orElseThrow().causes().get(0),
                assessment.whatIf(FILE),
                assessment.sensitivity(),
                GRADER.audit(FILE, DAY, KnownOn.of(DAY)),
                new Learned(RECORD, Optional.empty()),
                DecisionRecord.of(assessment, "7", "0123456789abcdef"));
        for (Object instance : instances) {
            tester.testAllPublicConstructors(instance.getClass());
            tester.testAllPublicStaticMethods(instance.getClass());
            tester.testAllPublicInstanceMethods(instance);
        }
    }

    @Test
    void assessmentsAreEqualIfQuestionFileAndRulesAre() {
        new EqualsTester()
                .addEqualityGroup(
                        GRADER.assess(FILE, DAY),
                        Grader.of(Pinglu2021.rulebook()).assess(file(decision("D-1", "2022-03-10", warning())), DAY))
                .addEqualityGroup(GRADER.assess(FILE, DAY.plusDays(1)))
                .addEqualityGroup(GRADER.assess(FILE, DAY, KnownOn.of(DAY)), GRADER.assess(FILE, DAY, new KnownOn(DAY)))
                .addEqualityGroup(GRADER.assess(FILE, DAY, KnownOn.of(DAY.plusDays(1))))
                .addEqualityGroup(GRADER.assess(FILE.with(repair("D-1", "2022-09-01")), DAY))
                .addEqualityGroup(reading("disputed", "SUSPEND").assess(FILE, DAY))
                .testEquals();
    }

    @Test
    void partsAreValues() {
        new EqualsTester()
                .addEqualityGroup(
                        GRADER.assess(FILE, DAY).verdict(),
                        GRADER.assess(FILE, DAY.plusDays(3)).verdict())
                .addEqualityGroup(GRADER.assess(file(), DAY).verdict())
                .addEqualityGroup(
                        GRADER.assess(FILE, DAY).findings().get(3),
                        GRADER.assess(FILE, DAY.plusDays(3)).findings().get(3))
                .addEqualityGroup(GRADER.assess(FILE, DAY).findings().get(4))
                .addEqualityGroup(
                        GRADER.assess(FILE, DAY).nextChange(),
                        GRADER.assess(FILE, DAY.plusDays(3)).nextChange())
                .addEqualityGroup(new Flag("X", "Y"), new Flag("X", "Y"))
                .addEqualityGroup(new Flag("Y", "X"))
                .addEqualityGroup(new Ground("X", List.of("D-1")), new Ground("X", List.of("D-1")))
                .addEqualityGroup(new Ground("X", List.of()))
                .addEqualityGroup(KnownOn.of(DAY), new KnownOn(DAY))
                .addEqualityGroup(KnownOn.of(DAY.minusDays(1)))
                .addEqualityGroup(
                        GRADER.assess(FILE, DAY).remedies(),
                        GRADER.assess(FILE, DAY).remedies())
                .addEqualityGroup(GRADER.assess(FILE, DAY.plusDays(1)).remedies())
                .addEqualityGroup(
                        GRADER.assess(FILE, DAY).slack(),
                        GRADER.assess(FILE, DAY).slack())
                .addEqualityGroup(SetAside.because(RECORD, SetAside.Reason.OTHER_CLASS))
                .addEqualityGroup(SetAside.because(RECORD, SetAside.Reason.EXPIRED, DAY))
                .testEquals();
    }

    @Test
    void anAssessmentSaysWhatWasAsked() {
        Assessment assessment = GRADER.assess(FILE, DAY, KnownOn.of(DAY.plusDays(5)));
        assertThat(assessment.rulebook()).isEqualTo(Pinglu2021.rulebook());
        assertThat(assessment.file()).isEqualTo(FILE);
        assertThat(assessment.day()).isEqualTo(DAY);
        assertThat(assessment.knownOn()).contains(KnownOn.of(day("2022-07-05")));
        assertThat(GRADER.assess(FILE, DAY).knownOn()).isEmpty();
        assertThat(GRADER.rulebook()).isEqualTo(Pinglu2021.rulebook());
        assertThat(assessment).hasToString("USCC 91140603MA0KAMP17P: B on 2022-06-30");
    }

    @Test
    void listsAreCopiesThatCannotBeChanged() {
        List<String> ids = new ArrayList<>(List.of("D-1"));
        Ground ground = new Ground("X", ids);
        List<Ground> grounds = new ArrayList<>(List.of(ground));
        List<Flag> flags = new ArrayList<>(List.of(new Flag("X", "Y")));
        Verdict verdict = new Verdict(Outcome.UNGRADED, grounds, grounds, flags);
        List<Evidence> records = new ArrayList<>(List.of(RECORD));
        List<Cause> causes = new ArrayList<>(List.of(new Cause(RECORD, Cause.Kind.EXPIRED, Optional.empty())));
        Change change = new Change(DAY, Outcome.UNGRADED, causes);
        Finding.Measured measure = new Finding.Measured(RANGE, 1, records);
        List<Finding.Measured> measures = new ArrayList<>(List.of(measure));
        List<SetAside> setAside = new ArrayList<>(List.of(SetAside.because(RECORD, SetAside.Reason.OTHER_CLASS)));
        Finding finding = new Finding(
                Finding.Kind.CRITERION,
                "X",
                Citation.of("8"),
                new Term("条", "term"),
                true,
                Outcome.UNGRADED,
                measures,
                records,
                setAside);
        ids.clear();
        grounds.clear();
        flags.clear();
        records.clear();
        measures.clear();
        setAside.clear();
        Assessment assessment = GRADER.assess(FILE.with(decision("D-2", "2020-01-01", fined("5.00"))), DAY);
        for (List<?> list : List.of(
                ground.evidence(),
                verdict.criteria(),
                verdict.excess(),
                verdict.flags(),
                change.causes(),
                measure.counted(),
                finding.measures(),
                finding.counted(),
                finding.setAside(),
                assessment.grounds(),
                assessment.findings(),
                assessment.setAside())) {
            assertThat(list).isNotEmpty();
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void flagsAreSaidInOneWord() {
        assertThat(new Flag(Flag.ABOVE_LIMIT, "B-1")).hasToString("ABOVE_LIMIT:B-1");
        assertThat(new Flag(Flag.DISPUTED, "D-7")).hasToString("DISPUTED:D-7");
        assertThat(new Flag(Flag.DUPLICATE_REPORT, "D-7")).hasToString("DUPLICATE_REPORT:D-7");
        assertThat(new Flag(Flag.CONFLICTING_REPORT, "D-7")).hasToString("CONFLICTING_REPORT:D-7");
    }

    @Test
    void anAssessmentCanBeAskedTwice() {
        Assessment assessment = GRADER.assess(file(RECORD, award("K-1", "2022-01-01")), DAY);
        assertThat(assessment.nextChange()).isPresent().isEqualTo(assessment.nextChange());
        assertThat(assessment.verdict()).isEqualTo(assessment.verdict());
        assertThat(assessment.text(Language.ENGLISH)).isEqualTo(assessment.text(Language.ENGLISH));
    }

    @Test
    void anAssessmentHasItsGrader() {
        Assessment assessment = reading("disputed", "SUSPEND").assess(FILE, DAY);
        assertThat(assessment.grader().rulebook()).isEqualTo(assessment.rulebook());
        assertThat(assessment.grader().assess(FILE, DAY)).isEqualTo(assessment);
    }
}
