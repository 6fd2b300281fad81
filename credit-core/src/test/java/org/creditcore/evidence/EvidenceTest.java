package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What all records have in common. */
@Tag("R5")
class EvidenceTest {

    private record Common(
            String id, LocalDate date, String reportedBy, Optional<LocalDate> recordedOn, Optional<String> corrects) {}

    private static final Common MINIMAL =
            new Common("X-7", LocalDate.of(2022, 3, 10), "价格股", Optional.empty(), Optional.empty());
    private static final Common FULL = new Common(
            "X-8", LocalDate.of(2022, 3, 10), "法规股", Optional.of(LocalDate.of(2022, 4, 1)), Optional.of("X-7"));
    private static final Common FAULTY = new Common(
            "", LocalDate.of(0, 12, 31), "\u3000", Optional.of(LocalDate.of(10000, 1, 1)), Optional.of("\t"));

    private static Evidence record(EvidenceType type, Common common) {
        return switch (type) {
            case DECISION ->
                Samples.decision(common.id)
                        .date(common.date)
                        .reportedBy(common.reportedBy)
                        .recordedOn(common.recordedOn)
                        .corrects(common.corrects)
                        .build();
            case COMMITMENT_BREACH ->
                Samples.breach(common.id)
                        .date(common.date)
                        .reportedBy(common.reportedBy)
                        .recordedOn(common.recordedOn)
                        .corrects(common.corrects)
                        .build();
            case SERIOUS_DISHONESTY ->
                Samples.determination(common.id)
                        .date(common.date)
                        .reportedBy(common.reportedBy)
                        .recordedOn(common.recordedOn)
                        .corrects(common.corrects)
                        .build();
            case COMMENDATION ->
                Samples.commendation(common.id)
                        .date(common.date)
                        .reportedBy(common.reportedBy)
                        .recordedOn(common.recordedOn)
                        .corrects(common.corrects)
                        .build();
            case RATING ->
                Samples.rating(common.id)
                        .date(common.date)
                        .reportedBy(common.reportedBy)
                        .recordedOn(common.recordedOn)
                        .corrects(common.corrects)
                        .build();
            case LIST_ENTRY ->
                Samples.listEntry(common.id)
                        .date(common.date)
                        .reportedBy(common.reportedBy)
                        .recordedOn(common.recordedOn)
                        .corrects(common.corrects)
                        .build();
            case OBSERVATION ->
                Samples.observation(common.id)
                        .date(common.date)
                        .reportedBy(common.reportedBy)
                        .recordedOn(common.recordedOn)
                        .build();
        };
    }

    @ParameterizedTest
    @EnumSource
    void idDateAndReporterAreEnough(EvidenceType type) {
        Evidence record = record(type, MINIMAL);
        assertThat(record.type()).isEqualTo(type);
        assertThat(record.id()).isEqualTo("X-7");
        assertThat(record.date()).isEqualTo("2022-03-10");
        assertThat(record.reportedBy()).isEqualTo("价格股");
        assertThat(record.recordedOn()).isEmpty();
        assertThat(record.corrects()).isEmpty();
        assertThat(record.lastDay()).isEmpty();
    }

    @Tag("R22")
    @ParameterizedTest
    @EnumSource
    void aRecordIsKnownFromTheDayItWasRecordedOrElseItsDate(EvidenceType type) {
        assertThat(record(type, MINIMAL).knownFrom()).isEqualTo("2022-03-10");
        assertThat(record(type, FULL).recordedOn()).contains(LocalDate.of(2022, 4, 1));
        assertThat(record(type, FULL).knownFrom()).isEqualTo("2022-04-01");
        Common early = new Common("X-9", MINIMAL.date, "价格股", Optional.of(LocalDate.of(2022, 3, 9)), Optional.empty());
        assertThat(record(type, early).knownFrom()).isEqualTo("2022-03-09");
    }

    @Tag("R20")
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OBSERVATION")
    void aRecordMayCorrectAnother(EvidenceType type) {
        assertThat(record(type, FULL).corrects()).contains("X-7");
    }

    @Tag("R20")
    @Test
    void anObservationCorrectsNothing() {
        assertThat(record(EvidenceType.OBSERVATION, FULL).corrects()).isEmpty();
    }

    @Tag("R8")
    @ParameterizedTest
    @EnumSource
    void datesLieInTheYears1To9999(EvidenceType type) {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        Evidence earliest = record(type, new Common("X-1", first, "价格股", Optional.of(last), Optional.empty()));
        assertThat(earliest.date()).isEqualTo(first);
        assertThat(earliest.recordedOn()).contains(last);
        Evidence latest = record(type, new Common("X-1", last, "价格股", Optional.of(first), Optional.empty()));
        assertThat(latest.date()).isEqualTo(last);
        assertThat(latest.recordedOn()).contains(first);
    }

    @Tag("R8")
    @ParameterizedTest
    @EnumSource
    void theDaysBesideThoseYearsAreRefused(EvidenceType type) {
        LocalDate before = LocalDate.of(0, 12, 31);
        LocalDate after = LocalDate.of(10000, 1, 1);
        assertThatThrownBy(() -> record(type, new Common("X-1", after, "价格股", Optional.of(before), Optional.empty())))
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("date: +10000-01-01 is out of range, a date lies in the years 0001 to 9999; "
                        + "recordedOn: 0000-12-31 is out of range, a date lies in the years 0001 to 9999");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OBSERVATION")
    void everyFaultIsNamedInTheOrderOfTheFields(EvidenceType type) {
        assertThatThrownBy(() -> record(type, FAULTY))
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("id: is blank, a text is required; "
                        + "date: 0000-12-31 is out of range, a date lies in the years 0001 to 9999; "
                        + "reportedBy: is blank, a text is required; "
                        + "recordedOn: +10000-01-01 is out of range, a date lies in the years 0001 to 9999; "
                        + "corrects: is blank, a text is required")
                .extracting(thrown -> ((InvalidEvidenceException) thrown)
                        .faults().stream().map(Fault::field).toList())
                .isEqualTo(List.of("id", "date", "reportedBy", "recordedOn", "corrects"));
    }

    @Test
    void everyFaultOfAnObservationIsNamed() {
        assertThatThrownBy(() -> record(EvidenceType.OBSERVATION, FAULTY))
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("id: is blank, a text is required; "
                        + "date: 0000-12-31 is out of range, a date lies in the years 0001 to 9999; "
                        + "reportedBy: is blank, a text is required; "
                        + "recordedOn: +10000-01-01 is out of range, a date lies in the years 0001 to 9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00A0", "\u3000\u2003", "\uFEFF", "\u0085", "\u202F"})
    void blankIsEveryTextOfBlanksOfUnicode(String blank) {
        Decision.Builder decision = Samples.decision(blank);
        assertThatThrownBy(decision::build)
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("id: is blank, a text is required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "/", "0", " x", "\u200B"})
    void whatHoldsOneCharacterIsNotBlank(String text) {
        assertThat(Samples.decision(text).build().id()).isEqualTo(text);
    }
}
