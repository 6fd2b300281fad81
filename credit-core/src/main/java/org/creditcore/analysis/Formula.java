package org.creditcore.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition over the cells of a space: that a tally is in some of its cells, that all parts hold, or that at least one does.
 *
 * @param kind which of the three
 * @param axis the axis of the tally
 * @param cells the cells in which it holds, as bits
 * @param all all cells of the axis
 * @param parts the parts
 */
record Formula(Kind kind, int axis, long cells, long all, List<Formula> parts) {
    enum Kind {
        IN,
        ALL,
        ANY
    }

    /** Always holds. */
    static final Formula ALWAYS = all(List.of());

    /** Never holds. */
    static final Formula NEVER = any(List.of());

    static Formula in(Axis axis, long cells) {
        return new Formula(Kind.IN, axis.number, cells, axis.all(), List.of());
    }

    static Formula all(Formula... parts) {
        return all(List.of(parts));
    }

    static Formula all(List<Formula> parts) {
        return new Formula(Kind.ALL, -1, 0, 0, List.copyOf(parts));
    }

    static Formula any(List<Formula> parts) {
        return new Formula(Kind.ANY, -1, 0, 0, List.copyOf(parts));
    }

    Formula not() {
        List<Formula> opposite = parts.stream().map(Formula::not).toList();
        return switch (kind) {
            case IN -> new Formula(kind, axis, all & ~cells, all, parts);
            case ALL -> any(opposite);
            case ANY -> all(opposite);
        };
    }

    /** Whether it holds in a cell of the space, given the cell on each axis. */
    boolean holds(int[] at) {
        if (kind == Kind.IN) {
            return (cells & 1L << at[axis]) != 0;
        }
        boolean isAll = kind == Kind.ALL;
        for (Formula part : parts) {
            if (part.holds(at) != isAll) {
                return !isAll;
            }
        }
        return isAll;
    }

    /** The axes it looks at, as bits. */
    long axes() {
        if (kind == Kind.IN) {
            return 1L << axis;
        }
        long axes = 0;
        for (Formula part : parts) {
            axes |= part.axes();
        }
        return axes;
    }

    /** The formula where each axis is known to be in some cells: what is decided thereby is gone. */
    Formula given(long[] allowed) {
        if (kind == Kind.IN) {
            long left = cells & allowed[axis];
            return left == 0 ? NEVER : left == allowed[axis] ? ALWAYS : this;
        }
        boolean isAll = kind == Kind.ALL;
        List<Formula> left = new ArrayList<>();
        for (Formula part : parts) {
            Formula simple = part.given(allowed);
            if (simple.equals(isAll ? NEVER : ALWAYS)) {
                return simple;
            }
            if (!simple.equals(isAll ? ALWAYS : NEVER)) {
                left.add(simple);
            }
        }
        return left.size() == 1 ? left.get(0) : isAll ? all(left) : any(left);
    }
}
