package org.creditcore.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Tally;

/** The tallies that make a condition hold: all that it looks at, but of what is joined by "or" only those of parts that hold. */
final class Grounding {
    private final Tests tests;
    private final int[] tallies;

    /** For each tally, where the tests of the parts begin that have to hold. */
    private final int[][] guards;

    private final boolean isAlwaysAll;

    private Grounding(Tests tests, int[] tallies, int[][] guards) {
        this.tests = tests;
        this.tallies = tallies;
        this.guards = guards;
        this.isAlwaysAll = areAllEmpty(guards);
    }

    private static boolean areAllEmpty(int[][] guards) {
        for (int[] starts : guards) {
            if (starts.length > 0) {
                return false;
            }
        }
        return true;
    }

    /** The grounding of a condition, the tests of whose parts are added. */
    static Grounding of(Compiled rules, Condition condition) {
        List<Integer> tallies = new ArrayList<>();
        List<int[]> guards = new ArrayList<>();
        collect(rules, condition, new int[0], tallies, guards);
        for (int i = tallies.size() - 1; i >= 0; i--) {
            if (isTakenIn(rules, i, tallies, guards)) {
                tallies.remove(i);
                guards.remove(i);
            }
        }
        int[] numbers = new int[tallies.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = tallies.get(i);
        }
        return new Grounding(rules.tests, numbers, guards.toArray(new int[0][]));
    }

    /** Whether another tally counts all records whose amounts this one adds: those are the same, or fewer. */
    private static boolean isTakenIn(Compiled rules, int index, List<Integer> tallies, List<int[]> guards) {
        Tally sum = rules.tallies.get(tallies.get(index));
        for (int other : tallies) {
            Tally count = rules.tallies.get(other);
            if (sum.isAmount()
                    && !count.isAmount()
                    // mostly one object: then nothing is linked to compare them, see Codes of the package rulebook
                    && Objects.equals(count.selector(), sum.selector())
                    && Objects.equals(rules.windows[other], rules.windows[tallies.get(index)])
                    && guards.get(tallies.indexOf(other)).length == 0) {
                return true;
            }
        }
        return false;
    }

    private static void collect(
            Compiled rules, Condition condition, int[] guarded, List<Integer> tallies, List<int[]> guards) {
        if (condition instanceof Condition.Range range) {
            tallies.add(rules.number(range.tally()));
            guards.add(guarded);
        } else if (condition instanceof Condition.All all) {
            for (Condition part : all.parts()) {
                collect(rules, part, guarded, tallies, guards);
            }
        } else {
            for (Condition part : ((Condition.Any) condition).parts()) {
                int[] more = Arrays.copyOf(guarded, guarded.length + 1);
                more[guarded.length] = rules.tests.add(part, ~1, ~0);
                collect(rules, part, more, tallies, guards);
            }
        }
    }

    /** The numbers of the tallies, where the condition holds with what they come to. Not to be changed. */
    int[] tallies(long[] values) {
        if (isAlwaysAll) {
            return tallies;
        }
        int[] found = new int[tallies.length];
        int size = 0;
        for (int i = 0; i < found.length; i++) {
            if (hold(guards[i], values)) {
                found[size++] = tallies[i];
            }
        }
        return Arrays.copyOf(found, size);
    }

    private boolean hold(int[] starts, long[] values) {
        for (int start : starts) {
            if (tests.walk(start, values) == 0) {
                return false;
            }
        }
        return true;
    }
}
