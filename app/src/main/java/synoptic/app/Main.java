package synoptic.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// The program `synoptic`: the first word of its command line is a verb.
public final class Main {

    static final int DONE = 0;
    static final int NOTHING_USABLE = 1;
    static final int WRONG_USE = 2;

    private static final String ABOUT =
            """
            Usage: synoptic VERB [OPTIONS] PATH...
            Reads news reports from many outlets and lays them side by side.
            Results go to standard output, everything else to standard error.

            """;
    private static final String EXAMPLES =
            """

            Examples:
              synoptic compare reports/         side by side: who copied, what differs
              synoptic events --json day.jsonl  the events as JSON Lines
              synoptic read --json page.html    one article, clean, and what was left out
              synoptic annotate a.txt           who says what in it; names, times
              synoptic explain a.txt b.txt      why of one event, or not
              synoptic ingest reports/ --library news.db
                                                keep it all, to be searched

            synoptic VERB --help says more of each.
            Exit status: 0 done, 1 nothing usable, 2 wrong use.
            """;

    private static final Map<String, Supplier<Verb>> VERBS = new LinkedHashMap<>();

    static {
        VERBS.put("read", ReadCommand::new);
        VERBS.put("annotate", AnnotateCommand::new);
        VERBS.put("events", EventsCommand::new);
        VERBS.put("compare", CompareCommand::new);
        VERBS.put("explain", ExplainCommand::new);
        VERBS.put("ingest", IngestCommand::new);
        VERBS.put("search", SearchCommand::new);
        VERBS.put("show", ShowCommand::new);
        VERBS.put("serve", ServeCommand::new);
        VERBS.put("export", ExportCommand::new);
        VERBS.put("verify", VerifyCommand::new);
        VERBS.put("rebuild", RebuildCommand::new);
        VERBS.put("flink", FlinkCommand::new);
        VERBS.put("eval", EvalCommand::new);
        VERBS.put("bench", BenchCommand::new);
        VERBS.put("train", TrainCommand::new);
    }

    private Main() {}

    public static void main(String[] arguments) {
        // Libraries that write logs would say that there is nowhere to write them.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.exit(run(out, err, arguments));
    }

    /// Runs one command line; gives the exit status.
    static int run(PrintStream out, PrintStream err, String... arguments) {
        System.setOut(out);
        System.setErr(err);
        Locale.setDefault(Locale.ROOT); // the same figures on every machine
        int status = run(List.of(arguments));
        out.flush();
        err.flush();
        return status;
    }

    private static int run(List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        switch (first) {
            case "-h", "--help" -> System.out.print(help());
            case "-V", "--version" -> System.out.println(version());
            default -> {
                Supplier<Verb> verb = VERBS.get(first);
                if (verb == null) {
                    return wrong(
                            first.isEmpty() ? "which verb?" : "no verb '" + first + "'",
                            "Verbs: " + String.join(", ", VERBS.keySet()),
                            "synoptic --help");
                }
                return run(verb.get(), arguments.subList(1, arguments.size()));
            }
        }
        return DONE;
    }

    private static int run(Verb verb, List<String> arguments) {
        Usage usage = verb.usage();
        try {
            Line line = Line.of(usage, arguments);
            if (line.has(Usage.HELP)) {
                System.out.print(usage.help());
                return DONE;
            }
            if (line.has(Usage.VERSION)) {
                System.out.println(version());
                return DONE;
            }
            return verb.run(line);
        } catch (Line.WrongUse e) {
            String sentence = String.valueOf(e.getMessage());
            return wrong(sentence, usage.line(), "synoptic " + usage.name() + " --help");
        } catch (Exception e) {
            return Failures.told(e);
        }
    }

    private static int wrong(String sentence, String expected, String more) {
        System.err.println("synoptic: " + sentence);
        System.err.println(expected);
        System.err.println(more + " says more.");
        return WRONG_USE;
    }

    /// The verbs by name, in the order of the help.
    static Map<String, Usage> usages() {
        Map<String, Usage> usages = new LinkedHashMap<>();
        VERBS.forEach((name, verb) -> usages.put(name, verb.get().usage()));
        return usages;
    }

    private static String help() {
        StringBuilder help = new StringBuilder(ABOUT);
        usages().forEach((name, usage) -> Usage.entry(help, name, usage.purpose(), 12));
        return help.append(EXAMPLES).toString();
    }

    /// The version the jar was built as.
    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return "synoptic %s on Java %s"
                .formatted(version == null ? "(from classes)" : version, Runtime.version());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
