package org.creditcore.examples.benchmarks.peers;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.creditcore.examples.benchmarks.Engine;
import org.creditcore.examples.benchmarks.Item;
import org.creditcore.examples.benchmarks.Verdict;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete. Its rules match facts but do not count them, and each fact costs more the more there are: records are counted
 * beforehand, and the counts are the one fact. Conditions are literals, compiled once; one session serves all gradings and is
 * cleared in between, which costs a tenth of a new one, and does its tasks in the thread that grades. For one thread at a time.
 */
public final class EvreteEngine implements Engine {
    private final KnowledgeService service =
            KnowledgeService.builder().withExecutor(new SameThread()).build();
    private final StatefulSession session;

    /** Compiles the rules. */
    public EvreteEngine() {
        Knowledge knowledge = service.newKnowledge();
        RuleSetBuilder<Knowledge> rules = knowledge.builder();
        ground(rules, "A-1", "$c.commendations >= 1");
        ground(rules, "B-1", "$c.admonitions >= 1 && $c.admonitions <= 2");
        ground(rules, "B-2", "$c.penalties >= 1 && $c.penalties <= 2 && $c.fines <= " + MOST_FINES + "L");
        ground(rules, "B-3", "$c.breaches >= 1 && $c.breaches <= 2");
        ground(rules, "C-1", "$c.determinations >= 1");
        ground(rules, "ADMONITIONS", "$c.admonitions > 2");
        ground(rules, "PENALTIES", "$c.penalties > 2");
        ground(rules, "FINES", "$c.fines > " + MOST_FINES + "L");
        ground(rules, "BREACHES", "$c.breaches > 2");
        outcome(rules, 4, "C", "$c.determinations >= 1");
        outcome(rules, 3, "B", "$c.admonitions >= 1 || $c.penalties >= 1 || $c.breaches >= 1");
        outcome(rules, 2, "A", "$c.commendations >= 1");
        outcome(rules, 1, "UNGRADED");
        rules.build();
        session = knowledge.newStatefulSession();
    }

    private static void ground(RuleSetBuilder<Knowledge> rules, String code, String condition) {
        rules.newRule(code)
                .salience(5)
                .forEach("$c", Case.class)
                .where(condition)
                .execute(context -> context.<Case>get("$c").found(code));
    }

    private static void outcome(RuleSetBuilder<Knowledge> rules, int salience, String outcome, String... conditions) {
        rules.newRule(outcome)
                .salience(salience)
                .forEach("$c", Case.class)
                .where(conditions)
                .execute(context -> context.<Case>get("$c").settled(outcome));
    }

    @Override
    public Verdict grade(List<Item> items, int day) {
        Case it = Case.of(items, day);
        session.insertAndFire(it);
        session.clear();
        return it.verdict();
    }

    @Override
    public void close() {
        session.close();
        service.shutdown();
    }

    /** Runs what it is given in the thread that gives it: files are short, and handing tasks to other threads costs more. */
    private static final class SameThread extends AbstractExecutorService {
        private volatile boolean shut;

        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void shutdown() {
            shut = true;
        }

        @Override
        public List<Runnable> shutdownNow() {
            shut = true;
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return shut;
        }

        @Override
        public boolean isTerminated() {
            return shut;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return shut;
        }
    }
}
