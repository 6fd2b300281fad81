package org.creditcore.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.creditcore.measure.MeasureSamples.DATE;
import static org.creditcore.measure.MeasureSamples.DAY;
import static org.creditcore.measure.MeasureSamples.assess;
import static org.creditcore.measure.MeasureSamples.assessed;
import static org.creditcore.measure.MeasureSamples.basis;
import static org.creditcore.measure.MeasureSamples.decision;
import static org.creditcore.measure.MeasureSamples.determination;
import static org.creditcore.measure.MeasureSamples.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Grader;
import org.creditcore.grading.KnownOn;
import org.creditcore.measure.PlannedMeasure.Status;
import org.creditcore.rulebook.BasisRank;
import org.creditcore.rulebook.PersonRole;
import org.creditcore.subject.Language;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalBasisTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 5, 3);
    private static final LocalDate LAST = LocalDate.of(2021, 9, 20);

    private static PlannedMeasure only(MeasurePlan plan, String code) {
        List<PlannedMeasure> found = plan.measures().stream()
                .filter(planned -> planned.measure().code().equals(code))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** A severe penalty for conduct from FIRST to LAST. */
    private static Decision closure(String id) {
        return decision(
                id,
                Act.builder()
                        .conductFrom(FIRST)
                        .conductTo(LAST)
                        .addSanctions(Sanction.of(SanctionKind.CLOSURE))
                        .build());
    }

    private static PersonInRole principal(LocalDate from, LocalDate until) {
        return new PersonInRole("P-7", PersonRole.PRINCIPAL, from, Optional.ofNullable(until), false);
    }

    @Tag("R35")
    @Nested
    class WithoutOne {
        @Test
        void theLimitOnActivitiesIsOnlyPossibleAndSaysWhatIsMissing() {
            PlannedMeasure limit = only(plan(assessed("C")), "13-1-3");
            assertThat(limit.status()).isEqualTo(Status.POSSIBLE);
            assertThat(limit.missing()).containsExactly(Missing.LEGAL_BASIS, Missing.DECISION, Missing.TERM);
            assertThat(limit.basis()).isEmpty();
            assertThat(limit.persons()).isEmpty();
        }

        @Tag("R36")
        @Test
        void theBanLacksPersonsAndThePeriodOfTheConductBesides() {
            assertThat(only(plan(assessed("C")), "13-1-4").missing())
                    .containsExactly(
                            Missing.LEGAL_BASIS,
                            Missing.DECISION,
                            Missing.CONDUCT_PERIOD,
                            Missing.PERSON,
                            Missing.TERM);
        }

        @Tag("R36")
        @Test
        void aPeriodOnFileIsNotMissing() {
            assertThat(only(plan(assess(closure("D-1"))), "13-1-4").missing())
                    .containsExactly(Missing.LEGAL_BASIS, Missing.DECISION, Missing.PERSON, Missing.TERM);
        }

        @Tag("R36")
        @Test
        void thePeriodOfConductThatGroundsNothingDoesNotHelp() {
            Decision fine = decision(
                    "D-1",
                    Act.builder()
                            .conductFrom(FIRST)
                            .addSanctions(Sanction.of(SanctionKind.WARNING))
                            .build());
            assertThat(only(plan(assess(fine, determination("S-1"))), "13-1-4").missing())
                    .contains(Missing.CONDUCT_PERIOD);
        }

        @Tag("R36")
        @ParameterizedTest
        @EnumSource(
                value = SubjectKind.class,
                names = {"NATURAL_PERSON", "INDIVIDUAL_BUSINESS"})
        void nobodyStandsBesideASubjectThatIsAPerson(SubjectKind kind) {
            Assessment assessment = assess(
                    MeasureSamples.RULES, DAY, CreditFile.of(MeasureSamples.subject(kind), determination("S-1")));
            assertThat(only(plan(assessment), "13-1-4").missing())
                    .containsExactly(Missing.LEGAL_BASIS, Missing.DECISION, Missing.TERM);
        }

        @Test
        void whatIsMissingInWords() {
            assertThat(Arrays.stream(Missing.values()).map(Missing::term))
                    .containsExactly(
                            new Term("法律、法规或者规章依据", "a basis in law, regulation or rule"),
                            new Term("有权机关的决定", "the competent authority's decision"),
                            new Term("失信行为发生的期间", "the period of the conduct"),
                            new Term("行为发生时任职的人员", "a person in a role held at the time of the conduct"),
                            new Term("期限", "the term"));
        }
    }

    @Tag("R35")
    @Nested
    class WithOne {
        @ParameterizedTest
        @CsvSource({"13-1-3", "13-1-4"})
        void theMeasureAppliesAndCarriesIt(String code) {
            LegalBasis basis = basis(code).build();
            MeasurePlan plan = plan(assessed("C"), basis);
            PlannedMeasure measure = only(plan, code);
            assertThat(measure.status()).isEqualTo(Status.APPLICABLE);
            assertThat(measure.missing()).isEmpty();
            assertThat(measure.basis()).contains(basis);
            assertThat(plan.codes()).contains(code);
            assertThat(plan.needLegalBasis()).doesNotContain(code).hasSize(1);
        }

        @Test
        void itIsOfNoUseInAnotherGrade() {
            assertThat(plan(assessed("B"), basis("13-1-4").build()).measures())
                    .extracting(planned -> planned.measure().code())
                    .containsExactly("12-1", "12-2");
        }

        @Test
        void whatItLeavesOpenIsMissing() {
            LegalBasis open = LegalBasis.builder()
                    .measure("13-1-3")
                    .instrument("企业投资项目核准和备案管理条例")
                    .article("第十八条")
                    .rank(BasisRank.ADMINISTRATIVE_REGULATION)
                    .build();
            PlannedMeasure limit = only(plan(assessed("C"), open), "13-1-3");
            assertThat(limit.status()).isEqualTo(Status.POSSIBLE);
            assertThat(limit.missing()).containsExactly(Missing.DECISION, Missing.TERM);
            assertThat(limit.basis()).contains(open);
            assertThat(limit.text(Language.ENGLISH))
                    .isEqualTo("13-1-3 strict limits on taking part in activities within the bureau's functions (Art."
                            + " 13(一)3): not yet, missing: the competent authority's decision, the term, by"
                            + " 企业投资项目核准和备案管理条例 第十八条");
        }

        @Test
        void aDecisionHasAnAuthorityAndANumberAndATermTwoDays() {
            LegalBasis.Builder complete = basis("13-1-3");
            for (LegalBasis half : List.of(
                    complete.decision(Optional.empty()).build(),
                    complete.decision("平发改禁〔2022〕1号")
                            .competentAuthority(Optional.empty())
                            .build())) {
                assertThat(only(plan(assessed("C"), half), "13-1-3").missing()).containsExactly(Missing.DECISION);
            }
            LegalBasis.Builder again = basis("13-1-3");
            for (LegalBasis half : List.of(
                    again.firstDay(Optional.empty()).build(),
                    again.firstDay(LocalDate.of(2022, 4, 1))
                            .lastDay(Optional.empty())
                            .build())) {
                assertThat(only(plan(assessed("C"), half), "13-1-3").missing()).containsExactly(Missing.TERM);
            }
        }

        @Tag("R39")
        @ParameterizedTest
        @CsvSource({
            "2022-03-31, POSSIBLE",
            "2022-04-01, APPLICABLE",
            "2022-12-31, APPLICABLE",
            "2023-01-01, POSSIBLE",
        })
        void itBearsTheMeasureInItsTermOnly(LocalDate day, Status status) {
            Assessment assessment =
                    assess(MeasureSamples.RULES, day, CreditFile.of(MeasureSamples.COMPANY, determination("S-1")));
            PlannedMeasure ban = only(plan(assessment, basis("13-1-4").build()), "13-1-4");
            assertThat(ban.status()).isEqualTo(status);
            assertThat(ban.basis().isPresent()).isEqualTo(status == Status.APPLICABLE);
        }

        @Test
        void severalBasesBearSeveralMeasures() {
            LegalBasis one = basis("13-1-4").build();
            LegalBasis other = basis("13-1-4").article("第五十三条").build();
            assertThat(plan(assessed("C"), one, other).measures().stream().flatMap(planned -> planned.basis().stream()))
                    .containsExactly(one, other);
        }
    }

    @Tag("R36")
    @Nested
    class Persons {
        private PlannedMeasure ban(PersonInRole... persons) {
            LegalBasis basis =
                    basis("13-1-4").conductRecord("D-1").addPersons(persons).build();
            return only(plan(assess(closure("D-1")), basis), "13-1-4");
        }

        @ParameterizedTest
        @CsvSource({
            // held from, until; the conduct lasted from 2021-05-03 to 2021-09-20
            "2019-01-01, 2021-05-02, false",
            "2019-01-01, 2021-05-03, true",
            "2021-06-01, 2021-06-01, true",
            "2021-09-20, 2022-01-01, true",
            "2021-09-21, 2022-01-01, false",
            "2021-09-21, , false",
            "2020-02-02, , true",
        })
        void areReachedInARoleHeldAtTheTimeOfTheConduct(LocalDate from, LocalDate until, boolean reached) {
            PersonInRole person = principal(from, until);
            PlannedMeasure ban = ban(person);
            assertThat(ban.persons()).isEqualTo(reached ? List.of(person) : List.of());
            assertThat(ban.missing()).isEqualTo(reached ? List.of() : List.of(Missing.PERSON));
            assertThat(ban.status()).isEqualTo(reached ? Status.APPLICABLE : Status.POSSIBLE);
        }

        @ParameterizedTest
        @CsvSource({
            "LEGAL_REPRESENTATIVE, false, true",
            "LEGAL_REPRESENTATIVE, true, true",
            "PRINCIPAL, false, true",
            "PRINCIPAL, true, true",
            "REGISTERED_PRACTITIONER, false, false",
            "REGISTERED_PRACTITIONER, true, true",
        })
        void areReachedAsPractitionersOnlyIfDirectlyResponsible(
                PersonRole role, boolean directlyResponsible, boolean reached) {
            PersonInRole person = new PersonInRole("P-7", role, FIRST, Optional.empty(), directlyResponsible);
            assertThat(ban(person).persons()).isEqualTo(reached ? List.of(person) : List.of());
        }

        @Test
        void areReachedOneByOne() {
            PersonInRole then = principal(FIRST, LAST);
            PersonInRole now = principal(LAST.plusDays(1), null);
            PlannedMeasure ban = ban(now, then);
            assertThat(ban.persons()).containsExactly(then);
            assertThat(ban.status()).isEqualTo(Status.APPLICABLE);
        }

        @Test
        void areReachedByNoMeasureThatReachesNobody() {
            LegalBasis basis = basis("13-1-3")
                    .conductRecord("D-1")
                    .addPersons(principal(FIRST, LAST))
                    .build();
            PlannedMeasure limit = only(plan(assess(closure("D-1")), basis), "13-1-3");
            assertThat(limit.persons()).isEmpty();
            assertThat(limit.missing()).containsExactly(Missing.PERSON);
        }

        @Test
        void needThePeriodOfTheConduct() {
            LegalBasis noRecord =
                    basis("13-1-4").addPersons(principal(FIRST, LAST)).build();
            assertThat(only(plan(assess(closure("D-1")), noRecord), "13-1-4").missing())
                    .containsExactly(Missing.CONDUCT_PERIOD);

            LegalBasis noPeriod =
                    LegalBasis.builder().from(noRecord).conductRecord("S-1").build();
            PlannedMeasure ban = only(plan(assess(determination("S-1")), noPeriod), "13-1-4");
            assertThat(ban.missing()).containsExactly(Missing.CONDUCT_PERIOD);
            assertThat(ban.persons()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "true, 2021-05-02, false",
            "true, 2021-05-03, true",
            "false, 2021-09-19, false",
            "false, 2021-09-20, true"
        })
        void areHeldAgainstASingleStatedDayOfTheConduct(boolean from, LocalDate until, boolean reached) {
            Act.Builder act = Act.builder().addSanctions(Sanction.of(SanctionKind.CLOSURE));
            Act dated = (from ? act.conductFrom(FIRST) : act.conductTo(LAST)).build();
            LegalBasis basis = basis("13-1-4")
                    .conductRecord("D-1")
                    .addPersons(principal(LocalDate.of(2020, 1, 1), until))
                    .build();
            assertThat(only(plan(assess(decision("D-1", dated)), basis), "13-1-4")
                            .persons()
                            .isEmpty())
                    .isEqualTo(!reached);
        }

        @Test
        void areReachedByTheConductOfAnyAct() {
            Act undated = Act.of(Sanction.of(SanctionKind.WARNING));
            Act early = Act.builder()
                    .conductFrom(FIRST.minusYears(1))
                    .conductTo(FIRST.minusYears(1))
                    .addSanctions(Sanction.of(SanctionKind.CLOSURE))
                    .build();
            LegalBasis basis = basis("13-1-4")
                    .conductRecord("D-1")
                    .addPersons(principal(FIRST, LAST))
                    .build();
            Decision both = decision("D-1", undated, early, closure("X").acts().get(0));
            assertThat(only(plan(assess(both), basis), "13-1-4").persons()).hasSize(1);
        }

        @Tag("R17")
        @Test
        void areNotReachedForConductThatWasRevoked() {
            LegalBasis basis = basis("13-1-4")
                    .conductRecord("D-1")
                    .addPersons(principal(FIRST, LAST))
                    .build();
            CreditFile file = CreditFile.of(MeasureSamples.COMPANY, closure("D-1"), determination("S-1"));
            assertThat(only(plan(assess(MeasureSamples.RULES, DAY, file), basis), "13-1-4")
                            .status())
                    .isEqualTo(Status.APPLICABLE);
            CreditFile revoked = file.with(Event.revocation("D-1", DATE.plusDays(400), "法规处"));
            assertThat(only(plan(assess(MeasureSamples.RULES, DAY, revoked), basis), "13-1-4")
                            .missing())
                    .containsExactly(Missing.CONDUCT_PERIOD);
        }

        @Tag("R22")
        @Test
        void areNotReachedForConductThatWasNotKnown() {
            LegalBasis basis = basis("13-1-4")
                    .conductRecord("D-1")
                    .addPersons(principal(FIRST, LAST))
                    .build();
            Decision late = Decision.builder()
                    .from(closure("D-1"))
                    .recordedOn(LocalDate.of(2022, 6, 1))
                    .build();
            CreditFile file = CreditFile.of(MeasureSamples.COMPANY, late, determination("S-1"));
            Grader grader = Grader.of(MeasureSamples.RULES);
            assertThat(only(plan(grader.assess(file, DAY, KnownOn.of(LocalDate.of(2022, 5, 31))), basis), "13-1-4")
                            .missing())
                    .containsExactly(Missing.CONDUCT_PERIOD);
            assertThat(only(plan(grader.assess(file, DAY, KnownOn.of(LocalDate.of(2022, 6, 1))), basis), "13-1-4")
                            .missing())
                    .isEmpty();
        }

        @Tag("R4")
        @Test
        void areNotShownByReference() {
            PersonInRole person = new PersonInRole(
                    "140603198102281026", PersonRole.REGISTERED_PRACTITIONER, FIRST, Optional.of(LAST), true);
            assertThat(person)
                    .hasToString("REGISTERED_PRACTITIONER from 2021-05-03 until 2021-09-20, directly responsible");
            assertThat(principal(FIRST, null)).hasToString("PRINCIPAL from 2021-05-03");
            assertThat(basis("13-1-4").addPersons(person).build().toString()).doesNotContain("140603");
        }
    }

    @Nested
    class Refused {
        private void refused(LegalBasis basis, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plan(assessed("C"), basis))
                    .withMessage(message);
        }

        @Tag("R35")
        @ParameterizedTest
        @EnumSource(BasisRank.class)
        void isABasisBelowARule(BasisRank rank) {
            LegalBasis basis =
                    basis("13-1-4").instrument("朔州市信用管理规定").rank(rank).build();
            if (rank == BasisRank.NORMATIVE_DOCUMENT) {
                refused(
                        basis,
                        "the measure 13-1-4 rests on 朔州市信用管理规定, of rank NORMATIVE_DOCUMENT; allowed are [LAW,"
                                + " ADMINISTRATIVE_REGULATION, LOCAL_REGULATION, RULE]");
            } else {
                assertThat(only(plan(assessed("C"), basis), "13-1-4").status()).isEqualTo(Status.APPLICABLE);
            }
        }

        @Tag("R35")
        @ParameterizedTest
        @CsvSource({"13-1-9", "13-1-1", "13-3", "12-3"})
        void isABasisForWhatNeedsNone(String code) {
            refused(
                    basis(code).build(),
                    code + " is no measure that needs a legal basis, allowed are [13-1-3, 13-1-4]");
        }

        @Tag("R36")
        @Test
        void isConductThatIsNotOnFile() {
            refused(
                    basis("13-1-4").conductRecord("D-9").build(),
                    "the basis of the measure 13-1-4 answers the conduct of D-9, which is on no file; allowed is the id of a"
                            + " record on file");
        }

        @Test
        void isATermThatEndsBeforeItBegins() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            basis("13-1-4").lastDay(LocalDate.of(2022, 3, 31)).build())
                    .withMessage("the term of the measure 13-1-4 ends on 2022-03-31, before it begins on 2022-04-01;"
                            + " its last day is on or after its first");
            assertThat(basis("13-1-4").lastDay(LocalDate.of(2022, 4, 1)).build().lastDay())
                    .contains(LocalDate.of(2022, 4, 1));
        }

        @Test
        void isARoleThatEndsBeforeItBegins() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> principal(LAST, FIRST))
                    .withMessage(
                            "the role PRINCIPAL ended on 2021-05-03, before it began on 2021-09-20; its last day is on or"
                                    + " after its first");
            assertThat(principal(LAST, LAST).heldUntil()).contains(LAST);
        }

        @Test
        void areBlankTexts() {
            LegalBasis complete = basis("13-1-4").conductRecord("D-1").build();
            blank(
                    "measure",
                    () -> LegalBasis.builder().from(complete).measure(" ").build());
            blank(
                    "instrument",
                    () -> LegalBasis.builder()
                            .from(complete)
                            .instrument("\u3000")
                            .build());
            blank(
                    "article",
                    () -> LegalBasis.builder().from(complete).article("").build());
            blank(
                    "competentAuthority",
                    () -> LegalBasis.builder()
                            .from(complete)
                            .competentAuthority(" ")
                            .build());
            blank(
                    "decision",
                    () -> LegalBasis.builder().from(complete).decision(" ").build());
            blank(
                    "conductRecord",
                    () -> LegalBasis.builder().from(complete).conductRecord(" ").build());
            blank("reference", () -> new PersonInRole(" ", PersonRole.PRINCIPAL, FIRST, Optional.empty(), false));
        }

        private void blank(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable making) {
            assertThatIllegalArgumentException()
                    .isThrownBy(making)
                    .withMessage(field + " is blank, a text is required");
        }
    }

    @Tag("R37")
    @Nested
    class Extensions {
        private Extension.Builder extension(String opening, BasisRank rank) {
            return Extension.builder()
                    .opening(opening)
                    .name(new Term("附加措施", "a further measure"))
                    .instrument("平鲁区信用办法")
                    .article("第六条")
                    .rank(rank);
        }

        @ParameterizedTest
        @CsvSource({"11-5, A", "12-3, B", "12-3, UNDETERMINED", "13-3, C"})
        void applyWithTheGradeOfTheirOpeningAndCarryTheirBasis(String opening, String outcome) {
            Extension registered =
                    extension(opening, BasisRank.LOCAL_REGULATION).build();
            MeasureResolver resolver = MeasureResolver.of(MeasureSamples.RULES).with(registered);
            for (String other : List.of("A", "UNGRADED", "B", "UNDETERMINED", "C")) {
                List<Extension> planned = resolver.resolve(assessed(other)).measures().stream()
                        .flatMap(measure -> measure.extension().stream())
                        .toList();
                boolean same = other.equals(outcome) || opening.equals("12-3") && "B UNDETERMINED".contains(other);
                assertThat(planned).isEqualTo(same ? List.of(registered) : List.of());
            }
        }

        @ParameterizedTest
        @EnumSource(BasisRank.class)
        void ofGradeBRestOnNoNormativeDocument(BasisRank rank) {
            MeasureResolver resolver = MeasureResolver.of(MeasureSamples.RULES);
            for (String opening : List.of("11-5", "13-3")) {
                assertThat(resolver.with(extension(opening, rank).build())).isNotSameAs(resolver);
            }
            Extension ofB = extension("12-3", rank).build();
            if (rank == BasisRank.NORMATIVE_DOCUMENT) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> resolver.with(ofB))
                        .withMessage("the measure 12-3 rests on 平鲁区信用办法, of rank NORMATIVE_DOCUMENT; allowed are [LAW,"
                                + " ADMINISTRATIVE_REGULATION, LOCAL_REGULATION, RULE]");
            } else {
                assertThat(resolver.with(ofB).resolve(assessed("B")).codes()).containsExactly("12-1", "12-2", "12-3");
            }
        }

        @ParameterizedTest
        @CsvSource({"14-1", "11-4", "13-1-4"})
        void haveAnOpening(String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MeasureResolver.of(MeasureSamples.RULES)
                            .with(extension(code, BasisRank.LAW).build()))
                    .withMessage(code + " is no opening of the rulebook, allowed are [11-5, 12-3, 13-3]");
        }

        @Test
        void haveABasis() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            extension("11-5", BasisRank.LAW).instrument(" ").build())
                    .withMessage("instrument is blank, a text is required");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> extension("11-5", BasisRank.LAW).article(" ").build())
                    .withMessage("article is blank, a text is required");
        }

        @Test
        void doNotChangeTheResolverTheyAreAddedTo() {
            MeasureResolver resolver = MeasureResolver.of(MeasureSamples.RULES);
            resolver.with(extension("11-5", BasisRank.LAW).build());
            assertThat(resolver.resolve(assessed("A")).codes()).containsExactly("11-1", "11-2", "11-3", "11-4");
        }
    }
}
