package org.creditcore.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.Standing;
import org.creditcore.subject.Language;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.Term;

/**
 * Writes a rulebook as a document in Markdown that a jurist can check against the regulation. Every word comes from the terms of
 * the rulebook or is one of {@link Word}.
 */
final class RulebookDocument {
    private final Rulebook rulebook;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    RulebookDocument(Rulebook rulebook, Language language) {
        this.rulebook = rulebook;
        this.language = language;
    }

    String text() {
        line("# " + say(rulebook.title()));
        line("");
        item(0, say(Word.DOCUMENT) + colon() + escaped(rulebook.document()));
        item(0, say(Word.ID) + colon() + code(rulebook.id()));
        item(
                0,
                say(Word.AUTHORITY)
                        + colon()
                        + listed(rulebook.authorityNames().stream().map(RulebookDocument::escaped)));
        outcomes();
        options();
        classification();
        tallies();
        criteria();
        limits();
        remarks();
        otherwise();
        measures();
        inspections();
        disclosure();
        notices();
        return text.toString();
    }

    private void outcomes() {
        heading(Word.OUTCOMES);
        for (Outcome outcome : rulebook.outcomes()) {
            numbered(rulebook.rank(outcome) + 1, outcome(outcome));
        }
        paragraph(
                rulebook.precedence().isEmpty()
                        ? say(Word.WORST_DECIDES)
                        : say(Word.FIRST_DECIDES)
                                + colon()
                                + listed(rulebook.precedence().stream().map(this::outcome)));
    }

    private void options() {
        heading(Word.OPTIONS);
        if (rulebook.options().isEmpty()) {
            line(say(Word.NONE));
        }
        for (ReadingOption option : rulebook.options()) {
            part(code(option.name()) + colon() + say(option.question()), option.citation());
            row(Word.ALTERNATIVE.in(language), say(Word.MEANING), say(Word.DECISION));
            rule(3);
            for (ReadingOption.Alternative alternative : option.alternatives()) {
                boolean isDefault = alternative.code().equals(option.defaultCode());
                row(
                        code(alternative.code()),
                        say(alternative.meaning()),
                        listed(Stream.of(
                                        isChosen(option, alternative) ? strong(say(Word.CHOSEN)) : "",
                                        isDefault ? say(Word.DEFAULT) : "")
                                .filter(word -> !word.isEmpty())));
            }
        }
    }

    private void classification() {
        heading(Word.CLASSIFICATION);
        line(say(Word.SEVERITY));
        line("");
        List<SanctionKind> kinds = rulebook.classification().lightestFirst();
        for (int i = 0; i < kinds.size(); i++) {
            numbered(i + 1, say(kinds.get(i).term()));
        }
        for (ActClass actClass : rulebook.actClasses()) {
            part(code(actClass.code()) + colon() + say(actClass.name()));
            item(0, say(Word.HEAVIEST_IS) + colon() + sanctions(actClass.heaviest()));
            if (!actClass.graveWith().isEmpty()) {
                item(0, say(Word.GRAVE_WITH) + colon() + sanctions(actClass.graveWith()));
            }
        }
    }

    private void tallies() {
        heading(Word.TALLIES);
        for (Tally tally : rulebook.tallies()) {
            part(code(tally.code()) + colon() + say(tally.name()));
            item(0, say(Word.COUNTED) + colon() + selected(tally.selector()));
            if (tally.quantity() instanceof Quantity.Sum sum) {
                item(0, say(Word.UNIT) + colon() + say(Word.SUM_OF) + sanctions(sum.kinds()));
            } else if (tally.quantity() instanceof Quantity.Points points) {
                item(0, say(Word.UNIT) + colon() + say(Word.POINTS_OF) + points(points));
            } else if (tally.selector().type() == EvidenceType.DECISION) {
                chosen(Word.UNIT, ((Quantity.Count) tally.quantity()).unit(), unit -> say(Word.of(unit)));
            } else {
                item(0, say(Word.UNIT) + colon() + say(Word.EACH_RECORD));
            }
            chosen(Word.WINDOW, tally.window(), this::window);
        }
    }

