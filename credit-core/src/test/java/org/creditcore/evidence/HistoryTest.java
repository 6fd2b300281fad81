package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R47")
class HistoryTest {
    private static final LocalDate DAY_BEFORE = LocalDate.of(2022, 3, 9);
    private static final LocalDate DAY = LocalDate.of(2022, 3, 10);
    private static final LocalDate LATER = LocalDate.of(2022, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 5, 1);
    private static final Decision DECISION = Samples.decision("D-1").build();
    private static final Commendation COMMENDATION = Samples.commendation("H-1").build();

    private static final String NOT_ADVERSE = " cannot be repaired, allowed are decisions, commitment breaches,"
            + " serious-dishonesty determinations, LOW ratings and black-list entries";

    private static CreditFile file(Event... events) {
        return CreditFile.of(Samples.SUBJECT, List.of(DECISION), List.of(events));
    }

    private static Event event(EventKind kind, LocalDate date) {
        return Event.of(kind, "D-1", date, "法规处");
    }

    private static Event recorded(EventKind kind, LocalDate date, String recordedOn) {
        return Event.builder()
                .kind(kind)
                .of("D-1")
                .date(date)
                .by("法规处")
                .recordedOn(LocalDate.parse(recordedOn))
                .build();
    }

    // the possible

    @Test
    void nothingHappenedToARecordWithoutEvents() {
        assertThat(file().history("D-1")).isEqualTo(History.NONE);
        assertThat(History.NONE).isEqualTo(new History(List.of(), List.of(), Optional.empty()));
    }

    @Test
    void bothTracksMayBeGoneThroughAgainAndTheRevocationEndsThem() {
        Event objection = event(EventKind.OBJECTION, DAY);
        Event dismissal = event(EventKind.DISMISSAL, LATER);
        Event objectionAgain = event(EventKind.OBJECTION, LATER.plusDays(3));
        Event repair = event(EventKind.REPAIR, DAY);
        Event withdrawal = event(EventKind.REPAIR_WITHDRAWAL, LATER.plusDays(1));
        Event repairAgain = event(EventKind.REPAIR, LATER.plusDays(2));
        Event revocation = event(EventKind.REVOCATION, LAST);
        CreditFile file = file(revocation, repairAgain, withdrawal, repair, objectionAgain, dismissal, objection);
        assertThat(file.history("D-1"))
                .isEqualTo(new History(
                        List.of(objection, dismissal, objectionAgain),
                        List.of(repair, withdrawal, repairAgain),
                        Optional.of(revocation)));
    }

    @Test
    void eventsOfOneDayAreTakenInTheOrderThatIsPossible() {
        Event objection = event(EventKind.OBJECTION, LATER);
        Event dismissal = event(EventKind.DISMISSAL, LATER);
        Event repair = event(EventKind.REPAIR, LATER);
        Event withdrawal = event(EventKind.REPAIR_WITHDRAWAL, LATER);
        Event revocation = event(EventKind.REVOCATION, LATER);
        assertThat(file(revocation, withdrawal, dismissal, objection, repair).history("D-1"))
                .isEqualTo(new History(
                        List.of(objection, dismissal), List.of(repair, withdrawal), Optional.of(revocation)));
    }

    @Test
    void whereADayBeginsInDisputeTheDismissalComesFirst() {
        Event first = event(EventKind.OBJECTION, DAY);
        Event dismissal = event(EventKind.DISMISSAL, LATER);
        Event objection = event(EventKind.OBJECTION, LATER);
        assertThat(file(objection, dismissal, first).history("D-1").disputes())
                .containsExactly(first, dismissal, objection);
    }

    static Stream<List<Event>> ordersOfThreeEventsOfOneDay() {
        List<Event> events = List.of(
                recorded(EventKind.OBJECTION, LATER, "2022-04-02"),
                recorded(EventKind.DISMISSAL, LATER, "2022-04-09"),
                recorded(EventKind.OBJECTION, LATER, "2022-04-05"));
        return permutations(events).stream();
    }

    @Tag("R22")
    @Tag("law-1")
    @ParameterizedTest
    @MethodSource("ordersOfThreeEventsOfOneDay")
    void ofTwoObjectionsOfOneDayTheOneKnownFirstGoesFirst(List<Event> events) {
        CreditFile file = file(events.toArray(Event[]::new));
        assertThat(file.history("D-1").disputes())
                .containsExactly(
                        recorded(EventKind.OBJECTION, LATER, "2022-04-02"),
                        recorded(EventKind.DISMISSAL, LATER, "2022-04-09"),
                        recorded(EventKind.OBJECTION, LATER, "2022-04-05"));
    }

