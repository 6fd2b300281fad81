package org.creditcore.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.Rulebook;

/** Questions to grading: a file, a reading, a day on which the answer may turn, and perhaps a day of knowledge. */
public final class QuestionArbitraries {
    private QuestionArbitraries() {}

    /**
     * Questions under every reading of a rulebook.
     *
     * @param rulebook the rulebook
     * @return questions; about half are asked as known on some day
     */
    public static Arbitrary<Question> questions(Rulebook rulebook) {
        return questions(FileArbitraries.files(rulebook), rulebook);
    }

    private static Arbitrary<Question> questions(Arbitrary<CreditFile> files, Rulebook rulebook) {
        // a place in the list of days, and not a day, so that a file shrinks without its day
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 9_999).withoutEdgeCases();
        Arbitrary<Grader> graders = ReadingArbitraries.graders(rulebook);
        return Combinators.combine(files, graders, places, places.optional(0.5))
                .as((file, grader, day, knownOn) -> new Question(
                        file,
                        grader,
                        at(DayArbitraries.turningDays(file, rulebook), day),
                        knownOn.map(place -> at(DayArbitraries.knowledgeDays(file), place))))
                .withoutEdgeCases();
    }

    /**
     * Questions, each with one more record dated among those of the file.
     *
     * @param rulebook the rulebook
     * @param records which records, given the days on which they may be dated; for example
     *     {@link EvidenceArbitraries#adverse}
     * @return questions, and records that are not on their file but can be put there, under the id
     *     {@value EvidenceArbitraries#ID}
     */
    public static Arbitrary<Tuple2<Question, Evidence>> questionsAndNewcomers(
            Rulebook rulebook,
            BiFunction<EvidenceArbitraries, Arbitrary<LocalDate>, Arbitrary<? extends Evidence>> records) {
        EvidenceArbitraries evidence = EvidenceArbitraries.of(rulebook);
        List<Arbitrary<Tuple2<Question, Evidence>>> around = new ArrayList<>();
        for (LocalDate centre : DayArbitraries.centres()) {
            around.add(Combinators.combine(
                            questions(FileArbitraries.filesAround(rulebook, centre), rulebook),
                            records.apply(evidence, DayArbitraries.near(rulebook, centre)))
                    .as(Tuple::of));
        }
        return Weighted.oneOf(around);
    }

    private static LocalDate at(List<LocalDate> days, int place) {
        return days.get(place % days.size());
    }
}
