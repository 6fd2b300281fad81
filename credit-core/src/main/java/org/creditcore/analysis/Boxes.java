package org.creditcore.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Covers the wanted cells of a grid by boxes as large as they can be, which take in no barred cell. */
final class Boxes {
    static final byte FREE = 0;
    static final byte BARRED = 1;
    static final byte WANTED = 2;

    private static final int MOST = 2_000_000;

    /**
     * A box.
     *
     * @param first the first cell on each axis
     * @param last the last cell on each axis
     */
    record Box(int[] first, int[] last) {
        boolean contains(int[] cell) {
            for (int i = 0; i < cell.length; i++) {
                if (cell[i] < first[i] || cell[i] > last[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final int[] sizes;
    private final byte[] cells;

    Boxes(int[] sizes, byte filling) {
        this.sizes = sizes.clone();
        long count = 1;
        for (int size : sizes) {
            count *= size;
            if (count > MOST) {
                throw new OutOfReachException(
                        "相互关联的组合过多", "too many combinations of tallies that depend on each other");
            }
        }
        this.cells = new byte[(int) count];
        Arrays.fill(cells, filling);
    }

    void mark(int[] cell, byte mark) {
        cells[index(cell)] = mark;
    }

    private int index(int[] cell) {
        int index = 0;
        for (int i = 0; i < sizes.length; i++) {
            index = index * sizes[i] + cell[i];
        }
        return index;
    }

    /** The boxes, none without need, in the order of the wanted cells that they were grown from. */
    List<Box> cover(List<int[]> wanted) {
        List<Box> boxes = new ArrayList<>();
        for (int[] cell : wanted) {
            if (boxes.stream().noneMatch(box -> box.contains(cell))) {
                boxes.add(grown(cell));
            }
        }
        for (Box box : List.copyOf(boxes)) {
            List<Box> others = boxes.stream().filter(other -> other != box).toList();
            boolean isNeeded = wanted.stream()
                    .filter(box::contains)
                    .anyMatch(cell -> others.stream().noneMatch(other -> other.contains(cell)));
            if (!isNeeded) {
                boxes.remove(box);
            }
        }
        return boxes;
    }

    /** All cells of one mark, in order. */
    List<int[]> marked(byte mark) {
        List<int[]> marked = new ArrayList<>();
        for (int index = 0; index < cells.length; index++) {
            if (cells[index] == mark) {
                int[] cell = new int[sizes.length];
                int rest = index;
                for (int i = sizes.length - 1; i >= 0; i--) {
                    cell[i] = rest % sizes[i];
                    rest /= sizes[i];
                }
                marked.add(cell);
            }
        }
        return marked;
    }

    private Box grown(int[] cell) {
        Box box = new Box(cell.clone(), cell.clone());
        for (int axis = 0; axis < sizes.length; axis++) {
            while (box.first[axis] > 0 && hasNone(BARRED, box, axis, box.first[axis] - 1)) {
                box.first[axis]--;
            }
            while (box.last[axis] + 1 < sizes[axis] && hasNone(BARRED, box, axis, box.last[axis] + 1)) {
                box.last[axis]++;
            }
        }
        // where it does not take in all of an axis, it takes in no more than is wanted
        for (int axis = 0; axis < sizes.length; axis++) {
            if (box.first[axis] > 0 || box.last[axis] + 1 < sizes[axis]) {
                while (hasNone(WANTED, box, axis, box.first[axis])) {
                    box.first[axis]++;
                }
                while (hasNone(WANTED, box, axis, box.last[axis])) {
                    box.last[axis]--;
                }
            }
        }
        return box;
    }

    /** Whether a layer of a box, or beside it, has no cell of some mark. */
    private boolean hasNone(byte mark, Box box, int axis, int at) {
        int[] cell = box.first.clone();
        cell[axis] = at;
        while (true) {
            if (cells[index(cell)] == mark) {
                return false;
            }
            int i = 0;
            while (i < sizes.length && (i == axis || ++cell[i] > box.last[i])) {
                if (i != axis) {
                    cell[i] = box.first[i];
                }
                i++;
            }
            if (i == sizes.length) {
                return true;
            }
        }
    }
}
