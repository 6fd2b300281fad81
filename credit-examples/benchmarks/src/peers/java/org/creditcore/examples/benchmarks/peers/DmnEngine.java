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
import org.kie.dmn.api.marshalling.DMNExtensionRegister;
import org.kie.dmn.core.compiler.DMNProfile;
import org.kie.dmn.core.compiler.DRGElementCompiler;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.feel.parser.feel11.profiles.DoCompileFEELProfile;
import org.kie.dmn.feel.runtime.FEELFunction;
import org.kie.internal.io.ResourceFactory;

/**
 * KIE DMN. FEEL can filter and count, but takes several times as long for each record as all the rest: records are counted
 * beforehand, and one decision table ({@code grading.dmn}) finds all grounds, those of the worst outcome first. Its expressions
 * are compiled to Java, which {@link CompiledFeel} asks for, instead of interpreted.
 */
public final class DmnEngine implements Engine {
    private static final String MODEL = "org/creditcore/examples/benchmarks/peers/grading.dmn";

    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Compiles the model. */
    public DmnEngine() {
        Resource resource = ResourceFactory.newClassPathResource(MODEL, DmnEngine.class);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .addProfile(new CompiledFeel())
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

    /** FEEL compiled, with no functions of one's own. */
    private static final class CompiledFeel extends DoCompileFEELProfile implements DMNProfile {
        @Override
        public List<FEELFunction> getFEELFunctions() {
            return List.of();
        }

        @Override
        public List<DMNExtensionRegister> getExtensionRegisters() {
            return List.of();
        }

        @Override
        public List<DRGElementCompiler> getDRGElementCompilers() {
            return List.of();
        }
    }
}
