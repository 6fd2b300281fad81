package org.creditcore.examples.quickstart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.rulebook.ActClass;
import org.creditcore.rulebook.BasisRank;
import org.creditcore.rulebook.Choice;
import org.creditcore.rulebook.Citation;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.DisclosureRule;
import org.creditcore.rulebook.Inspection;
import org.creditcore.rulebook.Limit;
import org.creditcore.rulebook.Measure;
import org.creditcore.rulebook.NoticeRule;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.Quantity;
import org.creditcore.rulebook.ReadingOption;
import org.creditcore.rulebook.Remark;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Term;

/** What machines see of a rulebook: an object for each of its parts, told by its type, with every term in Chinese and English. */
final class RulebookViews {
    private RulebookViews() {}

    /** All parts, in the order of the document for people. */
    static List<Map<String, Object>> parts(Rulebook rulebook) {
        List<Map<String, Object>> parts = new ArrayList<>();
        Map<String, Object> whole = headed("rulebook", rulebook);
        whole.put("title", of(rulebook.title()));
        whole.put("authorityNames", rulebook.authorityNames());
        parts.add(whole);
        rulebook.outcomes().forEach(outcome -> parts.add(outcome(rulebook, outcome)));
        Map<String, Object> precedence = typed("precedence");
        precedence.put("decidingOrder", codes(rulebook.decidingOrder()));
        parts.add(precedence);
        rulebook.options().forEach(option -> parts.add(option(rulebook, option)));
        Map<String, Object> severity = typed("severity");
        severity.put("lightestFirst", names(rulebook.classification().lightestFirst()));
        parts.add(severity);
        rulebook.tallies().stream()
                .map(Tally::selector)
                .filter(Selector.Acts.class::isInstance)
                .map(acts -> ((Selector.Acts) acts).actClass())
                .distinct()
                .forEach(actClass -> parts.add(of(actClass)));
        rulebook.tallies().forEach(tally -> parts.add(tally(rulebook, tally)));
        rulebook.criteria().forEach(criterion -> parts.add(of(criterion)));
        rulebook.limits().forEach(limit -> parts.add(limit(rulebook, limit)));
        rulebook.remarks().forEach(remark -> parts.add(of(remark)));
        Map<String, Object> withoutGround = typed("without-ground");
        withoutGround.put("leadsTo", choice(rulebook, rulebook.withoutGround(), Outcome::code));
        parts.add(withoutGround);
        Map<String, Object> disputed = typed("disputed");
        disputed.put("treatment", choice(rulebook, rulebook.disputed(), Enum::name));
        parts.add(disputed);
        rulebook.measures().forEach(measure -> parts.add(of(measure)));
        rulebook.inspections().forEach(inspection -> parts.add(of(inspection)));
        rulebook.disclosure().ifPresent(rule -> parts.add(of(rule)));
        rulebook.notices().ifPresent(rule -> parts.add(of(rule)));
        return parts;
    }

    /** Which rules, under which reading. */
    static Map<String, Object> headed(String type, Rulebook rulebook) {
        Map<String, Object> view = typed(type);
        view.put("id", rulebook.id());
        view.put("document", rulebook.document());
        view.put("reading", rulebook.reading().values());
        return view;
    }

