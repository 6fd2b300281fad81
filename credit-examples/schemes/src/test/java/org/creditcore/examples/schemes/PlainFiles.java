package org.creditcore.examples.schemes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;

/**
 * Files that can be reckoned by hand: every record is a case of its own, and nothing is reported twice, corrected, disputed or revoked.
 */
final class PlainFiles {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);

    private PlainFiles() {}

    /** Provides them for a class of properties. */
    interface Provided {
        @Provide
        default Arbitrary<CreditFile> plainFiles() {
            return files();
        }

        @Provide("days")
        default Arbitrary<LocalDate> daysAskedAbout() {
            return days();
        }
    }

    /** Days around two turns of a year, some of them again and again. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 450).map(FIRST::plusDays),
                Arbitraries.of("2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01", "2028-02-29")
                        .map(LocalDate::parse));
    }

    private static Arbitrary<Act> acts() {
        Arbitrary<String> fines = Arbitraries.of("2000.00", "400000.00", "500000.00", "500000.01", "1000000.00");
        // warnings are drawn often: they make the difference between bands
        Arbitrary<Set<SanctionKind>> kinds = Arbitraries.oneOf(
                Arbitraries.of(SanctionKind.WARNING, SanctionKind.FINE).set().ofSize(1),
                Arbitraries.of(SanctionKind.class).set().ofMinSize(1).ofMaxSize(3));
        return Combinators.combine(kinds, fines)
                .as((drawn, fine) -> Act.builder()
                        .sanctions(drawn.stream()
                                .map(kind -> kind == SanctionKind.FINE
                                        ? Sanction.fine(Money.ofYuan(fine))
                                        : Sanction.of(kind))
                                .toList())
                        .build());
    }

    private static Arbitrary<Decision> decisions() {
        return Combinators.combine(days(), acts().list().ofMinSize(1).ofMaxSize(2))
                .as((date, acts) -> Records.decision("X", date, acts));
    }

    private static Arbitrary<Evidence> adverse() {
        Arbitrary<Evidence> decisions = decisions().map(decision -> decision);
        return Arbitraries.frequencyOf(
                Tuple.of(6, decisions),
                Tuple.of(1, days().map(date -> Records.determination("X", date))),
                Tuple.of(
                        1,
                        Combinators.combine(days(), Arbitraries.integers().between(0, 200))
                                .as((date, days) -> Records.listed("X", date, ListColour.BLACK)
                                        .validUntil(date.plusDays(days))
                                        .build())));
    }

    private static Arbitrary<Evidence> certificates() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(Standing.class),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of(true, false))
                .as((date, standing, days, ends) -> {
                    CreditRating.Builder certificate = Records.certificate("X", date, standing);
                    return ends ? certificate.validUntil(date.plusDays(days)).build() : certificate.build();
                });
    }

    /** Records, and repairs of some of them. Decisions are many, or they would seldom add up. */
    static Arbitrary<CreditFile> files() {
        Arbitrary<List<Evidence>> records = Arbitraries.frequencyOf(Tuple.of(8, adverse()), Tuple.of(2, certificates()))
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
        return Combinators.combine(
                        records, Arbitraries.integers().between(-2, 90).list().ofSize(8))
                .as((drawn, delays) -> {
                    List<Evidence> numbered = new ArrayList<>();
                    List<Event> repairs = new ArrayList<>();
                    for (int i = 0; i < drawn.size(); i++) {
                        Evidence record = named("E-" + i, drawn.get(i));
                        numbered.add(record);
                        if (record.isAdverse() && delays.get(i) >= 0 && delays.get(i) % 3 == 0) {
                            LocalDate date = record.date().plusDays(delays.get(i));
                            repairs.add(Event.repair(record.id(), date, "信用科"));
                        }
                    }
                    return Records.file(numbered, repairs);
                });
    }

    private static Evidence named(String id, Evidence record) {
        if (record instanceof Decision decision) {
            return Records.decision(id, decision.date(), decision.acts());
        }
        if (record instanceof CreditRating rating) {
            return CreditRating.builder().from(rating).id(id).build();
        }
        if (record instanceof ListEntry entry) {
            return ListEntry.builder().from(entry).id(id).build();
        }
        return Records.determination(id, record.date());
    }

    /** Whether a record is dated and not repaired. */
    static boolean counts(CreditFile file, Evidence record, LocalDate day) {
        return !record.date().isAfter(day)
                && file.events().stream()
                        .noneMatch(event ->
                                event.of().equals(record.id()) && !event.date().isAfter(day));
    }
}
