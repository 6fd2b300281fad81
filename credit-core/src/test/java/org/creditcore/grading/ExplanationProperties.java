package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;
import org.creditcore.subject.CanonicalText;
import org.creditcore.testing.Laws;
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
        onSomeDays(question).forEach(Laws::explained);
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

    private static boolean isIn(Act act, ActClass actClass, Rulebook rulebook) {
        List<SanctionKind> kinds = act.sanctions().stream().map(Sanction::kind).toList();
        SanctionKind heaviest = kinds.stream()
                .max(Comparator.comparing(rulebook.classification().lightestFirst()::indexOf))
                .orElseThrow();
        return actClass.heaviest().contains(heaviest)
                || act.grave() && kinds.stream().anyMatch(actClass.graveWith()::contains);
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
