package org.creditcore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.List;
import org.creditcore.evidence.CreditFile;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Language;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.Term;
import org.creditcore.subject.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every public type of the analysis. */
class PublicTypesTest {
    private static final Rulebook RULES = Pinglu2021.rulebook();
    private static final Tally TALLY =
            Tally.count("X", new Term("违诺", "breaches"), new Selector.Breaches(), Window.years(1));
    private static final Witness WITNESS = new Witness(
            CreditFile.of(Subject.of(SubjectKind.LEGAL_PERSON, UnifiedSocialCreditCode.of("91140603MA0KAMP17P"))),
            LocalDate.of(2024, 6, 30));

    private static NullPointerTester nulls() {
        return new NullPointerTester()
                .setDefault(Rulebook.class, RULES)
                .setDefault(Criterion.class, RULES.criteria().get(0))
                .setDefault(Tally.class, TALLY)
                .setDefault(Outcome.class, Outcome.UNGRADED)
                .setDefault(CreditFile.class, WITNESS.file())
                .setDefault(Witness.class, WITNESS)
                .setDefault(Provision.class, Provision.WITHOUT_GROUND)
                .setDefault(Region.class, new Region(List.of()))
                .setDefault(LocalDate.class, LocalDate.of(2024, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Amendment.class,
                Band.class,
                Comparison.class,
                Coverage.class,
                Idle.class,
                Migration.class,
                Migration.Count.class,
                Migration.Mover.class,
                Movement.class,
                Overlap.class,
                Place.class,
                Provision.class,
                Region.class,
                Witness.class
            })
    void nullIsNoArgumentOfAFactory(Class<?> type) {
        nulls().testAllPublicConstructors(type);
        nulls().testAllPublicStaticMethods(type);
    }

    @Test
    void nullIsNoArgumentOfAMethod() {
        Comparison comparison = Comparison.of(RULES, RULES);
        for (Object value : List.of(
                Coverage.of(RULES),
                comparison,
                Migration.of(RULES, RULES, List.of(), LocalDate.of(2024, 6, 30)),
                new Movement(Outcome.UNGRADED, Outcome.UNDETERMINED, WITNESS),
                Provision.ORDER,
                WITNESS,
                new Region(List.of()),
                new Band(TALLY, Band.Edition.BOTH, 0, 1),
                new Idle(Provision.ORDER, Idle.Why.NEVER_HOLDS, List.of()))) {
            nulls().testAllPublicInstanceMethods(value);
        }
        assertThat(comparison.before()).isEqualTo(RULES);
        assertThat(comparison.after()).isEqualTo(RULES);
    }

    @Test
    void valuesAreEqualIfAllTheyStateIsEqual() {
        new EqualsTester()
                .addEqualityGroup(new Band(TALLY, Band.Edition.BOTH, 0, 1), new Band(TALLY, Band.Edition.BOTH, 0, 1))
                .addEqualityGroup(new Band(TALLY, Band.Edition.AFTER, 0, 1))
                .addEqualityGroup(new Region(List.of()), new Region(List.of()))
                .addEqualityGroup(WITNESS, new Witness(WITNESS.file(), WITNESS.day()))
                .addEqualityGroup(Provision.limit("B-1"), new Provision(Provision.Kind.LIMIT, "B-1"))
                .addEqualityGroup(Provision.criterion("B-1"))
                .testEquals();
    }

    @Test
    void aBandHasBoundsInOrder() {
        assertThatThrownBy(() -> new Band(TALLY, Band.Edition.BOTH, 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the values 2 to 1 of the tally X cannot be, allowed are bounds of 0 or more, the lower first");
        assertThatThrownBy(() -> new Band(TALLY, Band.Edition.BOTH, -1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the values -1 to 1 of the tally X cannot be, allowed are bounds of 0 or more, the lower first");
        Band band = new Band(TALLY, Band.Edition.AFTER, 1, Condition.Range.UNBOUNDED);
        assertThat(band.contains(0)).isFalse();
        assertThat(band.contains(1)).isTrue();
        assertThat(band.text(Language.CHINESE)).isEqualTo("违诺（修改后）：不少于1");
        assertThat(band.text(Language.ENGLISH)).isEqualTo("breaches (after): 1 or more");
        assertThat(new Band(TALLY, Band.Edition.BEFORE, 2, 2).text(Language.ENGLISH))
                .isEqualTo("breaches (before): 2");
    }

    @Test
    void aRegionSaysFirstWhatThereIs() {
        Band none = new Band(TALLY, Band.Edition.BOTH, 0, 0);
        Band some = new Band(TALLY, Band.Edition.BOTH, 1, 2);
        assertThat(new Region(List.of()).text(Language.ENGLISH)).isEqualTo("whatever there is");
        assertThat(new Region(List.of()).text(Language.CHINESE)).isEqualTo("任何情形");
        assertThat(new Region(List.of(none, some)).text(Language.ENGLISH))
                .isEqualTo("breaches: 1 to 2; none of: breaches");
        assertThat(new Region(List.of(none, some)).text(Language.CHINESE)).isEqualTo("违诺：1至2；均无：违诺");
        assertThat(new Region(List.of(some)).contains(band -> 2)).isTrue();
        assertThat(new Region(List.of(some)).contains(band -> 3)).isFalse();
    }

    @Test
    void idleProvisionsSayWhy() {
        Idle by = new Idle(Provision.limit("L"), Idle.Why.ALWAYS_OUTDONE, List.of());
        assertThat(by.text(Language.ENGLISH))
                .isEqualTo("limit L: wherever it holds, some other ground leads to the same or takes precedence");
        assertThat(by.text(Language.CHINESE)).isEqualTo("上限L：成立时总有其他依据，其结果相同或优先");
        assertThat(Citation.of("1").rules()).isEmpty();
    }
}
