package org.creditcore.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Test;

/** Points for each act by its heaviest sanction. */
class PointsTest {
    private static final Map<SanctionKind, Long> SCALE = Map.of(SanctionKind.WARNING, 1L, SanctionKind.FINE, 3L);

    private static Tally tally(Set<SanctionKind> heaviest, Set<SanctionKind> grave) {
        return tally(new Selector.Acts(new ActClass("SCALE", new Term("类", "class"), heaviest, grave)));
    }

    private static Tally tally(Selector selector) {
        return new Tally(
                "POINTS",
                new Term("扣分", "points"),
                selector,
                Choice.fixed(Window.calendarYears(1)),
                new Quantity.Points(SCALE));
    }

    @Test
    void pointsAreNoAmount() {
        assertThat(tally(EnumSet.of(SanctionKind.WARNING, SanctionKind.FINE), Set.of())
                        .isAmount())
                .isFalse();
    }

    @Test
    void onlyDecisionsHavePoints() {
        assertThatThrownBy(() -> tally(new Selector.Breaches()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the tally POINTS adds points of records of type COMMITMENT_BREACH, only a DECISION has points");
    }

    @Test
    void pointsAreForTheKindsThatMakeTheClass() {
        for (Set<SanctionKind> other : List.of(EnumSet.of(SanctionKind.FINE), EnumSet.allOf(SanctionKind.class))) {
            assertThatThrownBy(() -> tally(other, Set.of()))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the tally POINTS has points for [WARNING, FINE], but its acts are of the class SCALE;"
                            + " allowed is a class of acts whose heaviest sanction is one of these kinds, none of them"
                            + " for being grave");
        }
        assertThatThrownBy(() -> tally(SCALE.keySet(), EnumSet.of(SanctionKind.FINE)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("none of them for being grave");
    }

    @Test
    void pointsAreOneToAMillion() {
        for (long allowed : new long[] {1, 1_000_000}) {
            assertThat(new Quantity.Points(Map.of(SanctionKind.FINE, allowed)).perAct())
                    .containsExactly(Map.entry(SanctionKind.FINE, allowed));
        }
        for (long refused : new long[] {-1, 0, 1_000_001}) {
            assertThatThrownBy(() -> new Quantity.Points(Map.of(SanctionKind.FINE, refused)))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("points of " + refused + " for FINE cannot be, allowed are 1 to 1000000");
        }
    }

    @Test
    void pointsAreACopyInTheOrderOfTheKinds() {
        Map<SanctionKind, Long> given = new LinkedHashMap<>();
        given.put(SanctionKind.FINE, 2L);
        given.put(SanctionKind.WARNING, 1L);
        Quantity.Points points = new Quantity.Points(given);
        given.clear();
        assertThat(points.perAct())
                .containsExactly(Map.entry(SanctionKind.WARNING, 1L), Map.entry(SanctionKind.FINE, 2L));
        assertThatThrownBy(points.perAct()::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void pointsAreInTheCanonicalText() {
        Tally points = tally(SCALE.keySet(), Set.of());
        Rulebook rulebook = Parts.rulebook()
                .addRemarks(new Remark("POINTS", Citation.of("附表"), new Term("有扣分", "has points"), points))
                .build();
        assertThat(rulebook.canonicalText())
                .contains(
                        "tally \"POINTS\" DECISION([WARNING, FINE] grave []) [1-CALENDAR_YEARS] points[WARNING 1, FINE 3]\n");
    }
}
