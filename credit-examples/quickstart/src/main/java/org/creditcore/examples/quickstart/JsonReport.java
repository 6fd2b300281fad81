package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Flag;
import org.creditcore.grading.Verdict;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.notice.ChangeNotice;
import org.creditcore.subject.CanonicalText;

/** The report for machines: one JSON object a line, identifiers whole. */
final class JsonReport implements Report {
    private static final String INCOMPLETE = "INCOMPLETE";

    private final JsonLines json;

    JsonReport(OutputStream out) throws IOException {
        this.json = new JsonLines(out);
    }

    @Override
    public void add(MeasurePlan plan, boolean isIncomplete, Optional<ChangeNotice> whatIf) throws IOException {
        Assessment assessment = plan.assessment();
        Verdict verdict = assessment.verdict();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("subject", JsonViews.of(assessment.file().subject().identifier()));
        fields.put("asOf", assessment.day().toString());
        fields.putAll(JsonViews.of(verdict.outcome()));
        fields.put("criteria", JsonViews.grounds(verdict.criteria()));
        fields.put("excess", JsonViews.grounds(verdict.excess()));
        fields.put("flags", flags(verdict, isIncomplete));
        fields.put("nextChange", assessment.nextChange().map(JsonViews::briefly).orElse(null));
        fields.put("measures", plan.codes());
        fields.put("needLegalBasis", plan.needLegalBasis());
        whatIf.ifPresent(notice -> fields.put("whatIf", JsonViews.of(notice)));
        json.write(fields);
    }

    @Override
    public void end() throws IOException {
        json.flush();
    }

    private static List<String> flags(Verdict verdict, boolean isIncomplete) {
        List<String> flags = new ArrayList<>(verdict.flags().size() + 1);
        for (Flag flag : verdict.flags()) {
            flags.add(flag.toString());
        }
        if (isIncomplete) {
            flags.add(INCOMPLETE);
            flags.sort(CanonicalText.BY_CODE_POINT);
        }
        return flags;
    }
}
