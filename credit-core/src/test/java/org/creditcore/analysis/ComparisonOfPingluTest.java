package org.creditcore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every small change of the rules of Pinglu is found, with files that show it; or proven to change nothing. */
@Tag("slow")
class ComparisonOfPingluTest {
    private static final Rulebook PINGLU = Pinglu2021.rulebook();

    /** Counting once or twice what is held at B either way, by default: other grounds, and the same grade. */
    private static boolean changesGroundsOnly(String mutation) {
        return mutation.matches("B-[123] .* most .*|countingUnit ACT|ADMONITION with .*|PENALTY with .*"
                + "|quantity of FINES with CONFISCATION_OF_GAINS|severity of WARNING and CIRCULATED_CRITICISM"
                + "|window of FINES (YEARS 1 true|MONTHS 11 false|DAYS 365 false|CALENDAR_YEARS 1 false)"
                // a red-list tally that takes in the black list: whoever is on that has grade C
                + "|selector of RED_LIST_ENTRIES also");
    }

    private static boolean changesNothing(String mutation) {
        // twelve months are a year, on every day
        return mutation.matches(
                "window of .* MONTHS (12|36) .*"
                        // severe anyhow
                        + "|SEVERE_PENALTY without grave (" + SEVERE + ")"
                        // neighbours that are in one class
                        + "|severity of CORRECTION_ORDER and WARNING"
                        + "|severity of (" + LESSER + ") and (" + LESSER + ")"
                        + "|severity of (" + SEVERE + ") and (" + SEVERE + ")"
                        // no ground leads to what is between two grades, and no file has grounds for both neighbours
                        + "|order of .*|precedence of (UNDETERMINED over C|(B|UNGRADED) over UNDETERMINED|UNGRADED over B|A over UNGRADED)");
    }

    private static final String LESSER =
            "CIRCULATED_CRITICISM|OTHER_PENALTY|FINE|CONFISCATION_OF_GAINS|CONFISCATION_OF_PROPERTY|LICENCE_SUSPENSION";
    private static final String SEVERE = "QUALIFICATION_DOWNGRADE|LICENCE_REVOCATION|BUSINESS_RESTRICTION"
            + "|BUSINESS_SUSPENSION|CLOSURE|PRACTICE_RESTRICTION|DETENTION";

    @Test
    void everyMutationIsFoundOrProvenToChangeNothing() {
        Map<String, Rulebook> mutations = Mutations.of(PINGLU);
        assertThat(mutations.size()).isEqualTo(240);
        mutations.forEach((name, mutated) -> {
            Comparison comparison = Comparison.of(PINGLU, mutated);
            assertThat(comparison.outOfReach()).as(name).isEmpty();
            new Claims(comparison).check();
            List<Amendment> changes = comparison.changes();
            assertThat(changes.isEmpty()).as(name).isEqualTo(changesNothing(name));
            assertThat(comparison.equivalent().isEmpty() && changes.isEmpty())
                    .as(name + " is proven")
                    .isFalse();
            assertThat(!changes.isEmpty()
                            && changes.stream()
                                    .allMatch(amendment -> amendment.movements().isEmpty()))
                    .as(name)
                    .isEqualTo(changesGroundsOnly(name));
        });
    }

    /** Where an excess leads to C, a bound moved by one moves files. */
    @Test
    void boundsMoveFilesWhereAnExcessMatters() {
        Rulebook escalates = PINGLU.with("aboveLimit", "ESCALATE_TO_C");
        Map<String, Rulebook> mutations = Mutations.of(escalates);
        Comparison comparison = Comparison.of(escalates, mutations.get("B-1 ADMONITIONS most 3"));
        assertThat(comparison.text(Language.ENGLISH)).isEqualTo("""
                before: pinglu-2021, 平发改发〔2021〕121号, read with aboveLimit=ESCALATE_TO_C, \
                severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=COUNT, countingUnit=DECISION, cleanRecord=UNGRADED
                after: pinglu-2021, 平发改发〔2021〕121号, read with aboveLimit=ESCALATE_TO_C, \
                severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=COUNT, countingUnit=DECISION, cleanRecord=UNGRADED
                what changes something:
                  criterion B-1
                    bounds of orders to correct and warnings: 1 to 2 → 1 to 3
                    holds now: orders to correct and warnings: 3
                      such as on 2024-06-30: 3 × decision of 2024-06-29, order to correct
                    no outcome changes by this: wherever it differs and the outcome does too, other changes are the cause
                  limit B-1
                    bounds of orders to correct and warnings: 0 to 2 → 0 to 3
                    holds no longer: orders to correct and warnings: 3
                      such as on 2024-06-30: 3 × decision of 2024-06-29, order to correct
                    C → B, such as on 2024-06-30: 3 × decision of 2024-06-29, order to correct
                what changes nothing: none
                what is out of reach: none
                """);
        assertThat(Comparison.of(escalates, mutations.get("B-2 FINES most 50000001"))
                        .text(Language.CHINESE))
                .isEqualTo("""
                修改前：pinglu-2021，平发改发〔2021〕121号，读法 aboveLimit=ESCALATE_TO_C, \
                severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=COUNT, countingUnit=DECISION, cleanRecord=UNGRADED
                修改后：pinglu-2021，平发改发〔2021〕121号，读法 aboveLimit=ESCALATE_TO_C, \
                severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=COUNT, countingUnit=DECISION, cleanRecord=UNGRADED
                有实际影响的修改：
                  依据B-2
                    罚款（元）的界限：0.00至500,000.00 → 0.00至500,000.01
                    修改后新成立：行政处罚案件（件）：1至2；罚款（元）：500,000.01
                      例：2024-06-30：处理决定（2024-06-29，罚款 500,000.01）
                    不因此改变结果：凡有不同之处且结果改变的，都由其他修改引起
                  上限B-2-FINES
                    罚款（元）的界限：0.00至500,000.00 → 0.00至500,000.01
                    修改后不再成立：罚款（元）：500,000.01
                      例：2024-06-30：处理决定（2024-06-29，罚款 500,000.01）
                    C → B，例：2024-06-30：处理决定（2024-06-29，罚款 500,000.01）
                没有实际影响的修改：无
                未能比较的部分：无
                """);
    }

    /** 365 days are a year, but where a 29 February lies between. */
    @Tag("R14")
    @Test
    void aWindowIsToldFromAnotherOnALeapDay() {
        Comparison comparison = Comparison.of(PINGLU, Mutations.of(PINGLU).get("window of BREACHES DAYS 365 false"));
        assertThat(comparison.changes().get(0).lost().get(0).witness().text(Language.ENGLISH))
                .isEqualTo("on 2024-06-30: commitment breach of 2023-06-30");
    }
}
