package org.creditcore.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.SerializableTester;
import org.creditcore.rulebook.Severity;
import org.creditcore.subject.SubjectKind;
import org.junit.jupiter.api.Test;

class InvalidNoticeExceptionTest {
    @Test
    void aRefusalReadBackHasItsMessageAndNoFaults() {
        NoticeDue due = NoticeDueTest.due(Severity.GENERAL, SubjectKind.LEGAL_PERSON);
        InvalidNoticeException refusal = catchThrowableOfType(
                InvalidNoticeException.class,
                () -> NoticeEntry.builder().build().register(due));
        InvalidNoticeException readBack = SerializableTester.reserialize(refusal);
        assertThat(refusal.faults()).isNotEmpty();
        assertThat(readBack.faults()).isEmpty();
        assertThat(readBack).hasMessage(refusal.getMessage());
    }
}
