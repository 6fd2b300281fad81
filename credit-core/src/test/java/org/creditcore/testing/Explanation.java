package org.creditcore.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Finding;
import org.creditcore.grading.Ground;
import org.creditcore.grading.SetAside;
import org.creditcore.rulebook.ActClass;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.CountingUnit;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Quantity;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;

/** The grade of one answer from nothing but what its findings hold and the rules, and each record in its place (law 13). */
final class Explanation {
    private final Question question;
    private final Rulebook rulebook;
    private final Assessment answer;

    Explanation(Question question) {
        this.question = question;
        this.rulebook = question.rulebook();
        this.answer = question.answer();
    }

    void check() {
        Check.same(outcome(), answer.outcome(), () -> what("the outcome by the findings"));
        answer.findings().forEach(this::partition);
        Check.same(
                answer.grounds(),
                answer.findings().stream().filter(Finding::holds).toList(),
                () -> what("the grounds, by the findings"));
        Check.same(
                Stream.concat(answer.verdict().criteria().stream(), answer.verdict().excess().stream())
                        .map(Ground::code)
                        .toList(),
                answer.grounds().stream().map(Finding::code).toList(),
                () -> what("the codes of the verdict, by the grounds"));
        onceEach();
    }

    private String what(String part) {
        return "law 13, on " + question.day() + " " + part;
    }

    // the grade

    private Outcome outcome() {
        Map<String, Finding> byCode = new HashMap<>();
        answer.findings().forEach(finding -> byCode.put(finding.kind() + finding.code(), finding));
        Check.same(
                byCode.size(),
                rulebook.criteria().size() + rulebook.limits().size(),
                () -> what("the number of criteria and limits with a finding"));
        List<Outcome> grounds = new ArrayList<>();
        for (Criterion criterion : rulebook.criteria()) {
            Finding finding = byCode.get("CRITERION" + criterion.code());
            boolean isMet = holds(criterion.condition(), finding);
            Check.same(finding.holds(), isMet, () -> what("whether " + criterion.code() + " is met"));
            Outcome grade = Outcome.graded(criterion.grade());
            Check.same(finding.outcome(), grade, () -> what("the grade of " + criterion.code()));
            if (isMet) {
                grounds.add(grade);
            }
        }
        for (Limit limit : rulebook.limits()) {
            Finding finding = byCode.get("LIMIT" + limit.code());
            boolean isExceeded = value(limit.tally(), finding) > limit.atMost();
            Check.same(finding.holds(), isExceeded, () -> what("whether " + limit.code() + " is exceeded"));
            Outcome treatment = limit.treatment().under(rulebook.reading());
            Check.same(finding.outcome(), treatment, () -> what("what " + limit.code() + " leads to"));
            if (isExceeded) {
                grounds.add(treatment);
            }
        }
        return grounds.stream()
                .max(Comparator.comparing(rulebook::rank))
                .orElse(rulebook.withoutGround().under(rulebook.reading()));
    }

    private boolean holds(Condition condition, Finding finding) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(part -> holds(part, finding));
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, finding));
        }
        Condition.Range range = (Condition.Range) condition;
        long value = value(range.tally(), finding);
        return range.atLeast() <= value && value <= range.atMost();
    }

    /** What a tally comes to by the records that the finding counts for it. */
    private long value(Tally tally, Finding finding) {
        Finding.Measured measure = finding.measures().stream()
                .filter(candidate -> candidate.range().tally().equals(tally))
                .findFirst()
                .orElseThrow(() -> new AssertionError(what(finding.code() + " says nothing of " + tally.code())));
        long value = measure.counted().stream()
                .mapToLong(record -> weight(tally, record))
                .sum();
        Check.same(
                measure.value(),
                value,
                () -> what("the value of " + tally.code() + " in " + finding.code() + ", by the records counted"));
        return value;
    }

    private long weight(Tally tally, Evidence record) {
        if (!(record instanceof Decision decision)) {
            return 1;
        }
        if (tally.quantity() instanceof Quantity.Sum sum) {
            return decision.acts().stream()
                    .flatMap(act -> act.sanctions().stream())
                    .filter(sanction -> sum.kinds().contains(sanction.kind()))
                    .flatMap(sanction -> sanction.amount().stream())
                    .mapToLong(Money::fen)
                    .sum();
        }
        ActClass actClass = ((Selector.Acts) tally.selector()).actClass();
        List<Act> acts =
                decision.acts().stream().filter(act -> isIn(act, actClass)).toList();
        Check.that(
                !acts.isEmpty(),
                () -> what(record.id() + " is counted for " + tally.code() + " but has no act of the class "
                        + actClass.code()));
        if (tally.quantity() instanceof Quantity.Points points) {
            return acts.stream()
                    .mapToLong(act -> points.perAct().get(heaviest(act)))
                    .sum();
        }
        CountingUnit unit = ((Quantity.Count) tally.quantity()).unit().under(rulebook.reading());
        return unit == CountingUnit.ACT ? acts.size() : 1;
    }

    private boolean isIn(Act act, ActClass actClass) {
        return actClass.heaviest().contains(heaviest(act))
                || act.grave() && act.sanctions().stream().map(Sanction::kind).anyMatch(actClass.graveWith()::contains);
    }

    private SanctionKind heaviest(Act act) {
        return act.sanctions().stream()
                .map(Sanction::kind)
                .max(Comparator.comparing(rulebook.classification().lightestFirst()::indexOf))
                .orElseThrow();
    }

    // every record once

    private void partition(Finding finding) {
        Set<EvidenceType> types = EnumSet.noneOf(EvidenceType.class);
        Set<Evidence> measured = new HashSet<>();
        for (Finding.Measured measure : finding.measures()) {
            types.add(measure.range().tally().selector().type());
            measured.addAll(measure.counted());
        }
        List<Evidence> counted = new ArrayList<>();
        List<Evidence> setAside = new ArrayList<>();
        for (Evidence record : question.file().evidence()) {
            if (types.contains(record.type())) {
                (measured.contains(record) ? counted : setAside).add(record);
            }
        }
        Check.same(finding.counted(), counted, () -> what("what " + finding.code() + " counts"));
        Check.same(
                finding.setAside().stream().map(SetAside::evidence).toList(),
                setAside,
                () -> what("what " + finding.code() + " sets aside"));
    }

    private void onceEach() {
        Set<Evidence> counted = new HashSet<>();
        answer.findings().forEach(finding -> counted.addAll(finding.counted()));
        Check.same(
                answer.setAside().stream().map(SetAside::evidence).toList(),
                question.file().evidence().stream()
                        .filter(record -> !counted.contains(record))
                        .toList(),
                () -> what("what is set aside by all findings"));
    }
}
