package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.evidence.SanctionKind.BUSINESS_SUSPENSION;
import static org.creditcore.evidence.SanctionKind.CORRECTION_ORDER;
import static org.creditcore.evidence.SanctionKind.FINE;
import static org.creditcore.evidence.SanctionKind.LICENCE_REVOCATION;
import static org.creditcore.evidence.SanctionKind.WARNING;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.on;
import static org.creditcore.grading.Samples.order;
import static org.creditcore.grading.Samples.rating;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.revocation;
import static org.creditcore.grading.Samples.warning;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole cases from a file to a verdict, on 30 June 2022 and by the default reading. */
@Tag("R23")
@Tag("R26")
@Tag("R28")
@Tag("R29")
class WorkedCasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areGraded(String what, String verdict, CreditFile file) {
        assertThat(on("2022-06-30", file)).isEqualTo(verdict);
    }

    static Stream<Arguments> areGraded() {
        return Stream.of(
                graded("nothing on file", "UNGRADED"),
                graded("an award on its last day", "A A-1(K-1)", award("K-1", "2021-06-30")),
                graded("an award on the day after", "UNGRADED", award("K-1", "2021-06-29")),
                graded("one warning", "B B-1(D-1)", decision("D-1", "2022-03-10", warning())),
                graded(
                        "two orders to correct",
                        "B B-1(D-1,D-2)",
                        decision("D-1", "2022-03-10", order()),
                        decision("D-2", "2022-04-11", order())),
                graded(
                        "two orders and a warning are three admonitions",
                        "B >B-1(D-1,D-2,D-3) !ABOVE_LIMIT:B-1",
                        decision("D-1", "2022-03-10", order()),
                        decision("D-2", "2022-04-11", order()),
                        decision("D-3", "2022-05-12", warning())),
                graded(
                        "fines of exactly 500,000.00 yuan",
                        "B B-2(D-1,D-2)",
                        decision("D-1", "2022-03-10", fined("300000.00")),
                        decision("D-2", "2022-04-11", fined("200000.00"))),
                graded(
                        "fines of one fen more",
                        "B >B-2-FINES(D-1,D-2) !ABOVE_LIMIT:B-2-FINES",
                        decision("D-1", "2022-03-10", fined("300000.00")),
                        decision("D-2", "2022-04-11", fined("200000.01"))),
                graded(
                        "a fine with a warning is a penalty and no admonition",
                        "B B-2(D-1)",
                        decision("D-1", "2022-03-10", act(WARNING, FINE))),
                graded(
                        "a fine with an order to correct too",
                        "B B-2(D-1)",
                        decision("D-1", "2022-03-10", act(FINE, CORRECTION_ORDER))),
                graded(
                        "one decision with three acts, each fined, is one case",
                        "B B-2(D-1)",
                        decision("D-1", "2022-03-10", fined("1000.00"), fined("2000.00"), fined("3000.00"))),
                graded(
                        "an award cannot cancel a case, and stays visible",
                        "B A-1(K-1) B-2(D-1)",
                        award("K-1", "2022-01-05"),
                        decision("D-1", "2022-03-10", fined("2000.00"))),
                graded(
                        "a licence revoked in its third year",
                        "C C-2(D-1)",
                        decision("D-1", "2019-07-15", act(LICENCE_REVOCATION))),
                graded(
                        "a licence revoked more than three years ago",
                        "UNGRADED",
                        decision("D-1", "2019-06-29", act(LICENCE_REVOCATION))),
                graded(
                        "a suspension of business repaired today",
                        "UNGRADED",
                        file(decision("D-1", "2022-03-10", act(BUSINESS_SUSPENSION)))
                                .with(repair("D-1", "2022-06-30"))),
                graded(
                        "a suspension of business revoked later",
                        "UNGRADED",
                        file(decision("D-1", "2022-03-10", act(BUSINESS_SUSPENSION)))
                                .with(revocation("D-1", "2022-07-01"))),
                graded(
                        "a disputed suspension of business",
                        "C B-2(D-1) C-2(D-1) !DISPUTED:D-1",
                        file(decision("D-1", "2022-03-10", act(BUSINESS_SUSPENSION)))
                                .with(objection("D-1", "2022-05-20"))),
                graded(
                        "rated low by the tax office",
                        "C C-2(R-1)",
                        rating("R-1", "2022-04-01", Standing.LOW).build()),
                graded(
                        "rated well by one office, and by a scheme that nobody understands",
                        "A A-2(R-1)",
                        rating("R-1", "2022-04-01", Standing.GOOD).build(),
                        rating("R-2", "2022-05-01", Standing.NEUTRAL)
                                .scheme("企业信用风险")
                                .result("绿")
                                .build()),
                graded(
                        "rated low, then well",
                        "A A-2(R-2)",
                        rating("R-1", "2021-08-01", Standing.LOW).build(),
                        rating("R-2", "2022-04-01", Standing.GOOD).build()),
                graded(
                        "serious harm without a determination is the penalty that it brought",
                        "B B-2(D-1)",
                        decision("D-1", "2022-03-10", fined("450000.00"))),
                graded(
                        "one decision reported by two units",
                        "B B-2(D-2) !DUPLICATE_REPORT:D-1",
                        decision("D-1", "2022-03-10")
                                .document("朔市监罚〔2022〕9号")
                                .addActs(fined("2000.00"))
                                .build(),
                        decision("D-2", "2022-03-10")
                                .document("朔市监罚[2022] 9号")
                                .reportedBy("能源股")
                                .addActs(fined("2000.00"))
                                .build()),
                graded(
                        "a penalty case that is within its bounds hides no excess of warnings",
                        "B B-2(D-6) >B-1(D-1,D-2,D-3,D-4,D-5) !ABOVE_LIMIT:B-1",
                        decision("D-1", "2022-01-10", warning()),
                        decision("D-2", "2022-02-11", warning()),
                        decision("D-3", "2022-03-12", warning()),
                        decision("D-4", "2022-04-13", warning()),
                        decision("D-5", "2022-05-14", warning()),
                        decision("D-6", "2022-06-15", fined("2000.00"))));
    }

    private static Arguments graded(String what, String verdict, Evidence... records) {
        return arguments(what, verdict, file(records));
    }

    private static Arguments graded(String what, String verdict, CreditFile file) {
        return arguments(what, verdict, file);
    }
}
