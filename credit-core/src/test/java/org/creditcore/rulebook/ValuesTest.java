package org.creditcore.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.rulebook.Parts.BAD;
import static org.creditcore.rulebook.Parts.BREACHES;
import static org.creditcore.rulebook.Parts.CLASSIFICATION;
import static org.creditcore.rulebook.Parts.COLOUR;
import static org.creditcore.rulebook.Parts.CRITERION;
import static org.creditcore.rulebook.Parts.FINES;
import static org.creditcore.rulebook.Parts.GOOD;
import static org.creditcore.rulebook.Parts.LIMIT;
import static org.creditcore.rulebook.Parts.REMARK;
import static org.creditcore.rulebook.Parts.SIZE;
import static org.creditcore.rulebook.Parts.rulebook;
import static org.creditcore.rulebook.Parts.sized;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.rulebook.ReadingOption.Alternative;
import org.creditcore.rulebook.Selector.Commendations.Verification;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Test;

/** What all types of the package have in common: they are values, and nothing is null. */
class ValuesTest {
    private static final Rulebook RULEBOOK = sized().build();

    private static NullPointerTester tester() {
        return new NullPointerTester()
                .setDefault(String.class, "size")
                .setDefault(Term.class, new Term("条", "term"))
                .setDefault(Language.class, Language.ENGLISH)
                .setDefault(LocalDate.class, LocalDate.of(2022, 6, 30))
                .setDefault(Optional.class, Optional.empty())
                .setDefault(List.class, List.of())
                .setDefault(Map.class, Map.of())
                .setDefault(Set.class, EnumSet.noneOf(SanctionKind.class))
                .setDefault(Citation.class, Citation.of("8"))
                .setDefault(Grade.class, BAD)
                .setDefault(Condition.class, Condition.atMost(BREACHES, 3))
                .setDefault(Criterion.class, CRITERION)
                .setDefault(Tally.class, BREACHES)
                .setDefault(Selector.class, new Selector.Breaches())
                .setDefault(Quantity.class, new Quantity.Count(Choice.fixed(CountingUnit.ACT)))
                .setDefault(Choice.class, Choice.fixed(Window.years(1)))
                .setDefault(Window.class, Window.years(1))
                .setDefault(Window.Unit.class, Window.Unit.UNLIMITED)
                .setDefault(Outcome.class, Outcome.graded(GOOD))
                .setDefault(Outcome.Kind.class, Outcome.Kind.UNGRADED)
                .setDefault(Reading.class, Reading.defaults(List.of(SIZE)))
                .setDefault(ReadingOption.class, SIZE)
                .setDefault(Act.class, Act.of(Sanction.of(SanctionKind.WARNING)))
                .setDefault(ActClass.class, new ActClass("X", new Term("类", "class"), Set.of(), Set.of()))
                .setDefault(Verification.class, Verification.ANY);
    }

    @Test
    void nothingIsNull() {
        List<Object> instances = List.of(
                new ActClass("X", new Term("类", "class"), Set.of(), Set.of()),
                Choice.fixed("one"),
                Citation.of("8"),
                CLASSIFICATION,
                CRITERION,
                GOOD,
                LIMIT,
                Outcome.UNGRADED,
                new Quantity.Count(Choice.fixed(CountingUnit.ACT)),
                new Quantity.Sum(Set.of()),
                new Quantity.Points(Map.of()),
                Condition.atMost(BREACHES, 3),
                Condition.any(Condition.atMost(BREACHES, 3)),
                Condition.all(Condition.atMost(BREACHES, 3)),
                Reading.defaults(List.of(SIZE)),
                SIZE,
                SIZE.alternatives().get(0),
                REMARK,
                new Selector.Acts(new ActClass("X", new Term("类", "class"), Set.of(), Set.of())),
                new Selector.Breaches(),
                new Selector.Determinations(),
                new Selector.Commendations(Set.of(), Verification.ANY),
                new Selector.Ratings(Set.of()),
                new Selector.Entries(Set.of()),
                FINES,
                Window.years(2),
                Window.unlimited(),
                RULEBOOK);
        NullPointerTester tester = tester();
        for (Object instance : instances) {
            Class<?> type = instance == RULEBOOK ? Rulebook.class : instance.getClass();
            if (instance != RULEBOOK) {
                tester.testAllPublicConstructors(type);
            }
            tester.testAllPublicStaticMethods(type);
            tester.testAllPublicInstanceMethods(instance);
        }
        tester.testAllPublicStaticMethods(Condition.class);
        tester.testAllPublicInstanceMethods(Rulebook.builder());
    }

    @Test
    void rulebooksAreValues() {
        Rulebook large = RULEBOOK.with("size", "LARGE");
        new EqualsTester()
                .addEqualityGroup(RULEBOOK, sized().build(), large.with("size", "SMALL"))
                .addEqualityGroup(large)
                .addEqualityGroup(rulebook().build())
                .addEqualityGroup(sized().id("other").build())
                .addEqualityGroup(RULEBOOK.withAuthorityNames(List.of("另一局")))
                .addEqualityGroup(sized().disputed(Choice.by(SIZE, DisputeTreatment.SUSPEND, DisputeTreatment.COUNT))
                        .build())
                .testEquals();
    }

