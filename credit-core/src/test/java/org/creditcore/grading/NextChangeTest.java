package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.evidence.SanctionKind.CIRCULATED_CRITICISM;
import static org.creditcore.evidence.SanctionKind.CLOSURE;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.commendation;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.determination;
import static org.creditcore.grading.Samples.dismissal;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.listed;
import static org.creditcore.grading.Samples.next;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.rating;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.revocation;
import static org.creditcore.grading.Samples.warning;
import static org.creditcore.grading.Samples.withdrawal;

import java.util.ArrayList;
import java.util.List;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Standing;
import org.creditcore.pinglu.Pinglu2021;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When the outcome next becomes another, and by which records. */
class NextChangeTest {

    @Tag("R14")
    @Test
    void whenTheLastRecordOfItsKindExpires() {
        CreditFile file = file(decision("D-1", "2022-03-10", warning()), decision("D-2", "2022-04-11", warning()));
        assertThat(next("2022-06-30", file)).isEqualTo("2023-04-12 UNGRADED (D-2)");
        assertThat(next("2023-04-10", file)).isEqualTo("2023-04-12 UNGRADED (D-2)");
        assertThat(next("2023-04-11", file)).isEqualTo("2023-04-12 UNGRADED (D-2)");
        assertThat(next("2023-04-12", file)).isEqualTo("none");
        assertThat(next("2023-04-13", file)).isEqualTo("none");
    }

    @Test
    void neverWhereNothingIsOnFileOrNothingWillChange() {
        assertThat(next("2022-06-30", file())).isEqualTo("none");
        assertThat(next(
                        "2022-06-30",
                        file(Samples.observation("O-1", "2022-07-01", org.creditcore.evidence.Channel.COMPLAINT))))
                .isEqualTo("none");
    }

    @Tag("R15")
    @Test
    void whenARecordThatIsDatedLaterBeginsToCount() {
        CreditFile file = file(
                decision("D-1", "2022-03-10", warning()),
                determination("S-1", "2022-08-01").build());
        assertThat(next("2022-06-30", file)).isEqualTo("2022-08-01 C (S-1)");
        assertThat(next("2022-07-31", file)).isEqualTo("2022-08-01 C (S-1)");
        assertThat(next("2022-08-01", file)).isEqualTo("2023-08-02 UNGRADED (S-1)");
        assertThat(next("0001-01-01", file)).isEqualTo("2022-03-10 B (D-1)");
    }

    @Test
    void notWhenOnlyGroundsChange() {
        CreditFile file = file(
                decision("D-1", "2022-03-10", warning()),
                breach("B-1", "2022-05-10").build(),
                decision("D-2", "2022-07-01", fined("600000.00")));
        assertThat(next("2022-06-30", file)).isEqualTo("2023-07-02 UNGRADED (D-2)");
    }

    @Tag("R18")
    @Test
    void whenARepairDatedLaterComes() {
        CreditFile file = file(decision("D-1", "2022-03-10", warning()))
                .with(repair("D-1", "2022-09-01"), withdrawal("D-1", "2022-10-01"));
        assertThat(next("2022-06-30", file)).isEqualTo("2022-09-01 UNGRADED (D-1)");
        assertThat(next("2022-09-01", file)).isEqualTo("2022-10-01 B (D-1)");
        assertThat(next("2022-10-01", file)).isEqualTo("2023-03-11 UNGRADED (D-1)");
    }

    @Tag("R19")
    @Test
    void whenADisputeBeginsOrEndsWhereItSuspends() {
        CreditFile file = file(decision("D-1", "2022-03-10", warning()))
                .with(objection("D-1", "2022-05-01"), dismissal("D-1", "2022-09-01"));
        Grader suspend = reading("disputed", "SUSPEND");
        assertThat(next(suspend.assess(file, day("2022-04-01")))).isEqualTo("2022-05-01 UNGRADED (D-1)");
        assertThat(next(suspend.assess(file, day("2022-06-30")))).isEqualTo("2022-09-01 B (D-1)");
        assertThat(next("2022-04-01", file)).isEqualTo("2023-03-11 UNGRADED (D-1)");
    }

    @Tag("R17")
    @Test
    void aRevocationDatedLaterHasItsEffectAlready() {
        CreditFile file = file(decision("D-1", "2022-03-10", warning())).with(revocation("D-1", "2022-09-01"));
        assertThat(next("2022-06-30", file)).isEqualTo("none");
    }

