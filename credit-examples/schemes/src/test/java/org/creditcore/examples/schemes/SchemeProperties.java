package org.creditcore.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.examples.schemes.Records.SUBJECT;
import static org.creditcore.examples.schemes.Records.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Population;
import org.creditcore.grading.Remedies;
import org.creditcore.grading.Timeline;
import org.creditcore.grading.Tracker;
import org.creditcore.subject.Language;

/** The laws of the library, held for rules it has never seen; and both schemes against a reckoning of their own. */
class SchemeProperties {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final Grader WUHAN = Grader.of(WuhanFoodDrug2017.rulebook());
    private static final Grader CUSTOMS = Grader.of(Customs2026.rulebook());

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

    // what is drawn

    @Provide
    Arbitrary<Grader> graders() {
        return Arbitraries.of(WUHAN, CUSTOMS);
    }

    /** Days around two turns of a year, some of them again and again. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 450).map(FIRST::plusDays),
                Arbitraries.of("2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01", "2028-02-29")
                        .map(LocalDate::parse));
    }

    private Arbitrary<Act> acts() {
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

    private Arbitrary<Decision> decisions() {
        return Combinators.combine(days(), acts().list().ofMinSize(1).ofMaxSize(2))
                .as((date, acts) -> Records.decision("X", date, acts));
    }

    private Arbitrary<Evidence> adverse() {
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

    private Arbitrary<Evidence> certificates() {
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
    @Provide
    Arbitrary<CreditFile> files() {
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

    @Provide
    Arbitrary<Evidence> newcomers() {
        return adverse().map(record -> named("NEW", record));
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

    private static int rank(Assessment assessment) {
        return assessment.rulebook().rank(assessment.outcome());
    }

    // the laws

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("law-1")
    void order(
            @ForAll("graders") Grader grader,
            @ForAll("files") CreditFile file,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<Evidence> records = new ArrayList<>(file.evidence());
        List<Event> events = new ArrayList<>(file.events());
        Collections.shuffle(records, random);
        Collections.shuffle(events, random);
        Assessment shuffled = grader.assess(Records.file(records, events), day);
        assertThat(shuffled.text(Language.CHINESE))
                .isEqualTo(grader.assess(file, day).text(Language.CHINESE));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("law-2")
    void pure(@ForAll("graders") Grader grader, @ForAll("files") CreditFile file, @ForAll("days") LocalDate day) {
        Assessment once = grader.assess(file, day);
        Assessment again = Grader.of(grader.rulebook()).assess(file, day);
        assertThat(again).isEqualTo(once);
        assertThat(again.text(Language.ENGLISH)).isEqualTo(once.text(Language.ENGLISH));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("law-3")
    void worseNeverHelps(
            @ForAll("graders") Grader grader,
            @ForAll("files") CreditFile file,
            @ForAll("newcomers") Evidence newcomer,
            @ForAll("days") LocalDate day) {
        assertThat(rank(grader.assess(file.with(newcomer), day)))
                .isGreaterThanOrEqualTo(rank(grader.assess(file, day)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("law-5")
    void repairNeverHurts(
            @ForAll("graders") Grader grader,
            @ForAll("files") CreditFile file,
            @ForAll("newcomers") Evidence newcomer,
            @ForAll("days") LocalDate day) {
        CreditFile broken = file.with(newcomer);
        CreditFile repaired = broken.with(Event.repair("NEW", newcomer.date().plusDays(20), "信用科"));
        assertThat(rank(grader.assess(repaired, day))).isLessThanOrEqualTo(rank(grader.assess(broken, day)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Tag("law-8")
    @Tag("law-9")
    void timelineAgrees(@ForAll("graders") Grader grader, @ForAll("files") CreditFile file) {
        Timeline timeline = grader.timeline(file);
        Set<LocalDate> days = new TreeSet<>();
        timeline.segments().forEach(segment -> {
            segment.firstDay().ifPresent(day -> days.addAll(List.of(day, day.minusDays(1))));
        });
        for (int i = -10; i < 1200; i += 7) {
            days.add(FIRST.plusDays(i));
        }
        for (LocalDate day : days) {
            Assessment assessment = grader.assess(file, day);
            assertThat(timeline.on(day).outcome()).as("on %s", day).isEqualTo(assessment.outcome());
            assertThat(timeline.nextChange(day)).as("after %s", day).isEqualTo(assessment.nextChange());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Tag("law-10")
    @Tag("law-11")
    @Tag("law-12")
    void shortCutsAgree(@ForAll("graders") Grader grader, @ForAll("files") CreditFile file) {
        Population population =
                Population.builder(grader).add(grader.resolve(file)).build();
        Tracker tracker = grader.track(CreditFile.of(SUBJECT));
        file.evidence().forEach(tracker::apply);
        file.events().forEach(tracker::apply);
        for (int i = -10; i < 1200; i += 9) {
            LocalDate day = FIRST.plusDays(i);
            Assessment assessment = grader.assess(file, day);
            assertThat(population.outcome(0, day))
                    .as("in a population on %s", day)
                    .isEqualTo(assessment.outcome());
            assertThat(tracker.outcome(day)).as("tracked on %s", day).isEqualTo(assessment.outcome());
            assertThat(grader.resolve(file).outcome(day)).isEqualTo(assessment.outcome());
        }
    }

    /** Of all sets of records that count, those meet what is required for an outcome whose repair leads to it or better. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("law-15")
    void remediesWork(
            @ForAll("graders") Grader grader, @ForAll("files") CreditFile file, @ForAll("days") LocalDate day) {
        Assessment assessment = grader.assess(file, day);
        List<Evidence> counted = assessment.findings().stream()
                .flatMap(finding -> finding.counted().stream())
                .filter(Evidence::isAdverse)
                .distinct()
                .toList();
        Remedies remedies = assessment.remedies();
        for (int chosen = 0; chosen < 1 << counted.size(); chosen++) {
            List<Evidence> repaired = new ArrayList<>();
            for (int i = 0; i < counted.size(); i++) {
                if ((chosen & 1 << i) != 0) {
                    repaired.add(counted.get(i));
                }
            }
            Set<String> ids = repaired.stream().map(Evidence::id).collect(Collectors.toSet());
            int rank = rank(grader.assess(without(file, ids), day));
            for (Remedies.Lift lift : remedies.lifts()) {
                assertThat(lift.isMetBy(ids))
                        .as("%s on %s by %s", lift.text(Language.ENGLISH), day, ids)
                        .isEqualTo(rank <= grader.rulebook().rank(lift.outcome()));
            }
        }
    }

    /** What is repaired on the day might as well not be there: no record here replaces another by being repaired. */
    private static CreditFile without(CreditFile file, Set<String> ids) {
        return file.without(ids.toArray(String[]::new));
    }