    @Test
    void readingsOptionsAndChoicesAreValues() {
        Reading reading = Reading.defaults(List.of(COLOUR, SIZE));
        new EqualsTester()
                .addEqualityGroup(
                        reading,
                        Reading.defaults(List.of(COLOUR, SIZE)),
                        reading.with("size", "LARGE").with("size", "SMALL"))
                .addEqualityGroup(reading.with("size", "LARGE"))
                .addEqualityGroup(Reading.defaults(List.of(SIZE, COLOUR)))
                .addEqualityGroup(
                        COLOUR,
                        new ReadingOption("colour", COLOUR.question(), Citation.of("8(一)"), COLOUR.alternatives()))
                .addEqualityGroup(SIZE)
                .addEqualityGroup(
                        Alternative.of("RED", "红", "red"), COLOUR.alternatives().get(0))
                .addEqualityGroup(Alternative.of("RED", "红", "rot"))
                .addEqualityGroup(Choice.fixed("r"), Choice.fixed("r"))
                .addEqualityGroup(Choice.by(SIZE, "r", "s"), Choice.by(SIZE, "r", "s"))
                .addEqualityGroup(Choice.by(SIZE, "s", "r"))
                .testEquals();
    }

    @Test
    void partsAreValues() {
        new EqualsTester()
                .addEqualityGroup(Window.years(1), Window.years(1))
                .addEqualityGroup(Window.years(2))
                .addEqualityGroup(Window.months(1))
                .addEqualityGroup(Window.years(1).notPastRecordEnd())
                .addEqualityGroup(Citation.of("8", "R1"), Citation.of("8", "R1"))
                .addEqualityGroup(Citation.of("8"))
                .addEqualityGroup(GOOD, new Grade("GOOD", new Term("好", "good")))
                .addEqualityGroup(BAD)
                .addEqualityGroup(Outcome.graded(GOOD), Outcome.graded(GOOD))
                .addEqualityGroup(Outcome.graded(BAD))
                .addEqualityGroup(Outcome.UNGRADED, new Outcome(Outcome.Kind.UNGRADED, Optional.empty()))
                .addEqualityGroup(Outcome.UNDETERMINED)
                .addEqualityGroup(
                        new ActClass("X", GOOD.name(), EnumSet.of(SanctionKind.FINE), Set.of()),
                        new ActClass("X", GOOD.name(), Set.of(SanctionKind.FINE), Set.of()))
                .addEqualityGroup(new ActClass("X", GOOD.name(), Set.of(), Set.of(SanctionKind.FINE)))
                .addEqualityGroup(
                        new Selector.Ratings(Set.of(Standing.LOW)), new Selector.Ratings(EnumSet.of(Standing.LOW)))
                .addEqualityGroup(new Selector.Ratings(Set.of(Standing.GOOD)))
                .addEqualityGroup(new Selector.Entries(Set.of(ListColour.RED)))
                .addEqualityGroup(
                        new Selector.Commendations(Set.of(CommendingBody.ADMINISTRATIVE_ORGAN), Verification.ANY))
                .addEqualityGroup(
                        new Selector.Commendations(Set.of(CommendingBody.ADMINISTRATIVE_ORGAN), Verification.VERIFIED))
                .addEqualityGroup(new Selector.Breaches(), new Selector.Breaches())
                .addEqualityGroup(new Selector.Determinations())
                .addEqualityGroup(new Quantity.Sum(Set.of(SanctionKind.FINE)))
                .addEqualityGroup(new Quantity.Sum(Set.of()))
                .addEqualityGroup(
                        new Quantity.Points(Map.of(SanctionKind.FINE, 1L)),
                        new Quantity.Points(Map.of(SanctionKind.FINE, 1L)))
                .addEqualityGroup(new Quantity.Points(Map.of(SanctionKind.FINE, 2L)))
                .addEqualityGroup(new Quantity.Count(Choice.fixed(CountingUnit.ACT)))
                .addEqualityGroup(
                        BREACHES,
                        Tally.count("BREACHES", new Term("违反承诺", "breaches"), new Selector.Breaches(), Window.years(1)))
                .addEqualityGroup(FINES)
                .addEqualityGroup(Condition.atLeast(BREACHES, 1), Condition.atLeast(BREACHES, 1))
                .addEqualityGroup(Condition.atMost(BREACHES, 1))
                .addEqualityGroup(Condition.all(Condition.atMost(BREACHES, 1)))
                .addEqualityGroup(Condition.any(Condition.atMost(BREACHES, 1)))
                .addEqualityGroup(CRITERION)
                .addEqualityGroup(LIMIT)
                .addEqualityGroup(REMARK)
                .addEqualityGroup(CLASSIFICATION, new Classification(List.of(SanctionKind.values())))
                .testEquals();
    }

    @Test
    void listsAreCopies() {
        List<Outcome> outcomes = new java.util.ArrayList<>(RULEBOOK.outcomes());
        Rulebook rulebook = sized().outcomes(outcomes).build();
        outcomes.clear();
        assertThat(rulebook).isEqualTo(RULEBOOK);
    }
}
