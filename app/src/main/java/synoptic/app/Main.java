package synoptic.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
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
            "  synoptic compare reports/         side by side: who copied, what differs",
            "  synoptic events --json day.jsonl  the events as JSON Lines",
            "  synoptic read --json page.html    one article, clean, and what was left out",
            "  synoptic annotate a.txt           who says what in it; names, times",
            "  synoptic explain a.txt b.txt      why of one event, or not",
            "",
            "Exit status: 0 done, 1 nothing usable, 2 wrong use."
        })
public final class Main implements Runnable {

    private static final Map<String, Supplier<Object>> VERBS = verbs();

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
        CommandLine line = commandLine(arguments);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        if (System.getenv("NO_COLOR") != null) {
            line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        }
        line.setExecutionExceptionHandler(Failures::told);
        int status = line.execute(arguments);
        out.flush();
        return status;
    }

    /// Only with the verb that is named, which starts sooner; with all for help and for errors.
    static CommandLine commandLine(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        String named = arguments.length == 0 ? "" : arguments[0];
        Supplier<Object> only = VERBS.get(named);
        if (only != null) {
            line.addSubcommand(only.get());
        } else {
            VERBS.values().forEach(verb -> line.addSubcommand(verb.get()));
        }
        return line;
    }

    private static Map<String, Supplier<Object>> verbs() {
        Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
        verbs.put("read", ReadCommand::new);
        verbs.put("annotate", AnnotateCommand::new);
        verbs.put("events", EventsCommand::new);
        verbs.put("compare", CompareCommand::new);
        verbs.put("explain", ExplainCommand::new);
        verbs.put("eval", EvalCommand::new);
        verbs.put("bench", BenchCommand::new);
        verbs.put("train", TrainCommand::new);
        return verbs;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
