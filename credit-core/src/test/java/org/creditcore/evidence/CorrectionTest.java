package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R20")
class CorrectionTest {
    private static final String ALLOWED = ", a correction names a revoked record of its own type on the same file";

    private static List<String> faults(List<Evidence> evidence, Event... events) {
        return CreditFile.check(evidence, List.of(events)).stream()
                .map(FileFault::toString)
                .toList();
    }

    private static Decision decision(String id, String document) {
        return Samples.decision(id).document(document).build();
    }

    private static Decision correction(String id, String document, String corrects) {
        return Samples.decision(id)
                .document(document)
                .recordedOn(Samples.KNOWN)
                .corrects(corrects)
                .build();
    }

    static Stream<List<Evidence>> pairs() {
        return Stream.of(
                List.of(
                        Samples.decision("X-1").build(),
                        Samples.decision("X-2").corrects("X-1").build()),
                List.of(
                        Samples.breach("X-1").build(),
                        Samples.breach("X-2").corrects("X-1").build()),
                List.of(
                        Samples.determination("X-1").build(),
                        Samples.determination("X-2").corrects("X-1").build()),
                List.of(
                        Samples.commendation("X-1").build(),
                        Samples.commendation("X-2").corrects("X-1").build()),
                List.of(
                        Samples.rating("X-1").build(),
                        Samples.rating("X-2").corrects("X-1").build()),
                List.of(
                        Samples.listEntry("X-1").build(),
                        Samples.listEntry("X-2").corrects("X-1").build()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aCorrectionNamesARevokedRecordOfItsType(List<Evidence> pair) {
        assertThat(faults(pair, Samples.revocation("X-1"))).isEmpty();
        assertThat(faults(List.of(pair.get(1), pair.get(0)), Samples.revocation("X-1")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aRecordThatIsNotRevokedIsNotCorrected(List<Evidence> pair) {
        String fault = "record 2, corrects: X-1 is not revoked" + ALLOWED;
        assertThat(faults(pair)).containsExactly(fault);
        assertThat(faults(pair, Event.objection("X-1", Samples.DAY, "法规处"))).containsExactly(fault);
    }

    @Test
    void theCorrectedRecordIsOnFile() {
        assertThat(faults(List.of(correction("D-2", "1号", "D-9"))))
                .containsExactly("record 1, corrects: D-9 is the id of no record on file" + ALLOWED);
    }

    @Test
    void theCorrectedRecordIsOfTheSameType() {
        List<Evidence> records = List.of(
                Samples.observation("O-1").build(),
                Samples.breach("B-1").build(),
                Samples.determination("S-2").corrects("B-1").build(),
                Samples.decision("D-3").corrects("O-1").build());
        assertThat(faults(records, Samples.revocation("O-1"), Samples.revocation("B-1")))
                .containsExactly(
                        "record 3, corrects: B-1 is of type commitment breach, not serious-dishonesty determination"
                                + ALLOWED,
                        "record 4, corrects: O-1 is of type observation, not decision" + ALLOWED);
    }

    @Test
    void aRecordDoesNotCorrectItself() {
        assertThat(faults(List.of(correction("D-1", "1号", "D-1")), Samples.revocation("D-1")))
                .containsExactly("record 1, corrects: D-1 leads back to D-1" + ALLOWED);
    }

    @Test
    void correctionsDoNotLeadBack() {
        List<Evidence> two = List.of(correction("D-1", "1号", "D-2"), correction("D-2", "2号", "D-1"));
        assertThat(faults(two, Samples.revocation("D-1"), Samples.revocation("D-2")))
                .containsExactly(
                        "record 1, corrects: D-2 leads back to D-1" + ALLOWED,
                        "record 2, corrects: D-1 leads back to D-2" + ALLOWED);
        List<Evidence> three =
                List.of(correction("D-1", "1号", "D-2"), correction("D-2", "2号", "D-3"), correction("D-3", "3号", "D-1"));
        assertThat(faults(three, Samples.revocation("D-1"), Samples.revocation("D-2"), Samples.revocation("D-3")))
                .containsExactly(
                        "record 1, corrects: D-2 leads back to D-1" + ALLOWED,
                        "record 2, corrects: D-3 leads back to D-2" + ALLOWED,
                        "record 3, corrects: D-1 leads back to D-3" + ALLOWED);
    }

    @Test
    void aCorrectionThatLeadsIntoACircleIsNotPartOfIt() {
        List<Evidence> records =
                List.of(correction("D-0", "0号", "D-1"), correction("D-1", "1号", "D-2"), correction("D-2", "2号", "D-1"));
        assertThat(faults(records, Samples.revocation("D-1"), Samples.revocation("D-2")))
                .containsExactly(
                        "record 2, corrects: D-2 leads back to D-1" + ALLOWED,
                        "record 3, corrects: D-1 leads back to D-2" + ALLOWED);
    }

    @Test
    void aCorrectionMayBeCorrectedInTurn() {
        List<Evidence> records =
                List.of(correction("D-3", "3号", "D-2"), decision("D-1", "1号"), correction("D-2", "1号", "D-1"));
        assertThat(faults(records, Samples.revocation("D-1"), Samples.revocation("D-2")))
                .isEmpty();
        assertThat(faults(records, Samples.revocation("D-1")))
                .containsExactly("record 1, corrects: D-2 is not revoked" + ALLOWED);
    }

    @Test
    void oneRecordMayHaveSeveralCorrections() {
        List<Evidence> records =
                List.of(decision("D-1", "1号"), correction("D-2", "1号", "D-1"), correction("D-3", "无", "D-1"));
        assertThat(faults(records, Samples.revocation("D-1"))).isEmpty();
    }

    @Tag("R12")
    @Test
    void aReportIsStruckWithItsCase() {
        List<Evidence> records = List.of(
                decision("D-1", "平发改罚〔2022〕3号"),
                Samples.decision("D-2")
                        .document("平发改罚 [２０２２] 3号")
                        .authority("平鲁区发改局")
                        .build(),
                correction("D-3", "平发改罚〔2022〕3号", "D-2"));
        assertThat(faults(records, Samples.revocation("D-1"))).isEmpty();
        assertThat(faults(records, Event.objection("D-1", Samples.DAY, "法规处")))
                .containsExactly("record 3, corrects: D-2 is not revoked" + ALLOWED);
    }

    @Tag("R12")
    @Test
    void aReportOfAnotherCaseIsNotStruckWithIt() {
        assertThat(faults(
                        List.of(decision("D-1", "1号"), decision("D-2", "2号"), correction("D-3", "2号", "D-2")),
                        Samples.revocation("D-1")))
                .containsExactly("record 3, corrects: D-2 is not revoked" + ALLOWED);
        assertThat(faults(
                        List.of(decision("D-1", "无"), decision("D-2", "无"), correction("D-3", "无", "D-2")),
                        Samples.revocation("D-1")))
                .containsExactly("record 3, corrects: D-2 is not revoked" + ALLOWED);
        assertThat(faults(
                        List.of(
                                Samples.breach("B-1").document("1号").build(),
                                decision("D-2", "1号"),
                                correction("D-3", "1号", "D-2")),
                        Samples.revocation("B-1")))
                .containsExactly("record 3, corrects: D-2 is not revoked" + ALLOWED);
        assertThat(faults(
                        List.of(
                                Samples.rating("R-1").build(),
                                Samples.rating("R-2").build(),
                                Samples.rating("R-3").corrects("R-2").build()),
                        Samples.revocation("R-1")))
                .containsExactly("record 3, corrects: R-2 is not revoked" + ALLOWED);
    }

    @Tag("R12")
    @Test
    void aReportThatCorrectsAStruckOneOutlivesTheCase() {
        List<Evidence> records =
                List.of(decision("D-1", "1号"), correction("D-2", "1号", "D-1"), correction("D-3", "1号", "D-2"));
        assertThat(faults(records, Samples.revocation("D-1")))
                .containsExactly("record 3, corrects: D-2 is not revoked" + ALLOWED);
    }

    @Test
    void aRepeatedIdIsTheOnlyFaultOfWhatNamesIt() {
        List<Evidence> records = List.of(decision("D-1", "1号"), correction("D-2", "1号", "D-1"), decision("D-1", "3号"));
        String repeated = ", id: D-1 is the id of 2 records, an id is unique in its file";
        assertThat(faults(records, Samples.revocation("D-1")))
                .containsExactly("record 1" + repeated, "record 3" + repeated);
    }
}
