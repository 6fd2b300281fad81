package org.creditcore.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Observation;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SeriousDishonesty;

/**
 * A record as a page shows it.
 *
 * @param id its id
 * @param type what it is
 * @param date its date
 * @param issued by whom, and under which number
 * @param details more that it says
 * @param acts the acts of a decision
 * @param isDisputed whether an objection to it is open
 */
record RecordView(
        String id,
        Both type,
        LocalDate date,
        String issued,
        List<Both> details,
        List<ActView> acts,
        boolean isDisputed) {
    /**
     * An act of a decision.
     *
     * @param conduct what was done, as the record says it
     * @param period when, if known
     * @param sanctions what it was answered with
     * @param isGrave whether the authority called it grave
     */
    record ActView(Optional<String> conduct, Optional<String> period, Both sanctions, boolean isGrave) {}

    /**
     * Shows a record.
     *
     * @param shown makes a text of the record fit to be shown
     */
    static RecordView of(Evidence record, boolean isDisputed, UnaryOperator<String> shown) {
        return new RecordView(
                shown.apply(record.id()),
                Both.of(record.type().term()),
                record.date(),
                shown.apply(issued(record)),
                details(record),
                acts(record, shown),
                isDisputed);
    }

    private static String issued(Evidence record) {
        return switch (record.type()) {
            case DECISION -> ((Decision) record).authority() + " " + ((Decision) record).document();
            case COMMITMENT_BREACH ->
                ((CommitmentBreach) record).authority() + " " + ((CommitmentBreach) record).document();
            case SERIOUS_DISHONESTY ->
                ((SeriousDishonesty) record).authority() + " " + ((SeriousDishonesty) record).document();
            case COMMENDATION -> ((Commendation) record).authority();
            case RATING ->
                ((CreditRating) record).authority() + " " + ((CreditRating) record).scheme() + " "
                        + ((CreditRating) record).result();
            case LIST_ENTRY -> ((ListEntry) record).authority();
            case OBSERVATION -> record.reportedBy();
        };
    }

    private static List<Both> details(Evidence record) {
        List<Both> details = new ArrayList<>();
        switch (record.type()) {
            case SERIOUS_DISHONESTY ->
                details.add(Both.of(((SeriousDishonesty) record).ground().term()));
            case COMMENDATION ->
                details.add(Both.of(((Commendation) record).by().term()));
            case RATING ->
                details.add(Both.of(((CreditRating) record).standing().term()));
            case LIST_ENTRY -> details.add(Both.of(((ListEntry) record).list().term()));
            case OBSERVATION ->
                details.add(Both.of(((Observation) record).channel().term()));
            default -> {
                // the acts say it, or there is no more to say
            }
        }
        record.lastDay()
                .ifPresent(last -> details.add(
                        record instanceof Decision
                                ? new Both("公示至 " + last, "public until " + last)
                                : new Both("有效期至 " + last, "valid until " + last)));
        return details;
    }

    private static List<ActView> acts(Evidence record, UnaryOperator<String> shown) {
        if (!(record instanceof Decision decision)) {
            return List.of();
        }
        // what was done is free text, in which anybody's number may stand
        return decision.acts().stream()
                .map(act -> new ActView(
                        act.conduct().map(PersonalNumbers::masked).map(shown),
                        period(act),
                        new Both(
                                sanctions(
                                        act,
                                        "、",
                                        " 元",
                                        sanction -> sanction.kind().term().chinese()),
                                sanctions(
                                        act,
                                        ", ",
                                        " yuan",
                                        sanction -> sanction.kind().term().english())),
                        act.grave()))
                .toList();
    }

    private static Optional<String> period(Act act) {
        Optional<LocalDate> from = act.conductFrom().or(act::conductTo);
        Optional<LocalDate> to = act.conductTo().or(act::conductFrom);
        return from.map(first -> first.equals(to.orElseThrow()) ? first.toString() : first + " – " + to.get());
    }

    private static String sanctions(Act act, String separator, String yuan, Function<Sanction, String> kind) {
        return act.sanctions().stream()
                .map(sanction -> kind.apply(sanction)
                        + sanction.amount()
                                .map(Money::grouped)
                                .map(amount -> " " + amount + yuan)
                                .orElse(""))
                .collect(Collectors.joining(separator));
    }
}
