package org.creditcore.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.grading.Difference;
import org.creditcore.measure.Circumstances;
import org.creditcore.measure.Disclosure;
import org.creditcore.measure.Extension;
import org.creditcore.measure.InspectionAnswer;
import org.creditcore.measure.LegalBasis;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.measure.MeasureResolver;
import org.creditcore.measure.MeasureSamples;
import org.creditcore.measure.PersonInRole;
import org.creditcore.measure.PublicRecord;
import org.creditcore.measure.ReviewDecision;
import org.creditcore.measure.SituationAnswer;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.BasisRank;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.DisclosureRule;
import org.creditcore.rulebook.Inspection;
import org.creditcore.rulebook.InspectionRegime;
import org.creditcore.rulebook.InspectionTrigger;
import org.creditcore.rulebook.Measure;
import org.creditcore.rulebook.NoticeRule;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.PersonRole;
import org.creditcore.rulebook.Recipient;
import org.creditcore.rulebook.Severity;
import org.creditcore.rulebook.Situation;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Language;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every public type of measures and notices. */
class PublicTypesTest {
    private static final Outcome C = Outcome.graded(Pinglu2021.C);
    private static final LocalDate DAY = LocalDate.of(2022, 3, 10);

    static List<Class<?>> publicTypes() {
        Set<Class<?>> ofRulebook = Set.of(
                Measure.class, Inspection.class, DisclosureRule.class, NoticeRule.class, NoticeRule.Builder.class);
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.creditcore.measure", "org.creditcore.notice", "org.creditcore.rulebook")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type ->
                                !type.getPackageName().endsWith("rulebook") || ofRulebook.contains(type.reflect()))
                        .sorted((a, b) -> a.getName().compareTo(b.getName()))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static MeasurePlan plan() {
        return MeasureSamples.plan(
                MeasureSamples.assessed("C"), MeasureSamples.basis("13-1-4").build());
    }

    private static Extension extension() {
        return Extension.builder()
                .opening("11-5")
                .name(new Term("减免", "a waiver"))
                .instrument("条例")
                .article("第三条")
                .rank(BasisRank.LOCAL_REGULATION)
                .build();
    }

