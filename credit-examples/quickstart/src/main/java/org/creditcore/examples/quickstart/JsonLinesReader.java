package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.creditcore.evidence.Fault;
import org.creditcore.subject.CanonicalText;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.InvalidIdentifierException;
import org.creditcore.subject.SubjectKind;

/** Reads a ledger written as JSON Lines. */
final class JsonLinesReader {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Source source;
    private final LedgerBuilder ledger;
    private final Progress progress;

    JsonLinesReader(Source source, LedgerBuilder ledger, Progress progress) {
        this.source = source;
        this.ledger = ledger;
        this.progress = progress;
    }

    void read() throws IOException {
        try (Lines lines = new Lines(source.open())) {
            while (lines.advance()) {
                int begin = lines.offset() == 0 && beginsWithMark(lines) ? BYTE_ORDER_MARK.length : 0;
                Line line = new Line(source, lines.number(), lines.offset() + begin, lines.length() - begin);
                long size = lines.size() - begin;
                if (size > Lines.LONGEST) {
                    line.add(new Fault(
                            "line", "is " + size + " bytes long, a line is at most " + Lines.LONGEST + " bytes long"));
                    try (Reader reader =
                            new InputStreamReader(source.open(line.offset(), line.length()), StandardCharsets.UTF_8)) {
                        sketch(line, Sketch.of(reader));
                    }
                    ledger.add(line);
                } else {
                    read(line, lines.bytes(), begin, (int) size);
                }
                progress.line();
            }
        }
    }

    private static boolean beginsWithMark(Lines lines) {
        return lines.size() >= BYTE_ORDER_MARK.length
                && Arrays.equals(lines.bytes(), 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private void read(Line line, byte[] bytes, int begin, int size) {
        String text = new String(bytes, begin, size, StandardCharsets.UTF_8);
        int broken = text.indexOf('\uFFFD') < 0 ? -1 : firstBroken(bytes, begin, size);
        if (broken >= 0) {
            line.add(new Fault("line", "is not UTF-8 at byte " + (broken + 1) + ", a ledger is written in UTF-8"));
            sketch(line, Sketch.of(new StringReader(text)));
            ledger.add(line);
            return;
        }
        if (isBlank(text)) {
            return;
        }
        try {
            new JsonLine(line, JsonText.object(text), ledger).read();
        } catch (JsonText.NotJsonException e) {
            line.add(new Fault("line", e.getMessage()));
            sketch(line, Sketch.of(new StringReader(text)));
        }
        ledger.add(line);
    }

    private static boolean isBlank(String text) {
        return text.isEmpty()
                || text.charAt(0) != '{' && CanonicalText.compact(text).isEmpty();
    }

    /** The place of the first byte that is no UTF-8, from 0; -1 if all are. */
    private static int firstBroken(byte[] bytes, int begin, int size) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, size);
        CharBuffer out = CharBuffer.allocate(size + 1);
        return decoder.decode(in, out, true).isError() ? in.position() - begin : -1;
    }

    /** Keeps what a broken line lets be read. */
    private void sketch(Line line, Sketch sketch) {
        String type = sketch.text("type").orElse("");
        boolean isEvent = JsonLine.isEvent(type)
                || !JsonLine.isEvidence(type) && sketch.text("of").isPresent();
        if (isEvent) {
            line.of = sketch.text("of").orElse(null);
            return;
        }
        line.id = sketch.text("id").orElse(null);
        if (sketch.text("subject.scheme").isPresent()
                && sketch.text("subject.id").isPresent()) {
            try {
                Identifier identifier = Identifier.of(
                        sketch.text("subject.scheme").get(),
                        sketch.text("subject.id").get());
                ledger.setSubject(line, identifier, "subject.id");
            } catch (InvalidIdentifierException e) {
                return;
            }
        }
        for (SubjectKind kind : SubjectKind.values()) {
            if (sketch.text("subject.kind").filter(kind.name()::equals).isPresent()) {
                line.kind = kind;
            }
        }
    }
}
