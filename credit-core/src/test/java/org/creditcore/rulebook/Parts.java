package org.creditcore.rulebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.rulebook.ReadingOption.Alternative;
import org.creditcore.subject.Term;

/** Parts of a small rulebook of which a test changes what it is about. */
final class Parts {
    static final ReadingOption COLOUR = new ReadingOption(
            "colour",
            new Term("颜色", "which colour"),
            Citation.of("8(一)"),
            List.of(
                    Alternative.of("RED", "红", "red"),
                    Alternative.of("BLUE", "蓝", "blue"),
                    Alternative.of("GREEN", "绿", "green")));
    static final ReadingOption SIZE = new ReadingOption(
            "size",
            new Term("大小", "which size"),
            Citation.of("8(二)"),
            List.of(Alternative.of("SMALL", "小", "small"), Alternative.of("LARGE", "大", "large")));

    static final Grade GOOD = new Grade("GOOD", new Term("好", "good"));
    static final Grade BAD = new Grade("BAD", new Term("差", "bad"));
    static final Tally BREACHES =
            Tally.count("BREACHES", new Term("违反承诺", "breaches"), new Selector.Breaches(), Window.years(1));
    static final Tally FINES = new Tally(
            "FINES",
            new Term("罚款", "fines"),
            new Selector.Acts(
                    new ActClass("FINED", new Term("罚款行为", "fined"), EnumSet.of(SanctionKind.FINE), Set.of())),
            Choice.fixed(Window.months(6)),
            new Quantity.Sum(EnumSet.of(SanctionKind.FINE)));
    static final Criterion CRITERION = new Criterion(
            "X-1",
            Citation.of("8(二)1", "R26"),
            new Term("违反承诺不超过两次", "at most two breaches"),
            BAD,
            Condition.between(BREACHES, 1, 2));
    static final Limit LIMIT = new Limit(
            "X-1-MORE",
            Citation.of("8(二)1", "R28"),
            new Term("违反承诺三次以上", "more than two breaches"),
            CRITERION,
            BREACHES,
            Choice.fixed(Outcome.UNDETERMINED));
    static final Remark REMARK = new Remark("FINED", Citation.of("9"), new Term("有罚款", "fined"), FINES);
    static final Classification CLASSIFICATION = new Classification(List.of(SanctionKind.values()));

    private Parts() {}

    static Rulebook.Builder rulebook() {
        return Rulebook.builder()
                .id("small-2022")
                .title(new Term("小制度", "a small set of rules"))
                .document("小发〔2022〕1号")
                .addAuthorityNames("某局")
                .addOutcomes(Outcome.graded(GOOD), Outcome.UNGRADED, Outcome.UNDETERMINED, Outcome.graded(BAD))
                .classification(CLASSIFICATION)
                .addCriteria(CRITERION)
                .addLimits(LIMIT)
                .addRemarks(REMARK)
                .disputed(Choice.fixed(DisputeTreatment.COUNT))
                .withoutGround(Choice.fixed(Outcome.UNGRADED));
    }

    /** The small rulebook with an option that decides something. */
    static Rulebook.Builder sized() {
        return rulebook().addOptions(SIZE).disputed(Choice.by(SIZE, DisputeTreatment.COUNT, DisputeTreatment.SUSPEND));
    }
}
