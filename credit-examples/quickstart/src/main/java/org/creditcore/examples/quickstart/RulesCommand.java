package org.creditcore.examples.quickstart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Language;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** A command on the rules alone: it reads no file, and prints what there is to say of a rulebook under its reading. */
abstract class RulesCommand implements Callable<Integer> {
    /** What such a command says of its exit status. */
    static final String EXIT_STATUS =
            "Exit status: 0 answered; 2 the command line is wrong, or a file or standard output cannot be written.";

    private final Console console;

    @Mixin
    private RulesOptions rules;

    @Mixin
    private PrintOptions print;

    RulesCommand(Console console) {
        this.console = console;
    }

    /** The streams of this run. */
    final Console console() {
        return console;
    }

    final Language language() {
        return print.language();
    }

    /** Says all there is to say of the rules asked for. */
    abstract void answer(Rulebook rulebook) throws CannotRunException;

    /** Prints text for people, or the same for machines as objects, one a line; only what is printed is asked for. */
    final void print(Supplier<String> text, Supplier<List<Map<String, Object>>> objects) throws CannotRunException {
        console.print(out -> {
            if (print.isForMachines()) {
                JsonLines.print(objects.get(), out);
            } else {
                out.write(text.get().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Override
    public final Integer call() {
        Rulebook rulebook = rules.rulebook();
        try {
            answer(rulebook);
            return ExitCode.OK;
        } catch (CannotRunException e) {
            console.say(e.getMessage());
            return ExitCode.USAGE;
        }
    }
}
