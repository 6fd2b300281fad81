package org.creditcore.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.creditcore.evidence.CaseNumber;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.testing.EventArbitraries.Life;
import org.creditcore.testing.Records.Difference;

/**
 * Whole files, every one valid: several reports of one case that agree or conflict, in other typography and under other names of
 * the bureau; corrections and corrections of these; rating series; and lives of records of every possible shape.
 */
public final class FileArbitraries {
    private final EvidenceArbitraries evidence;
    private final Edges edges;
    private final List<String> ownNames;
    private final int cases;
    private final Arbitrary<LocalDate> dates;

    private FileArbitraries(Rulebook rulebook, Arbitrary<LocalDate> dates) {
        this.evidence = EvidenceArbitraries.of(rulebook);
        this.edges = Edges.of(rulebook);
        this.ownNames = rulebook.authorityNames();
        this.cases = edges.cases();
        this.dates = dates;
    }

    /**
     * Files that lie around one of the {@linkplain DayArbitraries#centres centres}, or at either end of the calendar, made of what
     * matters to a rulebook.
     *
     * @param rulebook the rulebook
     * @return files of up to about twenty records, more where the rulebook counts far; the simplest has none
     */
    public static Arbitrary<CreditFile> files(Rulebook rulebook) {
        List<Arbitrary<CreditFile>> around = new ArrayList<>();
        DayArbitraries.centres().forEach(centre -> around.add(filesAround(rulebook, centre)));
        return Weighted.frequencyOf(
                        Tuple.of(30, Weighted.oneOf(around)),
                        Tuple.of(1, filesAround(rulebook, DayArbitraries.FIRST)),
                        Tuple.of(1, filesAround(rulebook, DayArbitraries.LAST)))
                .withoutEdgeCases();
    }

    /**
     * Files whose records are dated {@linkplain DayArbitraries#near near} a day.
     *
     * @param rulebook the rulebook
     * @param centre the day
     * @return files of up to about twenty records, more where the rulebook counts far; the simplest has none
     */
    public static Arbitrary<CreditFile> filesAround(Rulebook rulebook, LocalDate centre) {
        return new FileArbitraries(rulebook, DayArbitraries.near(rulebook, centre)).files();
    }

    private Arbitrary<CreditFile> files() {
        Arbitrary<Cluster> decisions = ofCase(evidence.decisions(dates));
        Arbitrary<Cluster> breaches = ofCase(evidence.breaches(dates));
        List<Arbitrary<Cluster>> crowds = new ArrayList<>();
        edges.crowds().forEach(kinds -> crowds.add(ofCase(evidence.decisionsOf(dates, kinds))));
        List<Arbitrary<Cluster>> any = new ArrayList<>();
        add(any, 7, EvidenceType.DECISION, decisions);
        add(any, 4, EvidenceType.COMMITMENT_BREACH, breaches);
        add(any, 1, EvidenceType.SERIOUS_DISHONESTY, ofCase(evidence.determinations(dates)));
        add(any, 4, EvidenceType.COMMENDATION, single(evidence.commendations(dates)));
        add(any, 4, EvidenceType.RATING, series());
        add(any, 2, EvidenceType.LIST_ENTRY, single(evidence.listEntries(dates)));
        add(any, 1, EvidenceType.OBSERVATION, single(evidence.observations(dates)));
        any.addAll(crowds);
        List<Arbitrary<List<Cluster>>> lists =
                new ArrayList<>(Collections.nCopies(7, upToMost(Weighted.oneOf(any), 0)));
        lists.add(upToMost(decisions, 3));
        crowds.forEach(crowd -> lists.add(upToMost(crowd, 3)));
        if (edges.looksAt(EvidenceType.COMMITMENT_BREACH)) {
            lists.add(upToMost(breaches, 3));
        }
        // some ids sort differently by code unit than by code point, and by number than by text
        Arbitrary<String> styles = Arbitraries.of("D", "d-1", "\uFF24", "\uD840\uDC00");
        return Combinators.combine(
                        SubjectArbitraries.subjects(),
                        Weighted.oneOf(lists),
                        styles.list().ofSize(cases))
                .as((subject, parts, prefixes) -> {
                    List<Evidence> records = new ArrayList<>();
                    List<Event> events = new ArrayList<>();
                    for (int i = 0; i < parts.size(); i++) {
                        parts.get(i).addTo(records, events, prefixes.get(i) + (i + 7) + "-");
                    }
                    return CreditFile.of(subject, records, events);
                });
    }

    /** Of what the rulebook does not look at there is a little all the same: it must not matter. */
    private void add(List<Arbitrary<Cluster>> any, int weight, EvidenceType type, Arbitrary<Cluster> clusters) {
        any.addAll(Collections.nCopies(edges.looksAt(type) ? weight : 1, clusters));
    }

    private Arbitrary<List<Cluster>> upToMost(Arbitrary<Cluster> clusters, int atLeast) {
        return clusters.list().ofMinSize(atLeast).ofMaxSize(cases).withSizeDistribution(RandomDistribution.uniform());
    }

