package org.creditcore.examples.benchmarks.peers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.creditcore.examples.benchmarks.Engine;
import org.creditcore.examples.benchmarks.Item;
import org.creditcore.examples.benchmarks.Verdict;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * KIE DMN. FEEL could filter and count, but interprets every look at a record: records are counted beforehand, and one decision
 * table ({@code grading.dmn}) finds all grounds, those of the worst outcome first, since each decision costs as much again.
 * Expressions compiled to Java, and tables compiled to an alpha network, were no faster where this was tried.
 */
public final class DmnEngine implements Engine {
    private static final String MODEL = "org/creditcore/examples/benchmarks/peers/grading.dmn";

    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Compiles the model. */
    public DmnEngine() {
        Resource resource = ResourceFactory.newClassPathResource(MODEL, DmnEngine.class);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
    }

    @Override
    public Verdict grade(List<Item> items, int day) {
        Case it = Case.of(items, day);
        DMNContext context = runtime.newContext();
        context.set("admonitions", BigDecimal.valueOf(it.getAdmonitions()));
        context.set("penalties", BigDecimal.valueOf(it.getPenalties()));
        context.set("fines", BigDecimal.valueOf(it.getFines()));
        context.set("breaches", BigDecimal.valueOf(it.getBreaches()));
        context.set("commendations", BigDecimal.valueOf(it.getCommendations()));
        context.set("determinations", BigDecimal.valueOf(it.getDeterminations()));
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        if (result.getContext().get("grounds") instanceof List<?> grounds) {
            for (Object each : grounds) {
                Map<?, ?> ground = (Map<?, ?>) each;
                it.found((String) ground.get("code"));
                it.settled((String) ground.get("outcome"));
            }
        }
        it.settled("UNGRADED");
        return it.verdict();
    }
}
