package org.creditcore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Finding;
import org.creditcore.grading.Grader;
import org.creditcore.subject.Language;

/** Holds what a comparison claims against what the two graders find. */
final class Claims {
    private final Comparison comparison;
    private final Grader before;
    private final Grader after;

    Claims(Comparison comparison) {
        this.comparison = comparison;
        this.before = Grader.of(comparison.before());
        this.after = Grader.of(comparison.after());
    }

    /** Every witness shows what is claimed, and no longer does if any of its records is taken away. */
    void check() {
        List<Amendment> all = new ArrayList<>(comparison.changes());
        all.addAll(comparison.equivalent());
        for (Amendment amendment : all) {
            Provision provision = amendment.provision();
            for (Place place : amendment.gained()) {
                shows(place.witness(), file -> !held(file, provision) && holds(file, provision), provision + " gained");
            }
            for (Place place : amendment.lost()) {
                shows(place.witness(), file -> held(file, provision) && !holds(file, provision), provision + " lost");
            }
            for (Movement movement : amendment.movements()) {
                shows(
                        movement.witness(),
                        file -> was(file)
                                        .outcome()
                                        .code()
                                        .equals(movement.from().code())
                                && is(file).outcome()
                                        .code()
                                        .equals(movement.to().code())
                                && Migration.causes(was(file), is(file)).contains(provision),
                        provision + " " + movement);
                assertThat(movement.from().code()).isNotEqualTo(movement.to().code());
            }
            assertThat(amendment.causes()).as(provision.toString()).isNotEmpty();
            assertThat(amendment.proof().isPresent()).isEqualTo(amendment.effect() != Amendment.Effect.OUTCOME);
        }
        assertThat(comparison.text(Language.ENGLISH)).isNotBlank();
    }

    private void shows(Witness witness, Predicate<Witness> claim, String what) {
        assertThat(claim.test(witness))
                .as(() -> what + ", " + witness.text(Language.ENGLISH))
                .isTrue();
        Set<String> different = new HashSet<>();
        for (Evidence record : witness.file().evidence()) {
            String kind =
                    new Witness(CreditFile.of(witness.file().subject(), record), witness.day()).text(Language.ENGLISH)
                            + witness.file().history(record.id()).disputes().isEmpty();
            if (different.add(kind)) {
                Witness less = new Witness(without(witness.file(), record.id()), witness.day());
                assertThat(claim.test(less) && isSmallest(what))
                        .as(() -> what + ", " + less.text(Language.ENGLISH) + " would do")
                        .isFalse();
            }
        }
    }

    /** A place has the smallest file of its region only, and less may lie in another. */
    private static boolean isSmallest(String what) {
        return !what.endsWith("gained") && !what.endsWith("lost");
    }

    private static CreditFile without(CreditFile file, String id) {
        List<Evidence> records = file.evidence().stream()
                .filter(record -> !record.id().equals(id))
                .toList();
        List<Event> events =
                file.events().stream().filter(event -> !event.of().equals(id)).toList();
        return CreditFile.of(file.subject(), records, events);
    }

    private Assessment was(Witness witness) {
        return before.assess(witness.file(), witness.day());
    }

    private Assessment is(Witness witness) {
        return after.assess(witness.file(), witness.day());
    }

    private boolean held(Witness witness, Provision provision) {
        return provisions(was(witness)).contains(provision);
    }

    private boolean holds(Witness witness, Provision provision) {
        return provisions(is(witness)).contains(provision);
    }

    static Set<Provision> provisions(Assessment assessment) {
        Set<Provision> provisions = new HashSet<>();
        for (Finding finding : assessment.grounds()) {
            provisions.add(
                    finding.kind() == Finding.Kind.CRITERION
                            ? Provision.criterion(finding.code())
                            : Provision.limit(finding.code()));
        }
        return provisions;
    }
}
