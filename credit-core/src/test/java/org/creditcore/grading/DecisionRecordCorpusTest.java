package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.grading.Samples.UNIT;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.grave;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Reading;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Decision records that were written once: whoever builds this library, on whatever JVM, must write them again to the byte. A change of
 * the rules or of the format of canonical texts is seen here; records that hosts keep are no longer confirmed after it.
 *
 * <p>They are written anew with {@code mvn -pl credit-core test -Dtest=DecisionRecordCorpusTest -Ddecision.records.write=true}.
 */
@Tag("law-2")
class DecisionRecordCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/org/creditcore/grading/decision-records.txt");
    private static final String SALT = "a salt that is no secret";
    private static final int RECORDS = 72;
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 20);
    private static final List<Subject> SUBJECTS = List.of(
            Samples.SUBJECT,
            Subject.of(SubjectKind.NATURAL_PERSON, Identifier.of("RESIDENT_ID", "11010519491231002X")),
            Subject.of(SubjectKind.INDIVIDUAL_BUSINESS, Identifier.of("工商注册号", "140603600000000")));

    /** {@link Random} with a seed is the same on every Java platform, by its specification. */
    private final Random random = new Random(20211);

    @Tag("slow")
    @Test
    void recordsWrittenOnceAreWrittenAgain() throws IOException {
        StringBuilder written = new StringBuilder();
        List<Reading> readings = Reading.all(Pinglu2021.rulebook().options());
        List<CreditFile> files = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            CreditFile file = file(SUBJECTS.get(i % SUBJECTS.size()));
            files.add(file);
            Grader grader = Grader.of(Pinglu2021.rulebook().under(readings.get(i)));
            LocalDate day = FIRST.plusDays(200 + random.nextInt(600));
            Assessment assessment = i % 4 == 3
                    ? grader.assess(file, day, KnownOn.of(FIRST.plusDays(random.nextInt(900))))
                    : grader.assess(file, day);
            written.append(DecisionRecord.of(assessment, "卷" + (i + 1), SALT).text())
                    .append('\n');
        }
        if (Boolean.getBoolean("decision.records.write")) {
            Files.writeString(CORPUS, written, StandardCharsets.UTF_8);
        }
        String corpus = Files.readString(CORPUS, StandardCharsets.UTF_8);
        assertThat(written.toString()).isEqualTo(corpus);

        List<String> texts = List.of(corpus.split("(?<=\n)\n"));
        assertThat(texts).hasSize(RECORDS);
        for (int i = 0; i < RECORDS; i++) {
            DecisionRecord record = DecisionRecord.parse(texts.get(i));
            assertThat(record.check(Pinglu2021.rulebook(), files.get(i), SALT)).isEmpty();
        }
        assertThat(texts)
                .extracting(text -> DecisionRecord.parse(text).outcome())
                .contains("A", "B", "C", "UNGRADED", "UNDETERMINED");
    }

    private CreditFile file(Subject subject) {
        List<Evidence> records = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        int size = random.nextInt(15);
        for (int i = 0; i < size; i++) {
            Evidence record =
                    record("E-" + i, FIRST.plusDays(random.nextInt(500)).toString());
            records.add(record);
            if (random.nextInt(3) == 0) {
                LocalDate day = record.date().plusDays(random.nextInt(200));
                Event event = record.isAdverse() && random.nextBoolean()
                        ? Event.repair(record.id(), day, UNIT)
                        : Event.objection(record.id(), day, UNIT);
                Optional<LocalDate> recordedOn =
                        random.nextBoolean() ? Optional.of(day.plusDays(random.nextInt(90))) : Optional.empty();
                events.add(Event.builder().from(event).recordedOn(recordedOn).build());
            }
        }
        return CreditFile.of(subject, records, events);
    }

    private Evidence record(String id, String date) {
        return switch (random.nextInt(16)) {
            case 0 -> Samples.breach(id, date).build();
            case 1 -> Samples.award(id, date);
            case 2 ->
                Samples.commendation(id, date, CommendingBody.INDUSTRY_ASSOCIATION)
                        .build();
            case 3 ->
                Samples.rating(id, date, Standing.values()[random.nextInt(3)]).build();
            case 4 ->
                Samples.listed(id, date, ListColour.values()[random.nextInt(2)]).build();
            case 5 -> Samples.decision(id, date, act(), act());
            default -> Samples.decision(id, date, act());
        };
    }

    private Act act() {
        SanctionKind[] kinds = SanctionKind.values();
        return switch (random.nextInt(4)) {
            case 0 -> Samples.warning();
            case 1 -> fined(random.nextInt(600_000) + ".0" + random.nextInt(10));
            case 2 -> grave(SanctionKind.WARNING, SanctionKind.FINE);
            default -> Samples.act(kinds[random.nextInt(random.nextInt(kinds.length) + 1)]);
        };
    }
}
