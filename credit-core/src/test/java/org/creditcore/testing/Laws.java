package org.creditcore.testing;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.EventKind;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.History;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Change;
import org.creditcore.grading.Grader;
import org.creditcore.grading.KnownOn;
import org.creditcore.grading.OutcomeCounts;
import org.creditcore.grading.Population;
import org.creditcore.grading.ResolvedFile;
import org.creditcore.grading.Timeline;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.Language;
import org.creditcore.subject.Subject;

/**
 * The laws of the library, each as a check of one sample. {@link RulebookLaws} and its neighbours check them on many.
 *
 * <p>A check that fails throws an {@link AssertionError} that says on which day, what was found and what there should be. A sample
 * of which a law says nothing is rejected as jqwik rejects one, by {@link Assume}.
 *
 * <p>Better and worse mean the order of the outcomes of the rulebook (R29).
 */
public final class Laws {
    private static final LocalDate LAST = DayArbitraries.LAST;

    private Laws() {}

    // laws of any rulebook

    /**
     * Law 1, <i>order</i>: the order in which records and events are given changes nothing.
     *
     * @param question the sample
     * @param random shuffles
     */
    public static void order(Question question, Random random) {
        CreditFile file = question.file();
        List<Evidence> records = new ArrayList<>(file.evidence());
        List<Event> events = new ArrayList<>(file.events());
        Collections.shuffle(records, random);
        Collections.shuffle(events, random);
        CreditFile shuffled = CreditFile.of(file.subject(), records, events);

        Check.same(shuffled, file, () -> "law 1, the file in another order");
        Check.same(shuffled.hashCode(), file.hashCode(), () -> "law 1, the hash code of the file in another order");
        sameInAllParts(question.about(shuffled).answer(), question.answer(), "law 1, of the file in another order, ");
    }

    /**
     * Law 2, <i>pure</i>: the same input gives an equal answer and the same text, also from a file and a grader made anew.
     *
     * @param question the sample
     */
    public static void pure(Question question) {
        CreditFile file = CreditFile.of(
                question.file().subject(),
                question.file().evidence(),
                question.file().events());
        Grader grader = Grader.of(question.rulebook().under(question.rulebook().reading()));
        Assessment answer = question.answer();
        for (Question again : List.of(question, new Question(file, grader, question.day(), question.knownOn()))) {
            Assessment other = again.answer();
            Check.same(other.hashCode(), answer.hashCode(), () -> "law 2, the hash code of the answer given again");
            Check.same(other.toString(), answer.toString(), () -> "law 2, the line of the answer given again");
            sameInAllParts(other, answer, "law 2, given again, ");
        }
    }

    /**
     * Law 6, <i>revoked is never</i>: a file with a revocation equals the file without the reports that it strikes, for every day.
     *
     * @param question the sample; asked with all that is on file
     * @param pick chooses the record that is revoked besides those that are, 0 or more
     */
    public static void revokedIsNever(Question question, int pick) {
        CreditFile revoked = withRevocation(question.file(), pick);
        CreditFile without = Rewriting.withoutStruck(revoked, question.rulebook());
        for (Question asked : question.about(revoked).withAllKnown().onEachTurningDay()) {
            Assessment expected = asked.about(without).answer();
            Assessment actual = asked.answer();

            Check.same(actual.verdict(), expected.verdict(), () -> "law 6, the verdict on " + asked.day());
            Check.same(
                    Check.inIds(actual.nextChange()),
                    Check.inIds(expected.nextChange()),
                    () -> "law 6, the next change from " + asked.day());
        }
    }

    private static CreditFile withRevocation(CreditFile file, int pick) {
        List<Evidence> standing = file.evidence().stream()
                .filter(record -> file.history(record.id()).revocation().isEmpty())
                .toList();
        if (standing.isEmpty()) {
            return file;
        }
        Evidence record = standing.get(pick % standing.size());
        LocalDate day = Stream.concat(
                        Stream.of(record.date()),
                        file.events().stream()
                                .filter(event -> event.of().equals(record.id()))
                                .map(Event::date))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return file.with(Event.revocation(record.id(), day, "法规处"));
    }

    /**
     * Law 7, <i>no future</i>: a record dated later changes no earlier day.
     *
     * @param question the sample
     * @param later a record that is not on its file, and opens a case of its own or is a rating
     */
    public static void noFuture(Question question, Evidence later) {
        for (Question asked : question.about(question.file().with(later)).onEachTurningDay()) {
            if (asked.day().isBefore(later.date())) {
                Check.same(
                        asked.answer().verdict(),
                        asked.about(question.file()).answer().verdict(),
                        () -> "law 7, the verdict on " + asked.day() + " with " + later);
            }
        }
    }

