package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.evidence.SanctionKind.CIRCULATED_CRITICISM;
import static org.creditcore.evidence.SanctionKind.CLOSURE;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.determination;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.finding;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.listed;
import static org.creditcore.grading.Samples.rating;
import static org.creditcore.grading.Samples.reading;
import static org.creditcore.grading.Samples.revocation;
import static org.creditcore.grading.Samples.warning;

import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Standing;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was found for each criterion and limit. */
@Tag("R26")
class FindingsTest {
    private static final CreditFile MIXED = file(
                    award("K-1", "2021-01-01"),
                    decision("D-1", "2020-05-05", act(CLOSURE)),
                    decision("D-2", "2021-06-29", fined("7.00")),
                    decision("D-3", "2022-03-10", act(CIRCULATED_CRITICISM)),
                    decision("D-4", "2022-04-11", fined("300000.10")),
                    decision("D-5", "2022-04-12", warning()),
                    decision("D-6", "2022-04-13", fined("9.00")),
                    listed("L-1", "2022-01-01", ListColour.RED).build(),
                    rating("R-1", "2022-02-02", Standing.NEUTRAL).build())
            .with(revocation("D-6", "2022-05-01"));

    private static String brief(Finding finding) {
        StringBuilder text = new StringBuilder((finding.kind() == Finding.Kind.LIMIT ? ">" : "") + finding.code() + " "
                + finding.holds() + " " + finding.outcome());
        for (Finding.Measured measure : finding.measures()) {
            text.append(" | ")
                    .append(measure.range().tally().code())
                    .append('=')
                    .append(measure.value())
                    .append(ids(measure.counted()));
        }
        text.append(" + ").append(ids(finding.counted())).append(" -");
        finding.setAside()
                .forEach(setAside -> text.append(' ')
                        .append(setAside.evidence().id())
                        .append(':')
                        .append(setAside.reason()));
        return text.toString();
    }

    private static String ids(Iterable<Evidence> records) {
        StringBuilder text = new StringBuilder("(");
        records.forEach(record -> text.append(text.length() > 1 ? "," : "").append(record.id()));
        return text.append(")").toString();
    }

    @Test
    void oneForEachCriterionThenOneForEachLimit() {
        StringBuilder all = new StringBuilder();
        GRADER.assess(MIXED, day("2022-06-30"))
                .findings()
                .forEach(finding -> all.append(brief(finding)).append('\n'));
        assertThat(all.toString()).isEqualTo("""
                        A-1 true A | COMMENDATIONS=0() | RED_LIST_ENTRIES=1(L-1) + (L-1) - K-1:EXPIRED
                        A-2 false A | GOOD_RATINGS=0() + () - R-1:OTHER_STANDING
                        A-3 false A | VERIFIED_COMMENDATIONS=0() + () - K-1:OTHER_BODY
                        B-1 true B | ADMONITIONS=1(D-5) + (D-5) - D-1:OTHER_CLASS D-2:OTHER_CLASS D-3:OTHER_CLASS D-4:OTHER_CLASS D-6:REVOKED
                        B-2 true B | PENALTY_CASES=2(D-3,D-4) | FINES=30000010(D-4) + (D-3,D-4) - D-1:EXPIRED D-2:EXPIRED D-5:OTHER_CLASS D-6:REVOKED
                        B-3 false B | BREACHES=0() + () -
                        C-1 false C | DETERMINATIONS=0() | BLACK_LIST_ENTRIES=0() + () - L-1:OTHER_LIST
                        C-2 true C | SEVERE_PENALTIES=1(D-1) | LOW_RATINGS=0() + (D-1) - D-2:OTHER_CLASS R-1:OTHER_STANDING D-3:OTHER_CLASS D-4:OTHER_CLASS D-5:OTHER_CLASS D-6:REVOKED
                        >B-1 false B | ADMONITIONS=1(D-5) + (D-5) - D-1:OTHER_CLASS D-2:OTHER_CLASS D-3:OTHER_CLASS D-4:OTHER_CLASS D-6:REVOKED
                        >B-2 false B | PENALTY_CASES=2(D-3,D-4) + (D-3,D-4) - D-1:EXPIRED D-2:EXPIRED D-5:OTHER_CLASS D-6:REVOKED
                        >B-2-FINES false B | FINES=30000010(D-4) + (D-4) - D-1:NO_AMOUNT D-2:EXPIRED D-3:NO_AMOUNT D-5:OTHER_CLASS D-6:REVOKED
                        >B-3 false B | BREACHES=0() + () -
                        """);
    }

