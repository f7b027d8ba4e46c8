package synoptic.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import synoptic.Synoptic;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.group.Settlement;
import synoptic.group.succession.Fate;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.read.Reading;
import synoptic.read.Source;

/// The samples, read and compared once for all tests of stores.
public final class Samples {

    private static final Path FOLDER = Path.of("..", "samples");

    public static final Synoptic SYNOPTIC = Synoptic.builtIn();
    public static final List<Kept> KEPT = read();
    static final List<Synopsis> SYNOPSES = SYNOPTIC.synopses(articles());

    private Samples() {}

    private static List<Kept> read() {
        List<Kept> kept = new ArrayList<>();
        SYNOPTIC.read(
                sources(),
                new Synoptic.Receiver() {
                    @Override
                    public void take(Reading reading) {
                        throw new IllegalStateException("expected a capture with " + reading);
                    }

                    @Override
                    public void take(Capture capture, Reading reading) {
                        kept.add(new Kept(capture, reading));
                    }

                    @Override
                    public void remark(String sentence) {
                        // said by other tests
                    }
                });
        return kept;
    }

    public static List<Source> sources() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> Source.of(file.toString(), () -> Files.newInputStream(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Article> articles() {
        return articles(KEPT);
    }

    static List<Article> articles(List<Kept> kept) {
        return kept.stream()
                .map(Kept::reading)
                .filter(Reading.Found.class::isInstance)
                .map(reading -> ((Reading.Found) reading).article())
                .toList();
    }

    /// The synopsis of one of their events, without comparing it again.
    static Synopsis compared(Event event) {
        return SYNOPSES.stream()
                .filter(synopsis -> synopsis.event().id().equals(event.id()))
                .findFirst()
                .orElseThrow();
    }

    static Settlement settlement() {
        TreeMap<String, Fate> fates = new TreeMap<>();
        SYNOPSES.forEach(synopsis -> fates.put(synopsis.event().id(), new Fate.New()));
        return settlement(SYNOPSES, fates);
    }

    static Settlement settlement(List<Synopsis> synopses, SortedMap<String, Fate> fates) {
        return new Settlement(synopses.stream().map(Synopsis::event).toList(), fates, List.of());
    }

    /// The synopsis of the event with this title.
    static Synopsis titled(String title) {
        return SYNOPSES.stream()
                .filter(synopsis -> synopsis.event().title().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event is titled " + title));
    }
}
