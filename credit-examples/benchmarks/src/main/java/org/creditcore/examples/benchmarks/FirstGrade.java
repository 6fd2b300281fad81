package org.creditcore.examples.benchmarks;

import java.time.LocalDate;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.grading.Grader;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.UnifiedSocialCreditCode;

/** A process that grades one subject by the rules of 2021 and ends: what it takes to begin. */
final class FirstGrade {
    private FirstGrade() {}

    /**
     * Grades, and says the outcome in one line.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Subject subject = Subject.of(SubjectKind.LEGAL_PERSON, UnifiedSocialCreditCode.of("91140603MA0KAMP17P"));
        Decision fined = Decision.builder()
                .id("D-7")
                .date(LocalDate.of(2022, 3, 10))
                .reportedBy("价格股")
                .authority("平鲁区发展和改革局")
                .document("平发改罚〔2022〕3号")
                .addActs(Act.of(Sanction.fine(Money.ofYuan("20000.00"))))
                .build();
        System.out.println(Grader.of(Pinglu2021.rulebook())
                .assess(CreditFile.of(subject, fined), LocalDate.of(2022, 6, 30))
                .outcome());
    }

    /** A process that says one line and ends. */
    static final class Empty {
        private Empty() {}

        /**
         * Says what the other says.
         *
         * @param arguments none
         */
        public static void main(String[] arguments) {
            System.out.println("B");
        }
    }
}
