package org.creditcore.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.SerializableTester;
import org.creditcore.rulebook.Severity;
import org.creditcore.subject.SubjectKind;
import org.junit.jupiter.api.Test;

class InvalidNoticeExceptionTest {
    private final InvalidNoticeException refusal = catchThrowableOfType(
            InvalidNoticeException.class,
            () -> NoticeEntry.builder()
                    .build()
                    .register(NoticeDueTest.due(Severity.GENERAL, SubjectKind.LEGAL_PERSON)));

    @Test
    void faultsCannotBeChanged() {
        assertThatThrownBy(() -> refusal.faults().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRefusalReadBackHasItsMessageAndNoFaults() {
        InvalidNoticeException readBack = SerializableTester.reserialize(refusal);
        assertThat(refusal.faults()).isNotEmpty();
        assertThat(readBack.faults()).isEmpty();
        assertThat(readBack).hasMessage(refusal.getMessage());
    }
}
