package org.creditcore.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.rulebook.Parts.BAD;
import static org.creditcore.rulebook.Parts.BREACHES;
import static org.creditcore.rulebook.Parts.FINES;
import static org.creditcore.rulebook.Parts.REMARK;
import static org.creditcore.rulebook.Parts.SIZE;
import static org.creditcore.rulebook.Parts.rulebook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.rulebook.Selector.Commendations.Verification;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How the parts of any rulebook are printed. */
class RulebookDocumentTest {
    private static final Citation CITATION = Citation.of("9");
    private static final Term TERM = new Term("项", "item");

    private static String english(Rulebook.Builder rules) {
        return rules.build().text(Language.ENGLISH);
    }

    private static Rulebook.Builder seen(Tally tally) {
        return rulebook().remarks(List.of(new Remark("SEEN", CITATION, TERM, tally)));
    }

    private static Tally counted(Selector selector) {
        return Tally.count("SEEN", TERM, selector, Window.years(1));
    }

    private static Rulebook.Builder met(Condition condition) {
        return rulebook().addCriteria(new Criterion("X-2", CITATION, TERM, BAD, condition));
    }

    @Test
    void whatDecidesIsSaidWhereItIsNotTheWorst() {
        Rulebook.Builder rules = rulebook();
        List<Outcome> outcomes = rules.build().outcomes();
        rules.addPrecedence(outcomes.get(0), outcomes.get(1), outcomes.get(3), outcomes.get(2));
        assertThat(english(rules))
                .contains("4. `BAD` bad\n\nOf several grounds that decides whose outcome comes first here: `GOOD` good,"
                        + " `UNGRADED` ungraded, `BAD` bad, `UNDETERMINED` undetermined\n");
        assertThat(rules.build().text(Language.CHINESE)).contains("有多项依据的，以下列顺序在先的结果为准：`GOOD` 好、`UNGRADED` ");
    }

    @Test
    void aSmallRulebook() {
        assertThat(english(rulebook())).isEqualTo("""
                # a small set of rules

                - Document: 小发〔2022〕1号
                - Id: `small-2022`
                - Authority: 某局

                ## Outcomes, from best to worst

                1. `GOOD` good
                2. `UNGRADED` ungraded
                3. `UNDETERMINED` undetermined
                4. `BAD` bad

                Of several grounds the worst decides.

                ## Options of the reading

                None.

                ## Classification of acts

                Each act is classed by itself, by its heaviest sanction. From the lightest to the heaviest:

                1. order to correct
                2. warning
                3. circulated criticism
                4. other penalty
                5. fine
                6. confiscation of unlawful gains
                7. confiscation of illegal property
                8. suspension of licence
                9. downgrading of qualification
                10. revocation of licence
                11. restriction of production or business
                12. order to suspend production or business
                13. order to close
                14. restriction on practice
                15. administrative detention

                ### `FINED`: fined

                - the heaviest sanction is one of: fine

                ## Tallies

                ### `BREACHES`: breaches

                - counted: commitment breach
                - unit: each record once
                - window: one year from the date of the record, the corresponding day included

                ### `FINES`: fines

                - counted: decision with an act of the class `FINED` (fined)
                - unit: sum of all amounts in the decision, whichever act they are for, of: fine
                - window: 6 months from the date of the record, the corresponding day included

                ## Criteria

                ### `X-1`: at most two breaches

                Art. 8(二)1 (R26)

                - ground for: `BAD` bad
                - met when: breaches: at least 1, at most 2 (`BREACHES`)

                ## Limits

                ### `X-1-MORE`: more than two breaches

                Art. 8(二)1 (R28)

                - exceeded when: breaches: more than 2 (`BREACHES`)
                - the upper bound of criterion: `X-1`
                - leads to: `UNDETERMINED` undetermined

                ## Remarks on records that are no ground

                ### `FINED`: fined

                Art. 9

                - said of: fines (`FINES`)

                ## What applies otherwise

                - without any ground: `UNGRADED` ungraded
                - a record under an open objection: counts and is marked

                ## Measures

                None.

                ## Inspections

                None.

                ## Disclosure

                Nothing is published.

                ## Reminders and talks

                None.
                """);
    }

