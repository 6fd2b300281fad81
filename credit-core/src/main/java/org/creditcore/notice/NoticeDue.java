package org.creditcore.notice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Finding;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.NoticeForm;
import org.creditcore.rulebook.NoticePart;
import org.creditcore.rulebook.NoticeRule;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Recipient;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Severity;
import org.creditcore.subject.Subject;

/**
 * A notice that a record calls for (Art. 14; R41–R44).
 *
 * @param subject whom it is for
 * @param evidence the record
 * @param acts how serious each act is, in the order of the decision; one entry for a record that is no decision
 * @param rule the rule that it follows
 */
public record NoticeDue(Subject subject, Evidence evidence, List<Severity> acts, NoticeRule rule) {
    /**
     * Keeps its own copy of the severities.
     *
     * @throws NullPointerException if a part is null
     */
    public NoticeDue {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(rule, "rule");
        acts = List.copyOf(acts);
    }

    /**
     * The notices that a subject's file calls for on a day: those for the adverse records that count on it.
     *
     * @param assessment the assessment of the subject on the day
     * @return the notices by date of the record, then id; none where the rulebook has no rule for them
     */
    public static List<NoticeDue> listed(Assessment assessment) {
        Optional<NoticeRule> rule = assessment.rulebook().notices();
        if (rule.isEmpty()) {
            return List.of();
        }
        Set<String> counted = new HashSet<>();
        for (Finding finding : assessment.findings()) {
            finding.counted().forEach(record -> counted.add(record.id()));
        }
        Grader alone = assessment.grader();
        return assessment.file().evidence().stream()
                .filter(record -> counted.contains(record.id())
                        && record.isAdverse()
                        && rule.get().types().contains(record.type()))
                .map(record -> of(assessment.file().subject(), record, rule.get(), alone))
                .toList();
    }

    private static NoticeDue of(Subject subject, Evidence record, NoticeRule rule, Grader alone) {
        List<Severity> acts = new ArrayList<>();
        if (record instanceof Decision decision) {
            for (Act act : decision.acts()) {
                acts.add(severity(
                        subject,
                        Decision.builder().from(decision).acts(List.of(act)).build(),
                        alone));
            }
        } else {
            acts.add(severity(subject, record, alone));
        }
        return new NoticeDue(subject, record, acts, rule);
    }

    /** A record alone on file corrects nothing: the record that it corrects is not there. */
    private static Evidence alone(Evidence record) {
        if (record.corrects().isEmpty()) {
            return record;
        }
        Optional<String> nothing = Optional.empty();
        return switch (record.type()) {
            case DECISION ->
                Decision.builder().from((Decision) record).corrects(nothing).build();
            case COMMITMENT_BREACH ->
                CommitmentBreach.builder()
                        .from((CommitmentBreach) record)
                        .corrects(nothing)
                        .build();
            case SERIOUS_DISHONESTY ->
                SeriousDishonesty.builder()
                        .from((SeriousDishonesty) record)
                        .corrects(nothing)
                        .build();
            default ->
                ListEntry.builder().from((ListEntry) record).corrects(nothing).build();
        };
    }

    /** Serious if alone on file, graded on its date, it meets a criterion of the worst grade (R41). */
    private static Severity severity(Subject subject, Evidence record, Grader alone) {
        Assessment assessment = alone.assess(CreditFile.of(subject, alone(record)), record.date());
        Outcome worst = worstGrade(alone.rulebook());
        boolean serious = assessment.grounds().stream()
                .anyMatch(ground -> ground.kind() == Finding.Kind.CRITERION
                        && ground.outcome().equals(worst));
        return serious ? Severity.SERIOUS : Severity.GENERAL;
    }

    private static Outcome worstGrade(Rulebook rulebook) {
        List<Outcome> grades = rulebook.outcomes().stream()
                .filter(outcome -> outcome.kind() == Outcome.Kind.GRADED)
                .toList();
        return grades.get(grades.size() - 1);
    }

    /**
     * How serious the record is: as its most serious act.
     *
     * @return the severity
     */
    public Severity severity() {
        return Collections.max(acts);
    }

    /**
     * The forms that are allowed (R42).
     *
     * @return one or more
     */
    public Set<NoticeForm> forms() {
        return rule.forms().get(severity());
    }

    /**
     * What the notice contains in a form (R43).
     *
     * @param form the form
     * @return the parts
     */
    public Set<NoticePart> parts(NoticeForm form) {
        return rule.parts().get(Objects.requireNonNull(form, "form"));
    }

    /**
     * To whom the notice may go in a form (R44).
     *
     * @param form the form
     * @return one or more
     */
    public Set<Recipient> recipients(NoticeForm form) {
        return rule.recipients().get(Objects.requireNonNull(form, "form")).get(subject.kind());
    }
}
