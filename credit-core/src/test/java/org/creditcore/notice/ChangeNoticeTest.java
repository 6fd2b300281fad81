package org.creditcore.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.creditcore.measure.MeasureSamples.COMPANY;
import static org.creditcore.measure.MeasureSamples.DAY;
import static org.creditcore.measure.MeasureSamples.RULES;
import static org.creditcore.measure.MeasureSamples.assess;
import static org.creditcore.measure.MeasureSamples.basis;
import static org.creditcore.measure.MeasureSamples.breach;
import static org.creditcore.measure.MeasureSamples.commendation;
import static org.creditcore.measure.MeasureSamples.decision;
import static org.creditcore.measure.MeasureSamples.determination;
import static org.creditcore.measure.MeasureSamples.plan;

import java.time.LocalDate;
import java.util.List;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.grading.Difference;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Ground;
import org.creditcore.grading.KnownOn;
import org.creditcore.measure.Circumstances;
import org.creditcore.measure.Extension;
import org.creditcore.measure.LegalBasis;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.measure.MeasureResolver;
import org.creditcore.measure.MeasureSamples;
import org.creditcore.measure.PlannedMeasure;
import org.creditcore.measure.ReviewDecision;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.BasisRank;
import org.creditcore.rulebook.Outcome;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies between two plans. */
@Tag("R49")
class ChangeNoticeTest {
    private static final CreditFile FILE =
            CreditFile.of(COMPANY, decision("D-1", SanctionKind.FINE), determination("S-1"));

    private static MeasurePlan on(LocalDate day, CreditFile file, LegalBasis... bases) {
        return plan(assess(RULES, day, file), bases);
    }

    private static List<String> codes(List<PlannedMeasure> measures) {
        return measures.stream().map(planned -> planned.measure().code()).toList();
    }

