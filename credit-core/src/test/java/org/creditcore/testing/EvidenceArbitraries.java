package org.creditcore.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Channel;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.DishonestyGround;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Observation;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.evidence.Standing;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Window;

/**
 * Records of each type (R5–R9).
 *
 * <p>Their dates are drawn from the days given. Other days that a record states lie at telling distances from its date:
 * recorded before, on or after it, valid or published until beside the end of a window of the rulebook. The amounts lie beside
 * its bounds. All have the id {@value #ID}: use {@link #withId} to put several into one file.
 */
public final class EvidenceArbitraries {
    /** The id of every record made here. */
    public static final String ID = "R";

    private static final List<String> OTHER_NAMES = List.of("朔州市生态环境局", "平鲁区行政审批局", "山西省Tax局(朔州)");
    private static final List<String> SCHEMES = List.of("纳税信用", "环保(A-E)");

    private final Rulebook rulebook;
    private final Edges edges;

    private EvidenceArbitraries(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.edges = Edges.of(rulebook);
    }

    /**
     * Records that matter to a rulebook.
     *
     * @param rulebook the rulebook
     * @return where to draw records from
     */
    public static EvidenceArbitraries of(Rulebook rulebook) {
        return new EvidenceArbitraries(Objects.requireNonNull(rulebook, "rulebook"));
    }

    /**
     * Decisions with one to three acts.
     *
     * @param dates the days on which they may be dated
     * @return decisions that correct nothing
     */
    public Arbitrary<Decision> decisions(Arbitrary<LocalDate> dates) {
        return Combinators.combine(dates, lags(), authorities(), documents(), acts(), ends())
                .as((date, lag, authority, document, acts, end) -> Decision.builder()
                        .id(ID)
                        .date(date)
                        .reportedBy("法规股")
                        .recordedOn(after(date, lag))
                        .authority(authority)
                        .document(document)
                        .acts(acts)
                        .publicityEnds(end.map(distance -> distance.from(date)))
                        .build());
    }

    /**
     * Decisions with one or two acts, for which there were sanctions of some kinds only.
     *
     * @param dates the days on which they may be dated
     * @param kinds the kinds, one or more
     * @return decisions that correct nothing
     */
    public Arbitrary<Decision> decisionsOf(Arbitrary<LocalDate> dates, Set<SanctionKind> kinds) {
        Arbitrary<Act> acts = acts(Arbitraries.of(kinds).set().ofMinSize(1).ofMaxSize(Math.min(2, kinds.size())));
        return Combinators.combine(decisions(dates), acts.list().ofMinSize(1).ofMaxSize(2))
                .as((decision, chosen) ->
                        Decision.builder().from(decision).acts(chosen).build());
    }

    /**
     * Breaches of a licensing commitment.
     *
     * @param dates the days on which they may be dated
     * @return breaches that correct nothing
     */
    public Arbitrary<CommitmentBreach> breaches(Arbitrary<LocalDate> dates) {
        return Combinators.combine(dates, lags(), authorities(), documents())
                .as((date, lag, authority, document) -> CommitmentBreach.builder()
                        .id(ID)
                        .date(date)
                        .reportedBy("审批股")
                        .recordedOn(after(date, lag))
                        .authority(authority)
                        .document(document)
                        .build());
    }

    /**
     * Determinations of serious dishonesty on every ground.
     *
     * @param dates the days on which they may be dated
     * @return determinations that correct nothing
     */
    public Arbitrary<SeriousDishonesty> determinations(Arbitrary<LocalDate> dates) {
        return Combinators.combine(dates, lags(), authorities(), documents(), Arbitraries.of(DishonestyGround.class))
                .as((date, lag, authority, document, ground) -> SeriousDishonesty.builder()
                        .id(ID)
                        .date(date)
                        .reportedBy("信用股")
                        .recordedOn(after(date, lag))
                        .authority(authority)
                        .document(document)
                        .ground(ground)
                        .build());
    }

