package org.creditcore.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.Money;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Change;
import org.creditcore.grading.CountedSpan;
import org.creditcore.grading.Finding;
import org.creditcore.grading.Flag;
import org.creditcore.grading.Remedies;
import org.creditcore.measure.Disclosure;
import org.creditcore.measure.InspectionAnswer;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.measure.Missing;
import org.creditcore.measure.PublicRecord;
import org.creditcore.notice.NoticeDue;
import org.creditcore.rulebook.InspectionTrigger;
import org.creditcore.rulebook.NoticeForm;
import org.creditcore.rulebook.NoticePart;
import org.creditcore.rulebook.NoticeRule;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Recipient;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.ForeignPermanentResidentNumber;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.ResidentIdentityNumber;
import org.creditcore.subject.Subject;
import org.creditcore.subject.UnifiedSocialCreditCode;

/**
 * The page of one subject, as its template asks for it: each method without parameters is a name in {@code subject.html}. Texts of
 * records are fit to be shown, and not yet escaped: that is the template's work.
 */
final class SubjectPage {
    private final MeasurePlan plan;
    private final Assessment assessment;
    private final Rulebook rulebook;
    private final boolean isIncomplete;
    private final IdentifierMask mask;
    private final List<Finding> findings;
    private final List<Flag> flags;
    private final Remedies remedies;
    private final List<CountedSpan> spans;

    /** A criterion or limit. */
    record FindingView(
            boolean isLimit,
            String code,
            Both citation,
            Both name,
            List<Measured> measures,
            List<RecordView> records) {}

    /** What was counted, and what would have to be. */
    record Measured(Both name, String value, Optional<Both> bounds) {}

    /** A record that does not count, and why. */
    record LeftOut(RecordView record, Both reason) {}

    /** Something to look at. */
    record FlagView(String code, Both text) {}

    /** What comes next. */
    record NextChange(LocalDate on, OutcomeView outcome, List<Both> causes) {}

    /** A stretch of days with one outcome. */
    record SegmentView(
            Optional<LocalDate> from, Optional<LocalDate> to, OutcomeView outcome, List<Both> causes, boolean isNow) {}

    /** Whether and how repairs lift the grade. */
    record RemedyView(OutcomeView outcome, boolean isReachable, Both text) {}

    /** A span in words. */
    record SpanView(String id, Both tally, LocalDate first, Optional<LocalDate> last) {}

    /** A measure. */
    record MeasureView(
            String code, Both name, Both citation, Both status, Optional<Both> missing, Optional<LocalDate> last) {}

    /** How inspections are held. */
    record InspectionView(Both trigger, boolean isAllowed, Both regime) {}

    /** What the public sees of a record, or why it sees nothing. */
    record DisclosureView(
            String id, Optional<PublicView> published, Optional<Both> withheld, Optional<Both> setAside) {}

    /** What the public sees. */
    record PublicView(
            Both type,
            String issued,
            LocalDate date,
            Optional<Both> sanctions,
            boolean isDisputed,
            Optional<LocalDate> last) {}

    /** The notices for records of one severity. */
    record NoticeView(Both severity, List<Noticed> records, List<FormView> forms) {}

    /** A record that calls for a notice. */
    record Noticed(String id, LocalDate date) {}

    /** One form of it. */
    record FormView(Both form, Both recipients, Optional<Both> contents) {}

    /**
     * A page.
     *
     * @param isIncomplete whether something about the subject was set aside
     */
    SubjectPage(MeasurePlan plan, boolean isIncomplete) {
        this.plan = plan;
        this.assessment = plan.assessment();
        this.rulebook = assessment.rulebook();
        this.isIncomplete = isIncomplete;
        this.mask = IdentifierMask.of(assessment.file().subject());
        this.findings = assessment.findings();
        this.flags = assessment.flags();
        this.remedies = assessment.remedies();
        this.spans = assessment.spans();
    }