    static Stream<List<Event>> objectionsThatDifferInOneField() {
        Event.Builder event =
                Event.builder().kind(EventKind.OBJECTION).of("D-1").date(LATER).by("乙处");
        Event plain = event.build();
        Event stated = event.recordedOn(LATER).build();
        Event numbered = event.document("平发改复〔2022〕1号").by("丙处").build();
        Event byOther = event.by("丁处").build();
        Event known = event.recordedOn(LATER.minusDays(1)).build();
        return Stream.of(
                List.of(plain, stated), List.of(stated, numbered), List.of(byOther, numbered), List.of(known, byOther));
    }

    @Tag("law-1")
    @ParameterizedTest
    @MethodSource("objectionsThatDifferInOneField")
    void twoObjectionsOfOneDayHaveOneOrder(List<Event> objections) {
        Event dismissal = event(EventKind.DISMISSAL, LATER);
        CreditFile file = file(objections.get(0), objections.get(1), dismissal);
        CreditFile reversed = file(dismissal, objections.get(1), objections.get(0));
        assertThat(file.history("D-1").disputes()).containsExactly(objections.get(0), dismissal, objections.get(1));
        assertThat(reversed.history("D-1")).isEqualTo(file.history("D-1"));
        assertThat(reversed).isEqualTo(file);
    }

    @Test
    void eachRecordHasALifeOfItsOwn() {
        Event repair = event(EventKind.REPAIR, LATER);
        Event objection = Event.objection("H-1", LATER, "办公室");
        CreditFile file = CreditFile.of(Samples.SUBJECT, List.of(COMMENDATION, DECISION), List.of(objection, repair));
        assertThat(file.history("D-1")).isEqualTo(new History(List.of(), List.of(repair), Optional.empty()));
        assertThat(file.history("H-1")).isEqualTo(new History(List.of(objection), List.of(), Optional.empty()));
    }

    // the impossible

    private static void assertRefused(String message, Event... events) {
        assertThatThrownBy(() -> file(events))
                .isExactlyInstanceOf(InvalidFileException.class)
                .hasMessage(message);
    }

    @Test
    void whatIsDoneCannotBeDoneAgain() {
        assertRefused(
                "event 1, type: D-1 is disputed on 2022-05-01 already, a new objection is allowed once it no longer is",
                event(EventKind.OBJECTION, LAST),
                event(EventKind.OBJECTION, LATER));
        assertRefused(
                "event 2, type: D-1 is repaired on 2022-05-01 already, a new repair is allowed once it no longer is",
                event(EventKind.REPAIR, LATER),
                event(EventKind.REPAIR, LAST));
    }

    @Test
    void whatIsNotDoneCannotBeUndone() {
        assertRefused(
                "event 1, type: D-1 is not disputed on 2022-04-01, a dismissal is allowed while it is",
                event(EventKind.DISMISSAL, LATER),
                event(EventKind.OBJECTION, LAST));
        assertRefused(
                "event 1, type: D-1 is not repaired on 2022-04-01, a repair withdrawal is allowed while it is",
                event(EventKind.REPAIR_WITHDRAWAL, LATER));
    }

    @Test
    void allOfADaysEventsThatCannotAllHappenAreFaulty() {
        String both = ", type: D-1 has 2 objection(s) and 0 dismissal(s) on 2022-04-01 and is not disputed before,"
                + " they cannot all happen; allowed is one after the other in turn";
        assertRefused(
                "event 1" + both + "; event 3" + both,
                event(EventKind.OBJECTION, LATER),
                event(EventKind.REPAIR, LATER),
                event(EventKind.OBJECTION, LATER));
        String three = ", type: D-1 has 1 repair(s) and 3 repair withdrawal(s) on 2022-05-01 and is repaired before,"
                + " they cannot all happen; allowed is one after the other in turn";
        assertRefused(
                "event 2" + three + "; event 3" + three + "; event 4" + three + "; event 5" + three,
                event(EventKind.REPAIR, LATER),
                event(EventKind.REPAIR_WITHDRAWAL, LAST),
                event(EventKind.REPAIR_WITHDRAWAL, LAST),
                event(EventKind.REPAIR, LAST),
                event(EventKind.REPAIR_WITHDRAWAL, LAST));
    }

    @Test
    void aDayThatCannotHappenLeavesTheRecordAsItWas() {
        String fault = ", type: D-1 has 0 objection(s) and 2 dismissal(s) on 2022-04-01 and is disputed before,"
                + " they cannot all happen; allowed is one after the other in turn";
        assertRefused(
                "event 2" + fault + "; event 3" + fault,
                event(EventKind.OBJECTION, DAY),
                event(EventKind.DISMISSAL, LATER),
                event(EventKind.DISMISSAL, LATER),
                event(EventKind.DISMISSAL, LAST));
    }

