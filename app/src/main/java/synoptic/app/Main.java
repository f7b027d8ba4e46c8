package synoptic.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/// The program `synoptic`: one verb a command.
@Command(
        name = "synoptic",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reads news reports from many outlets and lays them side by side.",
            "Results go to standard output, everything else to standard error."
        },
        footer = {
            "",
            "Examples:",
            "  synoptic compare reports/               what is told, by whom, and who copied; writes pages",
            "  synoptic events --json day.jsonl        the events as JSON Lines",
            "  synoptic read --json page.html          one article, clean, with what was left out",
            "  synoptic explain a.txt b.txt            why two reports are of one event, or are not",
            "",
            "Exit status: 0 done, 1 nothing usable, 2 wrong use."
        },
        subcommands = {
            ReadCommand.class,
            EventsCommand.class,
            CompareCommand.class,
            ExplainCommand.class,
            EvalCommand.class,
            BenchCommand.class,
            TrainCommand.class
        })
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Which verb? For example: compare");
    }

    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.exit(run(out, err, arguments));
    }

    /// Runs one command line; gives the exit status.
    static int run(PrintStream out, PrintStream err, String... arguments) {
        System.setOut(out);
        System.setErr(err);
        Locale.setDefault(Locale.ROOT); // the same figures on every machine
        CommandLine line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        if (System.getenv("NO_COLOR") != null) {
            line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        }
        line.setExecutionExceptionHandler(Failures::told);
        int status = line.execute(arguments);
        out.flush();
        return status;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