    @Test
    void whereThereIsNothingItSaysSo() {
        String text = english(rulebook().limits(List.of()).remarks(List.of()));
        assertThat(text)
                .contains(
                        "\n## Limits\n\nNone.\n\n## Remarks on records that are no ground\n\nNone.\n\n## What applies");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "YEARS | 1 | one year from the date of the record, the corresponding day included",
                "YEARS | 2 | 2 years from the date of the record, the corresponding day included",
                "MONTHS | 1 | one month from the date of the record, the corresponding day included",
                "MONTHS | 2 | 2 months from the date of the record, the corresponding day included",
                "DAYS | 1 | through the day after the date of the record",
                "DAYS | 2 | through day 2 after the date of the record",
                "CALENDAR_YEARS | 1 | through the end of the calendar year of the record",
                "CALENDAR_YEARS | 2 | through the end of calendar year 2, that of the record being the first",
                "UNLIMITED | 0 | from the date of the record on, without end",
            })
    void windows(Window.Unit unit, int length, String words) {
        Tally tally = Tally.count("SEEN", TERM, FINES.selector(), new Window(unit, length, false));
        assertThat(english(seen(tally))).contains("\n- window: " + words + "\n");
        Tally ending = Tally.count("SEEN", TERM, FINES.selector(), new Window(unit, length, true));
        assertThat(english(seen(ending)))
                .contains("\n- window: " + words
                        + ", but not past the last day that the record itself names (the end of its"
                        + " publicity or validity)\n");
    }

    @Test
    void selectors() {
        assertThat(english(seen(counted(new Selector.Determinations()))))
                .contains("\n- counted: serious-dishonesty determination\n- unit: each record once\n");
        assertThat(english(seen(counted(new Selector.Ratings(EnumSet.of(Standing.GOOD, Standing.NEUTRAL))))))
                .contains(
                        "\n- counted: rating; standing good or neutral; of each authority and scheme the latest only, none by"
                                + " the authority itself\n");
        assertThat(english(seen(counted(new Selector.Entries(EnumSet.allOf(ListColour.class))))))
                .contains("\n- counted: list entry; on the red list or black list\n");
        for (Verification verification : Verification.values()) {
            Selector selector =
                    new Selector.Commendations(EnumSet.of(CommendingBody.INDUSTRY_ASSOCIATION), verification);
            assertThat(english(seen(counted(selector))))
                    .contains("\n- counted: commendation; by industry association; "
                            + switch (verification) {
                                case ANY -> "whether verified by the industry's authority or not\n";
                                case VERIFIED -> "verified by the industry's authority\n";
                                case UNVERIFIED -> "not verified by the industry's authority\n";
                            });
        }
        ActClass grave = new ActClass("GRAVE", TERM, Set.of(), EnumSet.of(SanctionKind.FINE, SanctionKind.CLOSURE));
        assertThat(english(seen(counted(new Selector.Acts(grave)))))
                .contains(
                        "\n### `GRAVE`: item\n\n- the heaviest sanction is one of: –\n- or the act is designated grave and"
                                + " carries one of: fine, order to close\n")
                .contains(
                        "\n- counted: decision with an act of the class `GRAVE` (item)\n- unit: each decision once\n");
    }

    @Test
    void conditionsAreNestedLists() {
        Condition many = Condition.atLeast(BREACHES, 4);
        Condition fined = Condition.between(FINES, 100_000_000, 1_234_567_890);
        assertThat(english(met(Condition.any(many, Condition.all(Condition.atMost(BREACHES, 0), fined)))))
                .contains("""

                        - met when: any of these holds:
                          - breaches: at least 4 (`BREACHES`)
                          - all of these hold:
                            - breaches: at most 0 (`BREACHES`)
                            - fines: at least 1,000,000.00 yuan, at most 12,345,678.90 yuan (`FINES`)
                        """);
        assertThat(english(met(Condition.atLeast(BREACHES, 0))))
                .contains("\n- met when: breaches: at least 0 (`BREACHES`)\n");
    }

    @Test
    void whatAnOptionDecidesIsShownUnderEveryAlternative() {
        Tally tally = new Tally(
                "SEEN",
                TERM,
                FINES.selector(),
                Choice.by(SIZE, Window.days(30), Window.unlimited()),
                new Quantity.Count(Choice.by(SIZE, CountingUnit.ACT, CountingUnit.DECISION)));
        Rulebook.Builder rules = seen(tally)
                .addOptions(SIZE)
                .disputed(Choice.by(SIZE, DisputeTreatment.SUSPEND, DisputeTreatment.COUNT));
        assertThat(english(rules.reading(Reading.defaults(List.of(SIZE)).with("size", "LARGE"))))
                .contains("""

                        ### `size`: which size

                        Art. 8(二)

                        | Alternative | Meaning | Decision |
                        |---|---|---|
                        | `SMALL` | small | default |
                        | `LARGE` | large | **chosen** |
                        """)
                .contains("""

                        - unit, decided by `size`:
                          - `SMALL`: each act of the class once
                          - `LARGE`: each decision once (**chosen**)
                        - window, decided by `size`:
                          - `SMALL`: through day 30 after the date of the record
                          - `LARGE`: from the date of the record on, without end (**chosen**)
                        """)
                .contains("""

                        - a record under an open objection, decided by `size`:
                          - `SMALL`: does not count from the day of the objection until the day before its dismissal
                          - `LARGE`: counts and is marked (**chosen**)
                        """);
    }

    @Test
    void whatStandsInARulebookStaysText() {
        Term hostile = new Term("项|<b>*\n# 一`", "item | <b>*bold*</b>\n# `one` [a](b) _c_ \\ & ~x~");
        Rulebook.Builder rules = rulebook()
                .title(hostile)
                .id("a`b|c")
                .remarks(List.of(new Remark("FINED", CITATION, hostile, FINES)))
                .addMeasures(Measure.builder()
                        .code("9|1")
                        .citation(Citation.of("9|", "R|"))
                        .name(hostile)
                        .nature(MeasureNature.MANAGEMENT)
                        .application(Application.AUTOMATIC)
                        .addOutcomes(Outcome.UNGRADED)
                        .build());
        String words = "item \\| \\<b\\>\\*bold\\*\\</b\\> \\# \\`one\\` \\[a\\](b) \\_c\\_ \\\\ \\& \\~x\\~";
        assertThat(english(rules))
                .startsWith("# " + words + "\n\n")
                .contains("\n- Id: a\\`b\\|c\n")
                .contains("\n### `FINED`: " + words + "\n")
                .contains("\n| 9\\|1 | Art. 9\\| (R\\|) | " + words
                        + " | management | automatic | `UNGRADED` | – | – | – |\n");
        assertThat(rules.build().text(Language.CHINESE)).startsWith("# 项\\|\\<b\\>\\* \\# 一\\`\n\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineEndsWithABlank(Language language) {
        assertThat(Arrays.stream(Word.values()).map(word -> word.in(language)))
                .as("nothing between braces but the place of a value")
                .allSatisfy(words -> assertThat(words.replace("{}", "")).doesNotContain("{", "}"));
        assertThat(rulebook().remarks(List.of(REMARK)).build().text(language).lines())
                .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    @Test
    void pointsAreSaidForEachKind() {
        Set<SanctionKind> kinds = EnumSet.of(SanctionKind.WARNING, SanctionKind.FINE);
        Map<SanctionKind, Long> scale = new EnumMap<>(SanctionKind.class);
        scale.put(SanctionKind.WARNING, 1L);
        scale.put(SanctionKind.FINE, 3L);
        Tally points = new Tally(
                "SEEN",
                TERM,
                new Selector.Acts(new ActClass("SCALE", TERM, kinds, Set.of())),
                Choice.fixed(Window.years(1)),
                new Quantity.Points(scale));
        assertThat(english(seen(points))).contains("points of each act, by its heaviest sanction: warning 1, fine 3\n");
        assertThat(seen(points).build().text(Language.CHINESE)).contains("每个行为按其最重处罚计分：警告 1、罚款 3\n");
    }
}
