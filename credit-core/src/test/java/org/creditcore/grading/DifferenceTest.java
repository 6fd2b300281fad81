package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.UNIT;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.warning;

import java.util.List;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.InvalidFileException;
import org.creditcore.subject.Language;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R49")
class DifferenceTest {
    private static final CreditFile FILE = file(
            decision("D-1", "2022-03-10", fined("20000.00")),
            decision("D-2", "2022-04-11", warning()),
            award("K-1", "2022-05-12"));
    private static final Assessment TODAY = GRADER.assess(FILE, day("2022-06-30"));

    @Test
    void nothingElseOnFileMakesNoDifference() {
        Difference none = TODAY.whatIf(FILE);
        assertThat(none).isEqualTo(new Difference(TODAY, TODAY, List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(none.changesOutcome()).isFalse();
        assertThat(none.text(Language.ENGLISH)).isEqualTo("""
                        B stays
                          next change: 2023-04-12: A (D-2 has expired); then 2023-04-12: A (D-2 has expired)
                        """);
    }

    @Test
    void repairsAreTriedOut() {
        Difference repaired = TODAY.whatIf(FILE.with(repair("D-1", "2022-06-30"), repair("D-2", "2022-06-30")));
        assertThat(repaired.changesOutcome()).isTrue();
        assertThat(repaired.nowSetAside())
                .extracting(Object::toString)
                .containsExactly("D-1: repaired on 2022-06-30", "D-2: repaired on 2022-06-30");
        assertThat(repaired.lostGrounds())
                .containsExactly(new Ground("B-1", List.of("D-2")), new Ground("B-2", List.of("D-1")));
        assertThat(repaired.text(Language.ENGLISH)).isEqualTo("""
                        B becomes A
                          no longer: B-1 (D-2)
                          no longer: B-2 (D-1)
                          counts no longer: D-1, repaired on 2022-06-30
                          counts no longer: D-2, repaired on 2022-06-30
                          next change: 2023-04-12: A (D-2 has expired); then 2023-05-13: UNGRADED (K-1 has expired)
                        """);
        assertThat(FILE.events()).isEmpty();
    }

    @Test
    void recordsAreTakenAwayAndAdded() {
        Difference other = TODAY.whatIf(FILE.without("D-1").with(decision("D-3", "2022-06-30", fined("7.00"))));
        assertThat(other.nowGone()).extracting(Evidence::id).containsExactly("D-1");
        assertThat(other.nowCounted()).extracting(Evidence::id).containsExactly("D-3");
        assertThat(other.lostGrounds()).containsExactly(new Ground("B-2", List.of("D-1")));
        assertThat(other.gainedGrounds()).containsExactly(new Ground("B-2", List.of("D-3")));
        assertThat(other.text(Language.CHINESE)).isEqualTo("""
                        B不变
                          不再成立：B-2 (D-1)
                          现成立：B-2 (D-3)
                          已不在档：D-1
                          现计入：D-3
                          下次变动：2023-04-12起为A（D-2期满）；其后为2023-07-01起为UNGRADED（D-3期满）
                        """);
    }

    @Test
    void dayAndKnowledgeAreThoseOfTheAssessment() {
        Assessment then = GRADER.assess(FILE, day("2022-05-01"), KnownOn.of(day("2022-05-02")));
        assertThat(then.whatIf(FILE.without("D-1")).after())
                .isEqualTo(GRADER.assess(FILE.without("D-1"), day("2022-05-01"), KnownOn.of(day("2022-05-02"))));
    }

    @Test
    void anotherSubjectIsNoWhatIf() {
        CreditFile other =
                CreditFile.of(Subject.of(SubjectKind.LEGAL_PERSON, UnifiedSocialCreditCode.of("91350100M000100Y43")));
        assertThatThrownBy(() -> TODAY.whatIf(other))
                .hasMessage("the assessments are of two subjects, allowed are two of one");
    }

    @Test
    void onlyWhatIsOnFileIsLeftOut() {
        CreditFile repaired =
                FILE.with(repair("D-1", "2022-05-01"), Event.repairWithdrawal("D-1", day("2022-05-09"), UNIT));
        assertThat(repaired.without("D-1").events()).isEmpty();
        assertThat(repaired.without(repaired.events().get(1)).events()).containsExactly(repair("D-1", "2022-05-01"));
        assertThatThrownBy(() -> repaired.without("D-9"))
                .hasMessage("the record D-9 is to be left out, allowed are the ids of records on file");
        assertThatThrownBy(() -> repaired.without(repair("D-2", "2022-05-01")))
                .hasMessage("the repair of D-2 on 2022-05-01 is to be left out, allowed are events on file");
        assertThatThrownBy(() -> repaired.without(repair("D-1", "2022-05-01")))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("D-1");
    }
}
