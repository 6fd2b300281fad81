package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.SerializableTester;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditcore.subject.OtherIdentifier;
import org.creditcore.subject.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every public type of the package. */
class ValuesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 10);
    private static final Event OBJECTION = Event.objection("D-1", DAY, "法规处");

    static List<Class<?>> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.creditcore.evidence")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .sorted((a, b) -> a.getName().compareTo(b.getName()))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    static List<Object> builders() {
        return List.of(
                Act.builder(),
                Decision.builder(),
                CommitmentBreach.builder(),
                SeriousDishonesty.builder(),
                Commendation.builder(),
                CreditRating.builder(),
                ListEntry.builder(),
                Observation.builder(),
                Event.builder());
    }

    static List<Object> values() {
        return List.of(
                Money.ofFen(7),
                new Fault("id", "is blank"),
                new FileFault(FileFault.Item.EVENT, 3, new Fault("of", "is blank")),
                CreditFile.of(Samples.SUBJECT, Samples.decision("D-1").build()));
    }

    private static NullPointerTester nulls() {
        return new NullPointerTester()
                .setDefault(LocalDate.class, DAY)
                .setDefault(Money.class, Money.ofFen(7))
                .setDefault(Sanction.class, Sanction.of(SanctionKind.WARNING))
                .setDefault(SanctionKind.class, SanctionKind.WARNING)
                .setDefault(Act.class, Samples.warned())
                .setDefault(Evidence.class, Samples.observation("O-1").build())
                .setDefault(Event.class, OBJECTION)
                .setDefault(Fault.class, new Fault("id", "is blank"))
                .setDefault(Subject.class, Samples.SUBJECT);
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void nullIsNoArgumentOfAFactory(Class<?> type) {
        nulls().testAllPublicConstructors(type);
        nulls().testAllPublicStaticMethods(type);
    }

    @ParameterizedTest
    @MethodSource({"builders", "values"})
    void nullIsNoArgumentOfAMethod(Object value) {
        nulls().testAllPublicInstanceMethods(value);
    }

    @Test
    void everyPublicTypeIsKnownHere() {
        assertThat(publicTypes().stream()
                        .filter(type -> !type.isEnum() && !Throwable.class.isAssignableFrom(type))
                        .map(Class::getSimpleName))
                .containsExactly(
                        "Act",
                        "Builder",
                        "CaseNumber",
                        "Commendation",
                        "Builder",
                        "CommitmentBreach",
                        "Builder",
                        "CreditFile",
                        "CreditRating",
                        "Builder",
                        "Decision",
                        "Builder",
                        "Event",
                        "Builder",
                        "Evidence",
                        "Fault",
                        "FileFault",
                        "History",
                        "ListEntry",
                        "Builder",
                        "Money",
                        "Observation",
                        "Builder",
                        "Sanction",
                        "SeriousDishonesty",
                        "Builder");
    }

    @Test
    void equalIsWhatStatesTheSame() {
        Act grave = Act.builder()
                .grave(true)
                .addSanctions(Sanction.of(SanctionKind.WARNING))
                .build();
        Fault fault = new Fault("id", "is blank");
        CreditFile file = CreditFile.of(Samples.SUBJECT, Samples.oneOfEachType(), List.of());
        new EqualsTester()
                .addEqualityGroup(Money.ofYuan("5"), Money.ofYuan("5.00"), Money.ofTenThousandYuan("0.0005"))
                .addEqualityGroup(Money.ofYuan("5.01"))
                .addEqualityGroup(Sanction.fine(Money.ofFen(7)), Sanction.of(SanctionKind.FINE, Money.ofFen(7)))
                .addEqualityGroup(Sanction.fine(Money.ofFen(8)))
                .addEqualityGroup(Sanction.of(SanctionKind.CONFISCATION_OF_GAINS, Money.ofFen(7)))
                .addEqualityGroup(Samples.warned(), Samples.warned())
                .addEqualityGroup(grave)
                .addEqualityGroup(
                        Samples.decision("D-1").build(), Samples.decision("D-1").build())
                .addEqualityGroup(Samples.decision("D-2").build())
                .addEqualityGroup(Samples.decision("D-1").addActs(grave).build())
                .addEqualityGroup(Samples.decision("D-1").recordedOn(DAY).build())
                .addEqualityGroup(Samples.decision("D-1").publicityEnds(DAY).build())
                .addEqualityGroup(
                        Samples.breach("X-1").build(), Samples.breach("X-1").build())
                .addEqualityGroup(Samples.breach("X-1").document("无").build())
                .addEqualityGroup(
                        Samples.determination("X-1").build(),
                        Samples.determination("X-1").build())
                .addEqualityGroup(Samples.determination("X-1")
                        .ground(DishonestyGround.OTHER)
                        .build())
                .addEqualityGroup(
                        Samples.commendation("X-1").build(),
                        Samples.commendation("X-1").build())
                .addEqualityGroup(Samples.commendation("X-1").verifiedBy("能源局").build())
                .addEqualityGroup(
                        Samples.rating("X-1").build(), Samples.rating("X-1").build())
                .addEqualityGroup(Samples.rating("X-1").standing(Standing.GOOD).build())
                .addEqualityGroup(
                        Samples.listEntry("X-1").build(),
                        Samples.listEntry("X-1").build())
                .addEqualityGroup(Samples.listEntry("X-1").list(ListColour.RED).build())
                .addEqualityGroup(
                        Samples.observation("X-1").build(),
                        Samples.observation("X-1").build())
                .addEqualityGroup(Samples.observation("X-1").note("噪声").build())
                .addEqualityGroup(OBJECTION, Event.of(EventKind.OBJECTION, "D-1", DAY, "法规处"))
                .addEqualityGroup(Event.dismissal("D-1", DAY, "法规处"))
                .addEqualityGroup(History.NONE, new History(List.of(), List.of(), Optional.empty()))
                .addEqualityGroup(new History(List.of(OBJECTION), List.of(), Optional.empty()))
                .addEqualityGroup(fault, new Fault("id", "is blank"))
                .addEqualityGroup(new Fault("by", "is blank"))
                .addEqualityGroup(new FileFault(FileFault.Item.EVENT, 3, fault))
                .addEqualityGroup(new FileFault(FileFault.Item.EVIDENCE, 3, fault))
                .addEqualityGroup(
                        file,
                        CreditFile.of(Samples.SUBJECT).with(file.evidence().toArray(Evidence[]::new)))
                .addEqualityGroup(file.with(Event.repair("DECISION-1", DAY, "法规处")))
                .addEqualityGroup(CreditFile.of(Samples.SUBJECT))
                .addEqualityGroup(
                        CreditFile.of(Subject.of(Samples.SUBJECT.kind(), OtherIdentifier.of("REGISTRATION", "1"))))
                .testEquals();
    }

    @Test
    void aFaultSaysWhereAndWhat() {
        Fault fault = new Fault("amount", "is missing");
        assertThat(fault).hasToString("amount: is missing");
        assertThat(fault.within("acts[0].sanctions[1]")).hasToString("acts[0].sanctions[1].amount: is missing");
        assertThat(new FileFault(FileFault.Item.EVIDENCE, 0, fault)).hasToString("record 1, amount: is missing");
        assertThat(new FileFault(FileFault.Item.EVENT, 6, fault)).hasToString("event 7, amount: is missing");
    }

    @Test
    void aHistoryKeepsItsOwnLists() {
        List<Event> disputes = new ArrayList<>(List.of(OBJECTION));
        History history = new History(disputes, List.of(), Optional.empty());
        disputes.clear();
        assertThat(history.disputes()).containsExactly(OBJECTION);
    }

    @Test
    void whatIsRequiredMustBeSet() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Decision.builder().id("D-1").date(DAY).build())
                .withMessageContaining("reportedBy")
                .withMessageContaining("authority")
                .withMessageContaining("document");
    }

    @Test
    void anExceptionKeepsItsMessageWhenItTravels() {
        InvalidEvidenceException evidence =
                catchThrowableOfType(InvalidEvidenceException.class, () -> Event.objection(" ", DAY, "法规处"));
        assertThat(evidence.faults()).containsExactly(new Fault("of", "is blank, a text is required"));
        InvalidEvidenceException copy = SerializableTester.reserialize(evidence);
        assertThat(copy).hasMessage("of: is blank, a text is required");
        assertThat(copy.faults()).isEmpty();
        InvalidFileException file = catchThrowableOfType(
                InvalidFileException.class, () -> CreditFile.of(Samples.SUBJECT, List.of(), List.of(OBJECTION)));
        assertThat(file.faults()).hasSize(1);
        InvalidFileException fileCopy = SerializableTester.reserialize(file);
        assertThat(fileCopy).hasMessage(file.getMessage());
        assertThat(fileCopy.faults()).isEmpty();
    }
}
