package org.creditcore.examples.schemes;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Finding;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/**
 * The files made for a scheme reach each of its outcomes and criteria, and both sides of each bound: else its laws would say little.
 * With a seed of its own, for chance must not fail it.
 */
class ReachProperties {
    @Provide
    Arbitrary<Question> ofWuhan() {
        return QuestionArbitraries.questions(WuhanFoodDrug2017.rulebook());
    }

    @Provide
    Arbitrary<Question> ofTheCustoms() {
        return QuestionArbitraries.questions(Customs2026.rulebook());
    }

    @Property(seed = "2017", tries = 500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void ofWuhanAllIsReached(@ForAll("ofWuhan") Question question) {
        allIsReached(question);
    }

    @Property(seed = "2026", tries = 500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void ofTheCustomsAllIsReached(@ForAll("ofTheCustoms") Question question) {
        allIsReached(question);
    }

    private static void allIsReached(Question question) {
        Set<String> met = new HashSet<>();
        for (Question asked : question.onEachTurningDay()) {
            Assessment answer = asked.answer();
            met.add("outcome " + answer.outcome());
            for (Finding finding : answer.findings()) {
                for (Finding.Measured measure : finding.measures()) {
                    met.add(value(measure.range(), measure.value()));
                }
            }
        }
        met.forEach(corner -> Statistics.label("corners").collect(corner));
        Statistics.label("corners").coverage(coverage -> {
            for (String corner : corners(question.rulebook())) {
                coverage.check(corner).count(count -> count > 0);
            }
        });
    }

    private static Set<String> corners(Rulebook rulebook) {
        Set<String> corners = new HashSet<>();
        rulebook.outcomes().forEach(outcome -> corners.add("outcome " + outcome));
        rulebook.criteria().stream()
                .flatMap(criterion -> criterion.condition().ranges().stream())
                .forEach(range -> {
                    if (range.atLeast() > 0) {
                        corners.add(value(range, range.atLeast() - 1));
                        corners.add(value(range, range.atLeast()));
                    }
                    if (range.isBounded()) {
                        corners.add(value(range, range.atMost()));
                        corners.add(value(range, range.atMost() + 1));
                    }
                });
        return corners;
    }

    private static String value(Condition.Range range, long value) {
        return range.tally().code() + " of " + value;
    }
}
