package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.determination;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.order;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Tally;
import org.creditcore.subject.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How far criteria and limits are from turning. */
class SlackTest {
    private static final LocalDate DAY = day("2022-06-30");

    private static List<String> slack(CreditFile file) {
        return GRADER.assess(file, DAY).slack().stream()
                .map(slack -> slack.text(Language.ENGLISH))
                .toList();
    }

    @Tag("R28")
    @Test
    void everyCriterionAndEveryLimit() {
        CreditFile file = file(
                decision("D-1", "2022-02-10", warning()),
                decision("D-2", "2022-03-10", fined("480000.00"), order()),
                decision("D-3", "2022-08-10", act(SanctionKind.CLOSURE)),
                breach("B-1", "2021-06-30").build(),
                breach("B-2", "2022-01-01").build(),
                breach("B-3", "2022-01-02").build(),
                determination("S-1", "2022-07-01").build());
        assertThat(slack(file))
                .containsExactly(
                        "A-1: does not hold; commendations 0, 1 more turn it; red-list entries 0, 1 more turn it; never"
                                + " turns by itself",
                        "A-2: does not hold; good ratings 0, 1 more turn it; never turns by itself",
                        "A-3: does not hold; verified commendations by an association 0, 1 more turn it; never turns"
                                + " by itself",
                        "B-1: holds; orders to correct and warnings 2, 1 more turn it, 2 less turn it; turns by"
                                + " itself on 2023-03-11, in 254 days",
                        "B-2: holds; penalty cases 1, 2 more turn it, 1 less turn it; fines in yuan 480,000.00,"
                                + " 20,000.01 more turn it; turns by itself on 2023-08-11, in 407 days",
                        "B-3: does not hold; commitment breaches 3, 1 less turn it; turns by itself on 2022-07-01, in"
                                + " 1 day",
                        "C-1: does not hold; determinations of serious dishonesty 0, 1 more turn it; black-list"
                                + " entries 0, 1 more turn it; turns by itself on 2022-07-01, in 1 day",
                        "C-2: does not hold; severe penalty cases 0, 1 more turn it; low ratings 0, 1 more turn it;"
                                + " turns by itself on 2022-08-10, in 41 days",
                        "limit B-1: does not hold; orders to correct and warnings 2, 1 more turn it; never turns by"
                                + " itself",
                        "limit B-2: does not hold; penalty cases 1, 2 more turn it; never turns by itself",
                        "limit B-2-FINES: does not hold; fines in yuan 480,000.00, 20,000.01 more turn it; never turns"
                                + " by itself",
                        "limit B-3: holds; commitment breaches 3, 1 less turn it; turns by itself on 2022-07-01, in 1"
                                + " day");
    }

    @Test
    void inChinese() {
        CreditFile file = file(
                decision("D-1", "2022-02-10", fined("600000.00")),
                determination("S-1", "2022-07-01").build());
        List<String> slack = GRADER.assess(file, DAY).slack().stream()
                .map(each -> each.text(Language.CHINESE))
                .toList();
        assertThat(slack.get(4)).isEqualTo("B-2：不成立；行政处罚案件（件） 1；罚款（元） 600,000.00，减少100,000.00即变；不会自行变化");
        assertThat(slack.get(6)).isEqualTo("C-1：不成立；严重失信认定 0，再增1即变；黑名单 0，再增1即变；2022-07-01自行变化，距今1天");
        assertThat(slack.get(10)).isEqualTo("上限 B-2-FINES：成立；罚款（元） 600,000.00，减少100,000.00即变；2023-02-11自行变化，距今226天");
    }

    /** One tally alone cannot turn what hangs on two. */
    @Test
    void aTallyThatCannotTurnItAlone() {
        CreditFile both = file(
                decision("D-1", "2022-02-10", fined("300000.00")),
                decision("D-2", "2022-02-20", fined("200000.00")),
                decision("D-3", "2022-02-20", fined("100000.00")));
        assertThat(slack(both).get(4))
                .isEqualTo("B-2: does not hold; penalty cases 3; fines in yuan 600,000.00; turns by itself on"
                        + " 2023-02-11, in 226 days");
    }

