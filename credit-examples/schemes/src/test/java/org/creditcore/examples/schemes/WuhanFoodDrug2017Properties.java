package org.creditcore.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.schemes.Records.brief;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.testing.CoverageLaw;
import org.creditcore.testing.MonotoneRulebookLaws;

/** The laws of the library, and the grades against a reckoning of their own. */
class WuhanFoodDrug2017Properties implements MonotoneRulebookLaws, CoverageLaw, PlainFiles.Provided {
    /** Twice the points of the scale. */
    private static final Map<SanctionKind, Long> SCALE = new EnumMap<>(Map.of(
            SanctionKind.WARNING, 1L,
            SanctionKind.FINE, 2L,
            SanctionKind.CONFISCATION_OF_GAINS, 4L,
            SanctionKind.CONFISCATION_OF_PROPERTY, 4L,
            SanctionKind.BUSINESS_SUSPENSION, 6L,
            SanctionKind.LICENCE_SUSPENSION, 12L,
            SanctionKind.LICENCE_REVOCATION, 20L,
            SanctionKind.DETENTION, 20L));

    @Override
    public Rulebook rulebook() {
        return WuhanFoodDrug2017.rulebook();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void reckoned(@ForAll("plainFiles") CreditFile file, @ForAll("days") LocalDate day) {
        long taken = 0;
        for (Evidence record : file.evidence()) {
            if (record instanceof Decision decision
                    && decision.date().getYear() == day.getYear()
                    && PlainFiles.counts(file, record, day)) {
                for (Act act : decision.acts()) {
                    taken += act.sanctions().stream()
                            .mapToLong(sanction -> SCALE.getOrDefault(sanction.kind(), 0L))
                            .max()
                            .orElseThrow();
                }
            }
        }
        double left = 10 - taken / 2.0;
        String grade = left >= 9 ? "A" : left >= 7 ? "B" : left >= 4 ? "C" : "D";
        assertThat(brief(Grader.of(rulebook()).assess(file, day))).startsWith(grade + " " + grade + "(");
        assertThat(Grader.of(rulebook()).assess(file, day).verdict().criteria()).hasSize(1);
    }
}
