package org.creditcore.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.Standing;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.testing.CoverageLaw;
import org.creditcore.testing.MonotoneRulebookLaws;

/** The laws of the library, and the grades against a reckoning of their own. */
class Customs2026Properties implements MonotoneRulebookLaws, CoverageLaw, PlainFiles.Provided {
    @Override
    public Rulebook rulebook() {
        return Customs2026.rulebook();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void reckoned(@ForAll("plainFiles") CreditFile file, @ForAll("days") LocalDate day) {
        boolean listed = false;
        boolean dishonest = false;
        Money fines = Money.ofFen(0);
        CreditRating latest = null;
        for (Evidence record : file.evidence()) {
            boolean counts = PlainFiles.counts(file, record, day);
            if (record instanceof ListEntry) {
                listed |= counts && !record.lastDay().orElseThrow().isBefore(day);
            }
            if (record.type() == EvidenceType.SERIOUS_DISHONESTY) {
                dishonest |= counts && ChronoUnit.DAYS.between(record.date(), day) <= 730;
            }
            if (record instanceof Decision decision
                    && counts
                    && !decision.date().plusYears(1).isBefore(day)) {
                for (Act act : decision.acts()) {
                    for (Sanction sanction : act.sanctions()) {
                        fines = sanction.amount().map(fines::plus).orElse(fines);
                    }
                }
            }
            if (record instanceof CreditRating rating
                    && !record.date().isAfter(day)
                    && (latest == null || !rating.date().isBefore(latest.date()))) {
                latest = rating;
            }
        }
        dishonest |= fines.compareTo(Money.ofYuan("1000000.00")) > 0;
        boolean certified = latest != null
                && latest.standing() != Standing.LOW
                && !latest.validUntil().orElse(day).isBefore(day);
        String expected = listed
                ? "严重失信"
                : dishonest ? "失信" : certified ? (latest.standing() == Standing.GOOD ? "高级认证" : "认证") : "常规";
        assertThat(Grader.of(rulebook()).assess(file, day).outcome().code()).isEqualTo(expected);
    }
}