    /** A text of a record, with the subject's personal identifier masked and nothing in it that hides or reorders letters. */
    private String shown(String text) {
        return Line.escaped(mask.applied(text.strip().replaceAll("\\s*\\R\\s*", " ")));
    }

    private Both shown(Both text) {
        return new Both(shown(text.zh()), shown(text.en()));
    }

    private RecordView shown(Evidence record) {
        return RecordView.of(record, flags.contains(new Flag(Flag.DISPUTED, record.id())), this::shown);
    }

    // the head

    /** The name, or the identifier where there is none. */
    String heading() {
        return subject().name().map(this::shown).orElse(identifier());
    }

    /** The identifier, masked if it is personal. */
    String identifier() {
        Identifier identifier = subject().identifier();
        return Line.escaped(subject().isPersonal(identifier) ? identifier.masked() : identifier.value());
    }

    Both scheme() {
        String scheme = subject().identifier().scheme();
        return switch (scheme) {
            case UnifiedSocialCreditCode.SCHEME -> new Both("统一社会信用代码", "unified social credit code");
            case ResidentIdentityNumber.SCHEME -> new Both("居民身份证号码", "resident identity number");
            case ForeignPermanentResidentNumber.SCHEME -> new Both("外国人永久居留身份证号码", "foreign permanent resident number");
            default -> new Both(shown(scheme), "");
        };
    }

    Both kind() {
        return Both.of(subject().kind().term());
    }

    private Subject subject() {
        return assessment.file().subject();
    }

    OutcomeView outcome() {
        return OutcomeView.of(rulebook, assessment.outcome());
    }

    LocalDate day() {
        return assessment.day();
    }

    Optional<LocalDate> knownOn() {
        return assessment.knownOn().map(known -> known.lastDay());
    }

    Both rulesTitle() {
        return Both.of(rulebook.title());
    }

    String rulesDocument() {
        return rulebook.document();
    }

    boolean hasReading() {
        return !rulebook.options().isEmpty();
    }

    String reading() {
        return rulebook.reading().toString();
    }

    /** Which article speaks of objections, if the rules say so. */
    Optional<Both> objectionCitation() {
        return rulebook.disputed().option().map(option -> Both.of(option.citation()));
    }

    boolean isIncomplete() {
        return isIncomplete;
    }

    Optional<NextChange> nextChange() {
        return assessment.nextChange().map(this::change);
    }

    private NextChange change(Change change) {
        return new NextChange(change.on(), OutcomeView.of(rulebook, change.outcome()), causes(change));
    }

    private List<Both> causes(Change change) {
        return change.causes().stream()
                .map(cause -> shown(Both.in(cause::text)))
                .toList();
    }

    /** The outcome on every day there is. */
    List<SegmentView> timeline() {
        return assessment.timeline().segments().stream()
                .map(segment -> new SegmentView(
                        segment.firstDay(),
                        segment.lastDay(),
                        OutcomeView.of(rulebook, segment.outcome()),
                        segment.begin().map(this::causes).orElse(List.of()),
                        segment.contains(day())))
                .toList();
    }

    /** The better outcomes, the best first: by which repairs they are reached, or why not. */
    List<RemedyView> remedies() {
        List<RemedyView> views = new ArrayList<>();
        remedies.unreachable().forEach(beyond -> views.add(remedy(beyond.outcome(), false, Both.in(beyond::text))));
        remedies.lifts().forEach(lift -> views.add(remedy(lift.outcome(), true, Both.in(lift::text))));
        return views;
    }

    boolean hasRemedies() {
        return !remedies.lifts().isEmpty() || !remedies.unreachable().isEmpty();
    }

    private RemedyView remedy(Outcome outcome, boolean isReachable, Both text) {
        // the outcome is shown as a mark
        int length = outcome.code().length();
        return new RemedyView(
                OutcomeView.of(rulebook, outcome),
                isReachable,
                shown(new Both(
                        text.zh().substring(length + "：".length()), text.en().substring(length + ": ".length()))));
    }

