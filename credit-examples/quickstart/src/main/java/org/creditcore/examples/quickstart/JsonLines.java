package org.creditcore.examples.quickstart;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Prints JSON objects, one a line. */
final class JsonLines {
    private final JsonGenerator json;

    /** Characters are printed as they are, and nothing between the objects. */
    JsonLines(OutputStream out) throws IOException {
        JsonFactory factory = new JsonFactoryBuilder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .rootValueSeparator("")
                .build();
        this.json = factory.setCodec(new ObjectMapper(factory)).createGenerator(out);
    }

    /** Prints objects and nothing else. */
    static void print(List<Map<String, Object>> objects, OutputStream out) throws IOException {
        JsonLines json = new JsonLines(out);
        for (Map<String, Object> object : objects) {
            json.write(object);
        }
        json.flush();
    }

    void write(Map<String, Object> fields) throws IOException {
        json.writeObject(fields);
        json.writeRaw('\n');
    }

    void flush() throws IOException {
        json.flush();
    }
}
