package org.creditcore.examples.quickstart.naive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Grades the subjects of a valid ledger day by day, as literally as the rules allow. The constructor only parses; every
 * question is answered from scratch. Not safe for use by several threads while being constructed, immutable afterwards.
 */
public final class NaiveGrader {

    /** By code point, as all ordering of the exchange format. */
    private static final Comparator<String> BY_CODE_POINT = NaiveGrader::compareByCodePoint;

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern BLANKS = Pattern.compile("[\\p{IsWhite_Space}\\uFEFF]+");

    private static final Pattern OUTER_BLANKS =
            Pattern.compile("^[\\p{IsWhite_Space}\\uFEFF]+|[\\p{IsWhite_Space}\\uFEFF]+$");

    /** R11: the bureau's name and its aliases. */
    private static final List<String> BUREAU = List.of("朔州市平鲁区发展和改革局", "平鲁区发展和改革局", "平鲁区发改局");

    /** R7: lightest first. */
    private static final List<String> KINDS = List.of(
            "CORRECTION_ORDER",
            "WARNING",
            "CIRCULATED_CRITICISM",
            "OTHER_PENALTY",
            "FINE",
            "CONFISCATION_OF_GAINS",
            "CONFISCATION_OF_PROPERTY",
            "LICENCE_SUSPENSION",
            "QUALIFICATION_DOWNGRADE",
            "LICENCE_REVOCATION",
            "BUSINESS_RESTRICTION",
            "BUSINESS_SUSPENSION",
            "CLOSURE",
            "PRACTICE_RESTRICTION",
            "DETENTION");

    /** R24: severe if the heaviest of the act. */
    private static final List<String> SEVERE = List.of(
            "QUALIFICATION_DOWNGRADE",
            "LICENCE_REVOCATION",
            "BUSINESS_RESTRICTION",
            "BUSINESS_SUSPENSION",
            "CLOSURE",
            "PRACTICE_RESTRICTION",
            "DETENTION");

    /** R26, R28: the limit of the fines, itself still within B-2. */
    private static final BigDecimal FINE_LIMIT = new BigDecimal("500000.00");

    private final String aboveLimit;
    private final String severePenaltyWindow;
    private final String disputed;
    private final String countingUnit;
    private final String cleanRecord;

    private final List<String> bureau = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<String, Subject> subjectsByKey = new HashMap<>();

    /**
     * Parses a ledger.
     *
     * @param ledgerLines the lines of a valid ledger, in any order
     * @param reading the options of the reading by name; an option that is absent has its default
     */
    public NaiveGrader(List<String> ledgerLines, Map<String, String> reading) {
        aboveLimit = reading.getOrDefault("aboveLimit", "HOLD_AT_B");
        severePenaltyWindow = reading.getOrDefault("severePenaltyWindow", "UNTIL_PUBLICITY_ENDS");
        disputed = reading.getOrDefault("disputed", "COUNT");
        countingUnit = reading.getOrDefault("countingUnit", "DECISION");
        cleanRecord = reading.getOrDefault("cleanRecord", "UNGRADED");
        for (String name : BUREAU) {
            bureau.add(normalise(name));
        }

        Map<String, Rec> recordsById = new HashMap<>();
        List<JsonNode> eventLines = new ArrayList<>();
        for (String line : ledgerLines) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode node = parse(line);
            if (node.has("of")) {
                eventLines.add(node);
                continue;
            }
            Subject subject = subjectOf(node.get("subject"));
            Rec rec = recordOf(node, subject);
            subject.records.add(rec);
            recordsById.put(rec.id, rec);
        }
        subjects.sort(
                Comparator.comparing((Subject s) -> s.scheme, BY_CODE_POINT).thenComparing(s -> s.id, BY_CODE_POINT));
        for (Rec rec : recordsById.values()) {
            if (rec.correctsId != null) {
                rec.corrects = recordsById.get(rec.correctsId);
            }
        }

