package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.notice.ChangeNotice;

/** The report as pages: one for each subject, named by its place in the order, and an index. */
final class HtmlReport implements Report {
    private static final String INDEX = "index.html";
    private static final Pattern NAME = Pattern.compile("index\\.html|subject-[0-9]{6,}\\.html");

    private final Path folder;
    private final Pages pages = new Pages();
    private final IndexPage index = new IndexPage();

    HtmlReport(Path folder) {
        this.folder = folder;
    }

    /** Whether a file has the name of a page. */
    static boolean isPage(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }

    @Override
    public void add(MeasurePlan plan, boolean isIncomplete, Optional<ChangeNotice> whatIf) throws IOException {
        SubjectPage page = new SubjectPage(plan, isIncomplete);
        // an identifier is no file name (R4)
        String file = String.format(Locale.ROOT, "subject-%06d.html", index.size() + 1);
        write(file, pages.of(page));
        index.add(file, plan, page);
    }

    @Override
    public void end() throws IOException {
        write(INDEX, pages.of(index));
    }

    int subjects() {
        return index.size();
    }

    private void write(String file, String page) throws IOException {
        Files.write(folder.resolve(file), page.getBytes(StandardCharsets.UTF_8));
    }
}
