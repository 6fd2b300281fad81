package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

@Tag("R8")
class MoneyProperties {
    private static final long LARGEST = 100_000_000_000_000L;

    @Property
    void itsTextIsTheAmountAgain(@ForAll @LongRange(max = LARGEST) long fen) {
        Money money = Money.ofFen(fen);
        assertThat(Money.ofYuan(money.toString())).isEqualTo(money);
        assertThat(money).hasToString(BigDecimal.valueOf(fen, 2).toPlainString());
        assertThat(Money.ofTenThousandYuan(BigDecimal.valueOf(fen, 6).toPlainString()))
                .isEqualTo(money);
        assertThat(money.grouped().replace(",", "")).isEqualTo(money.toString());
    }

    @Property
    void whatIsReadIsWhatADecimalIs(
            @ForAll @LongRange(max = 3_000_000_000_000L) long digits, @ForAll("scale") int scale) {
        BigDecimal decimal = BigDecimal.valueOf(digits, scale);
        if (scale > 2 || decimal.compareTo(BigDecimal.valueOf(LARGEST, 2)) > 0) {
            assertThatThrownBy(() -> Money.ofYuan(decimal.toPlainString()))
                    .isExactlyInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(Money.ofYuan(decimal.toPlainString()).fen())
                    .isEqualTo(decimal.movePointRight(2).longValueExact());
        }
    }

    @Provide
    Arbitrary<Integer> scale() {
        return Arbitraries.integers().between(0, 3);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll @StringLength(max = 8) String text) {
        if (text.matches("[0-9]{1,8}(\\.[0-9]{1,2})?")) {
            assertThat(Money.ofYuan(text).fen())
                    .isEqualTo(new BigDecimal(text).movePointRight(2).longValueExact());
        } else {
            assertThatThrownBy(() -> Money.ofYuan(text)).isExactlyInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void additionIsThatOfIntegers(
            @ForAll @LongRange(max = Long.MAX_VALUE / 2) long a, @ForAll @LongRange(max = Long.MAX_VALUE / 2) long b) {
        assertThat(Money.ofFen(a).plus(Money.ofFen(b))).isEqualTo(Money.ofFen(b).plus(Money.ofFen(a)));
        assertThat(Money.ofFen(a).plus(Money.ofFen(b)).fen()).isEqualTo(a + b);
    }
}
