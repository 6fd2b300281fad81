package org.creditcore.examples.quickstart.naive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Makes small valid ledgers that keep close to the boundaries of the rules: anniversaries, leap days, limits, events of
 * one day, several reports of one case. Everything is determined by the seed. All identifiers are synthetic.
 */
public final class LedgerGenerator {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String[][] SUBJECTS = {
        {"LEGAL_PERSON", "USCC", "91140603MA0KAMP17P"},
        {"LEGAL_PERSON", "USCC", "91350100M000100Y43"},
        {"NATURAL_PERSON", "RESIDENT_ID", "140603198002291016"},
        {"INDIVIDUAL_BUSINESS", "工商注册号", "140603000000001"},
    };

    /** Each row is one authority in several typographies; the first row is the bureau with its aliases. */
    private static final String[][] AUTHORITIES = {
        {"平鲁区发展和改革局", "朔州市平鲁区发展和改革局", "平鲁区发改局", "平鲁区 发改局", "　朔州市平鲁区发展和改革局"},
        {"朔州市市场监督管理局", "朔州市 市场监督管理局", "朔州市市场监督管理局\u00A0"},
        {"朔州市生态环境局〔a组〕", "朔州市生态环境局[A组]", "朔州市生态环境局（Ａ组）", "朔州市生态环境局【ａ组】"},
    };

    private static final String[][] RATING_SCHEMES = {
        {"全国企业公共信用综合评价", "全国企业公共信用综合评价 "},
        {"纳税信用a级", "纳税信用Ａ级", "纳税信用 A 级"},
    };

    private static final String[] KINDS = {
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
        "DETENTION",
    };

    private static final String[] FINES = {
        "20000.00",
        "500000.00",
        "499999.99",
        "500000.01",
        "250000.00",
        "250000.01",
        "249999.99",
        "250000",
        "0.01",
        "0.1",
        "500000",
        "100000.50",
        "166666.67",
        "166666.66",
        "0"
    };

    private static final String[] LEAP_NEIGHBOURS = {
        "2020-02-28",
        "2020-02-29",
        "2020-03-01",
        "2023-02-28",
        "2023-03-01",
        "2024-02-28",
        "2024-02-29",
        "2024-03-01",
        "2028-02-28",
        "2028-02-29",
        "2028-03-01"
    };

    private final Random random;
    private final LocalDate anchor;
    private final List<ObjectNode> lines = new ArrayList<>();
    private int counter;

    private LedgerGenerator(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
        anchor = random.nextBoolean()
                ? LocalDate.parse(pick(LEAP_NEIGHBOURS))
                : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
    }

    /**
     * Makes one valid ledger.
     *
     * @param seed determines everything
     * @return its lines, shuffled
     */
    public static List<String> generate(long seed) {
        return new LedgerGenerator(seed).ledger();
    }

