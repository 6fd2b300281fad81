package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Tally;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds is the same, whether all is looked at in one go or each by itself, however many there are. */
@Tag("law-11")
class HoldingTest {
    private static final List<Tally> TALLIES = Pinglu2021.rulebook().tallies().subList(0, 3);
    private static final Tally ONE = TALLIES.get(0);
    private static final Tally OTHER = TALLIES.get(1);
    private static final Tally THIRD = TALLIES.get(2);
    private static final int MOST = 4;

    @Test
    void rangesAndWhatJoinsThem() {
        assertEachHoldsWhereItShould(List.of(
                Condition.atLeast(ONE, 1),
                Condition.between(OTHER, 1, 2),
                Condition.atMost(THIRD, 0),
                Condition.all(Condition.between(ONE, 1, 2), Condition.atMost(OTHER, 3)),
                Condition.any(Condition.atLeast(ONE, 3), Condition.atLeast(THIRD, 2)),
                Condition.all(
                        Condition.atLeast(OTHER, 1),
                        Condition.any(Condition.atMost(ONE, 0), Condition.atLeast(THIRD, 3))),
                Condition.any(
                        Condition.all(Condition.atLeast(ONE, 1), Condition.atLeast(OTHER, 1)),
                        Condition.between(THIRD, 2, 2))));
    }

    @Test
    void asManyAsThereAreBitsInAWordOneMoreAndMany() {
        for (int many : new int[] {0, 1, 63, 64, 65, 127, 128, 200}) {
            SplittableRandom random = new SplittableRandom(many);
            List<Condition> conditions = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                conditions.add(condition(random, 2));
            }
            assertEachHoldsWhereItShould(conditions);
        }
    }

    private static Condition condition(SplittableRandom random, int depth) {
        int form = random.nextInt(depth == 0 ? 1 : 4);
        if (form < 2) {
            long atLeast = random.nextInt(MOST);
            return Condition.between(TALLIES.get(random.nextInt(3)), atLeast, atLeast + 1 + random.nextInt(MOST));
        }
        Condition some = condition(random, depth - 1);
        Condition more = condition(random, depth - 1);
        return form == 2 ? Condition.all(some, more) : Condition.any(some, more);
    }

    private static void assertEachHoldsWhereItShould(List<Condition> conditions) {
        Tests tests = new Tests(TALLIES);
        int[] starts = new int[conditions.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = tests.add(conditions.get(i), ~1, ~0);
        }
        Holding holding = new Holding(tests, starts);
        for (long one = 0; one <= MOST; one++) {
            for (long other = 0; other <= MOST; other++) {
                for (long third = 0; third <= MOST; third++) {
                    long[] values = {one, other, third};
                    List<Integer> expected = new ArrayList<>();
                    List<Integer> alone = new ArrayList<>();
                    for (int i = 0; i < starts.length; i++) {
                        if (holds(conditions.get(i), values)) {
                            expected.add(i);
                        }
                        if (holding.holds(i, values)) {
                            alone.add(i);
                        }
                    }
                    assertThat(alone).as("each by itself, at %s", values).isEqualTo(expected);
                    assertThat(inOneGo(holding, values))
                            .as("in one go, at %s", values)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static List<Integer> inOneGo(Holding holding, long[] values) {
        List<Integer> found = new ArrayList<>();
        for (int word = 0; word < holding.words(); word++) {
            long bits = holding.word(word, values);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                if ((bits >>> bit & 1) == 1) {
                    found.add(word * Long.SIZE + bit);
                }
            }
        }
        return found;
    }

    private static boolean holds(Condition condition, long[] values) {
        if (condition instanceof Condition.Range range) {
            long value = values[TALLIES.indexOf(range.tally())];
            return value >= range.atLeast() && value <= range.atMost();
        }
        return condition instanceof Condition.All all
                ? all.parts().stream().allMatch(part -> holds(part, values))
                : ((Condition.Any) condition).parts().stream().anyMatch(part -> holds(part, values));
    }
}