    /**
     * Law 7, <i>no future</i>, of events: one dated later changes no earlier day; but a revocation does (R17), and that is law 6.
     *
     * @param question the sample; rejected if nothing but revocations happened
     * @param pick chooses the event that is left out, 0 or more
     */
    public static void noFutureOfEvents(Question question, int pick) {
        CreditFile file = question.file();
        List<Event> last = lastOfTheirTracks(file);
        Assume.that(!last.isEmpty());
        Event event = last.get(pick % last.size());
        List<Event> fewer = new ArrayList<>(file.events());
        fewer.remove(event);
        CreditFile before = CreditFile.of(file.subject(), file.evidence(), fewer);
        for (Question asked : question.onEachTurningDay()) {
            if (asked.day().isBefore(event.date())) {
                Check.same(
                        asked.answer().verdict(),
                        asked.about(before).answer().verdict(),
                        () -> "law 7, the verdict on " + asked.day() + " with " + event);
            }
        }
    }

    private static List<Event> lastOfTheirTracks(CreditFile file) {
        List<Event> last = new ArrayList<>();
        for (Evidence record : file.evidence()) {
            History history = file.history(record.id());
            for (List<Event> track : List.of(history.disputes(), history.repairs())) {
                if (!track.isEmpty()) {
                    last.add(track.get(track.size() - 1));
                }
            }
        }
        last.removeIf(event -> event.kind() == EventKind.REVOCATION);
        return last;
    }

    /**
     * Law 8, <i>timeline agrees</i>: the segment of a day says what assessing that day says, for every day from before anything on
     * file to after all of it has ended.
     *
     * @param question the sample
     */
    public static void timelineAgrees(Question question) {
        Timeline timeline = question.answer().timeline();
        List<LocalDate> turning = DayArbitraries.turningDays(question.file(), question.rulebook());
        for (LocalDate day = turning.get(0); !day.isAfter(turning.get(turning.size() - 1)); day = day.plusDays(1)) {
            LocalDate on = day;
            Timeline.Segment segment = timeline.on(day);
            Check.that(segment.contains(day), () -> "law 8, the segment of " + on + " does not contain it: " + segment);
            Check.same(
                    segment.outcome(),
                    question.on(day).answer().outcome(),
                    () -> "law 8, the outcome of the timeline on " + on);
        }
    }

