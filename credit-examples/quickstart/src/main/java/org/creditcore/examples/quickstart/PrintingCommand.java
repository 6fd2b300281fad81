package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import picocli.CommandLine.Mixin;

/** A command that prints something about every subject: text for people, or one JSON object a line for machines. */
abstract class PrintingCommand extends LedgerCommand {
    @Mixin
    private PrintOptions print;

    PrintingCommand(Console console) {
        this(console, new LedgerOptions.OfSubjects());
    }

    PrintingCommand(Console console, LedgerOptions options) {
        super(console, options);
    }

    /** Whether machines read what is printed. */
    final boolean isForMachines() {
        return print.isForMachines();
    }

    final Language language() {
        return print.language();
    }

    /** Prints the answers about every subject, by the rules asked for. */
    abstract void print(List<SubjectFile> subjects, Rulebook rulebook, OutputStream out)
            throws IOException, CannotRunException;

    @Override
    final void answer(List<SubjectFile> subjects, Rulebook rulebook) throws CannotRunException {
        console().print(out -> print(subjects, rulebook, out));
    }
}
