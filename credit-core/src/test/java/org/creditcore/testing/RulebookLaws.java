package org.creditcore.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.creditcore.evidence.Evidence;
import org.creditcore.rulebook.Rulebook;

/**
 * The laws that hold of every rulebook, as properties to inherit: laws 1, 2, 6 to 14 and 16. Each is stated, and checked of one
 * sample, in {@link Laws}.
 *
 * <p>A test implements this and gives its rulebook:
 *
 * <pre>{@code
 * class MyBureauProperties implements RulebookLaws {
 *     @Override
 *     public Rulebook rulebook() {
 *         return MyBureau.rulebook();
 *     }
 * }
 * }</pre>
 *
 * <p>The files are made for the rulebook, and all of its readings are tried. Who has files of a kind that is not made here overrides
 * {@link #questions}, and repeats {@code @Provide}. If one of these laws fails, the fault is the library's: of a valid rulebook there
 * is nothing that could break them.
 */
public interface RulebookLaws {
    /**
     * The rules to be tested.
     *
     * @return the rulebook, under any reading
     */
    Rulebook rulebook();

    /**
     * What the laws are checked with.
     *
     * @return questions under every reading of the rulebook
     */
    @Provide
    default Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(rulebook());
    }

    /**
     * What the laws are checked with that take one more record of any type.
     *
     * @return questions, each with a record that is not on its file
     */
    @Provide
    default Arbitrary<Tuple2<Question, Evidence>> questionsAndNewcomers() {
        return Arbitraries.oneOf(
                QuestionArbitraries.questionsAndNewcomers(rulebook(), EvidenceArbitraries::newcomers),
                QuestionArbitraries.questionsAndNewcomers(rulebook(), EvidenceArbitraries::ratings));
    }

    /**
     * Other names for subjects.
     *
     * @return texts that are not blank
     */
    @Provide
    default Arbitrary<String> names() {
        return SubjectArbitraries.names();
    }

    /**
     * {@link Laws#order}.
     *
     * @param question a sample
     * @param random shuffles
     */
    @Property
    @Tag("law-1")
    default void order(@ForAll("questions") Question question, @ForAll Random random) {
        Laws.order(question, random);
    }

    /**
     * {@link Laws#pure}.
     *
     * @param question a sample
     */
    @Property
    @Tag("law-2")
    default void pure(@ForAll("questions") Question question) {
        Laws.pure(question);
    }

    /**
     * {@link Laws#revokedIsNever}.
     *
     * @param question a sample
     * @param pick chooses a record
     */
    @Property
    @Tag("law-6")
    default void revokedIsNever(@ForAll("questions") Question question, @ForAll @IntRange(max = 999) int pick) {
        Laws.revokedIsNever(question, pick);
    }

    /**
     * {@link Laws#noFuture}.
     *
     * @param sample a sample, and one more record
     */
    @Property
    @Tag("law-7")
    default void noFuture(@ForAll("questionsAndNewcomers") Tuple2<Question, Evidence> sample) {
        Laws.noFuture(sample.get1(), sample.get2());
    }

    /**
     * {@link Laws#noFutureOfEvents}.
     *
     * @param question a sample
     * @param pick chooses an event
     */
    @Property
    @Tag("law-7")
    default void noFutureOfEvents(@ForAll("questions") Question question, @ForAll @IntRange(max = 999) int pick) {
        Laws.noFutureOfEvents(question, pick);
    }

    /**
     * {@link Laws#timelineAgrees}.
     *
     * @param question a sample, walked day by day
     */
    @Property(tries = 50)
    @Tag("law-8")
    default void timelineAgrees(@ForAll("questions") Question question) {
        Laws.timelineAgrees(question);
    }

    /**
     * {@link Laws#nextChangeIsNext}.
     *
     * @param question a sample, walked day by day
     */
    @Property(tries = 50)
    @Tag("law-9")
    default void nextChangeIsNext(@ForAll("questions") Question question) {
        Laws.nextChangeIsNext(question);
    }

    /**
     * {@link Laws#incrementalAgrees}.
     *
     * @param question a file and a grader
     * @param random an order
     */
    @Property(tries = 200)
    @Tag("law-10")
    default void incrementalAgrees(@ForAll("questions") Question question, @ForAll Random random) {
        Laws.incrementalAgrees(question.file(), question.grader(), random);
    }

    /**
     * {@link Laws#incrementalAgreesFromAFileOn}.
     *
     * @param question a file and a grader
     * @param random an order
     */
    @Property(tries = 200)
    @Tag("law-10")
    default void incrementalAgreesFromAFileOn(@ForAll("questions") Question question, @ForAll Random random) {
        Laws.incrementalAgreesFromAFileOn(question.file(), question.grader(), random);
    }

    /**
     * {@link Laws#incrementalAgreesAfterForgetting}.
     *
     * @param question a file and a grader
     * @param random an order
     */
    @Property(tries = 200)
    @Tag("law-10")
    default void incrementalAgreesAfterForgetting(@ForAll("questions") Question question, @ForAll Random random) {
        Laws.incrementalAgreesAfterForgetting(question.file(), question.grader(), random);
    }

    /**
     * {@link Laws#fastAgrees}.
     *
     * @param question a sample
     */
    @Property
    @Tag("law-11")
    default void fastAgrees(@ForAll("questions") Question question) {
        Laws.fastAgrees(question);
    }

    /**
     * {@link Laws#batchAgrees}, on every third of the days on which an answer may turn.
     *
     * @param files one to six files
     * @param place where among the days to begin
     */
    @Property(tries = 200)
    @Tag("law-12")
    default void batchAgrees(@ForAll("populations") List<Question> files, @ForAll @IntRange(max = 2) int place) {
        TreeSet<LocalDate> all = new TreeSet<>();
        files.forEach(question -> all.addAll(DayArbitraries.turningDays(question.file(), question.rulebook())));
        List<LocalDate> days = new ArrayList<>();
        int at = 0;
        for (LocalDate day : all) {
            if (at++ % 3 == place) {
                days.add(day);
            }
        }
        Laws.batchAgrees(files.get(0).grader(), files, days);
    }

    /**
     * What a population is made of.
     *
     * @return lists of one to six questions
     */
    @Provide
    default Arbitrary<List<Question>> populations() {
        return questions().list().ofMinSize(1).ofMaxSize(6);
    }

    /**
     * {@link Laws#explained}.
     *
     * @param question a sample
     */
    @Property
    @Tag("law-13")
    default void explained(@ForAll("questions") Question question) {
        Laws.explained(question);
    }

    /**
     * {@link Laws#knownThen}.
     *
     * @param question a sample
     */
    @Property
    @Tag("law-14")
    default void knownThen(@ForAll("questions") Question question) {
        Laws.knownThen(question);
    }

    /**
     * {@link Laws#rename}.
     *
     * @param question a sample
     * @param name another name
     */
    @Property
    @Tag("law-16")
    default void rename(@ForAll("questions") Question question, @ForAll("names") String name) {
        Laws.rename(question, name);
    }

    /**
     * {@link Laws#renameOfAuthorities}.
     *
     * @param question a sample
     */
    @Property
    @Tag("law-16")
    default void renameOfAuthorities(@ForAll("questions") Question question) {
        Laws.renameOfAuthorities(question);
    }
}
