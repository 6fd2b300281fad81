package org.creditcore.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Criterion;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;
import org.creditcore.subject.Term;

/** Says what two rulebooks word otherwise. */
final class Wording {
    private static final Term NONE = new Term("无", "none");

    private final Rulebook before;
    private final Rulebook after;

    Wording(Rulebook before, Rulebook after) {
        this.before = before;
        this.after = after;
    }

    static Term from(String chinese, String english, Term before, Term after) {
        return new Term(
                chinese + "：" + before.chinese() + " → " + after.chinese(),
                english + ": " + before.english() + " → " + after.english());
    }

    /** What differs between two criteria of one code. */
    List<Term> of(Criterion one, Criterion other) {
        Set<Term> causes = new LinkedHashSet<>();
        if (!one.grade().code().equals(other.grade().code())) {
            causes.add(from(
                    "等级", "grade", same(one.grade().code()), same(other.grade().code())));
        }
        causes.addAll(of(one.condition(), other.condition()));
        return List.copyOf(causes);
    }

    /** What differs between two conditions: bounds, and what the tallies count. */
    List<Term> of(Condition one, Condition other) {
        Set<Term> causes = new LinkedHashSet<>();
        Map<String, List<Condition.Range>> ranges = byTally(one);
        Map<String, List<Condition.Range>> others = byTally(other);
        Set<String> codes = new LinkedHashSet<>(ranges.keySet());
        codes.addAll(others.keySet());
        for (String code : codes) {
            List<Condition.Range> mine = ranges.getOrDefault(code, List.of());
            List<Condition.Range> its = others.getOrDefault(code, List.of());
            Term bounds = bounds(mine);
            if (!bounds.equals(bounds(its))) {
                Tally tally = (mine.isEmpty() ? its : mine).get(0).tally();
                causes.add(from(
                        tally.name().chinese() + "的界限",
                        "bounds of " + tally.name().english(),
                        bounds,
                        bounds(its)));
            }
            if (!mine.isEmpty() && !its.isEmpty()) {
                causes.addAll(of(mine.get(0).tally(), its.get(0).tally()));
            }
        }
        if (causes.isEmpty() && !one.equals(other)) {
            causes.add(new Term("条件的结构", "how the parts of the condition are joined"));
        }
        return List.copyOf(causes);
    }

    private static Map<String, List<Condition.Range>> byTally(Condition condition) {
        Map<String, List<Condition.Range>> byTally = new LinkedHashMap<>();
        condition
                .ranges()
                .forEach(range -> byTally.computeIfAbsent(range.tally().code(), code -> new ArrayList<>())
                        .add(range));
        return byTally;
    }

    private static Term bounds(List<Condition.Range> ranges) {
        return joined(
                ranges.stream()
                        .map(range -> {
                            Tally tally = range.tally();
                            String least = amount(tally, range.atLeast());
                            return range.isBounded()
                                    ? new Term(
                                            least + "至" + amount(tally, range.atMost()),
                                            least + " to " + amount(tally, range.atMost()))
                                    : new Term("不少于" + least, least + " or more");
                        })
                        .toList(),
                NONE);
    }

    private static String amount(Tally tally, long value) {
        return tally.isAmount() ? Money.ofFen(value).grouped() : Long.toString(value);
    }

    /** What differs between two tallies of one code. */
    List<Term> of(Tally one, Tally other) {
        List<Term> causes = new ArrayList<>();
        Counter mine = new Counter(one, before);
        Counter its = new Counter(other, after);
        String chinese = one.name().chinese();
        String english = one.name().english();
        if (!mine.window.equals(its.window)) {
            causes.add(from(chinese + "的期限", "window of " + english, window(mine.window), window(its.window)));
        }
        if (!mine.suspendsDisputed == its.suspendsDisputed) {
            causes.add(from("异议中的记录", "disputed records", disputed(mine), disputed(its)));
        }
        if (!unit(mine).equals(unit(its))) {
            causes.add(from(chinese + "的计算单位", "counting unit of " + english, unit(mine), unit(its)));
        } else if (!mine.points().equals(its.points())) {
            causes.add(from(chinese + "的记分", "points of " + english, points(mine), points(its)));
        }
        if (mine.isSum() != its.isSum() || !mine.sums().equals(its.sums())) {
            causes.add(from(chinese + "所合计的金额", "amounts summed in " + english, kinds(mine.sums()), kinds(its.sums())));
        }
        if (one.selector() instanceof Selector.Acts acts && other.selector() instanceof Selector.Acts others) {
            if (!acts.actClass().heaviest().equals(others.actClass().heaviest())) {
                causes.add(from(
                        acts.actClass().name().chinese() + "的种类",
                        "kinds of " + acts.actClass().name().english(),
                        kinds(acts.actClass().heaviest()),
                        kinds(others.actClass().heaviest())));
            }
            if (!acts.actClass().graveWith().equals(others.actClass().graveWith())) {
                causes.add(from(
                        acts.actClass().name().chinese() + "情节严重的种类",
                        "kinds of " + acts.actClass().name().english() + " where grave",
                        kinds(acts.actClass().graveWith()),
                        kinds(others.actClass().graveWith())));
            }
            if (!mine.classification.equals(its.classification)) {
                causes.add(from(
                        "处罚种类的轻重顺序",
                        "order of severity",
                        kinds(mine.classification.lightestFirst()),
                        kinds(its.classification.lightestFirst())));
            }
        } else if (!one.selector().equals(other.selector())) {
            causes.add(new Term(chinese + "所计的记录", "which records are counted in " + english));
        } else if (one.selector() instanceof Selector.Ratings
                && !mine.ownNames().equals(its.ownNames())) {
            causes.add(new Term("本机关的名称", "the names of the authority itself"));
        }
        return causes;
    }

    private static Term kinds(Collection<SanctionKind> kinds) {
        return joined(kinds.stream().map(SanctionKind::term).toList(), NONE);
    }

    private static Term joined(List<Term> terms, Term none) {
        return terms.isEmpty()
                ? none
                : new Term(
                        terms.stream().map(Term::chinese).collect(Collectors.joining("、")),
                        terms.stream().map(Term::english).collect(Collectors.joining(", ")));
    }

    private static Term disputed(Counter counter) {
        return counter.suspendsDisputed ? new Term("暂不计入", "do not count") : new Term("计入", "count");
    }

    private static Term points(Counter counter) {
        return joined(
                counter.points().entrySet().stream()
                        .map(entry -> new Term(
                                entry.getKey().term().chinese() + entry.getValue(),
                                entry.getKey().term().english() + " " + entry.getValue()))
                        .toList(),
                NONE);
    }

    private static Term unit(Counter counter) {
        if (!counter.points().isEmpty()) {
            return new Term("记分", "points");
        }
        return counter.countsActs ? new Term("违法行为", "acts") : new Term("处理决定", "decisions");
    }

    static Term same(String text) {
        return new Term(text, text);
    }

    private static Term window(Window window) {
        String length = Integer.toString(window.length());
        String plural = window.length() == 1 ? "" : "s";
        Term time = switch (window.unit()) {
            case YEARS -> new Term(length + "年", length + " year" + plural);
            case MONTHS -> new Term(length + "个月", length + " month" + plural);
            case DAYS -> new Term(length + "日", length + " day" + plural);
            case CALENDAR_YEARS -> new Term(length + "个自然年度", length + " calendar year" + plural);
            case UNLIMITED -> new Term("不限", "without end");
        };
        return window.endsWithRecord()
                ? new Term(time.chinese() + "，且不超过记录自身的截止日", time.english() + ", not past the record's own last day")
                : time;
    }
}
