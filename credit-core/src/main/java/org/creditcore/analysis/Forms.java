package org.creditcore.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.DishonestyGround;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.evidence.Standing;

/** The records there can be, as far as counters tell them apart. Each is a case, and a series of ratings, of its own. */
final class Forms {
    private static final String UNIT = "某科室";
    private static final String AUTHORITY = "某部门";
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    /**
     * A record with what it counts for.
     *
     * @param form the record
     * @param counts for each counter, how much it adds to it while it counts; to one that sums, 1 if it is looked for
     * @param amounts the kinds whose amounts it states, as bits by ordinal
     */
    record Counted(Group.Form form, List<Integer> counts, int amounts) {}

    private Forms() {}

    /** Whether records of a type may name a last day of their own. */
    static boolean hasLastDay(EvidenceType type) {
        return type == EvidenceType.DECISION || type == EvidenceType.RATING || type == EvidenceType.LIST_ENTRY;
    }

    /** The records of a type that the counters tell apart. */
    static List<Counted> of(EvidenceType type, List<Counter> counters, int[] caps) {
        return switch (type) {
            case DECISION ->
                new Decisions(counters, caps)
                        .shapes().stream()
                                .map(shape -> new Counted(decision(shape), shape.counts(), shape.amounts()))
                                .toList();
            case COMMITMENT_BREACH -> distinct(counters, Stream.of(Forms::breach));
            case SERIOUS_DISHONESTY -> distinct(counters, Stream.of(Forms::determination));
            case COMMENDATION ->
                distinct(
                        counters,
                        Stream.of(
                                commendation(CommendingBody.ADMINISTRATIVE_ORGAN, false),
                                commendation(CommendingBody.AUTHORIZED_ORGANIZATION, false),
                                commendation(CommendingBody.INDUSTRY_ASSOCIATION, true),
                                commendation(CommendingBody.INDUSTRY_ASSOCIATION, false)));
            case RATING ->
                distinct(
                        counters,
                        authorities(counters).stream()
                                .flatMap(authority ->
                                        Arrays.stream(Standing.values()).map(standing -> rating(authority, standing))));
            case LIST_ENTRY ->
                distinct(counters, Arrays.stream(ListColour.values()).map(Forms::entry));
            case OBSERVATION -> List.of();
        };
    }

    private static List<Counted> distinct(List<Counter> counters, Stream<Group.Form> forms) {
        Map<List<Integer>, Counted> distinct = new LinkedHashMap<>();
        forms.forEach(form -> {
            Evidence sample = form.record("R-1", 1, ANY_DAY, Optional.empty(), Map.of());
            List<Integer> counts = counters.stream()
                    .map(counter -> counter.looksFor(sample) ? 1 : 0)
                    .toList();
            distinct.putIfAbsent(counts, new Counted(form, counts, 0));
        });
        return List.copyOf(distinct.values());
    }

    /** An authority of no rulebook, and each that is one's own in some. */
    private static List<String> authorities(List<Counter> counters) {
        String other = AUTHORITY;
        while (isOwnOfAny(counters, other)) {
            other = other + "甲";
        }
        List<String> authorities = new ArrayList<>(List.of(other));
        counters.forEach(counter -> authorities.addAll(counter.ownNames()));
        return authorities;
    }

    private static boolean isOwnOfAny(List<Counter> counters, String authority) {
        return counters.stream().anyMatch(counter -> counter.isOwn(authority));
    }

    private static Group.Form decision(Decisions.Shape shape) {
        return (id, number, date, lastDay, fen) -> Decision.builder()
                .id(id)
                .date(date)
                .reportedBy(UNIT)
                .authority(AUTHORITY)
                .document(document(number))
                .publicityEnds(lastDay)
                .acts(shape.acts(fen))
                .build();
    }

    private static Evidence breach(
            String id, int number, LocalDate date, Optional<LocalDate> lastDay, Map<?, Long> fen) {
        return CommitmentBreach.builder()
                .id(id)
                .date(date)
                .reportedBy(UNIT)
                .authority(AUTHORITY)
                .document(document(number))
                .build();
    }

    private static Evidence determination(
            String id, int number, LocalDate date, Optional<LocalDate> lastDay, Map<?, Long> fen) {
        return SeriousDishonesty.builder()
                .id(id)
                .date(date)
                .reportedBy(UNIT)
                .authority(AUTHORITY)
                .document(document(number))
                .ground(DishonestyGround.OTHER)
                .build();
    }

    private static Group.Form commendation(CommendingBody by, boolean verified) {
        return (id, number, date, lastDay, fen) -> Commendation.builder()
                .id(id)
                .date(date)
                .reportedBy(UNIT)
                .authority(AUTHORITY)
                .by(by)
                .verifiedBy(verified ? Optional.of(AUTHORITY) : Optional.empty())
                .build();
    }

    private static Group.Form rating(String authority, Standing standing) {
        return (id, number, date, lastDay, fen) -> CreditRating.builder()
                .id(id)
                .date(date)
                .reportedBy(UNIT)
                .authority(authority)
                .scheme("评价" + number)
                .result(standing.term().chinese())
                .standing(standing)
                .validUntil(lastDay)
                .build();
    }

    private static Group.Form entry(ListColour list) {
        return (id, number, date, lastDay, fen) -> ListEntry.builder()
                .id(id)
                .date(date)
                .reportedBy(UNIT)
                .authority(AUTHORITY)
                .list(list)
                .validUntil(lastDay)
                .build();
    }

    private static String document(int number) {
        return "某罚〔2024〕" + number + "号";
    }
}
