package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.testing.Laws;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;
import org.creditcore.testing.ReadingArbitraries;

/**
 * Law 15: remedies work. What is described is what trying out every set of repairs finds: a repair is put on file, and the file is
 * graded.
 */
@Tag("law-15")
class RemedyProperties {
    private static final int MOST_REPAIRS = 12;
    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);

    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    @Property
    @Tag("R18")
    void onFilesOfEveryKind(@ForAll("questions") Question question) {
        Laws.remediesWork(question);
    }

    @Provide
    Arbitrary<Question> crowded() {
        Arbitrary<Evidence> records = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(12, "decision"),
                                Tuple.of(3, "breach"),
                                Tuple.of(1, "determination"),
                                Tuple.of(1, "list"),
                                Tuple.of(1, "award")),
                        acts().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 300))
                .as((type, acts, before) ->
                        record(type, acts, DAY.minusDays(before).toString()));
        return Combinators.combine(
                        records.list().ofMaxSize(MOST_REPAIRS), ReadingArbitraries.graders(Pinglu2021.rulebook()))
                .as((evidence, grader) -> {
                    List<Evidence> named = new ArrayList<>();
                    for (Evidence record : evidence) {
                        named.add(renumbered(record, named.size()));
                    }
                    return new Question(file(named), grader, DAY, Optional.empty());
                });
    }

    private static Arbitrary<Act> acts() {
        return Arbitraries.of(
                        "0.00", "0.01", "150000.00", "250000.00", "250000.01", "300000.00", "500000.00", "500000.01")
                .map(yuan -> Act.of(Sanction.fine(Money.ofYuan(yuan))))
                .flatMap(fined -> Arbitraries.frequency(
                        Tuple.of(8, fined),
                        Tuple.of(6, Samples.warning()),
                        Tuple.of(3, Samples.act(SanctionKind.CIRCULATED_CRITICISM)),
                        Tuple.of(1, Samples.act(SanctionKind.CLOSURE))));
    }

    private static Evidence record(String type, List<Act> acts, String date) {
        return switch (type) {
            case "decision" -> Samples.decision("X", date, acts.toArray(Act[]::new));
            case "breach" -> Samples.breach("X", date).build();
            case "determination" -> Samples.determination("X", date).build();
            case "list" -> Samples.listed("X", date, ListColour.BLACK).build();
            default -> Samples.award("X", date);
        };
    }

    private static Evidence renumbered(Evidence record, int number) {
        String id = "N" + number;
        String date = record.date().toString();
        return switch (record.type()) {
            case DECISION ->
                Samples.decision(id, date, ((Decision) record).acts().toArray(Act[]::new));
            case COMMITMENT_BREACH -> Samples.breach(id, date).build();
            case SERIOUS_DISHONESTY -> Samples.determination(id, date).build();
            case LIST_ENTRY -> Samples.listed(id, date, ListColour.BLACK).build();
            default -> Samples.award(id, date);
        };
    }

    private static CreditFile file(List<Evidence> records) {
        return CreditFile.of(Samples.SUBJECT, records, List.of());
    }

    /** Many decisions that count for several tallies at once. */
    @Property(tries = 150)
    @Tag("R18")
    @Tag("R25")
    @Tag("R28")
    void onCrowdedFiles(@ForAll("crowded") Question question) {
        Laws.remediesWork(question);
    }

    @Provide
    Arbitrary<List<Outcome>> precedences() {
        return Arbitraries.shuffle(Pinglu2021.rulebook().outcomes());
    }

    /** Where another ground than the worst decides, a repair may hurt; then remedies are refused. */
    @Property(tries = 150)
    @Tag("R29")
    void underAnyPrecedence(@ForAll("crowded") Question worstFirst, @ForAll("precedences") List<Outcome> precedence) {
        Rulebook rulebook = Rulebook.builder()
                .from(worstFirst.rulebook())
                .precedence(precedence)
                .build();
        Question question =
                new Question(worstFirst.file(), Grader.of(rulebook), worstFirst.day(), worstFirst.knownOn());
        Statistics.collect(isDescribed(question));
        Statistics.coverage(counts -> counts.check(true).percentage(percent -> percent > 20));
        if (isDescribed(question)) {
            Laws.remediesWork(question);
        }
    }

    private static boolean isDescribed(Question question) {
        try {
            question.answer().remedies();
            return true;
        } catch (UnsupportedOperationException refused) {
            assertThat(refused).hasMessageContaining(" a repair can make the outcome worse than ");
            return false;
        }
    }

    @Provide
    Arbitrary<CreditFile> ofTwoSums() {
        Arbitrary<Optional<Sanction>> fines = Arbitraries.of("1.00", "150000.00", "250000.00", "300000.00", "500000.00")
                .map(yuan -> Sanction.fine(Money.ofYuan(yuan)))
                .optional(0.7);
        Arbitrary<Optional<Sanction>> gains = Arbitraries.of("50.00", "100.00", "149.99", "200.00", "299.99", "300.00")
                .map(yuan -> Sanction.of(SanctionKind.CONFISCATION_OF_GAINS, Money.ofYuan(yuan)))
                .optional(0.5);
        Arbitrary<List<Act>> acts = Combinators.combine(
                        fines, gains, Arbitraries.integers().between(0, 2))
                .as((fine, gain, warnings) -> {
                    List<Act> list = new ArrayList<>();
                    for (int i = 0; i < warnings; i++) {
                        list.add(Samples.warning());
                    }
                    if (fine.isPresent() || gain.isPresent() || list.isEmpty()) {
                        List<Sanction> sanctions = new ArrayList<>();
                        fine.ifPresent(sanctions::add);
                        gain.ifPresent(sanctions::add);
                        list.add(
                                sanctions.isEmpty()
                                        ? Samples.warning()
                                        : Act.builder().sanctions(sanctions).build());
                    }
                    return list;
                });
        return acts.list().ofMaxSize(9).map(lists -> {
            List<Evidence> records = new ArrayList<>();
            for (List<Act> list : lists) {
                records.add(Samples.decision("D-" + records.size(), "2022-03-10", list.toArray(Act[]::new)));
            }
            return file(records);
        });
    }

    @Property(tries = 300)
    void byRulesThatAskForOneOfTwoThingsAndForTwoSums(@ForAll("ofTwoSums") CreditFile file) {
        Laws.remediesWork(
                new Question(file, Grader.of(RemediesOfOtherRulebooksTest.ONE_OF_TWO), DAY, Optional.empty()));
    }
}
