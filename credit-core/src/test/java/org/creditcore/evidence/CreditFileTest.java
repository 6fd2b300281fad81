package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.creditcore.subject.ResidentIdentityNumber;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CreditFileTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 10);
    private static final Decision D1 = Samples.decision("D-1").build();
    private static final Decision D2 =
            Samples.decision("D-2").date(DAY.minusDays(1)).build();
    private static final CommitmentBreach B1 = Samples.breach("B-1").build();
    private static final Event REPAIR = Event.repair("D-1", LocalDate.of(2022, 5, 1), "法规处");
    private static final Event OBJECTION = Event.objection("B-1", LocalDate.of(2022, 5, 1), "审批股");
    private static final Event DISMISSAL = Event.dismissal("B-1", LocalDate.of(2022, 4, 30), "审批股");

    @Test
    void aFileMayHoldNothing() {
        CreditFile file = CreditFile.of(Samples.SUBJECT);
        assertThat(file.subject()).isSameAs(Samples.SUBJECT);
        assertThat(file.evidence()).isEmpty();
        assertThat(file.events()).isEmpty();
        assertThat(file).hasToString("USCC 91140603MA0KAMP17P: 0 records, 0 events");
    }

    @Tag("law-1")
    @Test
    void recordsAreKeptByDateThenIdAndEventsByDateThenRecord() {
        Event early = Event.objection("D-2", LocalDate.of(2022, 4, 30), "法规处");
        CreditFile file = CreditFile.of(Samples.SUBJECT, List.of(D1, B1, D2), List.of(REPAIR, OBJECTION, early));
        assertThat(file.evidence()).containsExactly(D2, B1, D1);
        assertThat(file.events()).containsExactly(early, OBJECTION, REPAIR);
    }

    @Test
    void recordsAndTheirLivesAreFoundById() {
        CreditFile file = CreditFile.of(Samples.SUBJECT, List.of(D1, B1), List.of(REPAIR));
        assertThat(file.find("D-1")).contains(D1);
        assertThat(file.find("B-1")).contains(B1);
        assertThat(file.find("d-1")).isEmpty();
        assertThat(file.history("D-1")).isEqualTo(new History(List.of(), List.of(REPAIR), Optional.empty()));
        assertThat(file.history("B-1")).isSameAs(History.NONE);
        assertThat(file.history("X-1")).isSameAs(History.NONE);
    }

    @Tag("R47")
    @Test
    void livesStandInTheOrderOfTheirRecords() {
        CreditFile file = CreditFile.of(Samples.SUBJECT, List.of(D1, B1, D2), List.of(REPAIR, OBJECTION));
        assertThat(file.evidence()).containsExactly(D2, B1, D1);
        assertThat(file.histories())
                .containsExactly(
                        History.NONE,
                        new History(List.of(OBJECTION), List.of(), Optional.empty()),
                        new History(List.of(), List.of(REPAIR), Optional.empty()));
        assertThatThrownBy(() -> file.histories().set(0, History.NONE))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(CreditFile.of(Samples.SUBJECT).histories()).isEmpty();
    }

    @Test
    void moreRecordsAndEventsMakeANewFile() {
        CreditFile file = CreditFile.of(Samples.SUBJECT, D1);
        CreditFile larger = file.with(B1, D2).with(REPAIR, OBJECTION);
        assertThat(larger).isEqualTo(CreditFile.of(Samples.SUBJECT, List.of(B1, D1, D2), List.of(OBJECTION, REPAIR)));
        assertThat(file.evidence()).containsExactly(D1);
    }

    @Test
    void aFileWithMoreIsCheckedAsAWhole() {
        CreditFile file = CreditFile.of(Samples.SUBJECT, List.of(D1, B1), List.of(OBJECTION));
        assertThatThrownBy(() -> file.with(DISMISSAL))
                .isExactlyInstanceOf(InvalidFileException.class)
                .hasMessage("event 2, type: B-1 is not disputed on 2022-04-30, a dismissal is allowed while it is");
        assertThatThrownBy(() -> file.with(Samples.rating("D-1").build()))
                .isExactlyInstanceOf(InvalidFileException.class)
                .hasMessage("record 2, id: D-1 is the id of 2 records, an id is unique in its file; "
                        + "record 3, id: D-1 is the id of 2 records, an id is unique in its file");
    }

    @Test
    void whatTheCallerDoesToItsListsLaterChangesNothing() {
        List<Evidence> evidence = new ArrayList<>(List.of(D1, B1));
        List<Event> events = new ArrayList<>(List.of(REPAIR));
        CreditFile file = CreditFile.of(Samples.SUBJECT, evidence, events);
        evidence.clear();
        events.clear();
        assertThat(file.evidence()).containsExactly(B1, D1);
        assertThat(file.events()).containsExactly(REPAIR);
        assertThatThrownBy(() -> file.evidence().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> file.events().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nullIsNoRecordAndNoEvent() {
        assertThatNullPointerException().isThrownBy(() -> CreditFile.of(Samples.SUBJECT, D1, null));
        assertThatNullPointerException()
                .isThrownBy(() -> CreditFile.of(Samples.SUBJECT).with(D1, null));
        assertThatNullPointerException()
                .isThrownBy(() -> CreditFile.of(Samples.SUBJECT, D1).with(REPAIR, null));
        assertThatNullPointerException().isThrownBy(() -> CreditFile.check(Collections.singletonList(null), List.of()));
        assertThatNullPointerException().isThrownBy(() -> CreditFile.check(List.of(), Collections.singletonList(null)));
    }

    @Tag("R5")
    @Test
    void anIdIsUniqueInItsFile() {
        Evidence other = Samples.observation("D-1").build();
        String fault = ", id: D-1 is the id of 3 records, an id is unique in its file";
        assertThatThrownBy(() -> CreditFile.of(Samples.SUBJECT, D1, B1, other, D1))
                .isExactlyInstanceOf(InvalidFileException.class)
                .hasMessage("record 1" + fault + "; record 3" + fault + "; record 4" + fault);
    }

    @Tag("R5")
    @Test
    void anEventOfARepeatedIdIsNoFaultOfItsOwn() {
        Evidence other = Samples.rating("D-1").build();
        String fault = ", id: D-1 is the id of 2 records, an id is unique in its file";
        assertThat(CreditFile.check(List.of(D1, other), List.of(REPAIR, REPAIR)))
                .extracting(FileFault::toString)
                .containsExactly("record 1" + fault, "record 2" + fault);
    }

    @Tag("R47")
    @Test
    void anEventNamesARecordOnFile() {
        assertThatThrownBy(() -> CreditFile.of(Samples.SUBJECT, List.of(D2), List.of(REPAIR)))
                .isExactlyInstanceOf(InvalidFileException.class)
                .hasMessage("event 1, of: D-1 is the id of no record on file, an event names a record by its id");
    }

    @Test
    void everyFaultIsNamedThoseOfRecordsFirst() {
        List<Evidence> evidence = List.of(
                Samples.decision("D-4").corrects("D-2").build(),
                B1,
                D2,
                Samples.breach("B-1").document("无").build());
        List<Event> events = List.of(REPAIR, Event.dismissal("D-2", DAY, "法规处"));
        String text =
                "record 1, corrects: D-2 is not revoked, a correction names a revoked record of its own type on the"
                        + " same file; "
                        + "record 2, id: B-1 is the id of 2 records, an id is unique in its file; "
                        + "record 4, id: B-1 is the id of 2 records, an id is unique in its file; "
                        + "event 1, of: D-1 is the id of no record on file, an event names a record by its id; "
                        + "event 2, type: D-2 is not disputed on 2022-03-10, a dismissal is allowed while it is";
        assertThatThrownBy(() -> CreditFile.of(Samples.SUBJECT, evidence, events))
                .isExactlyInstanceOf(InvalidFileException.class)
                .hasMessage(text)
                .extracting(thrown -> ((InvalidFileException) thrown).faults())
                .isEqualTo(CreditFile.check(evidence, events));
        assertThat(CreditFile.check(evidence, events).get(3))
                .isEqualTo(new FileFault(
                        FileFault.Item.EVENT,
                        0,
                        new Fault("of", "D-1 is the id of no record on file, an event names a record by its id")));
    }

    @Test
    void aRefusalReadBackHasItsMessageAndNoFaults() {
        InvalidFileException refusal =
                catchThrowableOfType(InvalidFileException.class, () -> CreditFile.of(Samples.SUBJECT, D1, D1));
        InvalidFileException readBack = SerializableTester.reserialize(refusal);
        assertThat(refusal.faults()).hasSize(2);
        assertThat(readBack.faults()).isEmpty();
        assertThat(readBack).hasMessage(refusal.getMessage());
    }

    @Test
    void recordsAndEventsWithoutFaultCanBeAFile() {
        assertThat(CreditFile.check(List.of(), List.of())).isEmpty();
        assertThat(CreditFile.check(List.of(D1, B1), List.of(REPAIR, OBJECTION)))
                .isEmpty();
    }

    /** 92,233 times 10¹² yuan and 720,368,547,758.07 yuan are the largest sum that is exact. */
    private static Act[] largestSum(SanctionKind kind) {
        Act[] acts = new Act[92_234];
        Arrays.fill(acts, Act.of(Sanction.of(kind, Money.LARGEST_AMOUNT)));
        acts[92_233] = Samples.fined("720368547758.07");
        return acts;
    }

    @Tag("R8")
    @Test
    void theSumOfTheAmountsIsExactOrRefused() {
        Decision decision = Samples.decision("D-1")
                .addActs(largestSum(SanctionKind.CONFISCATION_OF_GAINS))
                .build();
        Decision nothing =
                Samples.decision("D-7").addActs(Samples.fined("0.00")).build();
        Decision oneFen = Samples.decision("D-8").addActs(Samples.fined("0.01")).build();
        assertThat(CreditFile.of(Samples.SUBJECT, decision, B1, nothing).evidence())
                .hasSize(3);
        assertThatThrownBy(() -> CreditFile.of(Samples.SUBJECT, decision, B1, oneFen, nothing))
                .isExactlyInstanceOf(InvalidFileException.class)
                .hasMessage("record 3, acts: the amounts on file add up to more than 92,233,720,368,547,758.07 yuan,"
                        + " a sum is exact or refused");
    }

    @Tag("R4")
    @Test
    void aPersonalIdentifierIsNotShown() {
        Subject person = Subject.of(SubjectKind.NATURAL_PERSON, ResidentIdentityNumber.of("140603198002291016"), "张三");
        assertThat(CreditFile.of(person, List.of(D1), List.of(REPAIR)))
                .hasToString("RESIDENT_ID 140603********1016: 1 record, 1 event");
        assertThatThrownBy(() -> CreditFile.of(person, List.of(), List.of(REPAIR)))
                .message()
                .doesNotContain("140603198002291016", "张三");
    }
}