    @Test
    void nothingHappensBeforeTheDateOfTheRecord() {
        String fault = ", date: 2022-03-09 lies before 2022-03-10, the date of D-1;"
                + " an event is on or after the date of its record";
        assertRefused(
                "event 1" + fault + "; event 2" + fault,
                event(EventKind.OBJECTION, DAY_BEFORE),
                event(EventKind.REVOCATION, DAY_BEFORE),
                event(EventKind.REPAIR, DAY));
    }

    @Test
    void nothingHappensAfterTheRevocation() {
        String fault = ", date: 2022-05-01 lies after 2022-04-01, when D-1 was revoked;"
                + " nothing happens to a record after its revocation";
        assertRefused(
                "event 2" + fault + "; event 3" + fault,
                event(EventKind.REVOCATION, LATER),
                event(EventKind.REPAIR, LAST),
                event(EventKind.OBJECTION, LAST),
                event(EventKind.REPAIR, LATER));
    }

    @Test
    void aRecordIsRevokedOnce() {
        assertRefused(
                "event 1, type: D-1 was revoked on 2022-04-01 already, a record is revoked once",
                event(EventKind.REVOCATION, LAST),
                event(EventKind.REVOCATION, LATER));
        String fault = ", type: D-1 is revoked 2 times on 2022-04-01, a record is revoked once";
        assertRefused(
                "event 1" + fault + "; event 2" + fault,
                event(EventKind.REVOCATION, LATER),
                event(EventKind.REVOCATION, LATER));
    }

    @Tag("R18")
    @Test
    void onlyWhatIsAdverseCanBeRepaired() {
        for (Evidence record : Samples.oneOfEachType()) {
            List<Event> repair = List.of(Event.repair(record.id(), LATER, "法规处"));
            if (record.isAdverse()) {
                assertThat(CreditFile.check(List.of(record), repair)).isEmpty();
            } else {
                assertThat(CreditFile.check(List.of(record), repair))
                        .extracting(FileFault::toString)
                        .containsExactly("event 1, of: " + record.id() + NOT_ADVERSE);
            }
        }
        assertThat(Samples.oneOfEachType().stream().filter(Evidence::isAdverse)).hasSize(5);
    }

    @Tag("R19")
    @Test
    void everyRecordCanBeDisputedAndRevoked() {
        for (Evidence record : Samples.oneOfEachType()) {
            List<Event> events = List.of(
                    Event.objection(record.id(), DAY, "法规处"),
                    Event.dismissal(record.id(), LATER, "法规处"),
                    Event.revocation(record.id(), LAST, "法规处"));
            assertThat(CreditFile.check(List.of(record), events)).isEmpty();
        }
    }

    // all of them

    private record Life(List<FileFault> faults, History history) {}

    /** The rule in the plainest words: day by day, is there any order of a track's events in which all can happen? */
    private static Life model(Evidence record, List<Event> events) {
        String id = record.id();
        TreeMap<Integer, Fault> faults = new TreeMap<>();
        List<Event> disputes = new ArrayList<>();
        List<Event> repairs = new ArrayList<>();
        Optional<Event> revocation = Optional.empty();
        for (LocalDate day : List.of(DAY_BEFORE, DAY, LATER, LAST)) {
            List<Integer> today = new ArrayList<>();
            for (int i = 0; i < events.size(); i++) {
                if (events.get(i).date().equals(day)) {
                    today.add(i);
                }
            }
            if (day.isBefore(DAY)) {
                for (int i : today) {
                    faults.put(
                            i,
                            new Fault(
                                    "date",
                                    day + " lies before " + DAY + ", the date of " + id
                                            + "; an event is on or after the date of its record"));
                }
            } else if (revocation.isPresent()) {
                for (int i : today) {
                    LocalDate revoked = revocation.get().date();
                    faults.put(
                            i,
                            events.get(i).kind() == EventKind.REVOCATION
                                    ? new Fault(
                                            "type",
                                            id + " was revoked on " + revoked + " already, a record is revoked once")
                                    : new Fault(
                                            "date",
                                            day + " lies after " + revoked + ", when " + id
                                                    + " was revoked; nothing happens to a record after its"
                                                    + " revocation"));
                }
            } else {
                List<Integer> ofDispute = of(today, events, EnumSet.of(EventKind.OBJECTION, EventKind.DISMISSAL));
                List<Integer> ofRepair = of(today, events, EnumSet.of(EventKind.REPAIR, EventKind.REPAIR_WITHDRAWAL));
                List<Integer> revocations = of(today, events, EnumSet.of(EventKind.REVOCATION));
                takePlace(id, ofDispute, events, EventKind.OBJECTION, disputes, faults);
                if (record.isAdverse()) {
                    takePlace(id, ofRepair, events, EventKind.REPAIR, repairs, faults);
                } else {
                    ofRepair.forEach(i -> faults.put(i, new Fault("of", id + NOT_ADVERSE)));
                }
                if (revocations.size() == 1) {
                    revocation = Optional.of(events.get(revocations.get(0)));
                } else {
                    revocations.forEach(i -> faults.put(
                            i,
                            new Fault(
                                    "type",
                                    id + " is revoked " + revocations.size() + " times on " + day
                                            + ", a record is revoked once")));
                }
            }
        }
        List<FileFault> found = new ArrayList<>();
        faults.forEach((index, fault) -> found.add(new FileFault(FileFault.Item.EVENT, index, fault)));
        return new Life(found, new History(disputes, repairs, revocation));
    }

