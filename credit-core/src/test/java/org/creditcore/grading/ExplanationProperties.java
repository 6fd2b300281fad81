package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CaseNumber;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.EventKind;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.History;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.grading.SetAside.Reason;
import org.creditcore.pinglu.Pinglu2021;
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
import org.creditcore.subject.CanonicalText;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/**
 * Law 13: the grade can be re-derived from the findings alone, every record of a type that a finding looks at is in exactly one
 * of counted and set aside, and what the reason of a set-aside record says is so.
 */
@Tag("law-13")
class ExplanationProperties {
    private static final Set<Reason> FOR_EVER_IN_A_FINDING = EnumSet.of(
            Reason.LESSER_SANCTION,
            Reason.OTHER_CLASS,
            Reason.NO_AMOUNT,
            Reason.OTHER_BODY,
            Reason.UNVERIFIED,
            Reason.VERIFIED,
            Reason.OWN_RATING,
            Reason.OTHER_STANDING,
            Reason.OTHER_LIST,
            Reason.CONTEXT_ONLY);

    private static final Set<Reason> LEFT_OUT =
            EnumSet.of(Reason.NOT_YET_KNOWN, Reason.REVOKED, Reason.DUPLICATE_REPORT);

    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    /** On the day in question, and on every seventh of the others. */
    private static List<Question> onSomeDays(Question question) {
        List<Question> asked = new ArrayList<>();
        asked.add(question);
        List<Question> all = question.onEachTurningDay();
        for (int i = (int) Math.floorMod(question.day().toEpochDay(), 7L); i < all.size(); i += 7) {
            asked.add(all.get(i));
        }
        return asked;
    }

    @Property
    @Tag("R23")
    @Tag("R25")
    @Tag("R26")
    @Tag("R28")
    @Tag("R29")
    @Tag("R30")
    void explained(@ForAll("questions") Question question) {
        for (Question asked : onSomeDays(question)) {
            Assessment answer = asked.answer();
            assertThat(outcomeFrom(answer.findings(), asked.rulebook()))
                    .as("outcome on %s", asked.day())
                    .isEqualTo(answer.outcome());
            for (Finding finding : answer.findings()) {
                assertPartition(asked, finding);
            }
            assertThat(answer.grounds())
                    .as("grounds on %s", asked.day())
                    .isEqualTo(answer.findings().stream().filter(Finding::holds).toList());
            assertThat(Stream.concat(answer.verdict().criteria().stream(), answer.verdict().excess().stream()))
                    .extracting(Ground::code)
                    .containsExactlyElementsOf(
                            answer.grounds().stream().map(Finding::code).toList());
        }
    }

    @Property
    void explainedOnceEach(@ForAll("questions") Question question) {
        for (Question asked : onSomeDays(question)) {
            Assessment answer = asked.answer();
            Set<Evidence> counted = new HashSet<>();
            answer.findings().forEach(finding -> counted.addAll(finding.counted()));
            List<Evidence> all = new ArrayList<>(counted);
            answer.setAside().forEach(setAside -> all.add(setAside.evidence()));
            assertThat(all)
                    .as("on %s", asked.day())
                    .containsExactlyInAnyOrderElementsOf(asked.file().evidence());
            assertThat(answer.setAside())
                    .extracting(SetAside::evidence)
                    .as("on %s", asked.day())
                    .containsExactlyElementsOf(asked.file().evidence().stream()
                            .filter(record -> !counted.contains(record))
                            .toList());
        }
    }

    @Property
    @Tag("R12")
    @Tag("R14")
    @Tag("R15")
    @Tag("R17")
    @Tag("R18")
    @Tag("R19")
    @Tag("R21")
    @Tag("R22")
    void explainedTruly(@ForAll("questions") Question question) {
        Map<Question, List<Finding>> findings = new HashMap<>();
        for (Question asked : onSomeDays(question)) {
            for (Finding finding : asked.answer().findings()) {
                finding.setAside().forEach(setAside -> new Promise(findings, asked, finding, setAside).check());
            }
        }
    }

    @Property
    @Tag("R9")
    void explainedTrulyOverall(@ForAll("questions") Question question) {
        for (Question asked : onSomeDays(question)) {
            Assessment answer = asked.answer();
            Set<SetAside> given = new HashSet<>();
            answer.findings().forEach(finding -> given.addAll(finding.setAside()));
            for (SetAside setAside : answer.setAside()) {
                boolean isObservation = setAside.evidence().type() == EvidenceType.OBSERVATION;
                boolean isLeftOut = LEFT_OUT.contains(setAside.reason());
                assertThat(isObservation && !isLeftOut)
                        .as("%s on %s", setAside, asked.day())
                        .isEqualTo(setAside.reason() == Reason.CONTEXT_ONLY);
                assertThat(isObservation || given.contains(setAside))
                        .as("%s on %s", setAside, asked.day())
                        .isTrue();
            }
        }
    }

