package org.creditcore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

class AmountsProperties {
    /** Shared amounts are found wherever there are whole ones, and the least total of them. */
    @Tag("law-17")
    @Property(tries = 400)
    void amountsAreFoundExactly(@ForAll long seed) {
        Random random = new Random(seed);
        int sums = 1 + random.nextInt(3);
        long[] channels = LongStream.range(1, 1L << sums)
                .filter(channel -> random.nextInt(3) > 0)
                .toArray();
        long[] least = new long[sums];
        long[] most = new long[sums];
        for (int i = 0; i < sums; i++) {
            least[i] = random.nextInt(4);
            most[i] = random.nextInt(4) == 0 ? Long.MAX_VALUE : least[i] + random.nextInt(2);
        }
        Optional<long[]> found;
        try {
            found = Amounts.within(channels, least, most);
        } catch (OutOfReachException crossing) {
            assertThat(crossing).hasMessage("sums of amounts that cross each other");
            assertThat(channels)
                    .as("three sums, each two with an amount in common")
                    .contains(3, 5, 6);
            return;
        }
        long bruteForce = total(channels, least, most, new long[channels.length], 0);
        assertThat(found.map(amounts -> Arrays.stream(amounts).sum()).orElse(-1L))
                .isEqualTo(bruteForce);
    }

    private static long total(long[] channels, long[] least, long[] most, long[] amounts, int at) {
        if (at == channels.length) {
            for (int sum = 0; sum < least.length; sum++) {
                long value = 0;
                for (int i = 0; i < channels.length; i++) {
                    value += (channels[i] & 1L << sum) != 0 ? amounts[i] : 0;
                }
                if (value < least[sum] || value > most[sum]) {
                    return -1;
                }
            }
            return Arrays.stream(amounts).sum();
        }
        long best = -1;
        for (amounts[at] = 0; amounts[at] <= 4; amounts[at]++) {
            long total = total(channels, least, most, amounts, at + 1);
            best = total >= 0 && (best < 0 || total < best) ? total : best;
        }
        amounts[at] = 0;
        return best;
    }
}
