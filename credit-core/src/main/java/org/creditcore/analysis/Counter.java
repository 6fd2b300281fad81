package org.creditcore.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.rulebook.Classification;
import org.creditcore.rulebook.CountingUnit;
import org.creditcore.rulebook.DisputeTreatment;
import org.creditcore.rulebook.Quantity;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Selector.Commendations.Verification;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.CanonicalText;

/**
 * A tally with all of its rulebook that decides what it counts. Two counters are equal if they count alike by construction, whatever
 * they are called.
 */
final class Counter {
    final Tally tally;
    final Window window;
    final Classification classification;

    /** Whether each act of a decision adds, and not the decision once. */
    final boolean countsActs;

    final boolean suspendsDisputed;

    private final List<String> ownNames;
    private final List<Object> meaning;

    Counter(Tally tally, Rulebook rulebook) {
        this.tally = tally;
        this.window = tally.window().under(rulebook.reading());
        this.classification = rulebook.classification();
        this.countsActs = !points().isEmpty()
                || tally.quantity() instanceof Quantity.Count count
                        && tally.selector() instanceof Selector.Acts
                        && count.unit().under(rulebook.reading()) == CountingUnit.ACT;
        this.suspendsDisputed = rulebook.disputed().under(rulebook.reading()) == DisputeTreatment.SUSPEND;
        this.ownNames = rulebook.authorityNames().stream()
                .map(CanonicalText::comparable)
                .sorted(CanonicalText.BY_CODE_POINT)
                .distinct()
                .toList();
        this.meaning = new ArrayList<>(List.of(window, suspendsDisputed, sums(), points()));
        if (tally.selector() instanceof Selector.Acts acts) {
            meaning.add(acts.actClass().heaviest());
            meaning.add(acts.actClass().graveWith());
            meaning.add(classification);
            meaning.add(countsActs);
        } else {
            meaning.add(tally.selector());
            meaning.add(tally.selector() instanceof Selector.Ratings ? ownNames : List.of());
        }
    }

    EvidenceType type() {
        return tally.selector().type();
    }

    boolean isSum() {
        return tally.isAmount();
    }

    /** The kinds of sanction whose amounts are added; none if records or acts are counted. */
    Set<SanctionKind> sums() {
        return tally.quantity() instanceof Quantity.Sum sum ? sum.kinds() : Set.of();
    }

    /** The points of an act by its heaviest sanction; none if records or acts are counted, or amounts added. */
    Map<SanctionKind, Long> points() {
        return tally.quantity() instanceof Quantity.Points points ? points.perAct() : Map.of();
    }

    /** What an act adds while it counts; to a counter that sums, 1 if the act is looked for. */
    long adds(Act act) {
        if (!classification.isIn(act, ((Selector.Acts) tally.selector()).actClass())) {
            return 0;
        }
        return points().isEmpty() ? 1 : points().get(classification.heaviest(act));
    }

    Set<SanctionKind> graveWith() {
        return ((Selector.Acts) tally.selector()).actClass().graveWith();
    }

    boolean isOwn(String authority) {
        return ownNames.contains(CanonicalText.comparable(authority));
    }

    List<String> ownNames() {
        return ownNames;
    }

    /** Whether a record that is no decision is one of those looked for. */
    boolean looksFor(Evidence record) {
        Selector selector = tally.selector();
        if (selector instanceof Selector.Commendations wanted) {
            Commendation commendation = (Commendation) record;
            boolean verified = commendation.verifiedBy().isPresent();
            return wanted.by().contains(commendation.by())
                    && (wanted.verification() == Verification.ANY
                            || verified == (wanted.verification() == Verification.VERIFIED));
        }
        if (selector instanceof Selector.Ratings wanted) {
            CreditRating rating = (CreditRating) record;
            return wanted.standings().contains(rating.standing()) && !isOwn(rating.authority());
        }
        return !(selector instanceof Selector.Entries wanted) || wanted.lists().contains(((ListEntry) record).list());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counter that && meaning.equals(that.meaning);
    }

    @Override
    public int hashCode() {
        return meaning.hashCode();
    }

    @Override
    public String toString() {
        return tally.code();
    }
}
