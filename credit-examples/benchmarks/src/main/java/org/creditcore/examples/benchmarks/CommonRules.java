package org.creditcore.examples.benchmarks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.rulebook.ActClass;
import org.creditcore.rulebook.Choice;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Classification;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.DisputeTreatment;
import org.creditcore.rulebook.Grade;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Quantity;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Selector.Commendations.Verification;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Term;

/** The rules of the common work as a rulebook. What they are stands in {@link Engine}. */
final class CommonRules {
    private static final Grade A = new Grade("A", new Term("信用优良", "good credit"));
    private static final Grade B = new Grade("B", new Term("一般失信", "general dishonesty"));
    private static final Grade C = new Grade("C", new Term("严重失信", "serious dishonesty"));

    private static final Set<SanctionKind> ADMONITION_KINDS =
            EnumSet.of(SanctionKind.CORRECTION_ORDER, SanctionKind.WARNING);

    private static final Selector ADMONITION = acts("ADMONITION", ADMONITION_KINDS);
    private static final Selector PENALTY = acts("PENALTY", EnumSet.complementOf(EnumSet.copyOf(ADMONITION_KINDS)));

    private static final Tally COMMENDATIONS = count(
            "COMMENDATIONS",
            new Selector.Commendations(EnumSet.of(CommendingBody.ADMINISTRATIVE_ORGAN), Verification.ANY));
    private static final Tally ADMONITIONS = count("ADMONITIONS", ADMONITION);
    private static final Tally PENALTIES = count("PENALTIES", PENALTY);
    private static final Tally FINES = new Tally(
            "FINES",
            name("FINES"),
            PENALTY,
            Choice.fixed(Window.years(1)),
            new Quantity.Sum(EnumSet.of(SanctionKind.FINE)));
    private static final Tally BREACHES = count("BREACHES", new Selector.Breaches());
    private static final Tally DETERMINATIONS = count("DETERMINATIONS", new Selector.Determinations());

    private static final Criterion A_1 = criterion("A-1", A, Condition.atLeast(COMMENDATIONS, 1));
    private static final Criterion B_1 = criterion("B-1", B, Condition.between(ADMONITIONS, 1, 2));
    private static final Criterion B_2 = criterion(
            "B-2", B, Condition.all(Condition.between(PENALTIES, 1, 2), Condition.atMost(FINES, Engine.MOST_FINES)));
    private static final Criterion B_3 = criterion("B-3", B, Condition.between(BREACHES, 1, 2));
    private static final Criterion C_1 = criterion("C-1", C, Condition.atLeast(DETERMINATIONS, 1));

    private static final Rulebook RULEBOOK = Rulebook.builder()
            .id("common-work")
            .title(new Term("共同部分", "the common work"))
            .document("共同部分")
            .addAuthorityNames("示例区发展和改革局")
            .addOutcomes(Outcome.graded(A), Outcome.UNGRADED, Outcome.graded(B), Outcome.graded(C))
            .classification(new Classification(List.of(SanctionKind.values())))
            .addCriteria(A_1, B_1, B_2, B_3, C_1)
            .addLimits(limit(B_1, ADMONITIONS), limit(B_2, PENALTIES), limit(B_2, FINES), limit(B_3, BREACHES))
            .disputed(Choice.fixed(DisputeTreatment.COUNT))
            .withoutGround(Choice.fixed(Outcome.UNGRADED))
            .build();

    private CommonRules() {}

    /** The rules; they have no options. */
    static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Selector acts(String code, Set<SanctionKind> kinds) {
        return new Selector.Acts(new ActClass(code, name(code), kinds, Set.of()));
    }

    private static Tally count(String code, Selector selector) {
        return Tally.count(code, name(code), selector, Window.years(1));
    }

    private static Criterion criterion(String code, Grade grade, Condition condition) {
        return new Criterion(code, Citation.of("8"), name(code), grade, condition);
    }

    private static Limit limit(Criterion criterion, Tally tally) {
        return new Limit(
                tally.code(), Citation.of("8"), name(tally.code()), criterion, tally, Choice.fixed(Outcome.graded(B)));
    }

    private static Term name(String code) {
        return new Term(code, code);
    }
}
