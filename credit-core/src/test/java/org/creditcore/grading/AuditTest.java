package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.UNIT;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.determination;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.recordedOn;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.revocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.subject.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R22")
@Tag("R49")
class AuditTest {
    private static final LocalDate DAY = day("2022-06-30");
    private static final KnownOn THEN = KnownOn.of(day("2022-07-31"));

    private static Decision late(String id, String date, String recordedOn, String yuan) {
        return decision(id, date)
                .addActs(fined(yuan))
                .recordedOn(day(recordedOn))
                .build();
    }

    private static List<String> ids(List<Learned> learned) {
        return learned.stream()
                .map(each -> each.evidence().id()
                        + each.event().map(event -> " " + event.kind()).orElse(""))
                .toList();
    }

    @Test
    void whatWasLearnedSinceIsToldFromWhatMattered() {
        CreditFile file = file(
                List.of(
                        award("K-1", "2022-03-01"),
                        late("D-1", "2022-05-05", "2022-08-01", "3000.00"),
                        late("D-2", "2022-05-06", "2022-08-01", "4000.00"),
                        late("D-3", "2022-07-05", "2022-08-05", "5000.00")),
                recordedOn("2022-09-01", objection("K-1", "2022-06-01")));
        Audit audit = GRADER.audit(file, DAY, THEN);
        assertThat(audit.changesOutcome()).isTrue();
        assertThat(ids(audit.learned())).containsExactly("D-1", "D-2", "D-3", "K-1 OBJECTION");
        assertThat(ids(audit.decisive())).containsExactly("D-1");
        assertThat(audit.text(Language.ENGLISH)).isEqualTo("""
                        2022-06-30: as known on 2022-07-31 A, with everything on file B
                        the difference is made by
                          2022-08-01: decision D-1, of 2022-05-05
                        """);
        assertThat(audit.text(Language.CHINESE)).isEqualTo("""
                        2022-06-30的等级：按2022-07-31所知为A，按现有全部档案为B
                        变动所系：
                          2022-08-01：D-1的处理决定，日期2022-05-05
                        """);
    }

    @Test
    void twoKnowledgeDaysAreCompared() {
        CreditFile file = file(
                List.of(late("D-1", "2022-05-05", "2022-08-01", "3000.00")),
                recordedOn("2022-08-20", repair("D-1", "2022-06-30")));
        Audit audit = GRADER.audit(file, DAY, THEN, KnownOn.of(day("2022-08-19")));
        assertThat(audit.then().outcome().code()).isEqualTo("UNGRADED");
        assertThat(audit.now().outcome().code()).isEqualTo("B");
        assertThat(ids(audit.learned())).containsExactly("D-1");
        assertThat(ids(audit.decisive())).containsExactly("D-1");
        assertThat(audit.text(Language.ENGLISH))
                .startsWith("2022-06-30: as known on 2022-07-31 UNGRADED, as known on 2022-08-19 B\n");

        Audit later = GRADER.audit(file, DAY, THEN, KnownOn.of(day("2022-08-20")));
        assertThat(ids(later.learned())).containsExactly("D-1", "D-1 REPAIR");
        assertThat(later.decisive()).isEmpty();
        assertThat(later.text(Language.CHINESE))
                .isEqualTo("2022-06-30的等级：按2022-07-31所知为UNGRADED，按2022-08-20所知为UNGRADED\n");
        assertThat(ids(GRADER.audit(file, DAY, KnownOn.of(day("2022-08-19"))).decisive()))
                .containsExactly("D-1 REPAIR");
        assertThat(GRADER.audit(file, DAY, KnownOn.of(day("2022-08-19")))
                        .decisive()
                        .get(0))
                .hasToString("2022-08-20: repair of D-1, of 2022-06-30");
    }

    @Test
    void whatIsKnownOnTheDayItselfIsNotLearnedSince() {
        CreditFile file = file(late("D-1", "2022-05-05", "2022-07-31", "3000.00"));
        assertThat(GRADER.audit(file, DAY, THEN).learned()).isEmpty();
        assertThat(GRADER.audit(file, DAY, KnownOn.of(day("2022-07-30"))).learned())
                .hasSize(1);
    }

    @Test
    void theEarliestLearnedOfSeveralEnoughIsNamed() {
        CreditFile file = file(
                late("D-8", "2022-05-05", "2022-08-02", "3.00"),
                late("D-9", "2022-05-06", "2022-08-01", "4.00"),
                late("D-7", "2022-05-07", "2022-08-01", "5.00"));
        Audit audit = GRADER.audit(file, DAY, THEN);
        assertThat(ids(audit.learned())).containsExactly("D-7", "D-9", "D-8");
        assertThat(ids(audit.decisive())).containsExactly("D-7");
    }

