package org.creditcore.examples.quickstart;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Change;
import org.creditcore.grading.Flag;
import org.creditcore.grading.Ground;
import org.creditcore.grading.Verdict;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.notice.ChangeNotice;
import org.creditcore.rulebook.Outcome;
import org.creditcore.subject.CanonicalText;
import org.creditcore.subject.Identifier;

/** The report for machines: one JSON object a line, identifiers whole. */
final class JsonReport implements Report {
    private static final String INCOMPLETE = "INCOMPLETE";

    private final JsonGenerator json;

    JsonReport(OutputStream out) throws IOException {
        this.json = JsonLines.generator(out);
    }

    @Override
    public void add(MeasurePlan plan, boolean isIncomplete, Optional<ChangeNotice> whatIf) throws IOException {
        Assessment assessment = plan.assessment();
        Verdict verdict = assessment.verdict();
        json.writeStartObject();
        subject(assessment.file().subject().identifier());
        day("asOf", assessment.day());
        outcome(verdict.outcome());
        grounds("criteria", verdict.criteria());
        grounds("excess", verdict.excess());
        texts("flags", flags(verdict, isIncomplete));
        nextChange(assessment.nextChange());
        texts("measures", plan.codes());
        texts("needLegalBasis", plan.needLegalBasis());
        if (whatIf.isPresent()) {
            json.writeObjectField("whatIf", JsonViews.of(whatIf.get()));
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void end() throws IOException {
        json.flush();
    }

    private void subject(Identifier identifier) throws IOException {
        json.writeObjectFieldStart("subject");
        json.writeStringField("scheme", identifier.scheme());
        json.writeStringField("id", identifier.value());
        json.writeEndObject();
    }

    private void day(String name, LocalDate day) throws IOException {
        json.writeStringField(name, day.toString());
    }

    private void outcome(Outcome outcome) throws IOException {
        json.writeStringField("outcome", outcome.kind().name());
        if (outcome.grade().isPresent()) {
            json.writeStringField("grade", outcome.grade().get().code());
        } else {
            json.writeNullField("grade");
        }
    }

    private void grounds(String name, List<Ground> grounds) throws IOException {
        json.writeArrayFieldStart(name);
        for (Ground ground : grounds) {
            json.writeStartObject();
            json.writeStringField("code", ground.code());
            texts("evidence", ground.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
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

    private void nextChange(Optional<Change> change) throws IOException {
        if (change.isEmpty()) {
            json.writeNullField("nextChange");
            return;
        }
        json.writeObjectFieldStart("nextChange");
        day("on", change.get().on());
        outcome(change.get().outcome());
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
