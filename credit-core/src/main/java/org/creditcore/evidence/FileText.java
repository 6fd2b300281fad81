package org.creditcore.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.creditcore.subject.CanonicalText;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.Subject;

/** Writes a file as canonical text: a line for each part, words in a fixed order, a dash for what is not given. */
final class FileText {
    private static final String NOTHING = "-";

    private final StringBuilder text = new StringBuilder();

    static String of(CreditFile file) {
        FileText text = new FileText();
        text.subject(file.subject());
        file.evidence().forEach(text::evidence);
        file.events().forEach(text::event);
        return text.text.toString();
    }

    private void subject(Subject subject) {
        line("subject", subject.kind().name());
        identifier(subject.identifier());
        subject.furtherIdentifiers().forEach(this::identifier);
    }

    private void identifier(Identifier identifier) {
        line("identifier", quoted(identifier.scheme()), quoted(identifier.value()));
    }

    private void evidence(Evidence record) {
        line(
                record.type().name(),
                quoted(record.id()),
                record.date().toString(),
                quoted(record.reportedBy()),
                day(record.recordedOn()),
                quoted(record.corrects()));
        if (record instanceof Decision decision) {
            issued(decision.authority(), quoted(decision.document()), day(decision.publicityEnds()));
            decision.acts().forEach(this::act);
        } else if (record instanceof CommitmentBreach breach) {
            issued(breach.authority(), quoted(breach.document()));
        } else if (record instanceof SeriousDishonesty determination) {
            issued(
                    determination.authority(),
                    quoted(determination.document()),
                    determination.ground().name());
        } else if (record instanceof Commendation commendation) {
            issued(commendation.authority(), commendation.by().name(), quoted(commendation.verifiedBy()));
        } else if (record instanceof CreditRating rating) {
            issued(
                    rating.authority(),
                    quoted(rating.scheme()),
                    quoted(rating.result()),
                    rating.standing().name(),
                    day(rating.validUntil()));
        } else if (record instanceof ListEntry entry) {
            issued(entry.authority(), entry.list().name(), day(entry.validUntil()));
        } else {
            Observation observation = (Observation) record;
            line(" seen", observation.channel().name(), quoted(observation.note()));
        }
    }

    private void issued(String authority, String... words) {
        text.append(" by ").append(quoted(authority)).append(' ');
        line(words);
    }

    private void act(Act act) {
        line(
                " act",
                act.grave() ? "grave" : "ordinary",
                quoted(act.conduct()),
                day(act.conductFrom()),
                day(act.conductTo()));
        act.sanctions()
                .forEach(sanction -> line(
                        "  sanction",
                        sanction.kind().name(),
                        sanction.amount()
                                .map(amount -> Long.toString(amount.fen()))
                                .orElse(NOTHING)));
    }

    private void event(Event event) {
        line(
                event.kind().name(),
                quoted(event.of()),
                event.date().toString(),
                quoted(event.by()),
                quoted(event.document()),
                day(event.recordedOn()));
    }

    private void line(String... words) {
        text.append(CanonicalText.line(words));
    }

    private static String quoted(String word) {
        return CanonicalText.quoted(word);
    }

    private static String quoted(Optional<String> word) {
        return word.map(CanonicalText::quoted).orElse(NOTHING);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NOTHING);
    }
}
