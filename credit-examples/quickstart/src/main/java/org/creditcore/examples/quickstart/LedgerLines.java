package org.creditcore.examples.quickstart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Observation;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.subject.Subject;

/** What is on file about a subject, as lines of the exchange format. What there is not, is left out. */
final class LedgerLines {
    private LedgerLines() {}

    /** A line for each record, then for each event. */
    static List<Map<String, Object>> of(CreditFile file) {
        return of(file, file.subject(), "");
    }

    /**
     * The same about another subject.
     *
     * @param subject whom the lines are about
     * @param prefix what the ids of records begin with, so that they are unique in the ledger
     */
    static List<Map<String, Object>> of(CreditFile file, Subject subject, String prefix) {
        List<Map<String, Object>> lines = new ArrayList<>();
        file.evidence().forEach(record -> lines.add(of(record, subject, prefix)));
        file.events().forEach(event -> lines.add(of(event, prefix)));
        return lines;
    }

    private static String type(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> of(Evidence record, Subject subject, String prefix) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", type(record.type()));
        line.put("id", prefix + record.id());
        line.put("subject", of(subject));
        line.put("date", record.date().toString());
        line.put("reportedBy", record.reportedBy());
        put(line, "recordedOn", record.recordedOn());
        put(line, "corrects", record.corrects().map(prefix::concat));
        switch (record.type()) {
            case DECISION -> fill(line, (Decision) record);
            case COMMITMENT_BREACH -> fill(line, (CommitmentBreach) record);
            case SERIOUS_DISHONESTY -> fill(line, (SeriousDishonesty) record);
            case COMMENDATION -> fill(line, (Commendation) record);
            case RATING -> fill(line, (CreditRating) record);
            case LIST_ENTRY -> fill(line, (ListEntry) record);
            case OBSERVATION -> fill(line, (Observation) record);
        }
        return line;
    }

    private static Map<String, Object> of(Subject subject) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("kind", subject.kind().name());
        view.putAll(JsonViews.of(subject.identifier()));
        put(view, "name", subject.name());
        return view;
    }

    private static void put(Map<String, Object> line, String field, Optional<?> value) {
        value.ifPresent(some -> line.put(field, some.toString()));
    }

    private static void fill(Map<String, Object> line, Decision decision) {
        line.put("authority", decision.authority());
        line.put("document", decision.document());
        line.put("acts", JsonViews.list(decision.acts(), LedgerLines::of));
        put(line, "publicityEnds", decision.publicityEnds());
    }

    private static Map<String, Object> of(Act act) {
        Map<String, Object> view = new LinkedHashMap<>();
        put(view, "conduct", act.conduct());
        put(view, "conductFrom", act.conductFrom());
        put(view, "conductTo", act.conductTo());
        if (act.grave()) {
            view.put("grave", true);
        }
        view.put("sanctions", JsonViews.list(act.sanctions(), LedgerLines::of));
        return view;
    }

    private static Map<String, Object> of(Sanction sanction) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("kind", sanction.kind().name());
        put(view, "amount", sanction.amount().map(Money::toString));
        return view;
    }

    private static void fill(Map<String, Object> line, CommitmentBreach breach) {
        line.put("authority", breach.authority());
        line.put("document", breach.document());
    }

    private static void fill(Map<String, Object> line, SeriousDishonesty dishonesty) {
        line.put("authority", dishonesty.authority());
        line.put("document", dishonesty.document());
        line.put("ground", dishonesty.ground().name());
    }

    private static void fill(Map<String, Object> line, Commendation commendation) {
        line.put("authority", commendation.authority());
        line.put("by", commendation.by().name());
        put(line, "verifiedBy", commendation.verifiedBy());
    }

    private static void fill(Map<String, Object> line, CreditRating rating) {
        line.put("authority", rating.authority());
        line.put("scheme", rating.scheme());
        line.put("result", rating.result());
        line.put("standing", rating.standing().name());
        put(line, "validUntil", rating.validUntil());
    }

    private static void fill(Map<String, Object> line, ListEntry entry) {
        line.put("authority", entry.authority());
        line.put("list", entry.list().name());
        put(line, "validUntil", entry.validUntil());
    }

    private static void fill(Map<String, Object> line, Observation observation) {
        line.put("channel", observation.channel().name());
        put(line, "note", observation.note());
    }

    private static Map<String, Object> of(Event event, String prefix) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", type(event.kind()));
        line.put("of", prefix + event.of());
        line.put("date", event.date().toString());
        line.put("by", event.by());
        put(line, "document", event.document());
        put(line, "recordedOn", event.recordedOn());
        return line;
    }
}
