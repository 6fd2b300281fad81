package org.creditcore.grading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Sanction;
import org.creditcore.grading.SetAside.Reason;
import org.creditcore.rulebook.ActClass;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.CountingUnit;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.DisputeTreatment;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Quantity;
import org.creditcore.rulebook.Reading;
import org.creditcore.rulebook.Remark;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.CanonicalText;

/** A rulebook under its reading, laid out for grading: tallies and outcomes by number. */
final class Compiled {
    /** In place of a weight, which is never negative. */
    static final long NOT_SELECTED = -1;

    private static final String OWN_AUTHORITY = "";

    final Rulebook rulebook;
    final List<Tally> tallies;
    final Criterion[] criteria;
    final Limit[] limits;
    final Remark[] remarks;
    final Window[] windows;
    final boolean suspendsDisputed;

    /** Whether a criterion or limit uses a tally; the others are only remarked on. */
    final boolean[] isGrading;

    /** Those used, in the order of the rulebook. */
    final int[] gradingTallies;

    /** All criteria and limits in the order in which they decide, and each criterion by itself. */
    final Tests tests;

    /** Where the walk to a rank begins. */
    final int start;

    /** Which criteria are met and which limits exceeded. */
    final Holding holding;

    // made when first asked for; no thread sees a part of them, and several are as good as one
    private volatile Lanes lanes;
    private volatile long[][] cells;
    private volatile List<Compiled> readings;

    private final Outcome[] outcomes;
    /** What each criterion looks at, and each limit. */
    final Looks[] criterionLooks;

    final Looks[] limitLooks;

    private final Grounding[] criterionGroundings;
    private final int[] limitRanks;
    private final Flag[] aboveLimit;
    private final CountingUnit[] units;
    private final Map<EvidenceType, int[]> talliesByType = new EnumMap<>(EvidenceType.class);
    private final Set<String> ownNames = new HashSet<>();

    Compiled(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.tallies = rulebook.tallies();
        this.criteria = rulebook.criteria().toArray(new Criterion[0]);
        this.limits = rulebook.limits().toArray(new Limit[0]);
        this.remarks = rulebook.remarks().toArray(new Remark[0]);
        this.outcomes = rulebook.outcomes().toArray(new Outcome[0]);
        this.tests = new Tests(tallies);
        this.windows = new Window[tallies.size()];
        this.units = new CountingUnit[tallies.size()];
        for (int tally = 0; tally < windows.length; tally++) {
            windows[tally] = sameWindow(tallies.get(tally).window().under(rulebook.reading()));
            units[tally] = tallies.get(tally).quantity() instanceof Quantity.Count count
                    ? count.unit().under(rulebook.reading())
                    : CountingUnit.DECISION;
        }
        for (EvidenceType type : EvidenceType.values()) {
            talliesByType.put(type, talliesOf(type));
        }
        for (String name : rulebook.authorityNames()) {
            ownNames.add(CanonicalText.comparable(name));
        }
        this.suspendsDisputed = rulebook.disputed().under(rulebook.reading()) == DisputeTreatment.SUSPEND;
        this.isGrading = new boolean[tallies.size()];
        List<Tally> grading = rulebook.gradingTallies();
        this.gradingTallies = new int[grading.size()];
        for (int i = 0; i < gradingTallies.length; i++) {
            gradingTallies[i] = number(grading.get(i));
            isGrading[gradingTallies[i]] = true;
        }
        this.criterionLooks = new Looks[criteria.length];
        int[] starts = new int[criteria.length + limits.length];
        this.criterionGroundings = new Grounding[criteria.length];
        int[] criterionRanks = new int[criteria.length];
        for (int i = 0; i < criteria.length; i++) {
            criterionLooks[i] = looks(criteria[i].condition());
            starts[i] = tests.add(criteria[i].condition(), ~1, ~0);
            criterionGroundings[i] = Grounding.of(this, criteria[i].condition());
            criterionRanks[i] = rulebook.rank(Outcome.graded(criteria[i].grade()));
        }
        this.limitLooks = new Looks[limits.length];
        this.limitRanks = new int[limits.length];
        this.aboveLimit = new Flag[limits.length];
        for (int i = 0; i < limits.length; i++) {
            limitLooks[i] = looks(Condition.atMost(limits[i].tally(), limits[i].atMost()));
            starts[criteria.length + i] =
                    tests.add(limitLooks[i].tallies[0], limits[i].atMost() + 1, Condition.Range.UNBOUNDED, ~1, ~0);
            limitRanks[i] = rulebook.rank(limits[i].treatment().under(rulebook.reading()));
            aboveLimit[i] = new Flag(Flag.ABOVE_LIMIT, limits[i].code());
        }
        this.holding = new Holding(tests, starts);
        this.start = addGrounds(criterionRanks);
    }

