package org.creditcore.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.creditcore.evidence.Act;
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
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.evidence.Standing;

/** Copies of records with something changed. */
final class Records {
    private Records() {}

    /** In what two reports of a case, or a record and its correction, may differ. */
    enum Difference {
        /** In nothing that matters: who reported it. */
        REPORTER,
        /** In the order of acts and sanctions, and in what is only said of the acts. */
        LABELS,
        /** In the date. */
        DATE,
        /** In the last day. */
        END,
        /** In the acts, ground, standing, list or body. */
        CONTENT,
        /** In the number: no longer of the same case. */
        NUMBER
    }

    /** A copy that differs in id, recording and what it corrects. */
    static Evidence copy(Evidence record, String id, Optional<LocalDate> recordedOn, Optional<String> corrects) {
        return switch (record.type()) {
            case DECISION ->
                Decision.builder()
                        .from((Decision) record)
                        .id(id)
                        .recordedOn(recordedOn)
                        .corrects(corrects)
                        .build();
            case COMMITMENT_BREACH ->
                CommitmentBreach.builder()
                        .from((CommitmentBreach) record)
                        .id(id)
                        .recordedOn(recordedOn)
                        .corrects(corrects)
                        .build();
            case SERIOUS_DISHONESTY ->
                SeriousDishonesty.builder()
                        .from((SeriousDishonesty) record)
                        .id(id)
                        .recordedOn(recordedOn)
                        .corrects(corrects)
                        .build();
            case COMMENDATION ->
                Commendation.builder()
                        .from((Commendation) record)
                        .id(id)
                        .recordedOn(recordedOn)
                        .corrects(corrects)
                        .build();
            case RATING ->
                CreditRating.builder()
                        .from((CreditRating) record)
                        .id(id)
                        .recordedOn(recordedOn)
                        .corrects(corrects)
                        .build();
            case LIST_ENTRY ->
                ListEntry.builder()
                        .from((ListEntry) record)
                        .id(id)
                        .recordedOn(recordedOn)
                        .corrects(corrects)
                        .build();
            case OBSERVATION ->
                Observation.builder()
                        .from((Observation) record)
                        .id(id)
                        .recordedOn(recordedOn)
                        .build();
        };
    }

    /** A copy with the texts that are compared replaced: authorities by one function, schemes and numbers by another. */
    static Evidence retyped(Evidence record, UnaryOperator<String> authority, UnaryOperator<String> text) {
        return switch (record.type()) {
            case DECISION -> {
                Decision decision = (Decision) record;
                yield Decision.builder()
                        .from(decision)
                        .authority(authority.apply(decision.authority()))
                        .document(text.apply(decision.document()))
                        .build();
            }
            case COMMITMENT_BREACH -> {
                CommitmentBreach breach = (CommitmentBreach) record;
                yield CommitmentBreach.builder()
                        .from(breach)
                        .authority(authority.apply(breach.authority()))
                        .document(text.apply(breach.document()))
                        .build();
            }
            case SERIOUS_DISHONESTY -> {
                SeriousDishonesty determination = (SeriousDishonesty) record;
                yield SeriousDishonesty.builder()
                        .from(determination)
                        .authority(authority.apply(determination.authority()))
                        .document(text.apply(determination.document()))
                        .build();
            }
            case RATING -> {
                CreditRating rating = (CreditRating) record;
                yield CreditRating.builder()
                        .from(rating)
                        .authority(authority.apply(rating.authority()))
                        .scheme(text.apply(rating.scheme()))
                        .build();
            }
            case COMMENDATION, LIST_ENTRY, OBSERVATION -> record;
        };
    }

