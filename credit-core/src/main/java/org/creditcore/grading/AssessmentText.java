package org.creditcore.grading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.rulebook.Condition;
import org.creditcore.subject.BilingualText;
import org.creditcore.subject.Language;

/** Writes an assessment for people. Every word comes from the rulebook or stands here, in both languages. */
final class AssessmentText {
    private final Assessment assessment;
    private final Language language;
    private final Set<Flag> flags;
    private final BilingualText text;

    AssessmentText(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = Objects.requireNonNull(language, "language");
        this.text = new BilingualText(language);
        this.flags = new LinkedHashSet<>(assessment.flags());
    }

    String text() {
        text.line(assessment.file().subject().shownIdentifier() + ": "
                + assessment.outcome().code());
        text.line("  " + text.say("评定日 ", "as of ") + assessment.day()
                + assessment
                        .knownOn()
                        .map(known -> text.say("，按", ", as known on ") + known.lastDay() + text.say("所知", ""))
                        .orElse("")
                + text.say("：", ": ") + assessment.outcome().name().in(language));
        String reading = assessment.rulebook().reading().toString();
        text.line("  " + text.say("依据 ", "by ") + assessment.rulebook().document()
                + (reading.isEmpty() ? "" : text.say("，读法 ", ", read with ") + reading));
        List<Finding> findings = assessment.findings();
        section(
                text.say("评级依据", "grounds"),
                findings.stream().filter(Finding::holds).toList());
        section(
                text.say("不成立的依据", "not met"),
                findings.stream().filter(finding -> !finding.holds()).toList());
        List<SetAside> setAside = assessment.setAside();
        text.heading("  " + text.say("未计入的记录", "set aside"), setAside.isEmpty());
        setAside.forEach(this::setAside);
        text.heading("  " + text.say("提示", "flags"), flags.isEmpty());
        flags.forEach(flag -> text.line("    " + flag));
        text.line("  " + text.say("下次变动", "next change") + text.say("：", ": ")
                + assessment.nextChange().map(change -> change.text(language)).orElse(text.say("无", "none")));
        return text.toString();
    }

    private void section(String title, List<Finding> findings) {
        text.heading("  " + title, findings.isEmpty());
        findings.forEach(this::finding);
    }

    private void finding(Finding finding) {
        String kind = finding.kind() == Finding.Kind.LIMIT ? text.say("上限 ", "limit ") : "";
        List<String> rules = finding.citation().rules();
        text.line("    " + kind + finding.code() + text.say("，", ", ")
                + finding.citation().in(language)
                + (rules.isEmpty() ? "" : " (" + String.join(", ", rules) + ")") + text.say("：", ": ")
                + finding.name().in(language));
        for (Finding.Measured measure : finding.measures()) {
            String bounds = bounds(measure);
            text.line("      " + measure.range().tally().name().in(language) + text.say("：", ": ")
                    + amount(measure, measure.value())
                    + (bounds.isEmpty() ? "" : text.say("（", " (") + bounds + distance(measure) + text.say("）", ")")));
        }
        if (finding.holds()) {
            finding.counted().forEach(record -> text.line("      " + describe(record) + disputed(record)));
        }
    }

    private String disputed(Evidence record) {
        Flag flag = new Flag(Flag.DISPUTED, record.id());
        return flags.contains(flag) ? text.say("（异议中）", " (disputed)") : "";
    }

    private String bounds(Finding.Measured measure) {
        Condition.Range range = measure.range();
        List<String> bounds = new ArrayList<>();
        if (range.atLeast() > 0) {
            bounds.add(text.say("至少", "at least ") + amount(measure, range.atLeast()));
        }
        if (range.isBounded()) {
            bounds.add(text.say("至多", "at most ") + amount(measure, range.atMost()));
        }
        return String.join(text.say("，", ", "), bounds);
    }

    private String distance(Finding.Measured measure) {
        String separator = text.say("；", "; ");
        if (measure.missing() > 0) {
            return separator + text.say("差", "") + amount(measure, measure.missing()) + text.say("", " missing");
        }
        if (measure.excess() > 0) {
            return separator + text.say("超出", "") + amount(measure, measure.excess()) + text.say("", " above");
        }
        return measure.range().isBounded()
                ? separator + text.say("余", "") + amount(measure, measure.left()) + text.say("", " left")
                : "";
    }

    private static String amount(Finding.Measured measure, long value) {
        return measure.range().tally().isAmount() ? Money.ofFen(value).grouped() : Long.toString(value);
    }

    private void setAside(SetAside setAside) {
        text.line("    " + describe(setAside.evidence()) + text.say("：", ": ") + setAside.text(language));
    }

    /** The record by id, type, date, authority and number; nothing that may name a person. */
    private String describe(Evidence record) {
        String issued = authority(record)
                .map(authority -> text.say("，", ", ") + authority)
                .orElse("");
        return record.id()
                + text.say("：", ": ")
                + record.type().term().in(language)
                + text.say("，", ", ")
                + record.date()
                + issued;
    }

    private static Optional<String> authority(Evidence record) {
        return switch (record.type()) {
            case DECISION -> Optional.of(((Decision) record).authority() + " " + ((Decision) record).document());
            case COMMITMENT_BREACH ->
                Optional.of(((CommitmentBreach) record).authority() + " " + ((CommitmentBreach) record).document());
            case SERIOUS_DISHONESTY ->
                Optional.of(((SeriousDishonesty) record).authority() + " " + ((SeriousDishonesty) record).document());
            case COMMENDATION -> Optional.of(((Commendation) record).authority());
            case RATING ->
                Optional.of(((CreditRating) record).authority() + " " + ((CreditRating) record).scheme() + " "
                        + ((CreditRating) record).result());
            case LIST_ENTRY -> Optional.of(((ListEntry) record).authority());
            case OBSERVATION -> Optional.empty();
        };
    }
}