        Map<Rec, List<Event>> disputeEvents = new HashMap<>();
        Map<Rec, List<Event>> repairEvents = new HashMap<>();
        for (JsonNode node : eventLines) {
            Rec rec = recordsById.get(node.get("of").textValue());
            LocalDate date = date(node, "date");
            LocalDate recordedOn = date(node, "recordedOn");
            Event event = new Event(node.get("type").textValue(), date, recordedOn == null ? date : recordedOn);
            switch (event.type) {
                case "objection", "dismissal" ->
                    disputeEvents.computeIfAbsent(rec, r -> new ArrayList<>()).add(event);
                case "repair", "repair-withdrawal" ->
                    repairEvents.computeIfAbsent(rec, r -> new ArrayList<>()).add(event);
                case "revocation" -> rec.revocation = event;
                default -> throw new IllegalArgumentException("unknown event type " + event.type);
            }
        }
        for (Rec rec : recordsById.values()) {
            rec.disputes = inPossibleOrder(disputeEvents.getOrDefault(rec, List.of()), "objection", "dismissal");
            rec.repairs = inPossibleOrder(repairEvents.getOrDefault(rec, List.of()), "repair", "repair-withdrawal");
        }
    }

    /**
     * The subjects of the ledger.
     *
     * @return their keys, scheme and normalised identifier with a blank between, by scheme, then identifier
     */
    public List<String> subjects() {
        List<String> keys = new ArrayList<>();
        for (Subject subject : subjects) {
            keys.add(subject.key());
        }
        return keys;
    }

    /**
     * Grades one subject for one day.
     *
     * @param subjectKey a key of {@link #subjects()}
     * @param asOf the day to grade for
     * @param knownOnOrNull the day of knowledge, or null for everything on file
     * @return the fields of the exchange format, but for the next change
     */
    public ObjectNode grade(String subjectKey, LocalDate asOf, LocalDate knownOnOrNull) {
        Subject subject = subjectsByKey.get(subjectKey);
        LocalDate d = asOf;

        // R22: what exists as known; R17: what has been struck is as if it had never existed
        List<Rec> known = new ArrayList<>();
        for (Rec rec : subject.records) {
            if (exists(rec, knownOnOrNull)) {
                known.add(rec);
            }
        }
        List<Rec> standing = new ArrayList<>();
        for (Rec rec : known) {
            if (!struck(rec, known, knownOnOrNull)) {
                standing.add(rec);
            }
        }

        TreeSet<String> flags = new TreeSet<>(BY_CODE_POINT);
        TreeSet<String> disputedIds = new TreeSet<>(BY_CODE_POINT);

        TreeSet<String> a1 = ids();
        TreeSet<String> a2 = ids();
        TreeSet<String> a3 = ids();
        TreeSet<String> admonitionIds = ids();
        TreeSet<String> penaltyIds = ids();
        TreeSet<String> fineIds = ids();
        TreeSet<String> breachIds = ids();
        TreeSet<String> c1 = ids();
        TreeSet<String> c2 = ids();
        int admonitions = 0;
        int penalties = 0;
        int breaches = 0;
        BigDecimal fines = BigDecimal.ZERO;

        for (Rec rec : standing) {
            // R12: only the report used speaks for its case
            List<Rec> reports = reportsOfTheCaseOf(rec, standing);
            Rec used = reportUsed(reports);
            if (rec != used) {
                flags.add("DUPLICATE_REPORT:" + rec.id);
                if (!rec.content.equals(used.content)) {
                    flags.add("CONFLICTING_REPORT:" + rec.id);
                }
                continue;
            }

            // R27: said while within its year
            if (rec.type.equals("commendation") && rec.by.equals("INDUSTRY_ASSOCIATION") && !rec.verified) {
                if (withinOneYear(rec.date, d)) {
                    flags.add("UNVERIFIED:" + rec.id);
                }
                continue;
            }

            // R12: a dispute or a repair of any report is one of the case
            boolean isDisputed = false;
            boolean isRepaired = false;
            for (Rec report : reports) {
                isDisputed |= openOn(d, report.disputes, "objection", knownOnOrNull);
                isRepaired |= repairedOn(d, report, known, knownOnOrNull);
            }
            if (isDisputed) {
                disputedIds.add(rec.id);
            }
            if (rec.date.isAfter(d)) {
                continue; // R15
            }
            if (isRepaired) {
                continue; // R18
            }
            if (isDisputed && disputed.equals("SUSPEND")) {
                continue; // R19
            }

            boolean inYear = withinOneYear(rec.date, d); // R14
            boolean inValidity = rec.validUntil == null || !d.isAfter(rec.validUntil); // R21
            switch (rec.type) {
                case "commendation" -> {
                    if (inYear && rec.by.equals("INDUSTRY_ASSOCIATION")) {
                        a3.add(rec.id);
                    } else if (inYear) {
                        a1.add(rec.id);
                    }
                }
                case "list-entry" -> {
                    if (inYear && inValidity) {
                        (rec.list.equals("RED") ? a1 : c1).add(rec.id);
                    }
                }
                case "rating" -> {
                    boolean ownRating = rec.authority.equals(bureau.get(0)); // R11
                    boolean latest = isLatestRating(rec, standing, d); // R21
                    if (!ownRating && latest && inValidity) {
                        if (rec.standing.equals("GOOD") && inYear) {
                            a2.add(rec.id);
                        }
                        if (rec.standing.equals("LOW") && !d.isAfter(rec.date.plusYears(3))) {
                            c2.add(rec.id);
                        }
                    }
                }
                case "commitment-breach" -> {
                    if (inYear) {
                        breaches++;
                        breachIds.add(rec.id);
                    }
                }
                case "serious-dishonesty" -> {
                    if (inYear) {
                        c1.add(rec.id);
                    }
                }
                case "decision" -> {
                    int admonitionActs = 0;
                    int penaltyActs = 0;
                    boolean severe = false;
                    boolean fined = false;
                    BigDecimal fine = BigDecimal.ZERO;
                    for (Act act : rec.acts) {
                        if (isAdmonition(act)) {
                            admonitionActs++;
                        } else {
                            penaltyActs++;
                        }
                        severe |= isSevere(act);
                        if (act.amounts.containsKey("FINE")) {
                            fined = true;
                            fine = fine.add(act.amounts.get("FINE"));
                        }
                    }
                    if (severe && severePenaltyCounts(rec, d)) {
                        c2.add(rec.id);
                    }
                    if (inYear && admonitionActs > 0) {
                        admonitions += countingUnit.equals("ACT") ? admonitionActs : 1; // R25
                        admonitionIds.add(rec.id);
                    }
                    if (inYear && penaltyActs > 0) {
                        penalties += countingUnit.equals("ACT") ? penaltyActs : 1; // R25
                        penaltyIds.add(rec.id);
                        fines = fines.add(fine); // R26
                        if (fined) {
                            fineIds.add(rec.id);
                        }
                    }
                }
                default -> {
                    // R9: an observation is context only
                }
            }
        }

        boolean finesAbove = fines.compareTo(FINE_LIMIT) > 0;

        // the table of Art. 8, in code order
        Map<String, TreeSet<String>> criteria = new TreeMap<>();
        putIf(criteria, !a1.isEmpty(), "A-1", a1);
        putIf(criteria, !a2.isEmpty(), "A-2", a2);
        putIf(criteria, !a3.isEmpty(), "A-3", a3);
        putIf(criteria, admonitions == 1 || admonitions == 2, "B-1", admonitionIds);
        putIf(criteria, (penalties == 1 || penalties == 2) && !finesAbove, "B-2", penaltyIds);
        putIf(criteria, breaches == 1 || breaches == 2, "B-3", breachIds);
        putIf(criteria, !c1.isEmpty(), "C-1", c1);
        putIf(criteria, !c2.isEmpty(), "C-2", c2);

        // R28: each counter by itself
        Map<String, TreeSet<String>> excess = new TreeMap<>();
        putIf(excess, admonitions >= 3, "B-1", admonitionIds);
        putIf(excess, penalties >= 3, "B-2", penaltyIds);
        putIf(excess, finesAbove, "B-2-FINES", fineIds);
        putIf(excess, breaches >= 3, "B-3", breachIds);

        // R28, R29, R30
        String outcome = "GRADED";
        String grade;
        if (criteria.containsKey("C-1") || criteria.containsKey("C-2")) {
            grade = "C";
        } else if (!excess.isEmpty() && aboveLimit.equals("ESCALATE_TO_C")) {
            grade = "C";
        } else if (!excess.isEmpty() && aboveLimit.equals("UNDETERMINED")) {
            outcome = "UNDETERMINED";
            grade = null;
        } else if (!excess.isEmpty()) {
            grade = "B";
        } else if (criteria.containsKey("B-1") || criteria.containsKey("B-2") || criteria.containsKey("B-3")) {
            grade = "B";
        } else if (!criteria.isEmpty()) {
            grade = "A";
        } else if (cleanRecord.equals("GRADE_A")) {
            grade = "A";
        } else {
            outcome = "UNGRADED";
            grade = null;
        }

        for (String code : excess.keySet()) {
            flags.add("ABOVE_LIMIT:" + code);
        }
        for (String id : disputedIds) {
            boolean counted = false;
            for (TreeSet<String> evidence : criteria.values()) {
                counted |= evidence.contains(id);
            }
            for (TreeSet<String> evidence : excess.values()) {
                counted |= evidence.contains(id);
            }
            if (counted) {
                flags.add("DISPUTED:" + id);
            }
        }

        ObjectNode result = JsonNodeFactory.instance.objectNode();
        ObjectNode subjectNode = result.putObject("subject");
        subjectNode.put("scheme", subject.scheme);
        subjectNode.put("id", subject.id);
        result.put("asOf", asOf.toString());
        result.put("outcome", outcome);
        result.put("grade", grade);
        putGrounds(result.putArray("criteria"), criteria);
        putGrounds(result.putArray("excess"), excess);
        ArrayNode flagsNode = result.putArray("flags");
        for (String flag : flags) {
            flagsNode.add(flag);
        }
        putMeasures(result, outcome, grade, anyGoesOut(subject, standing, criteria, excess, d));
        return result;
    }

    /** Arts. 11 to 13: without extensions (R37), and with no legal basis supplied (R35). */
    private static void putMeasures(ObjectNode result, String outcome, String grade, boolean anyGoesOut) {
        ArrayNode measures = result.putArray("measures");
        ArrayNode needLegalBasis = result.putArray("needLegalBasis");
        if ("A".equals(grade)) {
            measures.add("11-1").add("11-2").add("11-3").add("11-4");
        } else if ("B".equals(grade) || outcome.equals("UNDETERMINED")) {
            measures.add("12-1").add("12-2"); // R33
        } else if ("C".equals(grade)) {
            measures.add("13-1-1").add("13-1-2");
            if (anyGoesOut) {
                measures.add("13-2-1").add("13-2-2");
            }
            needLegalBasis.add("13-1-3").add("13-1-4");
        }
    }

    /** R38, for a subject in grade C: whether at least one record may go out. */
    private boolean anyGoesOut(
            Subject subject,
            List<Rec> standing,
            Map<String, TreeSet<String>> criteria,
            Map<String, TreeSet<String>> excess,
            LocalDate d) {
        boolean organisation = subject.kind.equals("LEGAL_PERSON")
                || subject.kind.equals("UNINCORPORATED_ORGANIZATION")
                || subject.kind.equals("SOCIAL_ORGANIZATION");
        if (!organisation || !subject.scheme.equals("USCC")) {
            return false;
        }
        TreeSet<String> grounding = ids();
        grounding.addAll(criteria.getOrDefault("C-1", ids()));
        grounding.addAll(criteria.getOrDefault("C-2", ids()));
        if (aboveLimit.equals("ESCALATE_TO_C")) {
            for (TreeSet<String> evidence : excess.values()) {
                grounding.addAll(evidence);
            }
        }
        for (Rec rec : standing) {
            boolean inTime =
                    !d.isAfter(rec.date.plusYears(3)) && (rec.publicityEnds == null || !d.isAfter(rec.publicityEnds));
            if (grounding.contains(rec.id) && inTime && mayGoOut(rec)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayGoOut(Rec rec) {
        if (rec.type.equals("decision")) {
            for (Act act : rec.acts) {
                if (!isAdmonition(act)) {
                    return true; // some sanction is more than an order or a warning
                }
            }
            return false;
        }
        return rec.type.equals("serious-dishonesty") || rec.type.equals("list-entry") && rec.list.equals("BLACK");
    }

    /**
     * The first later day on which outcome or grade differs, found by trying every day.
     *
     * @param subjectKey a key of {@link #subjects()}
     * @param asOf the day to compare with
     * @param knownOnOrNull the day of knowledge, kept fixed (R22), or null for everything on file
     * @param lastDayToTry the last day that is tried
     * @return the fields on, outcome and grade, or null if no day tried differs
     */
    public ObjectNode nextChange(String subjectKey, LocalDate asOf, LocalDate knownOnOrNull, LocalDate lastDayToTry) {
        ObjectNode today = grade(subjectKey, asOf, knownOnOrNull);
        for (LocalDate day = asOf.plusDays(1); !day.isAfter(lastDayToTry); day = day.plusDays(1)) {
            ObjectNode then = grade(subjectKey, day, knownOnOrNull);
            if (!then.get("outcome").equals(today.get("outcome"))
                    || !then.get("grade").equals(today.get("grade"))) {
                ObjectNode change = JsonNodeFactory.instance.objectNode();
                change.put("on", day.toString());
                change.set("outcome", then.get("outcome"));
                change.set("grade", then.get("grade"));
                return change;
            }
        }
        return null;
    }

    // R22: whether a record is known
    private static boolean exists(Rec rec, LocalDate knownOn) {
        return knownOn == null || !rec.knownOn.isAfter(knownOn);
    }

    private static boolean exists(Event event, LocalDate knownOn) {
        return knownOn == null || !event.knownOn.isAfter(knownOn);
    }

    // R17, R12: struck by its own revocation, or by one of its case unless it corrects a struck report
    private static boolean struck(Rec rec, List<Rec> known, LocalDate knownOn) {
        if (revoked(rec, knownOn)) {
            return true;
        }
        boolean caseRevoked = false;
        for (Rec other : known) {
            if (other.caseKey.equals(rec.caseKey) && revoked(other, knownOn)) {
                caseRevoked = true;
            }
        }
        if (!caseRevoked) {
            return false;
        }
        boolean correctsStruck =
                rec.corrects != null && exists(rec.corrects, knownOn) && struck(rec.corrects, known, knownOn);
        return !correctsStruck;
    }

    // R17: whatever the date of the revocation, if it and its record are known (R22)
    private static boolean revoked(Rec rec, LocalDate knownOn) {
        return rec.revocation != null && exists(rec, knownOn) && exists(rec.revocation, knownOn);
    }

    // R12: among the reports that stand
    private static List<Rec> reportsOfTheCaseOf(Rec rec, List<Rec> standing) {
        List<Rec> reports = new ArrayList<>();
        for (Rec other : standing) {
            if (other.caseKey.equals(rec.caseKey)) {
                reports.add(other);
            }
        }
        return reports;
    }

    // R12: recorded last, then the greater id
    private static Rec reportUsed(List<Rec> reports) {
        Rec used = reports.get(0);
        for (Rec report : reports) {
            int byDay = report.knownOn.compareTo(used.knownOn);
            if (byDay > 0 || byDay == 0 && compareByCodePoint(report.id, used.id) > 0) {
                used = report;
            }
        }
        return used;
    }

    // R18, R12: by its own repair, or by one that passes on from the struck report it corrects
    private static boolean repairedOn(LocalDate d, Rec rec, List<Rec> known, LocalDate knownOn) {
        if (!rec.adverse) {
            return false;
        }
        if (openOn(d, rec.repairs, "repair", knownOn)) {
            return true;
        }
        return rec.corrects != null
                && exists(rec.corrects, knownOn)
                && struck(rec.corrects, known, knownOn)
                && repairedOn(d, rec.corrects, known, knownOn);
    }

    // R18, R19, R22, R47: whether the last event with effect on or before the day is the opening one
    private static boolean openOn(LocalDate d, List<Event> track, String opening, LocalDate knownOn) {
        boolean open = false;
        for (int i = 0; i < track.size(); i++) {
            Event event = track.get(i);
            boolean happened = !event.date.isAfter(d);
            boolean precedingKnown = i == 0 || exists(track.get(i - 1), knownOn);
            if (happened && exists(event, knownOn) && precedingKnown) {
                open = event.type.equals(opening);
            }
        }
        return open;
    }

    // R14
    private static boolean withinOneYear(LocalDate e, LocalDate d) {
        return !e.isAfter(d) && !d.isAfter(e.plusYears(1));
    }

    // R16
    private boolean severePenaltyCounts(Rec rec, LocalDate d) {
        return switch (severePenaltyWindow) {
            case "UNTIL_PUBLICITY_ENDS" ->
                !d.isAfter(rec.date.plusYears(3)) && (rec.publicityEnds == null || !d.isAfter(rec.publicityEnds));
            case "ONE_YEAR" -> withinOneYear(rec.date, d);
            case "UNTIL_REPAIRED" -> true;
            default -> throw new IllegalStateException("unknown window " + severePenaltyWindow);
        };
    }

    // R21: whatever became of the later rating, unless it was revoked
    private static boolean isLatestRating(Rec rec, List<Rec> standing, LocalDate d) {
        for (Rec other : standing) {
            if (other.type.equals("rating")
                    && other.authority.equals(rec.authority)
                    && other.ratingScheme.equals(rec.ratingScheme)
                    && !other.date.isAfter(d)) {
                int byDate = other.date.compareTo(rec.date);
                if (byDate > 0 || byDate == 0 && compareByCodePoint(other.id, rec.id) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    // R23
    private static boolean isAdmonition(Act act) {
        return act.heaviest.equals("CORRECTION_ORDER") || act.heaviest.equals("WARNING");
    }

    // R24: a correction order alone is no penalty, however grave
    private static boolean isSevere(Act act) {
        boolean carriesPenalty = !act.heaviest.equals("CORRECTION_ORDER");
        return SEVERE.contains(act.heaviest) || act.grave && carriesPenalty;
    }

    private static TreeSet<String> ids() {
        return new TreeSet<>(BY_CODE_POINT);
    }

    private static void putIf(
            Map<String, TreeSet<String>> grounds, boolean met, String code, TreeSet<String> evidence) {
        if (met) {
            grounds.put(code, evidence);
        }
    }

    private static void putGrounds(ArrayNode target, Map<String, TreeSet<String>> grounds) {
        for (Map.Entry<String, TreeSet<String>> ground : grounds.entrySet()) {
            ObjectNode node = target.addObject();
            node.put("code", ground.getKey());
            ArrayNode evidence = node.putArray("evidence");
            for (String id : ground.getValue()) {
                evidence.add(id);
            }
        }
    }

    // R47: by day; of one day in the order that is possible, which alternates on a valid track
    private static List<Event> inPossibleOrder(List<Event> events, String opening, String closing) {
        List<Event> left = new ArrayList<>(events);
        left.sort(Comparator.comparing((Event e) -> e.date).thenComparing(e -> e.knownOn));
        List<Event> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            LocalDate day = left.get(0).date;
            String wanted = ordered.size() % 2 == 0 ? opening : closing;
            Event next = null;
            for (Event event : left) {
                if (next == null && event.date.equals(day) && event.type.equals(wanted)) {
                    next = event;
                }
            }
            if (next == null) {
                throw new IllegalArgumentException("impossible history: no " + wanted + " on " + day);
            }
            ordered.add(next);
            left.remove(next);
        }
        return ordered;
    }

    private Subject subjectOf(JsonNode node) {
        String scheme = trim(node.get("scheme").textValue());
        String raw = node.get("id").textValue();
        // R2: other schemes are trimmed only
        boolean knownScheme =
                scheme.equals("USCC") || scheme.equals("RESIDENT_ID") || scheme.equals("FOREIGN_RESIDENT_ID");
        String id = knownScheme ? normalise(raw) : trim(raw);
        Subject subject = subjectsByKey.get(scheme + " " + id);
        if (subject == null) {
            subject = new Subject(node.get("kind").textValue(), scheme, id);
            subjectsByKey.put(subject.key(), subject);
            subjects.add(subject);
        }
        return subject;
    }

    private Rec recordOf(JsonNode node, Subject subject) {
        Rec rec = new Rec();
        rec.id = node.get("id").textValue();
        rec.type = node.get("type").textValue();
        rec.date = date(node, "date");
        LocalDate recordedOn = date(node, "recordedOn");
        rec.knownOn = recordedOn == null ? rec.date : recordedOn; // R22
        rec.correctsId = text(node, "corrects");
        if (node.has("authority")) {
            String authority = normalise(text(node, "authority"));
            rec.authority = bureau.contains(authority) ? bureau.get(0) : authority; // R11, R12
        }
        rec.publicityEnds = date(node, "publicityEnds");
        rec.validUntil = date(node, "validUntil");
        rec.by = text(node, "by");
        rec.verified = node.has("verifiedBy");
        rec.standing = text(node, "standing");
        rec.list = text(node, "list");
        if (rec.type.equals("rating")) {
            rec.ratingScheme = normalise(text(node, "scheme"));
        }
        List<String> actTexts = new ArrayList<>();
        if (node.has("acts")) {
            for (JsonNode actNode : node.get("acts")) {
                Act act = actOf(actNode);
                rec.acts.add(act);
                actTexts.add(act.toString());
            }
        }
        actTexts.sort(null);

        // R18
        rec.adverse =
                List.of("decision", "commitment-breach", "serious-dishonesty").contains(rec.type)
                        || "LOW".equals(rec.standing)
                        || "BLACK".equals(rec.list);

        // R12: what two reports must agree on not to conflict
        rec.content = rec.date + " " + rec.publicityEnds + " " + text(node, "ground") + " " + actTexts;

        // R12: one case, several reports; any other record is a case of its own
        rec.caseKey = "record " + rec.id;
        if (node.has("document")) {
            String document = normalise(text(node, "document"));
            if (document.matches(".*[0-9].*")) {
                rec.caseKey = "case " + rec.type + " " + subject.key() + " " + rec.authority + " " + document;
            }
        }
        return rec;
    }

    private static Act actOf(JsonNode node) {
        TreeMap<String, BigDecimal> amounts = new TreeMap<>();
        String heaviest = null;
        for (JsonNode sanction : node.get("sanctions")) {
            String kind = sanction.get("kind").textValue();
            String amount = text(sanction, "amount");
            amounts.put(kind, amount == null ? null : new BigDecimal(amount).setScale(2));
            if (heaviest == null || KINDS.indexOf(kind) > KINDS.indexOf(heaviest)) {
                heaviest = kind;
            }
        }
        return new Act(node.path("grave").asBoolean(false), heaviest, amounts);
    }

    // R12: U+FF01-FF5E to ASCII, no white space, one kind of bracket, a-z to A-Z
    private static String normalise(String text) {
        StringBuilder result = new StringBuilder();
        for (char c : BLANKS.matcher(text).replaceAll("").toCharArray()) {
            char n = c;
            if (n >= '\uFF01' && n <= '\uFF5E') {
                n = (char) (n - '\uFF01' + '!');
            }
            if (n == '〔' || n == '[' || n == '【') {
                n = '(';
            }
            if (n == '〕' || n == ']' || n == '】') {
                n = ')';
            }
            if (n >= 'a' && n <= 'z') {
                n = (char) (n - 'a' + 'A');
            }
            result.append(n);
        }
        return result.toString();
    }

    private static String trim(String text) {
        return OUTER_BLANKS.matcher(text).replaceAll("");
    }

    private static int compareByCodePoint(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        for (int i = 0; i < left.length && i < right.length; i++) {
            if (left[i] != right[i]) {
                return Integer.compare(left[i], right[i]);
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a line of the ledger is no JSON", e);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).textValue() : null;
    }

    private static LocalDate date(JsonNode node, String field) {
        return node.has(field) ? LocalDate.parse(node.get(field).textValue()) : null;
    }

    private static final class Subject {
        private final String kind;
        private final String scheme;
        private final String id;
        private final List<Rec> records = new ArrayList<>();

        private Subject(String kind, String scheme, String id) {
            this.kind = kind;
            this.scheme = scheme;
            this.id = id;
        }

        private String key() {
            return scheme + " " + id;
        }
    }

    /** One line of evidence; what its type does not have is null. Written by the constructor of the grader only. */
    private static final class Rec {
        private String id;
        private String type;
        private LocalDate date;
        private LocalDate knownOn;
        private String correctsId;
        private Rec corrects;
        private String caseKey;
        private String content;
        private String authority;
        private final List<Act> acts = new ArrayList<>();
        private LocalDate publicityEnds;
        private LocalDate validUntil;
        private String by;
        private boolean verified;
        private String ratingScheme;
        private String standing;
        private String list;
        private boolean adverse;
        private Event revocation;
        private List<Event> disputes;
        private List<Event> repairs;
    }

    private record Act(boolean grave, String heaviest, TreeMap<String, BigDecimal> amounts) {}

    private record Event(String type, LocalDate date, LocalDate knownOn) {}
}