    @Tag("R21")
    @Test
    void whenARatingIsReplaced() {
        CreditFile file = file(
                rating("R-1", "2022-03-10", Standing.GOOD).build(),
                rating("R-2", "2022-07-01", Standing.LOW)
                        .validUntil(day("2022-12-31"))
                        .build());
        assertThat(next("2022-06-30", file)).isEqualTo("2022-07-01 C (R-1,R-2)");
        assertThat(next("2022-07-01", file)).isEqualTo("2023-01-01 UNGRADED (R-2)");
        CreditFile neutral = file(
                rating("R-1", "2022-03-10", Standing.GOOD).build(),
                rating("R-2", "2022-07-01", Standing.NEUTRAL).build());
        assertThat(next("2022-06-30", neutral)).isEqualTo("2022-07-01 UNGRADED (R-1)");
    }

    @Tag("R21")
    @Test
    void notWhenARatingIsReplacedByItsLike() {
        CreditFile file = file(
                rating("R-1", "2022-03-10", Standing.GOOD).build(),
                rating("R-2", "2022-07-01", Standing.GOOD).build());
        assertThat(next("2022-06-30", file)).isEqualTo("2023-07-02 UNGRADED (R-2)");
    }

    @Tag("R16")
    @Test
    void neverWhereASeverePenaltyCountsUntilRepaired() {
        Grader untilRepaired = reading("severePenaltyWindow", "UNTIL_REPAIRED");
        CreditFile file = file(decision("D-1", "2022-03-10", act(CLOSURE)));
        assertThat(next(untilRepaired.assess(file, day("2022-03-09")))).isEqualTo("2022-03-10 C (D-1)");
        assertThat(next(untilRepaired.assess(file, day("2022-06-30")))).isEqualTo("none");
        CreditFile repaired = file.with(repair("D-1", "2031-01-02"));
        assertThat(next(untilRepaired.assess(repaired, day("2022-06-30")))).isEqualTo("2031-01-02 UNGRADED (D-1)");
        assertThat(next(untilRepaired.assess(repaired, day("2031-01-02")))).isEqualTo("none");
        CreditFile withdrawn = repaired.with(withdrawal("D-1", "2032-02-03"));
        assertThat(next(untilRepaired.assess(withdrawn, day("2031-01-02")))).isEqualTo("2032-02-03 C (D-1)");
        assertThat(next(untilRepaired.assess(withdrawn, day("2032-02-03")))).isEqualTo("none");
    }

    @Tag("R16")
    @Test
    void whenPublicityEnds() {
        CreditFile file = file(decision("D-1", "2022-03-10")
                .publicityEnds(day("2022-07-31"))
                .addActs(act(CLOSURE))
                .build());
        assertThat(next("2022-06-30", file)).isEqualTo("2022-08-01 B (D-1)");
        assertThat(next("2022-08-01", file)).isEqualTo("2023-03-11 UNGRADED (D-1)");
    }

    @Tag("R28")
    @Test
    void whenAnExcessBeginsOrEnds() {
        CreditFile file = file(
                decision("D-1", "2022-03-10", fined("300000.00")), decision("D-2", "2022-04-11", fined("200000.01")));
        Grader escalate = reading("aboveLimit", "ESCALATE_TO_C");
        assertThat(next(escalate.assess(file, day("2022-04-10")))).isEqualTo("2022-04-11 C (D-2)");
        assertThat(next(escalate.assess(file, day("2022-06-30")))).isEqualTo("2023-03-11 B (D-1)");
        assertThat(next(escalate.assess(file, day("2023-03-11")))).isEqualTo("2023-04-12 UNGRADED (D-2)");
        Grader undetermined = reading("aboveLimit", "UNDETERMINED");
        assertThat(next(undetermined.assess(file, day("2022-04-10")))).isEqualTo("2022-04-11 UNDETERMINED (D-2)");
    }

    @Tag("R28")
    @Test
    void theFirstFineAloneIsAnExcess() {
        CreditFile file = file(decision("D-1", "2022-07-01", fined("500000.01")));
        assertThat(next("2022-06-30", file)).isEqualTo("2022-07-01 B (D-1)");
    }