    /**
     * Commendations by every kind of body; those by an association verified or not.
     *
     * @param dates the days on which they may be dated
     * @return commendations that correct nothing
     */
    public Arbitrary<Commendation> commendations(Arbitrary<LocalDate> dates) {
        return Combinators.combine(
                        dates,
                        lags(),
                        authorities(),
                        Arbitraries.frequency(
                                Tuple.of(1, CommendingBody.ADMINISTRATIVE_ORGAN),
                                Tuple.of(1, CommendingBody.AUTHORIZED_ORGANIZATION),
                                Tuple.of(2, CommendingBody.INDUSTRY_ASSOCIATION)),
                        Arbitraries.of(true, false))
                .as((date, lag, authority, by, verified) -> Commendation.builder()
                        .id(ID)
                        .date(date)
                        .reportedBy("办公室")
                        .recordedOn(after(date, lag))
                        .authority(authority)
                        .by(by)
                        .verifiedBy(Optional.of("朔州市能源局")
                                .filter(authorityOfIndustry -> verified && by == CommendingBody.INDUSTRY_ASSOCIATION))
                        .build());
    }

    /**
     * Ratings of every standing, by the bureau itself too (R11), of few authorities and schemes so that some replace others
     * (R21).
     *
     * @param dates the days on which they may be dated
     * @return ratings that correct nothing
     */
    public Arbitrary<CreditRating> ratings(Arbitrary<LocalDate> dates) {
        return Combinators.combine(
                        dates,
                        lags(),
                        authorities(),
                        inAnyTypography(Arbitraries.of(SCHEMES)),
                        Arbitraries.of(Standing.class),
                        ends())
                .as((date, lag, authority, scheme, standing, end) -> CreditRating.builder()
                        .id(ID)
                        .date(date)
                        .reportedBy("信用股")
                        .recordedOn(after(date, lag))
                        .authority(authority)
                        .scheme(scheme)
                        .result(standing.name().substring(0, 1))
                        .standing(standing)
                        .validUntil(end.map(distance -> distance.from(date)))
                        .build());
    }

    /**
     * Entries on either list.
     *
     * @param dates the days on which they may be dated
     * @return entries that correct nothing
     */
    public Arbitrary<ListEntry> listEntries(Arbitrary<LocalDate> dates) {
        return Combinators.combine(dates, lags(), authorities(), Arbitraries.of(ListColour.class), ends())
                .as((date, lag, authority, list, end) -> ListEntry.builder()
                        .id(ID)
                        .date(date)
                        .reportedBy("能源股")
                        .recordedOn(after(date, lag))
                        .authority(authority)
                        .list(list)
                        .validUntil(end.map(distance -> distance.from(date)))
                        .build());
    }

    /**
     * Observations through every channel.
     *
     * @param dates the days on which they may be dated
     * @return observations
     */
    public Arbitrary<Observation> observations(Arbitrary<LocalDate> dates) {
        return Combinators.combine(dates, lags(), Arbitraries.of(Channel.class))
                .as((date, lag, channel) -> Observation.builder()
                        .id(ID)
                        .date(date)
                        .reportedBy("监督股")
                        .recordedOn(after(date, lag))
                        .channel(channel)
                        .build());
    }

    /**
     * Adverse records of every type, each of which opens a case or rating series of its own in any file made by
     * {@link FileArbitraries}.
     *
     * @param dates the days on which they may be dated
     * @return decisions, breaches, determinations, LOW ratings and black-list entries
     */
    public Arbitrary<Evidence> adverse(Arbitrary<LocalDate> dates) {
        return Weighted.frequencyOf(
                        Tuple.of(5, decisions(dates)),
                        Tuple.of(2, breaches(dates)),
                        Tuple.of(1, determinations(dates)),
                        Tuple.of(
                                2,
                                ratings(dates)
                                        .map(rating -> CreditRating.builder()
                                                .from(rating)
                                                .standing(Standing.LOW)
                                                .build())),
                        Tuple.of(
                                1,
                                listEntries(dates)
                                        .map(entry -> ListEntry.builder()
                                                .from(entry)
                                                .list(ListColour.BLACK)
                                                .build())))
                .map(EvidenceArbitraries::ofItsOwn);
    }

