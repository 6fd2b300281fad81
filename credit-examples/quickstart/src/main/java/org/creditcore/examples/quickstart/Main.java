package org.creditcore.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The command line. Its exit status is 0 after grading, 2 if it cannot be run as given, 3 if the input is wrong. */
@Command(
        name = "quickstart",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Grades credit files under the rules of 2021 of the Development and Reform Bureau of Pinglu District, or under other",
            "rules that it knows, and says what is in these rules."
        })
public final class Main {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "say how to use this and end")
    private boolean isHelpWanted;

    private Main() {}

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(args, System.in, out, err, Progress.on(err));
        out.flush();
        System.exit(status);
    }

    /**
     * Runs the command within a running program.
     *
     * @param args the command line
     * @param in standard input
     * @param out where results go, in UTF-8
     * @param err where messages go
     * @return the exit status
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, in, out, err, Progress.SILENT);
    }

    private static int run(String[] args, InputStream in, PrintStream out, PrintStream err, Progress progress) {
        for (String arg : args) {
            if (arg.indexOf('\uFFFD') >= 0) {
                // a name of the bureau that was misread would change grades
                err.print(
                        "an argument cannot be read in the character set of this environment, allowed is UTF-8 (LC_ALL=C.UTF-8)\n");
                return ExitCode.USAGE;
            }
        }
        Console console = new Console(in, out, err, progress);
        CommandLine commandLine = new CommandLine(new Main())
                .addSubcommand(new GradeCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new TimelineCommand(console))
                .addSubcommand(new RemediesCommand(console))
                .addSubcommand(new AuditCommand(console))
                .addSubcommand(RulebookCommand.of(console))
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Main::refuse);
        if (args.length == 0) {
            commandLine.usage(err);
            return ExitCode.USAGE;
        }
        return commandLine.execute(args);
    }

    private static int refuse(ParameterException e, String[] args) {
        CommandLine commandLine = e.getCommandLine();
        String command = commandLine.getCommandSpec().qualifiedName();
        commandLine.getErr().print(e.getMessage() + "\n" + command + " --help says what is allowed\n");
        commandLine.getErr().flush();
        return ExitCode.USAGE;
    }
}
