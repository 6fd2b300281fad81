package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.creditcore.subject.CanonicalText;

/** Reads a 双公示 penalty table, as bureaus export it: UTF-8 if the whole file is, else GB18030. */
final class PenaltyTableReader {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private final Source source;
    private final LedgerBuilder ledger;
    private final Progress progress;

    PenaltyTableReader(Source source, LedgerBuilder ledger, Progress progress) {
        this.source = source;
        this.ledger = ledger;
        this.progress = progress;
    }

    void read() throws IOException {
        Charset charset = charset();
        PenaltyHeading heading = null;
        try (SeekableByteChannel channel = source.channel()) {
            channel.position(markLength(charset));
            TableRows rows = new TableRows(channel);
            while (rows.advance()) {
                if (heading != null) {
                    row(rows, heading, charset);
                } else if (!isBlank(rows)) {
                    heading = heading(rows, charset);
                }
                progress.line();
            }
        }
    }

    /** What the file is written in. */
    private Charset charset() throws IOException {
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        try (InputStream in = source.open()) {
            boolean isEnd = false;
            while (!isEnd) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                isEnd = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                if (decoder.decode(bytes, chars.clear(), isEnd).isError()) {
                    return GB18030;
                }
                bytes.compact();
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private int markLength(Charset charset) throws IOException {
        byte[] mark = "\uFEFF".getBytes(charset);
        try (InputStream in = source.open()) {
            return Arrays.equals(in.readNBytes(mark.length), mark) ? mark.length : 0;
        }
    }

    private static boolean isBlank(TableRows rows) {
        for (int i = 0; i < rows.size(); i++) {
            byte b = rows.bytes()[i];
            if (b != '\n' && b != '\r' && b != ' ' && b != '\t') {
                return false;
            }
        }
        return !rows.isTooLong();
    }

    private PenaltyHeading heading(TableRows rows, Charset charset) {
        Line line = Line.heading(source, rows.number(), rows.offset(), rows.length());
        LineFaults faults = new LineFaults();
        List<String> headings = cells(rows, charset, faults);
        PenaltyHeading heading = PenaltyHeading.of(faults.isEmpty() ? headings : List.of(), faults);
        if (!faults.isEmpty()) {
            line.addAll(faults.list());
            ledger.add(line);
        }
        if (!heading.ignored().isEmpty()) {
            ledger.warn(line.place() + ": columns that are no part of the standard are ignored: "
                    + PersonalNumbers.masked(Line.escaped(String.join(", ", heading.ignored()))));
        }
        return heading;
    }

    private void row(TableRows rows, PenaltyHeading heading, Charset charset) throws IOException {
        if (isBlank(rows)) {
            return;
        }
        Line line = new Line(source, rows.number(), rows.offset(), rows.length(), heading.fieldNames());
        line.id = source.fileName() + ":" + rows.number();
        LineFaults faults = new LineFaults();
        List<String> cells = cells(rows, charset, faults);
        PenaltyRow row = new PenaltyRow(line, heading, cells, ledger);
        if (!faults.isEmpty()) {
            line.addAll(faults.list());
            row.readSubjectOnly();
        } else if (!heading.isComplete()) {
            line.setAside();
            row.readSubjectOnly();
        } else if (cells.stream().allMatch(cell -> CanonicalText.compact(cell).isEmpty())) {
            // a spreadsheet writes its empty rows as commas
            return;
        } else {
            row.read();
        }
        ledger.add(line);
    }

    /** The cells of a row; of a broken one those before the break. */
    private static List<String> cells(TableRows rows, Charset charset, LineFaults faults) {
        int size = rows.size();
        while (size > 0 && (rows.bytes()[size - 1] == '\n' || rows.bytes()[size - 1] == '\r')) {
            size--;
        }
        if (rows.isTooLong()) {
            faults.add(
                    "line", "is " + rows.length() + " bytes long, a line is at most " + Lines.LONGEST + " bytes long");
            return leadingCells(new String(rows.bytes(), 0, Math.min(size, 1 << 16), charset));
        }
        String text;
        try {
            text = strict(charset)
                    .decode(ByteBuffer.wrap(rows.bytes(), 0, size))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add("line", "is neither UTF-8 nor GB18030, a penalty table is written in one of them");
            return leadingCells(new String(rows.bytes(), 0, size, charset));
        }
        if (rows.isBroken()) {
            faults.add(
                    "line",
                    "has a quote that is not closed, or something behind one that is, a cell in quotes ends with a quote");
            return leadingCells(text);
        }
        return cells(text).orElseGet(() -> {
            faults.add("line", "is no row of cells, a penalty table is written as CSV");
            return leadingCells(text);
        });
    }

    private static Optional<List<String>> cells(String row) {
        if (row.indexOf('"') < 0) {
            return Optional.of(List.of(row.split(",", -1)));
        }
        try (CSVParser parser = CSVParser.parse(row, CSV)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? Optional.of(records.get(0).toList()) : Optional.empty();
        } catch (IOException | IllegalStateException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** The cells before the first that cannot be read. */
    private static List<String> leadingCells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.split(",", -1)) {
            boolean isQuoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
            String text = isQuoted ? cell.substring(1, cell.length() - 1) : cell;
            if (text.indexOf('"') >= 0 || text.indexOf('\uFFFD') >= 0) {
                break;
            }
            cells.add(text);
        }
        return cells;
    }
}