    /**
     * Records in favour of the subject, each of which opens a rating series of its own in any file made by
     * {@link FileArbitraries}.
     *
     * @param dates the days on which they may be dated
     * @return commendations, GOOD ratings and red-list entries
     */
    public Arbitrary<Evidence> favourable(Arbitrary<LocalDate> dates) {
        return Weighted.frequencyOf(
                        Tuple.of(2, commendations(dates)),
                        Tuple.of(
                                2,
                                ratings(dates)
                                        .map(rating -> CreditRating.builder()
                                                .from(rating)
                                                .standing(Standing.GOOD)
                                                .build())),
                        Tuple.of(
                                1,
                                listEntries(dates)
                                        .map(entry -> ListEntry.builder()
                                                .from(entry)
                                                .list(ListColour.RED)
                                                .build())))
                .map(EvidenceArbitraries::ofItsOwn);
    }

    /**
     * Records of every type and standing, each of which opens a case or rating series of its own in any file made by
     * {@link FileArbitraries}.
     *
     * @param dates the days on which they may be dated
     * @return records that correct nothing
     */
    public Arbitrary<Evidence> newcomers(Arbitrary<LocalDate> dates) {
        return Weighted.frequencyOf(
                Tuple.of(4, adverse(dates)),
                Tuple.of(3, favourable(dates)),
                Tuple.of(1, observations(dates)),
                Tuple.of(
                        1,
                        ratings(dates)
                                .map(rating -> ofItsOwn(CreditRating.builder()
                                        .from(rating)
                                        .standing(Standing.NEUTRAL)
                                        .build()))));
    }

    /**
     * Acts of a decision, one to three of them.
     *
     * @return lists of acts
     */
    public Arbitrary<List<Act>> acts() {
        return Weighted.frequencyOf(
                Tuple.of(3, act().list().ofSize(1)),
                Tuple.of(1, act().list().ofMinSize(2).ofMaxSize(3)));
    }

    /**
     * An act with one to four sanctions, designated grave or not.
     *
     * @return acts
     */
    public Arbitrary<Act> act() {
        Arbitrary<SanctionKind> kinds = sanctionKinds();
        return acts(Weighted.frequencyOf(
                Tuple.of(4, kinds.set().ofSize(1)),
                Tuple.of(2, kinds.set().ofSize(2)),
                Tuple.of(1, kinds.set().ofMinSize(3).ofMaxSize(4))));
    }

    private Arbitrary<Act> acts(Arbitrary<Set<SanctionKind>> kinds) {
        return Combinators.combine(kinds, amounts(), amounts().optional(0.7), grave())
                .as((chosen, fine, confiscated, grave) -> {
                    List<Sanction> sanctions = new ArrayList<>();
                    for (SanctionKind kind : chosen) {
                        sanctions.add(
                                switch (kind.amount()) {
                                    case REQUIRED -> Sanction.of(kind, fine);
                                    case OPTIONAL -> new Sanction(kind, confiscated);
                                    case FORBIDDEN -> Sanction.of(kind);
                                });
                    }
                    return Act.builder().grave(grave).sanctions(sanctions).build();
                });
    }

    private static Arbitrary<Boolean> grave() {
        return Arbitraries.frequency(Tuple.of(7, false), Tuple.of(1, true));
    }

    /** What the rulebook counts together more often than what leads to the worst by itself and ends every comparison there. */
    private Arbitrary<SanctionKind> sanctionKinds() {
        List<Arbitrary<SanctionKind>> kinds = new ArrayList<>();
        for (Set<SanctionKind> crowd : edges.crowds()) {
            kinds.addAll(Collections.nCopies(6, Arbitraries.of(crowd)));
        }
        kinds.add(Arbitraries.of(SanctionKind.class));
        return Weighted.oneOf(kinds);
    }

    /**
     * Amounts of money of which one, two or three add up to a bound of the rulebook, or to a fen more or less; nothing, a fen, and
     * the largest amount allowed.
     *
     * @return amounts of at most 10¹² yuan
     */
    public Arbitrary<Money> amounts() {
        return Weighted.frequencyOf(
                Tuple.of(12, Arbitraries.of(edges.amounts())), Tuple.of(1, Arbitraries.just(Money.LARGEST_AMOUNT)));
    }