    @Test
    @Tag("R20")
    void aCorrectionIsDecisiveWithItsRevocation() {
        CreditFile file = file(
                List.of(
                        determination("S-1", "2022-05-05").build(),
                        determination("S-2", "2022-05-05")
                                .date(day("2021-05-05"))
                                .corrects("S-1")
                                .recordedOn(day("2022-08-05"))
                                .build(),
                        breach("P-1", "2022-05-09")
                                .recordedOn(day("2022-08-06"))
                                .build()),
                recordedOn("2022-08-04", revocation("S-1", "2022-08-03")));
        Audit audit = GRADER.audit(file, DAY, THEN);
        assertThat(audit.then().outcome().code()).isEqualTo("C");
        assertThat(audit.now().outcome().code()).isEqualTo("B");
        assertThat(ids(audit.learned())).containsExactly("S-1 REVOCATION", "S-2", "P-1");
        assertThat(ids(audit.decisive())).containsExactly("S-1 REVOCATION", "P-1");
    }

    /** Each of the three can be left out only with another: 800,000 yuan are above the limit, nothing is no ground. */
    @Test
    void aPartIsFoundThatNoSingleStepLeadsTo() {
        CreditFile file = file(
                List.of(
                        decision("D-1", "2022-05-01", fined("400000.00")),
                        decision("D-2", "2022-05-02", fined("410000.00")),
                        late("D-3", "2022-05-03", "2022-08-09", "420000.00")),
                recordedOn("2022-08-01", repair("D-2", "2022-06-01")),
                recordedOn("2022-08-02", repair("D-1", "2022-06-01")));
        Audit audit = reading("aboveLimit", "UNDETERMINED").audit(file, DAY, THEN);
        assertThat(audit.then().outcome().code()).isEqualTo("UNDETERMINED");
        assertThat(audit.now().outcome().code()).isEqualTo("B");
        assertThat(ids(audit.learned())).containsExactly("D-2 REPAIR", "D-1 REPAIR", "D-3");
        assertThat(ids(audit.decisive())).containsExactly("D-2 REPAIR");
    }

    /** A file is checked without knowing which authorities are one: a report of a case may be corrected because another was revoked. */
    @Test
    @Tag("R12")
    void reportsWithOneNumberStayTogether() {
        CreditFile file = file(
                List.of(
                        decision("D-1", "2022-05-01")
                                .authority("甲局")
                                .document("5号")
                                .addActs(fined("1.00"))
                                .build(),
                        decision("D-2", "2022-05-02")
                                .authority("乙局")
                                .document("5号")
                                .addActs(fined("2.00"))
                                .build(),
                        decision("D-3", "2022-05-03")
                                .document("7号")
                                .addActs(fined("3.00"))
                                .corrects("D-2")
                                .recordedOn(day("2022-08-09"))
                                .build(),
                        determination("S-1", "2022-05-04")
                                .recordedOn(day("2022-08-10"))
                                .build()),
                revocation("D-1", "2022-06-01"));
        Audit audit = GRADER.audit(file, DAY, THEN);
        assertThat(ids(audit.learned())).containsExactly("D-3", "S-1");
        assertThat(ids(audit.decisive())).containsExactly("S-1");
    }

    @Tag("slow")
    @Test
    void thousandsOfThingsLearnedAreNoMatter() {
        List<Evidence> records = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            records.add(breach("P-" + (10_000 + i), "2022-05-05")
                    .document("第" + i + "号")
                    .build());
            events.add(recordedOn("2022-08-01", repair("P-" + (10_000 + i), "2022-06-01")));
        }
        Audit audit =
                reading("aboveLimit", "ESCALATE_TO_C").audit(file(records, events.toArray(Event[]::new)), DAY, THEN);
        assertThat(audit.then().outcome().code()).isEqualTo("C");
        assertThat(audit.now().outcome().code()).isEqualTo("UNGRADED");
        assertThat(audit.decisive()).hasSize(2_000);
    }

    @Test
    void theLaterKnowledgeIsNotTheEarlier() {
        assertThatThrownBy(() -> GRADER.audit(file(), DAY, THEN, KnownOn.of(day("2022-07-30"))))
                .hasMessage("knowledge of 2022-07-30 is compared with that of 2022-07-31,"
                        + " allowed is that day or a later one");
        assertThat(GRADER.audit(file(), DAY, THEN, THEN).learned()).isEmpty();
    }

    @Test
    void anEventIsOfItsRecord() {
        Event event = Event.repair("D-2", DAY, UNIT);
        assertThatThrownBy(() -> new Learned(decision("D-1", "2022-05-05", fined("1.00")), Optional.of(event)))
                .hasMessage("the event is one of D-2, allowed is one of D-1");
    }
}