    /**
     * The first window so far that is equal: equal ones are compared as one and the same. Its parts are compared one by one, as the
     * equality of a record is linked when first asked for.
     */
    private Window sameWindow(Window window) {
        for (Window known : windows) {
            if (known != null
                    && known.unit() == window.unit()
                    && known.length() == window.length()
                    && known.endsWithRecord() == window.endsWithRecord()) {
                return known;
            }
        }
        return window;
    }

    /** How the rules are graded by without findings, laid out when first asked for. */
    Lanes lanes() {
        Lanes found = lanes;
        if (found == null) {
            found = new Lanes(this);
            lanes = found;
        }
        return found;
    }

    /** The last values of the cells of a tally between which some test tells a difference, worked out when first asked for. */
    long[] cells(int tally) {
        long[][] found = cells;
        if (found == null) {
            found = new long[tallies.size()][];
            for (int i = 0; i < found.length; i++) {
                found[i] = tests.cells(i);
            }
            cells = found;
        }
        return found[tally];
    }

    /** The same rules under every reading, in the order of {@link Reading#all}. */
    List<Compiled> readings() {
        List<Compiled> found = readings;
        if (found == null) {
            found = Reading.all(rulebook.options()).stream()
                    .map(reading -> new Compiled(rulebook.under(reading)))
                    .toList();
            readings = found;
        }
        return found;
    }

    Outcome outcome(int rank) {
        return outcomes[rank];
    }

    /** The ground that takes precedence wins, the worst unless said otherwise (R29); without any, what the rulebook names (R30). */
    private int addGrounds(int[] criterionRanks) {
        int next = ~rulebook.rank(rulebook.withoutGround().under(rulebook.reading()));
        List<Outcome> order = rulebook.decidingOrder();
        for (int place = order.size() - 1; place >= 0; place--) {
            int rank = rulebook.rank(order.get(place));
            for (int i = limitRanks.length - 1; i >= 0; i--) {
                if (limitRanks[i] == rank) {
                    next = tests.add(
                            limitLooks[i].tallies[0],
                            limits[i].atMost() + 1,
                            Condition.Range.UNBOUNDED,
                            ~limitRanks[i],
                            next);
                }
            }
            for (int i = criterionRanks.length - 1; i >= 0; i--) {
                if (criterionRanks[i] == rank) {
                    next = tests.add(criteria[i].condition(), ~criterionRanks[i], next);
                }
            }
        }
        return next;
    }

    private Looks looks(Condition condition) {
        List<Condition.Range> ranges = condition.ranges();
        int[] numbers = new int[ranges.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(ranges.get(i).tally());
        }
        return new Looks(ranges, numbers);
    }

    /** The number of a tally. */
    int number(Tally tally) {
        return tests.number(tally);
    }