    /**
     * Names of authorities: those of the rulebook and of others, in any typography.
     *
     * @return texts that are not blank
     */
    public Arbitrary<String> authorities() {
        return inAnyTypography(Weighted.frequencyOf(
                Tuple.of(1, Arbitraries.of(rulebook.authorityNames())), Tuple.of(2, Arbitraries.of(OTHER_NAMES))));
    }

    /**
     * Numbers of documents in any typography; a few are met again, and some have no digit and so identify no case (R12).
     *
     * @return texts that are not blank
     */
    public Arbitrary<String> documents() {
        Arbitrary<String> numbers = Arbitraries.integers().between(1, 15).map(number -> "平发改Fa〔2022〕" + number + "号");
        return Weighted.frequencyOf(
                Tuple.of(10, inAnyTypography(numbers)), Tuple.of(1, Arbitraries.of("无", "/", "〔〕号")));
    }

    private static Arbitrary<String> inAnyTypography(Arbitrary<String> texts) {
        Arbitrary<Integer> forms = Weighted.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, Typography.FORMS - 1)));
        return Combinators.combine(texts, forms).as(Typography::variant);
    }

    /**
     * The same record under another id. The record that it corrects, if any, stays the same.
     *
     * @param record the record
     * @param id the id
     * @return a record that differs in nothing else
     */
    public static Evidence withId(Evidence record, String id) {
        return Records.copy(record, id, record.recordedOn(), record.corrects());
    }

    /**
     * The same record, correcting nothing.
     *
     * @param record the record
     * @return a record that differs in nothing else
     */
    public static Evidence withoutCorrects(Evidence record) {
        return Records.copy(record, record.id(), record.recordedOn(), Optional.empty());
    }

    /** The same record in a case or series that no other generator here makes. */
    static Evidence ofItsOwn(Evidence record) {
        return switch (record.type()) {
            case DECISION ->
                Decision.builder().from((Decision) record).document("另〔1999〕7号").build();
            case COMMITMENT_BREACH ->
                CommitmentBreach.builder()
                        .from((CommitmentBreach) record)
                        .document("另〔1999〕7号")
                        .build();
            case SERIOUS_DISHONESTY ->
                SeriousDishonesty.builder()
                        .from((SeriousDishonesty) record)
                        .document("另〔1999〕7号")
                        .build();
            case RATING ->
                CreditRating.builder().from((CreditRating) record).scheme("另评").build();
            case COMMENDATION, LIST_ENTRY, OBSERVATION -> record;
        };
    }

    /** Days from a record's date to its recording: none stated, before, on or after it. */
    static Arbitrary<Optional<Integer>> lags() {
        return Arbitraries.of(0, 1, -1, 10, -30, 400, 1100).optional(0.45);
    }

    /** How far the last day of a record is from its date, if it states one. */
    Arbitrary<Optional<Distance>> ends() {
        List<Distance> distances = new ArrayList<>();
        for (int days : new int[] {0, 1, 100}) {
            distances.add(new Distance(Optional.empty(), days));
        }
        for (Window window : edges.windows()) {
            for (int days = -1; days <= 1; days++) {
                distances.add(new Distance(Optional.of(window), days));
            }
        }
        distances.add(new Distance(Optional.of(Window.years(5)), 0));
        return Arbitraries.of(distances).optional(0.5);
    }

    static Optional<LocalDate> after(LocalDate date, Optional<Integer> days) {
        return days.map(lag -> DayArbitraries.within(date.plusDays(lag)));
    }

    /** A span from a date to a last day: so many days after it, or after the end of a window. */
    record Distance(Optional<Window> window, int days) {
        LocalDate from(LocalDate date) {
            LocalDate last =
                    window.map(length -> Edges.end(length, date)).orElse(date).plusDays(days);
            return DayArbitraries.within(last.isBefore(date) ? date : last);
        }
    }
}
