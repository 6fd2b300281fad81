package org.creditcore.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.evidence.SanctionKind.CLOSURE;
import static org.creditcore.evidence.SanctionKind.CONFISCATION_OF_GAINS;
import static org.creditcore.evidence.SanctionKind.CORRECTION_ORDER;
import static org.creditcore.evidence.SanctionKind.DETENTION;
import static org.creditcore.evidence.SanctionKind.FINE;
import static org.creditcore.evidence.SanctionKind.WARNING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R7")
@Tag("R23")
class ClassificationTest {
    private static final Classification DECLARED = new Classification(List.of(SanctionKind.values()));

    private static Classification reversed() {
        List<SanctionKind> kinds = new ArrayList<>(List.of(SanctionKind.values()));
        Collections.reverse(kinds);
        return new Classification(kinds);
    }

    private static Act act(boolean grave, SanctionKind... kinds) {
        return Act.builder()
                .grave(grave)
                .sanctions(Arrays.stream(kinds)
                        .map(kind -> kind == FINE ? Sanction.fine(Money.ofYuan("1")) : Sanction.of(kind))
                        .toList())
                .build();
    }

    @Test
    void theOrderIsDataOfTheRulebookAndNotOfTheEnum() {
        Act act = act(false, WARNING, DETENTION, FINE);
        assertThat(DECLARED.heaviest(act)).isEqualTo(DETENTION);
        assertThat(reversed().heaviest(act)).isEqualTo(WARNING);
        assertThat(DECLARED.heaviest(act(false, CORRECTION_ORDER))).isEqualTo(CORRECTION_ORDER);
    }

    @Test
    void everyKindIsNamedOnce() {
        List<SanctionKind> missing = new ArrayList<>(List.of(SanctionKind.values()));
        missing.remove(FINE);
        missing.remove(CLOSURE);
        assertThatThrownBy(() -> new Classification(missing))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the order of severity names 13 kinds and misses [FINE, CLOSURE], every kind is named once");
        List<SanctionKind> twice = new ArrayList<>(List.of(SanctionKind.values()));
        twice.add(FINE);
        assertThatThrownBy(() -> new Classification(twice))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the order of severity names 16 kinds and misses [], every kind is named once");
        List<SanctionKind> replaced = new ArrayList<>(List.of(SanctionKind.values()));
        replaced.set(replaced.indexOf(FINE), WARNING);
        assertThatThrownBy(() -> new Classification(replaced))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the order of severity names 15 kinds and misses [FINE], every kind is named once");
    }

    @Tag("R24")
    @Test
    void anActIsInAClassByItsHeaviestKindOrByBeingGraveWithAnyKind() {
        ActClass heavy = new ActClass(
                "HEAVY", new Term("重", "heavy"), EnumSet.of(CLOSURE), EnumSet.of(FINE, CONFISCATION_OF_GAINS));
        assertThat(DECLARED.isIn(act(false, CLOSURE, FINE), heavy)).isTrue();
        assertThat(DECLARED.isIn(act(false, CLOSURE, DETENTION), heavy)).isFalse();
        assertThat(DECLARED.isIn(act(false, FINE), heavy)).isFalse();
        assertThat(DECLARED.isIn(act(true, FINE), heavy)).isTrue();
        assertThat(DECLARED.isIn(act(true, DETENTION, FINE), heavy)).isTrue();
        assertThat(DECLARED.isIn(act(true, WARNING, DETENTION), heavy)).isFalse();
        assertThat(DECLARED.isIn(
                        act(true, FINE), new ActClass("HEAVY", new Term("重", "heavy"), Set.of(CLOSURE), Set.of())))
                .isFalse();
    }
}