    /** When the outcome becomes better if nothing is done. */
    Optional<NextChange> byItself() {
        return remedies.byItself().map(this::change);
    }

    // grounds

    List<FindingView> grounds() {
        return findings(Finding::holds);
    }

    List<FindingView> notMet() {
        return findings(finding -> !finding.holds());
    }

    private List<FindingView> findings(Predicate<Finding> wanted) {
        return findings.stream().filter(wanted).map(this::finding).toList();
    }

    private FindingView finding(Finding finding) {
        return new FindingView(
                finding.kind() == Finding.Kind.LIMIT,
                finding.code(),
                Both.of(finding.citation()),
                Both.of(finding.name()),
                finding.measures().stream().map(SubjectPage::measured).toList(),
                finding.counted().stream().map(this::shown).toList());
    }

    private static Measured measured(Finding.Measured measured) {
        return new Measured(
                Both.of(measured.range().tally().name()), amount(measured, measured.value()), bounds(measured));
    }

    private static Optional<Both> bounds(Finding.Measured measured) {
        List<String> chinese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        if (measured.range().atLeast() > 0) {
            chinese.add("至少 " + amount(measured, measured.range().atLeast()));
            english.add("at least " + amount(measured, measured.range().atLeast()));
        }
        if (measured.range().isBounded()) {
            chinese.add("至多 " + amount(measured, measured.range().atMost()));
            english.add("at most " + amount(measured, measured.range().atMost()));
        }
        return chinese.isEmpty()
                ? Optional.empty()
                : Optional.of(distance(measured)
                        .map(distance -> new Both(
                                String.join("，", chinese) + "；" + distance.zh(),
                                String.join(", ", english) + "; " + distance.en()))
                        .orElse(new Both(String.join("，", chinese), String.join(", ", english))));
    }

    private static Optional<Both> distance(Finding.Measured measured) {
        if (measured.missing() > 0) {
            String missing = amount(measured, measured.missing());
            return Optional.of(new Both("差 " + missing, missing + " missing"));
        }
        if (measured.excess() > 0) {
            String excess = amount(measured, measured.excess());
            return Optional.of(new Both("超出 " + excess, excess + " above"));
        }
        if (measured.range().isBounded()) {
            String left = amount(measured, measured.left());
            return Optional.of(new Both("余 " + left, left + " left"));
        }
        return Optional.empty();
    }

    private static String amount(Finding.Measured measured, long value) {
        return measured.range().tally().isAmount() ? Money.ofFen(value).grouped() : Long.toString(value);
    }

    List<LeftOut> setAside() {
        return assessment.setAside().stream()
                .map(setAside -> new LeftOut(shown(setAside.evidence()), shown(Both.in(setAside::text))))
                .toList();
    }

    List<FlagView> flags() {
        return flags.stream()
                .map(flag -> new FlagView(shown(flag.toString()), shown(text(flag))))
                .toList();
    }

    boolean hasFlags() {
        return !flags.isEmpty();
    }

    private Both text(Flag flag) {
        String about = flag.about();
        return switch (flag.code()) {
            case Flag.ABOVE_LIMIT ->
                new Both("超过上限 " + about + "，请复核", "above the limit " + about + ", to be reviewed");
            case Flag.DISPUTED -> new Both(about + " 异议中", "an objection to " + about + " is open");
            case Flag.DUPLICATE_REPORT -> new Both(about + " 为重复报送", about + " is a duplicate report");
            case Flag.CONFLICTING_REPORT ->
                new Both(about + " 与所采用的报送内容不一致", about + " conflicts with the report used");
            default ->
                rulebook.remarks().stream()
                        .filter(remark -> remark.code().equals(flag.code()))
                        .findFirst()
                        .map(remark -> new Both(
                                about + " " + remark.name().chinese(),
                                about + ": " + remark.name().english()))
                        .orElse(new Both(about, about));
        };
    }