    private String selected(Selector selector) {
        String type = say(selector.type().term());
        if (selector instanceof Selector.Acts acts) {
            ActClass actClass = acts.actClass();
            return type + say(Word.WITH_ACT) + code(actClass.code()) + bracketed(say(actClass.name()));
        }
        if (selector instanceof Selector.Commendations commendations) {
            return type
                    + semicolon()
                    + say(Word.BY)
                    + either(commendations.by().stream().map(CommendingBody::term))
                    + semicolon()
                    + say(Word.of(commendations.verification()));
        }
        if (selector instanceof Selector.Ratings ratings) {
            return type
                    + semicolon()
                    + say(Word.STANDING)
                    + either(ratings.standings().stream().map(Standing::term))
                    + semicolon()
                    + say(Word.LATEST_RATING);
        }
        if (selector instanceof Selector.Entries entries) {
            return type
                    + semicolon()
                    + say(Word.ON)
                    + either(entries.lists().stream().map(ListColour::term));
        }
        return type;
    }

    private String window(Window window) {
        String length = Integer.toString(window.length());
        Word words = switch (window.unit()) {
            case YEARS -> window.length() == 1 ? Word.ONE_YEAR : Word.YEARS;
            case MONTHS -> window.length() == 1 ? Word.ONE_MONTH : Word.MONTHS;
            case DAYS -> window.length() == 1 ? Word.ONE_DAY : Word.DAYS;
            case CALENDAR_YEARS -> window.length() == 1 ? Word.CALENDAR_YEAR : Word.CALENDAR_YEARS;
            case UNLIMITED -> Word.UNLIMITED;
        };
        return say(words).replace("{}", length) + (window.endsWithRecord() ? comma() + say(Word.ENDS_WITH_RECORD) : "");
    }

    private void criteria() {
        heading(Word.CRITERIA);
        for (Criterion criterion : rulebook.criteria()) {
            part(code(criterion.code()) + colon() + say(criterion.name()), criterion.citation());
            item(0, say(Word.GROUND_FOR) + colon() + outcome(Outcome.graded(criterion.grade())));
            condition(0, say(Word.MET_WHEN) + colon(), criterion.condition());
        }
    }

    private void condition(int depth, String before, Condition condition) {
        if (condition instanceof Condition.Range range) {
            item(depth, before + say(range.tally().name()) + colon() + bounds(range) + tallyCode(range.tally()));
            return;
        }
        boolean isAll = condition instanceof Condition.All;
        item(depth, before + say(isAll ? Word.ALL : Word.ANY));
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        parts.forEach(part -> condition(depth + 1, "", part));
    }

    private String bounds(Condition.Range range) {
        List<String> bounds = new ArrayList<>();
        if (range.atLeast() > 0 || !range.isBounded()) {
            bounds.add(say(Word.AT_LEAST) + amount(range.tally(), range.atLeast()));
        }
        if (range.isBounded()) {
            bounds.add(say(Word.AT_MOST) + amount(range.tally(), range.atMost()));
        }
        return String.join(comma(), bounds);
    }

    private String tallyCode(Tally tally) {
        return bracketed(code(tally.code()));
    }

    private String amount(Tally tally, long value) {
        return tally.isAmount() ? Money.ofFen(value).grouped() + say(Word.YUAN) : Long.toString(value);
    }

    private void limits() {
        heading(Word.LIMITS);
        if (rulebook.limits().isEmpty()) {
            line(say(Word.NONE));
        }
        for (Limit limit : rulebook.limits()) {
            part(code(limit.code()) + colon() + say(limit.name()), limit.citation());
            item(
                    0,
                    say(Word.EXCEEDED_WHEN)
                            + colon()
                            + say(limit.tally().name())
                            + colon()
                            + say(Word.MORE_THAN)
                            + amount(limit.tally(), limit.atMost())
                            + tallyCode(limit.tally()));
            item(0, say(Word.BOUND_OF) + colon() + code(limit.criterion().code()));
            chosen(Word.LEADS_TO, limit.treatment(), this::outcome);
        }
    }

    private void remarks() {
        heading(Word.REMARKS);
        if (rulebook.remarks().isEmpty()) {
            line(say(Word.NONE));
        }
        for (Remark remark : rulebook.remarks()) {
            part(code(remark.code()) + colon() + say(remark.name()), remark.citation());
            item(0, say(Word.SAID_OF) + colon() + say(remark.tally().name()) + tallyCode(remark.tally()));
        }
    }

    private void otherwise() {
        heading(Word.OTHERWISE);
        chosen(Word.WITHOUT_GROUND, rulebook.withoutGround(), this::outcome);
        chosen(Word.DISPUTED, rulebook.disputed(), treatment -> say(Word.of(treatment)));
    }

