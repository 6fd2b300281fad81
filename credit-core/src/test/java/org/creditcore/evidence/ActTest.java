package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R6")
class ActTest {
    private static final Sanction WARNING = Sanction.of(SanctionKind.WARNING);
    private static final Sanction FINE = Sanction.fine(Money.ofYuan("20000"));

    @Test
    void sanctionsAreEnough() {
        Act act = Act.of(FINE, WARNING);
        assertThat(act.conduct()).isEmpty();
        assertThat(act.conductFrom()).isEmpty();
        assertThat(act.conductTo()).isEmpty();
        assertThat(act.grave()).isFalse();
        assertThat(act.sanctions()).containsExactly(FINE, WARNING);
        assertThat(act)
                .isEqualTo(
                        Act.builder().addSanctions(FINE).addSanctions(WARNING).build());
    }

    @Test
    void conductPeriodAndGravityMayBeStated() {
        Act act = Act.builder()
                .conduct("未按规定报送")
                .conductFrom(LocalDate.of(2021, 11, 1))
                .conductTo(LocalDate.of(2022, 2, 28))
                .grave(true)
                .addSanctions(WARNING)
                .build();
        assertThat(act.conduct()).contains("未按规定报送");
        assertThat(act.conductFrom()).contains(LocalDate.of(2021, 11, 1));
        assertThat(act.conductTo()).contains(LocalDate.of(2022, 2, 28));
        assertThat(act.grave()).isTrue();
    }

    @Tag("R4")
    @Test
    void theConductIsNotShown() {
        assertThat(Act.builder().conduct("张三未按规定报送").addSanctions(FINE).build())
                .hasToString("Act{grave=false, sanctions=[Sanction[kind=FINE, amount=Optional[20000.00]]]}");
    }

    @Test
    void oneDayOfConductIsAPeriod() {
        Act act = Act.builder()
                .conductFrom(Samples.DAY)
                .conductTo(Samples.DAY)
                .addSanctions(WARNING)
                .build();
        assertThat(act.conductTo()).isEqualTo(act.conductFrom());
    }

    @Test
    void eitherEndOfTheConductMayBeUnknown() {
        assertThat(Act.builder()
                        .conductFrom(Samples.DAY)
                        .addSanctions(WARNING)
                        .build()
                        .conductTo())
                .isEmpty();
        assertThat(Act.builder()
                        .conductTo(Samples.DAY)
                        .addSanctions(WARNING)
                        .build()
                        .conductFrom())
                .isEmpty();
    }

    @Test
    void conductDoesNotEndBeforeItBegins() {
        Act.Builder act = Act.builder()
                .conductFrom(LocalDate.of(2022, 1, 2))
                .conductTo(LocalDate.of(2022, 1, 1))
                .addSanctions(WARNING);
        assertThatThrownBy(act::build)
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("conductTo: 2022-01-01 lies before conductFrom 2022-01-02, it is on or after it");
    }

    @Test
    void thereIsAtLeastOneSanction() {
        assertThatThrownBy(Act::of)
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("sanctions: is empty, an act has at least one sanction");
    }

    @Tag("R7")
    @Test
    void aKindIsAllowedOnceInAnAct() {
        assertThatThrownBy(() -> Act.of(FINE, WARNING, Sanction.fine(Money.ofYuan("0.01"))))
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("sanctions: FINE is named twice, each kind is allowed once in an act");
    }

    @Test
    void everyFaultIsNamedInTheOrderOfTheFields() {
        Act.Builder act = Act.builder()
                .conduct(" ")
                .conductFrom(LocalDate.of(10000, 1, 1))
                .conductTo(LocalDate.of(0, 12, 31))
                .addSanctions(WARNING, FINE, WARNING, FINE);
        assertThatThrownBy(act::build)
                .isExactlyInstanceOf(InvalidEvidenceException.class)
                .hasMessage("conduct: is blank, a text is required; "
                        + "conductFrom: +10000-01-01 is out of range, a date lies in the years 0001 to 9999; "
                        + "conductTo: 0000-12-31 is out of range, a date lies in the years 0001 to 9999; "
                        + "conductTo: 0000-12-31 lies before conductFrom +10000-01-01, it is on or after it; "
                        + "sanctions: WARNING is named twice, each kind is allowed once in an act; "
                        + "sanctions: FINE is named twice, each kind is allowed once in an act");
    }
}
