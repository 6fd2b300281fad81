package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** The tree against an array with a place for each day. */
@Tag("law-10")
class DayTreeProperties {
    private static final int DAYS = 40;

    /** Through a last day, or without end. */
    record Step(int first, int last, long weight) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, DAYS),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.longs().between(-3, 3))
                .as((first, more, weight) ->
                        new Step(first, more < DAYS ? Math.min(first + more, DAYS) : Days.FOREVER, weight))
                .list()
                .ofMaxSize(120);
    }

    @Property
    void treeAgrees(@ForAll("steps") List<Step> steps, @ForAll @IntRange(max = DAYS) int floor) {
        long[] values = new long[DAYS + 2];
        DayTree tree = new DayTree();
        for (Step step : steps) {
            add(values, step);
            tree.add(step.first(), step.last(), step.weight());
        }
        assertAgrees(tree, values, 0);
        tree.forgetBefore(floor);
        assertAgrees(tree, values, floor);
        steps.forEach(step -> {
            add(values, step);
            tree.add(step.first(), step.last(), step.weight());
        });
        assertAgrees(tree, values, floor);
    }

    private static void add(long[] values, Step step) {
        for (int day = step.first(); day <= Math.min(step.last(), DAYS + 1); day++) {
            values[day] += step.weight();
        }
    }

    private static void assertAgrees(DayTree tree, long[] values, int floor) {
        for (int day = floor; day < values.length; day++) {
            assertThat(tree.on(day)).as("on %s", day).isEqualTo(values[day]);
            for (long low = values[day] - 4; low <= values[day]; low += 2) {
                for (long width = values[day] - low; width <= 7; width += 3) {
                    int next = day + 1;
                    while (next < values.length && values[next] >= low && values[next] <= low + width) {
                        next++;
                    }
                    assertThat(tree.firstOutside(day, low, low + width))
                            .as("after %s outside %s to %s", day, low, low + width)
                            .isEqualTo(next == values.length ? Days.NEVER : next);
                }
            }
        }
        assertThat(tree.on(Integer.MAX_VALUE)).isEqualTo(values[DAYS + 1]);
    }
}