    // time

    Optional<TimePicture> picture() {
        return TimePicture.of(assessment, spans, this::shown);
    }

    List<SpanView> spans() {
        return spans.stream()
                .map(span -> new SpanView(
                        shown(span.evidence().id()), Both.of(span.tally().name()), span.firstDay(), span.lastDay()))
                .toList();
    }

    // what follows

    List<MeasureView> measures() {
        return plan.measures().stream()
                .map(planned -> new MeasureView(
                        planned.measure().code(),
                        shown(Both.of(planned.name())),
                        Both.of(planned.measure().citation()),
                        Both.of(planned.status().term()),
                        planned.missing().isEmpty()
                                ? Optional.empty()
                                : Optional.of(Both.list(planned.missing(), Missing::term)),
                        plan.lastDayOf(planned)))
                .toList();
    }

    boolean hasMeasures() {
        return !plan.measures().isEmpty();
    }

    boolean speaksOfMeasures() {
        return !rulebook.measures().isEmpty();
    }

    boolean speaksOfInspections() {
        return PlanText.speaksOfInspections(plan);
    }

    Both inspectionCitation() {
        return Both.of(plan.inspection(InspectionTrigger.ROUTINE).citation());
    }

    boolean isUnderDynamicSupervision() {
        return plan.inspection(InspectionTrigger.ROUTINE).dynamicSupervision();
    }

    List<InspectionView> inspections() {
        List<InspectionView> views = new ArrayList<>();
        for (InspectionTrigger trigger : InspectionTrigger.values()) {
            InspectionAnswer answer = plan.inspection(trigger);
            views.add(new InspectionView(
                    Both.of(trigger.term()),
                    answer.isAllowed(),
                    Both.of(answer.regime().term())));
        }
        return views;
    }

    boolean hasDisclosures() {
        return PlanText.isDisclosed(plan);
    }

    /** Where the subject is in the grade in which records go out: each record, and whether it does. */
    List<DisclosureView> disclosures() {
        return hasDisclosures()
                ? plan.disclosure().decisions().stream().map(this::disclosure).toList()
                : List.of();
    }

    private DisclosureView disclosure(Disclosure.RecordDecision decision) {
        return new DisclosureView(
                shown(decision.evidence().id()),
                decision.published().map(this::published),
                decision.withheld().map(why -> Both.of(why.term())),
                decision.setAside().map(why -> shown(Both.in(why::text))));
    }

    private PublicView published(PublicRecord out) {
        return new PublicView(
                Both.of(out.type().term()),
                shown(out.authority()
                        + out.document().map(number -> " " + number).orElse("")),
                out.date(),
                out.sanctions().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Both.list(
                                out.sanctions(), sanction -> sanction.kind().term())),
                out.disputed(),
                out.lastDay());
    }

    Optional<Both> noticeCitation() {
        return rulebook.notices().map(NoticeRule::citation).map(Both::of);
    }

    Optional<Both> noticeRegister() {
        return rulebook.notices().map(NoticeRule::register).map(Both::of);
    }

    List<NoticeView> notices() {
        return PlanText.bySeverity(NoticeDue.listed(assessment)).stream()
                .map(equal -> new NoticeView(
                        Both.of(equal.get(0).severity().term()),
                        equal.stream()
                                .map(notice -> new Noticed(
                                        shown(notice.evidence().id()),
                                        notice.evidence().date()))
                                .toList(),
                        equal.get(0).forms().stream()
                                .map(form -> form(equal.get(0), form))
                                .toList()))
                .toList();
    }

    private static FormView form(NoticeDue notice, NoticeForm form) {
        return new FormView(
                Both.of(form.term()),
                Both.list(notice.recipients(form), Recipient::term),
                notice.parts(form).isEmpty()
                        ? Optional.empty()
                        : Optional.of(Both.list(notice.parts(form), NoticePart::term)));
    }
}
