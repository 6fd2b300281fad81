package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creditcore.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Grades every subject of a ledger as of one day, and prints the result. */
@Command(
        name = "grade",
        sortOptions = false,
        description = "Grades every subject of a ledger as of one day.",
        footer = {
            "",
            "Exit status: 0 graded; 2 the command line is wrong, or a file cannot be read or written;",
            "3 the input is wrong: nothing is graded, and every fault is listed on standard error."
        })
final class GradeCommand extends PrintingCommand {
    @Mixin
    private DayOption day;

    @Option(
            names = "--what-if",
            paramLabel = "LEDGER",
            description = "say what would be otherwise if the lines of this ledger were on file too")
    private String supposed;

    @Option(
            names = "--without",
            paramLabel = "ID",
            description = "say what would be otherwise without this record and its events; may be repeated")
    private List<String> without = List.of();

    private WhatIf whatIf = WhatIf.NOTHING;

    GradeCommand(Console console) {
        super(console);
    }

    @Override
    void check() throws CannotRunException {
        if (supposed != null && Source.formatOf(supposed) != Source.Format.JSON_LINES
                || Source.STANDARD_INPUT.equals(supposed)) {
            throw new CannotRunException(supposed + ": is no ledger of suppositions, allowed is a file .jsonl");
        }
    }

    @Override
    boolean mayBeSupposed(Ledger ledger, List<Source> sources) throws CannotRunException {
        if (supposed == null && without.isEmpty()) {
            return true;
        }
        Ledger other = ledger;
        if (supposed != null) {
            try (Source source = Source.open(supposed, console().in())) {
                List<Source> more = new ArrayList<>(sources);
                more.add(source);
                other = read(more);
                console().progress().end();
            } catch (IOException e) {
                throw Source.unreadable(supposed);
            }
            Set<String> known = new HashSet<>();
            ledger.faulty().forEach(line -> known.addAll(line.faultTexts()));
            List<Line> faulty = other.faulty().stream()
                    .filter(line -> !known.containsAll(line.faultTexts()))
                    .toList();
            sayFaults(faulty);
            if (!faulty.isEmpty()) {
                return false;
            }
        }
        whatIf = WhatIf.of(ledger, other, without);
        return true;
    }

    @Override
    void print(List<SubjectFile> subjects, Rulebook rulebook, OutputStream out) throws IOException, CannotRunException {
        report(
                whatIf.beside(subjects),
                rulebook,
                day.day(),
                whatIf,
                isForMachines() ? new JsonReport(out) : new TextReport(out, language()));
    }
}
