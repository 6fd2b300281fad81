package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Outcome;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Test;

class DeferredListTest {
    @Test
    void isMadeOnceAndNotBeforeItIsLookedAt() {
        AtomicInteger made = new AtomicInteger();
        List<String> list = new DeferredList<>(() -> {
            made.incrementAndGet();
            return List.of("D-1", "D-2");
        });
        assertThat(made).hasValue(0);
        assertThat(list.get(1)).isEqualTo("D-2");
        assertThat(made).hasValue(1);
        assertThat(list).isEqualTo(List.of("D-1", "D-2")).hasSameHashCodeAs(List.of("D-1", "D-2"));
        assertThat(list.toArray()).containsExactly("D-1", "D-2");
        assertThat(made).hasValue(1);
    }

    @Test
    void cannotBeChanged() {
        List<String> list = new DeferredList<>(() -> List.of("D-1"));
        assertThatThrownBy(() -> list.set(0, "D-2")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.add("D-2")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(list).containsExactly("D-1");
    }

    /** Whether an explanation is read, and how much of it, makes no difference to what it is equal to. */
    @Test
    void findingsThatWereReadAndThoseThatWereNotAreEqual() {
        Finding read = new Finding(
                Finding.Kind.CRITERION,
                "B-1",
                Citation.of("8"),
                new Term("一", "one"),
                false,
                Outcome.UNGRADED,
                List.of(),
                List.of(),
                new DeferredList<>(List::of));
        Finding unread = new Finding(
                read.kind(),
                read.code(),
                read.citation(),
                read.name(),
                read.holds(),
                read.outcome(),
                read.measures(),
                read.counted(),
                new DeferredList<>(List::of));
        assertThat(read.setAside()).isEmpty();
        assertThat(unread).isEqualTo(read).hasSameHashCodeAs(read).hasToString(read.toString());
    }
}
