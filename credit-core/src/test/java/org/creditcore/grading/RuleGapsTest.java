package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditcore.grading.Samples.SUBJECT;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.brief;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.listed;
import static org.creditcore.grading.Samples.observation;
import static org.creditcore.grading.Samples.on;
import static org.creditcore.grading.Samples.rating;
import static org.creditcore.grading.Samples.repair;

import java.util.List;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Channel;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.EventKind;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.FileFault;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Observation;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.evidence.Standing;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Classification;
import org.creditcore.rulebook.Reading;
import org.creditcore.rulebook.Rulebook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a rule says and no other test would notice, found by breaking each rule on purpose. */
class RuleGapsTest {

    // R7: which of two sanctions is the heavier

    private static final List<String> LIGHTEST_FIRST = List.of(
            "CORRECTION_ORDER",
            "WARNING",
            "CIRCULATED_CRITICISM",
            "OTHER_PENALTY",
            "FINE",
            "CONFISCATION_OF_GAINS",
            "CONFISCATION_OF_PROPERTY",
            "LICENCE_SUSPENSION",
            "QUALIFICATION_DOWNGRADE",
            "LICENCE_REVOCATION",
            "BUSINESS_RESTRICTION",
            "BUSINESS_SUSPENSION",
            "CLOSURE",
            "PRACTICE_RESTRICTION",
            "DETENTION");

    @Tag("R7")
    @Test
    void ofTwoSanctionsTheOneFurtherDownTheTableClassesTheAct() {
        Classification classification = Pinglu2021.rulebook().classification();
        for (int i = 1; i < LIGHTEST_FIRST.size(); i++) {
            SanctionKind lighter = SanctionKind.valueOf(LIGHTEST_FIRST.get(i - 1));
            SanctionKind heavier = SanctionKind.valueOf(LIGHTEST_FIRST.get(i));
            assertThat(classification.heaviest(act(lighter, heavier))).isEqualTo(heavier);
            assertThat(classification.heaviest(act(heavier, lighter))).isEqualTo(heavier);
        }
        Act suspended = act(SanctionKind.QUALIFICATION_DOWNGRADE, SanctionKind.LICENCE_SUSPENSION);
        assertThat(on("2022-06-30", decision("D-1", "2022-03-10", suspended))).isEqualTo("C B-2(D-1) C-2(D-1)");
    }

    // R10: what is no record

    @Tag("R10")
    @Test
    void aPendingCaseADecisionNotToPunishAndAReminderAreNoRecords() {
        assertThat(Evidence.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        Decision.class,
                        CommitmentBreach.class,
                        SeriousDishonesty.class,
                        Commendation.class,
                        CreditRating.class,
                        ListEntry.class,
                        Observation.class);
        assertThat(EventKind.values())
                .containsExactlyInAnyOrder(
                        EventKind.OBJECTION,
                        EventKind.DISMISSAL,
                        EventKind.REPAIR,
                        EventKind.REPAIR_WITHDRAWAL,
                        EventKind.REVOCATION);
        // where nothing has been decided, or nothing imposed, there is no sanction to state
        Act.Builder unpunished = Act.builder();
        assertThatThrownBy(unpunished::build).hasMessage("sanctions: is empty, an act has at least one sanction");
        Decision.Builder undecided = decision("D-1", "2022-03-10");
        assertThatThrownBy(undecided::build).hasMessage("acts: is empty, a decision deals with at least one act");
    }

    @Tag("R10")
    @Test
    void complaintsCountForNothingUnderAnyReadingHoweverManyThereAre() {
        CreditFile file = CreditFile.of(
                SUBJECT,
                observation("O-1", "2022-03-10", Channel.COMPLAINT),
                observation("O-2", "2022-03-10", Channel.COMPLAINT),
                observation("O-3", "2022-06-30", Channel.COMPLAINT));
        Rulebook rulebook = Pinglu2021.rulebook();
        for (Reading reading : Reading.all(rulebook.options())) {
            String empty = reading.value("cleanRecord").equals("GRADE_A") ? "A" : "UNGRADED";
            assertThat(brief(Grader.of(rulebook.under(reading)).assess(file, day("2022-06-30"))))
                    .isEqualTo(empty);
        }
    }

    // R18: what is not adverse

    @Tag("R18")
    @Test
    void ofRatingsAndEntriesOnlyTheAdverseCanBeRepaired() {
        List<Evidence> records = List.of(
                rating("T-1", "2022-03-10", Standing.GOOD).build(),
                rating("T-2", "2022-03-11", Standing.NEUTRAL).build(),
                rating("T-3", "2022-03-12", Standing.LOW).build(),
                listed("L-4", "2022-03-13", ListColour.RED).build(),
                listed("L-5", "2022-03-14", ListColour.BLACK).build());
        List<Event> repairs = records.stream()
                .map(record -> repair(record.id(), "2022-05-01"))
                .toList();
        String problem = " cannot be repaired, allowed are decisions, commitment breaches, serious-dishonesty"
                + " determinations, LOW ratings and black-list entries";
        assertThat(CreditFile.check(records, repairs))
                .extracting(FileFault::toString)
                .containsExactly(
                        "event 1, of: T-1" + problem, "event 2, of: T-2" + problem, "event 4, of: L-4" + problem);
    }
}