    /**
     * Days worth asking about.
     *
     * @param seed determines the choice
     * @param lines the lines of a ledger
     * @return about twelve days, ascending
     */
    public static List<LocalDate> interestingDays(long seed, List<String> lines) {
        Random random = new Random(seed * 31 + 5);
        TreeSet<LocalDate> starts = new TreeSet<>();
        TreeSet<LocalDate> ends = new TreeSet<>();
        for (String line : lines) {
            JsonNode node = parse(line);
            for (String field : List.of("date", "recordedOn")) {
                if (node.has(field)) {
                    starts.add(LocalDate.parse(node.get(field).textValue()));
                }
            }
            for (String field : List.of("publicityEnds", "validUntil")) {
                if (node.has(field)) {
                    ends.add(LocalDate.parse(node.get(field).textValue()));
                }
            }
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        List<LocalDate> allStarts = new ArrayList<>(starts);
        List<LocalDate> allEnds = new ArrayList<>(ends);
        for (int i = 0; i < 9 && !allStarts.isEmpty(); i++) {
            LocalDate start = allStarts.get(random.nextInt(allStarts.size()));
            int years = i < 3 ? 0 : i < 6 ? 1 : i < 7 ? 3 : 0;
            // the last two of these: somewhere within the year after a date
            int shift = i < 7 ? random.nextInt(3) - 1 : random.nextInt(366);
            days.add(start.plusYears(years).plusDays(shift));
        }
        for (int i = 0; i < 2 && !allEnds.isEmpty(); i++) {
            days.add(allEnds.get(random.nextInt(allEnds.size())).plusDays(random.nextInt(3) - 1));
        }
        LocalDate first =
                starts.isEmpty() ? LocalDate.of(2019, 6, 1) : starts.first().minusDays(30);
        LocalDate last =
                starts.isEmpty() ? LocalDate.of(2031, 6, 1) : starts.last().plusYears(1);
        while (days.size() < 12) {
            days.add(first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()))));
        }
        return new ArrayList<>(days);
    }

    /**
     * A reading of the options; about a third of all seeds give the defaults.
     *
     * @param seed determines the choice
     * @return values by the name of the option; options that are absent have their default
     */
    public static Map<String, String> randomReading(long seed) {
        Random random = new Random(seed * 131 + 7);
        Map<String, String> reading = new LinkedHashMap<>();
        if (random.nextInt(10) < 3) {
            return reading;
        }
        String[][] options = {
            {"aboveLimit", "HOLD_AT_B", "ESCALATE_TO_C", "UNDETERMINED"},
            {"severePenaltyWindow", "UNTIL_PUBLICITY_ENDS", "ONE_YEAR", "UNTIL_REPAIRED"},
            {"disputed", "COUNT", "SUSPEND"},
            {"countingUnit", "DECISION", "ACT"},
            {"cleanRecord", "UNGRADED", "GRADE_A"},
        };
        for (String[] option : options) {
            if (random.nextInt(10) < 6) {
                reading.put(option[0], option[1 + random.nextInt(option.length - 1)]);
            }
        }
        return reading;
    }

    private List<String> ledger() {
        List<String[]> chosen = new ArrayList<>(List.of(SUBJECTS));
        Collections.shuffle(chosen, random);
        int subjectCount = chance(50) ? 1 : 2 + random.nextInt(2);
        for (String[] subject : chosen.subList(0, subjectCount)) {
            fill(subject);
        }
        Collections.shuffle(lines, random);
        List<String> texts = new ArrayList<>();
        for (ObjectNode line : lines) {
            texts.add(text(line));
        }
        return texts;
    }

    private void fill(String[] subject) {
        int size = chance(5) ? 20 : chance(12) ? 1 + random.nextInt(2) : random.nextInt(9);
        String theme = pick("mixed", "mixed", "decisions", "admonitions", "breaches", "ratings", "reports", "good");
        List<ObjectNode> mine = new ArrayList<>();
        while (mine.size() < size) {
            if (!mine.isEmpty() && chance(theme.equals("reports") ? 60 : 12)) {
                ObjectNode twin = twinOf(subject, mine.get(random.nextInt(mine.size())));
                if (twin != null) {
                    mine.add(twin);
                    continue;
                }
            }
            mine.add(evidence(subject, typeFor(theme), theme));
        }
        int originals = mine.size();
        for (int i = 0; i < originals; i++) {
            history(subject, mine, mine.get(i), chance(12));
        }
        // the corrections have histories too, and may be revoked and corrected in their turn
        for (int i = originals; i < mine.size() && i < originals + 6; i++) {
            history(subject, mine, mine.get(i), chance(20));
        }
        lines.addAll(mine);
    }

    private String typeFor(String theme) {
        return switch (theme) {
            case "decisions", "admonitions" -> chance(85) ? "decision" : anyType();
            case "breaches" -> chance(80) ? "commitment-breach" : anyType();
            case "ratings" -> chance(80) ? "rating" : anyType();
            case "reports" -> pick("decision", "decision", "commitment-breach", "serious-dishonesty");
            case "good" -> pick("commendation", "commendation", "rating", "list-entry", "observation");
            default -> anyType();
        };
    }

    private String anyType() {
        return pick(
                "decision",
                "decision",
                "decision",
                "commitment-breach",
                "commitment-breach",
                "serious-dishonesty",
                "commendation",
                "commendation",
                "rating",
                "rating",
                "list-entry",
                "observation");
    }

    private ObjectNode evidence(String[] subject, String type, String theme) {
        LocalDate date = nearDate();
        ObjectNode line = start(subject, type, date);
        String recordedOn = recordedOn(date);
        if (recordedOn != null) {
            line.put("recordedOn", recordedOn);
        }
        String[] authority = authority();
        switch (type) {
            case "decision" -> {
                line.put("authority", pick(authority));
                line.put("document", document());
                line.set("acts", acts(date, theme));
                if (chance(35)) {
                    line.put("publicityEnds", endAfter(date));
                }
            }
            case "commitment-breach" -> {
                line.put("authority", pick(authority));
                line.put("document", document());
            }
            case "serious-dishonesty" -> {
                line.put("authority", pick(authority));
                line.put("document", document());
                line.put("ground", ground());
            }
            case "commendation" -> {
                String by = pick(
                        "ADMINISTRATIVE_ORGAN",
                        "AUTHORIZED_ORGANIZATION",
                        "INDUSTRY_ASSOCIATION",
                        "INDUSTRY_ASSOCIATION");
                line.put("authority", by.equals("INDUSTRY_ASSOCIATION") ? "朔州市煤炭行业协会" : pick(authority));
                line.put("by", by);
                if (by.equals("INDUSTRY_ASSOCIATION") && chance(55)) {
                    line.put("verifiedBy", "朔州市能源局");
                }
            }
            case "rating" -> {
                line.put("authority", pick(authority));
                line.put("scheme", pick(RATING_SCHEMES[chance(75) ? 0 : 1]));
                String standing = pick("GOOD", "GOOD", "NEUTRAL", "LOW", "LOW");
                line.put("standing", standing);
                line.put("result", standing.equals("GOOD") ? "优" : standing.equals("LOW") ? "差" : "中");
                if (chance(35)) {
                    line.put("validUntil", endAfter(date));
                }
            }
            case "list-entry" -> {
                line.put("authority", pick(authority));
                line.put("list", pick("RED", "BLACK"));
                if (chance(45)) {
                    line.put("validUntil", endAfter(date));
                }
            }
            case "observation" -> {
                line.put("channel", pick("QUANTITATIVE_GRADING", "DAILY_INSPECTION", "COMPLAINT", "PUBLIC_EVALUATION"));
                if (chance(50)) {
                    line.put("note", "示例");
                }
            }
            default -> throw new IllegalStateException(type);
        }
        return line;
    }

    private ObjectNode start(String[] subject, String type, LocalDate date) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("type", type);
        line.put("id", id(type));
        line.set("subject", subjectNode(subject));
        line.put("date", date.toString());
        line.put("reportedBy", pick("价格股", "信用股", "法规股"));
        return line;
    }

    private String id(String type) {
        counter++;
        String number = counter + (chance(30) ? "-" + random.nextInt(100) : "");
        String first = type.substring(0, 1).toUpperCase(Locale.ROOT);
        // now and then ids that code units and code points order differently
        return chance(3) ? "\uFF24" + number : chance(3) ? "\uD840\uDC00" + number : first + number;
    }

    private ObjectNode subjectNode(String[] subject) {
        String id = subject[2];
        boolean other = !subject[1].equals("USCC") && !subject[1].equals("RESIDENT_ID");
        if (chance(20)) {
            id = pick(" " + id, id + " ", "\u3000" + id);
        } else if (!other && chance(20)) {
            id = pick(id.toLowerCase(Locale.ROOT), fullWidth(id), id.substring(0, 6) + " " + id.substring(6));
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", subject[0]);
        node.put("scheme", subject[1]);
        node.put("id", id);
        if (chance(40)) {
            node.put("name", pick("示例一", "示例二"));
        }
        return node;
    }

    private String[] authority() {
        return AUTHORITIES[random.nextInt(AUTHORITIES.length)];
    }

    private String ground() {
        return pick("HEALTH_AND_SAFETY", "MARKET_AND_SOCIAL_ORDER", "REFUSAL_OF_LEGAL_DUTY", "OTHER");
    }

    private String document() {
        if (chance(8)) {
            return pick("无", "/", "—", "无文号");
        }
        // sometimes a number another record may have too
        int number = chance(12) ? 1 + random.nextInt(2) : 100 + counter;
        return typography("示例罚a〔2022〕" + number + "号");
    }

    /** The same number as people write it. */
    private String typography(String document) {
        if (chance(50)) {
            return document;
        }
        String text = document;
        if (chance(50)) {
            String[] brackets = {"[]", "【】", "()", "（）", "［］"};
            String pair = pick(brackets);
            text = text.replace('〔', pair.charAt(0)).replace('〕', pair.charAt(1));
        }
        if (chance(40)) {
            text = chance(50) ? fullWidth(text) : text.replace('a', 'A');
        }
        if (chance(40)) {
            int at = random.nextInt(text.length() + 1);
            text = text.substring(0, at) + pick(" ", "\u3000", "\u00A0", "\uFEFF", "\u2003") + text.substring(at);
        }
        return text;
    }

    private static String fullWidth(String text) {
        StringBuilder result = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean ascii = c > ' ' && c < '\u007F';
            result.append(ascii ? (char) (c - '!' + '\uFF01') : c);
        }
        return result.toString();
    }

    private ArrayNode acts(LocalDate date, String theme) {
        ArrayNode acts = JsonNodeFactory.instance.arrayNode();
        int count = chance(70) ? 1 : 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            ObjectNode act = acts.addObject();
            if (chance(30)) {
                act.put("conduct", "示例行为" + i);
            }
            if (chance(25)) {
                LocalDate to = date.minusDays(random.nextInt(100));
                act.put("conductFrom", to.minusDays(random.nextInt(200)).toString());
                act.put("conductTo", to.toString());
            }
            boolean light = chance(theme.equals("admonitions") ? 90 : 30);
            if (chance(light ? 12 : 8)) {
                act.put("grave", true);
            } else if (chance(10)) {
                act.put("grave", false);
            }
            act.set("sanctions", sanctions(light));
        }
        return acts;
    }

    private ArrayNode sanctions(boolean light) {
        List<String> kinds = new ArrayList<>();
        if (light) {
            kinds.add(pick("CORRECTION_ORDER", "WARNING"));
            if (chance(20)) {
                kinds = new ArrayList<>(List.of("CORRECTION_ORDER", "WARNING"));
            }
        } else {
            kinds.add(chance(55) ? "FINE" : KINDS[chance(75) ? random.nextInt(8) : random.nextInt(KINDS.length)]);
            while (chance(35)) {
                String kind = KINDS[chance(80) ? random.nextInt(8) : random.nextInt(KINDS.length)];
                if (!kinds.contains(kind)) {
                    kinds.add(kind);
                }
            }
        }
        Collections.shuffle(kinds, random);
        ArrayNode sanctions = JsonNodeFactory.instance.arrayNode();
        for (String kind : kinds) {
            ObjectNode sanction = sanctions.addObject();
            sanction.put("kind", kind);
            if (kind.equals("FINE") || kind.startsWith("CONFISCATION") && chance(50)) {
                sanction.put("amount", pick(FINES));
            }
        }
        return sanctions;
    }

    /** Another report of the same case, or null if the record has none. Sometimes it conflicts. */
    private ObjectNode twinOf(String[] subject, ObjectNode original) {
        if (!original.has("document")) {
            return null;
        }
        LocalDate date = LocalDate.parse(original.get("date").textValue());
        LocalDate twinDate = chance(80) ? date : date.plusDays(random.nextInt(3) - 1);
        ObjectNode twin = copyOf(subject, original, twinDate);
        String recordedOn = chance(40) && original.has("recordedOn")
                ? original.get("recordedOn").textValue()
                : recordedOn(twinDate);
        if (recordedOn != null) {
            twin.put("recordedOn", recordedOn);
        }
        vary(twin, twinDate);
        return twin;
    }

    /** The same report under a new id, and in another typography; without recordedOn and corrects. */
    private ObjectNode copyOf(String[] subject, ObjectNode original, LocalDate date) {
        ObjectNode copy = original.deepCopy();
        copy.remove(List.of("recordedOn", "corrects"));
        copy.put("id", id(original.get("type").textValue()));
        copy.set("subject", subjectNode(subject));
        copy.put("date", date.toString());
        for (String field : List.of("publicityEnds", "validUntil")) {
            if (copy.has(field) && LocalDate.parse(copy.get(field).textValue()).isBefore(date)) {
                copy.put(field, date.toString());
            }
        }
        for (JsonNode act : copy.path("acts")) {
            if (act.has("conductTo")
                    && LocalDate.parse(act.get("conductTo").textValue()).isAfter(date)) {
                ((ObjectNode) act).remove(List.of("conductFrom", "conductTo"));
            }
        }
        if (copy.has("document")) {
            copy.put("document", typography(copy.get("document").textValue()));
        }
        if (copy.has("authority")) {
            for (String[] names : AUTHORITIES) {
                if (List.of(names).contains(copy.get("authority").textValue())) {
                    copy.put("authority", pick(names));
                }
            }
        }
        return copy;
    }

    /** Changes of a report: some make it conflict, some are labels or order only. */
    private void vary(ObjectNode line, LocalDate date) {
        if (chance(15) && line.has("ground")) {
            line.put("ground", ground());
        }
        if (chance(15) && line.get("type").textValue().equals("decision")) {
            if (line.has("publicityEnds") && chance(50)) {
                line.remove("publicityEnds");
            } else {
                line.put("publicityEnds", endAfter(date));
            }
        }
        if (line.has("acts")) {
            if (chance(15)) {
                line.set("acts", acts(date, "mixed"));
            } else if (chance(30)) {
                List<JsonNode> acts = new ArrayList<>();
                line.get("acts").forEach(acts::add);
                Collections.shuffle(acts, random);
                if (chance(15)) {
                    acts.add(acts.get(0).deepCopy());
                }
                ArrayNode node = line.putArray("acts");
                acts.forEach(node::add);
                ((ObjectNode) node.get(0)).put("conduct", "另一说法");
                ObjectNode sanction = (ObjectNode) node.get(0).get("sanctions").get(0);
                if (sanction.has("amount") && sanction.get("amount").textValue().endsWith(".00")) {
                    sanction.put("amount", sanction.get("amount").textValue().replace(".00", ""));
                }
            }
            if (chance(8)) {
                ObjectNode act = (ObjectNode) line.get("acts").get(0);
                act.put("grave", !act.path("grave").asBoolean(false));
            }
        }
    }

    /** Disputes, repairs, revocation and correction of one record. */
    private void history(String[] subject, List<ObjectNode> mine, ObjectNode record, boolean revoke) {
        String type = record.get("type").textValue();
        String id = record.get("id").textValue();
        LocalDate date = LocalDate.parse(record.get("date").textValue());
        LocalDate last = date;
        if (chance(type.equals("observation") ? 5 : 22)) {
            last = later(last, track(id, date, "objection", "dismissal"));
        }
        boolean adverse = record.has("document")
                || record.path("standing").asText().equals("LOW")
                || record.path("list").asText().equals("BLACK");
        if (adverse && chance(22)) {
            last = later(last, track(id, date, "repair", "repair-withdrawal"));
        }
        if (!revoke) {
            return;
        }
        LocalDate revokedOn = last.plusDays(gap());
        ObjectNode revocation = event("revocation", id, revokedOn, recordedOn(revokedOn));
        if (type.equals("observation") || chance(35)) {
            return;
        }
        int corrections = chance(4) ? 2 : 1;
        for (int i = 0; i < corrections; i++) {
            ObjectNode correction = copyOf(subject, record, date);
            String known =
                    revocation.has("recordedOn") ? revocation.get("recordedOn").textValue() : revokedOn + "";
            correction.put(
                    "recordedOn", chance(80) ? known : revokedOn.plusDays(gap()).toString());
            correction.put("corrects", id);
            if (chance(8)) {
                // struck with the case, not by a revocation of its own
                for (ObjectNode other : mine) {
                    if (sameCase(other, record) && !other.has("corrects")) {
                        correction.put("corrects", other.get("id").textValue());
                        correction.put("date", other.get("date").textValue());
                    }
                }
            }
            LocalDate correctedDate = LocalDate.parse(correction.get("date").textValue());
            for (String field : List.of("publicityEnds", "validUntil")) {
                if (correction.has(field)
                        && LocalDate.parse(correction.get(field).textValue()).isBefore(correctedDate)) {
                    correction.put(field, correctedDate.toString());
                }
            }
            if (correction.has("document") && chance(15)) {
                correction.put("document", document());
            }
            if (correction.has("standing") && chance(30)) {
                correction.put("standing", pick("GOOD", "NEUTRAL", "LOW"));
            }
            if (correction.has("list") && chance(20)) {
                correction.put("list", pick("RED", "BLACK"));
            }
            vary(correction, correctedDate);
            mine.add(correction);
        }
    }

    private static boolean sameCase(ObjectNode a, ObjectNode b) {
        String number = plain(a.path("document").asText());
        return a.get("type").equals(b.get("type"))
                && number.matches(".*[0-9].*")
                && number.equals(plain(b.path("document").asText()))
                && authorityRow(a) == authorityRow(b);
    }

    /** What is left of a number of this generator when only its digits and its Chinese words are kept. */
    private static String plain(String document) {
        StringBuilder result = new StringBuilder();
        for (char c : document.toCharArray()) {
            char n = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - '\uFF01' + '!') : c;
            if (n >= '0' && n <= '9' || n >= '一' && n <= '龥') {
                result.append(n);
            }
        }
        return result.toString();
    }

    private static int authorityRow(ObjectNode line) {
        for (int row = 0; row < AUTHORITIES.length; row++) {
            if (List.of(AUTHORITIES[row]).contains(line.path("authority").asText())) {
                return row;
            }
        }
        return -1;
    }

    /** An alternating track, often with several events on one day; returns the day of the last. */
    private LocalDate track(String id, LocalDate from, String opening, String closing) {
        int count = chance(40) ? 1 : chance(70) ? 2 : 3 + random.nextInt(3);
        LocalDate day = from.plusDays(gap());
        int onThatDay = 0;
        String recorded = null;
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                int gap = gap();
                onThatDay = gap == 0 ? onThatDay + 1 : 0;
                day = day.plusDays(gap);
            }
            // equal events of one day are recorded together: nothing says which of them came first
            recorded = onThatDay >= 2 ? recorded : recordedOn(day);
            if (onThatDay >= 2) {
                ObjectNode twoBefore = lines.get(lines.size() - 2);
                recorded = twoBefore.has("recordedOn")
                        ? twoBefore.get("recordedOn").textValue()
                        : null;
            }
            event(i % 2 == 0 ? opening : closing, id, day, recorded);
        }
        return day;
    }

    private ObjectNode event(String type, String of, LocalDate date, String recordedOn) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("type", type);
        line.put("of", of);
        line.put("date", date.toString());
        line.put("by", "法规处");
        if (chance(25)) {
            line.put("document", "示例函〔2022〕" + (1 + random.nextInt(9)) + "号");
        }
        if (recordedOn != null) {
            line.put("recordedOn", recordedOn);
        }
        lines.add(line);
        return line;
    }

    /** Days between two steps. */
    private int gap() {
        int kind = random.nextInt(10);
        return kind < 3 ? 0 : kind < 5 ? 1 : kind < 8 ? random.nextInt(60) : kind < 9 ? 364 + random.nextInt(4) : 500;
    }

    /** Before, on or after the date, or not stated. */
    private String recordedOn(LocalDate date) {
        int kind = random.nextInt(10);
        if (kind < 5) {
            return null;
        }
        LocalDate day = kind == 5
                ? date
                : kind == 6
                        ? date.minusDays(1 + random.nextInt(40))
                        : kind == 7 ? date.plusDays(1) : date.plusDays(random.nextInt(kind == 8 ? 60 : 500));
        return day.toString();
    }

    /** Dates that have anniversaries of each other among them. */
    private LocalDate nearDate() {
        LocalDate date = chance(15) ? LocalDate.parse(pick(LEAP_NEIGHBOURS)) : anchor;
        int kind = random.nextInt(10);
        if (kind < 4) {
            date = date.plusDays(random.nextInt(5) - 2);
        } else if (kind < 6) {
            date = date.plusYears(pick(1, -1, 3, -3, 2)).plusDays(random.nextInt(3) - 1);
        } else if (kind < 9) {
            date = date.plusDays(random.nextInt(400));
        }
        return date;
    }

    /** An end on or after the date, often at the end of one of the windows. */
    private String endAfter(LocalDate date) {
        LocalDate end = switch (random.nextInt(5)) {
            case 0 -> date;
            case 1 -> date.plusYears(1).plusDays(random.nextInt(3) - 1);
            case 2 -> date.plusYears(3).plusDays(random.nextInt(3) - 1);
            case 3 -> date.plusDays(random.nextInt(200));
            default -> date.plusDays(random.nextInt(1600));
        };
        return end.toString();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private int pick(int... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a line of the ledger is no JSON", e);
        }
    }

    private static String text(ObjectNode line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