    /** What is said for one tally is what records that count for that tally only do. */
    @Tag("R28")
    @Test
    void recordsMoreAndRecordsRepaired() {
        for (int breaches = 0; breaches <= 6; breaches++) {
            List<Evidence> records = new ArrayList<>();
            for (int i = 0; i < breaches; i++) {
                records.add(breach("B-" + i, "2022-02-10").build());
            }
            Slack slack = GRADER.assess(file(records), DAY).slack().get(5);
            Slack.Distance distance = slack.distances().get(0);
            OptionalLong more = OptionalLong.empty();
            CreditFile grown = file(records);
            for (int n = 1; n <= 6 && more.isEmpty(); n++) {
                grown = grown.with(breach("N-" + n, "2022-02-11").build());
                more = isMet(grown) != slack.holds() ? OptionalLong.of(n) : OptionalLong.empty();
            }
            OptionalLong less = OptionalLong.empty();
            CreditFile repaired = file(records);
            for (int n = 1; n <= breaches && less.isEmpty(); n++) {
                repaired = repaired.with(repair("B-" + (n - 1), "2022-03-10"));
                less = isMet(repaired) != slack.holds() ? OptionalLong.of(n) : OptionalLong.empty();
            }
            assertThat(distance.value()).isEqualTo(breaches);
            assertThat(distance.more()).as("%s breaches, more", breaches).isEqualTo(more);
            assertThat(distance.less()).as("%s breaches, less", breaches).isEqualTo(less);
        }
    }

    private static boolean isMet(CreditFile file) {
        return GRADER.assess(file, DAY).findings().get(5).holds();
    }

    /** Conditions of every shape over three tallies, at every value of these up to 6: what trying every distance finds. */
    @Test
    void isExact() {
        List<Tally> tallies = Pinglu2021.rulebook().tallies().subList(0, 3);
        Tally a = tallies.get(0);
        Tally b = tallies.get(1);
        Tally c = tallies.get(2);
        List<Condition> conditions = List.of(
                Condition.atLeast(a, 0),
                Condition.atLeast(a, 3),
                Condition.atMost(a, 0),
                Condition.between(a, 2, 4),
                Condition.any(Condition.between(a, 1, 1), Condition.between(a, 4, 5)),
                Condition.all(Condition.atLeast(a, 1), Condition.any(Condition.atMost(a, 2), Condition.atLeast(a, 5))),
                Condition.all(Condition.between(a, 1, 2), Condition.atMost(b, 3)),
                Condition.any(Condition.atLeast(a, 2), Condition.between(b, 1, 3), Condition.atLeast(c, 4)),
                Condition.any(
                        Condition.all(Condition.atLeast(a, 2), Condition.atMost(b, 1)),
                        Condition.all(Condition.atMost(a, 3), Condition.atLeast(b, 3), Condition.between(c, 2, 2))));
        for (Condition condition : conditions) {
            for (int cell = 0; cell < 7 * 7 * 7; cell++) {
                long[] values = {cell % 7, cell / 7 % 7, cell / 49};
                for (int moved = 0; moved < 3; moved++) {
                    assertThat(SlackFinder.distance(condition, tallies, values, tallies.get(moved)))
                            .as("%s at %s", condition, values)
                            .isEqualTo(new Slack.Distance(
                                    tallies.get(moved),
                                    values[moved],
                                    tried(condition, tallies, values, moved, 1),
                                    tried(condition, tallies, values, moved, -1)));
                }
            }
        }
    }

    private static OptionalLong tried(Condition condition, List<Tally> tallies, long[] values, int moved, int step) {
        boolean holds = Compiled.holds(condition, tallies, values);
        long[] other = values.clone();
        for (int n = 1; n <= 9 && values[moved] + n * step >= 0; n++) {
            other[moved] = values[moved] + n * step;
            if (Compiled.holds(condition, tallies, other) != holds) {
                return OptionalLong.of(n);
            }
        }
        return OptionalLong.empty();
    }

    @Test
    void theLargestNumbersDoNotOverflow() {
        Tally tally = Pinglu2021.rulebook().tallies().get(0);
        Condition condition = Condition.between(tally, 1, Long.MAX_VALUE - 1);
        assertThat(SlackFinder.distance(condition, List.of(tally), new long[] {Money.LARGEST_AMOUNT.fen()}, tally))
                .isEqualTo(new Slack.Distance(
                        tally,
                        Money.LARGEST_AMOUNT.fen(),
                        OptionalLong.of(Long.MAX_VALUE - Money.LARGEST_AMOUNT.fen()),
                        OptionalLong.of(Money.LARGEST_AMOUNT.fen())));
    }
}
