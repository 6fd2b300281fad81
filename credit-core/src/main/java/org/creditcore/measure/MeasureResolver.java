package org.creditcore.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.SetAside;
import org.creditcore.measure.PlannedMeasure.Status;
import org.creditcore.rulebook.Application;
import org.creditcore.rulebook.BasisRank;
import org.creditcore.rulebook.Measure;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.PersonRole;
import org.creditcore.rulebook.Rulebook;

/**
 * From an assessment to what follows from it (Arts. 11–13; R33–R39).
 *
 * <p>The plan is a function of the assessment, the extensions registered and the circumstances alone. Immutable, and safe for use
 * by several threads.
 */
public final class MeasureResolver {
    private final Rulebook rulebook;
    private final List<Extension> extensions;

    private MeasureResolver(Rulebook rulebook, List<Extension> extensions) {
        this.rulebook = rulebook;
        this.extensions = List.copyOf(extensions);
    }

    /**
     * A resolver for a rulebook, without extensions.
     *
     * @param rulebook the rules
     * @return the resolver
     */
    public static MeasureResolver of(Rulebook rulebook) {
        return new MeasureResolver(Objects.requireNonNull(rulebook, "rulebook"), List.of());
    }

    /**
     * This resolver with a further measure registered under an opening of the text (R37).
     *
     * @param extension the measure with its legal basis
     * @return a new resolver
     * @throws IllegalArgumentException if the rulebook has no such opening, or the basis is of too low a rank for it
     */
    public MeasureResolver with(Extension extension) {
        Measure opening = rulebook.measures().stream()
                .filter(measure ->
                        measure.code().equals(extension.opening()) && measure.application() == Application.EXTENSION)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        extension.opening() + " is no opening of the rulebook, allowed are " + openings()));
        checkRank(opening, extension.rank(), extension.instrument());
        List<Extension> all = new ArrayList<>(extensions);
        all.add(extension);
        return new MeasureResolver(rulebook, all);
    }

    private List<String> openings() {
        return rulebook.measures().stream()
                .filter(measure -> measure.application() == Application.EXTENSION)
                .map(Measure::code)
                .toList();
    }

    private static void checkRank(Measure measure, BasisRank rank, String instrument) {
        if (!measure.mayRestOn(rank)) {
            throw new IllegalArgumentException("the measure " + measure.code() + " rests on " + instrument
                    + ", of rank " + rank + "; allowed are " + allowedRanks(measure));
        }
    }

    private static List<BasisRank> allowedRanks(Measure measure) {
        return Arrays.stream(BasisRank.values()).filter(measure::mayRestOn).toList();
    }

    /**
     * What follows from an assessment.
     *
     * @param assessment the assessment, by the rulebook of this resolver under any reading
     * @return the plan
     */
    public MeasurePlan resolve(Assessment assessment) {
        return resolve(assessment, Circumstances.none());
    }

    /**
     * What follows from an assessment in the case at hand.
     *
     * @param assessment the assessment, by the rulebook of this resolver under any reading
     * @param circumstances the legal bases of measures that need one, and a person's review decision
     * @return the plan
     * @throws IllegalArgumentException if a basis is for no measure that needs one, or of too low a rank (R35), names a record
     *     that is not on file, or the review decides for a grade that the rulebook does not have
     */
    public MeasurePlan resolve(Assessment assessment, Circumstances circumstances) {
        if (!assessment.rulebook().id().equals(rulebook.id())) {
            throw new IllegalArgumentException("the assessment is by the rulebook "
                    + assessment.rulebook().id() + ", allowed are assessments by " + rulebook.id());
        }
        circumstances.review().ifPresent(review -> review.checkAgainst(rulebook));
        circumstances.bases().forEach(basis -> checkBasis(assessment, basis));
        Outcome followed = followed(assessment, circumstances);
        Disclosure disclosure = Disclosure.of(assessment, followed);
        List<PlannedMeasure> planned = new ArrayList<>();
        for (Measure measure : rulebook.measures()) {
            if (measure.outcomes().contains(followed)) {
                planned.addAll(plan(measure, assessment, circumstances, disclosure));
            }
        }
        return new MeasurePlan(assessment, circumstances, followed, planned, disclosure);
    }

    private void checkBasis(Assessment assessment, LegalBasis basis) {
        Measure measure = rulebook.measures().stream()
                .filter(candidate -> candidate.code().equals(basis.measure())
                        && candidate.application() == Application.NEEDS_LEGAL_BASIS)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        basis.measure() + " is no measure that needs a legal basis, allowed are " + needingBasis()));
        checkRank(measure, basis.rank(), basis.instrument());
        basis.conductRecord().ifPresent(id -> {
            if (assessment.file().find(id).isEmpty()) {
                throw new IllegalArgumentException(
                        "the basis of the measure " + measure.code() + " answers the conduct of " + id
                                + ", which is on no file; allowed is the id of a record on file");
            }
        });
    }

    private List<String> needingBasis() {
        return rulebook.measures().stream()
                .filter(measure -> measure.application() == Application.NEEDS_LEGAL_BASIS)
                .map(Measure::code)
                .toList();
    }

    /** A review is followed where the rules do not decide, and only there (R31); not before it was made or known. */
    private static Outcome followed(Assessment assessment, Circumstances circumstances) {
        return circumstances
                .review()
                .filter(review -> assessment.outcome().kind() == Outcome.Kind.UNDETERMINED
                        && !review.date().isAfter(assessment.day())
                        && assessment
                                .knownOn()
                                .filter(known -> review.date().isAfter(known.lastDay()))
                                .isEmpty())
                .map(ReviewDecision::outcome)
                .orElse(assessment.outcome());
    }

    private List<PlannedMeasure> plan(
            Measure measure, Assessment assessment, Circumstances circumstances, Disclosure disclosure) {
        return switch (measure.application()) {
            case AUTOMATIC -> List.of(simply(measure, Status.APPLICABLE));
            case IF_ELIGIBLE -> List.of(simply(measure, Status.IF_ELIGIBLE));
            case DISCRETIONARY -> List.of(simply(measure, Status.DISCRETIONARY));
            case DISCLOSURE ->
                disclosure.published().isEmpty() ? List.of() : List.of(simply(measure, Status.APPLICABLE));
            case EXTENSION ->
                extensions.stream()
                        .filter(extension -> extension.opening().equals(measure.code()))
                        .map(extension -> new PlannedMeasure(
                                measure,
                                Status.APPLICABLE,
                                List.of(),
                                Optional.empty(),
                                Optional.of(extension),
                                List.of()))
                        .toList();
            case NEEDS_LEGAL_BASIS -> onBases(measure, assessment, circumstances);
        };
    }

    private static PlannedMeasure simply(Measure measure, Status status) {
        return new PlannedMeasure(measure, status, List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    private static List<PlannedMeasure> onBases(Measure measure, Assessment assessment, Circumstances circumstances) {
        List<PlannedMeasure> planned = new ArrayList<>();
        for (LegalBasis basis : circumstances.bases()) {
            if (basis.measure().equals(measure.code()) && basis.isInTermOn(assessment.day())) {
                planned.add(onBasis(measure, basis, assessment));
            }
        }
        if (planned.isEmpty()) {
            planned.add(withoutBasis(measure, assessment));
        }
        return planned;
    }

    /** A person who is a subject has nobody beside them whom the measure could reach. */
    private static PlannedMeasure withoutBasis(Measure measure, Assessment assessment) {
        Set<Missing> missing = EnumSet.of(Missing.LEGAL_BASIS, Missing.DECISION, Missing.TERM);
        if (!measure.reaches().isEmpty() && assessment.file().subject().kind().isOrganization()) {
            missing.add(Missing.PERSON);
            Set<String> grounding = Grounding.of(assessment, assessment.outcome());
            if (conductPeriods(assessment.file().evidence().stream()
                            .filter(record -> grounding.contains(record.id()))
                            .toList())
                    .isEmpty()) {
                missing.add(Missing.CONDUCT_PERIOD);
            }
        }
        return new PlannedMeasure(
                measure, Status.POSSIBLE, List.copyOf(missing), Optional.empty(), Optional.empty(), List.of());
    }

    private static PlannedMeasure onBasis(Measure measure, LegalBasis basis, Assessment assessment) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (basis.competentAuthority().isEmpty() || basis.decision().isEmpty()) {
            missing.add(Missing.DECISION);
        }
        if (basis.firstDay().isEmpty() || basis.lastDay().isEmpty()) {
            missing.add(Missing.TERM);
        }
        List<PersonInRole> reached = new ArrayList<>();
        if (!basis.persons().isEmpty()) {
            List<LocalDate[]> periods = conductPeriods(standing(assessment, basis.conductRecord()));
            basis.persons().stream()
                    .filter(person -> isReached(measure, person, periods))
                    .forEach(reached::add);
            if (periods.isEmpty()) {
                missing.add(Missing.CONDUCT_PERIOD);
            } else if (reached.isEmpty()) {
                missing.add(Missing.PERSON);
            }
        }
        return new PlannedMeasure(
                measure,
                missing.isEmpty() ? Status.APPLICABLE : Status.POSSIBLE,
                List.copyOf(missing),
                Optional.of(basis),
                Optional.empty(),
                reached);
    }

    /** Only in a role held at the time of the conduct, and practitioners only if directly responsible (R36). */
    private static boolean isReached(Measure measure, PersonInRole person, List<LocalDate[]> periods) {
        return measure.reaches().contains(person.role())
                && (person.role() != PersonRole.REGISTERED_PRACTITIONER || person.directlyResponsible())
                && periods.stream().anyMatch(period -> person.heldDuring(period[0], period[1]));
    }

    /** A record that is revoked, or not known yet, proves no conduct: it is as if it were not on file (R17, R22). */
    private static List<Evidence> standing(Assessment assessment, Optional<String> id) {
        return id.flatMap(assessment.file()::find).stream()
                .filter(record -> assessment.setAside().stream()
                        .noneMatch(setAside -> setAside.evidence().equals(record)
                                && (setAside.reason() == SetAside.Reason.REVOKED
                                        || setAside.reason() == SetAside.Reason.NOT_YET_KNOWN)))
                .toList();
    }

    /** First and last day of the conduct of each act that states one; a single stated day is both. */
    private static List<LocalDate[]> conductPeriods(List<Evidence> records) {
        List<LocalDate[]> periods = new ArrayList<>();
        for (Evidence record : records) {
            if (record instanceof Decision decision) {
                for (Act act : decision.acts()) {
                    Optional<LocalDate> first = act.conductFrom().or(act::conductTo);
                    first.ifPresent(from ->
                            periods.add(new LocalDate[] {from, act.conductTo().orElse(from)}));
                }
            }
        }
        return periods;
    }
}
