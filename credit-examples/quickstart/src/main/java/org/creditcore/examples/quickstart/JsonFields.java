package org.creditcore.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditcore.evidence.Money;

/**
 * The fields of one JSON object. A field that was not asked for is unknown; what is wrong with one that was, is collected, and
 * the field is then as good as absent.
 */
final class JsonFields {
    private final JsonValue.Object object;
    private final String what;
    private final String path;
    private final LineFaults faults;
    private final Texts texts;
    private final List<String> asked = new ArrayList<>(12);

    /**
     * The fields of an object.
     *
     * @param what the object in words, such as {@code an act}
     * @param path where it stands, such as {@code acts[0].}; empty for the line itself
     */
    JsonFields(JsonValue.Object object, String what, String path, LineFaults faults, Texts texts) {
        this.object = object;
        this.what = what;
        this.path = path;
        this.faults = faults;
        this.texts = texts;
    }

    /** The same object, called something else now that more is known of it. */
    JsonFields as(String words) {
        JsonFields renamed = new JsonFields(object, words, path, faults, texts);
        renamed.asked.addAll(asked);
        return renamed;
    }

    String path(String name) {
        return path + name;
    }

    /** Whether the object has the field, whatever it holds. */
    boolean has(String name) {
        return object.members().stream().anyMatch(member -> member.name().equals(name));
    }

    Optional<String> text(String name) {
        return text(name, find(name));
    }

    Optional<String> requiredText(String name) {
        return text(name, required(name));
    }

    Optional<LocalDate> day(String name) {
        return day(name, find(name));
    }

    Optional<LocalDate> requiredDay(String name) {
        return day(name, required(name));
    }

    <E extends Enum<E>> Optional<E> requiredOneOf(Class<E> type, String name) {
        Optional<String> text = requiredText(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (constant.name().equals(text.get())) {
                return Optional.of(constant);
            }
        }
        faults.add(
                path(name),
                LineFaults.quoted(text.get()) + " is unknown, allowed are "
                        + Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ")));
        return Optional.empty();
    }

    Optional<Money> money(String name) {
        Optional<JsonValue> value = find(name);
        if (value.isPresent() && !(value.get() instanceof JsonValue.Text)) {
            faults.add(
                    path(name),
                    "is " + value.get().words()
                            + ", an amount is a text in yuan with at most two decimals, such as \"20000.00\"");
            return Optional.empty();
        }
        Optional<String> text = text(name, value);
        try {
            return text.map(Money::ofYuan);
        } catch (IllegalArgumentException e) {
            faults.add(path(name), e.getMessage());
            return Optional.empty();
        }
    }

    boolean isTrue(String name) {
        Optional<JsonValue> value = find(name);
        if (value.isPresent() && value.get() != JsonValue.Scalar.TRUE && value.get() != JsonValue.Scalar.FALSE) {
            faults.add(path(name), "is " + value.get().words() + ", must be true or false");
        }
        return value.isPresent() && value.get() == JsonValue.Scalar.TRUE;
    }

    Optional<JsonValue.Object> requiredObject(String name) {
        Optional<JsonValue> value = required(name);
        if (value.isPresent() && !(value.get() instanceof JsonValue.Object)) {
            faults.add(path(name), "is " + value.get().words() + ", must be an object");
        }
        return value.filter(JsonValue.Object.class::isInstance).map(JsonValue.Object.class::cast);
    }

    Optional<List<JsonValue>> requiredList(String name) {
        Optional<JsonValue> value = required(name);
        if (value.isPresent() && !(value.get() instanceof JsonValue.Array)) {
            faults.add(path(name), "is " + value.get().words() + ", must be a list");
        }
        return value.filter(JsonValue.Array.class::isInstance).map(array -> ((JsonValue.Array) array).values());
    }

    /** Names the fields that nobody asked for, and those given twice. */
    void refuseOthers() {
        Set<String> seen = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (JsonValue.Member member : object.members()) {
            String name = member.name();
            if (!seen.add(name) && named.add(name)) {
                faults.add(shownPath(name), "is given more than once, each field is allowed once");
            } else if (!asked.contains(name) && !named.contains(name)) {
                faults.add(shownPath(name), "is no field of " + what + ", allowed are " + String.join(", ", asked));
            }
        }
    }

    private String shownPath(String name) {
        String quoted = LineFaults.quoted(name);
        return path(quoted.substring(1, quoted.length() - 1));
    }

    private Optional<JsonValue> required(String name) {
        Optional<JsonValue> value = find(name);
        if (value.isEmpty() && !has(name)) {
            faults.add(path(name), "is missing, " + what + " requires it");
        }
        return value;
    }

    private Optional<JsonValue> find(String name) {
        if (!asked.contains(name)) {
            asked.add(name);
        }
        for (JsonValue.Member member : object.members()) {
            if (member.name().equals(name)) {
                if (member.value() == JsonValue.Scalar.NULL) {
                    faults.add(path(name), "is null, a field that says nothing is left out");
                    return Optional.empty();
                }
                return Optional.of(member.value());
            }
        }
        return Optional.empty();
    }

    private Optional<String> text(String name, Optional<JsonValue> value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof JsonValue.Text text)) {
            faults.add(path(name), "is " + value.get().words() + ", must be a text");
            return Optional.empty();
        }
        if (!isWellFormed(text.value())) {
            faults.add(path(name), "holds half a character (a lone surrogate), must be a text of whole characters");
            return Optional.empty();
        }
        return Optional.of(text.value());
    }

    private Optional<LocalDate> day(String name, Optional<JsonValue> value) {
        Optional<String> text = text(name, value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = texts.day(text.get());
        if (day.isEmpty()) {
            faults.add(
                    path(name), LineFaults.quoted(text.get()) + " is no date, must be a day written like 2022-03-10");
        }
        return day;
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isHighSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
