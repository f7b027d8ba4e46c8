package synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.compare.Synopsis;
import synoptic.made.Mix;
import synoptic.news.Capture;
import synoptic.publish.json.EventJson;
import synoptic.publish.json.Json;
import synoptic.publish.json.SynopsisJson;
import synoptic.publish.page.EventPage;
import synoptic.publish.page.IndexPage;
import synoptic.publish.terminal.EditionText;

/// The same input gives the same bytes, whatever the order of files and the number of threads.
class SameInputSameBytesTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Synoptic SYNOPTIC = Synoptic.builtIn();

    @Test
    void givesTheSameBytesForTheSamplesInAnyOrderAndWithAnyNumberOfThreads() throws IOException {
        List<Capture> files = samples();
        String expected = published(files, 1);

        for (int seed = 1; seed <= 12; seed++) {
            Collections.shuffle(files, new Random(seed));

            assertThat(published(files, 1 + seed % 7)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void givesTheSameBytesForAMixOfMadeReportsInAnyOrderAndWithAnyNumberOfThreads() {
        for (int seed = 1; seed <= 25; seed++) {
            List<Capture> files = new ArrayList<>(Mix.files(seed));
            String expected = published(files, 1);

            for (int shuffle = 0; shuffle < 3; shuffle++) {
                Collections.shuffle(files, new Random(31L * seed + shuffle));

                assertThat(published(files, 2 + shuffle * 2))
                        .as("seed %d, shuffle %d", seed, shuffle)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void givesTheSameBytesForFilesOfOnePath() {
        List<Capture> files = new ArrayList<>();
        Mix.files(3).forEach(file -> files.add(new Capture("same", file.bytes())));
        String expected = published(files, 1);

        Collections.reverse(files);

        assertThat(published(files, 2)).isEqualTo(expected);
    }

    @Test
    void givesTheSameBytesWhateverTheLanguageOfTheMachine() {
        List<Capture> files = Mix.files(5);
        String expected = published(files, 1);
        Locale before = Locale.getDefault();

        try {
            for (String tag : List.of("de-DE", "tr-TR", "fr-CH")) {
                Locale.setDefault(Locale.forLanguageTag(tag));

                assertThat(published(files, 1)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void findsEventsInTheMixSoThatTheTestTestsSomething() {
        Edition edition = SYNOPTIC.edition(Mix.files(1));

        assertThat(edition.synopses()).hasSizeBetween(3, 20);
        assertThat(edition.synopses()).anySatisfy(s -> assertThat(s.event().copies()).isNotEmpty());
        assertThat(edition.skipped()).hasSize(1);
    }

    private static List<Capture> samples() throws IOException {
        try (Stream<Path> paths = Files.walk(SAMPLES)) {
            List<Capture> files = new ArrayList<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.add(new Capture(path.toString(), Files.readAllBytes(path)));
            }
            return files;
        }
    }

    private static String published(Collection<Capture> files, int threads) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(ForkJoinTask.adapt(() -> published(SYNOPTIC.edition(files)))).join();
        }
    }

    private static String published(Edition edition) {
        StringBuilder all = new StringBuilder();
        Map<String, String> titles = new HashMap<>();
        edition.synopses().forEach(s -> titles.put(s.event().id(), s.event().title()));
        for (Synopsis synopsis : edition.synopses()) {
            all.append(EventJson.of(synopsis.event())).append('\n');
            all.append(SynopsisJson.of(synopsis)).append('\n');
            all.append(EventPage.of(synopsis, titles));
        }
        all.append(Json.skipped(edition.skipped())).append('\n');
        all.append(IndexPage.of(edition.synopses(), edition.skipped()));
        new EditionText(all).print(edition.synopses(), 100);
        return all.toString();
    }
}
