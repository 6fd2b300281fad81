package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@Tag("R7")
class SanctionTest {
    private static final Money AMOUNT = Money.ofYuan("20000.50");

    @ParameterizedTest
    @CsvSource({
        "CORRECTION_ORDER, FORBIDDEN, 责令（限期）改正, order to correct",
        "WARNING, FORBIDDEN, 警告, warning",
        "CIRCULATED_CRITICISM, FORBIDDEN, 通报批评, circulated criticism",
        "OTHER_PENALTY, FORBIDDEN, 其他处罚, other penalty",
        "FINE, REQUIRED, 罚款, fine",
        "CONFISCATION_OF_GAINS, OPTIONAL, 没收违法所得, confiscation of unlawful gains",
        "CONFISCATION_OF_PROPERTY, OPTIONAL, 没收非法财物, confiscation of illegal property",
        "LICENCE_SUSPENSION, FORBIDDEN, 暂扣许可证件, suspension of licence",
        "QUALIFICATION_DOWNGRADE, FORBIDDEN, 降低资质等级, downgrading of qualification",
        "LICENCE_REVOCATION, FORBIDDEN, 吊销许可证件, revocation of licence",
        "BUSINESS_RESTRICTION, FORBIDDEN, 限制开展生产经营活动, restriction of production or business",
        "BUSINESS_SUSPENSION, FORBIDDEN, 责令停产停业, order to suspend production or business",
        "CLOSURE, FORBIDDEN, 责令关闭, order to close",
        "PRACTICE_RESTRICTION, FORBIDDEN, 限制从业, restriction on practice",
        "DETENTION, FORBIDDEN, 行政拘留, administrative detention"
    })
    void everyKindSaysWhetherItHasAnAmount(
            SanctionKind kind, SanctionKind.Amount amount, String chinese, String english) {
        assertThat(kind.amount()).isEqualTo(amount);
        assertThat(kind.term().chinese()).isEqualTo(chinese);
        assertThat(kind.term().english()).isEqualTo(english);
    }

    @Test
    void thereAreFifteenKinds() {
        assertThat(SanctionKind.values()).hasSize(15);
        assertThat(SanctionKind.Amount.values()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = SanctionKind.class,
            mode = Mode.EXCLUDE,
            names = {"FINE"})
    void withoutAnAmountIsEveryKindButAFine(SanctionKind kind) {
        assertThat(Sanction.of(kind)).isEqualTo(new Sanction(kind, Optional.empty()));
        assertThat(Sanction.of(kind).kind()).isEqualTo(kind);
        assertThat(Sanction.of(kind).amount()).isEmpty();
    }

    @Test
    void aFineHasAnAmount() {
        assertThat(Sanction.fine(AMOUNT)).isEqualTo(Sanction.of(SanctionKind.FINE, AMOUNT));
        assertThat(Sanction.fine(Money.ZERO).amount()).contains(Money.ZERO);
        assertThatThrownBy(() -> Sanction.of(SanctionKind.FINE))
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("amount: is missing, FINE requires an amount");
    }

    @ParameterizedTest
    @EnumSource(
            value = SanctionKind.class,
            names = {"FINE", "CONFISCATION_OF_GAINS", "CONFISCATION_OF_PROPERTY"})
    void withAnAmountAreAFineAndTheConfiscations(SanctionKind kind) {
        assertThat(Sanction.of(kind, AMOUNT).amount()).contains(AMOUNT);
        assertThat(Sanction.of(kind, AMOUNT)).isEqualTo(new Sanction(kind, Optional.of(AMOUNT)));
    }

    @ParameterizedTest
    @EnumSource(
            value = SanctionKind.class,
            mode = Mode.EXCLUDE,
            names = {"FINE", "CONFISCATION_OF_GAINS", "CONFISCATION_OF_PROPERTY"})
    void noOtherKindHasAnAmount(SanctionKind kind) {
        assertThatThrownBy(() -> Sanction.of(kind, Money.ZERO))
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("amount: is given, " + kind
                        + " has none; allowed only with FINE, CONFISCATION_OF_GAINS and CONFISCATION_OF_PROPERTY");
    }

    @Tag("R8")
    @Test
    void anAmountIsAtMostAMillionMillionYuan() {
        Money tooMuch = Money.LARGEST_AMOUNT.plus(Money.ofFen(1));
        assertThat(Sanction.fine(Money.LARGEST_AMOUNT).amount()).contains(Money.ofYuan("1000000000000"));
        assertThatThrownBy(() -> Sanction.fine(tooMuch))
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("amount: 1,000,000,000,000.01 yuan is too much, a single amount is at most"
                        + " 1,000,000,000,000.00 yuan");
        assertThatThrownBy(() -> Sanction.of(SanctionKind.WARNING, tooMuch))
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("amount: is given, WARNING has none; allowed only with FINE, CONFISCATION_OF_GAINS and"
                        + " CONFISCATION_OF_PROPERTY; amount: 1,000,000,000,000.01 yuan is too much, a single amount is"
                        + " at most 1,000,000,000,000.00 yuan");
    }
}
