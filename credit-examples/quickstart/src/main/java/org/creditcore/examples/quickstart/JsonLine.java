package org.creditcore.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Channel;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.DishonestyGround;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.EventKind;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.Fault;
import org.creditcore.evidence.InvalidEvidenceException;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Observation;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.evidence.Standing;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.InvalidIdentifierException;
import org.creditcore.subject.OtherIdentifier;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;

/**
 * Reads what one line of the exchange format says.
 *
 * <p>The library's own values are built from it, and what they refuse is said in terms of the line. Where a field is missing or
 * wrong, a stand-in takes its place that no check refuses, so that the faults of all other fields are found at the same time.
 */
final class JsonLine {
    private static final String TEXT = "-";
    private static final LocalDate DAY = LocalDate.of(1, 1, 1);
    private static final Sanction SANCTION = Sanction.of(SanctionKind.WARNING);
    private static final Act ACT = Act.of(SANCTION);

    private static final List<String> EVIDENCE_TYPES = List.of(
            "decision",
            "commitment-breach",
            "serious-dishonesty",
            "commendation",
            "rating",
            "list-entry",
            "observation");

    private static final Map<String, EventKind> EVENT_TYPES = new TreeMap<>(Map.of(
            "objection", EventKind.OBJECTION,
            "dismissal", EventKind.DISMISSAL,
            "revocation", EventKind.REVOCATION,
            "repair", EventKind.REPAIR,
            "repair-withdrawal", EventKind.REPAIR_WITHDRAWAL));

    private final Line line;
    private final LedgerBuilder ledger;
    private final Texts texts;
    private final LineFaults faults = new LineFaults();
    private JsonFields fields;

    JsonLine(Line line, JsonValue.Object object, LedgerBuilder ledger) {
        this.line = line;
        this.ledger = ledger;
        this.texts = ledger.texts();
        this.fields = new JsonFields(object, "a line", "", faults, texts);
    }

    static boolean isEvidence(String type) {
        return EVIDENCE_TYPES.contains(type);
    }

    static boolean isEvent(String type) {
        return EVENT_TYPES.containsKey(type);
    }

    /** Fills the line with what it says, or with what is wrong. */
    void read() {
        Optional<String> type = fields.requiredText("type");
        if (type.filter(JsonLine::isEvidence).isPresent()) {
            evidence(type.get());
        } else if (type.filter(JsonLine::isEvent).isPresent()) {
            event(type.get());
        } else {
            type.ifPresent(unknown -> faults.add(
                    "type",
                    LineFaults.quoted(unknown) + " is unknown, allowed are " + String.join(", ", EVIDENCE_TYPES) + ", "
                            + String.join(", ", EVENT_TYPES.keySet())));
            ofUnknownType();
        }
        line.addAll(faults.list());
        if (line.isFaulty()) {
            line.record = null;
            line.event = null;
        }
    }

    /** Which fields such a line may have is not known, but whose it is can be read. */
    private void ofUnknownType() {
        if (fields.has("subject")) {
            fields.text("id").ifPresent(id -> line.id = id);
            subject();
        } else if (fields.has("of")) {
            fields.text("of").ifPresent(of -> line.of = of);
        }
    }

    private void event(String type) {
        fields = fields.as(type.equals("objection") ? "an objection" : "a " + type);
        Optional<String> of = fields.requiredText("of");
        of.ifPresent(id -> line.of = id);
        Event.Builder event = Event.builder()
                .kind(EVENT_TYPES.get(type))
                .of(of.orElse(TEXT))
                .date(fields.requiredDay("date").orElse(DAY))
                .by(shared(fields.requiredText("by")))
                .document(fields.text("document"))
                .recordedOn(fields.day("recordedOn"));
        fields.refuseOthers();
        line.event = built("", event::build).orElse(null);
    }

    private void evidence(String type) {
        fields = fields.as(type.equals("observation") ? "an observation" : "a " + type);
        Optional<String> id = fields.requiredText("id");
        id.ifPresent(text -> line.id = text);
        subject();
        Common common = new Common(
                id.orElse(TEXT),
                fields.requiredDay("date").orElse(DAY),
                shared(fields.requiredText("reportedBy")),
                fields.day("recordedOn"),
                type.equals("observation") ? Optional.empty() : fields.text("corrects"));
        Supplier<? extends Evidence> build = switch (type) {
            case "decision" -> decision(common);
            case "commitment-breach" -> breach(common);
            case "serious-dishonesty" -> dishonesty(common);
            case "commendation" -> commendation(common);
            case "rating" -> rating(common);
            case "list-entry" -> listEntry(common);
            default -> observation(common);
        };
        fields.refuseOthers();
        line.record = built("", build).orElse(null);
    }

