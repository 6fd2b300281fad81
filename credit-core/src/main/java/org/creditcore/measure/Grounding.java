package org.creditcore.measure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Finding;
import org.creditcore.grading.Ground;
import org.creditcore.grading.Verdict;
import org.creditcore.rulebook.Outcome;

/** Which records are the grounds of an outcome. */
final class Grounding {
    private Grounding() {}

    /**
     * The ids of the records that make a criterion or an excess a ground for an outcome: what a criterion counts without being
     * met by it is none.
     */
    static Set<String> of(Assessment assessment, Outcome outcome) {
        Verdict verdict = assessment.verdict();
        Set<String> ids = new LinkedHashSet<>();
        for (Finding finding : assessment.grounds()) {
            if (finding.outcome().equals(outcome)) {
                List<Ground> grounds = finding.kind() == Finding.Kind.CRITERION ? verdict.criteria() : verdict.excess();
                grounds.stream()
                        .filter(ground -> ground.code().equals(finding.code()))
                        .forEach(ground -> ids.addAll(ground.evidence()));
            }
        }
        return ids;
    }
}
