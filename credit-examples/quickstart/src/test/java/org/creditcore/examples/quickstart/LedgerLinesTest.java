package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.creditcore.evidence.CreditFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written as a ledger is read as what it was. */
class LedgerLinesTest {
    @TempDir
    Path folder;

    private static List<CreditFile> read(String... names) throws Exception {
        LedgerBuilder ledger = new LedgerBuilder();
        for (String name : names) {
            try (Source source = Source.open(name, InputStream.nullInputStream())) {
                if (source.format() == Source.Format.JSON_LINES) {
                    new JsonLinesReader(source, ledger, Progress.SILENT).read();
                } else {
                    new PenaltyTableReader(source, ledger, Progress.SILENT).read();
                }
            }
        }
        Ledger read = ledger.build();
        assertThat(read.faulty()).isEmpty();
        return read.subjects().stream().map(SubjectFile::creditFile).toList();
    }

    private static String written(List<CreditFile> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines json = new JsonLines(out);
        for (CreditFile file : files) {
            for (Map<String, Object> line : LedgerLines.of(file)) {
                json.write(line);
            }
        }
        json.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The samples hold every type of record and event. */
    @Test
    void theSamplesAreReadAgainAsTheyWere() throws Exception {
        List<CreditFile> files = read("samples/ledger.jsonl", "samples/penalties.csv");
        Path again = folder.resolve("again.jsonl");
        Files.writeString(again, written(files));
        assertThat(read(again.toString())).isEqualTo(files);
    }

    @Test
    void everyOptionalFieldIsWritten() throws Exception {
        String lines = """
                {"type":"decision","id":"D1","subject":{"kind":"LEGAL_PERSON","scheme":"USCC","id":"91140603MA0KAMP17P",\
                "name":"示例"},"date":"2022-03-10","reportedBy":"价格股","recordedOn":"2022-03-11","authority":"某局",\
                "document":"1号","acts":[{"conduct":"迟报","conductFrom":"2022-01-01","conductTo":"2022-02-01","grave":true,\
                "sanctions":[{"kind":"FINE","amount":"20000.00"},{"kind":"WARNING"}]}],"publicityEnds":"2023-03-10"}
                {"type":"decision","id":"D2","subject":{"kind":"LEGAL_PERSON","scheme":"USCC","id":"91140603MA0KAMP17P",\
                "name":"示例"},"date":"2022-03-10","reportedBy":"价格股","corrects":"D1","authority":"某局",\
                "document":"1号","acts":[{"sanctions":[{"kind":"WARNING"}]}]}
                {"type":"revocation","of":"D1","date":"2022-04-01","by":"法规处","document":"2号","recordedOn":"2022-04-02"}
                """;
        Path ledger = folder.resolve("ledger.jsonl");
        Files.writeString(ledger, lines);
        assertThat(written(read(ledger.toString()))).isEqualTo(lines);
    }
}
