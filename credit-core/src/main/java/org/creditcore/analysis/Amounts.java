package org.creditcore.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds whole amounts for sums that share them, exactly: by eliminating one amount after the other from the inequalities (Fourier
 * and Motzkin), and choosing them in the opposite order. Where there are none, not even broken ones, that is proven thereby; where
 * whole ones are found, they prove themselves. Where there are broken ones and whole ones are not found, this is said, and nothing is
 * answered.
 */
final class Amounts {
    private static final int MOST = 4_000;

    /** The inequality Σ factors × amounts ≤ bound. */
    private record Row(List<Integer> factors, BigInteger bound) {}

    private Amounts() {}

    /**
     * The amounts with the least total, so that each sum lies within its bounds.
     *
     * @param channels for each amount, the sums that it is part of, as bits
     * @param least the least that each sum may come to
     * @param most the most; {@link Long#MAX_VALUE} if there is none
     * @return the amounts; empty if there are none
     */
    static Optional<long[]> within(long[] channels, long[] least, long[] most) {
        int size = channels.length;
        // the last unknown is the total, which is eliminated last and chosen first
        List<Row> rows = new ArrayList<>();
        for (int sum = 0; sum < least.length; sum++) {
            List<Integer> up = new ArrayList<>();
            List<Integer> down = new ArrayList<>();
            for (long channel : channels) {
                int part = (channel & 1L << sum) != 0 ? 1 : 0;
                up.add(part);
                down.add(-part);
            }
            up.add(0);
            down.add(0);
            if (most[sum] != Long.MAX_VALUE) {
                rows.add(new Row(up, BigInteger.valueOf(most[sum])));
            }
            rows.add(new Row(down, BigInteger.valueOf(-least[sum])));
        }
        List<Integer> total = new ArrayList<>(Collections.nCopies(size, 1));
        total.add(-1);
        rows.add(new Row(total, BigInteger.ZERO));
        for (int i = 0; i < size; i++) {
            List<Integer> nothing = new ArrayList<>(Collections.nCopies(size + 1, 0));
            nothing.set(i, -1);
            rows.add(new Row(nothing, BigInteger.ZERO));
        }
        List<List<Row>> stages = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            stages.add(rows);
            rows = without(rows, i);
        }
        long[] amounts = new long[size + 1];
        stages.add(rows);
        for (int i = size; i >= 0; i--) {
            Optional<BigInteger> value = least(stages.get(i), i, amounts);
            if (value.isEmpty() && i < size) {
                throw new OutOfReachException("相互交叉的金额合计", "sums of amounts that cross each other");
            }
            if (value.isEmpty()) {
                return Optional.empty();
            }
            amounts[i] = value.get().longValueExact();
        }
        return Optional.of(Arrays.copyOf(amounts, size));
    }

    private static List<Row> without(List<Row> rows, int index) {
        Map<List<Integer>, BigInteger> left = new LinkedHashMap<>();
        for (Row row : rows) {
            int factor = row.factors.get(index);
            if (factor == 0) {
                keep(left, row);
            }
            for (Row other : factor > 0 ? rows : List.<Row>of()) {
                int against = -other.factors.get(index);
                if (against > 0) {
                    keep(left, sum(row, against, other, factor));
                }
            }
        }
        if (left.size() > MOST) {
            throw new OutOfReachException("相互关联的金额合计过多", "too many sums that share amounts");
        }
        return left.entrySet().stream()
                .map(row -> new Row(row.getKey(), row.getValue()))
                .toList();
    }

    /** Of inequalities of the same amounts the strictest; of those that hold anyhow, as no amount is negative, only the plain ones. */
    private static void keep(Map<List<Integer>, BigInteger> rows, Row row) {
        boolean isPlain = row.factors.stream().filter(factor -> factor != 0).count() == 1;
        boolean holdsAnyhow = row.bound.signum() >= 0 && row.factors.stream().allMatch(factor -> factor <= 0);
        if (isPlain || !holdsAnyhow) {
            rows.merge(row.factors, row.bound, BigInteger::min);
        }
    }

    private static Row sum(Row one, int times, Row other, int otherTimes) {
        List<Integer> factors = new ArrayList<>();
        for (int i = 0; i < one.factors.size(); i++) {
            factors.add(one.factors.get(i) * times + other.factors.get(i) * otherTimes);
        }
        return new Row(
                factors,
                one.bound
                        .multiply(BigInteger.valueOf(times))
                        .add(other.bound.multiply(BigInteger.valueOf(otherTimes))));
    }

    /** The least value of an unknown where all after it are chosen, and none before it is left. */
    private static Optional<BigInteger> least(List<Row> rows, int index, long[] chosen) {
        BigInteger least = BigInteger.ZERO;
        BigInteger most = null;
        for (Row row : rows) {
            BigInteger bound = row.bound;
            for (int i = index + 1; i < chosen.length; i++) {
                bound = bound.subtract(BigInteger.valueOf(row.factors.get(i)).multiply(BigInteger.valueOf(chosen[i])));
            }
            int factor = row.factors.get(index);
            if (factor == 0 && bound.signum() < 0) {
                return Optional.empty();
            }
            if (factor > 0) {
                BigInteger upper = floor(bound, factor);
                most = most == null ? upper : most.min(upper);
            }
            if (factor < 0) {
                least = least.max(floor(bound, -factor).negate());
            }
        }
        return most != null && most.compareTo(least) < 0 ? Optional.empty() : Optional.of(least);
    }

    private static BigInteger floor(BigInteger value, int by) {
        BigInteger[] parts = value.divideAndRemainder(BigInteger.valueOf(by));
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
