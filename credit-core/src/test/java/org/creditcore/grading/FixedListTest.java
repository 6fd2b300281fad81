package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixedListTest {
    @Test
    void holdsTheFirstElementsOfTheArray() {
        List<String> two = FixedList.over(new String[] {"D-1", "D-2", "left over"}, 2);
        assertThat(two).isEqualTo(List.of("D-1", "D-2")).hasSize(2);
        assertThat(two.toArray()).containsExactly("D-1", "D-2");
        assertThat(two.toArray(new String[0])).containsExactly("D-1", "D-2");
        assertThatThrownBy(() -> two.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(FixedList.over(new String[] {"left over"}, 0)).isEmpty();
    }

    @Test
    void cannotBeChanged() {
        List<String> fixed = FixedList.over(new String[] {"D-1"}, 1);
        assertThatThrownBy(() -> fixed.set(0, "D-2")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> fixed.add("D-2")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> fixed.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        fixed.toArray()[0] = "D-2";
        assertThat(fixed).containsExactly("D-1");
    }

    @Test
    void isCopiedOnlyIfItCouldBeChanged() {
        List<String> fixed = FixedList.over(new String[] {"D-1"}, 1);
        List<String> deferred = new DeferredList<>(() -> fixed);
        assertThat(FixedList.copyOf(fixed)).isSameAs(fixed);
        assertThat(FixedList.copyOf(deferred)).isSameAs(deferred);
        List<String> changing = new ArrayList<>(fixed);
        List<String> copy = FixedList.copyOf(changing);
        changing.clear();
        assertThat(copy).containsExactly("D-1");
    }
}