    private int[] talliesOf(EvidenceType type) {
        int[] found = new int[tallies.size()];
        int size = 0;
        for (int tally = 0; tally < found.length; tally++) {
            if (tallies.get(tally).selector().type() == type) {
                found[size++] = tally;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** The tallies that look at records of a type. */
    int[] talliesLookingAt(EvidenceType type) {
        return talliesByType.get(type);
    }

    /** Whether an open objection keeps a case from a tally: what is only remarked on counts for nothing that could be suspended (R27). */
    boolean isSuspended(int tally) {
        return suspendsDisputed && isGrading[tally];
    }

    /** Whether whatever counts for two tallies does so on the same days; there need not be a first one. */
    boolean isCutAlike(int one, int other) {
        return one >= 0 && windows[one] == windows[other] && isSuspended(one) == isSuspended(other);
    }

    /** An authority's name in canonical form, the same for all names of the bureau itself (R11, R12). */
    String authority(String name) {
        String canonical = CanonicalText.comparable(name);
        return ownNames.contains(canonical) ? OWN_AUTHORITY : canonical;
    }

    boolean isOwnAuthority(String name) {
        return authority(name).equals(OWN_AUTHORITY);
    }

    /** Whether a condition, or a part of one, holds. */
    static boolean holds(Condition condition, List<Tally> tallies, long[] values) {
        Tests tests = new Tests(tallies);
        return tests.walk(tests.add(condition, ~1, ~0), values) == 1;
    }

    boolean isMet(int criterion, long[] values) {
        return holding.holds(criterion, values);
    }

    boolean isExceeded(int limit, long[] values) {
        return holding.holds(criteria.length + limit, values);
    }

    /** The tallies that make a criterion hold that does. Not to be changed. */
    int[] grounding(int criterion, long[] values) {
        return criterionGroundings[criterion].tallies(values);
    }

    /** The flag that says that a limit is exceeded (R28). */
    Flag aboveLimit(int limit) {
        return aboveLimit[limit];
    }

    /** The tally of a limit, alone. Not to be changed. */
    int[] limited(int limit) {
        return limitLooks[limit].tallies;
    }

    /** What a limit's excess leads to. */
    Outcome treatment(int limit) {
        return outcome(limitRanks[limit]);
    }

    /** How bad the outcome is. */
    int rank(long[] values) {
        return tests.walk(start, values);
    }

    /** What a record adds to a tally while it counts; {@link #NOT_SELECTED} if it is not one that the tally looks for. */
    long weight(int tally, Evidence record) {
        if (!(tallies.get(tally).selector() instanceof Selector.Acts selector)) {
            return reasonNotSelected(tally, record).isPresent() ? NOT_SELECTED : 1;
        }
        Decision decision = (Decision) record;
        long acts = actsOf(decision, selector.actClass());
        if (acts == 0) {
            return NOT_SELECTED;
        }
        if (tallies.get(tally).quantity() instanceof Quantity.Sum sum) {
            return fenOf(decision, sum);
        }
        if (tallies.get(tally).quantity() instanceof Quantity.Points points) {
            return pointsOf(decision, points);
        }
        return units[tally] == CountingUnit.ACT ? acts : 1;
    }

    /** What a decision adds to a sum; it is not looked for if it carries no amount of the kinds. */
    private long fenOf(Decision decision, Quantity.Sum sum) {
        long fen = NOT_SELECTED;
        for (Act act : decision.acts()) {
            for (Sanction sanction : act.sanctions()) {
                if (sum.kinds().contains(sanction.kind()) && sanction.amount().isPresent()) {
                    fen = Math.max(fen, 0) + sanction.amount().get().fen();
                }
            }
        }
        return fen;
    }

    /** The kinds that have points are those that put an act into the class. */
    private long pointsOf(Decision decision, Quantity.Points points) {
        long sum = 0;
        for (Act act : decision.acts()) {
            sum += points.perAct().getOrDefault(rulebook.classification().heaviest(act), 0L);
        }
        return sum;
    }

    private long actsOf(Decision decision, ActClass actClass) {
        long acts = 0;
        for (Act act : decision.acts()) {
            if (rulebook.classification().isIn(act, actClass)) {
                acts++;
            }
        }
        return acts;
    }

    /** Why a record is not one that a tally of its type looks for; empty if it is. */
    Optional<Reason> reasonNotSelected(int tally, Evidence record) {
        Selector selector = tallies.get(tally).selector();
        if (selector instanceof Selector.Acts acts) {
            return weight(tally, record) == NOT_SELECTED
                    ? Optional.of(reasonNotOfClass(acts.actClass(), (Decision) record))
                    : Optional.empty();
        }
        if (selector instanceof Selector.Commendations commendations) {
            return reasonNotCommended(commendations, (Commendation) record);
        }
        if (selector instanceof Selector.Ratings ratings) {
            CreditRating rating = (CreditRating) record;
            if (!ratings.standings().contains(rating.standing())) {
                return Optional.of(Reason.OTHER_STANDING);
            }
            return isOwnAuthority(rating.authority()) ? Optional.of(Reason.OWN_RATING) : Optional.empty();
        }
        if (selector instanceof Selector.Entries entries) {
            return entries.lists().contains(((ListEntry) record).list())
                    ? Optional.empty()
                    : Optional.of(Reason.OTHER_LIST);
        }
        return Optional.empty();
    }

    private Reason reasonNotOfClass(ActClass actClass, Decision decision) {
        if (actsOf(decision, actClass) > 0) {
            return Reason.NO_AMOUNT;
        }
        for (Act act : decision.acts()) {
            for (Sanction sanction : act.sanctions()) {
                if (actClass.heaviest().contains(sanction.kind())) {
                    return Reason.LESSER_SANCTION;
                }
            }
        }
        return Reason.OTHER_CLASS;
    }

    private static Optional<Reason> reasonNotCommended(Selector.Commendations wanted, Commendation commendation) {
        if (!wanted.by().contains(commendation.by())) {
            return Optional.of(Reason.OTHER_BODY);
        }
        boolean verified = commendation.verifiedBy().isPresent();
        return switch (wanted.verification()) {
            case ANY -> Optional.empty();
            case VERIFIED -> verified ? Optional.empty() : Optional.of(Reason.UNVERIFIED);
            case UNVERIFIED -> verified ? Optional.of(Reason.VERIFIED) : Optional.empty();
        };
    }

    /** The ranges that a condition wants tallies in, and the numbers of these tallies. */
    static final class Looks {
        final List<Condition.Range> ranges;
        final int[] tallies;

        private Looks(List<Condition.Range> ranges, int[] tallies) {
            this.ranges = ranges;
            this.tallies = tallies;
        }
    }
}
