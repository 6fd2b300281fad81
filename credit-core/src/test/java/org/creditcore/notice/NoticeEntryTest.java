package org.creditcore.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.creditcore.measure.MeasureSamples.COMPANY;
import static org.creditcore.measure.MeasureSamples.DAY;
import static org.creditcore.measure.MeasureSamples.RULES;
import static org.creditcore.measure.MeasureSamples.assess;
import static org.creditcore.measure.MeasureSamples.decision;
import static org.creditcore.measure.MeasureSamples.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.Fault;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.grading.KnownOn;
import org.creditcore.rulebook.NoticeForm;
import org.creditcore.rulebook.NoticePart;
import org.creditcore.rulebook.Recipient;
import org.creditcore.rulebook.Severity;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The register of notices. */
@Tag("R45")
class NoticeEntryTest {
    private static final LocalDate GIVEN = LocalDate.of(2022, 3, 18);

    /** Complete for the notice due, if the form is allowed at all. */
    private static NoticeEntry.Builder entry(NoticeDue due, NoticeForm form) {
        return NoticeEntry.builder()
                .of(due.evidence().id())
                .form(form)
                .recipient(due.recipients(form).iterator().next())
                .recipientReference("P-7")
                .date(GIVEN)
                .manner("电话")
                .parts(due.parts(form))
                .content("逾期未报年度报告，请于月底前补报");
    }

    private static String rejected(NoticeEntry entry, NoticeDue due) {
        InvalidNoticeException rejection =
                catchThrowableOfType(InvalidNoticeException.class, () -> entry.register(due));
        assertThat(rejection.faults()).isEqualTo(entry.faults(due)).isNotEmpty();
        return rejection.getMessage();
    }

    static Stream<Arguments> everyFormSeverityAndKind() {
        List<Arguments> all = new ArrayList<>();
        for (NoticeForm form : NoticeForm.values()) {
            for (Severity severity : Severity.values()) {
                for (SubjectKind kind : SubjectKind.values()) {
                    all.add(Arguments.of(form, severity, kind));
                }
            }
        }
        return all.stream();
    }

    @Tag("R42")
    @ParameterizedTest
    @MethodSource("everyFormSeverityAndKind")
    void everyFormForEverySeverityAndKind(NoticeForm form, Severity severity, SubjectKind kind) {
        NoticeDue due = NoticeDueTest.due(severity, kind);
        NoticeEntry entry = entry(due, form).build();
        if (form == NoticeForm.ORAL_REMINDER && severity == Severity.SERIOUS) {
            assertThat(rejected(entry, due))
                    .isEqualTo("form: ORAL_REMINDER is not allowed for serious dishonesty, allowed are"
                            + " [WRITTEN_REMINDER, INTEGRITY_TALK]");
        } else if (form == NoticeForm.INTEGRITY_TALK && severity == Severity.GENERAL) {
            assertThat(rejected(entry, due))
                    .isEqualTo("form: INTEGRITY_TALK is not allowed for general dishonesty, allowed are"
                            + " [ORAL_REMINDER, WRITTEN_REMINDER]");
        } else {
            assertThat(entry.faults(due)).isEmpty();
            assertThat(entry.register(due)).isSameAs(entry);
        }
    }

    @Tag("R44")
    @ParameterizedTest
    @MethodSource("everyFormSeverityAndKind")
    void everyRecipientForEveryFormSeverityAndKind(NoticeForm form, Severity severity, SubjectKind kind) {
        NoticeDue due = NoticeDueTest.due(severity, kind);
        for (Recipient recipient : Recipient.values()) {
            List<Fault> faults = new ArrayList<>(
                    entry(due, form).recipient(recipient).build().faults(due));
            faults.removeIf(fault -> fault.field().equals("form"));
            assertThat(faults)
                    .isEqualTo(
                            due.recipients(form).contains(recipient)
                                    ? List.of()
                                    : List.of(new Fault(
                                            "recipient",
                                            recipient + " is no recipient of " + form + " for the kind "
                                                    + kind.term().english() + ", allowed are "
                                                    + due.recipients(form))));
        }
    }

    @Tag("R44")
    @Test
    void aTalkIsWithAPersonAndNotWithAnOrganisation() {
        NoticeDue due = NoticeDueTest.due(Severity.SERIOUS, SubjectKind.LEGAL_PERSON);
        assertThat(rejected(
                        entry(due, NoticeForm.INTEGRITY_TALK)
                                .recipient(Recipient.ORGANISATION)
                                .build(),
                        due))
                .isEqualTo(
                        "recipient: ORGANISATION is no recipient of INTEGRITY_TALK for the kind legal person, allowed are"
                                + " [PRINCIPAL, DEPUTY_IN_CHARGE, DIRECTLY_RESPONSIBLE_PERSON]");
    }

