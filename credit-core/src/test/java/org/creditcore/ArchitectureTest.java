package org.creditcore;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What holds for the code of the library as a whole; each field is one rule. */
@AnalyzeClasses(packages = "org.creditcore", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    // the rooms

    @ArchTest
    static final ArchRule packages_import_only_packages_before_them = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("subject")
            .definedBy("org.creditcore.subject..")
            .layer("evidence")
            .definedBy("org.creditcore.evidence..")
            .layer("rulebook")
            .definedBy("org.creditcore.rulebook..")
            .layer("grading")
            .definedBy("org.creditcore.grading..")
            .layer("measure")
            .definedBy("org.creditcore.measure..")
            .layer("notice")
            .definedBy("org.creditcore.notice..")
            .layer("analysis")
            .definedBy("org.creditcore.analysis..")
            .layer("pinglu")
            .definedBy("org.creditcore.pinglu..")
            .whereLayer("subject")
            .mayNotAccessAnyLayer()
            .whereLayer("evidence")
            .mayOnlyAccessLayers("subject")
            .whereLayer("rulebook")
            .mayOnlyAccessLayers("subject", "evidence")
            .whereLayer("grading")
            .mayOnlyAccessLayers("subject", "evidence", "rulebook")
            .whereLayer("measure")
            .mayOnlyAccessLayers("subject", "evidence", "rulebook", "grading")
            .whereLayer("notice")
            .mayOnlyAccessLayers("subject", "evidence", "rulebook", "grading", "measure")
            .whereLayer("analysis")
            .mayOnlyAccessLayers("subject", "evidence", "rulebook", "grading", "measure", "notice")
            .whereLayer("pinglu")
            .mayOnlyAccessLayers("subject", "evidence", "rulebook");

    @ArchTest
    static final ArchRule every_class_has_a_room = classes()
            .should()
            .resideInAnyPackage(
                    "org.creditcore",
                    "org.creditcore.subject..",
                    "org.creditcore.evidence..",
                    "org.creditcore.rulebook..",
                    "org.creditcore.grading..",
                    "org.creditcore.measure..",
                    "org.creditcore.notice..",
                    "org.creditcore.analysis..",
                    "org.creditcore.pinglu..");

    // the boundary

    @ArchTest
    static final ArchRule code_needs_only_the_plain_part_of_java_base = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "org.creditcore..",
                            "java.lang",
                            "java.lang.annotation",
                            "java.math",
                            // plain buffers, which the host reads and writes; not what is below it
                            "java.nio",
                            "java.nio.charset",
                            "java.security",
                            "java.time..",
                            "java.util",
                            "java.util.function",
                            "java.util.regex",
                            "java.util.stream")
                    .or(resideInAPackage("org.immutables.value..")));

    @ArchTest
    static final ArchRule immutables_serves_as_annotation_only = classes()
            .should(notHave(
                    "a use of Immutables other than as annotation",
                    type -> Stream.concat(
                                    type.getMembers().stream().flatMap(ArchitectureTest::signature),
                                    Stream.concat(
                                            type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream()))
                            .filter(resideInAPackage("org.immutables.."))
                            .map(JavaClass::getName)));

    @ArchTest
    static final ArchRule generated_classes_are_hidden = classes()
            .that(describe("are generated", ArchitectureTest::generated))
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule public_classes_are_exported_or_the_style = classes()
            .that()
            .arePublic()
            .and()
            .doNotBelongToAnyOf(CreditStyle.class)
            .should()
            .resideInAnyPackage(exportedPackages());

    @ArchTest
    static final ArchRule public_signatures_show_public_types_only = classes()
            .that()
            .arePublic()
            .should(notHave(
                    "a hidden type in its API",
                    type -> type.getAllMembers().stream()
                            .filter(member -> member.getOwner().getPackageName().startsWith("org.creditcore"))
                            .filter(ArchitectureTest::api)
                            .flatMap(member -> signature(member)
                                    .filter(part -> !part.isPrimitive()
                                            && !part.getBaseComponentType().isPrimitive()
                                            && !part.getBaseComponentType()
                                                    .getModifiers()
                                                    .contains(JavaModifier.PUBLIC))
                                    .map(part -> part.getName() + " in " + member.getFullName()))));

    // the same answer everywhere and always

    @ArchTest
    static final ArchRule nothing_asks_the_machine = noClasses()
            .should()
            .accessTargetWhere(access("System, but for arraycopy", System.class, name -> !name.equals("arraycopy")))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Runtime.class,
                    Process.class,
                    ProcessBuilder.class,
                    ClassLoader.class,
                    Module.class,
                    Thread.class,
                    ThreadLocal.class,
                    java.util.Timer.class,
                    java.util.ServiceLoader.class,
                    java.util.ResourceBundle.class,
                    java.util.Properties.class)
            .orShould()
            .accessTargetWhere(access("Class.forName", Class.class, "forName"::equals));

    @ArchTest
    static final ArchRule nothing_reads_a_clock = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "now",
                    access -> access.getTargetOwner().getPackageName().startsWith("java.time")
                            && access.getName().equals("now")))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.time.Clock.class, java.util.Date.class, java.util.Calendar.class);

    @ArchTest
    static final ArchRule nothing_draws_lots = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    java.util.Random.class,
                    java.util.SplittableRandom.class,
                    java.util.UUID.class,
                    java.security.SecureRandom.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.random")
            .orShould()
            .accessTargetWhere(access("Math.random", Math.class, "random"::equals))
            .orShould()
            .accessTargetWhere(access("Collections.shuffle", java.util.Collections.class, "shuffle"::equals));

    @ArchTest
    static final ArchRule nothing_uses_a_default_locale_zone_or_charset = noClasses()
            .should()
            .accessTargetWhere(access("Locale.getDefault", java.util.Locale.class, "getDefault"::equals))
            .orShould()
            .accessTargetWhere(access("ZoneId.systemDefault", java.time.ZoneId.class, "systemDefault"::equals))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.TimeZone.class, java.util.Formatter.class)
            .orShould()
            .accessTargetWhere(
                    access("Charset.defaultCharset", java.nio.charset.Charset.class, "defaultCharset"::equals))
            .orShould()
            .accessTargetWhere(callWithout(String.class, Set.of("format"), java.util.Locale.class))
            .orShould()
            .accessTargetWhere(callWithout(String.class, Set.of("formatted"), java.util.Locale.class))
            .orShould()
            .accessTargetWhere(callWithout(String.class, Set.of("toUpperCase", "toLowerCase"), java.util.Locale.class))
            .orShould()
            .accessTargetWhere(
                    callWithout(java.time.format.DateTimeFormatter.class, Set.of("ofPattern"), java.util.Locale.class))
            .orShould()
            .accessTargetWhere(access(
                    "a localized format",
                    java.time.format.DateTimeFormatter.class,
                    name -> name.startsWith("ofLocalized")))
            .orShould()
            .accessTargetWhere(callWithout(
                    java.time.format.DateTimeFormatterBuilder.class, Set.of("toFormatter"), java.util.Locale.class))
            .orShould()
            .accessTargetWhere(describe(
                    "bytes and text without a charset",
                    access -> access.getTargetOwner().isEquivalentTo(String.class)
                            && (access.getName().equals("getBytes")
                                            && parameters(access).isEmpty()
                                    || access.getName().equals("<init>")
                                            && parameters(access).contains("byte[]")
                                            && !parameters(access).contains("java.nio.charset.Charset"))));

    /** Sets and maps of {@code Set.of} and the like are walked in another order in each virtual machine: use a list. */
    @ArchTest
    static final ArchRule nothing_is_walked_in_a_random_order = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "a set or map of no lasting order",
                    access -> (access.getTargetOwner().isEquivalentTo(Set.class)
                                            || access.getTargetOwner().isEquivalentTo(java.util.Map.class))
                                    && (access.getName().equals("copyOf")
                                            || access.getName().equals("ofEntries")
                                            || access.getName().equals("of")
                                                    && !parameters(access).isEmpty())
                            || access.getTargetOwner().isEquivalentTo(java.util.stream.Collectors.class)
                                    && Set.of("toSet", "toUnmodifiableSet", "toUnmodifiableMap")
                                            .contains(access.getName())));

    // exact, and shared by nobody

    @ArchTest
    static final ArchRule numbers_are_exact = classes()
            .should(notHave(
                    "a binary fraction",
                    type -> type.getMembers().stream()
                            .flatMap(member -> signature(member)
                                    .map(JavaClass::getBaseComponentType)
                                    .filter(part -> Stream.of(double.class, float.class, Double.class, Float.class)
                                            .anyMatch(part::isEquivalentTo))
                                    .map(part -> part.getName() + " in " + member.getFullName()))));

    @ArchTest
    static final ArchRule static_fields_are_final =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    @ArchTest
    static final ArchRule constants_cannot_be_changed = fields().that()
            .areStatic()
            .and(describe("are written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should(be("of a type that cannot change, or a private array", ArchitectureTest::constant))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule arrays_are_not_handed_out = methods()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .arePublic()
            .and(not(describe("are the values of an enum", ArchitectureTest::enumValues)))
            .should()
            .notHaveRawReturnType(describe("array", JavaClass::isArray))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_locks =
            codeUnits().should().notHaveModifier(JavaModifier.SYNCHRONIZED).allowEmptyShould(true);

    private static boolean generated(JavaClass type) {
        return type.getName().matches(".*\\.(Immutable|With)[A-Z].*");
    }

    private static boolean api(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private static Stream<JavaClass> signature(JavaMember member) {
        Stream<JavaType> types = member instanceof JavaCodeUnit unit
                ? Stream.concat(
                        Stream.of(unit.getReturnType()),
                        Stream.concat(
                                unit.getParameterTypes().stream(),
                                unit.getExceptionTypes().stream().map(JavaType.class::cast)))
                : Stream.of(((JavaField) member).getType());
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static boolean constant(JavaField field) {
        JavaClass type = field.getRawType();
        if (type.isArray()) {
            return field.getModifiers().contains(JavaModifier.PRIVATE);
        }
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(java.util.Map.class);
        return !(collection && !type.isInterface())
                && Stream.of(StringBuilder.class, java.util.BitSet.class, java.util.Iterator.class)
                        .noneMatch(type::isAssignableTo);
    }

    private static boolean enumValues(JavaMethod method) {
        return method.getOwner().isEnum() && method.getName().equals("values");
    }

    private static DescribedPredicate<JavaAccess<?>> access(
            String description, Class<?> owner, Predicate<String> name) {
        return describe(
                description, access -> access.getTargetOwner().isEquivalentTo(owner) && name.test(access.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> callWithout(Class<?> owner, Set<String> names, Class<?> needed) {
        return describe(
                owner.getSimpleName() + " " + names + " without " + needed.getSimpleName(),
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && names.contains(access.getName())
                        && !parameters(access).contains(needed.getName()));
    }

    private static Set<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream()
                        .map(type -> type.isArray() ? type.getComponentType().getName() + "[]" : type.getName())
                        .collect(toSet())
                : Set.of();
    }

    private static ArchCondition<JavaClass> notHave(
            String description, java.util.function.Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>("not have " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type)
                        .distinct()
                        .forEach(fault -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " has " + description + ": " + fault)));
            }
        };
    }

    private static ArchCondition<JavaField> be(String description, Predicate<JavaField> holds) {
        return new ArchCondition<>("be " + description) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        field,
                        holds.test(field),
                        field.getFullName() + ": " + field.getRawType().getName()));
            }
        };
    }

    private static String[] exportedPackages() {
        try (InputStream descriptor = CreditStyle.class.getResourceAsStream("/module-info.class")) {
            return ModuleDescriptor.read(descriptor).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