    /** A copy in other typography that differs as said, where a record of its type can. */
    static Evidence altered(Evidence record, Difference difference, int typography, List<String> ownNames) {
        LocalDate date = difference == Difference.DATE
                ? DayArbitraries.within(record.date().plusDays(typography % 2 == 0 ? 1 : -1))
                : record.date();
        Optional<LocalDate> end = record.lastDay();
        if (difference == Difference.END) {
            end = end.isPresent() && typography % 2 == 0
                    ? Optional.empty()
                    : Optional.of(DayArbitraries.within(date.plusDays(100)));
        }
        end = end.map(day -> day.isBefore(date) ? date : day);
        return switch (record.type()) {
            case DECISION -> altered((Decision) record, difference, typography, ownNames, date, end);
            case COMMITMENT_BREACH -> {
                CommitmentBreach breach = (CommitmentBreach) record;
                yield CommitmentBreach.builder()
                        .from(breach)
                        .date(date)
                        .reportedBy("转报单位")
                        .authority(alias(breach.authority(), typography, ownNames))
                        .document(number(breach.document(), difference, typography))
                        .build();
            }
            case SERIOUS_DISHONESTY -> {
                SeriousDishonesty determination = (SeriousDishonesty) record;
                yield SeriousDishonesty.builder()
                        .from(determination)
                        .date(date)
                        .reportedBy("转报单位")
                        .authority(alias(determination.authority(), typography, ownNames))
                        .document(number(determination.document(), difference, typography))
                        .ground(
                                difference == Difference.CONTENT
                                        ? next(DishonestyGround.values(), determination.ground())
                                        : determination.ground())
                        .build();
            }
            case COMMENDATION -> {
                Commendation commendation = (Commendation) record;
                yield Commendation.builder()
                        .from(commendation)
                        .date(date)
                        .by(difference == Difference.CONTENT ? CommendingBody.ADMINISTRATIVE_ORGAN : commendation.by())
                        .verifiedBy(difference == Difference.CONTENT ? Optional.empty() : commendation.verifiedBy())
                        .build();
            }
            case RATING -> {
                CreditRating rating = (CreditRating) record;
                yield CreditRating.builder()
                        .from(rating)
                        .date(date)
                        .authority(alias(rating.authority(), typography, ownNames))
                        .scheme(Typography.variant(rating.scheme(), typography))
                        .standing(
                                difference == Difference.CONTENT
                                        ? next(Standing.values(), rating.standing())
                                        : rating.standing())
                        .validUntil(end)
                        .build();
            }
            case LIST_ENTRY -> {
                ListEntry entry = (ListEntry) record;
                yield ListEntry.builder()
                        .from(entry)
                        .date(date)
                        .list(difference == Difference.CONTENT ? next(ListColour.values(), entry.list()) : entry.list())
                        .validUntil(end)
                        .build();
            }
            case OBSERVATION -> record;
        };
    }

    private static Decision altered(
            Decision decision,
            Difference difference,
            int typography,
            List<String> ownNames,
            LocalDate date,
            Optional<LocalDate> end) {
        List<Act> acts = new ArrayList<>(decision.acts());
        if (difference == Difference.LABELS) {
            Collections.reverse(acts);
            acts.replaceAll(Records::relabelled);
        }
        if (difference == Difference.CONTENT) {
            switch (typography % 3) {
                case 0 -> acts.add(Act.of(Sanction.fine(Money.ofYuan("0.01"))));
                case 1 -> acts.add(acts.get(0));
                default ->
                    acts.set(
                            0,
                            Act.builder()
                                    .grave(!acts.get(0).grave())
                                    .sanctions(acts.get(0).sanctions())
                                    .build());
            }
        }
        return Decision.builder()
                .from(decision)
                .date(date)
                .reportedBy("转报单位")
                .authority(alias(decision.authority(), typography, ownNames))
                .document(number(decision.document(), difference, typography))
                .acts(acts)
                .publicityEnds(end)
                .build();
    }

    private static Act relabelled(Act act) {
        List<Sanction> sanctions = new ArrayList<>(act.sanctions());
        Collections.reverse(sanctions);
        return Act.builder()
                .grave(act.grave())
                .conduct("逾期未报")
                .conductFrom(LocalDate.of(2019, 5, 4))
                .sanctions(sanctions)
                .build();
    }

    /** A rating in the series of another, in other typography. */
    static CreditRating ofSeries(CreditRating rating, CreditRating first, int typography, List<String> ownNames) {
        return CreditRating.builder()
                .from(rating)
                .authority(alias(first.authority(), typography, ownNames))
                .scheme(Typography.variant(first.scheme(), typography))
                .build();
    }

    private static String number(String document, Difference difference, int typography) {
        return difference == Difference.NUMBER ? "更正" + document + "-2" : Typography.variant(document, typography);
    }

    /** The authority in other typography, and under another of its names if it has several. */
    private static String alias(String authority, int typography, List<String> ownNames) {
        int own = ownNames.indexOf(authority);
        return Typography.variant(own > 0 ? ownNames.get(own - 1) : authority, typography);
    }

    private static <E extends Enum<E>> E next(E[] values, E value) {
        return values[(value.ordinal() + 1) % values.length];
    }
}