    private void measures() {
        heading(Word.MEASURES);
        if (rulebook.measures().isEmpty()) {
            line(say(Word.NONE));
            return;
        }
        List<Word> columns = List.of(
                Word.CODE,
                Word.ARTICLE,
                Word.MEASURE,
                Word.NATURE,
                Word.APPLICATION,
                Word.FOLLOWS_FROM,
                Word.BEARS_ON,
                Word.RANKS,
                Word.REACHES);
        row(columns.stream().map(this::say).toArray(String[]::new));
        rule(columns.size());
        for (Measure measure : rulebook.measures()) {
            row(
                    code(measure.code()),
                    cited(measure.citation()),
                    say(measure.name()),
                    say(measure.nature().term()),
                    say(measure.application().term()),
                    codes(measure.outcomes()),
                    listed(measure.situations().stream().map(Situation::term).map(this::say)),
                    listed(Arrays.stream(BasisRank.values())
                            .filter(measure::mayRestOn)
                            .map(BasisRank::term)
                            .map(this::say)),
                    listed(measure.reaches().stream().map(PersonRole::term).map(this::say)));
        }
    }

    private void inspections() {
        heading(Word.INSPECTIONS);
        if (rulebook.inspections().isEmpty()) {
            line(say(Word.NONE));
            return;
        }
        List<InspectionTrigger> triggers = List.of(InspectionTrigger.values());
        List<String> titles = new ArrayList<>(List.of(say(Word.OUTCOME), say(Word.ARTICLE)));
        triggers.forEach(trigger -> titles.add(say(trigger.term())));
        titles.add(say(Word.DYNAMIC));
        row(titles.toArray(String[]::new));
        rule(titles.size());
        for (Inspection inspection : rulebook.inspections()) {
            List<String> cells = new ArrayList<>(List.of(outcome(inspection.outcome()), cited(inspection.citation())));
            triggers.forEach(
                    trigger -> cells.add(say(inspection.regimes().get(trigger).term())));
            cells.add(say(inspection.dynamicSupervision() ? Word.YES : Word.NO));
            row(cells.toArray(String[]::new));
        }
    }

    private void disclosure() {
        heading(Word.DISCLOSURE);
        Optional<DisclosureRule> given = rulebook.disclosure();
        if (given.isEmpty()) {
            line(say(Word.NOTHING_DISCLOSED));
            return;
        }
        DisclosureRule rule = given.get();
        item(0, say(Word.ARTICLE) + colon() + cited(rule.citation()));
        item(0, say(Word.DISCLOSED_IN) + colon() + outcome(rule.outcome()));
        item(
                0,
                say(Word.DISCLOSED_OF)
                        + colon()
                        + listed(rule.kinds().stream().map(SubjectKind::term).map(this::say)));
        item(0, say(Word.DISCLOSED_TYPES) + colon() + types(rule.types()));
        item(0, say(Word.SLIGHT) + colon() + sanctions(rule.slight()));
        item(0, say(Word.DISCLOSED_FOR) + colon() + window(rule.window()));
    }

    private void notices() {
        heading(Word.NOTICES);
        Optional<NoticeRule> given = rulebook.notices();
        if (given.isEmpty()) {
            line(say(Word.NONE));
            return;
        }
        NoticeRule rule = given.get();
        item(0, say(Word.ARTICLE) + colon() + cited(rule.citation()));
        item(0, say(Word.CALLING) + colon() + types(rule.types()));
        for (Severity severity : Severity.values()) {
            item(
                    0,
                    say(severity.term())
                            + colon()
                            + listed(rule.forms().get(severity).stream()
                                    .map(NoticeForm::term)
                                    .map(this::say)));
        }
        item(0, say(Word.REGISTERED_AT) + colon() + say(rule.register()));
        line("");
        List<String> titles = new ArrayList<>(List.of(say(Word.FORM), say(Word.CONTAINS)));
        List<SubjectKind> kinds = List.of(SubjectKind.values());
        kinds.forEach(kind -> titles.add(say(Word.RECIPIENT).replace("{}", say(kind.term()))));
        row(titles.toArray(String[]::new));
        rule(titles.size());
        for (NoticeForm form : NoticeForm.values()) {
            List<String> cells = new ArrayList<>(List.of(
                    say(form.term()),
                    listed(rule.parts().get(form).stream().map(NoticePart::term).map(this::say))));
            kinds.forEach(kind -> cells.add(listed(rule.recipients().get(form).get(kind).stream()
                    .map(Recipient::term)
                    .map(this::say))));
            row(cells.toArray(String[]::new));
        }
    }

