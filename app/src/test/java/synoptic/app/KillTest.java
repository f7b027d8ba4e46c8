package synoptic.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import synoptic.Synoptic;
import synoptic.news.Article;
import synoptic.store.Library;
import synoptic.store.LibraryProblem;
import synoptic.store.jdbc.Libraries;
import tools.jackson.databind.node.JsonNodeFactory;

/// Ingest that is killed at random moments and started again comes to the same as one that is left
/// alone. `-Dsynoptic.kills=100` kills more often than every build does; with
/// `-Dsynoptic.turns=130` there are so many reports that events are worked out on the way, too.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

    private static final int KILLS = Integer.getInteger("synoptic.kills", 3);
    private static final long SEED = 20261128;
    private static final int TURNS = Integer.getInteger("synoptic.turns", 14);
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{L}{3,}");

    private static final Synoptic SYNOPTIC = Synoptic.builtIn();

    private final SplittableRandom random = new SplittableRandom(SEED);

    @TempDir private static Path folder = Path.of("");

    private String reports = "";
    private List<String> undisturbed = List.of();
    private long usual;

    @BeforeAll
    void ingestUndisturbed() throws IOException, InterruptedException {
        reports = folder.resolve("reports.jsonl").toString();
        Files.write(Path.of(reports), lines());
        Path library = folder.resolve("undisturbed.db");
        long start = System.nanoTime();
        assertThat(begin(library).waitFor()).isZero();
        usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        undisturbed = rows(library);
    }

    /// The samples over and over, in each turn of other people and places.
    private static List<String> lines() {
        Synoptic.Gathered samples = new Synoptic.Gathered();
        SYNOPTIC.read(Inputs.of(List.of("../samples")).files(), samples);
        List<String> lines = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            String suffix = Character.toString('a' + turn % 26).repeat(2 + turn / 26);
            for (Article article : samples.readings().articles()) {
                String text = NAME.matcher(article.text()).replaceAll("$0" + suffix);
                lines.add(
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("id", article.id() + "-" + turn)
                                .put("title", article.label())
                                .put("url", article.particulars().url())
                                .put("text", text)
                                .toString());
            }
        }
        return lines;
    }

    private Process begin(Path library) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "ingest",
                        reports,
                        "--library",
                        library.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    private static List<String> rows(Path library) {
        List<String> rows = new ArrayList<>();
        Libraries.rows(library.toString(), rows::add);
        return rows;
    }

    private static long captures(Path library) {
        try (Library open = Libraries.open(library.toString(), SYNOPTIC::annotated)) {
            return open.holdings().captures();
        }
    }

    @Test
    void comesToTheSameHoweverOftenItIsKilled() throws IOException, InterruptedException {
        int kills = 0;
        for (int round = 0; kills < KILLS; round++) {
            Path library = folder.resolve("killed-" + round + ".db");
            long kept = 0;
            boolean done = false;
            while (!done) {
                Process process = begin(library);
                done =
                        kills >= KILLS
                                ? process.waitFor() == 0
                                : process.waitFor(random.nextLong(usual), TimeUnit.MILLISECONDS);
                if (!done) {
                    kills++;
                    process.destroyForcibly().waitFor();
                    kept = assertNothingLost(library, kept);
                }
            }
            assertThat(rows(library)).as("after %d kills", kills).isEqualTo(undisturbed);
            assertThat(Libraries.problems(library.toString())).isEmpty();
        }
        assertThat(kills).isGreaterThanOrEqualTo(KILLS);
    }

    /// What was kept before is still there, and whole; gives how much there is now.
    private static long assertNothingLost(Path library, long before) throws IOException {
        if (!Files.exists(library) || Files.size(library) == 0) {
            assertThat(before).isZero();
            return 0;
        }
        long now;
        try {
            now = captures(library);
        } catch (LibraryProblem problem) {
            assertThat(problem).hasMessageContaining("holds no library");
            assertThat(before).isZero();
            return 0;
        }
        assertThat(now).isGreaterThanOrEqualTo(before);
        assertThat(Libraries.problems(library.toString())).isEmpty();
        return now;
    }
}
