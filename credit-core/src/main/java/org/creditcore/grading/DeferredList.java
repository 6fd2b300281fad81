package org.creditcore.grading;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/**
 * An unmodifiable list that is made when first looked at, and stays the same from then on: of an explanation seldom all is read.
 * Safe for use by several threads, as long as each list that might be made is equal to the others and does not change.
 */
final class DeferredList<E> extends AbstractList<E> implements RandomAccess {
    private final Supplier<List<E>> source;
    private volatile List<E> made;

    DeferredList(Supplier<List<E>> source) {
        this.source = source;
    }

    private List<E> made() {
        List<E> found = made;
        if (found == null) {
            found = source.get();
            made = found;
        }
        return found;
    }

    @Override
    public E get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }

    @Override
    public Object[] toArray() {
        return made().toArray();
    }
}
