package org.creditcore.grading;

import java.util.ArrayList;
import java.util.List;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Tally;

/**
 * A set of values of all tallies: a union of boxes, each a range for every tally. The number of boxes depends on the rulebook, not
 * on the number of records.
 */
final class Region {
    /** The boxes, none within another. */
    final List<Box> boxes;

    private final List<Tally> tallies;

    private Region(List<Tally> tallies, List<Box> boxes) {
        this.tallies = tallies;
        this.boxes = boxes;
    }

    /** All values between two bounds, both included. */
    static Region between(List<Tally> tallies, long[] lowest, long[] highest) {
        return new Region(tallies, List.of(new Box(lowest, highest)));
    }

    /** All values in any of some regions. */
    static Region union(List<Tally> tallies, List<Region> regions) {
        List<Box> boxes = new ArrayList<>();
        regions.forEach(region -> boxes.addAll(region.boxes));
        return new Region(tallies, maximal(boxes));
    }

    /** The part in which a condition holds, or the part in which it does not. */
    Region where(Condition condition, boolean holds) {
        if (condition instanceof Condition.Range range) {
            int tally = tallies.indexOf(range.tally());
            List<Box> parts = new ArrayList<>();
            for (Box box : boxes) {
                if (holds) {
                    box.cut(tally, range.atLeast(), range.atMost(), parts);
                } else {
                    box.cut(tally, Long.MIN_VALUE, range.atLeast() - 1, parts);
                    if (range.isBounded()) {
                        box.cut(tally, range.atMost() + 1, Long.MAX_VALUE, parts);
                    }
                }
            }
            return new Region(tallies, maximal(parts));
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts = all ? ((Condition.All) condition).parts() : ((Condition.Any) condition).parts();
        return all == holds ? whereEach(parts, holds) : whereSome(parts, holds);
    }

    /** The part in which every condition holds, or no condition does. */
    Region whereEach(List<Condition> conditions, boolean hold) {
        Region left = this;
        for (Condition condition : conditions) {
            left = left.where(condition, hold);
        }
        return left;
    }

    /** The part in which some condition holds, or some condition does not. */
    Region whereSome(List<Condition> conditions, boolean hold) {
        List<Box> found = new ArrayList<>();
        for (Condition condition : conditions) {
            found.addAll(where(condition, hold).boxes);
        }
        return new Region(tallies, maximal(found));
    }

    /** With each of its values, all values that are lower in any tallies, down to some lowest ones. */
    Region downTo(long[] lowest) {
        List<Box> down = new ArrayList<>();
        boxes.forEach(box -> down.add(new Box(lowest, box.highest)));
        return new Region(tallies, maximal(down));
    }

    boolean meets(Region other) {
        return boxes.stream().anyMatch(box -> other.boxes.stream().anyMatch(box::meets));
    }

    private static List<Box> maximal(List<Box> boxes) {
        List<Box> maximal = new ArrayList<>();
        for (Box box : boxes) {
            if (maximal.stream().noneMatch(other -> other.contains(box))) {
                maximal.removeIf(box::contains);
                maximal.add(box);
            }
        }
        return maximal;
    }

    /** The values between two bounds, both included, for every tally. */
    static final class Box {
        final long[] lowest;
        final long[] highest;

        private Box(long[] lowest, long[] highest) {
            this.lowest = lowest;
            this.highest = highest;
        }

        private void cut(int tally, long atLeast, long atMost, List<Box> into) {
            if (lowest[tally] <= atMost && atLeast <= highest[tally]) {
                Box part = new Box(lowest.clone(), highest.clone());
                part.lowest[tally] = Math.max(lowest[tally], atLeast);
                part.highest[tally] = Math.min(highest[tally], atMost);
                into.add(part);
            }
        }

        private boolean contains(Box other) {
            for (int tally = 0; tally < lowest.length; tally++) {
                if (other.lowest[tally] < lowest[tally] || highest[tally] < other.highest[tally]) {
                    return false;
                }
            }
            return true;
        }

        private boolean meets(Box other) {
            for (int tally = 0; tally < lowest.length; tally++) {
                if (other.highest[tally] < lowest[tally] || highest[tally] < other.lowest[tally]) {
                    return false;
                }
            }
            return true;
        }
    }
}