    private static List<Integer> of(List<Integer> today, List<Event> events, Set<EventKind> kinds) {
        return today.stream().filter(i -> kinds.contains(events.get(i).kind())).toList();
    }

    private static void takePlace(
            String id,
            List<Integer> today,
            List<Event> events,
            EventKind begin,
            List<Event> done,
            TreeMap<Integer, Fault> faults) {
        boolean begun = !done.isEmpty() && done.get(done.size() - 1).kind() == begin;
        for (List<Integer> order : permutations(today)) {
            boolean state = begun;
            boolean possible = true;
            for (int i : order) {
                boolean begins = events.get(i).kind() == begin;
                possible &= begins != state;
                state = begins;
            }
            if (possible) {
                order.forEach(i -> done.add(events.get(i)));
                return;
            }
        }
        boolean dispute = begin == EventKind.OBJECTION;
        String state = dispute ? "disputed" : "repaired";
        String ending = dispute ? "dismissal" : "repair withdrawal";
        String beginning = dispute ? "objection" : "repair";
        long begins = today.stream().filter(i -> events.get(i).kind() == begin).count();
        for (int i : today) {
            LocalDate day = events.get(i).date();
            String problem = today.size() > 1
                    ? id + " has " + begins + " " + beginning + "(s) and " + (today.size() - begins) + " " + ending
                            + "(s) on " + day + " and is " + (begun ? state : "not " + state)
                            + " before, they cannot all happen; allowed is one after the other in turn"
                    : begun
                            ? id + " is " + state + " on " + day + " already, a new " + beginning
                                    + " is allowed once it no longer is"
                            : id + " is not " + state + " on " + day + ", a " + ending + " is allowed while it is";
            faults.put(i, new Fault("type", problem));
        }
    }

    private static <T> List<List<T>> permutations(List<T> elements) {
        if (elements.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            List<T> rest = new ArrayList<>(elements);
            T first = rest.remove(i);
            for (List<T> tail : permutations(rest)) {
                List<T> permutation = new ArrayList<>();
                permutation.add(first);
                permutation.addAll(tail);
                all.add(permutation);
            }
        }
        return all;
    }

    static Stream<Evidence> anAdverseRecordAndAnother() {
        return Stream.of(DECISION, COMMENDATION);
    }

    @ParameterizedTest
    @MethodSource("anAdverseRecordAndAnother")
    void everySequenceOfUpToFourEventsIsAsTheRuleSays(Evidence record) {
        List<Event> alphabet = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            for (LocalDate date : List.of(DAY_BEFORE, DAY, LATER, LAST)) {
                alphabet.add(Event.of(kind, record.id(), date, "法规处"));
            }
        }
        assertThat(compareFrom(record, alphabet, new Event[0])).isEqualTo(1 + 20 + 400 + 8_000 + 160_000);
    }

    private static int compareFrom(Evidence record, List<Event> alphabet, Event[] sequence) {
        List<Event> events = List.of(sequence);
        FileCheck check = new FileCheck(List.of(record), events);
        Life actual = new Life(check.faults(), check.byId().get(record.id()).history());
        Life expected = model(record, events);
        if (!actual.equals(expected)) {
            fail("%s%nare        %s%nbut must be %s", events, actual, expected);
        }
        int compared = 1;
        if (sequence.length < 4) {
            Event[] longer = Arrays.copyOf(sequence, sequence.length + 1);
            for (Event next : alphabet) {
                longer[sequence.length] = next;
                compared += compareFrom(record, alphabet, longer);
            }
        }
        return compared;
    }
}