    @Tag("R29")
    @Test
    void groundsAreTheFindingsThatHold() {
        assertThat(GRADER.assess(MIXED, day("2022-06-30")).grounds())
                .extracting(Finding::code)
                .containsExactly("A-1", "B-1", "B-2", "C-2");
        assertThat(GRADER.assess(file(), day("2022-06-30")).grounds()).isEmpty();
        CreditFile excess = file(decision("D-1", "2022-03-10", fined("500000.01")));
        assertThat(GRADER.assess(excess, day("2022-06-30")).grounds())
                .extracting(Finding::code)
                .containsExactly("B-2-FINES");
    }

    @Tag("R28")
    @Test
    void aLimitLeadsToWhatTheReadingSays() {
        CreditFile file = file();
        assertThat(limit("HOLD_AT_B", file)).isEqualTo(Outcome.graded(Pinglu2021.B));
        assertThat(limit("ESCALATE_TO_C", file)).isEqualTo(Outcome.graded(Pinglu2021.C));
        assertThat(limit("UNDETERMINED", file)).isEqualTo(Outcome.UNDETERMINED);
    }

    private static Outcome limit(String aboveLimit, CreditFile file) {
        return finding(reading("aboveLimit", aboveLimit).assess(file, day("2022-06-30")), Finding.Kind.LIMIT, "B-3")
                .outcome();
    }

    @Test
    void aFindingCitesItsArticleAndTheRulesThatReadIt() {
        Assessment assessment = GRADER.assess(MIXED, day("2022-06-30"));
        Finding fines = finding(assessment, Finding.Kind.LIMIT, "B-2-FINES");
        assertThat(fines.citation().article()).isEqualTo("8(二)2");
        assertThat(fines.citation().rules()).containsExactly("R28");
        assertThat(fines.name().english()).isEqualTo("fines of more than 500,000 yuan");
    }

    @Test
    void aMeasureSaysHowFarItIsFromItsBounds() {
        assertThat(breaches(0)).isEqualTo("missing 1, excess 0, left 2, within false");
        assertThat(breaches(1)).isEqualTo("missing 0, excess 0, left 1, within true");
        assertThat(breaches(2)).isEqualTo("missing 0, excess 0, left 0, within true");
        assertThat(breaches(3)).isEqualTo("missing 0, excess 1, left 0, within false");
        assertThat(breaches(5)).isEqualTo("missing 0, excess 3, left 0, within false");
    }

    private static String breaches(int count) {
        CreditFile file = file();
        for (int i = 1; i <= count; i++) {
            file = file.with(breach("B-" + i, "2022-03-1" + i).build());
        }
        return distance(finding(GRADER.assess(file, day("2022-06-30")), Finding.Kind.CRITERION, "B-3"));
    }

    @Test
    void aMeasureWithoutUpperBoundIsNeverInExcess() {
        CreditFile file = file(
                determination("S-1", "2022-03-10").build(),
                determination("S-2", "2022-03-11").build());
        Finding finding = finding(GRADER.assess(file, day("2022-06-30")), Finding.Kind.CRITERION, "C-1");
        assertThat(distance(finding))
                .isEqualTo("missing 0, excess 0, left " + Condition.Range.UNBOUNDED + ", within true");
        Finding empty = finding(GRADER.assess(file(), day("2022-06-30")), Finding.Kind.CRITERION, "C-1");
        assertThat(distance(empty))
                .isEqualTo("missing 1, excess 0, left " + Condition.Range.UNBOUNDED + ", within false");
    }

    private static String distance(Finding finding) {
        Finding.Measured measure = finding.measures().get(0);
        return "missing " + measure.missing() + ", excess " + measure.excess() + ", left " + measure.left()
                + ", within " + measure.isWithin();
    }
}
