package org.creditcore.examples.benchmarks.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.creditcore.examples.benchmarks.Engine;
import org.creditcore.examples.benchmarks.Item;
import org.creditcore.examples.benchmarks.Verdict;
import org.openl.rules.runtime.RulesEngineFactory;

/**
 * OpenL Tablets. Its rules are tables of a workbook, compiled once to what implements an interface of the host: records are counted
 * beforehand, one table collects all grounds that hold, and one gives the first outcome that does. The workbook is written at
 * start-up from the same tables as text ({@code grading.txt}), to be readable where it is kept.
 */
public final class OpenLEngine implements Engine {
    private static final String TABLES = "grading.txt";

    private final Tables tables;

    /** Compiles the tables. */
    public OpenLEngine() {
        try {
            Path workbook = Files.createTempFile("grading", ".xlsx");
            try {
                write(workbook);
                tables = new RulesEngineFactory<>(workbook.toUri().toURL(), Tables.class).newEngineInstance();
            } finally {
                Files.delete(workbook);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(OpenLEngine.class.getResourceAsStream(TABLES), StandardCharsets.UTF_8));
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("grading");
            int number = 0;
            int header = -1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\\|");
                Row row = sheet.createRow(number);
                for (int i = 0; i < cells.length; i++) {
                    if (!cells[i].isBlank()) {
                        row.createCell(i).setCellValue(cells[i].strip());
                    }
                }
                if (cells.length > 1 && header >= 0) {
                    // the header of a table spans its width
                    sheet.addMergedRegion(new CellRangeAddress(header, header, 0, cells.length - 1));
                    header = -1;
                } else if (cells.length == 1 && !line.isBlank()) {
                    header = number;
                }
                number++;
            }
            workbook.write(out);
        }
    }

    @Override
    public Verdict grade(List<Item> items, int day) {
        Case it = Case.of(items, day);
        String[] grounds = tables.grounds(
                it.getAdmonitions(),
                it.getPenalties(),
                it.getFines(),
                it.getBreaches(),
                it.getCommendations(),
                it.getDeterminations());
        for (String ground : grounds == null ? new String[0] : grounds) {
            it.found(ground);
        }
        it.settled(tables.outcome(
                it.getDeterminations(),
                it.getAdmonitions(),
                it.getPenalties(),
                it.getBreaches(),
                it.getCommendations()));
        return it.verdict();
    }

    /** The tables of the workbook, as a host calls them. */
    public interface Tables {
        /** All grounds that hold. */
        String[] grounds(
                int admonitions, int penalties, long fines, int breaches, int commendations, int determinations);

        /** The worst outcome that holds. */
        String outcome(int determinations, int admonitions, int penalties, int breaches, int commendations);
    }
}
