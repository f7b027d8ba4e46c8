package synoptic.eval.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What it costs to start the program: CPU seconds of the launcher and of all it starts, beside
/// those of a bare JVM that prints one line.
final class StartCost {

    private static final int ROUNDS = 5;
    private static final String TEN_TIMES =
            "for i in 0 1 2 3 4 5 6 7 8 9; do \"$@\" > /dev/null 2>&1; done; times";
    private static final Pattern SPENT = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");

    private final Path home;

    /// `home`: the folder of the launcher and of the samples.
    StartCost(Path home) {
        this.home = home;
    }

    /// The program that the others are measured beside.
    static final class OneLine {
        private OneLine() {}

        public static void main(String[] arguments) {
            System.out.println("one line");
        }
    }

    /// CPU seconds of `synoptic` with `arguments` over those of the bare JVM; the median of rounds
    /// in which both run in turns.
    double over(List<String> arguments) throws IOException {
        List<String> program = new ArrayList<>();
        program.add(home.resolve("synoptic").toString());
        program.addAll(arguments);
        seconds(program); // builds, and makes the cache, where that is still to do
        double[] ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            double bare = seconds(bare());
            ratios[i] = seconds(program) / bare;
        }
        Arrays.sort(ratios);
        return ratios[ROUNDS / 2];
    }

    /// The first `count` texts and pages of the samples.
    List<String> samples(int count) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("samples"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".txt") || file.endsWith(".html"))
                    .sorted()
                    .limit(count)
                    .toList();
        }
    }

    private static List<String> bare() {
        try {
            Path classes =
                    Path.of(
                            StartCost.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:-UsePerfData",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    classes.toString(),
                    OneLine.class.getName());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path is an address", e);
        }
    }

    /// Of ten runs, by the shell's `times`, which counts the processes it waited for in hundredths.
    private static double seconds(List<String> command) throws IOException {
        List<String> shell = new ArrayList<>(List.of("sh", "-c", TEN_TIMES, "sh"));
        shell.addAll(command);
        Process process = new ProcessBuilder(shell).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher spent = SPENT.matcher(said.substring(said.indexOf('\n') + 1));
        if (!spent.find()) {
            throw new IOException("expected two times from the shell's 'times' but found: " + said);
        }
        return time(spent, 1) + time(spent, 3);
    }

    private static double time(Matcher spent, int group) {
        return Integer.parseInt(spent.group(group)) * 60
                + Double.parseDouble(spent.group(group + 1));
    }
}