    /** What every record states (R5). */
    private record Common(
            String id, LocalDate date, String reportedBy, Optional<LocalDate> recordedOn, Optional<String> corrects) {}

    private Supplier<Evidence> decision(Common common) {
        Decision.Builder decision = Decision.builder()
                .id(common.id)
                .date(common.date)
                .reportedBy(common.reportedBy)
                .recordedOn(common.recordedOn)
                .corrects(common.corrects)
                .authority(shared(fields.requiredText("authority")))
                .document(fields.requiredText("document").orElse(TEXT))
                .acts(acts())
                .publicityEnds(fields.day("publicityEnds"));
        return decision::build;
    }

    private Supplier<Evidence> breach(Common common) {
        CommitmentBreach.Builder breach = CommitmentBreach.builder()
                .id(common.id)
                .date(common.date)
                .reportedBy(common.reportedBy)
                .recordedOn(common.recordedOn)
                .corrects(common.corrects)
                .authority(shared(fields.requiredText("authority")))
                .document(fields.requiredText("document").orElse(TEXT));
        return breach::build;
    }

    private Supplier<Evidence> dishonesty(Common common) {
        SeriousDishonesty.Builder dishonesty = SeriousDishonesty.builder()
                .id(common.id)
                .date(common.date)
                .reportedBy(common.reportedBy)
                .recordedOn(common.recordedOn)
                .corrects(common.corrects)
                .authority(shared(fields.requiredText("authority")))
                .document(fields.requiredText("document").orElse(TEXT))
                .ground(fields.requiredOneOf(DishonestyGround.class, "ground").orElse(DishonestyGround.OTHER));
        return dishonesty::build;
    }

    private Supplier<Evidence> commendation(Common common) {
        Commendation.Builder commendation = Commendation.builder()
                .id(common.id)
                .date(common.date)
                .reportedBy(common.reportedBy)
                .recordedOn(common.recordedOn)
                .corrects(common.corrects)
                .authority(shared(fields.requiredText("authority")))
                .by(fields.requiredOneOf(CommendingBody.class, "by").orElse(CommendingBody.INDUSTRY_ASSOCIATION))
                .verifiedBy(fields.text("verifiedBy").map(texts::shared));
        return commendation::build;
    }

    private Supplier<Evidence> rating(Common common) {
        CreditRating.Builder rating = CreditRating.builder()
                .id(common.id)
                .date(common.date)
                .reportedBy(common.reportedBy)
                .recordedOn(common.recordedOn)
                .corrects(common.corrects)
                .authority(shared(fields.requiredText("authority")))
                .scheme(shared(fields.requiredText("scheme")))
                .result(shared(fields.requiredText("result")))
                .standing(fields.requiredOneOf(Standing.class, "standing").orElse(Standing.NEUTRAL))
                .validUntil(fields.day("validUntil"));
        return rating::build;
    }

    private Supplier<Evidence> listEntry(Common common) {
        ListEntry.Builder entry = ListEntry.builder()
                .id(common.id)
                .date(common.date)
                .reportedBy(common.reportedBy)
                .recordedOn(common.recordedOn)
                .corrects(common.corrects)
                .authority(shared(fields.requiredText("authority")))
                .list(fields.requiredOneOf(ListColour.class, "list").orElse(ListColour.BLACK))
                .validUntil(fields.day("validUntil"));
        return entry::build;
    }

    private Supplier<Evidence> observation(Common common) {
        Observation.Builder observation = Observation.builder()
                .id(common.id)
                .date(common.date)
                .reportedBy(common.reportedBy)
                .recordedOn(common.recordedOn)
                .channel(fields.requiredOneOf(Channel.class, "channel").orElse(Channel.COMPLAINT))
                .note(fields.text("note"));
        return observation::build;
    }

    private List<Act> acts() {
        Optional<List<JsonValue>> values = fields.requiredList("acts");
        if (values.isEmpty()) {
            return List.of(ACT);
        }
        List<Act> acts = new ArrayList<>(values.get().size());
        for (int i = 0; i < values.get().size(); i++) {
            String path = "acts[" + i + "]";
            acts.add(
                    object(values.get().get(i), path).map(act -> act(act, path)).orElse(ACT));
        }
        return acts;
    }