    @Test
    void nothingChangesBetweenAPlanAndItself() {
        MeasurePlan plan = on(DAY, FILE, basis("13-1-4").build());
        ChangeNotice notice = ChangeNotice.between(plan, plan);
        assertThat(notice)
                .isEqualTo(new ChangeNotice(
                        plan,
                        plan,
                        Difference.between(plan.assessment(), plan.assessment()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(notice.difference().changesOutcome()).isFalse();
    }

    @Tag("R17")
    @Tag("R38")
    @Test
    void aRevocationBringsBackWhatWouldHaveBeen() {
        MeasurePlan before = on(DAY, FILE);
        MeasurePlan after = on(DAY, FILE.with(Event.revocation("S-1", LocalDate.of(2022, 6, 1), "法规处")));
        ChangeNotice notice = ChangeNotice.between(before, after);
        assertThat(notice.before()).isEqualTo(before);
        assertThat(notice.after()).isEqualTo(after);
        assertThat(notice.difference().changesOutcome()).isTrue();
        assertThat(notice.difference().nowSetAside())
                .extracting(Object::toString)
                .containsExactly("S-1: revoked on 2022-06-01");
        assertThat(notice.difference().nowCounted()).isEmpty();
        assertThat(notice.difference().lostGrounds()).containsExactly(new Ground("C-1", List.of("S-1")));
        assertThat(notice.difference().gainedGrounds()).isEmpty();
        assertThat(codes(notice.lostMeasures()))
                .containsExactly("13-1-1", "13-1-2", "13-1-3", "13-1-4", "13-2-1", "13-2-2");
        assertThat(codes(notice.gainedMeasures())).containsExactly("12-1", "12-2");
        assertThat(notice.toWithdraw())
                .isEqualTo(before.disclosure().published())
                .hasSize(1);
        assertThat(notice.toPublish()).isEmpty();
        assertThat(notice.noticesDue()).isEmpty();
        assertThat(notice.livingOn()).isEmpty();
    }

    @Test
    void aNewRecordCallsForItsNoticeAndGoesOut() {
        CreditFile more = FILE.with(breach("K-1"), decision("D-2", SanctionKind.CLOSURE));
        ChangeNotice notice = ChangeNotice.between(on(DAY, FILE), on(DAY, more));
        assertThat(notice.difference().changesOutcome()).isFalse();
        assertThat(notice.difference().nowCounted()).extracting(Evidence::id).containsExactly("D-2", "K-1");
        assertThat(notice.difference().gainedGrounds())
                .containsExactly(
                        new Ground("B-2", List.of("D-1", "D-2")),
                        new Ground("B-3", List.of("K-1")),
                        new Ground("C-2", List.of("D-2")));
        assertThat(notice.difference().lostGrounds()).containsExactly(new Ground("B-2", List.of("D-1")));
        assertThat(notice.lostMeasures()).isEmpty();
        assertThat(notice.gainedMeasures()).isEmpty();
        assertThat(notice.toPublish()).hasSize(1);
        assertThat(notice.toPublish().get(0).document()).contains("平发改罚〔2022〕D-2");
        assertThat(notice.noticesDue())
                .extracting(due -> due.evidence().id() + " " + due.severity())
                .containsExactly("D-2 SERIOUS", "K-1 GENERAL");
    }

    @Test
    void anExcessIsAGroundToo() {
        Decision[] three = MeasureSamples.excess().toArray(Decision[]::new);
        CreditFile two = CreditFile.of(COMPANY, three[0], three[1]);
        ChangeNotice notice = ChangeNotice.between(on(DAY, two), on(DAY, two.with(three[2])));
        assertThat(notice.difference().lostGrounds()).containsExactly(new Ground("B-1", List.of("D-1", "D-2")));
        assertThat(notice.difference().gainedGrounds())
                .containsExactly(new Ground("B-1", List.of("D-1", "D-2", "D-3")));
    }

    @Test
    void betweenTwoDays() {
        ChangeNotice notice =
                ChangeNotice.between(on(LocalDate.of(2023, 3, 10), FILE), on(LocalDate.of(2023, 3, 11), FILE));
        assertThat(notice.difference().nowSetAside())
                .extracting(Object::toString)
                .containsExactly(
                        "D-1: expired, its last day was 2023-03-10", "S-1: expired, its last day was 2023-03-10");
        assertThat(notice.after().assessment().outcome()).isEqualTo(Outcome.UNGRADED);
        assertThat(notice.gainedMeasures()).isEmpty();
        assertThat(notice.toWithdraw()).hasSize(1);

        ChangeNotice back =
                ChangeNotice.between(on(LocalDate.of(2022, 3, 9), FILE), on(LocalDate.of(2022, 3, 10), FILE));
        assertThat(back.difference().nowCounted()).extracting(Evidence::id).containsExactly("D-1", "S-1");
        assertThat(back.noticesDue()).extracting(due -> due.evidence().id()).containsExactly("D-1", "S-1");
    }

    @Tag("R22")
    @Test
    void betweenTwoDaysOfKnowledge() {
        Decision late = Decision.builder()
                .from(decision("D-2", SanctionKind.CLOSURE))
                .recordedOn(LocalDate.of(2022, 5, 20))
                .build();
        CreditFile file = CreditFile.of(COMPANY, commendation("L-1"), late);
        Grader grader = Grader.of(RULES);
        ChangeNotice notice = ChangeNotice.between(
                plan(grader.assess(file, DAY, KnownOn.of(LocalDate.of(2022, 5, 19)))),
                plan(grader.assess(file, DAY, KnownOn.of(LocalDate.of(2022, 5, 20)))));
        assertThat(notice.before().assessment().outcome()).hasToString("A");
        assertThat(notice.after().assessment().outcome()).hasToString("C");
        assertThat(notice.difference().nowCounted()).containsExactly(late);
        assertThat(notice.difference().gainedGrounds())
                .containsExactly(new Ground("B-2", List.of("D-2")), new Ground("C-2", List.of("D-2")));
        assertThat(codes(notice.lostMeasures())).containsExactly("11-1", "11-2", "11-3", "11-4");
        assertThat(notice.toPublish()).hasSize(1);
        assertThat(notice.noticesDue()).extracting(due -> due.evidence().id()).containsExactly("D-2");

        ChangeNotice back = ChangeNotice.between(notice.after(), notice.before());
        assertThat(back.difference().nowSetAside())
                .extracting(Object::toString)
                .containsExactly("D-2: not yet known, recorded on 2022-05-20");
    }

    @Tag("R19")
    @Test
    void aRecordThatIsNewlyDisputedIsWithdrawnAndGoesOutMarked() {
        CreditFile disputed = FILE.with(Event.objection("S-1", LocalDate.of(2022, 5, 1), "法规处"));
        ChangeNotice notice = ChangeNotice.between(on(DAY, FILE), on(DAY, disputed));
        assertThat(notice.toWithdraw()).hasSize(1);
        assertThat(notice.toWithdraw().get(0).disputed()).isFalse();
        assertThat(notice.toPublish()).hasSize(1);
        assertThat(notice.toPublish().get(0).disputed()).isTrue();
        assertThat(notice.lostMeasures()).isEmpty();
        assertThat(notice.noticesDue()).isEmpty();
    }

    @Tag("R31")
    @Test
    void aReviewChangesMeasuresAndNotTheOutcome() {
        MeasurePlan before = plan(MeasureSamples.assessed("UNDETERMINED"));
        ReviewDecision review =
                new ReviewDecision(Outcome.graded(Pinglu2021.C), "信用股", "5号", LocalDate.of(2022, 6, 1), "屡犯");
        MeasurePlan after = MeasureResolver.of(RULES)
                .resolve(
                        MeasureSamples.assessed("UNDETERMINED"),
                        Circumstances.builder().review(review).build());
        ChangeNotice notice = ChangeNotice.between(before, after);
        assertThat(notice.difference().changesOutcome()).isFalse();
        assertThat(codes(notice.lostMeasures())).containsExactly("12-1", "12-2");
        assertThat(codes(notice.gainedMeasures())).containsExactly("13-1-1", "13-1-2", "13-1-3", "13-1-4");
    }

    @Test
    void whatIsThereTwiceAndTakenAwayOnceStaysOnce() {
        Extension extension = Extension.builder()
                .opening("11-5")
                .name(new Term("减免", "a waiver"))
                .instrument("条例")
                .article("第三条")
                .rank(BasisRank.LOCAL_REGULATION)
                .build();
        MeasureResolver once = MeasureResolver.of(RULES).with(extension);
        MeasurePlan one = once.resolve(MeasureSamples.assessed("A"));
        MeasurePlan two = once.with(extension).resolve(MeasureSamples.assessed("A"));
        assertThat(codes(ChangeNotice.between(two, one).lostMeasures())).containsExactly("11-5");
        assertThat(codes(ChangeNotice.between(one, two).gainedMeasures())).containsExactly("11-5");
    }

    @Tag("R39")
    @ParameterizedTest
    @CsvSource({
        // the determination counts until 2023-03-10
        "2023-03-10, 2023-04-30, false",
        "2023-03-11, 2023-04-30, true",
        "2023-04-30, 2023-04-30, true",
        "2023-05-01, 2023-04-30, false",
        "2023-03-11, 2023-03-10, false",
        "2022-03-31, 2023-04-30, false",
        "2022-03-09, 2023-04-30, false",
    })
    void aBanLivesOnUnderItsOwnDecisionUntilItsTermEnds(LocalDate after, LocalDate termEnds, boolean livesOn) {
        CreditFile file = CreditFile.of(COMPANY, determination("S-1"));
        LegalBasis basis = basis("13-1-4").lastDay(termEnds).build();
        ChangeNotice notice = ChangeNotice.between(on(DAY, file, basis), on(after, file, basis));
        assertThat(notice.livingOn().stream().flatMap(planned -> planned.basis().stream()))
                .isEqualTo(livesOn ? List.of(basis) : List.of());
        assertThat(notice.after().codes().contains("13-1-4")).isEqualTo(after.equals(LocalDate.of(2023, 3, 10)));
    }

    @Tag("R39")
    @Test
    void whatWasOnlyPossibleOrWasTakenBackDoesNotLiveOn() {
        MeasurePlan ungraded = on(LocalDate.of(2023, 3, 11), FILE);
        LegalBasis undecided = LegalBasis.builder()
                .measure("13-1-3")
                .instrument("条例")
                .article("第三条")
                .rank(BasisRank.LOCAL_REGULATION)
                .firstDay(LocalDate.of(2022, 4, 1))
                .lastDay(LocalDate.of(2029, 4, 1))
                .build();
        assertThat(ChangeNotice.between(on(DAY, FILE, undecided), ungraded).livingOn())
                .isEmpty();
        ChangeNotice takenBack =
                ChangeNotice.between(on(DAY, FILE, basis("13-1-4").build()), on(DAY, FILE));
        assertThat(takenBack.livingOn()).isEmpty();
        assertThat(takenBack.lostMeasures())
                .extracting(PlannedMeasure::status)
                .containsExactly(PlannedMeasure.Status.APPLICABLE);
        assertThat(takenBack.gainedMeasures())
                .extracting(PlannedMeasure::status)
                .containsExactly(PlannedMeasure.Status.POSSIBLE);
    }

    @Test
    void twoSubjectsAreNotCompared() {
        MeasurePlan other =
                on(DAY, CreditFile.of(MeasureSamples.subject(SubjectKind.NATURAL_PERSON), determination("S-1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeNotice.between(on(DAY, FILE), other))
                .withMessage("the assessments are of two subjects, allowed are two of one");
    }
}