    // the grade, from nothing but what the findings hold and the rules

    private static Outcome outcomeFrom(List<Finding> findings, Rulebook rulebook) {
        Map<String, Finding> byCode = new HashMap<>();
        findings.forEach(finding -> byCode.put(finding.kind() + finding.code(), finding));
        assertThat(byCode)
                .hasSize(rulebook.criteria().size() + rulebook.limits().size());
        List<Outcome> grounds = new ArrayList<>();
        for (Criterion criterion : rulebook.criteria()) {
            Finding finding = byCode.get("CRITERION" + criterion.code());
            boolean met = holds(criterion.condition(), finding, rulebook);
            assertThat(finding.holds()).as(criterion.code()).isEqualTo(met);
            assertThat(finding.outcome()).isEqualTo(Outcome.graded(criterion.grade()));
            if (met) {
                grounds.add(Outcome.graded(criterion.grade()));
            }
        }
        for (Limit limit : rulebook.limits()) {
            Finding finding = byCode.get("LIMIT" + limit.code());
            boolean exceeded = value(limit.tally(), finding, rulebook) > limit.atMost();
            assertThat(finding.holds()).as(limit.code()).isEqualTo(exceeded);
            assertThat(finding.outcome()).isEqualTo(limit.treatment().under(rulebook.reading()));
            if (exceeded) {
                grounds.add(finding.outcome());
            }
        }
        return grounds.stream()
                .max(Comparator.comparing(rulebook.outcomes()::indexOf))
                .orElse(rulebook.withoutGround().under(rulebook.reading()));
    }

