package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.examples.quickstart.naive.LedgerGenerator;
import org.creditcore.grading.Grader;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.measure.MeasureResolver;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Subject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds of every page, whatever the records say. */
class PageProperties {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);
    private static final Pages PAGES = new Pages();

    /** Texts that a record may carry. */
    record Texts(String name, String conduct, String authority, String document, String id) {}

    @Provide
    Arbitrary<Texts> hostile() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "<script>alert(1)</script>",
                        "</title><img src=x onerror=alert(1)>",
                        "\"><svg onload=alert(1)>",
                        "' onmouseover='alert(1)",
                        "</style>",
                        "</svg>",
                        "<!--",
                        "-->",
                        "]]>",
                        "<![CDATA[",
                        "&lt;b&gt;",
                        "&",
                        "&#x202e;",
                        "{{name}}",
                        "{{{name}}}",
                        "{{>style}}",
                        "javascript:alert(1)",
                        "\u202E",
                        "\u2066",
                        "\u200F",
                        "\u0000",
                        "\u0007",
                        "\u001B[31m",
                        "\u0085",
                        "\n",
                        "\u2028",
                        "\uFEFF",
                        "\uFFFE",
                        "\\u003c",
                        "$1\\",
                        "`=",
                        "示例",
                        "\uD840\uDC00"),
                Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(8),
                Arbitraries.strings()
                        .withCharRange('\u0001', '\uD7FF')
                        .ofMinLength(1)
                        .ofMaxLength(4));
        // a letter, so that no text is blank
        Arbitrary<String> text = piece.list().ofMaxSize(5).map(pieces -> "x" + String.join("", pieces));
        return Combinators.combine(text, text, text, text, text).as(Texts::new);
    }

    private static String company(String kind, String scheme, String id, Texts texts) throws IOException {
        return JSON.writeValueAsString(JSON.createObjectNode()
                .put("kind", kind)
                .put("scheme", scheme)
                .put("id", id)
                .put("name", texts.name()));
    }

    private static String record(String type, String id, String subject, Texts texts, String more) throws IOException {
        ObjectNode line = JSON.createObjectNode();
        line.put("type", type).put("id", id);
        line.set("subject", JSON.readTree(subject));
        line.put("date", "2022-03-10").put("reportedBy", "a").put("authority", texts.authority());
        line.setAll((ObjectNode) JSON.readTree(more));
        return JSON.writeValueAsString(line);
    }

    /** A file with every type of record, so that every text has its place in the page. */
    private static List<String> ledger(String subject, Texts texts) throws IOException {
        String number = "{\"document\":" + JSON.writeValueAsString(texts.document()) + "}";
        ObjectNode decision = (ObjectNode) JSON.readTree(number);
        decision.putArray("acts")
                .addObject()
                .put("conduct", texts.conduct())
                .put("grave", true)
                .putArray("sanctions")
                .addObject()
                .put("kind", "FINE")
                .put("amount", "600000.00");
        ObjectNode determination = ((ObjectNode) JSON.readTree(number)).put("ground", "OTHER");
        ObjectNode rating = JSON.createObjectNode()
                .put("scheme", texts.document())
                .put("result", texts.conduct())
                .put("standing", "LOW");
        String id = texts.id();
        return List.of(
                record("decision", id + "1", subject, texts, decision.toString()),
                record("commitment-breach", id + "2", subject, texts, number),
                record("serious-dishonesty", id + "3", subject, texts, determination.toString()),
                record("commendation", id + "4", subject, texts, "{\"by\":\"INDUSTRY_ASSOCIATION\"}"),
                record("commendation", id + "5", subject, texts, "{\"by\":\"ADMINISTRATIVE_ORGAN\"}"),
                record("rating", id + "6", subject, texts, rating.toString()),
                record("list-entry", id + "7", subject, texts, "{\"list\":\"BLACK\"}"),
                JSON.createObjectNode()
                        .put("type", "objection")
                        .put("of", id + "1")
                        .put("date", "2022-04-01")
                        .put("by", texts.authority())
                        .toString(),
                JSON.createObjectNode()
                        .put("type", "repair")
                        .put("of", id + "2")
                        .put("date", "2022-04-01")
                        .put("by", texts.authority())
                        .toString());
    }

    private static List<SubjectFile> read(List<String> lines) throws Exception {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        LedgerBuilder builder = new LedgerBuilder();
        try (Source source = Source.open(Source.STANDARD_INPUT, new ByteArrayInputStream(bytes))) {
            new JsonLinesReader(source, builder, Progress.SILENT).read();
        }
        Ledger ledger = builder.build();
        assertThat(ledger.faulty().stream().flatMap(line -> line.faultTexts().stream()))
                .isEmpty();
        return ledger.subjects();
    }

    private static MeasurePlan plan(SubjectFile subject, Rulebook rulebook, LocalDate day) {
        return MeasureResolver.of(rulebook).resolve(Grader.of(rulebook).assess(subject.creditFile(), day));
    }

    private static String page(List<String> lines) throws Exception {
        return PAGES.of(new SubjectPage(plan(read(lines).get(0), Pinglu2021.rulebook(), DAY), false));
    }

    private static String index(List<String> lines) throws Exception {
        IndexPage index = new IndexPage();
        MeasurePlan plan = plan(read(lines).get(0), Pinglu2021.rulebook(), DAY);
        index.add("subject-000001.html", plan, new SubjectPage(plan, false));
        return PAGES.of(index);
    }

    /** Elements and attributes in the order of the page, without a word of text. */
    private static List<String> skeleton(Document page) {
        List<String> skeleton = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            List<String> names = new ArrayList<>();
            for (Attribute attribute : element.attributes()) {
                names.add(attribute.getKey());
            }
            skeleton.add(element.tagName() + names);
        }
        return skeleton;
    }

    /** A text as a page shows it: what hides or reorders letters stands there as its number. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (char c : text.strip().replaceAll("\\s*\\R\\s*", " ").toCharArray()) {
            boolean isDangerous = Character.isISOControl(c)
                    || "\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF"
                                    .indexOf(c)
                            >= 0;
            shown.append(isDangerous ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
        }
        return shown.toString();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatRecordsSayStaysText(@ForAll("hostile") Texts texts) throws Exception {
        Texts harmless = new Texts("甲", "乙", "丙", "丁1", "E");
        String company = "91140603MA0KAMP17P";
        List<String> lines = ledger(company("LEGAL_PERSON", "USCC", company, texts), texts);
        List<String> same = ledger(company("LEGAL_PERSON", "USCC", company, harmless), harmless);
        String page = page(lines);
        Document parsed = Jsoup.parse(page);

        // whatever the texts are, the page is built of the same elements with the same attributes
        assertThat(skeleton(Jsoup.parse(index(lines)))).isEqualTo(skeleton(Jsoup.parse(index(same))));
        assertThat(skeleton(parsed)).isEqualTo(skeleton(Jsoup.parse(page(same))));

        assertThat(parsed.select("h1 bdi").first().wholeText()).isEqualTo(shown(texts.name()));
        assertThat(parsed.title()).contains("C 严重失信（2022-06-30）");
        assertThat(parsed.select(".act bdi").eachText())
                .isNotEmpty()
                .allMatch(conduct -> conduct.equals(Jsoup.parse("<p></p>")
                        .select("p")
                        .first()
                        .text(shown(texts.conduct()))
                        .text()));
        assertThat(parsed.select("#grounds ~ .item bdi").stream().map(Element::wholeText))
                .contains(
                        shown(texts.id() + "1"),
                        shown(texts.id() + "3"),
                        shown(texts.authority() + " " + texts.document()),
                        shown(texts.authority() + " " + texts.document() + " " + texts.conduct()));
        assertThat(page.chars()
                        .filter(c -> Character.isISOControl(c) && c != '\n'
                                || c >= '\u202A' && c <= '\u202E'
                                || c >= '\u2066' && c <= '\u2069'))
                .isEmpty();
    }

    @Property(tries = 60)
    @Tag("R4")
    void noPageOfAPersonSaysAPersonalIdentifier(@ForAll("person") String subject, @ForAll("hostile") Texts texts)
            throws Exception {
        String identifier = JSON.readTree(subject).get("id").textValue();
        String wide = identifier
                .chars()
                .map(c -> c > ' ' && c < 0x7F ? c + '！' - '!' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Texts leaking = new Texts(
                texts.name() + identifier,
                identifier.toLowerCase(Locale.ROOT) + texts.conduct(),
                wide,
                identifier.substring(0, 4) + " " + identifier.substring(4),
                identifier + "-");
        ObjectNode named = (ObjectNode) JSON.readTree(subject);
        named.put("name", leaking.name());
        List<String> lines = ledger(named.toString(), leaking);
        assertSaysNothingOf(identifier, page(lines));
        assertSaysNothingOf(identifier, index(lines));
    }

    @Provide
    Arbitrary<String> person() {
        return Arbitraries.of(
                "{\"kind\":\"NATURAL_PERSON\",\"scheme\":\"RESIDENT_ID\",\"id\":\"11010519491231002X\"}",
                "{\"kind\":\"INDIVIDUAL_BUSINESS\",\"scheme\":\"RESIDENT_ID\",\"id\":\"140603198102281026\"}",
                "{\"kind\":\"NATURAL_PERSON\",\"scheme\":\"FOREIGN_RESIDENT_ID\",\"id\":\"XXX140603000011\"}",
                "{\"kind\":\"INDIVIDUAL_BUSINESS\",\"scheme\":\"工商注册号\",\"id\":\"140603000000006\"}",
                "{\"kind\":\"NATURAL_PERSON\",\"scheme\":\"护照\",\"id\":\"X<&>$000012\"}");
    }

    private static void assertSaysNothingOf(String identifier, String page) {
        for (String text : List.of(page, Jsoup.parse(page).wholeText())) {
            StringBuilder plain = new StringBuilder();
            text.codePoints()
                    .filter(c -> !Character.isWhitespace(c) && c != '\u3000' && c != '\u00A0')
                    .map(c -> c >= '！' && c <= '～' ? c - '！' + '!' : c)
                    .forEach(plain::appendCodePoint);
            assertThat(plain.toString().toUpperCase(Locale.ROOT)).doesNotContain(identifier);
        }
    }

    @Property(tries = 80)
    @Tag("R4")
    @Tag("R38")
    void whatGoesOutIsTheSelection(@ForAll("seed") long seed) throws Exception {
        List<String> lines = LedgerGenerator.generate(seed);
        Map<String, String> reading = LedgerGenerator.randomReading(seed);
        Rulebook rulebook = Pinglu2021.rulebook();
        for (Map.Entry<String, String> option : reading.entrySet()) {
            rulebook = rulebook.with(option.getKey(), option.getValue());
        }
        LocalDate day = LedgerGenerator.interestingDays(seed, lines).get(0);
        for (SubjectFile file : read(lines)) {
            MeasurePlan plan = plan(file, rulebook, day);
            Subject subject = plan.assessment().file().subject();
            String page = PAGES.of(new SubjectPage(plan, false));
            if (subject.isPersonal(subject.identifier())) {
                assertSaysNothingOf(subject.identifier().value(), page);
            }
            Set<String> out = new TreeSet<>();
            Document parsed = Jsoup.parse(page);
            parsed.select("#disclosure-section tbody tr").stream()
                    .filter(row -> !row.select(".tag.yes").isEmpty())
                    .forEach(row -> out.add(row.select("th bdi").first().wholeText()));
            Set<String> published = new TreeSet<>();
            plan.disclosure()
                    .decisions()
                    .forEach(decision -> decision.published()
                            .ifPresent(
                                    record -> published.add(decision.evidence().id())));
            assertThat(out).isEqualTo(published);
            if (!subject.kind().isOrganization()) {
                assertThat(out).isEmpty();
            }
            boolean inPlan = plan.codes().contains("13-2-1");
            assertThat(inPlan).isEqualTo(!out.isEmpty());
        }
    }

    @Provide
    Arbitrary<Long> seed() {
        return Arbitraries.longs().between(0, 1_000_000);
    }
}