    @Tag("R44")
    @ParameterizedTest
    @EnumSource(SubjectKind.class)
    void noProxyForANaturalPerson(SubjectKind kind) {
        NoticeDue due = NoticeDueTest.due(Severity.SERIOUS, kind);
        for (NoticeForm form : due.forms()) {
            NoticeEntry entry = entry(due, form).byProxy(true).build();
            switch (kind) {
                case NATURAL_PERSON ->
                    assertThat(rejected(entry, due))
                            .isEqualTo("byProxy: somebody else received it, for the kind natural person a notice is"
                                    + " received in person");
                case INDIVIDUAL_BUSINESS ->
                    assertThat(rejected(entry, due))
                            .isEqualTo(
                                    "byProxy: somebody else received it, for the kind individual business a notice is"
                                            + " received in person");
                default -> assertThat(entry.register(due)).isSameAs(entry);
            }
        }
    }

    @Tag("R43")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SERIOUS | WRITTEN_REMINDER | REQUEST_TO_CORRECT | DISHONESTY_INFORMATION is missing, WRITTEN_REMINDER"
                        + " contains [DISHONESTY_INFORMATION, REQUEST_TO_CORRECT]",
                "GENERAL | WRITTEN_REMINDER | DISHONESTY_INFORMATION | REQUEST_TO_CORRECT is missing, WRITTEN_REMINDER"
                        + " contains [DISHONESTY_INFORMATION, REQUEST_TO_CORRECT]",
                "SERIOUS | INTEGRITY_TALK | SELF_DISCIPLINE_URGED;CONDUCT_POINTED_OUT | LAW_EXPLAINED is missing,"
                        + " INTEGRITY_TALK contains [CONDUCT_POINTED_OUT, LAW_EXPLAINED, SELF_DISCIPLINE_URGED]",
            })
    void everyPartOfTheForm(Severity severity, NoticeForm form, String parts, String fault) {
        NoticeDue due = NoticeDueTest.due(severity, SubjectKind.LEGAL_PERSON);
        List<NoticePart> given =
                Arrays.stream(parts.split(";")).map(NoticePart::valueOf).toList();
        assertThat(rejected(entry(due, form).parts(given).build(), due)).isEqualTo("parts: " + fault);
    }

    @Tag("R43")
    @Test
    void anOralReminderIsRegisteredToo() {
        NoticeDue due = NoticeDueTest.due(Severity.GENERAL, SubjectKind.NATURAL_PERSON);
        NoticeEntry entry = entry(due, NoticeForm.ORAL_REMINDER)
                .manner(Optional.empty())
                .content(" ")
                .build();
        assertThat(rejected(entry, due))
                .isEqualTo(
                        "manner: is missing, every notice is registered with it; content: is missing, every notice is"
                                + " registered with it");
    }

    @Test
    void anEmptyEntryNamesAllThatIsMissing() {
        NoticeDue due = NoticeDueTest.due(Severity.GENERAL, SubjectKind.LEGAL_PERSON);
        assertThat(rejected(NoticeEntry.builder().build(), due))
                .isEqualTo("of: is missing, the notice is about D-1"
                        + "; form: is missing, every notice is registered with it"
                        + "; recipient: is missing, every notice is registered with it"
                        + "; recipientReference: is missing, every notice is registered with it"
                        + "; date: is missing, every notice is registered with it"
                        + "; manner: is missing, every notice is registered with it"
                        + "; content: is missing, every notice is registered with it");
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        NoticeDue due = NoticeDueTest.due(Severity.SERIOUS, SubjectKind.NATURAL_PERSON);
        NoticeEntry entry = NoticeEntry.builder()
                .of("D-2")
                .form(NoticeForm.ORAL_REMINDER)
                .recipient(Recipient.PRINCIPAL)
                .recipientReference("\uFEFF")
                .byProxy(true)
                .date(LocalDate.of(2022, 3, 9))
                .manner("")
                .build();
        assertThat(rejected(entry, due))
                .isEqualTo("of: D-2 is another record, the notice is about D-1"
                        + "; form: ORAL_REMINDER is not allowed for serious dishonesty, allowed are [WRITTEN_REMINDER,"
                        + " INTEGRITY_TALK]"
                        + "; recipient: PRINCIPAL is no recipient of ORAL_REMINDER for the kind natural person, allowed"
                        + " are [SUBJECT_IN_PERSON]"
                        + "; recipientReference: is missing, every notice is registered with it"
                        + "; byProxy: somebody else received it, for the kind natural person a notice is received in"
                        + " person"
                        + "; date: 2022-03-09 lies before the date 2022-03-10 of the record, it is on or after it"
                        + "; manner: is missing, every notice is registered with it"
                        + "; content: is missing, every notice is registered with it");
    }

    @ParameterizedTest
    @CsvSource({"2022-03-09, 1", "2022-03-10, 0", "2030-01-01, 0"})
    void aNoticeIsGivenOnTheDateOfTheRecordOrLater(LocalDate day, int faults) {
        NoticeDue due = NoticeDueTest.due(Severity.GENERAL, SubjectKind.LEGAL_PERSON);
        assertThat(entry(due, NoticeForm.ORAL_REMINDER).date(day).build().faults(due))
                .hasSize(faults);
    }

    @Tag("R4")
    @Test
    void whatMayNamePeopleIsNotShown() {
        NoticeDue due = NoticeDueTest.due(Severity.GENERAL, SubjectKind.NATURAL_PERSON);
        assertThat(entry(due, NoticeForm.WRITTEN_REMINDER)
                        .recipientReference("140603198002291016")
                        .manner("面交张某某")
                        .content("张某某，140603198002291016")
                        .build())
                .hasToString("NoticeEntry{of=D-1, form=WRITTEN_REMINDER, recipient=SUBJECT_IN_PERSON,"
                        + " byProxy=false, date=2022-03-18, parts=[DISHONESTY_INFORMATION, REQUEST_TO_CORRECT]}");
        assertThat(due.toString()).doesNotContain("140603198002291016", "张某某");
    }

    @Tag("R46")
    @Test
    void anEntryStaysAndIsAnnotatedWhenItsRecordIsRevoked() {
        CreditFile file = CreditFile.of(COMPANY, decision("D-1", SanctionKind.FINE), determination("S-1"));
        Assessment assessment = assess(RULES, DAY, file);
        NoticeDue due = NoticeDue.listed(assessment).get(0);
        NoticeEntry entry = entry(due, NoticeForm.ORAL_REMINDER).build().register(due);
        assertThat(entry.annotation(assessment)).isEmpty();

        CreditFile revoked = file.with(Event.revocation("D-1", LocalDate.of(2022, 7, 4), "法规处"));
        Term note = new Term("依据已于2022-07-04撤销", "its basis was revoked on 2022-07-04");
        assertThat(entry.annotation(assess(RULES, DAY, revoked))).contains(note);
        assertThat(entry.annotation(assess(RULES, LocalDate.of(2030, 1, 1), revoked)))
                .contains(note);
        assertThat(entry.annotation(Grader.of(RULES).assess(revoked, DAY, KnownOn.of(LocalDate.of(2022, 7, 3)))))
                .isEmpty();
        assertThat(NoticeEntry.builder().from(entry).of("S-1").build().annotation(assess(RULES, DAY, revoked)))
                .isEmpty();
        assertThat(NoticeEntry.builder().build().annotation(assess(RULES, DAY, revoked)))
                .isEmpty();
    }

    @Tag("R12")
    @Tag("R46")
    @Test
    void anEntryIsAnnotatedWhenAnotherReportOfItsCaseIsRevoked() {
        Decision other = Decision.builder()
                .from(decision("D-1", SanctionKind.FINE))
                .id("D-0")
                .build();
        CreditFile file = CreditFile.of(COMPANY, decision("D-1", SanctionKind.FINE), other)
                .with(Event.revocation("D-0", LocalDate.of(2022, 7, 4), "法规处"));
        assertThat(NoticeEntry.builder().of("D-1").build().annotation(assess(RULES, DAY, file)))
                .contains(new Term("依据已于2022-07-04撤销", "its basis was revoked on 2022-07-04"));
    }

    @Tag("R46")
    @Test
    void aRepairIsNoRevocation() {
        CreditFile file = CreditFile.of(COMPANY, decision("D-1", SanctionKind.FINE))
                .with(Event.repair("D-1", LocalDate.of(2022, 5, 1), "法规处"));
        assertThat(NoticeEntry.builder().of("D-1").build().annotation(assess(RULES, DAY, file)))
                .isEmpty();
    }

    /** A notice cannot be put on file, so no grade can see it. */
    @Tag("R46")
    @Test
    void aNoticeIsNoRecord() {
        assertThat(Arrays.stream(EvidenceType.values()).map(EvidenceType::name))
                .containsExactly(
                        "DECISION",
                        "COMMITMENT_BREACH",
                        "SERIOUS_DISHONESTY",
                        "COMMENDATION",
                        "RATING",
                        "LIST_ENTRY",
                        "OBSERVATION");
    }
}