    // reckonings of their own

    @Property(edgeCases = EdgeCasesMode.NONE)
    void wuhanReckoned(@ForAll("files") CreditFile file, @ForAll("days") LocalDate day) {
        long taken = 0;
        for (Evidence record : file.evidence()) {
            if (record instanceof Decision decision
                    && decision.date().getYear() == day.getYear()
                    && counts(file, record, day)) {
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
        assertThat(brief(WUHAN.assess(file, day))).startsWith(grade + " " + grade + "(");
        assertThat(WUHAN.assess(file, day).verdict().criteria()).hasSize(1);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void customsReckoned(@ForAll("files") CreditFile file, @ForAll("days") LocalDate day) {
        boolean listed = false;
        boolean dishonest = false;
        Money fines = Money.ofFen(0);
        CreditRating latest = null;
        for (Evidence record : file.evidence()) {
            boolean counts = counts(file, record, day);
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
        assertThat(CUSTOMS.assess(file, day).outcome().code()).isEqualTo(expected);
    }

    /** Whether a record is dated and not repaired. */
    private static boolean counts(CreditFile file, Evidence record, LocalDate day) {
        return !record.date().isAfter(day)
                && file.events().stream()
                        .noneMatch(event ->
                                event.of().equals(record.id()) && !event.date().isAfter(day));
    }
}
