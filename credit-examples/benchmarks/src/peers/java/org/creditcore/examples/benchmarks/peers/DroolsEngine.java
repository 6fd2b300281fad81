package org.creditcore.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import org.creditcore.examples.benchmarks.Engine;
import org.creditcore.examples.benchmarks.Item;
import org.creditcore.examples.benchmarks.Kind;
import org.creditcore.examples.benchmarks.Verdict;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;

/**
 * Drools. It counts and sums by itself ({@code grading.drl}). The rules are compiled once to the executable model, and sessions come
 * from a pool, which resets them and gives them out again, as its manual advises where there are very many short sessions.
 */
public final class DroolsEngine implements Engine {
    private static final String RULES = "org/creditcore/examples/benchmarks/peers/grading.drl";

    private final KieContainer container;
    private final KieContainerSessionsPool pool;

    /** Compiles the rules. */
    public DroolsEngine() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                "src/main/resources/" + RULES,
                services.getResources().newClassPathResource(RULES, DroolsEngine.class.getClassLoader()));
        KieBuilder builder = services.newKieBuilder(files, DroolsEngine.class.getClassLoader())
                .buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        container =
                services.newKieContainer(builder.getKieModule().getReleaseId(), DroolsEngine.class.getClassLoader());
        pool = container.newKieSessionsPool(1);
    }

    @Override
    public Verdict grade(List<Item> items, int day) {
        Findings findings = new Findings();
        KieSession session = pool.newKieSession();
        try {
            session.setGlobal("findings", findings);
            session.insert(new Day(day));
            for (Item item : items) {
                session.insert(item);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return findings.verdict();
    }

    @Override
    public void close() {
        container.dispose();
    }

    /** The day asked about, as a fact. */
    public record Day(int value) {}

    /** What counts on the day of one kind, as a fact. */
    public static final class Tally {
        private final Kind kind;
        private final List<Item> items;
        private final long fines;

        /** Sums up. */
        public Tally(Kind kind, List<Item> items) {
            this.kind = kind;
            this.items = items;
            long sum = 0;
            for (Item item : items) {
                sum += item.getFine();
            }
            this.fines = sum;
        }

        public Kind getKind() {
            return kind;
        }

        public int getCount() {
            return items.size();
        }

        /** The fines in fen in all. */
        public long getFines() {
            return fines;
        }

        public List<String> getIds() {
            List<String> ids = new ArrayList<>(items.size());
            for (Item item : items) {
                ids.add(item.getId());
            }
            return ids;
        }

        /** The ids of the records with a fine. */
        public List<String> getFinedIds() {
            List<String> ids = new ArrayList<>();
            for (Item item : items) {
                if (item.getFine() > 0) {
                    ids.add(item.getId());
                }
            }
            return ids;
        }
    }
}