    @Tag("R30")
    @Test
    void whenNothingIsLeft() {
        CreditFile file = file(decision("D-1", "2022-03-10", warning()));
        Grader gradeA = reading("cleanRecord", "GRADE_A");
        assertThat(next(gradeA.assess(file, day("2022-06-30")))).isEqualTo("2023-03-11 A (D-1)");
        assertThat(next(gradeA.assess(file, day("2023-03-11")))).isEqualTo("none");
        CreditFile awarded = file(award("K-1", "2022-03-10"));
        assertThat(next(gradeA.assess(awarded, day("2022-06-30")))).isEqualTo("none");
    }

    @Test
    void theCausesAreTheRecordsThatBeginOrEndThatDayForAGroundThatDoesSo() {
        CreditFile file = file(
                award("K-1", "2022-03-10"),
                award("K-2", "2022-07-01"),
                breach("B-1", "2022-07-01").build(),
                decision("D-2", "2022-07-01", fined("5.00")),
                decision("D-1", "2022-07-01", act(CIRCULATED_CRITICISM)),
                commendation("U-1", "2022-07-01", CommendingBody.INDUSTRY_ASSOCIATION)
                        .build());
        // K-2 joins K-1 in a criterion that was met before; U-1 meets none
        assertThat(next("2022-06-30", file)).isEqualTo("2022-07-01 B (B-1,D-1,D-2)");
    }

    @Test
    void aRecordThatJoinsAGroundThatHeldBeforeIsNoCause() {
        CreditFile file = file(
                decision("D-1", "2022-03-10", warning()),
                decision("D-2", "2022-07-01", warning()),
                determination("S-1", "2022-07-01").build());
        assertThat(next("2022-06-30", file)).isEqualTo("2022-07-01 C (S-1)");
    }

    @Test
    void causesComeByDateThenId() {
        CreditFile file = file(
                listed("L-9", "2022-03-10", ListColour.BLACK)
                        .validUntil(day("2022-06-30"))
                        .build(),
                listed("L-10", "2022-04-10", ListColour.BLACK)
                        .validUntil(day("2022-06-30"))
                        .build(),
                listed("L-1", "2022-04-10", ListColour.BLACK)
                        .validUntil(day("2022-06-30"))
                        .build());
        assertThat(next("2022-06-30", file)).isEqualTo("2022-07-01 UNGRADED (L-9,L-1,L-10)");
    }

    @Test
    void daysBeforeTheEpochAreInOrderToo() {
        CreditFile file = file(
                decision("D-1", "1968-12-31", warning()),
                determination("S-1", "1969-12-31").build(),
                award("K-1", "1970-06-01"));
        assertThat(next("1960-01-01", file)).isEqualTo("1968-12-31 B (D-1)");
        assertThat(next("1968-12-31", file)).isEqualTo("1969-12-31 C (S-1)");
        assertThat(next("1969-12-31", file)).isEqualTo("1971-01-01 A (S-1)");
        assertThat(next("1971-01-01", file)).isEqualTo("1971-06-02 UNGRADED (K-1)");
    }

    @Tag("R8")
    @Test
    void theLastDayOfRecordsHasANextDayToo() {
        CreditFile file = file(decision("D-1", "9999-12-31", warning()));
        assertThat(next("9999-12-30", file)).isEqualTo("9999-12-31 B (D-1)");
        assertThat(next("9999-12-31", file)).isEqualTo("+10001-01-01 UNGRADED (D-1)");
    }

    @Test
    void byManyRecordsStepByStep() {
        List<Evidence> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            records.add(breach("B-" + (100 + i), day("2021-01-01").plusDays(i).toString())
                    .build());
        }
        CreditFile file = CreditFile.of(Samples.SUBJECT, records, List.of());
        Grader escalate = Grader.of(Pinglu2021.rulebook().with("aboveLimit", "ESCALATE_TO_C"));
        assertThat(next(escalate.assess(file, day("2021-01-01")))).isEqualTo("2021-01-03 C (B-102)");
        assertThat(next(escalate.assess(file, day("2021-12-31")))).isEqualTo("2022-02-08 B (B-137)");
        assertThat(next(escalate.assess(file, day("2022-02-08")))).isEqualTo("2022-02-10 UNGRADED (B-139)");
    }
}
