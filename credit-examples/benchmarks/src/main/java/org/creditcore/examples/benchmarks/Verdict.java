package org.creditcore.examples.benchmarks;

import java.util.List;

/**
 * What the common work comes to: the outcome, and every criterion met and limit exceeded with the ids of the records that do so.
 * Two verdicts are compared by {@link #sorted}: engines may find grounds and records in any order.
 *
 * @param outcome {@code A}, {@code UNGRADED}, {@code B} or {@code C}
 * @param grounds all grounds, also those of better grades than the outcome
 */
public record Verdict(String outcome, List<Ground> grounds) {
    /**
     * A criterion met or a limit exceeded.
     *
     * @param code {@code A-1}, {@code B-1}, {@code B-2}, {@code B-3}, {@code C-1}, or {@code ADMONITIONS}, {@code PENALTIES},
     *     {@code FINES}, {@code BREACHES} for an excess
     * @param ids the records that count for it: for {@code B-2} all penalty cases, for {@code FINES} those with a fine
     */
    public record Ground(String code, List<String> ids) {}

    /** The same with grounds in the order of their codes, and ids in theirs. */
    public Verdict sorted() {
        return new Verdict(
                outcome,
                grounds.stream()
                        .map(ground -> new Ground(
                                ground.code(), ground.ids().stream().sorted().toList()))
                        .sorted(java.util.Comparator.comparing(Ground::code))
                        .toList());
    }
}