    private Act act(JsonValue.Object object, String path) {
        JsonFields of = new JsonFields(object, "an act", path + ".", faults, texts);
        Act.Builder act = Act.builder()
                .conduct(of.text("conduct"))
                .conductFrom(of.day("conductFrom"))
                .conductTo(of.day("conductTo"))
                .grave(of.isTrue("grave"))
                .sanctions(sanctions(of));
        of.refuseOthers();
        return built(path, act::build).map(texts::shared).orElse(ACT);
    }

    private List<Sanction> sanctions(JsonFields act) {
        Optional<List<JsonValue>> values = act.requiredList("sanctions");
        if (values.isEmpty()) {
            return List.of(SANCTION);
        }
        List<Sanction> sanctions = new ArrayList<>(values.get().size());
        for (int i = 0; i < values.get().size(); i++) {
            String path = act.path("sanctions[" + i + "]");
            object(values.get().get(i), path)
                    .flatMap(sanction -> sanction(sanction, path))
                    .ifPresent(sanctions::add);
        }
        return sanctions.isEmpty() && !values.get().isEmpty() ? List.of(SANCTION) : sanctions;
    }

    private Optional<Sanction> sanction(JsonValue.Object object, String path) {
        JsonFields of = new JsonFields(object, "a sanction", path + ".", faults, texts);
        Optional<SanctionKind> kind = of.requiredOneOf(SanctionKind.class, "kind");
        Optional<Money> amount = of.money("amount");
        of.refuseOthers();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        // an amount that cannot be read is there all the same
        Optional<Money> given = amount.isEmpty() && of.has("amount") ? Optional.of(Money.ZERO) : amount;
        return built(path, () -> new Sanction(kind.get(), given)).map(texts::shared);
    }

    private Optional<JsonValue.Object> object(JsonValue value, String path) {
        if (value instanceof JsonValue.Object object) {
            return Optional.of(object);
        }
        faults.add(path, "is " + value.words() + ", must be an object");
        return Optional.empty();
    }

    private void subject() {
        Optional<JsonValue.Object> object = fields.requiredObject("subject");
        if (object.isEmpty()) {
            return;
        }
        JsonFields of = new JsonFields(object.get(), "a subject", "subject.", faults, texts);
        Optional<SubjectKind> kind = of.requiredOneOf(SubjectKind.class, "kind");
        Optional<String> scheme = of.requiredText("scheme");
        Optional<String> id = of.requiredText("id");
        Optional<String> name = of.text("name");
        of.refuseOthers();
        kind.ifPresent(stated -> line.kind = stated);
        Optional<Identifier> identifier = identifier(scheme, id);
        identifier.ifPresent(read -> ledger.setSubject(line, read, "subject.id"));
        if (kind.isPresent() && identifier.isPresent()) {
            refused("subject.scheme", () -> Subject.of(kind.get(), identifier.get()));
        }
        name.ifPresent(text -> {
            // any subject will do to ask whether the name is one
            refused("subject.name", () -> Subject.of(SubjectKind.NATURAL_PERSON, OtherIdentifier.of(TEXT, TEXT), text));
            line.name = texts.shared(text);
        });
    }

    private Optional<Identifier> identifier(Optional<String> scheme, Optional<String> id) {
        if (scheme.isEmpty()) {
            return Optional.empty();
        }
        // a scheme that refuses even this is itself at fault
        boolean isKnown = JsonLine.KNOWN_SCHEMES.contains(scheme.get());
        if (!isKnown && refused("subject.scheme", () -> OtherIdentifier.of(scheme.get(), TEXT))) {
            return Optional.empty();
        }
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Identifier.of(isKnown ? scheme.get() : texts.shared(scheme.get()), id.get()));
        } catch (InvalidIdentifierException e) {
            faults.add("subject.id", e.getMessage());
            return Optional.empty();
        }
    }

    private static final List<String> KNOWN_SCHEMES = List.of("USCC", "RESIDENT_ID", "FOREIGN_RESIDENT_ID");

    private boolean refused(String field, Supplier<?> build) {
        try {
            build.get();
            return false;
        } catch (IllegalArgumentException e) {
            faults.add(field, e.getMessage());
            return true;
        }
    }

    /** What was built, or nothing and the faults of it. */
    private <T> Optional<T> built(String path, Supplier<? extends T> build) {
        try {
            return Optional.of(build.get());
        } catch (InvalidEvidenceException e) {
            List<Fault> refused = path.isEmpty()
                    ? e.faults()
                    : e.faults().stream().map(fault -> fault.within(path)).toList();
            faults.addRefused(refused);
            return Optional.empty();
        }
    }

    private String shared(Optional<String> text) {
        return text.map(texts::shared).orElse(TEXT);
    }
}
