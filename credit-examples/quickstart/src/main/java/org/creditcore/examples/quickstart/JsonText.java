package org.creditcore.examples.quickstart;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON. */
final class JsonText {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Lines.LONGEST)
                    .maxNameLength(Lines.LONGEST)
                    .maxNumberLength(Lines.LONGEST)
                    .build())
            .build();

    private static final String ALLOWED = ", a line is one JSON object";

    private JsonText() {}

    /** A text that is no JSON. */
    static final class NotJsonException extends Exception {
        private static final long serialVersionUID = 1L;

        NotJsonException(String problem) {
            super(problem);
        }
    }

    /**
     * What a text says.
     *
     * @throws NotJsonException if it is no JSON; the message says why, and nothing of the text
     */
    static JsonValue.Object object(String text) throws NotJsonException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            JsonValue value = value(parser);
            if (!(value instanceof JsonValue.Object object)) {
                throw new NotJsonException("is " + value.words() + ALLOWED);
            }
            if (parser.nextToken() != null) {
                throw new NotJsonException("goes on after its object" + ALLOWED);
            }
            return object;
        } catch (JsonEOFException e) {
            throw new NotJsonException("ends before its object does" + ALLOWED);
        } catch (StreamConstraintsException e) {
            throw new NotJsonException("is nested too deep" + ALLOWED);
        } catch (JsonProcessingException e) {
            throw new NotJsonException(
                    "is no JSON at character " + e.getLocation().getColumnNr() + ALLOWED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonValue value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT:
                List<JsonValue.Member> members = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.add(new JsonValue.Member(name, value(parser)));
                }
                return new JsonValue.Object(members);
            case START_ARRAY:
                List<JsonValue> values = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(parser));
                }
                return new JsonValue.Array(values);
            case VALUE_STRING:
                return new JsonValue.Text(parser.getText());
            case VALUE_TRUE:
                return JsonValue.Scalar.TRUE;
            case VALUE_FALSE:
                return JsonValue.Scalar.FALSE;
            case VALUE_NULL:
                return JsonValue.Scalar.NULL;
            default:
                return JsonValue.Scalar.NUMBER;
        }
    }
}
