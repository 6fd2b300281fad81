package org.creditcore.grading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.creditcore.subject.CanonicalText;

/**
 * The same spans once more, those of a tally side by side in the order of the ids of their records: which records a tally counts is
 * then read off one stretch of memory, and nothing has to be sorted.
 */
final class ByTally {
    /** The first row of each tally, and one past the last row of all. */
    private final int[] starts;

    private final int[] firsts;
    private final int[] lasts;

    /** The place of the record of each row among the ids. */
    private final int[] places;

    private final String[] idOfRow;

    /** The ids of all cases, in order of code points. */
    private final String[] ids;

    ByTally(Spans spans) {
        int size = spans.size();
        int cases = spans.cases.size();
        int tallies = spans.rules.tallies.size();
        int[] firstSpans = new int[cases + 1];
        this.starts = new int[tallies + 1];
        for (int span = 0; span < size; span++) {
            firstSpans[spans.caseNumber(span) + 1]++;
            starts[spans.tallyOf(span) + 1]++;
        }
        addUp(firstSpans);
        addUp(starts);
        this.firsts = new int[size];
        this.lasts = new int[size];
        this.places = new int[size];
        this.idOfRow = new String[size];
        this.ids = new String[cases];
        int[] next = starts.clone();
        Integer[] order = new Integer[cases];
        Arrays.setAll(order, Integer::valueOf);
        Arrays.sort(order, Comparator.comparing(spans::id, CanonicalText.BY_CODE_POINT));
        for (int place = 0; place < cases; place++) {
            int numbered = order[place];
            ids[place] = spans.id(numbered);
            for (int span = firstSpans[numbered]; span < firstSpans[numbered + 1]; span++) {
                int row = next[spans.tallyOf(span)]++;
                firsts[row] = spans.first(span);
                lasts[row] = Columns.within(spans.last(span));
                places[row] = place;
                idOfRow[row] = ids[place];
            }
        }
    }

    private static void addUp(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    private int outside(int row, int day) {
        return Columns.outside(firsts[row], lasts[row], day);
    }

    /** The ids of the records that some tallies count on a day, each once, in order of code points. */
    List<String> ids(int[] tallies, int day) {
        int on = Columns.within(day);
        return tallies.length == 1 ? ids(tallies[0], on) : idsOfSeveral(tallies, on);
    }

    private List<String> ids(int tally, int day) {
        // fields are read once, as these loops are most of what a long file costs
        int begin = starts[tally];
        int end = starts[tally + 1];
        int[] from = firsts;
        int[] through = lasts;
        int count = end - begin;
        for (int row = begin; row < end; row++) {
            count += Columns.outside(from[row], through[row], day);
        }
        // without a branch: each id is written, and overwritten unless it counts
        String[] of = idOfRow;
        String[] found = new String[count + 1];
        int size = 0;
        for (int row = begin; row < end; row++) {
            found[size] = of[row];
            size += 1 + Columns.outside(from[row], through[row], day);
        }
        return FixedList.over(found, count);
    }

    private List<String> idsOfSeveral(int[] tallies, int day) {
        int[] rows = new int[tallies.length];
        int most = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = starts[tallies[i]];
            most += starts[tallies[i] + 1] - rows[i];
        }
        String[] found = new String[Math.min(most, ids.length)];
        int size = 0;
        while (true) {
            int place = ids.length;
            for (int i = 0; i < rows.length; i++) {
                while (rows[i] < starts[tallies[i] + 1] && outside(rows[i], day) != 0) {
                    rows[i]++;
                }
                if (rows[i] < starts[tallies[i] + 1]) {
                    place = Math.min(place, places[rows[i]]);
                }
            }
            if (place == ids.length) {
                return FixedList.over(found, size);
            }
            found[size++] = ids[place];
            for (int i = 0; i < rows.length; i++) {
                if (rows[i] < starts[tallies[i] + 1] && places[rows[i]] == place) {
                    rows[i]++;
                }
            }
        }
    }
}