    private static NullPointerTester nulls() {
        return MeasureSamples.nulls()
                .setDefault(MeasurePlan.class, plan())
                .setDefault(Difference.class, Difference.between(plan().assessment(), plan().assessment()))
                .setDefault(NoticeRule.class, MeasureSamples.RULES.notices().orElseThrow())
                .setDefault(NoticeDue.class, NoticeDueTest.due(Severity.SERIOUS, SubjectKind.LEGAL_PERSON));
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void nullIsNoArgumentOfAFactory(Class<?> type) {
        nulls().testAllPublicConstructors(type);
        nulls().testAllPublicStaticMethods(type);
    }

    static List<Object> values() {
        return List.of(
                NoticeEntry.builder(),
                NoticeRule.builder(),
                MeasureResolver.of(MeasureSamples.RULES),
                plan(),
                plan().disclosure().decisions().get(0),
                plan().inspection(InspectionTrigger.ROUTINE),
                plan().answer(Situation.BIDDING),
                plan().measures().get(0),
                NoticeDueTest.due(Severity.SERIOUS, SubjectKind.LEGAL_PERSON),
                NoticeEntry.builder().build());
    }

    @ParameterizedTest
    @MethodSource("values")
    void nullIsNoArgumentOfAMethod(Object value) {
        nulls().testAllPublicInstanceMethods(value);
    }

    private static LegalBasis.Builder basis() {
        return MeasureSamples.basis("13-1-4");
    }

    private static PersonInRole person(String reference) {
        return new PersonInRole(reference, PersonRole.PRINCIPAL, DAY, Optional.of(DAY), true);
    }

    private static ReviewDecision review(String reason) {
        return new ReviewDecision(C, "信用股", "5号", DAY, reason);
    }

    private static PublicRecord published(String id) {
        return Disclosure.of(MeasureSamples.assess(MeasureSamples.determination(id)))
                .published()
                .get(0);
    }

    private static DisclosureRule rule(int years) {
        return new DisclosureRule(
                Citation.of("13"),
                C,
                EnumSet.of(SubjectKind.LEGAL_PERSON),
                EnumSet.of(EvidenceType.DECISION),
                EnumSet.of(SanctionKind.WARNING),
                Window.years(years));
    }

    @Test
    void valuesAreEqualIfAllTheyStateIsEqual() {
        MeasurePlan other = MeasureSamples.plan(MeasureSamples.assessed("B"));
        new EqualsTester()
                .addEqualityGroup(basis().build(), basis().build())
                .addEqualityGroup(basis().article("第五十三条").build())
                .addEqualityGroup(basis().addPersons(person("P-7")).build())
                .addEqualityGroup(person("P-7"), person("P-7"))
                .addEqualityGroup(person("P-8"))
                .addEqualityGroup(review("屡犯"), review("屡犯"))
                .addEqualityGroup(review("初犯"))
                .addEqualityGroup(
                        extension(), Extension.builder().from(extension()).build())
                .addEqualityGroup(Extension.builder()
                        .from(extension())
                        .addSituations(Situation.BIDDING)
                        .build())
                .addEqualityGroup(Circumstances.none(), Circumstances.builder().build())
                .addEqualityGroup(Circumstances.builder().review(review("屡犯")).build())
                .addEqualityGroup(plan(), plan())
                .addEqualityGroup(other)
                .addEqualityGroup(plan().disclosure(), plan().disclosure())
                .addEqualityGroup(published("S-1"), published("S-1"))
                .addEqualityGroup(published("S-2"))
                .addEqualityGroup(
                        plan().inspection(InspectionTrigger.RANDOM), plan().inspection(InspectionTrigger.RANDOM))
                .addEqualityGroup(plan().inspection(InspectionTrigger.ROUTINE))
                .addEqualityGroup(plan().answer(Situation.BIDDING), plan().answer(Situation.BIDDING))
                .addEqualityGroup(plan().answer(Situation.GUIDANCE))
                .addEqualityGroup(ChangeNotice.between(plan(), other), ChangeNotice.between(plan(), other))
                .addEqualityGroup(ChangeNotice.between(other, plan()))
                .addEqualityGroup(
                        NoticeDueTest.due(Severity.SERIOUS, SubjectKind.LEGAL_PERSON),
                        NoticeDueTest.due(Severity.SERIOUS, SubjectKind.LEGAL_PERSON))
                .addEqualityGroup(NoticeDueTest.due(Severity.GENERAL, SubjectKind.LEGAL_PERSON))
                .addEqualityGroup(
                        NoticeEntry.builder().of("D-1").build(),
                        NoticeEntry.builder().of("D-1").build())
                .addEqualityGroup(NoticeEntry.builder()
                        .of("D-1")
                        .recipient(Recipient.OPERATOR)
                        .build())
                .addEqualityGroup(rule(3), rule(3))
                .addEqualityGroup(rule(1))
                .addEqualityGroup(
                        MeasureSamples.RULES.notices().orElseThrow(),
                        Pinglu2021.rulebook()
                                .with("disputed", "SUSPEND")
                                .notices()
                                .orElseThrow())
                .addEqualityGroup(
                        Inspection.of(C, Citation.of("13"), InspectionRegime.EXEMPT, InspectionRegime.INCLUDED, true),
                        Inspection.of(C, Citation.of("13"), InspectionRegime.EXEMPT, InspectionRegime.INCLUDED, true))
                .addEqualityGroup(
                        Inspection.of(C, Citation.of("13"), InspectionRegime.EXEMPT, InspectionRegime.INCLUDED, false))
                .addEqualityGroup(
                        MeasureSamples.RULES.measures().get(0),
                        Measure.builder()
                                .from(MeasureSamples.RULES.measures().get(0))
                                .build())
                .addEqualityGroup(MeasureSamples.RULES.measures().get(1))
                .testEquals();
    }

    @Test
    void textsAskForALanguage() {
        assertThat(new InspectionAnswer(
                                InspectionTrigger.SPECIAL, InspectionRegime.ORDINARY, false, C, Citation.of("13"))
                        .text(Language.ENGLISH))
                .isEqualTo("special: yes, ordinary (C serious dishonesty, Art. 13)");
        assertThat(new SituationAnswer(Situation.BIDDING, C, List.of()).verdict())
                .isEqualTo(SituationAnswer.Verdict.AS_EVERYONE);
    }

    /** What cannot be shared cannot be changed. */
    @Test
    void listsAreCopies() {
        MeasurePlan plan = plan();
        for (List<?> list : List.of(
                plan.measures(),
                plan.disclosure().decisions(),
                plan.answer(Situation.BIDDING).measures(),
                plan.measures().get(0).missing(),
                NoticeDueTest.due(Severity.SERIOUS, SubjectKind.LEGAL_PERSON).acts(),
                ChangeNotice.between(plan, plan).noticesDue())) {
            org.assertj.core.api.Assertions.assertThatThrownBy(list::clear)
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }
}
