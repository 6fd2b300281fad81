package org.creditcore.examples.quickstart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditcore.subject.CanonicalText;

/** The heading of one penalty table: which column stands where, and what it is called there. */
final class PenaltyHeading {
    private final Map<PenaltyColumn, Integer> places = new EnumMap<>(PenaltyColumn.class);
    private final Map<PenaltyColumn, String> names = new EnumMap<>(PenaltyColumn.class);
    private final List<String> ignored = new ArrayList<>();
    private final Map<String, String> fieldNames = new HashMap<>();
    private int width;
    private boolean isComplete;

    private PenaltyHeading() {}

    /** Reads a heading. What keeps the table from being read goes to the faults. */
    static PenaltyHeading of(List<String> headings, LineFaults faults) {
        PenaltyHeading heading = new PenaltyHeading();
        heading.width = headings.size();
        for (int i = 0; i < headings.size(); i++) {
            heading.add(i, headings.get(i), faults);
        }
        if (!headings.isEmpty()) {
            heading.checkRequired(faults);
        }
        heading.isComplete = faults.isEmpty();
        heading.nameFields();
        return heading;
    }

    private void add(int place, String heading, LineFaults faults) {
        String name = PenaltyRow.trimmed(heading);
        Optional<PenaltyColumn> column = PenaltyColumn.of(heading);
        if (column.isEmpty()) {
            if (!CanonicalText.compact(name).isEmpty()) {
                ignored.add(name);
            }
        } else if (places.putIfAbsent(column.get(), place) == null) {
            names.put(column.get(), name);
        } else {
            faults.add(
                    column.get().heading(),
                    "is the heading of columns " + (places.get(column.get()) + 1) + " and " + (place + 1)
                            + ", each column is allowed once");
        }
    }

    private void checkRequired(LineFaults faults) {
        for (PenaltyColumn column : PenaltyColumn.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                faults.add(column.heading(), "is missing, a penalty table has that column");
            }
        }
        boolean hasCode = PenaltyColumn.CODES.stream().anyMatch(places::containsKey);
        boolean hasDocument =
                places.containsKey(PenaltyColumn.DOCUMENT_TYPE) && places.containsKey(PenaltyColumn.DOCUMENT_NUMBER);
        if (!hasCode && !hasDocument) {
            faults.add(
                    PenaltyColumn.CODE_1.heading(),
                    "is missing, a penalty table has that column, or 证件类型 and 证件号码 where it is of persons");
        }
    }

    /** What the fields of a record are called in this table. */
    private void nameFields() {
        fieldNames.put("subject.kind", name(PenaltyColumn.CLASS));
        fieldNames.put("date", name(PenaltyColumn.DATE));
        fieldNames.put("authority", name(PenaltyColumn.AUTHORITY));
        fieldNames.put("document", name(PenaltyColumn.DECISION_NUMBER));
        fieldNames.put("reportedBy", name(PenaltyColumn.REPORTED_BY));
        fieldNames.put("publicityEnds", name(PenaltyColumn.PUBLICITY_ENDS));
        fieldNames.put("acts", name(PenaltyColumn.FINE));
    }

    /** What the column is called in this table, or in the standard if the table has none. */
    String name(PenaltyColumn column) {
        return names.getOrDefault(column, column.heading());
    }

    /** Where the column stands, from 0; -1 if the table has none. */
    int place(PenaltyColumn column) {
        return places.getOrDefault(column, -1);
    }

    /** How many columns the table has. */
    int width() {
        return width;
    }

    /** Whether rows can be read. */
    boolean isComplete() {
        return isComplete;
    }

    /** The headings that are no part of the standard. */
    List<String> ignored() {
        return ignored;
    }

    Map<String, String> fieldNames() {
        return fieldNames;
    }
}
