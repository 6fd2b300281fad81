package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.notice.ChangeNotice;
import org.creditcore.subject.Language;

/**
 * The report for people: what the library says of each assessment, with the subject's name, and what follows from it. Personal
 * numbers are masked.
 */
final class TextReport implements Report {
    private final OutputStream out;
    private final Language language;
    private boolean isFirst = true;

    TextReport(OutputStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void add(MeasurePlan plan, boolean isIncomplete, Optional<ChangeNotice> whatIf) throws IOException {
        PlanText consequences = new PlanText(plan, language);
        String text = plan.assessment().text(language)
                + consequences.text()
                + whatIf.map(consequences::whatIf).orElse("");
        String headed = SubjectText.headed(plan.assessment().file().subject(), isIncomplete, text, language);
        out.write(((isFirst ? "" : "\n") + headed).getBytes(StandardCharsets.UTF_8));
        isFirst = false;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
