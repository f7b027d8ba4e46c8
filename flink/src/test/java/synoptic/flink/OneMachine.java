package synoptic.flink;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import synoptic.Synoptic;
import synoptic.news.Capture;
import synoptic.publish.json.EventJson;
import synoptic.publish.json.Json;
import synoptic.publish.json.SynopsisJson;
import synoptic.read.Source;

/// What the journey on one machine gives, to compare with.
final class OneMachine {

    static final Synoptic SYNOPTIC = Synoptic.builtIn();

    private static final Path SAMPLES = Path.of("..", "samples");

    /// Three days of news, one article a line; not in every checkout.
    static final Path STREAM =
            Path.of("..", "..", "shared", "data", "stream", "news-2020-05.jsonl.gz");

    private OneMachine() {}

    /// Its first lines.
    static List<String> stream(int lines) throws IOException {
        try (BufferedReader all =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(STREAM)),
                                StandardCharsets.UTF_8))) {
            return all.lines().limit(lines).toList();
        }
    }

    /// A capture of a moment when a window is over.
    static Capture after(Instant moment) {
        return new Capture(
                "after.txt",
                "The window is over\n\nNothing more came on that day."
                        .getBytes(StandardCharsets.UTF_8),
                null,
                null,
                moment);
    }

    static List<String> samples() throws IOException {
        return files(SAMPLES);
    }

    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
        }
    }

    /// The samples that are one document a file, as captured one a minute from a moment on.
    static List<Capture> capturesFrom(Instant moment) throws IOException {
        List<Capture> captures = new ArrayList<>();
        for (String file : samples()) {
            if (!file.endsWith(".jsonl")) {
                captures.add(
                        new Capture(
                                file,
                                Files.readAllBytes(Path.of(file)),
                                null,
                                null,
                                moment.plusSeconds(60L * captures.size())));
            }
        }
        return captures;
    }

    static List<Source> sources(List<Capture> captures) {
        return captures.stream().map(Source::of).toList();
    }

    static List<Source> named(List<String> files) {
        return files.stream()
                .map(file -> Source.of(file, () -> Files.newInputStream(Path.of(file))))
                .toList();
    }

    /// The lines of `synoptic events --json`.
    static List<String> events(List<Source> sources) {
        Synoptic.Readings read = read(sources);
        List<String> lines =
                new ArrayList<>(
                        SYNOPTIC.events(read.articles()).stream()
                                .map(event -> EventJson.of(event).toString())
                                .toList());
        return withSkipped(lines, read);
    }

    /// The lines of `synoptic compare --json`.
    static List<String> synopses(List<Source> sources) {
        Synoptic.Readings read = read(sources);
        List<String> lines =
                new ArrayList<>(
                        SYNOPTIC.synopses(read.articles()).stream()
                                .map(synopsis -> SynopsisJson.of(synopsis).toString())
                                .toList());
        return withSkipped(lines, read);
    }

    private static List<String> withSkipped(List<String> lines, Synoptic.Readings read) {
        if (!read.skipped().isEmpty()) {
            lines.add(Json.skipped(read.skipped()).toString());
        }
        return lines;
    }

    private static Synoptic.Readings read(List<Source> sources) {
        Synoptic.Gathered gathered = new Synoptic.Gathered();
        SYNOPTIC.read(sources, gathered);
        return gathered.readings();
    }
}
