package org.creditcore.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.measure.MeasureSamples.COMPANY;
import static org.creditcore.measure.MeasureSamples.DATE;
import static org.creditcore.measure.MeasureSamples.DAY;
import static org.creditcore.measure.MeasureSamples.RULES;
import static org.creditcore.measure.MeasureSamples.assess;
import static org.creditcore.measure.MeasureSamples.breach;
import static org.creditcore.measure.MeasureSamples.commendation;
import static org.creditcore.measure.MeasureSamples.decision;
import static org.creditcore.measure.MeasureSamples.determination;
import static org.creditcore.measure.MeasureSamples.listEntry;
import static org.creditcore.measure.MeasureSamples.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Channel;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Observation;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.evidence.Standing;
import org.creditcore.grading.Assessment;
import org.creditcore.measure.MeasureSamples;
import org.creditcore.rulebook.NoticeForm;
import org.creditcore.rulebook.NoticePart;
import org.creditcore.rulebook.NoticeRule;
import org.creditcore.rulebook.Recipient;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Severity;
import org.creditcore.subject.SubjectKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which notices are due, in which forms, containing what, to whom. */
class NoticeDueTest {
    private static final Set<SanctionKind> SEVERE = EnumSet.of(
            SanctionKind.QUALIFICATION_DOWNGRADE,
            SanctionKind.LICENCE_REVOCATION,
            SanctionKind.BUSINESS_RESTRICTION,
            SanctionKind.BUSINESS_SUSPENSION,
            SanctionKind.CLOSURE,
            SanctionKind.PRACTICE_RESTRICTION,
            SanctionKind.DETENTION);

    private static Act act(boolean grave, SanctionKind... kinds) {
        Act.Builder act = Act.builder().grave(grave);
        for (SanctionKind kind : kinds) {
            act.addSanctions(kind == SanctionKind.FINE ? Sanction.fine(Money.ofYuan("600000")) : Sanction.of(kind));
        }
        return act.build();
    }

    private static String shown(Assessment assessment) {
        return NoticeDue.listed(assessment).stream()
                .map(due -> due.evidence().id() + " " + due.severity())
                .collect(Collectors.joining(", "));
    }

    static NoticeDue due(Severity severity, SubjectKind kind) {
        Evidence record = severity == Severity.SERIOUS
                ? decision("D-1", SanctionKind.CLOSURE)
                : decision("D-1", SanctionKind.FINE);
        List<NoticeDue> due = NoticeDue.listed(assess(RULES, DAY, CreditFile.of(MeasureSamples.subject(kind), record)));
        assertThat(due).hasSize(1);
        assertThat(due.get(0).severity()).isEqualTo(severity);
        return due.get(0);
    }

    @Tag("R41")
    @ParameterizedTest
    @EnumSource(SanctionKind.class)
    void anActIsSeriousIfItsHeaviestSanctionIsSevereOrItIsGraveAndPenalised(SanctionKind kind) {
        assertThat(shown(assess(decision("D-1", act(false, kind)))))
                .isEqualTo(SEVERE.contains(kind) ? "D-1 SERIOUS" : "D-1 GENERAL");
        assertThat(shown(assess(decision("D-1", act(true, kind)))))
                .isEqualTo(kind == SanctionKind.CORRECTION_ORDER ? "D-1 GENERAL" : "D-1 SERIOUS");
    }

    @Tag("R41")
    @Test
    void everyTypeOfRecord() {
        Evidence observation = Observation.builder()
                .id("O-1")
                .date(DATE)
                .reportedBy("监督股")
                .channel(Channel.COMPLAINT)
                .build();
        assertThat(shown(assess(
                        decision("D-1", SanctionKind.WARNING),
                        breach("K-1"),
                        commendation("L-1"),
                        listEntry("M-1", ListColour.BLACK),
                        listEntry("M-2", ListColour.RED),
                        observation,
                        rating("R-1", Standing.LOW),
                        determination("S-1"))))
                .isEqualTo("D-1 GENERAL, K-1 GENERAL, M-1 SERIOUS, S-1 SERIOUS");
    }

