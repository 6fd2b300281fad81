package org.creditcore.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Ground;
import org.creditcore.measure.Circumstances;
import org.creditcore.measure.Disclosure;
import org.creditcore.measure.LegalBasis;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.measure.MeasureResolver;
import org.creditcore.measure.MeasureSamples;
import org.creditcore.measure.PersonInRole;
import org.creditcore.measure.PlannedMeasure;
import org.creditcore.measure.PlannedMeasure.Status;
import org.creditcore.measure.PublicRecord;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.BasisRank;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.PersonRole;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Severity;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.Subject;
import org.creditcore.testing.DayArbitraries;
import org.creditcore.testing.EvidenceArbitraries;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/** What holds for every file, reading, day and day of knowledge. */
class MeasureProperties {
    private static final Rulebook RULES = Pinglu2021.rulebook();
    private static final MeasureResolver RESOLVER = MeasureResolver.of(RULES);

    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(RULES);
    }

    /** Any question, and as often one about an organisation that was determined to be dishonest, or closed down, lately. */
    @Provide
    Arbitrary<Question> questionsOfPublication() {
        Arbitrary<LocalDate> dates = DayArbitraries.days(RULES);
        Arbitrary<Evidence> grounds = Arbitraries.oneOf(
                EvidenceArbitraries.of(RULES).determinations(dates).map(Evidence.class::cast),
                EvidenceArbitraries.of(RULES)
                        .decisions(dates)
                        .map(decision -> Decision.builder()
                                .from(decision)
                                .document("另〔1999〕7号")
                                .addActs(Act.of(Sanction.of(SanctionKind.CLOSURE)))
                                .build()));
        Arbitrary<Question> ofOrganisations = Combinators.combine(
                        questions(), grounds, Arbitraries.of(0, 1, 60, 364, 365, 366, 1095, 1096))
                .as((question, ground, days) -> new Question(
                        CreditFile.of(
                                        MeasureSamples.COMPANY,
                                        question.file().evidence(),
                                        question.file().events())
                                .with(EvidenceArbitraries.withId(ground, "NEW")),
                        question.grader(),
                        ground.date().plusDays(days),
                        Optional.empty()));
        return Arbitraries.oneOf(questions(), ofOrganisations);
    }

    @Provide
    Arbitrary<LegalBasis> bases() {
        Arbitrary<Optional<LocalDate>> days = DayArbitraries.days(RULES).optional(0.8);
        return Combinators.combine(
                        Arbitraries.of("13-1-3", "13-1-4"), days, days, persons(), Arbitraries.of(true, false))
                .as((measure, one, other, person, decided) -> {
                    boolean turned =
                            one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
                    return LegalBasis.builder()
                            .measure(measure)
                            .instrument("招标投标法")
                            .article("第五十四条")
                            .rank(BasisRank.LAW)
                            .competentAuthority("平鲁区发展和改革局")
                            .decision(Optional.of("平发改禁〔2022〕1号").filter(number -> decided))
                            .firstDay(turned ? other : one)
                            .lastDay(turned ? one : other)
                            .persons(person.stream().toList())
                            .build();
                });
    }

    private static Arbitrary<Optional<PersonInRole>> persons() {
        return Combinators.combine(
                        Arbitraries.of(PersonRole.class), DayArbitraries.days(RULES), Arbitraries.of(true, false))
                .as((role, from, responsible) -> new PersonInRole("P-7", role, from, Optional.empty(), responsible))
                .optional(0.3);
    }

    private static MeasurePlan plan(Question question, List<LegalBasis> bases) {
        return RESOLVER.resolve(
                question.answer(), Circumstances.builder().bases(bases).build());
    }

    @Tag("R39")
    @Property
    void measuresAreAFunctionOfTheAssessmentAlone(@ForAll("questions") Question question) {
        MeasurePlan plan = plan(question, List.of());
        MeasurePlan again = MeasureResolver.of(question.rulebook()).resolve(question.answer());
        assertThat(again).isEqualTo(plan);
        assertThat(again.disclosure()).isEqualTo(Disclosure.of(plan.assessment()));
    }

    @Tag("R33")
    @Tag("R35")
    @Tag("R39")
    @Property
    void aMeasureIsNeverThereWithoutItsGradeNorAfterItsTerm(
            @ForAll("questions") Question question,
            @ForAll("bases") LegalBasis one,
            @ForAll("bases") LegalBasis other) {
        MeasurePlan plan = plan(question, List.of(one, other));
        for (PlannedMeasure planned : plan.measures()) {
            assertThat(planned.measure().outcomes()).contains(plan.assessment().outcome());
            assertThat(planned.status() == Status.POSSIBLE)
                    .isEqualTo(!planned.missing().isEmpty());
            planned.basis().ifPresent(basis -> {
                assertThat(basis.firstDay().filter(question.day()::isBefore)).isEmpty();
                assertThat(basis.lastDay().filter(question.day()::isAfter)).isEmpty();
            });
            if (planned.status() == Status.APPLICABLE
                    && plan.needLegalBasis().contains(planned.measure().code())) {
                assertThat(planned.basis()).isPresent();
            }
        }
        assertThat(plan.codes().contains("13-2-1"))
                .isEqualTo(plan.codes().contains("13-2-2"))
                .isEqualTo(!plan.disclosure().published().isEmpty());
    }

    @Tag("R4")
    @Tag("R38")
    @Property
    void noPublicViewHoldsAPersonOrARecordOutsideTheSelection(@ForAll("questionsOfPublication") Question question) {
        Assessment assessment = question.answer();
        Subject subject = question.file().subject();
        Disclosure disclosure = Disclosure.of(assessment);
        assertThat(disclosure.decisions())
                .extracting(Disclosure.RecordDecision::evidence)
                .isEqualTo(question.file().evidence());
        Statistics.label("something goes out").collect(!disclosure.published().isEmpty());
        Statistics.label("something goes out")
                .coverage(coverage -> coverage.check(true).count(often -> often > 0));
        String shown = disclosure.published().toString();
        List<Identifier> identifiers = new ArrayList<>(subject.furtherIdentifiers());
        identifiers.add(subject.identifier());
        for (Identifier identifier : identifiers) {
            if (subject.isPersonal(identifier)) {
                assertThat(shown).doesNotContain(identifier.value());
            }
        }
        if (!subject.kind().isOrganization()) {
            assertThat(disclosure.published()).isEmpty();
        }
        Set<String> grounding = groundingTheWorst(assessment);
        for (Disclosure.RecordDecision decision : disclosure.decisions()) {
            Evidence record = decision.evidence();
            if (decision.published().isPresent()) {
                assertThat(assessment.outcome()).hasToString("C");
                assertThat(grounding).contains(record.id());
                assertThat(record.type())
                        .isIn(EvidenceType.DECISION, EvidenceType.SERIOUS_DISHONESTY, EvidenceType.LIST_ENTRY);
                assertThat(record instanceof ListEntry entry && entry.list() == ListColour.RED)
                        .isFalse();
                assertThat(question.day()).isBeforeOrEqualTo(record.date().plusYears(3));
                assertThat(record.lastDay().filter(question.day()::isAfter)).isEmpty();
                PublicRecord view = decision.published().get();
                assertThat(view.date()).isEqualTo(record.date());
                assertThat(view.disputed())
                        .isEqualTo(assessment.flags().stream()
                                .anyMatch(flag -> flag.toString().equals("DISPUTED:" + record.id())));
            }
        }
    }

    /** Told apart from the implementation: the C criteria met, and under ESCALATE_TO_C all excesses. */
    private static Set<String> groundingTheWorst(Assessment assessment) {
        Set<String> ids = new HashSet<>();
        for (Ground ground : assessment.verdict().criteria()) {
            if (ground.code().startsWith("C-")) {
                ids.addAll(ground.evidence());
            }
        }
        if (assessment.rulebook().reading().value("aboveLimit").equals("ESCALATE_TO_C")) {
            assessment.verdict().excess().forEach(ground -> ids.addAll(ground.evidence()));
        }
        return ids;
    }

    @Tag("R49")
    @Property
    void theOldPlanMinusLostPlusGainedIsTheNewOne(
            @ForAll("questions") Question question,
            @ForAll("bases") LegalBasis one,
            @ForAll("bases") LegalBasis other,
            @ForAll("places") int place) {
        List<LocalDate> days = DayArbitraries.turningDays(question.file(), question.rulebook());
        List<LocalDate> known = DayArbitraries.knowledgeDays(question.file());
        Question later = new Question(
                question.file(),
                question.grader(),
                days.get(place % days.size()),
                question.knownOn().map(day -> known.get(place % known.size())));
        MeasurePlan before = plan(question, List.of(one, one));
        MeasurePlan after = plan(later, List.of(one, other));
        ChangeNotice notice = ChangeNotice.between(before, after);
        assertThat(turned(before.measures(), notice.lostMeasures(), notice.gainedMeasures()))
                .containsExactlyInAnyOrderElementsOf(after.measures());
        assertThat(turned(before.disclosure().published(), notice.toWithdraw(), notice.toPublish()))
                .containsExactlyInAnyOrderElementsOf(after.disclosure().published());
        assertThat(turned(
                        grounds(before),
                        notice.difference().lostGrounds(),
                        notice.difference().gainedGrounds()))
                .containsExactlyInAnyOrderElementsOf(grounds(after));
        assertThat(notice.livingOn())
                .allMatch(planned -> planned.status() == Status.APPLICABLE
                        && planned.basis().orElseThrow().isInTermOn(later.day()));
        assertThat(NoticeDue.listed(after.assessment())).containsAll(notice.noticesDue());
        assertThat(notice.difference().changesOutcome())
                .isEqualTo(
                        !before.assessment().outcome().equals(after.assessment().outcome()));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 9_999);
    }

    private static List<Ground> grounds(MeasurePlan plan) {
        List<Ground> grounds = new ArrayList<>(plan.assessment().verdict().criteria());
        grounds.addAll(plan.assessment().verdict().excess());
        return grounds;
    }

    private static <T> List<T> turned(List<T> old, List<T> lost, List<T> gained) {
        List<T> turned = new ArrayList<>(old);
        for (T one : lost) {
            assertThat(turned.remove(one)).isTrue();
        }
        turned.addAll(gained);
        return turned;
    }

    @Tag("R41")
    @Property
    void noticesAreDueForWhatIsAdverseAndCounts(@ForAll("questions") Question question) {
        Assessment assessment = question.answer();
        Set<String> setAside = new HashSet<>();
        assessment.setAside().forEach(aside -> setAside.add(aside.evidence().id()));
        List<String> expected = question.file().evidence().stream()
                .filter(record ->
                        record.isAdverse() && record.type() != EvidenceType.RATING && !setAside.contains(record.id()))
                .map(Evidence::id)
                .toList();
        List<NoticeDue> listed = NoticeDue.listed(assessment);
        assertThat(listed).extracting(due -> due.evidence().id()).isEqualTo(expected);
        for (NoticeDue due : listed) {
            assertThat(due.severity() == Severity.SERIOUS).isEqualTo(due.acts().contains(Severity.SERIOUS));
        }
        if (assessment.outcome().equals(Outcome.UNGRADED)) {
            assertThat(listed).isEmpty();
        }
    }
}
