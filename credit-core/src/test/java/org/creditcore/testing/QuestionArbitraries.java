package org.creditcore.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
        // a place in the list of days, and not a day, so that a file shrinks without its day
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 9_999).withoutEdgeCases();
        return Combinators.combine(
                        FileArbitraries.files(), ReadingArbitraries.rulebooks(rulebook), places, places.optional(0.5))
                .as((file, rules, day, knownOn) -> new Question(
                        file,
                        rules,
                        at(DayArbitraries.turningDays(file), day),
                        knownOn.map(place -> at(DayArbitraries.knowledgeDays(file), place))))
                .withoutEdgeCases();
    }

    private static LocalDate at(List<LocalDate> days, int place) {
        return days.get(place % days.size());
    }

    /**
     * Questions with everything on file known.
     *
     * @param rulebook the rulebook
     * @return questions without a day of knowledge
     */
    public static Arbitrary<Question> questionsOfToday(Rulebook rulebook) {
        return questions(rulebook)
                .map(question -> new Question(question.file(), question.rulebook(), question.day(), Optional.empty()));
    }
}