    @Tag("R28")
    @Tag("R41")
    @ParameterizedTest
    @CsvSource({"HOLD_AT_B", "ESCALATE_TO_C", "UNDETERMINED"})
    void anExcessMakesNoActSerious(String aboveLimit) {
        List<Evidence> records = new ArrayList<>(MeasureSamples.excess());
        records.add(decision("D-4", act(false, SanctionKind.FINE)));
        assertThat(shown(assess(RULES.with("aboveLimit", aboveLimit), DAY, CreditFile.of(COMPANY, records, List.of()))))
                .isEqualTo("D-1 GENERAL, D-2 GENERAL, D-3 GENERAL, D-4 GENERAL");
    }

    @Tag("R41")
    @Test
    void eachActIsJudgedAloneAndTheRecordIsAsSeriousAsItsMostSeriousAct() {
        NoticeDue due = NoticeDue.listed(assess(decision(
                        "D-1",
                        act(false, SanctionKind.WARNING),
                        act(false, SanctionKind.WARNING, SanctionKind.CLOSURE),
                        act(true, SanctionKind.CORRECTION_ORDER))))
                .get(0);
        assertThat(due.acts()).containsExactly(Severity.GENERAL, Severity.SERIOUS, Severity.GENERAL);
        assertThat(due.severity()).isEqualTo(Severity.SERIOUS);
        assertThat(due.subject()).isEqualTo(COMPANY);
        assertThat(due.rule()).isEqualTo(RULES.notices().orElseThrow());
    }

    @Tag("R41")
    @Test
    void anActIsJudgedOnItsOwnDateWhateverTheDayAskedAbout() {
        Decision closure = Decision.builder()
                .from(decision("D-1", act(false, SanctionKind.CLOSURE)))
                .publicityEnds(LocalDate.of(2022, 4, 30))
                .build();
        // it no longer counts as a severe penalty, but as a penalty it does
        Assessment assessment = assess(RULES, DAY, CreditFile.of(COMPANY, closure));
        assertThat(assessment.outcome()).hasToString("B");
        assertThat(shown(assessment)).isEqualTo("D-1 SERIOUS");
    }

    @Tag("R41")
    @ParameterizedTest
    @CsvSource({"2022-03-09, ''", "2022-03-10, D-1 GENERAL", "2023-03-10, D-1 GENERAL", "2023-03-11, ''"})
    void noticesAreListedForWhatCountsOnTheDay(LocalDate day, String due) {
        assertThat(shown(assess(RULES, day, CreditFile.of(COMPANY, decision("D-1", SanctionKind.FINE)))))
                .isEqualTo(due);
    }

    @Tag("R41")
    @Test
    void noneForWhatWasRepairedOrRevokedOrReportedTwice() {
        Decision twice = Decision.builder()
                .from(decision("D-3", SanctionKind.FINE))
                .id("D-4")
                .build();
        CreditFile file = CreditFile.of(
                        COMPANY,
                        decision("D-1", SanctionKind.FINE),
                        decision("D-2", SanctionKind.FINE),
                        decision("D-3", SanctionKind.FINE),
                        twice)
                .with(
                        Event.repair("D-1", LocalDate.of(2022, 5, 1), "法规处"),
                        Event.revocation("D-2", LocalDate.of(2022, 5, 1), "法规处"));
        assertThat(shown(assess(RULES, DAY, file))).isEqualTo("D-4 GENERAL");
    }

