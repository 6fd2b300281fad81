package org.creditcore.examples.benchmarks.peers;

import java.util.List;
import java.util.function.Predicate;
import org.creditcore.examples.benchmarks.Engine;
import org.creditcore.examples.benchmarks.Item;
import org.creditcore.examples.benchmarks.Verdict;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules. It tests each rule once, in the order of priority, and cannot count facts: records are counted beforehand, and
 * rules are lambdas over the counts. All that a rule reads and writes is one fact, since every look at a fact is a search by its
 * name; rules about the outcome come last, the worst first.
 */
public final class EasyRulesEngine implements Engine {
    private static final String CASE = "case";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Registers the rules. */
    public EasyRulesEngine() {
        ground("A-1", it -> it.getCommendations() >= 1);
        ground("B-1", it -> few(it.getAdmonitions()));
        ground("B-2", it -> few(it.getPenalties()) && it.getFines() <= MOST_FINES);
        ground("B-3", it -> few(it.getBreaches()));
        ground("C-1", it -> it.getDeterminations() >= 1);
        ground("ADMONITIONS", it -> it.getAdmonitions() > 2);
        ground("PENALTIES", it -> it.getPenalties() > 2);
        ground("FINES", it -> it.getFines() > MOST_FINES);
        ground("BREACHES", it -> it.getBreaches() > 2);
        outcome(2, "C", it -> it.getDeterminations() >= 1);
        outcome(3, "B", it -> it.getAdmonitions() >= 1 || it.getPenalties() >= 1 || it.getBreaches() >= 1);
        outcome(4, "A", it -> it.getCommendations() >= 1);
        outcome(5, "UNGRADED", it -> true);
    }

    private static boolean few(int count) {
        return count >= 1 && count <= 2;
    }

    private void ground(String code, Predicate<Case> condition) {
        Rule rule = new RuleBuilder()
                .name(code)
                .priority(1)
                .when(facts -> condition.test(theCase(facts)))
                .then(facts -> theCase(facts).found(code))
                .build();
        rules.register(rule);
    }

    private void outcome(int priority, String outcome, Predicate<Case> condition) {
        Rule rule = new RuleBuilder()
                .name(outcome)
                .priority(priority)
                .when(facts -> condition.test(theCase(facts)))
                .then(facts -> theCase(facts).settled(outcome))
                .build();
        rules.register(rule);
    }

    private static Case theCase(Facts facts) {
        return facts.get(CASE);
    }

    @Override
    public Verdict grade(List<Item> items, int day) {
        Case it = Case.of(items, day);
        Facts facts = new Facts();
        facts.put(CASE, it);
        engine.fire(rules, facts);
        return it.verdict();
    }
}