    static Map<String, Object> typed(String type) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("type", type);
        return view;
    }

    static Map<String, Object> of(Term term) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("zh", term.chinese());
        view.put("en", term.english());
        return view;
    }

    private static Map<String, Object> coded(String type, String code, Term name) {
        Map<String, Object> view = typed(type);
        view.put("code", code);
        view.put("name", of(name));
        return view;
    }

    private static void cite(Map<String, Object> view, Citation citation) {
        view.put("article", citation.article());
        view.put("rules", citation.rules());
    }

    private static List<Object> names(Collection<? extends Enum<?>> values) {
        return JsonViews.list(List.copyOf(values), Enum::name);
    }

    private static List<Object> codes(List<Outcome> outcomes) {
        return JsonViews.list(outcomes, Outcome::code);
    }

    private static <T> Map<String, Object> choice(Rulebook rulebook, Choice<T> choice, Function<? super T, ?> value) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("value", value.apply(choice.under(rulebook.reading())));
        view.put("option", choice.option().map(ReadingOption::name).orElse(null));
        Map<String, Object> alternatives = new LinkedHashMap<>();
        choice.option().ifPresent(option -> {
            for (int i = 0; i < option.alternatives().size(); i++) {
                alternatives.put(
                        option.alternatives().get(i).code(),
                        value.apply(choice.values().get(i)));
            }
        });
        view.put("alternatives", alternatives);
        return view;
    }

    // what is graded by

    private static Map<String, Object> outcome(Rulebook rulebook, Outcome outcome) {
        Map<String, Object> view = coded("outcome", outcome.code(), outcome.name());
        view.put("rank", rulebook.rank(outcome));
        view.putAll(JsonViews.of(outcome));
        return view;
    }

    private static Map<String, Object> option(Rulebook rulebook, ReadingOption option) {
        Map<String, Object> view = coded("option", option.name(), option.question());
        cite(view, option.citation());
        view.put("value", rulebook.reading().value(option.name()));
        view.put("default", option.defaultCode());
        Map<String, Object> alternatives = new LinkedHashMap<>();
        option.alternatives().forEach(each -> alternatives.put(each.code(), of(each.meaning())));
        view.put("alternatives", alternatives);
        return view;
    }

    private static Map<String, Object> of(ActClass actClass) {
        Map<String, Object> view = coded("act-class", actClass.code(), actClass.name());
        view.put("heaviest", names(actClass.heaviest()));
        view.put("graveWith", names(actClass.graveWith()));
        return view;
    }

    private static Map<String, Object> tally(Rulebook rulebook, Tally tally) {
        Map<String, Object> view = coded("tally", tally.code(), tally.name());
        view.put("selector", of(tally.selector()));
        view.put("quantity", quantity(rulebook, tally));
        view.put("window", choice(rulebook, tally.window(), RulebookViews::of));
        return view;
    }

    private static Map<String, Object> of(Selector selector) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("records", selector.type().name());
        if (selector instanceof Selector.Acts acts) {
            view.put("actClass", acts.actClass().code());
        } else if (selector instanceof Selector.Commendations commendations) {
            view.put("by", names(commendations.by()));
            view.put("verification", commendations.verification().name());
        } else if (selector instanceof Selector.Ratings ratings) {
            view.put("standings", names(ratings.standings()));
        } else if (selector instanceof Selector.Entries entries) {
            view.put("lists", names(entries.lists()));
        }
        return view;
    }

    private static Map<String, Object> quantity(Rulebook rulebook, Tally tally) {
        Map<String, Object> view = new LinkedHashMap<>();
        if (tally.quantity() instanceof Quantity.Sum sum) {
            view.put("kind", "SUM");
            view.put("of", names(sum.kinds()));
        } else if (tally.quantity() instanceof Quantity.Points points) {
            view.put("kind", "POINTS");
            view.put("perAct", points.perAct());
        } else {
            view.put("kind", "COUNT");
            // only decisions have acts; of other records each is one
            view.put(
                    "unit",
                    tally.selector().type() == EvidenceType.DECISION
                            ? choice(rulebook, ((Quantity.Count) tally.quantity()).unit(), Enum::name)
                            : null);
        }
        return view;
    }

    private static Map<String, Object> of(Window window) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("unit", window.unit().name());
        view.put("length", window.length());
        view.put("endsWithRecord", window.endsWithRecord());
        return view;
    }

    private static Map<String, Object> of(Criterion criterion) {
        Map<String, Object> view = coded("criterion", criterion.code(), criterion.name());
        cite(view, criterion.citation());
        view.put("leadsTo", criterion.grade().code());
        view.put("condition", of(criterion.condition()));
        return view;
    }

    private static Map<String, Object> of(Condition condition) {
        if (condition instanceof Condition.Range range) {
            return range(range.tally(), range.atLeast(), range.atMost());
        }
        Map<String, Object> view = new LinkedHashMap<>();
        if (condition instanceof Condition.All all) {
            view.put("all", JsonViews.list(all.parts(), RulebookViews::of));
        } else {
            view.put("any", JsonViews.list(((Condition.Any) condition).parts(), RulebookViews::of));
        }
        return view;
    }

    /** Values of a tally, amounts in yuan; no upper bound is null. */
    static Map<String, Object> range(Tally tally, long atLeast, long atMost) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("tally", tally.code());
        view.put("atLeast", JsonViews.value(tally, atLeast));
        view.put("atMost", atMost == Condition.Range.UNBOUNDED ? null : JsonViews.value(tally, atMost));
        return view;
    }

    private static Map<String, Object> limit(Rulebook rulebook, Limit limit) {
        Map<String, Object> view = coded("limit", limit.code(), limit.name());
        cite(view, limit.citation());
        view.put("criterion", limit.criterion().code());
        view.put("tally", limit.tally().code());
        view.put("atMost", JsonViews.value(limit.tally(), limit.atMost()));
        view.put("leadsTo", choice(rulebook, limit.treatment(), Outcome::code));
        return view;
    }

    private static Map<String, Object> of(Remark remark) {
        Map<String, Object> view = coded("remark", remark.code(), remark.name());
        cite(view, remark.citation());
        view.put("tally", remark.tally().code());
        return view;
    }

    // what follows

    private static Map<String, Object> of(Measure measure) {
        Map<String, Object> view = coded("measure", measure.code(), measure.name());
        cite(view, measure.citation());
        view.put("nature", measure.nature().name());
        view.put("application", measure.application().name());
        view.put("outcomes", codes(measure.outcomes()));
        view.put("situations", names(measure.situations()));
        view.put(
                "ranks",
                names(Arrays.stream(BasisRank.values())
                        .filter(measure::mayRestOn)
                        .toList()));
        view.put("reaches", names(measure.reaches()));
        return view;
    }

    private static Map<String, Object> of(Inspection inspection) {
        Map<String, Object> view = typed("inspection");
        view.put("code", inspection.outcome().code());
        cite(view, inspection.citation());
        view.put("regimes", inspection.regimes());
        view.put("dynamicSupervision", inspection.dynamicSupervision());
        return view;
    }

    private static Map<String, Object> of(DisclosureRule rule) {
        Map<String, Object> view = typed("disclosure");
        cite(view, rule.citation());
        view.put("outcome", rule.outcome().code());
        view.put("kinds", names(rule.kinds()));
        view.put("types", names(rule.types()));
        view.put("slight", names(rule.slight()));
        view.put("window", of(rule.window()));
        return view;
    }

    private static Map<String, Object> of(NoticeRule rule) {
        Map<String, Object> view = typed("notices");
        cite(view, rule.citation());
        view.put("types", names(rule.types()));
        view.put("forms", rule.forms());
        view.put("parts", rule.parts());
        view.put("recipients", rule.recipients());
        view.put("register", of(rule.register()));
        return view;
    }
}