    @Tag("R41")
    @Tag("R20")
    @Test
    void aCorrectionIsJudgedAloneToo() {
        CreditFile file = CreditFile.of(
                COMPANY,
                List.of(
                        decision("D-1", SanctionKind.CLOSURE),
                        breach("K-1"),
                        listEntry("M-1", ListColour.RED),
                        determination("S-1"),
                        Decision.builder()
                                .from(decision("D-2", act(false, SanctionKind.FINE), act(false, SanctionKind.CLOSURE)))
                                .corrects("D-1")
                                .build(),
                        CommitmentBreach.builder()
                                .from(breach("K-2"))
                                .corrects("K-1")
                                .build(),
                        ListEntry.builder()
                                .from(listEntry("M-2", ListColour.BLACK))
                                .corrects("M-1")
                                .build(),
                        SeriousDishonesty.builder()
                                .from(determination("S-2"))
                                .corrects("S-1")
                                .build()),
                List.of(
                        Event.revocation("D-1", LocalDate.of(2022, 5, 1), "法规处"),
                        Event.revocation("K-1", LocalDate.of(2022, 5, 1), "法规处"),
                        Event.revocation("M-1", LocalDate.of(2022, 5, 1), "法规处"),
                        Event.revocation("S-1", LocalDate.of(2022, 5, 1), "法规处")));
        Assessment assessment = assess(RULES, DAY, file);
        assertThat(shown(assessment)).isEqualTo("D-2 SERIOUS, K-2 GENERAL, M-2 SERIOUS, S-2 SERIOUS");
        assertThat(NoticeDue.listed(assessment).get(0).evidence().corrects()).contains("D-1");
    }

    @Tag("R41")
    @Test
    void noneWhereTheRulebookHasNoRule() {
        Rulebook silent = Rulebook.builder()
                .from(RULES)
                .notices(Optional.<NoticeRule>empty())
                .build();
        assertThat(shown(assess(silent, DAY, CreditFile.of(COMPANY, determination("S-1")))))
                .isEmpty();
    }

    @Tag("R42")
    @ParameterizedTest
    @EnumSource(SubjectKind.class)
    void formsFollowTheSeverity(SubjectKind kind) {
        assertThat(due(Severity.GENERAL, kind).forms())
                .containsExactly(NoticeForm.ORAL_REMINDER, NoticeForm.WRITTEN_REMINDER);
        assertThat(due(Severity.SERIOUS, kind).forms())
                .containsExactly(NoticeForm.WRITTEN_REMINDER, NoticeForm.INTEGRITY_TALK);
    }

    @Tag("R43")
    @ParameterizedTest
    @EnumSource(SubjectKind.class)
    void partsFollowTheForm(SubjectKind kind) {
        for (Severity severity : Severity.values()) {
            NoticeDue due = due(severity, kind);
            assertThat(due.parts(NoticeForm.ORAL_REMINDER)).isEmpty();
            assertThat(due.parts(NoticeForm.WRITTEN_REMINDER))
                    .containsExactly(NoticePart.DISHONESTY_INFORMATION, NoticePart.REQUEST_TO_CORRECT);
            assertThat(due.parts(NoticeForm.INTEGRITY_TALK))
                    .containsExactly(
                            NoticePart.CONDUCT_POINTED_OUT, NoticePart.LAW_EXPLAINED, NoticePart.SELF_DISCIPLINE_URGED);
        }
    }

    @Tag("R44")
    @ParameterizedTest
    @CsvSource({
        "LEGAL_PERSON, PRINCIPAL DEPUTY_IN_CHARGE DIRECTLY_RESPONSIBLE_PERSON",
        "SOCIAL_ORGANIZATION, PRINCIPAL DEPUTY_IN_CHARGE DIRECTLY_RESPONSIBLE_PERSON",
        "UNINCORPORATED_ORGANIZATION, PERSON_IN_CHARGE",
        "INDIVIDUAL_BUSINESS, OPERATOR",
        "NATURAL_PERSON, SUBJECT_IN_PERSON",
    })
    void recipientsFollowTheKindAndAReminderMayGoToTheOrganisation(SubjectKind kind, String recipients) {
        Set<Recipient> talkedTo = Arrays.stream(recipients.split(" "))
                .map(Recipient::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Recipient.class)));
        Set<Recipient> reminded = EnumSet.copyOf(talkedTo);
        if (kind.isOrganization()) {
            reminded.add(Recipient.ORGANISATION);
        }
        for (Severity severity : Severity.values()) {
            NoticeDue due = due(severity, kind);
            assertThat(due.recipients(NoticeForm.INTEGRITY_TALK)).isEqualTo(talkedTo);
            assertThat(due.recipients(NoticeForm.ORAL_REMINDER)).isEqualTo(reminded);
            assertThat(due.recipients(NoticeForm.WRITTEN_REMINDER)).isEqualTo(reminded);
        }
    }
}
