package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R8")
class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "0.0, 0.00",
        "0.01, 0.01",
        "0.1, 0.10",
        "00012.5, 12.50",
        "20000, 20000.00",
        "20000.00, 20000.00",
        "500000.01, 500000.01",
        "999999999999.99, 999999999999.99",
        "1000000000000, 1000000000000.00",
        "1000000000000.00, 1000000000000.00",
        "0001000000000000.0, 1000000000000.00"
    })
    void yuanAreReadToTheFen(String text, String yuan) {
        assertThat(Money.ofYuan(text)).hasToString(yuan);
    }

    @ParameterizedTest
    @CsvSource({
        "3.472365, 34723.65",
        "0.63332, 6333.20",
        "0.00075, 7.50",
        "0.00675, 67.50",
        "9, 90000.00",
        "16.28, 162800.00",
        "50.000001, 500000.01",
        "0.000001, 0.01",
        "0.000000, 0.00",
        "99999999.999999, 999999999999.99",
        "100000000, 1000000000000.00",
        "100000000.000000, 1000000000000.00"
    })
    void tenThousandYuanHaveSixDecimals(String text, String yuan) {
        assertThat(Money.ofTenThousandYuan(text)).hasToString(yuan);
    }

    @ParameterizedTest
    @CsvSource({"0.001, 3", "20000.000, 3", "1000000000000.000, 3", "1.0000000, 7"})
    void aThirdDecimalOfYuanIsRefused(String text, int decimals) {
        assertThatThrownBy(() -> Money.ofYuan(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" has " + decimals + " decimals, an amount in yuan has at most 2");
    }

    @ParameterizedTest
    @CsvSource({"0.0000000, 7", "3.4723651, 7", "50.0000010, 7", "1.00000000, 8"})
    void aSeventhDecimalOfTenThousandYuanIsRefused(String text, int decimals) {
        assertThatThrownBy(() -> Money.ofTenThousandYuan(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"" + text + "\" has " + decimals + " decimals, an amount in ten thousand yuan has at most 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0", "-0.01", "-", "-x"})
    void aNegativeAmountIsRefused(String text) {
        String message = "\"" + text + "\" is negative, an amount is 0 or more";
        assertThatThrownBy(() -> Money.ofYuan(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Money.ofTenThousandYuan(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "1 ", " 1", "1 000", "+1", "1e3", "1E3", "0x1", "1,000", "1，000", "１２", "1．5", "1..5", "1.5.0",
                "1.", ".5", ".", "1.-5", "1.+5", "1.5 ", "¥1", "1元", "NaN", "一", "٣", "/", ":"
            })
    void whatIsNoPlainNumberIsRefused(String text) {
        assertThatThrownBy(() -> Money.ofYuan(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text
                        + "\" is no amount in yuan, allowed are digits with at most 2 decimals behind a point");
        assertThatThrownBy(() -> Money.ofTenThousandYuan(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text
                        + "\" is no amount in ten thousand yuan, allowed are digits with at most 6 decimals behind a"
                        + " point");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1000000000000.01", "1000000000001", "9223372036854775808", "99999999999999999999999999.99"})
    void moreThanAMillionMillionYuanAreRefused(String text) {
        assertThatThrownBy(() -> Money.ofYuan(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is too much, a single amount is at most 1,000,000,000,000.00 yuan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000000.000001", "100000001", "92233720368547758.08"})
    void moreThanAHundredMillionTimesTenThousandYuanAreRefused(String text) {
        assertThatThrownBy(() -> Money.ofTenThousandYuan(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is too much, a single amount is at most 1,000,000,000,000.00 yuan");
    }

    @Test
    void fenAreNeverNegative() {
        assertThat(Money.ofFen(0)).isEqualTo(Money.ZERO);
        assertThat(Money.ofFen(Long.MAX_VALUE).fen()).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> Money.ofFen(-1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("-1 fen is negative, an amount is 0 fen or more");
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("-9223372036854775808 fen is negative, an amount is 0 fen or more");
    }

    @Test
    void aSumIsExactOrRefused() {
        assertThat(Money.ofFen(20_000_01).plus(Money.ofFen(30_000_99))).isEqualTo(Money.ofFen(50_001_00));
        assertThat(Money.LARGEST_AMOUNT.plus(Money.ofFen(1))).hasToString("1000000000000.01");
        assertThat(Money.ofFen(Long.MAX_VALUE - 7).plus(Money.ofFen(7))).isEqualTo(Money.ofFen(Long.MAX_VALUE));
        assertThatThrownBy(() -> Money.ofFen(Long.MAX_VALUE - 7).plus(Money.ofFen(8)))
                .isExactlyInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0.00",
                "9|0.09",
                "10|0.10",
                "99999|999.99",
                "100000|1,000.00",
                "99999999|999,999.99",
                "50000001|500,000.01",
                "100000000|1,000,000.00",
                "9223372036854775807|92,233,720,368,547,758.07"
            })
    void forPeopleThousandsAreGrouped(long fen, String text) {
        assertThat(Money.ofFen(fen).grouped()).isEqualTo(text);
    }

    @Test
    void amountsAreOrderedBySize() {
        assertThat(Money.ofYuan("9.99")).isLessThan(Money.ofYuan("10"));
        assertThat(Money.ofYuan("10.01")).isGreaterThan(Money.ofYuan("10"));
        assertThat(Money.ofYuan("10.0")).isEqualByComparingTo(Money.ofYuan("10"));
    }
}