    // what is said of parts

    private <T> void chosen(Word what, Choice<T> choice, Function<T, String> words) {
        if (choice.option().isEmpty()) {
            item(0, say(what) + colon() + words.apply(choice.values().get(0)));
            return;
        }
        ReadingOption option = choice.option().get();
        item(0, say(what) + comma() + say(Word.DECIDED_BY) + code(option.name()) + colon().stripTrailing());
        for (int i = 0; i < option.alternatives().size(); i++) {
            ReadingOption.Alternative alternative = option.alternatives().get(i);
            item(
                    1,
                    code(alternative.code())
                            + colon()
                            + words.apply(choice.values().get(i))
                            + (isChosen(option, alternative) ? bracketed(strong(say(Word.CHOSEN))) : ""));
        }
    }

    private boolean isChosen(ReadingOption option, ReadingOption.Alternative alternative) {
        return rulebook.reading().value(option.name()).equals(alternative.code());
    }

    private String outcome(Outcome outcome) {
        return code(outcome.code()) + " " + say(outcome.name());
    }

    private String codes(List<Outcome> outcomes) {
        return listed(outcomes.stream().map(outcome -> code(outcome.code())));
    }

    private String points(Quantity.Points points) {
        return listed(points.perAct().entrySet().stream()
                .map(each -> say(each.getKey().term()) + " " + each.getValue()));
    }

    private String sanctions(Collection<SanctionKind> kinds) {
        return listed(kinds.stream().map(SanctionKind::term).map(this::say));
    }

    private String types(Collection<EvidenceType> types) {
        return listed(types.stream().map(EvidenceType::term).map(this::say));
    }

    private String cited(Citation citation) {
        String rules = citation.rules().stream().map(RulebookDocument::escaped).collect(Collectors.joining(", "));
        return escaped(citation.in(language)) + (rules.isEmpty() ? "" : bracketed(rules));
    }

    // Markdown

    private void heading(Word title) {
        blank();
        line("## " + say(title));
        blank();
    }

    private void part(String title) {
        blank();
        line("### " + title);
        line("");
    }

    private void part(String title, Citation citation) {
        part(title);
        line(cited(citation));
        line("");
    }

    private void paragraph(String words) {
        line("");
        line(words);
    }

    private void item(int depth, String words) {
        line("  ".repeat(depth) + "- " + words);
    }

    private void numbered(int number, String words) {
        line(number + ". " + words);
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void rule(int columns) {
        line("|" + "---|".repeat(columns));
    }

    /** One blank line, unless there is one. */
    private void blank() {
        if (text.lastIndexOf("\n\n") != text.length() - 2) {
            text.append('\n');
        }
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** Words with a mark between them that none of them has in itself. */
    private String listed(Stream<String> words) {
        List<String> parts = words.toList();
        String mark = language == Language.CHINESE ? "、" : ", ";
        boolean isClear = parts.stream().noneMatch(part -> part.contains(mark));
        return parts.isEmpty() ? "–" : String.join(isClear ? mark : semicolon(), parts);
    }

    private String either(Stream<Term> terms) {
        return terms.map(this::say).collect(Collectors.joining(say(Word.OR)));
    }

    private static String strong(String words) {
        return "**" + words + "**";
    }

    private String bracketed(String words) {
        return language == Language.CHINESE ? "（" + words + "）" : " (" + words + ")";
    }

    private String colon() {
        return language == Language.CHINESE ? "：" : ": ";
    }

    private String comma() {
        return language == Language.CHINESE ? "，" : ", ";
    }

    private String semicolon() {
        return language == Language.CHINESE ? "；" : "; ";
    }

    private String say(Word word) {
        return word.in(language);
    }

    private String say(Term term) {
        return escaped(term.in(language));
    }

    /** A code as it is typed, in a code span if nothing in it breaks out of one. */
    private static String code(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean isPlain = c >= 'A' && c <= 'Z'
                    || c >= 'a' && c <= 'z'
                    || c >= '0' && c <= '9'
                    || c >= '\u4E00' && c <= '\u9FA5'
                    || c == '-'
                    || c == '_'
                    || c == '.';
            if (!isPlain) {
                return escaped(code);
            }
        }
        return "`" + code + "`";
    }

    /** Text of a rulebook in one line that Markdown takes for nothing else. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == '\u007F' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                escaped.append(' ');
            } else {
                escaped.append("\\`*_{}[]<>#|&~".indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return escaped.toString();
    }
}
