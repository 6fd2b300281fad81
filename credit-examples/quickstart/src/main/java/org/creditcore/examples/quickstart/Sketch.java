package org.creditcore.examples.quickstart;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What can still be read of a line that is broken or too long: which record it holds or is about, and whose. It is read token
 * by token up to the break, and never held as a whole.
 */
final class Sketch {
    private final Map<String, String> texts = new HashMap<>();

    private Sketch() {}

    /** Reads a line as far as it goes. */
    static Sketch of(Reader line) {
        Sketch sketch = new Sketch();
        try (JsonParser parser = JsonText.FACTORY.createParser(line)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                sketch.read(parser, "");
            }
        } catch (IOException e) {
            // the break: what was read before it is all there is
        }
        return sketch;
    }

    private void read(JsonParser parser, String path) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = path + parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && name.equals("subject")) {
                read(parser, "subject.");
            } else if (value == JsonToken.VALUE_STRING && isWanted(name)) {
                texts.putIfAbsent(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }

    private static boolean isWanted(String name) {
        return switch (name) {
            case "type", "id", "of", "subject.kind", "subject.scheme", "subject.id" -> true;
            default -> false;
        };
    }

    /** A text of the line; empty if it has none, or one that is not whole. */
    Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path)).filter(text -> text.indexOf('\uFFFD') < 0);
    }
}
