package org.creditcore.examples.quickstart;

import java.util.List;

/** What a JSON text says, repeated keys included, which no map could hold. */
sealed interface JsonValue {
    /** What it is, in a word. */
    String words();

    /** A text. */
    record Text(String value) implements JsonValue {
        @Override
        public String words() {
            return "a text";
        }
    }

    /** A value of which nothing but its kind matters. */
    enum Scalar implements JsonValue {
        /** A number; the format has none. */
        NUMBER("a number"),
        /** Yes. */
        TRUE("true"),
        /** No. */
        FALSE("false"),
        /** Nothing. */
        NULL("null");

        private final String words;

        Scalar(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** A list. */
    record Array(List<JsonValue> values) implements JsonValue {
        @Override
        public String words() {
            return "a list";
        }
    }

    /** An object. */
    record Object(List<Member> members) implements JsonValue {
        @Override
        public String words() {
            return "an object";
        }
    }

    /** A field of an object. */
    record Member(String name, JsonValue value) {}
}
