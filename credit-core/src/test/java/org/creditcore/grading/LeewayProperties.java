package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Tally;
import org.creditcore.testing.ReadingArbitraries;

/** Within a leeway there is one outcome. */
@Tag("law-10")
class LeewayProperties {
    private static final List<Tally> TALLIES = Pinglu2021.rulebook().tallies();

    @Provide
    Arbitrary<Grader> graders() {
        return ReadingArbitraries.graders(Pinglu2021.rulebook());
    }

    /** What each tally comes to: mostly nothing, or beside a bound. */
    @Provide
    Arbitrary<long[]> values() {
        return Arbitraries.longs()
                .between(0, 20)
                .array(long[].class)
                .ofSize(TALLIES.size())
                .map(drawn -> {
                    long[] values = new long[drawn.length];
                    for (int i = 0; i < values.length; i++) {
                        boolean isAmount = TALLIES.get(i).isAmount();
                        long count = Math.max(0, drawn[i] - 16);
                        values[i] = isAmount && count > 0 ? 50_000_000 - 2 + count : count;
                    }
                    return values;
                });
    }

    @Property
    void aLeewayHasOneOutcome(
            @ForAll("graders") Grader grader, @ForAll("values") long[] values, @ForAll Random random) {
        Compiled rules = grader.rules();
        Leeway leeway = new Leeway(rules);
        assertThat(leeway.contains(values)).isFalse();
        leeway.settleAround(values);
        assertHasOneOutcome(rules, leeway, values, random);
        leeway = new Leeway(rules);
        leeway.widenAround(values);
        assertHasOneOutcome(rules, leeway, values, random);
        // and a step over any of its bounds, alone, leads to another: it is as wide as it can be
        for (int tally = 0; tally < values.length; tally++) {
            if (leeway.low(tally) > 0 || leeway.high(tally) < Long.MAX_VALUE) {
                assertThat(isNeeded(rules, leeway, tally, random))
                        .as("tally %s", tally)
                        .isTrue();
            }
        }
    }

    private static void assertHasOneOutcome(Compiled rules, Leeway leeway, long[] values, Random random) {
        assertThat(leeway.contains(values)).isTrue();
        assertThat(leeway.rank()).isEqualTo(rules.rank(values));
        long[] other = new long[values.length];
        for (int i = 0; i < 200; i++) {
            for (int tally = 0; tally < values.length; tally++) {
                long low = leeway.low(tally);
                long high = Math.min(leeway.high(tally), low + 50_000_003);
                other[tally] = switch (random.nextInt(4)) {
                    case 0 -> low;
                    case 1 -> high;
                    case 2 -> values[tally];
                    default -> Math.min(high, low + random.nextInt(4));
                };
            }
            assertThat(rules.rank(other)).isEqualTo(leeway.rank());
        }
    }

    /** Whether beyond the bounds of a tally, for some values of the others within theirs, there is another outcome. */
    private static boolean isNeeded(Compiled rules, Leeway leeway, int tally, Random random) {
        long[] values = new long[TALLIES.size()];
        for (int i = 0; i < 5_000; i++) {
            for (int other = 0; other < values.length; other++) {
                long low = leeway.low(other);
                long[] choices = {
                    low, Math.min(leeway.high(other), low + random.nextInt(4)), Math.min(leeway.high(other), 50_000_001)
                };
                values[other] = choices[random.nextInt(3)];
            }
            for (long beyond : new long[] {leeway.low(tally) - 1, leeway.high(tally) + 1}) {
                values[tally] = beyond;
                if (beyond >= 0 && rules.rank(values) != leeway.rank()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Property(tries = 20)
    @Tag("R29")
    void whereTheWorstGroundIsMetTheOthersMayBeAnything(@ForAll("graders") Grader grader) {
        Compiled rules = grader.rules();
        long[] values = new long[TALLIES.size()];
        int severe = rules.number(TALLIES.stream()
                .filter(tally -> tally.code().equals("SEVERE_PENALTIES"))
                .findFirst()
                .orElseThrow());
        values[severe] = 2;
        Leeway leeway = new Leeway(rules);
        leeway.widenAround(values);
        for (int tally = 0; tally < values.length; tally++) {
            assertThat(leeway.low(tally)).isEqualTo(tally == severe ? 1 : 0);
            assertThat(leeway.high(tally)).isEqualTo(Long.MAX_VALUE);
        }
    }
}
