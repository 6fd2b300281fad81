package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Condition;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/** Slack is exact: it says of every finding what trying finds, on the day and on the days after it. */
class SlackProperties {
    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    @Property
    @Tag("R14")
    @Tag("R22")
    void isExact(@ForAll("questions") Question question) {
        Assessment assessment = question.answer();
        List<Finding> findings = assessment.findings();
        List<Slack> slack = assessment.slack();
        List<List<Finding>> later = new ArrayList<>();
        List<LocalDate> laterDays = new ArrayList<>();
        for (Question then : question.onEachTurningDay()) {
            if (then.day().isAfter(question.day())) {
                later.add(then.answer().findings());
                laterDays.add(then.day());
            }
        }
        assertThat(slack).hasSameSizeAs(findings);
        for (int i = 0; i < slack.size(); i++) {
            Finding finding = findings.get(i);
            Slack each = slack.get(i);
            assertThat(List.of(each.kind(), each.code(), each.name(), each.holds(), each.day()))
                    .isEqualTo(
                            List.of(finding.kind(), finding.code(), finding.name(), finding.holds(), question.day()));
            Optional<LocalDate> turns = Optional.empty();
            for (int day = 0; day < later.size() && turns.isEmpty(); day++) {
                if (later.get(day).get(i).holds() != finding.holds()) {
                    turns = Optional.of(laterDays.get(day));
                }
            }
            assertThat(each.turnsOn()).as("%s", each).isEqualTo(turns);
            assertThat(each.daysLeft())
                    .isEqualTo(turns.map(day -> OptionalLong.of(ChronoUnit.DAYS.between(question.day(), day)))
                            .orElse(OptionalLong.empty()));
            for (int tally = 0; tally < each.distances().size(); tally++) {
                isExact(finding, each, tally);
            }
        }
    }

    /** {@code n} more turn it, {@code n - 1} do not; likewise less. The bounds are so few that trying beside them is enough. */
    private static void isExact(Finding finding, Slack slack, int tally) {
        Finding.Measured measure = finding.measures().get(tally);
        Slack.Distance distance = slack.distances().get(tally);
        assertThat(distance.tally()).isEqualTo(measure.range().tally());
        assertThat(distance.value()).isEqualTo(measure.value());
        Condition.Range range = measure.range();
        OptionalLong more = OptionalLong.empty();
        OptionalLong less = OptionalLong.empty();
        List<Long> bounds = new ArrayList<>(List.of(range.atLeast()));
        bounds.add(range.isBounded() ? range.atMost() + 1 : range.atLeast());
        for (long bound : bounds) {
            if (bound > measure.value() && more.isEmpty() && turns(finding, tally, bound)) {
                assertThat(turns(finding, tally, bound - 1)).isFalse();
                more = OptionalLong.of(bound - measure.value());
            }
        }
        for (int i = bounds.size() - 1; i >= 0; i--) {
            long below = bounds.get(i) - 1;
            if (below >= 0 && below < measure.value() && less.isEmpty() && turns(finding, tally, below)) {
                assertThat(turns(finding, tally, below + 1)).isFalse();
                less = OptionalLong.of(measure.value() - below);
            }
        }
        assertThat(distance.more()).as("%s", slack).isEqualTo(more);
        assertThat(distance.less()).as("%s", slack).isEqualTo(less);
    }

    /** Whether the finding is another with another value of one tally: all ranges must hold of B-2, one of the other criteria. */
    private static boolean turns(Finding finding, int moved, long value) {
        boolean all = true;
        boolean any = false;
        for (int i = 0; i < finding.measures().size(); i++) {
            Condition.Range range = finding.measures().get(i).range();
            long at = i == moved ? value : finding.measures().get(i).value();
            boolean within = range.atLeast() <= at && at <= range.atMost();
            all &= within;
            any |= within;
        }
        boolean holds =
                finding.kind() == Finding.Kind.LIMIT ? !all : finding.code().equals("B-2") ? all : any;
        return holds != finding.holds();
    }
}