    /**
     * Law 9, <i>next change is next</i>: it is what walking day by day finds, and nothing before or after; and the timeline says the
     * same.
     *
     * @param question the sample
     */
    public static void nextChangeIsNext(Question question) {
        Timeline timeline = question.answer().timeline();
        List<LocalDate> turning = DayArbitraries.turningDays(question.file(), question.rulebook());
        LocalDate first = turning.get(1);
        LocalDate last = turning.get(turning.size() - 2);
        Outcome[] outcomes = new Outcome[(int) DAYS.between(first, last) + 1];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = question.on(first.plusDays(i)).answer().outcome();
        }
        for (LocalDate day : turning.subList(1, turning.size() - 1)) {
            int at = (int) DAYS.between(first, day);
            int next = at + 1;
            while (next < outcomes.length && outcomes[next].equals(outcomes[at])) {
                next++;
            }
            Optional<List<Object>> expected = next == outcomes.length
                    ? Optional.empty()
                    : Optional.of(List.of(first.plusDays(next), outcomes[next]));
            Optional<Change> change = question.on(day).answer().nextChange();
            Check.same(
                    change.map(found -> List.<Object>of(found.on(), found.outcome())),
                    expected,
                    () -> "law 9, the next change from " + day);
            Check.same(timeline.nextChange(day), change, () -> "law 9, the next change of the timeline from " + day);
        }
    }

    /**
     * Law 10, <i>incremental agrees</i>: after each step a tracker says what the plain grader says of all that was applied; and what
     * cannot be applied is refused in the words in which a file is refused, and changes nothing.
     *
     * @param file whose parts are applied
     * @param grader by which rules
     * @param random the order in which they are applied, and the days asked about between them
     */
    public static void incrementalAgrees(CreditFile file, Grader grader, Random random) {
        Tracking tracking = new Tracking(grader, CreditFile.of(file.subject()));
        List<Object> left = Tracking.parts(file, random);
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Object part : List.copyOf(left)) {
                if (tracking.apply(part)) {
                    left.remove(part);
                    progress = true;
                }
                tracking.agreesOnSomeDays(random, 3);
            }
        }
        tracking.isOfTheSameFile();
        tracking.agreesOnAllDays();
        // what is on file already is refused too
        file.evidence().stream()
                .limit(3)
                .forEach(record ->
                        Check.that(!tracking.apply(record), () -> "law 10, a record was applied twice: " + record));
        tracking.agreesOnAllDays();
    }

    /**
     * Law 10, <i>incremental agrees</i>, where half of the file is there from the beginning, and the other half is applied.
     *
     * @param file whose parts are applied
     * @param grader by which rules
     * @param random which half, the order in which the parts are applied, and the days asked about between them
     */
    public static void incrementalAgreesFromAFileOn(CreditFile file, Grader grader, Random random) {
        List<Object> parts = Tracking.parts(file, random);
        Tracking half = new Tracking(grader, CreditFile.of(file.subject()));
        parts.subList(0, parts.size() / 2).forEach(half::apply);
        Tracking tracking = new Tracking(grader, half.file());
        tracking.agreesOnAllDays();
        for (Object part : parts) {
            tracking.apply(part);
            tracking.agreesOnSomeDays(random, 2);
        }
        tracking.agreesOnAllDays();
    }

    /**
     * Law 10, <i>incremental agrees</i>, of a tracker that forgets: what is forgotten makes no difference to a day that is remembered.
     *
     * @param file whose parts are applied
     * @param grader by which rules
     * @param random the order in which they are applied, when and how much is forgotten, and the days asked about between them
     */
    public static void incrementalAgreesAfterForgetting(CreditFile file, Grader grader, Random random) {
        Tracking tracking = new Tracking(grader, CreditFile.of(file.subject()));
        List<LocalDate> days = DayArbitraries.turningDays(file, grader.rulebook());
        List<Object> parts = Tracking.parts(file, random);
        parts.addAll(parts);
        for (Object part : parts) {
            if (random.nextInt(8) == 0) {
                tracking.forgetBefore(days.get(random.nextInt(days.size())));
            }
            tracking.applyIfRemembered(part);
            tracking.agreesOnSomeDays(random, 3);
            tracking.isOfTheSameSize();
        }
        tracking.agreesOnAllDays();
    }

    /**
     * Law 11, <i>fast agrees</i>: grading without findings, and grading a file resolved before, come to what the plain grader comes
     * to.
     *
     * @param question the sample
     */
    public static void fastAgrees(Question question) {
        ResolvedFile resolved = question.resolved();
        for (Question asked : question.onEachTurningDay()) {
            Check.same(
                    resolved.outcome(asked.day()),
                    asked.answer().outcome(),
                    () -> "law 11, the outcome of the resolved file on " + asked.day());
        }
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            Check.same(
                    resolved.outcome(day),
                    question.on(day).answer().outcome(),
                    () -> "law 11, the outcome of the resolved file on " + day);
        }
        sameInAllParts(resolved.assess(question.day()), question.answer(), "law 11, of the resolved file ");
    }

    /**
     * Law 12, <i>batch agrees</i>: a population comes to what the plain grader comes to for each of its files.
     *
     * @param grader by which rules
     * @param files the files, each with its day of knowledge; the graders and the days of these questions are left aside
     * @param days the days asked about
     */
    public static void batchAgrees(Grader grader, List<Question> files, List<LocalDate> days) {
        Rulebook rulebook = grader.rulebook();
        List<Question> questions = files.stream()
                .map(question -> new Question(question.file(), grader, question.day(), question.knownOn()))
                .toList();
        Population.Builder builder = Population.builder(grader);
        questions.forEach(question -> builder.add(question.resolved()));
        Population population = builder.build();
        byte[] ranks = new byte[questions.size() + 3];
        for (LocalDate day : days) {
            population.outcomes(day, ranks, 2);
            OutcomeCounts counts = population.count(day);
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < population.size(); i++) {
                int place = i;
                Outcome outcome = questions.get(i).on(day).answer().outcome();
                outcomes.add(outcome);
                Check.same(
                        population.outcome(i, day),
                        outcome,
                        () -> "law 12, the outcome of file " + place + " in the population on " + day);
                Check.same(
                        rulebook.outcomes().get(ranks[2 + i]),
                        outcome,
                        () -> "law 12, the outcome of file " + place + " among all of the population on " + day);
            }
            for (Outcome outcome : rulebook.outcomes()) {
                Check.same(
                        counts.of(outcome),
                        outcomes.stream().filter(outcome::equals).count(),
                        () -> "law 12, how often there is " + outcome + " in the population on " + day);
            }
            Check.same(counts.total(), (long) questions.size(), () -> "law 12, how many files are counted on " + day);
        }
    }

    /**
     * Law 13, <i>explained</i>: the grade can be re-derived from the findings alone, and every record of a type that a finding looks
     * at is in exactly one of counted and set aside.
     *
     * @param question the sample
     */
    public static void explained(Question question) {
        new Explanation(question).check();
    }

    /**
     * Law 14, <i>known then</i>: asking with a day of knowledge equals asking about the file as it was that day.
     *
     * @param question the sample; its own days are left aside: on the days of knowledge in turn, for every fifth of the days on which
     *     the answer may turn
     */
    public static void knownThen(Question question) {
        CreditFile file = question.file();
        List<LocalDate> days = DayArbitraries.turningDays(file, question.rulebook());
        List<LocalDate> known = DayArbitraries.knowledgeDays(file);
        for (LocalDate knownOn : known) {
            CreditFile then = Rewriting.asKnownOn(file, question.rulebook(), knownOn);
            for (int i = (int) Math.floorMod(knownOn.toEpochDay(), 5L); i < days.size(); i += 5) {
                Question asked = new Question(file, question.grader(), days.get(i), Optional.of(knownOn));
                Assessment expected = asked.about(then).withAllKnown().answer();
                Assessment actual = asked.answer();

                Check.same(
                        actual.verdict(),
                        expected.verdict(),
                        () -> "law 14, the verdict on " + asked.day() + ", known on " + knownOn);
                Check.same(
                        Check.inIds(actual.nextChange()),
                        Check.inIds(expected.nextChange()),
                        () -> "law 14, the next change from " + asked.day() + ", known on " + knownOn);
            }
        }
        LocalDate last = known.get(known.size() - 1);
        Assessment lately = question.grader().assess(file, question.day(), KnownOn.of(last));
        Assessment all = question.withAllKnown().answer();
        Check.same(lately.verdict(), all.verdict(), () -> "law 14, the verdict with all known on " + last);
        Check.same(lately.findings(), all.findings(), () -> "law 14, the findings with all known on " + last);
        Check.same(lately.nextChange(), all.nextChange(), () -> "law 14, the next change with all known on " + last);
    }

    /**
     * Law 16, <i>rename</i>: the names of a subject change nothing and are in no text.
     *
     * @param question the sample
     * @param name another name
     */
    public static void rename(Question question, String name) {
        CreditFile file = question.file();
        Subject renamed =
                file.subject().withName(name).withFurtherIdentifier(Identifier.of("REGISTRATION", "140603-8"));
        Assessment before = question.answer();
        Assessment after = question.about(CreditFile.of(renamed, file.evidence(), file.events()))
                .answer();

        Check.same(after.toString(), before.toString(), () -> "law 16, the line of the answer under the name " + name);
        sameInAllParts(after, before, "law 16, under the name " + name + " ");
        for (Language language : Language.values()) {
            Check.that(
                    !after.text(language).contains(name),
                    () -> "law 16, the text says the name " + name + ":\n" + after);
        }
    }

    /**
     * Law 16, <i>rename</i>, of authorities: it does not matter in what typography, and under which of its names, an authority stands,
     * nor in what typography schemes and numbers do (R11, R12, R21).
     *
     * @param question the sample
     */
    public static void renameOfAuthorities(Question question) {
        CreditFile plain = Rewriting.inOneTypography(question.file(), question.rulebook());
        for (Question asked : question.onEachTurningDay()) {
            Check.same(
                    asked.about(plain).answer().verdict(),
                    asked.answer().verdict(),
                    () -> "law 16, the verdict in one typography on " + asked.day());
        }
    }

    // laws of rulebooks under which more that is adverse is never better

    /**
     * Law 3, <i>worse never helps</i>: one more adverse record never improves the outcome.
     *
     * @param question the sample
     * @param adverse an adverse record that opens a case or rating series of its own
     */
    public static void worseNeverHelps(Question question, Evidence adverse) {
        CreditFile worse = question.file().with(adverse);
        for (Question asked : question.about(worse).onEachTurningDay()) {
            Outcome before = asked.about(question.file()).answer().outcome();
            Outcome after = asked.answer().outcome();
            Check.that(
                    asked.rulebook().rank(after) >= asked.rulebook().rank(before),
                    () -> "law 3, on " + asked.day() + " the outcome goes from " + before + " to the better " + after
                            + " by one more adverse record: " + adverse);
        }
    }

    /**
     * Law 4, <i>better never hurts</i>: one more record in favour of the subject never makes the outcome worse.
     *
     * @param question the sample
     * @param favourable a record in favour of the subject that opens a rating series of its own
     */
    public static void betterNeverHurts(Question question, Evidence favourable) {
        CreditFile better = question.file().with(favourable);
        for (Question asked : question.about(better).onEachTurningDay()) {
            Outcome before = asked.about(question.file()).answer().outcome();
            Outcome after = asked.answer().outcome();
            Check.that(
                    asked.rulebook().rank(after) <= asked.rulebook().rank(before),
                    () -> "law 4, on " + asked.day() + " the outcome goes from " + before + " to the worse " + after
                            + " by one more record in favour: " + favourable);
        }
    }

    /**
     * Law 5, <i>repair never hurts</i>: one more repair never makes the outcome worse, and changes no day before it.
     *
     * @param question the sample
     * @param repair a repair that can be put on its file, as {@link #repair} makes one
     */
    public static void repairNeverHurts(Question question, Event repair) {
        CreditFile repaired = question.file().with(repair);
        for (Question asked : question.about(repaired).onEachTurningDay()) {
            Assessment before = asked.about(question.file()).answer();
            Assessment after = asked.answer();
            Check.that(
                    asked.rulebook().rank(after.outcome()) <= asked.rulebook().rank(before.outcome()),
                    () -> "law 5, on " + asked.day() + " the outcome goes from " + before.outcome() + " to the worse "
                            + after.outcome() + " by a repair: " + repair);
            if (asked.day().isBefore(repair.date())) {
                Check.same(
                        after.verdict(),
                        before.verdict(),
                        () -> "law 5, the verdict on " + asked.day() + " before the repair " + repair);
            }
        }
    }

    /**
     * One more repair of a file, of one of its adverse records that can be repaired.
     *
     * @param file the file; rejected if nothing on it can be repaired
     * @param pick chooses the record, 0 or more
     * @param gap how many days after what happened to it before, 0 or more
     * @return a repair that is not on file
     */
    public static Event repair(CreditFile file, int pick, int gap) {
        List<Evidence> candidates = file.evidence().stream()
                .filter(Evidence::isAdverse)
                .filter(record -> file.history(record.id()).repairs().size() % 2 == 0)
                .toList();
        Assume.that(!candidates.isEmpty());
        Evidence record = candidates.get(pick % candidates.size());
        History history = file.history(record.id());
        LocalDate from = Stream.concat(
                        Stream.of(record.date()), history.repairs().stream().map(Event::date))
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = history.revocation().map(Event::date).orElse(LAST);
        LocalDate day = from.plusDays(gap).isAfter(last) ? last : from.plusDays(gap);
        return Event.repair(record.id(), day, "信用股");
    }

    /**
     * Law 15, <i>remedies work</i>: what is described is what trying out every set of repairs finds. A repair is put on file, and the
     * file is graded.
     *
     * @param question the sample; rejected if so many records can be repaired that not all sets can be tried, or if a repair of that
     *     day can be put on no file
     */
    public static void remediesWork(Question question) {
        // on other days no repair can be dated
        Assume.that(!question.day().isBefore(DayArbitraries.FIRST)
                && !question.day().isAfter(LAST));
        Repairs repairs = new Repairs(question);
        Assume.that(repairs.canAllBeTried());
        repairs.check(question.answer().remedies());
    }

    // the law of the analysis

    /**
     * Law 17, <i>coverage</i>: the analysis of a rulebook agrees with grading every cell of its space, under each of its readings. The
     * cells are as many as the values that each tally can have between the bounds, multiplied: of a dozen tallies they are many
     * thousands.
     *
     * @param rulebook the rulebook; fails if anything in it is out of reach of the analysis
     */
    public static void coverageAgrees(Rulebook rulebook) {
        CoverageAgreement.checkUnderEachReading(rulebook);
    }

    private static void sameInAllParts(Assessment actual, Assessment expected, String what) {
        Check.same(actual, expected, () -> what + "the answer");
        Check.same(actual.verdict(), expected.verdict(), () -> what + "the verdict");
        Check.same(actual.findings(), expected.findings(), () -> what + "the findings");
        Check.same(actual.setAside(), expected.setAside(), () -> what + "what is set aside");
        Check.same(actual.nextChange(), expected.nextChange(), () -> what + "the next change");
        for (Language language : Language.values()) {
            Check.same(actual.text(language), expected.text(language), () -> what + "the text");
        }
    }
}
