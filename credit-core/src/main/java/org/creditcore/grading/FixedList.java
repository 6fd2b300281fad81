package org.creditcore.grading;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An unmodifiable list over an array that nobody else holds. It need not be copied to be kept, as {@link List#copyOf} would do twice
 * with what was just gathered.
 */
final class FixedList<E> extends AbstractList<E> implements RandomAccess {
    private final E[] elements;
    private final int size;

    private FixedList(E[] elements, int size) {
        this.elements = elements;
        this.size = size;
    }

    /** The first elements of an array that is not used for anything else from now on. */
    static <E> List<E> over(E[] elements, int size) {
        return size == 0 ? List.of() : new FixedList<>(elements, size);
    }

    /** The same elements, copied unless nobody can change the list. */
    static <E> List<E> copyOf(List<E> elements) {
        return elements instanceof FixedList || elements instanceof DeferredList ? elements : List.copyOf(elements);
    }

    @Override
    public E get(int index) {
        return elements[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(elements, size, Object[].class);
    }
}
