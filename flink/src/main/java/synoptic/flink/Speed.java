package synoptic.flink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.flink.core.memory.DataOutputSerializer;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.flink.form.FormSerializer;
import synoptic.flink.step.Depth;
import synoptic.flink.step.Rooms;
import synoptic.group.Profiled;
import synoptic.group.profile.Profile;
import synoptic.news.Article;
import synoptic.publish.json.EventJson;
import synoptic.read.Source;
import synoptic.spread.InTurn;
import synoptic.spread.Partition;
import synoptic.spread.Sheet;
import synoptic.spread.Stage;

/// Times the job in one process beside the journey of one machine over the same files, in turns;
/// to be read as a ratio.
public final class Speed {

    private static final int TURNS = 3;

    private final List<String> files;
    private final int parallelism;
    private final int block;
    private final Synoptic synoptic = Synoptic.builtIn();
    private long articles;

    private Speed(List<String> files, int parallelism, int block) {
        this.files = files;
        this.parallelism = parallelism;
        this.block = block;
    }

    /// The parallelism of the job, how many reports a block has at most, then files.
    public static void main(String[] arguments) throws IOException {
        List<String> all = List.of(arguments);
        Speed speed =
                new Speed(
                        all.subList(2, all.size()),
                        Integer.parseInt(all.get(0)),
                        Integer.parseInt(all.get(1)));
        for (int turn = 0; turn < TURNS; turn++) {
            System.out.println(speed.turn());
        }
        List<Profiled> reports = speed.profiled();
        System.out.println(speed.state(reports));
        for (int blocks : new int[] {2, 8, 32, 128}) {
            System.out.println(speed.traffic(reports, blocks));
        }
    }

    private interface Run {
        List<String> lines() throws IOException;
    }

    private record Timed(List<String> lines, Duration time) {
        static Timed of(Run run) throws IOException {
            long start = System.nanoTime();
            List<String> lines = run.lines();
            return new Timed(lines, Duration.ofNanos(System.nanoTime() - start));
        }

        double perSecond(long articles) {
            return articles * 1000.0 / time.toMillis();
        }
    }

    private String turn() throws IOException {
        Timed alone = Timed.of(this::oneMachine);
        Timed job = Timed.of(this::job);
        return String.format(
                Locale.ROOT,
                "%d articles: one machine %.0f/s, job at parallelism %d %.0f/s, ratio %.2f, %s",
                articles,
                alone.perSecond(articles),
                parallelism,
                job.perSecond(articles),
                job.perSecond(articles) / alone.perSecond(articles),
                alone.lines.equals(job.lines) ? "the same lines" : "OTHER LINES");
    }

    private List<String> oneMachine() {
        List<Article> read = read();
        articles = read.size();
        return synoptic.events(read).stream().map(event -> EventJson.of(event).toString()).toList();
    }

    /// What of reports lies in state, but for the bytes of captures where libraries keep them.
    private String state(List<Profiled> reports) throws IOException {
        DataOutputSerializer out = new DataOutputSerializer(1 << 20);
        FormSerializer<AnnotatedArticle> annotated = new FormSerializer<>(AnnotatedArticle.class);
        FormSerializer<Profile> profiles = new FormSerializer<>(Profile.class);
        long reportBytes = 0;
        long profileBytes = 0;
        long chars = 0;
        for (Profiled report : reports) {
            out.clear();
            annotated.serialize(report.report(), out);
            reportBytes += out.length();
            out.clear();
            profiles.serialize(report.profile(), out);
            profileBytes += out.length();
            chars += report.report().article().text().length();
        }
        return String.format(
                Locale.ROOT,
                "state: %d bytes an article and %d of its profile, of texts of %d chars",
                reportBytes / articles,
                profileBytes / articles,
                chars / articles);
    }

    private List<Profiled> profiled() {
        return synoptic.annotate(read()).parallelStream().map(synoptic::profiled).toList();
    }

    /// What blocks send to each other and on to themselves when a window is spread.
    private String traffic(List<Profiled> reports, int blocks) {
        Weighing weighing = new Weighing();
        InTurn all =
                new InTurn(new Partition(reports.size(), blocks), synoptic.eventFinder(), weighing);
        all.bring(reports);
        all.run(sheets -> sheets);
        return String.format(
                Locale.ROOT,
                "spread over %d blocks: %d bytes an article sent",
                blocks,
                weighing.bytes / articles);
    }

    private static final class Weighing implements InTurn.Seen {
        private final FormSerializer<Sheet> sheets = new FormSerializer<>(Sheet.class);
        private final DataOutputSerializer out = new DataOutputSerializer(1 << 20);
        private long bytes;

        @Override
        public void sent(Stage to, int block, Sheet sheet) {
            try {
                out.clear();
                sheets.serialize(sheet, out);
                bytes += out.length();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<Article> read() {
        Synoptic.Gathered gathered = new Synoptic.Gathered();
        synoptic.read(
                files.stream()
                        .map(file -> Source.of(file, () -> Files.newInputStream(Path.of(file))))
                        .toList(),
                gathered);
        return gathered.readings().articles();
    }

    private List<String> job() throws IOException {
        List<String> lines = new ArrayList<>();
        new LocalRun(Rooms.BUILT_IN, parallelism, Depth.EVENTS, block)
                .run(files, List.of(), lines::add, told -> {});
        lines.removeIf(line -> line.startsWith("{\"skipped\""));
        return lines;
    }
}
