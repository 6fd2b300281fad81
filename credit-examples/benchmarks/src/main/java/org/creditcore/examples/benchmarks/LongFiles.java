package org.creditcore.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.UnifiedSocialCreditCode;

/** Files of any length, always the same for the same length. */
final class LongFiles {
    /** The day asked about. */
    static final LocalDate DAY = LocalDate.of(2022, 6, 30);

    private static final Subject SUBJECT =
            Subject.of(SubjectKind.LEGAL_PERSON, UnifiedSocialCreditCode.of("91140603MA0KAMP17P"));

    private LongFiles() {}

    /**
     * Decisions of the year up to the day, warnings and fines by turns, every seventh of them repaired some time before the day:
     * all of them bear on the grade at some time, and a span begins or ends nearly every day.
     */
    static CreditFile ofOneYear(int records) {
        List<Evidence> evidence = new ArrayList<>(records);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            LocalDate date = DAY.minusDays(i * 31L % 365);
            String id = "D-" + i;
            evidence.add(decision(id, date, i));
            if (i % 7 == 3) {
                LocalDate repaired = date.plusDays(i % 90);
                events.add(Event.repair(id, repaired.isAfter(DAY) ? DAY : repaired, "法规股"));
            }
        }
        return CreditFile.of(SUBJECT, evidence, events);
    }

    /** Decisions spread so thin over the years that the grade changes with each of them. */
    static CreditFile ofManyYears(int records) {
        List<Evidence> evidence = new ArrayList<>(records);
        LocalDate first = LocalDate.of(1, 1, 1);
        int apart = Math.max(1, 3_600_000 / Math.max(records, 1));
        for (int i = 0; i < records; i++) {
            evidence.add(decision("D-" + i, first.plusDays((long) i * apart), i));
        }
        return CreditFile.of(SUBJECT, evidence, List.of());
    }

    private static Decision decision(String id, LocalDate date, int i) {
        Sanction sanction = i % 2 == 0
                ? Sanction.of(SanctionKind.WARNING)
                : Sanction.fine(Money.ofFen(100_000L + i % 1_000 * 7_919L));
        return Decision.builder()
                .id(id)
                .date(date)
                .reportedBy("价格股")
                .authority("示例局")
                .document("示例罚〔2022〕" + id + "号")
                .addActs(Act.of(sanction))
                .build();
    }
}
