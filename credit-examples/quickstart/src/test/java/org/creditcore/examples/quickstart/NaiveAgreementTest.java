package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditcore.evidence.CreditFile;
import org.creditcore.examples.quickstart.naive.LedgerGenerator;
import org.creditcore.examples.quickstart.naive.NaiveGrader;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.grading.KnownOn;
import org.creditcore.grading.Timeline;
import org.creditcore.measure.MeasureResolver;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Grade;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Identifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The host and the library agree with a second grader that was written from the rules alone, on generated ledgers, days, days of
 * knowledge and readings. A disagreement reports the seed, and the ledger.
 */
@Tag("R12")
@Tag("R14")
@Tag("R16")
@Tag("R17")
@Tag("R18")
@Tag("R19")
@Tag("R20")
@Tag("R21")
@Tag("R22")
@Tag("R26")
@Tag("R28")
@Tag("R33")
@Tag("R35")
@Tag("R38")
class NaiveAgreementTest {
    private static final int LEDGERS = 7_000;
    private static final int AT_LEAST = 100_000;
    private static final int NEXT_CHANGE_EVERY = 25;
    private static final int YEARS_WALKED = 5;
    private static final int TIMELINES = 40;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void twoGradersAgree() throws Exception {
        int compared = 0;
        int changesCompared = 0;
        Set<String> plans = new HashSet<>();
        for (long seed = 0; seed < LEDGERS; seed++) {
            List<String> lines = LedgerGenerator.generate(seed);
            Map<String, String> reading = LedgerGenerator.randomReading(seed);
            List<LocalDate> days = LedgerGenerator.interestingDays(seed, lines);
            NaiveGrader naive = new NaiveGrader(lines, reading);
            Grader grader = Grader.of(rulebook(reading));
            Ledger ledger = read(lines);
            assertThat(ledger.faulty())
                    .describedAs("the ledger of seed %d is valid", seed)
                    .isEmpty();
            assertThat(ledger.subjects().stream().map(subject -> key(subject.identifier())))
                    .isEqualTo(naive.subjects());
            for (SubjectFile subject : ledger.subjects()) {
                String key = key(subject.identifier());
                CreditFile file = subject.creditFile();
                for (int i = 0; i < days.size(); i++) {
                    LocalDate day = days.get(i);
                    // every third question is asked as known on another of the days
                    LocalDate knownOn = (seed + i) % 3 == 0 ? days.get((int) ((seed + 7L * i) % days.size())) : null;
                    Assessment assessment =
                            knownOn == null ? grader.assess(file, day) : grader.assess(file, day, KnownOn.of(knownOn));
                    ObjectNode actual = printed(assessment);
                    JsonNode nextChange = actual.remove("nextChange");
                    assertAgree(actual, naive.grade(key, day, knownOn), seed, reading, knownOn, lines);
                    plans.add(actual.get("measures").toString());
                    compared++;
                    if (seed % NEXT_CHANGE_EVERY == 0 && i < 2) {
                        assertNextChange(nextChange, naive, key, day, knownOn, seed, lines);
                        changesCompared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(AT_LEAST);
        assertThat(plans)
                .containsExactlyInAnyOrder(
                        "[]",
                        "[\"11-1\",\"11-2\",\"11-3\",\"11-4\"]",
                        "[\"12-1\",\"12-2\"]",
                        "[\"13-1-1\",\"13-1-2\"]",
                        "[\"13-1-1\",\"13-1-2\",\"13-2-1\",\"13-2-2\"]");
        assertThat(changesCompared).isGreaterThanOrEqualTo(700);
    }

    /** Walks the second grader day by day over thirty years, and holds the timeline of the library against it. */
    @Test
    @Tag("law-8")
    void twoGradersDrawTheSameTimelines() throws Exception {
        int segments = 0;
        int drawn = 0;
        for (long seed = 1; drawn < TIMELINES; seed++) {
            List<String> lines = LedgerGenerator.generate(seed);
            if (read(lines).subjects().isEmpty()) {
                continue;
            }
            drawn++;
            Map<String, String> reading = LedgerGenerator.randomReading(seed);
            List<LocalDate> days = LedgerGenerator.interestingDays(seed, lines);
            NaiveGrader naive = new NaiveGrader(lines, reading);
            Grader grader = Grader.of(rulebook(reading));
            SubjectFile subject = read(lines).subjects().get(0);
            LocalDate knownOn = seed % 3 == 0 ? days.get((int) (seed % days.size())) : null;
            CreditFile file = subject.creditFile();
            Timeline timeline = knownOn == null ? grader.timeline(file) : grader.timeline(file, KnownOn.of(knownOn));
            LocalDate first =
                    days.stream().min(LocalDate::compareTo).orElseThrow().minusYears(4);
            LocalDate last = first.plusYears(30);
            List<String> expected = new ArrayList<>();
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                ObjectNode graded = naive.grade(key(subject.identifier()), day, knownOn);
                String outcome = graded.get("outcome").asText() + " "
                        + graded.get("grade").asText();
                if (expected.isEmpty() || !expected.get(expected.size() - 1).endsWith(": " + outcome)) {
                    expected.add((day.equals(first) ? "" : day) + ": " + outcome);
                }
            }
            List<String> actual = timeline.segments().stream()
                    .filter(segment -> segment.firstDay().filter(last::isBefore).isEmpty())
                    .map(segment -> segment.firstDay().map(LocalDate::toString).orElse("") + ": "
                            + segment.outcome().kind() + " "
                            + segment.outcome().grade().map(Grade::code).orElse("null"))
                    .toList();
            assertThat(actual)
                    .describedAs("seed %d, %s, known on %s, of%n%s", seed, reading, knownOn, String.join("\n", lines))
                    .isEqualTo(expected);
            segments += actual.size();
        }
        assertThat(segments).isGreaterThan(2 * TIMELINES);
    }

    private static void assertAgree(
            ObjectNode actual,
            ObjectNode expected,
            long seed,
            Map<String, String> reading,
            LocalDate knownOn,
            List<String> lines) {
        // describing is dear, and nearly always for nothing
        if (!actual.toString().equals(expected.toString())) {
            assertThat(actual.toString())
                    .describedAs("seed %d, %s, known on %s, of%n%s", seed, reading, knownOn, String.join("\n", lines))
                    .isEqualTo(expected.toString());
        }
    }

    private static void assertNextChange(
            JsonNode actual,
            NaiveGrader naive,
            String key,
            LocalDate day,
            LocalDate knownOn,
            long seed,
            List<String> lines) {
        LocalDate horizon = day.plusYears(YEARS_WALKED);
        ObjectNode expected = naive.nextChange(key, day, knownOn, horizon);
        boolean beyondHorizon =
                !actual.isNull() && LocalDate.parse(actual.get("on").asText()).isAfter(horizon);
        assertThat(actual.isNull() || beyondHorizon ? "none" : actual.toString())
                .describedAs("next change of seed %d on %s, known on %s, of%n%s", seed, day, knownOn, lines)
                .isEqualTo(expected == null ? "none" : expected.toString());
    }

    private static Rulebook rulebook(Map<String, String> reading) {
        Rulebook rulebook = Pinglu2021.rulebook();
        for (Map.Entry<String, String> option : reading.entrySet()) {
            rulebook = rulebook.with(option.getKey(), option.getValue());
        }
        return rulebook;
    }

    private static Ledger read(List<String> lines) throws Exception {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        LedgerBuilder ledger = new LedgerBuilder();
        try (Source source = Source.open(Source.STANDARD_INPUT, new ByteArrayInputStream(bytes))) {
            new JsonLinesReader(source, ledger, Progress.SILENT).read();
        }
        return ledger.build();
    }

    /** What the host prints of an assessment. */
    private ObjectNode printed(Assessment assessment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport report = new JsonReport(out);
        report.add(MeasureResolver.of(assessment.rulebook()).resolve(assessment), false, Optional.empty());
        report.end();
        return (ObjectNode) json.readTree(out.toByteArray());
    }

    private static String key(Identifier identifier) {
        return identifier.scheme() + " " + identifier.value();
    }
}
