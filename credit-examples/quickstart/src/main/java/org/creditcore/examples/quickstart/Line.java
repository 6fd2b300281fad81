package org.creditcore.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.Fault;
import org.creditcore.subject.SubjectKind;

/**
 * One line of a ledger, or one row of a table: where it stands, what it says, and what is wrong with it. Of a faulty line as
 * much is kept as could be read.
 */
final class Line {
    private static final int LONGEST_PROBLEM = 1000;
    private static final int HEAD = 600;
    private static final int TAIL = 300;

    private final Map<String, String> fieldNames;
    private final Source source;
    private final int number;
    private final long offset;
    private final long length;

    /** The id of the record on this line; null if it holds none, or none that can be read. */
    String id;

    /** The id of the record that the event on this line happened to; null as above. */
    String of;

    /** Whom the line is about; null if it does not say, or not so that it can be read. */
    SubjectFile subject;

    /** The kind of subject that the line states, or null. */
    SubjectKind kind;

    /** Whether the kind gives way to another kind of organisation stated elsewhere. */
    boolean kindGivesWay;

    /** The name of the subject, or null. */
    String name;

    /** The record, if there is one without fault; else null. */
    Evidence record;

    /** The event, if there is one without fault; else null. */
    Event event;

    private List<Finding> findings = List.of();
    private boolean isSetAside;
    private boolean isHeading;

    Line(Source source, int number, long offset, long length) {
        this(source, number, offset, length, Map.of());
    }

    /**
     * A line whose fields have names of their own.
     *
     * @param fieldNames what the fields of the exchange format are called here
     */
    Line(Source source, int number, long offset, long length, Map<String, String> fieldNames) {
        this.fieldNames = fieldNames;
        this.source = source;
        this.number = number;
        this.offset = offset;
        this.length = length;
    }

    /** The heading of a table, which is never among the lines set aside. */
    static Line heading(Source source, int number, long offset, long length) {
        Line line = new Line(source, number, offset, length);
        line.isHeading = true;
        return line;
    }

    Source source() {
        return source;
    }

    int number() {
        return number;
    }

    long offset() {
        return offset;
    }

    long length() {
        return length;
    }

    /** Where the line stands: file and number. */
    String place() {
        return source.name() + ":" + number;
    }

    /** Adds what is wrong; whatever of it may be personal is hidden when it is shown. */
    void add(Fault fault) {
        addAll(List.of(fault));
    }

    /** Adds all that is wrong, as {@link #add} does. */
    void addAll(List<Fault> more) {
        for (Fault fault : more) {
            add(new Finding(fault.field(), fault.problem(), false));
        }
    }

    /** Adds what is wrong in words that hold nothing personal, such as the places of other lines. */
    void addHarmless(String field, String problem) {
        add(new Finding(field, problem, true));
    }

    private void add(Finding finding) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>(1);
        }
        findings.add(finding);
        isSetAside = true;
    }

    /** Sets the line aside for the fault of another. */
    void setAside() {
        isSetAside = true;
    }

    /** Whether the line is left out of the ledger. */
    boolean isSetAside() {
        return isSetAside && !isHeading;
    }

    /** Whether something is wrong with this very line. */
    boolean isFaulty() {
        return !findings.isEmpty();
    }

    /** What is wrong, each on one line, without personal identifiers. */
    List<String> faultTexts() {
        return findings.stream()
                .map(finding -> place() + ": " + shown(fieldNames.getOrDefault(finding.field, finding.field)) + ": "
                        + (finding.isHarmless ? finding.problem : shown(finding.problem)))
                .toList();
    }

    /** The text as it may be shown: on one line, not too long, and without personal identifiers (R4). */
    String shown(String text) {
        String shown = subject == null ? text : subject.hidden(text);
        shown = escaped(PersonalNumbers.masked(shown));
        return shown.length() <= LONGEST_PROBLEM
                ? shown
                : shown.substring(0, HEAD) + "…" + shown.substring(shown.length() - TAIL);
    }

    /** The text without characters that would break a line, or turn its direction. */
    static String escaped(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean harmless = c >= ' ' && c < '\u007F' || c >= '\u00A0' && !isFormatting(c);
            if (!harmless && escaped == null) {
                escaped = new StringBuilder(text.length() + 8).append(text, 0, i);
            }
            if (escaped != null) {
                if (harmless) {
                    escaped.append(c);
                } else {
                    String hex = Integer.toHexString(c);
                    escaped.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
                }
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static boolean isFormatting(char c) {
        return c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u2028' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\uFEFF';
    }

    /** One thing that is wrong. */
    private record Finding(String field, String problem, boolean isHarmless) {}
}
