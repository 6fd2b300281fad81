package org.creditcore.examples.benchmarks.peers;

import java.math.BigDecimal;
import java.util.List;
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
 * KIE DMN.
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
        Object grounds = result.getContext().get("grounds");
        for (Object code : grounds == null ? List.of() : (List<?>) grounds) {
            it.found((String) code, ids(it, (String) code));
        }
        it.settled((String) result.getContext().get("outcome"));
        return it.verdict();
    }

    private static List<String> ids(Case it, String code) {
        return switch (code) {
            case "A-1" -> it.getCommendationIds();
            case "B-1", "ADMONITIONS" -> it.getAdmonitionIds();
            case "B-2", "PENALTIES" -> it.getPenaltyIds();
            case "FINES" -> it.getFinedIds();
            case "B-3", "BREACHES" -> it.getBreachIds();
            case "C-1" -> it.getDeterminationIds();
            default -> throw new IllegalStateException(code);
        };
    }
}
