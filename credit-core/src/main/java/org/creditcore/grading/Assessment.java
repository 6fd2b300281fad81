package org.creditcore.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.grading.SetAside.Reason;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.Grade;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Remark;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/**
 * The grade of a subject on a day, with its grounds.
 *
 * <p>It is the result of the rules; what a person decides stands beside it, never in its place (Art. 4; R31). Grade and grounds
 * are settled when it is made; findings, flags, the next change and texts are views of the same spans of days, computed when
 * asked for. Immutable, and safe for use by several threads. Two assessments are equal if they answer the same question about
 * equal files by equal rules.
 */
public final class Assessment {
    private static final Ground[] NO_GROUND = {};

    private final Compiled rules;
    private final CreditFile file;
    private final LocalDate day;
    private final Optional<KnownOn> knownOn;
    private final Cases cases;
    private final Spans spans;
    private final int epochDay;
    private final long[] values;
    private final Outcome outcome;

    Assessment(Compiled rules, CreditFile file, LocalDate day, Optional<KnownOn> knownOn) {
        this(rules, file, day, knownOn, Cases.of(rules, file, Knowledge.of(knownOn)));
    }

    private Assessment(Compiled rules, CreditFile file, LocalDate day, Optional<KnownOn> knownOn, Cases cases) {
        this(rules, file, day, knownOn, cases, new Spans(rules, cases.cases()));
    }

    /** Of a file that is resolved already. */
    Assessment(Compiled rules, CreditFile file, LocalDate day, Optional<KnownOn> knownOn, Cases cases, Spans spans) {
        this.rules = rules;
        this.file = file;
        this.day = day;
        this.knownOn = knownOn;
        this.cases = cases;
        this.spans = spans;
        this.epochDay = Days.day(day);
        this.values = spans.valuesOn(epochDay);
        this.outcome = rules.outcome(rules.rank(values));
    }

    /**
     * The rules graded by.
     *
     * @return the rulebook, under its reading
     */
    public Rulebook rulebook() {
        return rules.rulebook;
    }

    /**
     * A grader by the same rules, for further questions about them.
     *
     * @return the grader
     */
    public Grader grader() {
        return new Grader(rules);
    }

    /**
     * What was graded.
     *
     * @return the file
     */
    public CreditFile file() {
        return file;
    }

    /**
     * The day asked about.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The day as known on which it was asked.
     *
     * @return the day of knowledge; empty if everything on file was taken into account
     */
    public Optional<KnownOn> knownOn() {
        return knownOn;
    }

    /**
     * What grading came to.
     *
     * @return a grade, or that there is none
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * The grade.
     *
     * @return the grade, if the outcome is one
     */
    public Optional<Grade> grade() {
        return outcome.grade();
    }

    /**
     * The outcome, grounds and flags in codes.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        Ground[] met = NO_GROUND;
        Ground[] exceeded = NO_GROUND;
        int criteria = 0;
        int limits = 0;
        for (int word = 0; word < rules.holding.words(); word++) {
            for (long left = rules.holding.word(word, values); left != 0; left &= left - 1) {
                int number = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (number < rules.criteria.length) {
                    met = criteria == 0 ? new Ground[rules.criteria.length - number] : met;
                    met[criteria++] = criterion(number);
                } else {
                    int limit = number - rules.criteria.length;
                    exceeded = limits == 0 ? new Ground[rules.limits.length - limit] : exceeded;
                    exceeded[limits++] = limit(limit);
                }
            }
        }
        return new Verdict(outcome, FixedList.over(met, criteria), FixedList.over(exceeded, limits), flags(limits > 0));
    }

    private Ground criterion(int met) {
        return new Ground(rules.criteria[met].code(), spans.ids(rules.grounding(met, values), epochDay));
    }

    private Ground limit(int exceeded) {
        return new Ground(rules.limits[exceeded].code(), spans.ids(rules.limited(exceeded), epochDay));
    }

    /**
     * What was found for each criterion and each limit.
     *
     * @return the findings: the criteria, then the limits, in the order of the rulebook
     */
    public List<Finding> findings() {
        return findings(false);
    }

