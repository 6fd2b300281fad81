package org.creditcore.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.creditcore.evidence.Evidence;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Finding;
import org.creditcore.grading.Ground;

/** What the library says, in the terms in which the contenders are compared. */
final class LibraryVerdict {
    private LibraryVerdict() {}

    /** Read off the grounds in codes. */
    static Verdict ofCodes(Assessment assessment) {
        List<Verdict.Ground> grounds = new ArrayList<>();
        for (Ground criterion : assessment.verdict().criteria()) {
            grounds.add(new Verdict.Ground(criterion.code(), criterion.evidence()));
        }
        for (Ground excess : assessment.verdict().excess()) {
            grounds.add(new Verdict.Ground(excess.code(), excess.evidence()));
        }
        return new Verdict(assessment.outcome().code(), grounds);
    }

    /** Read off findings, those that do not hold left out. */
    static Verdict ofFindings(Assessment assessment, List<Finding> findings) {
        List<Verdict.Ground> grounds = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.holds()) {
                grounds.add(new Verdict.Ground(
                        finding.code(),
                        finding.counted().stream().map(Evidence::id).toList()));
            }
        }
        return new Verdict(assessment.outcome().code(), grounds);
    }
}