    /** A case that may have several reports and corrections. */
    private Arbitrary<Cluster> ofCase(Arbitrary<? extends Evidence> records) {
        return Combinators.combine(
                        records,
                        fewVersions(),
                        EventArbitraries.lives().list().ofSize(3),
                        versions().list().ofMaxSize(2),
                        EventArbitraries.lives().list().ofSize(2))
                .as((record, reports, lives, corrections, livesOfCorrections) -> {
                    Cluster cluster = new Cluster();
                    cluster.add(EvidenceArbitraries.withId(record, "1"), lives.get(0));
                    for (int i = 0; i < reports.size(); i++) {
                        cluster.add(reports.get(i).of(record, "" + (i + 2), Optional.empty()), lives.get(i + 1));
                    }
                    cluster.correct(corrections, livesOfCorrections);
                    return cluster;
                });
    }

    private Arbitrary<Cluster> single(Arbitrary<? extends Evidence> records) {
        return Combinators.combine(
                        records,
                        EventArbitraries.lives(),
                        versions().list().ofMaxSize(1),
                        EventArbitraries.lives().list().ofSize(1))
                .as((record, life, corrections, livesOfCorrections) -> {
                    Cluster cluster = new Cluster();
                    cluster.add(EvidenceArbitraries.withId(record, "1"), life);
                    if (record.type() != EvidenceType.OBSERVATION) {
                        cluster.correct(corrections, livesOfCorrections);
                    }
                    return cluster;
                });
    }

    /** Ratings of one authority and scheme. */
    private Arbitrary<Cluster> series() {
        return Combinators.combine(
                        evidence.ratings(dates).list().ofMinSize(1).ofMaxSize(4),
                        EventArbitraries.lives().list().ofSize(4),
                        Arbitraries.integers().between(0, 11).list().ofSize(4),
                        versions().list().ofMaxSize(1),
                        EventArbitraries.lives().list().ofSize(1))
                .as((ratings, lives, typography, corrections, livesOfCorrections) -> {
                    Cluster cluster = new Cluster();
                    for (int i = 0; i < ratings.size(); i++) {
                        cluster.add(
                                Records.copy(
                                        Records.ofSeries(ratings.get(i), ratings.get(0), typography.get(i), ownNames),
                                        "" + (i + 1),
                                        ratings.get(i).recordedOn(),
                                        Optional.empty()),
                                lives.get(i));
                    }
                    cluster.correct(corrections, livesOfCorrections);
                    return cluster;
                });
    }

    private Arbitrary<List<Version>> fewVersions() {
        return Weighted.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(1, versions().list().ofMinSize(1).ofMaxSize(2)));
    }

    private Arbitrary<Version> versions() {
        return Combinators.combine(
                        Arbitraries.of(Difference.class),
                        Arbitraries.integers().between(0, 11),
                        EvidenceArbitraries.lags())
                .as((difference, typography, lag) -> new Version(difference, typography, lag, ownNames));
    }

    /** Another version of a record: a further report of its case, or its correction. */
    private record Version(Difference difference, int typography, Optional<Integer> lag, List<String> ownNames) {
        Evidence of(Evidence record, String id, Optional<String> corrects) {
            Evidence altered = Records.altered(record, difference, typography, ownNames);
            return Records.copy(altered, id, EvidenceArbitraries.after(record.date(), lag), corrects);
        }
    }

    /** Records and events that belong together, with ids that are unique among them. */
    private static final class Cluster {
        private final List<Evidence> records = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private Optional<Evidence> revoked = Optional.empty();
        private Optional<Evidence> struckToo = Optional.empty();

        void add(Evidence record, Life life) {
            records.add(record);
            events.addAll(life.of(record));
            if (life.ends()) {
                revoked = Optional.of(record);
            } else if (isReportOfFirst(record)) {
                struckToo = Optional.of(record);
            }
        }

        private boolean isReportOfFirst(Evidence record) {
            return record.corrects().isEmpty()
                    && CaseNumber.of(record).isPresent()
                    && CaseNumber.of(record).equals(CaseNumber.of(records.get(0)));
        }

        /** Corrections of what was revoked: of the record itself, or of a report struck with it; or of a revoked correction. */
        void correct(List<Version> corrections, List<Life> lives) {
            for (int i = 0; i < corrections.size(); i++) {
                if (revoked.isPresent()) {
                    Evidence corrected = revoked.get();
                    Version version = corrections.get(i);
                    if (version.typography() < 4 && struckToo.isPresent() && isReportOfFirst(corrected)) {
                        corrected = struckToo.get();
                    }
                    add(version.of(corrected, "K" + i, Optional.of(corrected.id())), lives.get(i));
                }
            }
        }

        void addTo(List<Evidence> allRecords, List<Event> allEvents, String prefix) {
            for (Evidence record : records) {
                allRecords.add(Records.copy(
                        record,
                        prefix + record.id(),
                        record.recordedOn(),
                        record.corrects().map(prefix::concat)));
            }
            for (Event event : events) {
                allEvents.add(
                        Event.builder().from(event).of(prefix + event.of()).build());
            }
        }
    }
}
