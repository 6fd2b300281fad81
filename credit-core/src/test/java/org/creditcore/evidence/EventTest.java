package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R48")
class EventTest {
    private static final LocalDate DAY = LocalDate.of(2022, 4, 1);

    @Test
    void eachKindHasAFactory() {
        assertThat(Event.objection("D-1", DAY, "法规处")).isEqualTo(Event.of(EventKind.OBJECTION, "D-1", DAY, "法规处"));
        assertThat(Event.dismissal("D-1", DAY, "法规处")).isEqualTo(Event.of(EventKind.DISMISSAL, "D-1", DAY, "法规处"));
        assertThat(Event.repair("D-1", DAY, "法规处")).isEqualTo(Event.of(EventKind.REPAIR, "D-1", DAY, "法规处"));
        assertThat(Event.repairWithdrawal("D-1", DAY, "法规处"))
                .isEqualTo(Event.of(EventKind.REPAIR_WITHDRAWAL, "D-1", DAY, "法规处"));
        assertThat(Event.revocation("D-1", DAY, "法规处")).isEqualTo(Event.of(EventKind.REVOCATION, "D-1", DAY, "法规处"));
    }

    @Test
    void kindRecordDateAndUnitAreEnough() {
        Event event = Event.of(EventKind.REPAIR, "D-1", DAY, "法规处");
        assertThat(event.kind()).isEqualTo(EventKind.REPAIR);
        assertThat(event.of()).isEqualTo("D-1");
        assertThat(event.date()).isEqualTo(DAY);
        assertThat(event.by()).isEqualTo("法规处");
        assertThat(event.document()).isEmpty();
        assertThat(event.recordedOn()).isEmpty();
        assertThat(event).hasToString("Event{kind=REPAIR, of=D-1, date=2022-04-01, by=法规处}");
    }

    @Test
    void documentAndDayOfRecordingMayBeStated() {
        Event event = Event.builder()
                .kind(EventKind.DISMISSAL)
                .of("D-1")
                .date(DAY)
                .by("法规处")
                .document("平发改复〔2022〕1号")
                .recordedOn(LocalDate.of(2022, 4, 6))
                .build();
        assertThat(event.document()).contains("平发改复〔2022〕1号");
        assertThat(event.recordedOn()).contains(LocalDate.of(2022, 4, 6));
        assertThat(event)
                .hasToString("Event{kind=DISMISSAL, of=D-1, date=2022-04-01, by=法规处, document=平发改复〔2022〕1号,"
                        + " recordedOn=2022-04-06}");
    }

    @Tag("R22")
    @Test
    void anEventIsKnownFromTheDayItWasRecordedOrElseItsDate() {
        Event.Builder event =
                Event.builder().kind(EventKind.REPAIR).of("D-1").date(DAY).by("法规处");
        assertThat(event.build().knownFrom()).isEqualTo("2022-04-01");
        assertThat(event.recordedOn(LocalDate.of(2022, 4, 6)).build().knownFrom())
                .isEqualTo("2022-04-06");
        assertThat(event.recordedOn(LocalDate.of(2022, 3, 31)).build().knownFrom())
                .isEqualTo("2022-03-31");
    }

    @Test
    void everyFaultIsNamedInTheOrderOfTheFields() {
        Event.Builder event = Event.builder()
                .kind(EventKind.OBJECTION)
                .of(" ")
                .date(LocalDate.of(10000, 1, 1))
                .by("\u3000")
                .document("")
                .recordedOn(LocalDate.of(0, 12, 31));
        assertThatThrownBy(event::build)
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("of: is blank, a text is required; "
                        + "date: +10000-01-01 is out of range, a date lies in the years 0001 to 9999; "
                        + "by: is blank, a text is required; "
                        + "document: is blank, a text is required; "
                        + "recordedOn: 0000-12-31 is out of range, a date lies in the years 0001 to 9999");
    }

    @Tag("R8")
    @Test
    void datesLieInTheYears1To9999() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertThat(Event.repair("D-1", first, "法规处").date()).isEqualTo(first);
        assertThat(Event.repair("D-1", last, "法规处").date()).isEqualTo(last);
        assertThatThrownBy(() -> Event.repair("D-1", first.minusDays(1), "法规处"))
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("date: 0000-12-31 is out of range, a date lies in the years 0001 to 9999");
        assertThatThrownBy(() -> Event.repair("D-1", last.plusDays(1), "法规处"))
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("date: +10000-01-01 is out of range, a date lies in the years 0001 to 9999");
    }
}