    private static boolean holds(Condition condition, Finding finding, Rulebook rulebook) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(part -> holds(part, finding, rulebook));
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, finding, rulebook));
        }
        Condition.Range range = (Condition.Range) condition;
        long value = value(range.tally(), finding, rulebook);
        return range.atLeast() <= value && value <= range.atMost();
    }

    /** What a tally comes to by the records that the finding counts for it. */
    private static long value(Tally tally, Finding finding, Rulebook rulebook) {
        Finding.Measured measure = finding.measures().stream()
                .filter(candidate -> candidate.range().tally().equals(tally))
                .findFirst()
                .orElseThrow();
        long value = 0;
        for (Evidence record : measure.counted()) {
            value += weight(tally, record, rulebook);
        }
        assertThat(measure.value()).as("%s of %s", tally.code(), finding.code()).isEqualTo(value);
        return value;
    }

    private static long weight(Tally tally, Evidence record, Rulebook rulebook) {
        if (!(record instanceof Decision decision)) {
            return 1;
        }
        if (tally.quantity() instanceof Quantity.Sum sum) {
            return decision.acts().stream()
                    .flatMap(act -> act.sanctions().stream())
                    .filter(sanction -> sum.kinds().contains(sanction.kind()))
                    .mapToLong(sanction -> sanction.amount().orElseThrow().fen())
                    .sum();
        }
        ActClass actClass = ((Selector.Acts) tally.selector()).actClass();
        long acts = decision.acts().stream()
                .filter(act -> isIn(act, actClass, rulebook))
                .count();
        assertThat(acts).as("acts of %s in %s", actClass.code(), record.id()).isPositive();
        CountingUnit unit = ((Quantity.Count) tally.quantity()).unit().under(rulebook.reading());
        return unit == CountingUnit.ACT ? acts : 1;
    }

    private static boolean isIn(Act act, ActClass actClass, Rulebook rulebook) {
        List<SanctionKind> kinds = act.sanctions().stream().map(Sanction::kind).toList();
        SanctionKind heaviest = kinds.stream()
                .max(Comparator.comparing(rulebook.classification().lightestFirst()::indexOf))
                .orElseThrow();
        return actClass.heaviest().contains(heaviest)
                || act.grave() && kinds.stream().anyMatch(actClass.graveWith()::contains);
    }

    // every record once

    private static void assertPartition(Question asked, Finding finding) {
        Set<EvidenceType> types = EnumSet.noneOf(EvidenceType.class);
        finding.measures()
                .forEach(measure -> types.add(measure.range().tally().selector().type()));
        List<Evidence> lookedAt = asked.file().evidence().stream()
                .filter(record -> types.contains(record.type()))
                .toList();
        List<Evidence> setAside =
                finding.setAside().stream().map(SetAside::evidence).toList();
        List<Evidence> both = new ArrayList<>(finding.counted());
        both.addAll(setAside);
        assertThat(both).as("%s on %s", finding.code(), asked.day()).containsExactlyInAnyOrderElementsOf(lookedAt);
        Set<Evidence> measured = new LinkedHashSet<>();
        finding.measures().forEach(measure -> measured.addAll(measure.counted()));
        assertThat(finding.counted()).containsExactlyInAnyOrderElementsOf(measured);
        List<Evidence> inOrder = new ArrayList<>(lookedAt);
        inOrder.retainAll(finding.counted());
        assertThat(finding.counted()).containsExactlyElementsOf(inOrder);
        inOrder = new ArrayList<>(lookedAt);
        inOrder.retainAll(setAside);
        assertThat(setAside).containsExactlyElementsOf(inOrder);
    }

    /** What the reason of one record that a finding sets aside promises. */
    private record Promise(Map<Question, List<Finding>> findings, Question asked, Finding finding, SetAside setAside) {
        void check() {
            Evidence record = setAside.evidence();
            LocalDate asOf = asked.day();
            LocalDate day = setAside.day().orElse(LocalDate.MAX);
            switch (setAside.reason()) {
                case NOT_YET_KNOWN -> {
                    say(day.equals(record.knownFrom())
                            && day.isAfter(asked.knownOn().orElseThrow()));
                    say(reasonOn(new Question(asked.file(), asked.grader(), asOf, Optional.of(day)))
                            != Reason.NOT_YET_KNOWN);
                }
                case REVOKED -> {
                    say(isKnown(record));
                    say(eventsOf(EventKind.REVOCATION, reports())
                            .anyMatch(event -> event.date().equals(day)));
                }
                case DUPLICATE_REPORT -> {
                    Evidence used = setAside.other().orElseThrow();
                    say(used.type() == record.type() && CaseNumber.of(used).equals(CaseNumber.of(record)));
                    say(CaseNumber.of(record).isPresent() && isKnown(record) && isKnown(used));
                    say(!used.knownFrom().isBefore(record.knownFrom()));
                    say(asked.answer().flags().contains(new Flag(Flag.DUPLICATE_REPORT, record.id())));
                }
                case NOT_YET_DATED -> {
                    say(day.equals(record.date()) && day.isAfter(asOf));
                    say(reasonOn(asked.on(day)) != Reason.NOT_YET_DATED);
                    say(reasonOn(asked.on(day.minusDays(1))) == Reason.NOT_YET_DATED);
                }
                case SUPERSEDED -> {
                    CreditRating by = (CreditRating) setAside.other().orElseThrow();
                    CreditRating rating = (CreditRating) record;
                    say(by.date().equals(day) && !day.isAfter(asOf) && !day.isBefore(record.date()));
                    say(!day.equals(record.date()) || CanonicalText.BY_CODE_POINT.compare(by.id(), record.id()) > 0);
                    say(CanonicalText.comparable(by.scheme()).equals(CanonicalText.comparable(rating.scheme())));
                    say(reasonOn(asked.on(day.minusDays(1))) != Reason.SUPERSEDED);
                }
                case REPAIRED -> {
                    say(!day.isAfter(asOf));
                    say(eventsOf(EventKind.REPAIR, reportsThatRepair())
                            .anyMatch(event -> event.date().equals(day)));
                    say(isCountedOr(asked.on(day.minusDays(1)), Reason.SUSPENDED, Reason.NOT_YET_DATED));
                    if (!day.isBefore(record.date())) {
                        say(reasonOn(asked.on(day)) == Reason.REPAIRED);
                    }
                    if (asked.knownOn().isEmpty()) {
                        say(isOpen(EventKind.REPAIR, reportsThatRepair()));
                    }
                }
                case EXPIRED -> {
                    say(day.isBefore(asOf) && !day.isBefore(record.date()));
                    say(isCountedOr(asked.on(day), Reason.SUSPENDED, Reason.REPAIRED));
                    say(!isCountedOr(asked.on(day.plusDays(1))));
                    if (asked.knownOn().isEmpty()) {
                        // a repair before the end, and in force still, would have been named
                        say(reasonOn(asked.on(day)) != Reason.REPAIRED
                                || eventsOf(EventKind.REPAIR_WITHDRAWAL, reportsThatRepair())
                                        .anyMatch(event -> event.date().isAfter(day)
                                                && !event.date().isAfter(asOf)));
                    }
                }
                case SUSPENDED -> {
                    say(!day.isAfter(asOf));
                    say("SUSPEND".equals(asked.rulebook().reading().value("disputed")));
                    say(eventsOf(EventKind.OBJECTION, reports())
                            .anyMatch(event -> event.date().equals(day)));
                    say(reasonOn(asked.on(day.minusDays(1))) != Reason.SUSPENDED);
                    if (asked.knownOn().isEmpty()) {
                        say(isOpen(EventKind.OBJECTION, reports()));
                    }
                }
                default -> {
                    say(FOR_EVER_IN_A_FINDING.contains(setAside.reason()));
                    say(setAside.day().isEmpty() && setAside.other().isEmpty());
                    tallies().forEach(this::checkSelection);
                }
            }
        }

        private void say(boolean holds) {
            if (!holds) {
                fail("%s, in %s on %s", setAside, finding.code(), asked.day());
            }
        }

        private Stream<Tally> tallies() {
            return finding.measures().stream()
                    .map(measure -> measure.range().tally())
                    .filter(tally ->
                            tally.selector().type() == setAside.evidence().type());
        }

        private boolean isKnown(Evidence record) {
            return asked.knownOn()
                    .map(known -> !record.knownFrom().isAfter(known))
                    .orElse(true);
        }

        /** The record and those that may be reports of its case. */
        private List<Evidence> reports() {
            Evidence record = setAside.evidence();
            return asked.file().evidence().stream()
                    .filter(report -> report.equals(record)
                            || report.type() == record.type()
                                    && CaseNumber.of(record).isPresent()
                                    && CaseNumber.of(report).equals(CaseNumber.of(record)))
                    .toList();
        }

        /** The reports, and what they correct, one through the other. */
        private List<Evidence> reportsThatRepair() {
            List<Evidence> reports = new ArrayList<>(reports());
            for (int i = 0; i < reports.size(); i++) {
                reports.get(i).corrects().flatMap(asked.file()::find).ifPresent(reports::add);
            }
            return reports;
        }

        private Stream<Event> eventsOf(EventKind kind, List<Evidence> reports) {
            List<String> ids = reports.stream().map(Evidence::id).toList();
            return asked.file().events().stream().filter(event -> event.kind() == kind && ids.contains(event.of()));
        }

        /** Whether what such an event begins has not been ended on the day asked about, for one of the reports. */
        private boolean isOpen(EventKind begin, List<Evidence> reports) {
            return reports.stream().anyMatch(report -> {
                History history = asked.file().history(report.id());
                List<Event> track = begin == EventKind.REPAIR ? history.repairs() : history.disputes();
                return track.stream()
                                        .filter(event -> !event.date().isAfter(asked.day()))
                                        .count()
                                % 2
                        == 1;
            });
        }

        /** Why the same finding sets the record aside when something else is asked; {@code null} if it counts. */
        private Reason reasonOn(Question other) {
            return findings.computeIfAbsent(other, key -> key.answer().findings()).stream()
                    .filter(same -> same.kind() == finding.kind() && same.code().equals(finding.code()))
                    .flatMap(same -> same.setAside().stream())
                    .filter(candidate -> candidate.evidence().equals(setAside.evidence()))
                    .map(SetAside::reason)
                    .findFirst()
                    .orElse(null);
        }

        private boolean isCountedOr(Question other, Reason... reasons) {
            Reason reason = reasonOn(other);
            return reason == null || List.of(reasons).contains(reason);
        }

        private void checkSelection(Tally tally) {
            Selector selector = tally.selector();
            Reason reason = setAside.reason();
            Evidence record = setAside.evidence();
            if (selector instanceof Selector.Acts acts) {
                boolean inClass = ((Decision) record)
                        .acts().stream().anyMatch(act -> isIn(act, acts.actClass(), asked.rulebook()));
                boolean carries = ((Decision) record)
                        .acts().stream()
                                .flatMap(act -> act.sanctions().stream())
                                .anyMatch(sanction -> acts.actClass().heaviest().contains(sanction.kind()));
                boolean fined = ((Decision) record)
                        .acts().stream()
                                .flatMap(act -> act.sanctions().stream())
                                .anyMatch(sanction -> sanction.kind() == SanctionKind.FINE);
                say(
                        inClass
                                ? reason == Reason.NO_AMOUNT && tally.isAmount() && !fined
                                : reason == (carries ? Reason.LESSER_SANCTION : Reason.OTHER_CLASS));
            } else if (selector instanceof Selector.Commendations wanted) {
                Commendation commendation = (Commendation) record;
                say(
                        wanted.by().contains(commendation.by())
                                ? reason == Reason.UNVERIFIED
                                        && commendation.verifiedBy().isEmpty()
                                : reason == Reason.OTHER_BODY);
            } else if (selector instanceof Selector.Ratings ratings) {
                CreditRating rating = (CreditRating) record;
                say(
                        ratings.standings().contains(rating.standing())
                                ? reason == Reason.OWN_RATING
                                        && asked.rulebook().authorityNames().stream()
                                                .map(CanonicalText::comparable)
                                                .anyMatch(CanonicalText.comparable(rating.authority())::equals)
                                : reason == Reason.OTHER_STANDING);
            } else {
                say(selector instanceof Selector.Entries entries
                        && !entries.lists().contains(((ListEntry) record).list())
                        && reason == Reason.OTHER_LIST);
            }
        }
    }
}