    private List<Finding> findings(boolean onlyWhatHolds) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rules.criteria.length; i++) {
            boolean holds = rules.isMet(i, values);
            if (holds || !onlyWhatHolds) {
                Criterion criterion = rules.criteria[i];
                findings.add(finding(
                        Finding.Kind.CRITERION,
                        criterion.code(),
                        criterion.citation(),
                        criterion.name(),
                        holds,
                        Outcome.graded(criterion.grade()),
                        rules.criterionLooks[i]));
            }
        }
        for (int i = 0; i < rules.limits.length; i++) {
            boolean holds = rules.isExceeded(i, values);
            if (holds || !onlyWhatHolds) {
                Limit limit = rules.limits[i];
                findings.add(finding(
                        Finding.Kind.LIMIT,
                        limit.code(),
                        limit.citation(),
                        limit.name(),
                        holds,
                        rules.treatment(i),
                        rules.limitLooks[i]));
            }
        }
        return List.copyOf(findings);
    }

    /**
     * The criteria that are met and the limits that are exceeded.
     *
     * @return the findings that hold, those that do not decide too
     */
    public List<Finding> grounds() {
        return findings(true);
    }

    /**
     * The records that no criterion and no limit counts on this day.
     *
     * @return each with its reason, by date, then id; where criteria have different reasons, that of one which looks for such
     *     a record, or else of one which nearly does
     */
    public List<SetAside> setAside() {
        List<SetAside> setAside = new ArrayList<>(cases.leftOut());
        for (Case other : casesBut(spans.countedBy(rules.gradingTallies, epochDay))) {
            setAside.add(whyNowhere(other));
        }
        setAside.sort(Comparator.comparing(SetAside::evidence, Cases.ByDate.ORDER));
        return List.copyOf(setAside);
    }

    private SetAside whyNowhere(Case other) {
        SetAside nearest = SetAside.because(other.evidence(), Reason.CONTEXT_ONLY);
        for (int tally : rules.gradingTallies) {
            if (rules.tallies.get(tally).selector().type() == other.evidence().type()) {
                SetAside why = spans.whyNot(other, tally, epochDay).orElseThrow();
                nearest = why.reason().nearness() > nearest.reason().nearness() ? why : nearest;
            }
        }
        return nearest;
    }

    /**
     * What an official should see beside the grade: excesses, disputed grounds, duplicate and conflicting reports, and what the
     * rulebook remarks on.
     *
     * @return the flags, in order of code points
     */
    public List<Flag> flags() {
        return flags(true);
    }

    private List<Flag> flags(boolean mayExceed) {
        List<Flag> flags = new ArrayList<>();
        if (!cases.flags().isEmpty()) {
            flags.addAll(cases.flags());
        }
        for (int i = 0; mayExceed && i < rules.limits.length; i++) {
            if (rules.isExceeded(i, values)) {
                flags.add(rules.aboveLimit(i));
            }
        }
        if (spans.anyDisputed) {
            for (Case ground : spans.countedBy(grounding(), epochDay)) {
                if (ground.disputed().contains(epochDay)) {
                    flags.add(new Flag(Flag.DISPUTED, ground.evidence().id()));
                }
            }
        }
        for (Remark remark : rules.remarks) {
            int[] tally = {rules.number(remark.tally())};
            for (String id : spans.ids(tally, epochDay)) {
                flags.add(new Flag(remark.code(), id));
            }
        }
        if (flags.isEmpty()) {
            return List.of();
        }
        flags.sort(Flag.ByWord.ORDER);
        return List.copyOf(flags);
    }

    /** The tallies that make what holds hold; one may be named twice. */
    private int[] grounding() {
        IntStream.Builder grounding = IntStream.builder();
        for (int i = 0; i < rules.criteria.length; i++) {
            if (rules.isMet(i, values)) {
                Arrays.stream(rules.grounding(i, values)).forEach(grounding::add);
            }
        }
        for (int i = 0; i < rules.limits.length; i++) {
            if (rules.isExceeded(i, values)) {
                Arrays.stream(rules.limited(i)).forEach(grounding::add);
            }
        }
        return grounding.build().toArray();
    }

    /**
     * When outcome or grade next differ from today's, reckoning with records and events on file that are dated later, and with
     * what was known on the day of knowledge (R22).
     *
     * @return the first later day on which they do; empty if they never do
     */
    public Optional<Change> nextChange() {
        return new Sweep(spans, epochDay, values).next();
    }

    /**
     * The outcome on every day there is, with the knowledge of this assessment.
     *
     * @return the timeline, the same whatever day was asked about
     */
    public Timeline timeline() {
        return Timeline.of(spans);
    }

    /**
     * Which repairs on the day asked about would lift the outcome, described and not listed, and when it lifts by itself (R18).
     *
     * @return the remedies
     * @throws UnsupportedOperationException if the rulebook lets a repair make an outcome worse, so that requirements cannot
     *     describe them; judged tally by tally, for the values that repairs on that day can bring about
     */
    public Remedies remedies() {
        return new RemedyFinder(spans, epochDay, values).find(day);
    }

    /**
     * How far each criterion and each limit is from turning, and when it turns by itself.
     *
     * @return one for each of the {@link #findings()}, in their order
     */
    public List<Slack> slack() {
        return new SlackFinder(spans, epochDay, values).find(day);
    }

    /**
     * The assessment for people, the same to the byte wherever it is made: outcome, grounds, what was looked at and not met,
     * what was set aside and why, flags and the next change. No name and no whole personal identifier is in it.
     *
     * @param language the language
     * @return several lines, each ended by {@code \n}; the first is {@code SCHEME identifier: OUTCOME}
     */
    public String text(Language language) {
        return new AssessmentText(this, language).text();
    }

    /**
     * What would be otherwise if something else were on file. The file itself stays as it is.
     *
     * @param otherFile a file about the same subject, such as this one with a repair or without a record
     * @return the difference that it makes on the day, with the same rules and knowledge
     * @throws IllegalArgumentException if the file is about another subject
     */
    public Difference whatIf(CreditFile otherFile) {
        return Difference.between(this, new Assessment(rules, otherFile, day, knownOn));
    }

    /**
     * Whether the outcome hangs on how a gap in the text is read.
     *
     * @return the outcome under every reading of the rulebook
     */
    public Sensitivity sensitivity() {
        List<Outcome> outcomes = new ArrayList<>();
        for (Compiled read : rules.readings()) {
            long[] readValues = new Spans(read, cases.cases()).valuesOn(epochDay);
            outcomes.add(read.outcome(read.rank(readValues)));
        }
        return new Sensitivity(rules.rulebook.options(), rules.rulebook.reading(), outcomes);
    }

    /**
     * The spans of days on which records count: the calendar that grade, grounds and next change are read off, for every day
     * and not only the one asked about. Spans of tallies that are only remarked on are among them (R27).
     *
     * @return the spans, by date of the record, then its id, tally and first day
     */
    public List<CountedSpan> spans() {
        List<CountedSpan> views = new ArrayList<>();
        for (int span = 0; span < spans.size(); span++) {
            int last = spans.last(span);
            views.add(new CountedSpan(
                    spans.caseOf(span).evidence(),
                    rules.tallies.get(spans.tallyOf(span)),
                    Days.date(spans.first(span)),
                    last == Days.FOREVER ? Optional.empty() : Optional.of(Days.date(last)),
                    spans.weight(span)));
        }
        return List.copyOf(views);
    }

    private Finding finding(
            Finding.Kind kind,
            String code,
            Citation citation,
            Term name,
            boolean holds,
            Outcome ground,
            Compiled.Looks looks) {
        int[] tallies = looks.tallies;
        List<Evidence> counted = counted(tallies);
        Finding.Measured[] measures = new Finding.Measured[tallies.length];
        for (int i = 0; i < measures.length; i++) {
            int[] alone = {tallies[i]};
            List<Evidence> ofOne = tallies.length == 1 ? counted : new DeferredList<>(() -> counted(alone));
            measures[i] = new Finding.Measured(looks.ranges.get(i), values[tallies[i]], ofOne);
        }
        return new Finding(
                kind,
                code,
                citation,
                name,
                holds,
                ground,
                FixedList.over(measures, measures.length),
                counted,
                new DeferredList<>(() -> setAsideBy(tallies)));
    }

    private List<Evidence> counted(int[] tallies) {
        List<Case> counted = spans.countedBy(tallies, epochDay);
        Evidence[] evidence = new Evidence[counted.size()];
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] = counted.get(i).evidence();
        }
        return FixedList.over(evidence, evidence.length);
    }

    private List<SetAside> setAsideBy(int[] tallies) {
        Map<EvidenceType, Integer> firstOfType = new EnumMap<>(EvidenceType.class);
        for (int tally : tallies) {
            firstOfType.putIfAbsent(rules.tallies.get(tally).selector().type(), tally);
        }
        List<SetAside> setAside = new ArrayList<>();
        for (SetAside leftOut : cases.leftOut()) {
            if (firstOfType.containsKey(leftOut.evidence().type())) {
                setAside.add(leftOut);
            }
        }
        for (Case other : casesBut(spans.countedBy(tallies, epochDay))) {
            Integer first = firstOfType.get(other.evidence().type());
            if (first != null) {
                setAside.add(spans.whyNot(other, first, epochDay).orElseThrow());
            }
        }
        setAside.sort(Comparator.comparing(SetAside::evidence, Cases.ByDate.ORDER));
        return List.copyOf(setAside);
    }

    /** All cases but some, by date as they are. */
    private List<Case> casesBut(List<Case> some) {
        List<Case> others = new ArrayList<>();
        int next = 0;
        for (Case each : cases.cases()) {
            if (next < some.size() && some.get(next) == each) {
                next++;
            } else {
                others.add(each);
            }
        }
        return others;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment that
                && rulebook().equals(that.rulebook())
                && file.equals(that.file)
                && day.equals(that.day)
                && knownOn.equals(that.knownOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rulebook(), file, day, knownOn);
    }

    /**
     * The result in one line, without a whole personal identifier.
     *
     * @return for example {@code USCC 91140603MA0KAMP17P: B on 2022-06-30}
     */
    @Override
    public String toString() {
        return file.subject().shownIdentifier() + ": " + outcome + " on " + day;
    }
}
